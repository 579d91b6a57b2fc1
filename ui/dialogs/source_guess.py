"""Which language a chosen file is in, found off the window's thread: a document of hundreds of pages takes seconds."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from resources.messages import RefusedError, message
from ui.context import Context
from ui.jobs import when_ended
from workbench.jobs import Job, JobContext, JobHandle, Lane, Priority
from workbench.services.counting import own_language
from workbench.services.importing import read_file

Guess = Callable[[Path, Callable[[str], None]], None]
"""Looks for the language of a file, and tells it later in the window's thread; a file that is refused has none."""


def guess_in_background(context: Context) -> Guess:
    """Return a guess that reads each file in a job."""

    def guess(path: Path, tell: Callable[[str], None]) -> None:
        def work(job: JobContext) -> str:
            job.check()
            return own_language(read_file(path), path.name)

        def ended(handle: JobHandle[str]) -> None:
            if handle.future.cancelled():
                return
            error = handle.future.exception()
            if error is None:
                tell(handle.future.result())
            elif not isinstance(error, RefusedError):  # what is refused is said when the project is made
                raise error

        job = Job(message("ui.job.guessing", name=path.name), work, Lane.FILES, Priority.WAITED_FOR)
        context.session.runner.start(job, when_ended(context.dispatcher.on_window(ended)))

    return guess
