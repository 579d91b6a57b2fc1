"""``egiz new``: make a project."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from resources.messages import message
from workbench.cli.help import HelpCommand
from workbench.cli.output import emit_json, say, warn
from workbench.core.languages import language_code
from workbench.formats.base import Extra
from workbench.formats.encodings import LARGEST
from workbench.paths import find_paths
from workbench.segmentation import rules_for
from workbench.services.folders import readable
from workbench.services.glossaries import DEFAULT_LINKS, load_termbase
from workbench.services.pasting import create_from_text, read_pasted
from workbench.services.profiles import check_profiles
from workbench.services.projects import create


@click.command("new", cls=HelpCommand)
@click.argument("project", type=click.Path(path_type=Path))
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=click.Path(path_type=Path))
@click.option("--from", "source", required=True, metavar="LANG", help="Language of the documents: kk, en or zh.")
@click.option("--to", "targets", required=True, metavar="LANG[,LANG]", help="Languages to translate into.")
@click.option("--name", default=None, help="Name of the project; the file's name where it is not given.")
@click.option(
    "--profile",
    "profiles",
    multiple=True,
    metavar="NAME",
    help="Switch on a style profile: CPC, Uyghur, en-GB, % and others. May be given again.",
)
@click.option(
    "--with",
    "extras",
    multiple=True,
    type=click.Choice([one.value for one in Extra]),
    help="Also read the hidden text or the comments of office documents. May be given again.",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def command(
    project: Path,
    files: tuple[Path, ...],
    source: str,
    targets: str,
    name: str | None,
    profiles: tuple[str, ...],
    extras: tuple[str, ...],
    *,
    as_json: bool,
) -> None:
    """Make PROJECT (an .egiz file) with the documents FILE... in it.

    A folder is read with its subfolders, without hidden files and projects; what Egiz does not read is left out and
    listed. Of FILE - the text comes from standard input, plain or HTML: it is cleaned, and becomes a document beside
    PROJECT. A project that is there already is never replaced. Exit status: 0 done, 2 refused.

    \b
    Examples:
      egiz new meeting.egiz report.txt --from kk --to en
      egiz new meeting.egiz one.txt two.txt --from kk --to en,zh
      curl https://example.org/news | egiz new news.egiz - --from kk --to en
    """
    language = language_code(source)
    into = [language_code(one) for one in targets.split(",") if one.strip()]
    paths = find_paths()
    chosen = check_profiles(profiles, load_termbase(DEFAULT_LINKS, paths).concepts.values()) if profiles else ()
    rules = rules_for(language, paths.segmentation)
    if files == (Path("-"),):
        pasted = read_pasted(sys.stdin.buffer.read(LARGEST + 1))
        for note in pasted.notes:
            warn(note)
        made = create_from_text(project, pasted, language, into, name, rules=rules, profiles=chosen)
    else:
        taken, left = readable(files)
        if left:
            names = ", ".join(one.name for one in left[:10])
            warn(message("documents.add.left_out", count=len(left), names=names))
        made = create(
            project, taken, language, into, name, rules=rules, profiles=chosen, extras=[Extra(one) for one in extras]
        )
    if as_json:
        emit_json(
            {
                "project": str(made.path),
                "name": made.settings.name,
                "from": made.settings.source_language,
                "to": list(made.settings.target_languages),
                "documents": list(made.documents),
                "segments": made.segments,
                "profiles": list(made.settings.profiles),
            }
        )
        return
    say(
        message(
            "formats.created",
            path=str(made.path),
            count=len(made.documents),
            segments=made.segments,
            source=language,
            targets=", ".join(into),
        )
    )
