"""A new version of a large document, and a count against a large memory: seconds, and what was found.

The texts are sentences of made-up Kazakh words, common and rare ones as in a language, with a fixed seed.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from itertools import accumulate
from pathlib import Path

from resources.messages import message
from workbench.core.content import Content
from workbench.core.segments import Origin, State, Target
from workbench.services.counting import count_files
from workbench.services.projects import create
from workbench.services.updating import update_from_file
from workbench.store import open_project

_SYLLABLES = "қа ла ты жұ мыс бас шы көр ме тау ел дік сө зі өң ір мә де ни ет қо ғам бай ла ныс жо ба".split()  # noqa: SIM905 - read by people
_CELLS = ("Келісілді", "Иә, орындалды", "Жоқ, кейінге қалды")
_WORDS = 20_000


class Sentences:
    """Makes sentences of 8 to 24 words; the n-th word is n times rarer than the first."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(70)
        self._words = ["".join(self._chance.choices(_SYLLABLES, k=self._chance.randint(2, 5))) for _ in range(_WORDS)]
        self._weights = list(accumulate(1 / (rank + 1) for rank in range(_WORDS)))
        self._chance = random.Random(seed)

    def words(self, count: int) -> list[str]:
        """Return words as they come."""
        return self._chance.choices(self._words, cum_weights=self._weights, k=count)

    def sentence(self) -> str:
        """Return a new sentence."""
        return " ".join(self.words(self._chance.randint(8, 24))).capitalize() + "."

    def changed(self, sentence: str, share: float) -> str:
        """Return a sentence in which a share of the words are others."""
        words = sentence.split(" ")
        for place in self._chance.sample(range(len(words)), max(1, round(len(words) * share))):
            words[place] = self.words(1)[0]
        return " ".join(words)


def main(arguments: list[str]) -> int:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks documents", description=__doc__)
    parser.add_argument("--segments", type=int, default=10_000, help="of the document that gets a new version")
    parser.add_argument("--units", type=int, default=100_000, help="confirmed segments to count against")
    parser.add_argument("--counted", type=int, default=1_000, help="segments to count")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        _update(Path(folder), options.segments)
        _update(Path(folder), options.segments, cells=0.7)
        _count(Path(folder), options.units, options.counted)
    return 0


def _update(folder: Path, count: int, cells: float = 0.0) -> None:
    """Update: one segment in ten is changed, one in fifty gone, one in fifty new, one passage in another place.

    A share of the segments are ``cells`` of a table, in which three words stand again and again.
    """
    made, chance = Sentences(1), random.Random(2)
    lines = [chance.choice(_CELLS) if chance.random() < cells else made.sentence() for _ in range(count)]
    path, project = folder / f"report{cells}.txt", folder / f"report{cells}.egiz"
    _write(path, lines)
    create(project, [path], "kk", ["en"])
    confirm(project)
    new: list[str] = []
    for line in lines:
        dice = chance.random()
        if dice < 0.02:
            continue
        new.append(made.changed(line, 0.15) if dice < 0.12 else line)
        if dice > 0.98:
            new.append(made.sentence())
    tenth = len(new) // 10
    new = new[tenth : 2 * tenth] + new[:tenth] + new[2 * tenth :]
    _write(path, new)
    store = open_project(project)
    begun, computed = time.perf_counter(), time.process_time()
    report = update_from_file(store, path)
    seconds, computed = time.perf_counter() - begun, time.process_time() - computed
    store.close()
    print(
        f"update of {count} segments, {cells:.0%} cells: {seconds:.1f} s, {computed:.1f} of CPU;"
        f" {report.unchanged} unchanged, {len(report.moved)} moved,"
        f" {len(report.changed)} changed, {len(report.added)} new, {len(report.removed)} gone"
    )


def _count(folder: Path, units: int, counted: int) -> None:
    """Count a text of which a third is new, a third alike, and the rest known."""
    made = Sentences(3)
    lines = [made.sentence() for _ in range(units)]
    memory, project = folder / "memory.txt", folder / "memory.egiz"
    _write(memory, lines)
    create(project, [memory], "kk", ["en"])
    confirm(project)
    chance = random.Random(4)
    chosen = chance.sample(lines, counted)
    texts = [(made.sentence(), made.changed(one, chance.choice((0.05, 0.1, 0.2))), one)[at % 3] for at, one in
             enumerate(chosen)]  # fmt: skip
    path = folder / "new.txt"
    _write(path, texts)
    begun, computed = time.perf_counter(), time.process_time()
    report = count_files([path], source="kk", project=project)
    seconds, computed = time.perf_counter() - begun, time.process_time() - computed
    parts = {name: part.segments for name, part in report.total.matched.items() if part.segments}
    print(f"count of {counted} segments against {units}: {seconds:.1f} s, {computed:.1f} of CPU; {parts}")


def confirm(project: Path) -> None:
    """Give each segment of a project a confirmed target."""
    store = open_project(project)
    with store.step(message("editing.drafts")) as step:
        for segment in store.segment_ids():
            target = Target(segment, "en", Content(f"T{segment}"), State.TRANSLATED, Origin.HUMAN)
            step.put_target(target, expected_revision=0)
    store.close()


def _write(path: Path, lines: list[str]) -> None:
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
