"""``egiz kazakh``: the forms of Kazakh nouns, made and read."""

from __future__ import annotations

import codecs
import json
import sys
from collections.abc import Iterable

import click
from rich.cells import cell_len

from glossary.concepts import Harmony, Term
from glossary.languages.kazakh.paradigm import decline, readings_of
from resources.messages import message
from workbench.cli.help import HelpGroup
from workbench.cli.output import emit_json, say
from workbench.errors import InputError

_DECLINE = """
\b
Examples:
  egiz kazakh decline халық
  egiz kazakh decline "партия комитеті" --json
  egiz kazakh decline ҚХР --read-as қы-хы-ры --json
"""
_ANALYSE = """
\b
Examples:
  printf 'халық\\tхалқының\\n' | egiz kazakh analyse --json
"""


@click.group(name="kazakh", cls=HelpGroup)
def command() -> None:
    """Decline Kazakh nouns and terms, or read their forms."""


@command.command(name="decline", epilog=_DECLINE)
@click.argument("lemma")
@click.option("--harmony", type=click.Choice([h.value for h in Harmony]), help="Vowel class, where rules do not tell.")
@click.option("--read-as", default="", metavar="SPOKEN", help="How an acronym is spoken: қы-кі-пы.")
@click.option("--px-stem", default="", metavar="STEM", help="The stem before a vowel: орн of орын.")
@click.option("--json", "as_json", is_flag=True, help='Print {"lemma", "forms": [{"form", "tags"}]}.')
def decline_command(lemma: str, harmony: str | None, read_as: str, px_stem: str, *, as_json: bool) -> None:
    """Print every form of LEMMA with its tags: number, possessive, case, attributive, person."""
    told = Harmony(harmony) if harmony else None
    forms = decline(Term("kk", lemma.strip(), harmony=told, read_as=read_as, px_stem=px_stem))
    if not forms:
        raise InputError(message("names.no_forms", lemma=lemma))
    if as_json:
        emit_json({"lemma": lemma.strip(), "forms": [{"form": one.form, "tags": list(one.tags)} for one in forms]})
        return
    width = max(cell_len(one.form) for one in forms)
    for one in forms:
        click.echo((one.form + " " * (width - cell_len(one.form)) + "  " + " ".join(one.tags)).rstrip())
    say(message("names.forms.count", count=len(forms)))


@command.command(name="analyse", epilog=_ANALYSE)
@click.option("--json", "as_json", is_flag=True, help='Print one {"lemma", "form", "readings"} a line.')
def analyse_command(*, as_json: bool) -> None:
    """Read lines of lemma, tab and form from standard input; print the readings of each form.

    A form without a reading is not licit for its lemma. Empty lines are left out.
    """
    for lemma, form in _pairs(sys.stdin.buffer.read().removeprefix(codecs.BOM_UTF8).split(b"\n")):
        readings = [list(reading) for reading in readings_of(Term("kk", lemma), form)]
        if as_json:
            click.echo(json.dumps({"lemma": lemma, "form": form, "readings": readings}, ensure_ascii=False))
        else:
            shown = " | ".join(" ".join(reading) or "=" for reading in readings)
            click.echo(f"{lemma}\t{form}\t{shown or '—'}")


def _pairs(lines: Iterable[bytes]) -> list[tuple[str, str]]:
    """Return all pairs, so that nothing is printed of an input with a bad line. Raises InputError."""
    pairs = []
    for number, given in enumerate(lines, 1):
        try:
            line = given.decode()
        except UnicodeDecodeError:
            raise InputError(message("engines.not_utf8", line=number)) from None
        if not line.strip():
            continue
        lemma, tab, form = line.partition("\t")
        if not tab:
            raise InputError(message("names.bad_line", line=number))
        pairs.append((lemma.strip(), form.partition("\t")[0].strip()))
    return pairs
