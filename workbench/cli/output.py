"""What every command prints: one JSON object, or lines for a person, in the language of the interface."""

from __future__ import annotations

import json
import re
import sys
from typing import Any

import click

from resources.messages import Catalogue, Message, catalogue, message
from workbench.interface_language import environment_language

EXIT_DONE = 0
EXIT_FLAGS = 1
EXIT_REFUSED = 2
EXIT_DEFECT = 70
"""A defect of the program (``EX_SOFTWARE`` of sysexits.h): neither done nor refused."""


_QUOTED = re.compile(r"'(.*?)' is not one of ")
_BOUNDS = re.compile(r"(\S+) is not in the range (.*?)\.?$")
"""What click says of a value, in English alone."""


def texts() -> Catalogue:
    """Return the catalogue of the interface language."""
    return catalogue(environment_language())


def emit_json(value: dict[str, Any]) -> None:
    """Print one JSON object on standard output and nothing else."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def say(text: Message) -> None:
    """Print a sentence on standard output."""
    click.echo(texts().render(text))


def warn(text: Message) -> None:
    """Print a sentence on standard error."""
    click.echo(texts().render(text), err=True)


def on_terminal() -> bool:
    """Say whether progress may be shown: standard error is a terminal."""
    return sys.stderr.isatty()


def usage_problem(error: click.ClickException) -> Message:
    """Return what is wrong with the words of a command as one sentence."""
    command = error.ctx.command_path if isinstance(error, click.UsageError) and error.ctx else "egiz"
    if isinstance(error, click.exceptions.NoSuchOption):
        return message("cli.usage.no_option", name=error.option_name, command=command)
    if isinstance(error, click.exceptions.BadOptionUsage) and "requires" in error.message:
        return message("cli.usage.no_value", name=error.option_name, command=command)
    if isinstance(error, click.exceptions.MissingParameter) and error.param is not None:
        names = error.param.opts if error.param.param_type_name == "option" else [error.param.human_readable_name]
        return message("cli.usage.missing", name=names[-1], command=command)
    if isinstance(error, click.exceptions.NoSuchCommand):
        return message("cli.usage.no_command", name=error.command_name, command=command)
    if isinstance(error, click.exceptions.BadParameter) and error.param is not None:
        name = error.param.opts[-1] if error.param.param_type_name == "option" else error.param.human_readable_name
        value = _QUOTED.match(error.message)
        if value and isinstance(error.param.type, click.Choice):
            choices = ", ".join(map(str, error.param.type.choices))
            return message("cli.usage.choice", name=name, value=value[1], choices=choices)
        bounds = _BOUNDS.match(error.message)
        if bounds:
            return message("cli.usage.range", name=name, value=bounds[1], range=bounds[2])
        return message("cli.usage.bad", name=name, problem=error.message.rstrip("."), command=command)
    return message("cli.usage.other", problem=error.format_message().rstrip("."), command=command)
