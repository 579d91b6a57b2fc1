"""The SentencePiece vocabulary: one for all languages, with the marks of languages, terms, gaps and synthetic text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

import sentencepiece

TOKENISER = "sentencepiece.model"
"""The name of the vocabulary in a model's folder."""

LANGUAGE_TOKENS: Mapping[str, str] = {"kk": "<2kk>", "en": "<2en>", "zh": "<2zh>"}
"""The token before a source that names the language wanted."""

TERM_OPEN, TERM_IS, TERM_CLOSE = "<t>", "<is>", "</t>"
"""A term in the source with its translation: ``<t>`` term ``<is>`` translation ``</t>``."""

MASK = "<mask>"
SYNTHETIC = "<bt>"
"""Stand for a gap (denoising), and before a source that a model wrote (back-translation)."""

MARKS = (*LANGUAGE_TOKENS.values(), TERM_OPEN, TERM_IS, TERM_CLOSE, MASK, SYNTHETIC)

PAD, UNKNOWN, BEGIN, END = 0, 1, 2, 3


def learn_vocabulary(texts: Iterable[str], stem: Path, pieces: int, threads: int = 2) -> None:
    """Learn a unigram vocabulary of ``pieces`` and write ``<stem>.model``.

    Every mark is one piece. Characters outside the vocabulary fall apart into bytes, so that no text is unknown.
    """
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(texts),
        model_prefix=str(stem),
        vocab_size=pieces,
        model_type="unigram",
        character_coverage=0.9995,
        byte_fallback=True,
        pad_id=PAD,
        unk_id=UNKNOWN,
        bos_id=BEGIN,
        eos_id=END,
        user_defined_symbols=list(MARKS),
        normalization_rule_name="nmt_nfkc",
        num_threads=threads,
        input_sentence_size=1_000_000,
        shuffle_input_sentence=False,
        minloglevel=2,
    )
    stem.with_suffix(".vocab").unlink(missing_ok=True)


def read_vocabulary(model: Path) -> sentencepiece.SentencePieceProcessor:
    """Read a vocabulary. Raises OSError where the file is not one."""
    return sentencepiece.SentencePieceProcessor(model_file=str(model))
