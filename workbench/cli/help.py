"""``--help`` in the interface language: texts by id from the catalogue, looked up only when help is asked for.

The id of a text is its place: ``help.draft`` is the first paragraph of ``egiz draft`` and what the list of commands
shows, ``help.draft.2`` the second, ``help.draft.out`` the option ``--out``; ``help.glossary.add`` is ``egiz glossary
add``; ``help.egiz`` is egiz itself. What stands in capitals for a value is ``help.metavar.file``. A paragraph that
click is to leave as it is (``\\b``) holds examples: its heading alone is translated.

Docstrings and ``help=`` stay in the code for its readers; a test holds the English catalogue to them.
"""

from __future__ import annotations

import inspect
import re
import unicodedata
from collections.abc import Iterable, Iterator

import click

from workbench.cli.output import EXIT_REFUSED, texts

_METAVAR = re.compile(r"[A-Z]{2,}(?: RANGE)?")
_SENTENCE = re.compile(r".*?(?:(?<!\.)\.(?=\s|$)|。|$)")
_CLOSING = "，。、；：！？）》”」』…,.;:!?)]}»"
_OPENING = "（《“「『([{«"
_SHORTEST = 10
"""Cells that a text in a column gets at least, as click has it."""


def paragraphs(command: click.Command) -> Iterator[tuple[int, str]]:
    """Yield the paragraphs of a command's help and epilog: the number of each text from 1, or 0 and an example block.

    An example block comes without its mark, its lines as they stand in the code.
    """
    number = 0
    for part in (command.help, command.epilog):
        for paragraph in re.split(r"\n\s*\n", inspect.cleandoc(part or "")):
            if paragraph.startswith("\b"):
                yield 0, paragraph.removeprefix("\b").strip("\n")
            elif paragraph.strip():
                number += 1
                yield number, " ".join(paragraph.split())


def command_id(ctx: click.Context, *names: str) -> str:
    """Return the id of the command of a context, or of one below it."""
    found = list(names)
    while ctx.parent is not None:
        found.insert(0, ctx.info_name or "")
        ctx = ctx.parent
    return ".".join(("help", *(found or [ctx.command.name or ""])))


def paragraph_id(command: str, number: int) -> str:
    """Return the id of a paragraph of the command with this id."""
    return command if number == 1 else f"{command}.{number}"


def option_id(ctx: click.Context, option: click.Option) -> str:
    """Return the id of an option's text; ``--help`` and ``--version`` have the same one everywhere."""
    name = max(option.opts, key=len).lstrip("-").replace("-", "_")
    return f"help.{name}" if name in ("help", "version") else f"{command_id(ctx)}.{name}"


def metavar_id(word: str) -> str:
    """Return the id of a word in capitals that stands for a value."""
    return f"help.metavar.{word.lower().replace(' ', '_')}"


def metavars(text: str) -> Iterator[str]:
    """Yield the words in capitals of a metavar or of a usage line."""
    yield from _METAVAR.findall(text)


def shown_metavar(text: str) -> str:
    """Return a metavar, such as ``FILE...``, in the interface language."""
    return _METAVAR.sub(lambda found: _said(metavar_id(found[0]), found[0]), text)


def _said(text_id: str, in_code: str) -> str:
    """Return the text of an id; where the catalogue has none, what the code says in English."""
    known = texts()
    return known.text(text_id) if text_id in known.entries else in_code


class HelpFormatter(click.HelpFormatter):
    """Lays out help by the cells of a terminal: Chinese fills two a character and has no spaces to break at."""

    def write_heading(self, heading: str) -> None:
        """Write a heading, which brings its colon: Chinese has another."""
        self.write(f"{'':>{self.current_indent}}{heading}\n")

    def write_text(self, text: str) -> None:
        """Write one paragraph."""
        for line in wrapped(text, self.width - self.current_indent):
            self.write(f"{'':>{self.current_indent}}{line}\n")

    def write_block(self, heading: str, lines: Iterable[str]) -> None:
        """Write a heading and lines as they are."""
        for line in (heading, *lines):
            self.write(f"{'':>{self.current_indent}}{line}\n")

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        """Write two columns; a first one wider than ``col_max`` cells has a line of its own."""
        rows = list(rows)
        first_column = min(max((cells(first) for first, _ in rows), default=0), col_max) + col_spacing
        indent = " " * self.current_indent
        for first, second in rows:
            lines = wrapped(second, max(self.width - first_column - 2, _SHORTEST))
            if lines and cells(first) <= first_column - col_spacing:
                first += " " * (first_column - cells(first)) + lines.pop(0)
            self.write(f"{indent}{first}\n")
            for line in lines:
                self.write(f"{indent}{'':>{first_column}}{line}\n")


class HelpContext(click.Context):
    """A context whose help is laid out by :class:`HelpFormatter`."""

    formatter_class = HelpFormatter


