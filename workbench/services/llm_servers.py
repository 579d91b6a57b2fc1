"""The servers of language models that the user has named, and the hosts to which texts may go: one small JSON file.

Apart from the preferences, so that a window that is open and a command in a terminal do not overwrite each other.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from models.errors import ModelError
from models.llm.address import DEFAULT_SECONDS, Server, check_name, endpoint, host_of, is_this_machine
from resources.messages import Message, message
from workbench.errors import InputError
from workbench.paths import Paths
from workbench.writing import write_file

_LARGEST = 2**18
_MOST_SECONDS = 3600.0


@dataclass(frozen=True, slots=True)
class ServerList:
    """What the file says; ``problem`` is why it could not be read."""

    servers: tuple[Server, ...] = ()
    hosts: tuple[str, ...] = ()
    problem: Message | None = None


def servers_path(paths: Paths) -> Path:
    """Return where the list is kept."""
    return paths.config / "llm-servers.json"


def read_servers(paths: Paths) -> ServerList:
    """Read the list; an entry that cannot be used is left out, a damaged file is an empty list with its problem."""
    path = servers_path(paths)
    try:
        if not path.is_file():
            return ServerList()
        if path.stat().st_size > _LARGEST:
            raise ValueError("too large")
        values = json.loads(path.read_bytes())
        if not isinstance(values, dict):
            raise TypeError("no object")
        hosts = tuple(one.casefold() for one in values.get("hosts", []) if isinstance(one, str))
        found = [_server(one, frozenset(hosts)) for one in values.get("servers", [])]
    except (OSError, ValueError, TypeError, RecursionError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        return ServerList(problem=message("engines.bad_list", path=str(path), reason=reason))
    by_name = {server.name: server for server in found if server is not None}
    return ServerList(tuple(by_name.values()), hosts)


def add_server(paths: Paths, name: str, address: str, model: str, seconds: float = DEFAULT_SECONDS) -> Server:
    """Name a server, or change the one of this name. Raises ModelError, InputError: nothing is changed then."""
    known = _readable(paths)
    if not model.strip() or len(model) > 200 or not model.isprintable():
        raise InputError(message("engines.bad_model_name", model=model[:200]))
    server = Server(check_name(name), address.strip(), model.strip(), min(max(1.0, seconds), _MOST_SECONDS))
    endpoint(server.address, known.hosts)
    others = tuple(one for one in known.servers if one.name != name)
    _write(paths, replace(known, servers=(*others, server)))
    return replace(server, allowed=frozenset(known.hosts))


def remove_server(paths: Paths, name: str) -> None:
    """Forget a server. Raises InputError where there is none of this name."""
    known = _readable(paths)
    left = tuple(one for one in known.servers if one.name != name)
    if len(left) == len(known.servers):
        raise InputError(message("engines.unknown_server", name=name))
    _write(paths, replace(known, servers=left))


def allow_host(paths: Paths, host: str, *, allowed: bool = True) -> None:
    """Allow texts to go to another host by its name, or no longer. Raises ModelError, InputError."""
    known = _readable(paths)
    wanted = host_of(f"http://{host.strip()}")
    if allowed and is_this_machine(wanted):
        return
    hosts = tuple(one for one in known.hosts if one != wanted)
    _write(paths, replace(known, hosts=(*hosts, wanted) if allowed else hosts))


def _readable(paths: Paths) -> ServerList:
    known = read_servers(paths)
    if known.problem is not None:
        raise InputError(known.problem)
    return known


def _server(value: Any, hosts: frozenset[str]) -> Server | None:  # noqa: ANN401 - what JSON gives
    if not isinstance(value, dict):
        return None
    name, address, model = value.get("name"), value.get("address"), value.get("model")
    seconds = value.get("seconds", DEFAULT_SECONDS)
    if not (isinstance(name, str) and isinstance(address, str) and isinstance(model, str)):
        return None
    if isinstance(seconds, bool) or not isinstance(seconds, int | float) or not 1 <= seconds <= _MOST_SECONDS:
        seconds = DEFAULT_SECONDS
    try:
        check_name(name)
        host_of(address)
    except ModelError:
        return None
    return Server(name, address, model, float(seconds), hosts)


def _write(paths: Paths, known: ServerList) -> None:
    servers = [
        {"name": one.name, "address": one.address, "model": one.model, "seconds": one.seconds}
        for one in sorted(known.servers, key=lambda one: one.name)
    ]
    values = {"version": 1, "servers": servers, "hosts": sorted(known.hosts)}
    path = servers_path(paths)
    path.parent.mkdir(parents=True, exist_ok=True)
    write_file(path, (json.dumps(values, ensure_ascii=False, indent=2) + "\n").encode("utf-8"))
