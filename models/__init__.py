"""Translation engines.

A leaf: it takes strings and language codes, and sees neither a project nor a glossary nor Qt.
"""
