"""What the enforcement ladder costs: drafting with the glossary against drafting without it, in processor time.

Both sample documents, Kazakh to English, the starter model: the pipeline of ``egiz draft`` without its answer store,
in one process, with the threads of the engine counted in. The glossary is loaded beforehand. Runs are interleaved, so
that a busy machine slows both; the figure is the median of the ratios of neighbouring runs. With a file of sentences
(``--text``) that one is drafted instead.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from glossary.mentions import mentioned_before
from glossary.starter import starter
from glossary.termbase import Termbase
from glossary.validity import first_day
from models.base import Engine
from models.ct2 import CTranslate2Engine
from resources.messages import message
from workbench.benchmarking.counting import CountingEngine
from workbench.jobs import Job, in_steps, run_inline
from workbench.segmentation import rules_for
from workbench.services.checking import Checking
from workbench.services.drafting import Draft, DraftSummary, ToDraft, draft_segments
from workbench.services.enforcing import ladder_over
from workbench.services.file_drafting import segments_of
from workbench.services.importing import parse

NAME = "enforcement"


@dataclass(frozen=True, slots=True)
class Document:
    """A document's segments, ready to draft, with and without the terms of the glossary."""

    wanted: Sequence[ToDraft]
    termbase: Termbase
    checking: Checking
    bare: Checking

    @classmethod
    def read(cls, file: Path, termbase: Termbase) -> Document:
        """Read a file of Kazakh."""
        imported = parse(file, file.name, "kk", rules_for("kk", Path(tempfile.gettempdir())))
        segments = segments_of(imported)
        date = imported.document.date
        dated = termbase.using(date=first_day(date), profiles=())
        mentioned = mentioned_before(dated, "kk", ((one.id, one.document, one.source.text) for one in segments))
        return cls(
            [ToDraft(one, 0) for one in segments],
            dated,
            Checking(dated, "kk", "en", dates={1: date}, mentioned=mentioned),
            Checking(Termbase(()), "kk", "en", dates={1: date}),
        )

    def draft(self, engine: Engine, *, enforced: bool) -> tuple[list[Draft], DraftSummary]:
        """Draft it with the glossary enforced or with none."""
        ladder = ladder_over(engine, self.termbase if enforced else None, "kk", "en")
        drafts: list[Draft] = []
        checking = self.checking if enforced else self.bare
        work = in_steps(lambda context: draft_segments(context, ladder, checking, self.wanted, drafts.extend))
        return drafts, run_inline(Job(message("draft.run", count=len(self.wanted)), work))


def main(arguments: list[str] | None = None) -> int:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks enforcement", description=__doc__)
    parser.add_argument("--runs", type=int, default=3, help="runs of each, interleaved")
    parser.add_argument("--text", type=Path, help="a text file instead of the sample documents")
    options = parser.parse_args(arguments)
    resources = Path(str(files("resources")))
    samples = [options.text] if options.text else sorted((resources / "sample").glob("*.txt"))
    termbase = Termbase(starter().concepts)
    documents = [Document.read(file, termbase) for file in samples]
    engine = CTranslate2Engine(resources / "models" / "starter-kk-en")
    counted = CountingEngine(engine)
    engine.load()
    for document in documents:
        document.draft(engine, enforced=False)  # the first run warms the caches

    print(f"{'run':>4} {'plain, s':>9} {'full, s':>9} {'ratio':>6}")
    ratios = []
    summaries: list[DraftSummary] = []
    for number in range(1, options.runs + 1):
        plain, _ = _seconds(documents, engine, enforced=False)
        counted.asked.decoded = counted.asked.scored = 0
        full, summaries = _seconds(documents, counted, enforced=True)
        ratios.append(full / plain)
        print(f"{number:>4} {plain:>9.2f} {full:>9.2f} {ratios[-1]:>6.2f}")
    engine.close()
    required, flagged = sum(one.required_terms for one in summaries), sum(one.flagged for one in summaries)
    segments = sum(one.segments for one in summaries)
    print(f"full: {counted.asked.decoded} texts decoded, {counted.asked.scored} scored")
    print(f"{segments} segments, {required} required mentions, {flagged} flagged")
    print(f"enforcement: median ratio {statistics.median(ratios):.2f} of plain, processor time")
    return 0


def _seconds(documents: Sequence[Document], engine: Engine, *, enforced: bool) -> tuple[float, list[DraftSummary]]:
    begun = time.process_time()
    summaries = [document.draft(engine, enforced=enforced)[1] for document in documents]
    return time.process_time() - begun, summaries
