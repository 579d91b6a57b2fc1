"""Throughput of the engine and of drafting, without enforcement, against the raw decoder.

Engine: text in, text out, through ``Engine.translate``: batches of similar lengths, with tokenising, joining, doubts.
Drafting: the whole pipeline as the window and ``egiz draft`` run it, without a glossary: repeated texts once, batches
sized by the measured speed, checks, drafts handed over batch by batch. Raw: one ``translate_batch`` over the same
sentences tokenised beforehand, with the same model, beam, penalty, batch size and threads. Runs are interleaved, so
that a busy machine slows all; the figure is the median of the ratios of neighbouring runs (1.00: it costs nothing).
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import Any

from models.base import Decoding, Request
from models.ct2 import CTranslate2Engine
from models.planning import plan
from resources.messages import message
from workbench.core.content import Content
from workbench.core.segments import Segment, SegmentKind
from workbench.jobs import Job, in_steps, run_inline
from workbench.services.checking import Checking
from workbench.services.drafting import Draft, DraftSummary, ToDraft, draft_segments
from workbench.services.enforcing import Ladder

NAME = "throughput"
NTREX = Path(__file__).parent.parent.parent / "shared" / "parallel" / "eval" / "ntrex.kk"
BATCH = 32


def read_sentences(limit: int) -> list[str]:
    """Return the Kazakh sentences of NTREX-128 where ../shared is there; raises FileNotFoundError else."""
    lines = NTREX.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line.strip()][: limit or None]


def batches_of(texts: list[str], size: int) -> list[list[str]]:
    """Return the texts, longest first, in batches, as drafting makes them."""
    ordered = sorted(texts, key=len, reverse=True)
    return [ordered[start : start + size] for start in range(0, len(ordered), size)]


def main(arguments: list[str] | None = None) -> int:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks throughput", description=__doc__)
    parser.add_argument("--lines", type=int, default=0, help="only the first N sentences (0: all 1,997)")
    parser.add_argument("--runs", type=int, default=5, help="runs of each, interleaved")
    parser.add_argument("--call", type=int, default=40, help="sentences of one call: about a quarter of a second")
    options = parser.parse_args(arguments)
    try:
        texts = read_sentences(options.lines)
    except FileNotFoundError:
        print("throughput: skipped, ../shared/parallel/eval/ntrex.kk is not here")
        return 0

    folder = Path(str(files("resources") / "models" / "starter-kk-en"))
    engine = CTranslate2Engine(folder, batch_size=BATCH)
    decoding = engine.description.decoding
    engine.load()
    raw, tokens = raw_decoder(engine, texts)
    calls = batches_of(texts, options.call)

    def pipeline() -> object:
        return [engine.translate([Request(text) for text in call], "kk", "en", decoding) for call in calls]

    def drafting() -> object:
        return draft_all(engine, texts)

    def decoder() -> object:
        return raw(tokens, decoding)

    measured: dict[str, list[float]] = {"raw": [], "engine": [], "drafting": []}
    seconds(pipeline)  # the first run warms the caches of both
    for _ in range(options.runs):
        measured["raw"].append(seconds(decoder))
        measured["engine"].append(seconds(pipeline))
        measured["drafting"].append(seconds(drafting))
    engine.close()

    print(f"{len(texts)} sentences, beam {decoding.beam}, batch {BATCH}, threads {engine.threads}")
    print(f"{'run':>4} {'raw, s':>9} {'engine, s':>10} {'drafting, s':>12}")
    for number, row in enumerate(zip(*measured.values(), strict=True), 1):
        print(f"{number:>4} {row[0]:>9.2f} {row[1]:>10.2f} {row[2]:>12.2f}")
    for name in ("engine", "drafting"):
        ratios = [raw_time / one for raw_time, one in zip(measured["raw"], measured[name], strict=True)]
        rate = len(texts) / statistics.median(measured[name])
        print(f"{name}: median ratio {statistics.median(ratios):.2f} of raw; {rate:.0f} sentences a second")
    return 0


def draft_all(engine: CTranslate2Engine, texts: list[str]) -> DraftSummary:
    """Draft all texts as segments, without a glossary."""
    wanted = [
        ToDraft(Segment(number, 1, 1, number, 0, len(text), SegmentKind.TEXT, Content(text)), 0)
        for number, text in enumerate(texts, 1)
    ]
    ladder = Ladder(engine, None, "kk", "en")
    checking = Checking(ladder.termbase, "kk", "en")
    kept: list[Draft] = []
    work = in_steps(lambda context: draft_segments(context, ladder, checking, wanted, kept.extend))
    summary = run_inline(Job(message("draft.run", count=len(texts)), work))
    assert len(kept) == len(texts)
    return summary


def seconds(work: Callable[[], object]) -> float:
    """Return how long a call takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def raw_decoder(engine: CTranslate2Engine, texts: list[str]) -> tuple[Any, list[list[str]]]:
    """Return a function over tokenised sentences that calls the decoder alone, and the sentences tokenised.

    A sentence that the engine would divide is divided here too, so that both decode the same sequences.
    """
    import ctranslate2
    import sentencepiece

    description = engine.description
    pieces = sentencepiece.SentencePieceProcessor(model_file=str(description.folder / description.source_tokeniser))
    translator = ctranslate2.Translator(
        str(description.folder),
        device="cpu",
        inter_threads=engine.threads.inter,
        intra_threads=engine.threads.intra,
    )
    before = description.naming.source_tokens("kk", "en")
    tokens: list[list[str]] = []
    for text in texts:
        parts = plan(text, "kk", "en", engine.info.max_tokens, lambda part: len(pieces.encode(part))).parts
        tokens.extend([*before, *pieces.encode(part, out_type=str)] for part in parts)

    def decode(sentences: list[list[str]], decoding: Decoding) -> int:
        return len(
            translator.translate_batch(
                sentences,
                max_batch_size=BATCH,
                beam_size=decoding.beam,
                repetition_penalty=decoding.repetition_penalty,
                max_input_length=0,
            )
        )

    return decode, tokens