class HelpCommand(click.Command):
    """A command whose help is in the interface language."""

    context_class = HelpContext

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the line of usage."""
        prefix = texts().text("help.usage")
        if cells(prefix) == len(prefix):
            # A Chinese colon brings its own space.
            prefix += " "
        formatter.write_usage(ctx.command_path, shown_metavar(" ".join(self.collect_usage_pieces(ctx))), prefix=prefix)

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what stands before the options."""
        self._write_paragraphs(ctx, formatter, epilog=False)

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what stands after the options."""
        self._write_paragraphs(ctx, formatter, epilog=True)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options."""
        rows = [_row(ctx, option) for option in self.get_params(ctx) if isinstance(option, click.Option)]
        with formatter.section(texts().text("help.options")):
            formatter.write_dl([row for row in rows if row is not None])

    def _write_paragraphs(self, ctx: click.Context, formatter: click.HelpFormatter, *, epilog: bool) -> None:
        assert isinstance(formatter, HelpFormatter)
        before = len(list(paragraphs(click.Command(None, help=self.help))))
        for place, (number, text) in enumerate(paragraphs(self)):
            if (place >= before) is not epilog:
                continue
            formatter.write_paragraph()
            with formatter.indentation():
                if number:
                    formatter.write_text(_said(paragraph_id(command_id(ctx), number), text))
                else:
                    heading, *lines = text.split("\n")
                    formatter.write_block(_heading(heading), lines)


class HelpGroup(HelpCommand, click.Group):
    """A group whose help and whose commands' help are in the interface language."""

    command_class = HelpCommand

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the words of the group; without any, show its help on standard error and refuse."""
        if not args and self.no_args_is_help and not ctx.resilient_parsing:
            # click raises the whole page as if it were one sentence on a mistake.
            click.echo(ctx.get_help(), err=True)
            ctx.exit(EXIT_REFUSED)
        return super().parse_args(ctx, args)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options and the commands."""
        super().format_options(ctx, formatter)
        self.format_commands(ctx, formatter)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands with their first sentences; none is loaded for it that the catalogue knows."""
        names = self.list_commands(ctx)
        room = formatter.width - 6 - max(map(len, names), default=0)
        rows = [(name, shortened(self._first_paragraph(ctx, name), room)) for name in names]
        if rows:
            with formatter.section(texts().text("help.commands")):
                formatter.write_dl(rows)

    def _first_paragraph(self, ctx: click.Context, name: str) -> str:
        text_id = command_id(ctx, name)
        if text_id in texts().entries:
            return texts().text(text_id)
        command = self.get_command(ctx, name)
        return next((text for number, text in paragraphs(command) if number), "") if command else ""


def _row(ctx: click.Context, option: click.Option) -> tuple[str, str] | None:
    """Return the two columns of an option; None where it is hidden."""
    record = option.get_help_record(ctx)
    if record is None:
        return None
    first = record[0]
    metavar = option.make_metavar(ctx)
    if first.endswith(metavar) and not isinstance(option.type, click.Choice):
        first = first.removesuffix(metavar) + shown_metavar(metavar)
    text = _said(option_id(ctx, option), option.help or "")
    told = option.get_help_extra(ctx)
    extra = []
    if "default" in told:
        extra.append(texts().text("help.default", value=told["default"]))
    if "range" in told:
        extra.append(told["range"])
    if "required" in told:
        extra.append(texts().text("help.required"))
    if extra:
        text = f"{text}  [{'; '.join(extra)}]".strip()
    return first, text


def _heading(heading: str) -> str:
    known = {"Examples:": "help.examples", "Example:": "help.example"}
    return _said(known.get(heading.strip(), ""), heading)


def cells(text: str) -> int:
    """Return the width of a text in terminal cells (Unicode Standard Annex 11: W and F are two wide)."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else not unicodedata.combining(char) for char in text)


def wrapped(text: str, width: int) -> list[str]:
    """Return the lines of a paragraph, none wider than ``width`` cells where it can be broken.

    It breaks at spaces, and beside a Chinese character except before closing and after opening punctuation.
    """
    lines = [""]
    for word in text.split(" "):
        for place, unit in enumerate(_units(word)):
            glue = " " if place == 0 and lines[-1] else ""
            if lines[-1] and cells(lines[-1] + glue + unit) > width:
                lines.append(unit)
            else:
                lines[-1] += glue + unit
    return [line.strip() for line in lines if line.strip()]


def _units(word: str) -> list[str]:
    """Divide what stands between spaces where a line may break."""
    units = [""]
    for before, char in zip(" " + word, word, strict=False):
        beside_wide = "W" in (unicodedata.east_asian_width(before), unicodedata.east_asian_width(char))
        if units[-1] and beside_wide and char not in _CLOSING and before not in _OPENING:
            units.append("")
        units[-1] += char
    return units


def shortened(text: str, width: int) -> str:
    """Return the first sentence of a text, cut to ``width`` cells."""
    found = _SENTENCE.match(text)
    sentence = found[0] if found else text
    if cells(sentence) <= width:
        return sentence
    return wrapped(sentence, width - 3)[0] + "..."
