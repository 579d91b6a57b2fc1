"""F1 of links on the first 200 lines of NTREX-128 with sentences merged and split at random, beside lengths alone.

Of a hundred steps ten merge two lines of one side, ten split a line of one side, and two leave a line out of one side.
A link counts where exactly its segments are linked. The weights were chosen on the development part of FLORES-200
(``--set flores200_dev_part_sib``).
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import cast

from glossary.termbase import Termbase
from models.base import Decoding, Engine, Hypothesis, Request
from resources.messages import RefusedError
from workbench.paths import find_paths, portable
from workbench.services.aligning import Piece, align
from workbench.services.aligning.drafts import Asked, ask, engine_for
from workbench.services.aligning.rows import Row, alignment_of, rows_of
from workbench.services.aligning.sheet import Version
from workbench.services.aligning.working_files import create, working_path
from workbench.services.engines import installed_engines
from workbench.services.glossaries import DEFAULT_LINKS, load_termbase
from workbench.session import Session

EVAL = Path(__file__).parent.parent.parent / "shared" / "parallel" / "eval"
PAIRS = (("kk", "en"), ("kk", "zh-Hans"), ("en", "zh-Hans"))
Gold = set[tuple[int, int, int, int]]


def main(arguments: list[str]) -> int:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks aligning", description=__doc__)
    parser.add_argument("--set", default="ntrex", dest="name")
    parser.add_argument("--lines", type=int, default=200)
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--large", type=int, default=0, metavar="SEGMENTS", help="time this many segments on each side")
    parser.add_argument("--model", action="store_true", help="measure also with an installed model, where one serves")
    parser.add_argument("--sentences", action="store_true", help="merge and leave out lines, but split none")
    parser.add_argument("--window", type=int, default=0, metavar="LINKS", help="time the window with this many links")
    options = parser.parse_args(arguments)
    if options.window:
        return _window(options.window)
    if not (EVAL / f"{options.name}.kk").is_file():
        print(f"aligning: skipped, ../shared/parallel/eval/{options.name}.kk is not here")
        return 0
    termbase = load_termbase(DEFAULT_LINKS, find_paths())
    if options.large:
        return _large(options.name, options.large)
    print(f"{options.name}, first {options.lines} lines, {options.seeds} seeds")
    print(
        f"{'pair':<8} {'links':>6} {'lengths: F1':>12} {'all: P':>8} {'R':>7} {'F1':>7} {'unsure':>7} {'sure: P':>11}"
    )
    for pair in PAIRS:
        sides = [_lines(options.name, language, options.lines) for language in pair]
        row = [0] * 8
        for seed in range(options.seeds):
            source, target, gold = disturbed(sides[0], sides[1], pair, seed, split=not options.sentences)
            for place, only in enumerate((True, False)):
                done = align(source, target, pair, termbase, lengths_only=only)
                found = {(one.source_start, one.source_end, one.target_start, one.target_end) for one in done.links}
                row[place * 2] += len(found)
                row[place * 2 + 1] += len(found & gold)
            sure = {
                (one.source_start, one.source_end, one.target_start, one.target_end)
                for one in done.links
                if not one.unsure
            }
            row[4] += len(gold)
            row[5] += len(sure)
            row[6] += len(sure & gold)
            row[7] += sum(link.unsure for link in done.links)
        precision, recall = row[3] / row[2], row[3] / row[4]
        print(
            f"{pair[0]}-{pair[1][:2]:<5} {row[4]:>6} {2 * row[1] / (row[0] + row[4]):>12.3f} {precision:>8.3f}"
            f" {recall:>7.3f} {2 * row[3] / (row[2] + row[4]):>7.3f} {row[7] / row[2]:>7.1%} {row[6] / row[5]:>11.3f}"
        )
    return _with_model(options, termbase) if options.model else 0


def _with_model(options: argparse.Namespace, termbase: Termbase) -> int:
    """Print F1 with and without drafts of doubtful segments, for the pairs that an installed model serves."""
    paths = find_paths()
    registry = installed_engines(paths)
    for pair in PAIRS:
        try:
            asked = engine_for(registry, paths, pair)
        except RefusedError:
            print(f"{pair[0]}-{pair[1][:2]}: no model installed serves it")
            continue
        sides = [_lines(options.name, language, options.lines) for language in pair]
        counted = _Counted(asked.engine)
        plain, with_model, wanted, seconds = [0, 0], [0, 0], 0, 0.0
        for seed in range(options.seeds):
            source, target, gold = disturbed(sides[0], sides[1], pair, seed)
            rows = rows_of(align(source, target, pair, termbase))
            begun = time.perf_counter()
            better = ask(rows, pair, termbase, Asked(cast("Engine", counted), asked.side))
            seconds += time.perf_counter() - begun
            wanted += len(gold)
            for counts, some in ((plain, rows), (with_model, better)):
                links = alignment_of(some, pair).links
                found = {(one.source_start, one.source_end, one.target_start, one.target_end) for one in links}
                counts[0] += len(found)
                counts[1] += len(found & gold)
        before, after = (2 * right / (found + wanted) for found, right in (plain, with_model))
        print(
            f"{pair[0]}-{pair[1][:2]}: F1 {before:.3f} without a model, {after:.3f} with {asked.engine.info.id};"
            f" {counted.drafted / options.seeds:.0f} segments drafted and {seconds / options.seeds:.1f} s a document"
        )
    registry.close()
    return 0


class _Counted:
    """An engine whose drafts are counted."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.drafted = 0

    def translate(
        self, requests: Sequence[Request], source: str, target: str, decoding: Decoding
    ) -> list[list[Hypothesis]]:
        self.drafted += len(requests)
        return self._engine.translate(requests, source, target, decoding)


