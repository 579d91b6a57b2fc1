"""Kazakh in three scripts: Cyrillic, Latin (2021 draft), Arabic (töte jazu); converted, recognised, compared."""

from glossary.scripts.detecting import Script, Writing, script_of
from glossary.scripts.folding import Folded, agree, fold
from glossary.scripts.reading import Converted, Lossy, WordList, from_arabic, from_latin
from glossary.scripts.rewriting import KAZAKH_SCRIPTS, DoubtfulWord, Rewriter, Rewritten
from glossary.scripts.writing import to_arabic, to_latin

__all__ = [
    "KAZAKH_SCRIPTS",
    "Converted",
    "DoubtfulWord",
    "Folded",
    "Lossy",
    "Rewriter",
    "Rewritten",
    "Script",
    "WordList",
    "Writing",
    "agree",
    "fold",
    "from_arabic",
    "from_latin",
    "script_of",
    "to_arabic",
    "to_latin",
]
