"""Options that the commands share which make terms: what a term names, and how binding it is."""

from __future__ import annotations

import click

from glossary.concepts import Enforce, Kind

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
