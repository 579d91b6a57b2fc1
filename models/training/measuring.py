"""BLEU and chrF of a model folder on line-aligned test sets, with the signatures of sacrebleu."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import ctranslate2
import sentencepiece

from models.training.sources import lines_of
from models.training.vocabulary import LANGUAGE_TOKENS, TOKENISER


@dataclass(frozen=True, slots=True)
class Measured:
    """The figures of one direction on one test set."""

    direction: tuple[str, str]
    test_set: str
    bleu: float
    chrf: float
    signature: str


def translate(folder: Path, texts: Sequence[str], target: str, beam: int = 4, threads: int = 2) -> list[str]:
    """Translate texts with a model folder, nothing else done to them. Raises RuntimeError from CTranslate2."""
    cutter = sentencepiece.SentencePieceProcessor(model_file=str(folder / TOKENISER))
    device = "cuda" if ctranslate2.get_cuda_device_count() else "cpu"
    engine = ctranslate2.Translator(str(folder), device=device, intra_threads=threads)
    sources = [[LANGUAGE_TOKENS[target], *cutter.encode(text, out_type=str)[:250]] for text in texts]
    found = engine.translate_batch(
        sources,
        beam_size=beam,
        max_batch_size=2048,
        batch_type="tokens",
        repetition_penalty=1.1,
        max_decoding_length=200,
    )
    return [str(cutter.decode(result.hypotheses[0])) for result in found]


def measure(
    folder: Path, test_set: Path, directions: Sequence[tuple[str, str]], most: int = 0, beam: int = 4
) -> list[Measured]:
    """Measure on ``<test_set>.kk``, ``.en``, ``.zh``; on the first ``most`` lines where that is not 0.

    Raises OSError where a side is not there.
    """
    import sacrebleu  # a development requirement: nothing but this needs it

    found = []
    for source, target in directions:
        texts = list(lines_of(test_set.with_name(f"{test_set.name}.{source}")))[: most or None]
        wanted = list(lines_of(test_set.with_name(f"{test_set.name}.{target}")))[: most or None]
        got = translate(folder, texts, target, beam)
        bleu = sacrebleu.BLEU(tokenize="zh" if target == "zh" else "13a")
        chrf = sacrebleu.CHRF()
        found.append(
            Measured(
                (source, target),
                test_set.name,
                bleu.corpus_score(got, [wanted]).score,
                chrf.corpus_score(got, [wanted]).score,
                f"{bleu.get_signature()} {chrf.get_signature()}",
            )
        )
    return found
