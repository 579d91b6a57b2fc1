"""The names of a document: unknown ones, and two spellings of one."""
