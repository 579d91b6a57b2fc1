"""SentencePiece: text to pieces and back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

_SYMBOL = re.compile(r"<(?!0x[0-9A-F]{2}>)[^<>\s]+>")


class Pieces:
    """The tokenisers of a model. Raises RuntimeError or OSError for a file that is none."""

    def __init__(self, source: Path, target: Path, reserved: Sequence[str]) -> None:
        import sentencepiece

        self._source = sentencepiece.SentencePieceProcessor(model_file=str(source))
        self._target = (
            self._source if target == source else sentencepiece.SentencePieceProcessor(model_file=str(target))
        )
        self._reserved = frozenset(reserved)

    def encode(self, text: str) -> list[str]:
        """Return the pieces of a source text; what reads like a language token is spelled out as letters."""
        return self._encode(self._source, text)

    def encode_marked(self, parts: Sequence[str]) -> list[str] | None:
        """Return the pieces of a source in which every other part, the second and so on, is a mark of the model.

        The parts between the marks are anybody's text: None where one of them reads like a mark too, or where a mark
        is not one piece of this model.
        """
        clean = "".join(parts).encode("utf-8", "replace").decode("utf-8")
        pieces: list[str] = self._source.encode(clean, out_type=str)
        found = [piece for piece in pieces if piece in self._reserved or _SYMBOL.fullmatch(piece)]
        return pieces if found == list(parts[1::2]) else None

    def encode_target(self, text: str) -> list[str]:
        """Return the pieces of a target text."""
        return self._encode(self._target, text)

    def count(self, text: str) -> int:
        """Count the pieces of a source text."""
        return len(self.encode(text))

    def decode(self, pieces: Sequence[str]) -> str:
        """Return the text of target pieces; the space before the first word is not part of it."""
        text: str = self._target.decode(list(pieces))
        return text

    def _encode(self, processor: object, text: str) -> list[str]:
        # A lone surrogate has no UTF-8: the model reads a question mark.
        clean = text.encode("utf-8", "replace").decode("utf-8")
        pieces: list[str] = processor.encode(clean, out_type=str)  # type: ignore[attr-defined]
        if any(piece in self._reserved or _SYMBOL.fullmatch(piece) for piece in pieces):
            pieces = processor.encode(clean.replace("<", "< "), out_type=str)  # type: ignore[attr-defined]
            pieces = [letter for piece in pieces for letter in ([piece] if piece not in self._reserved else piece)]
        return pieces
