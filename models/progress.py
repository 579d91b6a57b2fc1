"""How long work tells how far it is, and hears that it should stop; knows no job and no window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from resources.messages import Message


def _tell_nobody(done: int, total: int, note: Message | None) -> None:
    pass


def _never_stop() -> None:
    pass


@dataclass(frozen=True, slots=True)
class Watcher:
    """Whom to tell and whom to ask.

    ``tell`` takes what is done, of how much (0: unknown), in bytes or steps, and what is being done; ``check`` raises
    an exception of its own where someone asked to stop, and that exception passes through.
    """

    tell: Callable[[int, int, Message | None], None] = _tell_nobody
    check: Callable[[], None] = _never_stop


NOBODY = Watcher()
"""For work that nobody watches."""
