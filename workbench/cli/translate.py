"""``egiz translate``: a filter; one line in, one line out."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Sequence
from typing import Any, BinaryIO

import click

from models.base import EngineInfo
from models.caching import CacheCounts
from resources.messages import message
from workbench.cli.help import HelpCommand
from workbench.cli.output import EXIT_FLAGS, on_terminal, warn
from workbench.core.languages import language_code
from workbench.core.segments import Severity
from workbench.paths import find_paths
from workbench.services.line_translation import StreamSettings, TranslatedLine, translate_stream

_CHUNK = 2**16


@click.command("translate", cls=HelpCommand)
@click.option("--from", "source", required=True, metavar="LANG", help="Language of the input: kk, en or zh.")
@click.option("--to", "target", required=True, metavar="LANG", help="Language to translate into.")
@click.option("--model", metavar="ID", default="", help="Model: an installed one, A+B for two in a row, or llm:NAME.")
@click.option("--glossary", metavar="FILE", default="", help="Enforce this glossary file, or `starter`.")
@click.option("--no-cache", is_flag=True, help="Ask the model also for what is known from before.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line, with terms and flags.")
@click.pass_context
def command(
    ctx: click.Context, source: str, target: str, model: str, glossary: str, no_cache: bool, as_json: bool
) -> None:
    """Translate standard input line by line: as many lines come out as went in.

    UTF-8 both ways. Nothing is segmented; blank lines, numbers and addresses stay as they are. With a glossary its
    terms are enforced, and flags stand on standard error.

    Exit status: 0 done, 1 done with flagged lines, 2 refused, 130 interrupted (what was translated is written).

    \b
    Examples:
      egiz translate --from kk --to en < news.txt > news.en.txt
      egiz translate --from kk --to zh --glossary terms.csv --json < news.txt
    """
    counts = CacheCounts()
    begun = time.monotonic()
    lines = flagged = 0
    wanted = StreamSettings(language_code(source), language_code(target), model, glossary, cached=not no_cache)
    out = sys.stdout.buffer
    about = _ignore if as_json else _tell_of
    try:
        for batch in translate_stream(_reader(sys.stdin.buffer), find_paths(), wanted, counts, chosen=about):
            out.write(b"".join(_written(one, as_json=as_json) for one in batch))
            out.flush()
            lines += len(batch)
            flagged += sum(one.flagged for one in batch)
            if not as_json:
                _tell(batch)
    except BrokenPipeError:
        # Who reads has had enough: no error of ours; keep Python from complaining at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return
    if on_terminal():
        seconds = f"{time.monotonic() - begun:.1f}"
        warn(message("engines.translated", lines=lines, flagged=flagged, seconds=seconds, found=counts.found,
                     asked=counts.asked))  # fmt: skip
    ctx.exit(EXIT_FLAGS if flagged else 0)


def _reader(given: BinaryIO) -> Callable[[], bytes]:
    """Return what reads as much as there is, without waiting for more: a pipe gets its answers as it asks."""
    read1 = getattr(given, "read1", given.read)

    def read() -> bytes:
        data: bytes = read1(_CHUNK)
        return data

    return read


def _tell_of(info: EngineInfo) -> None:
    """Say on standard error what a model is not good for: it is never used in silence."""
    if info.scope and (info.weak or info.via):
        warn(message("cli.draft.weak", scope=message(info.scope)))


def _ignore(info: EngineInfo) -> None:
    pass


def _written(one: TranslatedLine, *, as_json: bool) -> bytes:
    if not as_json:
        return (one.target + one.line.end).encode("utf-8", "replace")
    return (json.dumps(record(one), ensure_ascii=False) + "\n").encode("utf-8", "replace")


def _tell(batch: Sequence[TranslatedLine]) -> None:
    for one in batch:
        for finding in one.findings:
            if finding.severity is Severity.ERROR:
                warn(message("engines.line_flag", line=one.line.number, text=finding.message))


def record(one: TranslatedLine) -> dict[str, Any]:
    """Return the JSON object of a line: see docs/cli.md."""
    return {
        "line": one.line.number,
        "source": one.line.text,
        "target": one.target,
        "via": one.via or None,
        "terms": [
            {"concept": each.concept, "surface": each.surface, "satisfied": each.satisfied, "step": each.step,
             "reason": each.reason}
            for each in one.decisions
            if each.required
        ],
        "flags": [
            {"check": finding.check, "severity": finding.severity.value, "id": finding.message.id,
             "text": str(finding.message)}
            for finding in one.findings
        ],
    }  # fmt: skip
