"""Aligning two versions of a document: which segments of one say what segments of the other say."""

from workbench.services.aligning.aligner import MOST_SEGMENTS, align
from workbench.services.aligning.links import UNSURE, Alignment, Link, Piece, joined

__all__ = ["MOST_SEGMENTS", "UNSURE", "Alignment", "Link", "Piece", "align", "joined"]
