"""Readers and writers of documents, and exporters. A format is one file here and one line in ``registry``."""
