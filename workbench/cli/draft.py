"""``egiz draft``: the main job on one file, without a project."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from resources.messages import Message, message
from workbench.cli.help import HelpCommand
from workbench.cli.output import EXIT_FLAGS, emit_json, on_terminal, say, warn
from workbench.core.languages import language_code
from workbench.core.segments import Confidence
from workbench.errors import InputError
from workbench.jobs import JobHandle
from workbench.paths import find_paths
from workbench.services.drafting import Draft, DraftSummary
from workbench.services.file_drafting import FileDraft, draft_file


@click.command("draft", cls=HelpCommand)
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--from", "source", required=True, metavar="LANG", help="Language of FILE: kk, en or zh.")
@click.option("--to", "target", required=True, metavar="LANG", help="Language to translate into.")
@click.option("--glossary", type=click.Path(path_type=Path), help="Use this glossary file instead of the starter.")
@click.option("--no-glossary", is_flag=True, help="Draft without a glossary.")
@click.option(
    "--profile",
    "profiles",
    multiple=True,
    metavar="NAME",
    help="Write in this style: CPC, Uyghur, en-GB, % and others, or one of your glossary's own. May be given again.",
)
@click.option("--model", metavar="ID", default="", help="Model to use; `egiz models list` names them.")
@click.option(
    "--without-model", is_flag=True, help="Fill only what is certain: dates, and segments that are terms alone."
)
@click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False),
    required=True,
    help="File to write: .xlf (XLIFF), .html, or the extension of FILE.",
)
@click.option("--force", is_flag=True, help="Replace OUT where it is there already.")
@click.option("--no-cache", is_flag=True, help="Ask the model also for what is known from before.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.pass_context
def command(
    ctx: click.Context,
    file: Path,
    source: str,
    target: str,
    glossary: Path | None,
    no_glossary: bool,
    profiles: tuple[str, ...],
    model: str,
    without_model: bool,
    out: Path,
    force: bool,
    no_cache: bool,
    as_json: bool,
) -> None:
    """Draft FILE with a local model, enforce the glossary, and write the aligned result.

    Exit status: 0 done, 1 done with flagged segments, 2 refused, 130 interrupted (what was drafted is written).

    \b
    Examples:
      egiz draft news.txt --from kk --to en --out news.xlf
      egiz draft news.txt --from kk --to en --no-glossary --out plain.xlf --json
    """
    if no_glossary and glossary is not None:
        raise InputError(message("cli.usage.exclude", names="--glossary, --no-glossary", command="egiz draft"))
    bar = Progress(
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(),
        console=Console(stderr=True), transient=True, disable=not on_terminal(),
    )  # fmt: skip
    with bar:
        task = bar.add_task(file.name, total=None)

        def tell(handle: JobHandle[Any]) -> None:
            bar.update(task, completed=handle.progress.done, total=handle.progress.total or None)

        result = draft_file(
            file, language_code(source), language_code(target), out, find_paths(),
            glossary=glossary, with_glossary=not no_glossary, model=model, without_model=without_model,
            overwrite=force, profiles=profiles, cached=not no_cache,
            listener=tell,
        )  # fmt: skip
    if as_json:
        emit_json(report(result))
    else:
        if result.scope:
            warn(message("cli.draft.weak", scope=message(result.scope)))
        say(filled_sentence(result.summary) if without_model else sentence(result.summary))
        if result.summary.answers.found:
            answers = result.summary.answers
            say(message("engines.cache_used", found=answers.found, asked=answers.asked))
        say(message("cli.draft.written", file=str(out)))
    if result.summary.stopped:
        ctx.exit(130)
    ctx.exit(EXIT_FLAGS if result.summary.flagged else 0)


def sentence(summary: DraftSummary) -> Message:
    """Return the summary as a message."""
    enforced = sum(summary.enforced.values())
    return message(
        "cli.draft.summary",
        segments=summary.segments,
        required=summary.required_terms,
        already=summary.already_right,
        enforced=enforced,
        missing=summary.required_terms - summary.already_right - enforced,
        flagged=summary.flagged,
        seconds=f"{summary.seconds:.1f}",
    )


def filled_sentence(summary: DraftSummary) -> Message:
    """Return what was filled without a model: each segment of the document counts once."""
    filled = sum(summary.filled.values())
    return message(
        "engines.prefilled",
        segments=summary.segments + summary.left,
        filled=filled,
        kept=summary.segments - filled,
        left=summary.left,
        flagged=summary.flagged,
        seconds=f"{summary.seconds:.1f}",
    )


def report(result: FileDraft) -> dict[str, Any]:
    """Return the JSON object of the contract: see docs/cli.md."""
    summary = result.summary
    return {
        "summary": {
            "segments": summary.segments,
            "required_terms": summary.required_terms,
            "already_right": summary.already_right,
            "enforced": summary.enforced,
            "flagged": summary.flagged,
            "seconds": round(summary.seconds, 3),
        },
        "segments": [_row(draft, result.confidences.get(draft.segment.id)) for draft in result.drafts],
    }


def _row(draft: Draft, sure: Confidence | None) -> dict[str, Any]:
    return {
        "index": draft.segment.number - 1,
        "source": draft.segment.source.text,
        "target": draft.content.text,
        "score": sure.score if sure is not None else None,
        "doubtful": sure.doubtful if sure is not None else None,
        "terms": [
            {
                "concept": decision.concept,
                "surface": decision.surface,
                "satisfied": decision.satisfied,
                "step": decision.step,
                "reason": decision.reason,
            }
            for decision in draft.decisions
            if decision.required
        ],
        "flags": [
            {"check": finding.check, "severity": finding.severity.value, "id": finding.message.id,
             "text": str(finding.message)}
            for finding in draft.findings
        ],
    }  # fmt: skip
