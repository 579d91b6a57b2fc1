"""What the parts of the window are given: built once in ``ui/app.py`` and passed on. There are no globals."""

from __future__ import annotations

from dataclasses import dataclass

from ui.i18n import Texts
from ui.jobs import Dispatcher
from ui.look import Look
from workbench.session import Session


@dataclass(frozen=True, slots=True)
class Context:
    """The session, and the window's own services."""

    session: Session
    texts: Texts
    dispatcher: Dispatcher
    look: Look
