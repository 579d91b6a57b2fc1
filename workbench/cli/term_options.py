"""Options that the commands share which make terms: what a term names, how binding it is, and who makes it."""

from __future__ import annotations

import click

from glossary.concepts import Enforce, Kind
from workbench.paths import Paths
from workbench.settings import load_preferences

KIND = click.option(
    "--kind",
    type=click.Choice([kind.value for kind in Kind]),
    default=Kind.TERM.value,
    show_default=True,
    help="What the term names.",
)
ENFORCE = click.option(
    "--enforce",
    type=click.Choice([one.value for one in Enforce]),
    default=Enforce.MUST.value,
    show_default=True,
    help="How binding the term is: required and flagged, chosen where a draft has it, or only shown.",
)
AUTHOR = click.option(
    "--author",
    default="",
    metavar="NAME",
    help="Name under which the change is recorded; else the one set in the window, or your login.",
)


def recorded_author(given: str, paths: Paths) -> str:
    """Return the name under which a change is recorded."""
    return given.strip() or load_preferences(paths).author
