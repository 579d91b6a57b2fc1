"""An independent judge of drafts: what a reader accepts for each required term.

It shares no code with ``glossary`` (and must never import it), or the figures would prove themselves. English is judged
by forms written down by hand, Chinese by exact strings, Kazakh by tables of forms from a rule set of its own.
"""
