"""Terms: concepts, matching, Kazakh morphology and what satisfies a term.

A leaf: it takes strings, language codes and its own small types, and sees neither a project nor an engine nor Qt.
"""
