"""The window in which two versions of a document are put side by side and their links put right."""