def _lines(name: str, language: str, count: int) -> list[str]:
    return (EVAL / f"{name}.{language.split('-')[0]}").read_text(encoding="utf-8").splitlines()[:count]


def disturbed(
    left: Sequence[str], right: Sequence[str], languages: Sequence[str], seed: int, *, split: bool = True
) -> tuple[list[Piece], list[Piece], Gold]:
    """Return two sides with segments merged, split and left out at random, and the links that are right."""
    chance = random.Random(seed)
    sides: tuple[list[Piece], list[Piece]] = ([], [])
    gold: Gold = set()
    place = 0
    while place < len(left):
        what = chance.random()
        texts: list[list[str]] = [[left[place]], [right[place]]]
        one = chance.randrange(2)
        if what < 0.1 and place + 1 < len(left):
            place += 1
            texts = [[texts[0][0], left[place]], [texts[1][0], right[place]]]
            texts[one] = [("" if languages[one].startswith("zh") else " ").join(texts[one])]
        elif what < 0.2:
            texts[one] = split_in_two(texts[one][0], chance) if split else texts[one]
        elif what < 0.22:
            texts[one] = []
        starts = [len(side) for side in sides]
        for side, pieces in zip(sides, texts, strict=True):
            side += [Piece(text) for text in pieces]
        gold.add((starts[0], len(sides[0]), starts[1], len(sides[1])))
        place += 1
    return *sides, gold


def split_in_two(text: str, chance: random.Random) -> list[str]:
    """Divide a sentence in its middle half: after a comma where there is one, else at a space, else anywhere."""
    low, high = len(text) // 4, max(len(text) // 4 + 1, 3 * len(text) // 4)
    places = [at for at in range(low, high) if text[at] in ",;:，；：、"]
    places = places or [at for at in range(low, high) if text[at].isspace()] or list(range(low, high))
    at = chance.choice(places) + 1
    pieces = [text[:at].strip(), text[at:].strip()]
    return [piece for piece in pieces if piece]


def _large(name: str, count: int) -> int:
    """Time documents of many segments: the lines of the set again and again."""
    for pair in PAIRS:
        sides = [_lines(name, language, 10**6) for language in pair]
        many = [[side[at % len(side)] for at in range(count)] for side in sides]
        source, target, gold = disturbed(many[0], many[1], pair, 1)
        begun, computed = time.perf_counter(), time.process_time()
        done = align(source, target, pair, load_termbase(DEFAULT_LINKS, find_paths()))
        seconds, computed = time.perf_counter() - begun, time.process_time() - computed
        found = {(one.source_start, one.source_end, one.target_start, one.target_end) for one in done.links}
        f1 = 2 * len(found & gold) / (len(found) + len(gold))
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        said = f"{seconds:.1f} s ({computed:.1f} s of CPU), peak of the process {peak:.0f} MB, F1 {f1:.3f}"
        print(f"{pair[0]}-{pair[1][:2]}: {len(source)} x {len(target)} segments, {said}")
    return 0


def _window(count: int) -> int:
    """Time a sheet of many links in the window: opening, going far, a step and its undo, saving a project."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from ui.aligning.window import AligningWindow
    from ui.app import build_window

    text = " ".join(["Екі тарап сауда көлемі туралы келісті"] * 3)
    sentences = [(f"{text} {number}.", f"The two sides agreed on trade volumes {number}.") for number in range(count)]
    document = "\n".join(source for source, _ in sentences).encode()
    rows, place = [], 0
    for number, (source, target) in enumerate(sentences):
        rows.append(Row(((Piece(source, "", place),), (Piece(target),)), 0.3 if number == count * 9 // 10 else 1.0))
        place += len(source) + 1
    versions = (Version("a.kk.txt", "", "kk", "1"), Version("a.en.txt", "", "en", "2"))
    with tempfile.TemporaryDirectory() as home:
        application = QApplication([])
        session = Session(portable(Path(home)))
        window = build_window(application, session)
        window.show()
        path = working_path(session.paths, versions)
        create(path, versions, document, rows)
        shown = AligningWindow(window.context, window)
        shown.show()
        application.processEvents()

        def timed(name: str, act: Callable[[], object], ready: Callable[[], bool] = lambda: True) -> None:
            begun = longest = time.perf_counter()
            stall = 0.0
            act()
            while True:
                stall, longest = max(stall, time.perf_counter() - longest), time.perf_counter()
                if ready():
                    break
                application.processEvents()
            shown.grab()
            took = time.perf_counter() - begun
            print(f"{name}: {took * 1000:.0f} ms, the window never still for more than {stall * 1000:.0f} ms")

        page = shown.page
        timed(f"open {count} links and paint", lambda: shown.open_kept(path), lambda: page.sheet is not None)
        timed("next to look at", page.deeds.next_doubtful)
        page.table.go_to(count // 2)
        timed("merge two links", page.deeds.merge)
        timed("undo", page.deeds.undo)
        made = Path(home) / "p.egiz"
        saved = lambda: made.exists() and not shown.running.busy  # noqa: E731
        shown.is_free = lambda: False
        timed("save as project", lambda: page.save_project_as(made), saved)
        shown.end()
        window.close()
        print(f"peak of the process {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")
    return 0
