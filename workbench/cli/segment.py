"""``egiz segment``: divide a document into segments."""

from __future__ import annotations

from pathlib import Path

import click

from resources.messages import message
from workbench.cli.help import HelpCommand
from workbench.cli.output import emit_json, say
from workbench.core.languages import language_code
from workbench.paths import find_paths
from workbench.segmentation import rules_for
from workbench.services.importing import parse

_EXAMPLES = """
\b
Examples:
  egiz segment report.txt --lang kk
  egiz segment report.txt --lang zh --json

Your own rules (SRX 2.0, *.srx) in the folder "segmentation" of the settings
come before ours.
"""


@click.command(name="segment", cls=HelpCommand, epilog=_EXAMPLES)
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--lang", required=True, metavar="CODE", help="Language of the document: kk, en or zh (zh-Hans).")
@click.option("--json", "as_json", is_flag=True, help='Print {"segments": [{index, start, end, text, kind}]}.')
def command(file: Path, lang: str, *, as_json: bool) -> None:
    """Divide FILE into segments: text, headings, numbers, addresses and handles.

    Positions are code points into the decoded text without a byte order mark; start and index count from 0.
    """
    language = language_code(lang)
    found = parse(file, file.name, language, rules_for(language, find_paths().segmentation))
    segments = found.document.segments
    if as_json:
        rows = [
            {
                "index": index,
                "start": segment.start,
                "end": segment.end,
                "text": segment.source.text,
                "kind": segment.kind.value,
            }
            for index, segment in enumerate(segments)
        ]
        emit_json({"segments": rows})
        return
    for number, segment in enumerate(segments, 1):
        click.echo(f"{number:>5}  {segment.kind.value:<8}{segment.source.text}")
    say(message("segmentation.count", count=len(segments), encoding=found.document.encoding))
