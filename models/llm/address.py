"""Where a server is, and whether texts may go there: this machine, or a host that the user allowed by its name."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Collection
from dataclasses import dataclass
from urllib.parse import urlsplit

from models.errors import ModelError
from resources.messages import message

DEFAULT_SECONDS = 120.0
"""How long one answer may take: the first one may have to wait until the server has loaded the model."""

_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,31}")
_HOST = re.compile(r"[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?")
_PATH = re.compile(r"[A-Za-z0-9/._~-]*")
_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Server:
    """A server under a name of the user's: its base address, the model that it should use, seconds for an answer.

    ``allowed`` are the hosts besides this machine to which texts may go.
    """

    name: str
    address: str
    model: str
    seconds: float = DEFAULT_SECONDS
    allowed: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A checked address: ``host`` is what to connect to, ``path`` the base path without a slash at its end."""

    scheme: str
    host: str
    port: int
    path: str


def check_name(name: str) -> str:
    """Return a name that an engine id can hold. Raises ModelError."""
    if not _NAME.fullmatch(name):
        raise ModelError(message("engines.bad_name", name=name))
    return name


def host_of(address: str) -> str:
    """Return the host that an address names, in small letters. Raises ModelError for what is no address."""
    return _split(address)[1]


def endpoint(address: str, allowed: Collection[str] = ()) -> Endpoint:
    """Return where to connect to. Raises ModelError: no address, or a host that is not allowed.

    ``localhost`` is never looked up: it is this machine, whatever a name server says.
    """
    scheme, host, port, path = _split(address)
    if host != "localhost" and not _is_loopback(host) and host not in {one.casefold() for one in allowed}:
        raise ModelError(message("engines.host_not_allowed", host=host))
    return Endpoint(scheme, "127.0.0.1" if host == "localhost" else host, port, path)


def is_this_machine(host: str) -> bool:
    """Say whether a host is this machine by its own words, without looking it up."""
    return host == "localhost" or _is_loopback(host)


def _split(address: str) -> tuple[str, str, int, str]:
    wrong = ModelError(message("engines.bad_address", address=address[:200]))
    try:
        parts = urlsplit(address.strip())
        scheme, host = parts.scheme.lower(), (parts.hostname or "").casefold()
        port = parts.port if parts.port is not None else _PORTS.get(scheme, 0)
    except ValueError:
        raise wrong from None
    plain = not (parts.query or parts.fragment or parts.username is not None or parts.password is not None)
    known = bool(_HOST.fullmatch(host)) or _is_address(host)
    if scheme not in _PORTS or not known or not plain or not _PATH.fullmatch(parts.path) or not 0 < port < 65536:
        raise wrong
    path = parts.path.rstrip("/").removesuffix("/chat/completions")
    return scheme, host, port, path or "/v1"


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return "%" not in host


def _is_loopback(host: str) -> bool:
    return _is_address(host) and ipaddress.ip_address(host).is_loopback
