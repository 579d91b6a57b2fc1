"""``egiz names``: one name in every script."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from glossary.names import NameReport, Origin, describe, propose_chinese
from glossary.scripts import Script, script_of
from resources.messages import message
from workbench.cli.help import HelpCommand
from workbench.cli.output import emit_json, say, texts
from workbench.paths import find_paths
from workbench.services.glossaries import DEFAULT_LINKS, load_termbase
from workbench.store.protocols import GlossaryLink

_EXAMPLES = """
\b
Examples:
  egiz names "Ма Синжуй"
  egiz names "Ма Синжуй" --json
  egiz names 马兴瑞 --glossary my-terms.csv --json
  egiz names "Мирас Әукенов" --variants --json
"""


@click.command(name="names", cls=HelpCommand, epilog=_EXAMPLES)
@click.argument("name")
@click.option("--glossary", type=click.Path(path_type=Path), help="Use this glossary file instead of the starter.")
@click.option("--variants", is_flag=True, help="Also give English variants and a proposed, unverified Chinese form.")
@click.option("--json", "as_json", is_flag=True, help='Print {"input", "pinyin", "hanzi", "palladius", "latin", ...}.')
def command(name: str, glossary: Path | None, *, variants: bool, as_json: bool) -> None:
    """Write NAME, without case endings, in the scripts it may stand in.

    NAME is in Kazakh (Cyrillic, Latin or Arabic letters), pinyin, English or Chinese characters. Readings come from
    tables, the likeliest first, none left out; Chinese characters come from the glossary alone.
    """
    links = DEFAULT_LINKS if glossary is None else (GlossaryLink(glossary.stem, str(glossary)),)
    termbase = load_termbase(links, find_paths())
    report = describe(name, termbase.concepts.values())
    found = _json(report)
    if variants:
        found["english"] = [{"text": form.text, "origin": form.origin.value} for form in report.english]
        found["chinese_proposal"] = _proposal(report)
    if as_json:
        emit_json(found)
        return
    _table(report, found.get("chinese_proposal"))


def _json(report: NameReport) -> dict[str, Any]:
    return {
        "input": report.input,
        "pinyin": list(report.pinyin),
        "hanzi": list(report.hanzi),
        "palladius": list(report.palladius),
        "latin": report.latin,
        "arabic": report.arabic,
    }


def _proposal(report: NameReport) -> dict[str, str] | None:
    """Return a proposed Chinese form of a Kazakh name; a Chinese one has characters of its own already."""
    if report.pinyin or report.hanzi or script_of(report.input).script is not Script.CYRILLIC:
        return None
    made = propose_chinese(report.input)
    return {"text": made, "status": "unverified"} if made else None


def _table(report: NameReport, proposal: dict[str, str] | None) -> None:
    english = [form.text for form in report.english if form.origin in (Origin.GLOSSARY, Origin.PINYIN)]
    variants = [form.text for form in report.english if form.text not in english]
    rows = [
        (message("names.pinyin"), report.pinyin),
        (message("names.hanzi"), report.hanzi),
        (message("names.palladius"), report.palladius),
        (message("names.latin"), (report.latin,) if report.latin else ()),
        (message("names.arabic"), (report.arabic,) if report.arabic else ()),
        (message("names.english"), english),
        (message("names.variants"), variants),
    ]
    if proposal is not None:
        rows.append((message("names.proposal"), (proposal["text"],)))
    shown = False
    for label, values in rows:
        if values:
            shown = True
            click.echo(f"{texts().render(label)}: {', '.join(values)}")
    if not shown:
        say(message("names.nothing", name=report.input))
