"""``egiz bench``: what the program promises, measured."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

import click
from rich.cells import cell_len
from rich.console import Console
from rich.progress import Progress

from models.base import Engine
from resources.messages import message
from workbench.benchmarking import term_sets
from workbench.benchmarking.baselines import FULL, PLAIN, SYSTEMS
from workbench.benchmarking.carriers import carrier_set
from workbench.benchmarking.measuring import Measured, Row, measure, rows
from workbench.benchmarking.significance import available
from workbench.benchmarking.term_sets import TermSet, default_data
from workbench.cli.help import HelpGroup
from workbench.cli.output import emit_json, on_terminal, say, texts, warn
from workbench.core.languages import language_code
from workbench.errors import InputError
from workbench.paths import Paths, find_paths
from workbench.services.engines import choose_engine, installed_engines

_EXAMPLES = """
\b
Examples:
  egiz bench terms
  egiz bench terms --set ntrex --glossary proper --limit 200 --json
  egiz bench terms --set carriers
"""


@click.group(name="bench", cls=HelpGroup)
def command() -> None:
    """Measure whether the glossary holds, and what it costs."""


@command.command("terms", epilog=_EXAMPLES)
@click.option(
    "--set", "name", type=click.Choice(["seeds", "ntrex", "carriers"]), default="seeds", show_default=True,
    help="Texts: the two sample documents, the news of NTREX, or made-up sentences into Kazakh.",
)  # fmt: skip
@click.option(
    "--glossary", type=click.Choice(["none", "random", "proper"]), default="proper", show_default=True,
    help="No terms, random words of the references, or terms that the references have.",
)  # fmt: skip
@click.option("--to", "target", metavar="LANG", default="en", help="Language to translate into.")
@click.option("--model", metavar="ID", default="", help="Model to use; `egiz models list` names them.")
@click.option("--system", "systems", type=click.Choice(SYSTEMS), multiple=True,
              help="Only this way of using the glossary, beside the model alone. May be given again.")  # fmt: skip
@click.option("--limit", type=click.IntRange(min=0), default=0, help="Only so many texts.")
@click.option("--rounds", type=click.IntRange(1, 20), default=1, help="Draft so many times; the shortest times count.")
@click.option("--data", type=click.Path(path_type=Path, file_okay=False), metavar="FOLDER",
              help="Folder of the parallel data.")  # fmt: skip
@click.option("--texts", "with_texts", is_flag=True, help="With --json: print each text with its drafts, too.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
def terms(
    name: str,
    glossary: str,
    target: str,
    model: str,
    systems: tuple[str, ...],
    limit: int,
    rounds: int,
    data: Path | None,
    *,
    with_texts: bool,
    as_json: bool,
) -> None:
    """Draft texts with the ladder and with simpler ways of using the glossary, and compare them.

    A judge of its own, which shares no code with the check, says what a reader finds. Nothing is remembered of what
    the model says.
    """
    paths = find_paths()
    to = "kk" if name == "carriers" else language_code(target)
    term_set = _term_set(paths, name, glossary, to, limit, data or default_data(), made_up=not model)
    wanted = [one for one in SYSTEMS if one == PLAIN or one in (systems or SYSTEMS)]
    if glossary == "none":
        wanted = [PLAIN, FULL]
    engines = installed_engines(paths)
    try:
        engine = term_set.engine or choose_engine(engines, paths, term_set.source, term_set.target, model)
        measured = _measured(term_set, engine, wanted, rounds)
        found = rows(measured)
        model_id = engine.info.id
    finally:
        engines.close()
    if as_json:
        emit_json(_record(term_set, glossary, model_id, found, measured if with_texts else []))
        return
    count = len(term_set.items)
    say(message("bench.title", set=name, glossary=glossary, count=count, model=model_id))
    if term_set.left_out:
        say(message("bench.left_out", count=term_set.left_out))
    for line in _table(found):
        click.echo(line)
    if any(one.item.reference for one in measured[0].judged) and not available():
        warn(message("bench.no_chrf"))


def _term_set(paths: Paths, name: str, glossary: str, target: str, limit: int, data: Path, *, made_up: bool) -> TermSet:
    if glossary == "random" and name != "ntrex":
        raise InputError(message("bench.no_random", set=name))
    if name == "seeds":
        return term_sets.seeds(paths, target, limit, with_glossary=glossary != "none")
    if name == "ntrex":
        return term_sets.ntrex(paths, data, target, glossary, limit)
    return carrier_set(paths, data, limit, made_up=made_up, with_glossary=glossary != "none")


def _measured(term_set: TermSet, engine: Engine, wanted: list[str], rounds: int) -> list[Measured]:
    if not on_terminal():
        return measure(term_set, engine, wanted, rounds=rounds)
    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=len(term_set.items))
        return measure(term_set, engine, wanted, lambda done, _: bar.update(task, completed=done), rounds=rounds)


def _record(term_set: TermSet, glossary: str, model: str, found: list[Row], measured: list[Measured]) -> dict[str, Any]:
    record: dict[str, Any] = {
        "set": term_set.name,
        "glossary": glossary,
        "source": term_set.source,
        "target": term_set.target,
        "model": model,
        "left_out": term_set.left_out,
        "systems": [asdict(row) for row in found],
    }
    if measured:
        record["texts"] = [
            {"system": one.system, "source": each.item.text, "reference": each.item.reference, "target": each.text,
             "flagged": each.flagged, "absent": each.absent, "broken": each.broken,
             "terms": [{"concept": term.concept, "surface": term.surface, "satisfied": term.satisfied,
                        "step": term.step, "reason": term.reason}
                       for term in each.decisions if term.required],
             "flags": [{"check": flag.check, "severity": flag.severity.value, "id": flag.message.id}
                       for flag in each.flags]}
            for one in measured for each in one.judged
        ]  # fmt: skip
    return record


def _table(found: list[Row]) -> list[str]:
    known = texts()
    heads = [
        known.text("bench.system"),
        known.text("bench.there"),
        known.text("bench.exact"),
        known.text("bench.licit"),
        known.text("bench.broken"),
        known.text("bench.flagged"),
        known.text("bench.called_absent"),
        known.text("bench.chrf"),
        known.text("bench.time"),
        known.text("bench.time_without"),
        known.text("bench.decoded"),
    ]
    lines = [heads, *(_cells(row) for row in found)]
    widths = [max(cell_len(line[at]) for line in lines) for at in range(len(heads))]
    return [
        "  ".join(
            cell + " " * (width - cell_len(cell)) if at == 0 else " " * (width - cell_len(cell)) + cell
            for at, (cell, width) in enumerate(zip(line, widths, strict=True))
        )
        for line in lines
    ]


def _cells(row: Row) -> list[str]:
    chrf = "–"
    if row.chrf is not None:
        chrf = f"{row.chrf.chrf:.1f}"
        if row.chrf.p is not None and row.system != PLAIN:
            chrf += f" ({row.chrf.change:+.1f}, p {row.chrf.p:.3f})"
    return [
        row.system,
        _share(row.there, row.mentions),
        _share(row.exact, row.mentions),
        _share(row.licit, row.mentions),
        f"{row.broken}/{row.enforced}",
        _share(row.flagged, row.texts),
        f"{row.called_absent} ({row.silent_absent})",
        chrf,
        _times(row.time_with_terms, row.cpu_with_terms),
        _times(row.time_without, row.cpu_without),
        f"{row.decoded:.1f} + {row.scored:.1f}",
    ]


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f}% {part}/{whole}" if whole else "–"


def _times(wall: float | None, processors: float | None) -> str:
    return f"{wall:.2f} ({processors:.2f})" if wall is not None and processors is not None else "–"
