"""``egiz llm``: language models that other programs on this machine serve, and the hosts to which texts may go."""

from __future__ import annotations

from typing import Any

import click

from models.llm import ID_PREFIX, ServerEngine
from models.llm.address import DEFAULT_SECONDS, Server
from resources.messages import listed, message
from workbench.cli.help import HelpCommand, HelpGroup
from workbench.cli.output import EXIT_REFUSED, emit_json, say, warn
from workbench.paths import find_paths
from workbench.services.llm_servers import add_server, allow_host, read_servers, remove_server


@click.group(cls=HelpGroup)
def command() -> None:
    """Use a language model that a program on this machine serves (Ollama, llama.cpp, vLLM).

    Any program with the OpenAI-compatible protocol will do. Texts go to this machine alone, unless another host is
    allowed by its name.

    \b
    Examples:
      egiz llm add home --address http://localhost:11434/v1 --model qwen3:8b
      egiz translate --from kk --to en --model llm:home < news.txt
    """


@command.command("add", cls=HelpCommand)
@click.argument("name", metavar="NAME")
@click.option("--address", required=True, metavar="URL", help="Base address, such as http://localhost:11434/v1.")
@click.option("--model", required=True, metavar="MODEL", help="Model to ask for, as the server lists it.")
@click.option("--seconds", type=float, default=DEFAULT_SECONDS, metavar="N", help="Seconds that an answer may take.")
def add(name: str, address: str, model: str, seconds: float) -> None:
    """Name a server, or change the one of this name; nothing is sent to it."""
    server = add_server(find_paths(), name, address, model, seconds)
    say(message("engines.server_added", name=server.name, address=server.address, model=server.model))


@command.command("list", cls=HelpCommand)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
def list_servers(*, as_json: bool) -> None:
    """Show the servers that are named, and the hosts besides this machine to which texts may go."""
    known = read_servers(find_paths())
    if as_json:
        emit_json({"servers": [_record(one) for one in known.servers], "hosts": sorted(known.hosts)})
    elif not known.servers:
        say(message("engines.no_servers"))
    else:
        for one in known.servers:
            say(message("engines.server_line", name=one.name, address=one.address, model=one.model))
    if known.hosts and not as_json:
        say(message("engines.hosts_line", hosts=listed(sorted(known.hosts))))
    if known.problem is not None:
        warn(known.problem)


@command.command("check", cls=HelpCommand)
@click.argument("name", metavar="NAME")
@click.pass_context
def check(ctx: click.Context, name: str) -> None:
    """Ask a server whether it is there; no text is sent.

    Exit code 2 where it is not.
    """
    server = next((one for one in read_servers(find_paths()).servers if one.name == name), None)
    if server is None:
        warn(message("engines.unknown_server", name=name))
        ctx.exit(EXIT_REFUSED)
    ServerEngine(server).load()
    say(message("engines.server_answers", name=name))


@command.command("remove", cls=HelpCommand)
@click.argument("name", metavar="NAME")
def remove(name: str) -> None:
    """Forget a server."""
    remove_server(find_paths(), name)
    say(message("engines.server_removed", name=name))


@command.command("allow", cls=HelpCommand)
@click.argument("host", metavar="HOST")
@click.option("--not", "forbid", is_flag=True, help="No longer allow it.")
def allow(host: str, *, forbid: bool) -> None:
    """Allow texts to go to another host, by its name."""
    allow_host(find_paths(), host, allowed=not forbid)
    said = message("engines.host_forbidden", host=host) if forbid else message("engines.host_allowed", host=host)
    say(said)


def _record(server: Server) -> dict[str, Any]:
    return {"id": ID_PREFIX + server.name, "name": server.name, "address": server.address, "model": server.model,
            "seconds": server.seconds}  # fmt: skip
