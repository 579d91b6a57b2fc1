"""The project file: one SQLite database, read and written through domain verbs."""
