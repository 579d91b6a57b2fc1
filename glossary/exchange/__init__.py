"""Glossaries as files of other kinds. A new kind is one file here and one line in ``registry.py``."""
