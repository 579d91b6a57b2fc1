"""Work in the background, without Qt: jobs, lanes, progress, cancel.

A lane is one or several worker threads with a queue by priority. A job's ``work`` takes a :class:`JobContext` and
plain values and returns a value; it never touches a window. In a generator function (:func:`in_steps`) each
``yield`` is a place where the lane may first run a more urgent job (so "draft this one" overtakes "draft all"); the
generator's return value is the job's result.

Listeners are called on the worker's thread; ``ui.jobs`` carries them to the window's thread, and the command line
runs jobs in its own thread with :func:`run_inline`.
"""

from __future__ import annotations

import heapq
import itertools
import logging
import threading
import time
from collections.abc import Callable, Generator
from concurrent.futures import Future
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from functools import partial
from typing import Any, ClassVar, Generic, TypeVar, cast

from resources.messages import Message
from workbench.errors import CancelledError

_LOG = logging.getLogger("egiz.jobs")

T = TypeVar("T")

Work = Callable[["JobContext"], T]
"""What a job does: a function of its context; see :func:`in_steps` for one that yields between steps."""


SLICE_S = 0.004
"""Seconds that work which nobody waits for goes on before it looks whether a person is at the window."""
QUIET_S = 0.3
"""Seconds after the last key or turn of the wheel from which the window counts as left alone."""
REST_S = 0.1
"""Seconds that such work rests between two slices while a person goes on: it never stands still altogether."""


class Lane(StrEnum):
    """Where a job runs: ``files`` has several workers, the others one each.

    ``background`` is for what nobody waits for: its jobs keep out of the way while a person types (:class:`Attention`).
    """

    STORE = "store"
    ENGINE = "engine"
    FILES = "files"
    BACKGROUND = "background"


class Attention:
    """When a person last did something at the window.

    One interpreter runs one thread at a time, so what computes in the background makes each key wait; it asks here
    when it may go on.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._last = float("-inf")

    def note(self) -> None:
        """Say that a person types, scrolls or goes from row to row now; costs nothing, from any thread."""
        self._last = self._clock()

    def quiet_in(self) -> float:
        """Return the seconds until the window counts as left alone, 0 where it does."""
        return max(self._last + QUIET_S - self._clock(), 0.0)


class Priority(IntEnum):
    """Order within a lane; smaller goes first."""

    WAITED_FOR = 0
    VISIBLE = 1
    BACKGROUND = 2


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is: ``done`` of ``total`` (0: unknown), and seconds left where they can be told."""

    done: int
    total: int
    seconds_left: float | None = None
    note: Message | None = None


class JobState(StrEnum):
    """Life of a job."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(slots=True)
class Job(Generic[T]):
    """A piece of work with a name a person understands.

    A ``brief`` one takes some milliseconds, no generator: it need not wait for the next step of a less urgent job of
    its lane, but may go first at any of that job's checks.
    """

    name: Message
    work: Work[T]
    lane: Lane = Lane.FILES
    priority: Priority = Priority.BACKGROUND
    brief: bool = False


class JobContext:
    """What the work sees of its job."""

    def __init__(self, handle: JobHandle[Any]) -> None:
        self._handle = handle
        self._slice = self.started = time.monotonic()

    @property
    def cancelled(self) -> bool:
        """Say whether someone asked to stop."""
        return self._handle.cancel_asked.is_set()

    def check(self) -> None:
        """Raise CancelledError where someone asked to stop; call it between pieces of work.

        More urgent brief jobs go first here, and a job of the background lane rests while a person types.
        """
        if self.cancelled:
            raise CancelledError
        self._handle.let_brief_go_first()
        if self._handle.job.lane is Lane.BACKGROUND and time.monotonic() - self._slice >= SLICE_S:
            rest = min(self._handle.attention.quiet_in(), REST_S)
            if rest and self._handle.cancel_asked.wait(rest):
                raise CancelledError
            self._slice = time.monotonic()

    def report(self, progress: Progress) -> None:
        """Tell how far the work is."""
        self._handle.tell_progress(progress)


def in_steps(work: Callable[[JobContext], Generator[None, None, T]]) -> Work[T]:
    """Say that ``work`` is a generator function: each ``yield`` lets a more urgent job go first."""
    return cast("Work[T]", work)


Listener = Callable[["JobHandle[Any]"], None]


class JobHandle(Generic[T]):
    """A started job: cancel it, wait for it, listen to it."""

    def __init__(self, job: Job[T], listener: Listener | None, attention: Attention | None = None) -> None:
        self.job = job
        self.attention = attention or Attention()
        self.future: Future[T] = Future()
        self.cancel_asked = threading.Event()
        self.state = JobState.WAITING
        self.progress = Progress(0, 0)
        self.let_brief_go_first: Callable[[], None] = lambda: None
        self._listener = listener

    def cancel(self) -> None:
        """Ask the job to stop; it stops at its next check."""
        self.cancel_asked.set()

    def result(self, timeout: float | None = None) -> T:
        """Wait (seconds) and return the result; raises what the work raised."""
        return self.future.result(timeout)

    def tell_progress(self, progress: Progress) -> None:
        """Record and pass on the progress."""
        self.progress = progress
        self._tell()

    def tell_state(self, state: JobState) -> None:
        """Record and pass on the state."""
        self.state = state
        self._tell()

    def _tell(self) -> None:
        if self._listener is None:
            return
        try:
            self._listener(self)
        except Exception:  # noqa: BLE001 - logged with its traceback
            # A listener that fails must cost neither the work nor the lane.
            _LOG.exception("a listener of the job %s failed", self.job.name.id)


def _advance(running: _Running) -> bool:
    """Do one step; return True when the job has ended (and its future is set)."""
    handle = running.handle
    try:
        if running.steps is None:
            context = JobContext(handle)
            context.check()
            handle.tell_state(JobState.RUNNING)
            result = handle.job.work(context)
            if not isinstance(result, Generator):
                return _finish(handle, result)
            running.steps = result
        if handle.cancel_asked.is_set():
            running.steps.throw(CancelledError())
        else:
            next(running.steps)
    except StopIteration as stop:
        return _finish(handle, stop.value)
    except CancelledError as error:
        handle.future.set_exception(error)
        handle.tell_state(JobState.CANCELLED)
        return True
    except BaseException as error:  # noqa: BLE001 - the caller's future raises it; a lane's thread must survive it
        handle.future.set_exception(error)
        handle.tell_state(JobState.FAILED)
        return True
    return False


def _finish(handle: JobHandle[Any], result: object) -> bool:
    handle.future.set_result(result)
    handle.tell_state(JobState.DONE)
    return True


@dataclass(slots=True, order=True)
class _Running:
    """A queue entry: priority, then order of starting."""

    priority: int
    order: int
    handle: JobHandle[Any] = field(compare=False)
    steps: Generator[None, None, Any] | None = field(default=None, compare=False)


class _LaneWorkers:
    """The threads and the queue of one lane."""

    def __init__(self, name: str, workers: int) -> None:
        self._queue: list[_Running] = []
        self._ready = threading.Condition()
        self._closing = False
        self._threads = [
            threading.Thread(target=self._run, name=f"egiz-{name}-{n}", daemon=True) for n in range(workers)
        ]
        for thread in self._threads:
            thread.start()

    def put(self, entry: _Running) -> None:
        with self._ready:
            if self._closing:
                entry.handle.future.set_exception(CancelledError())
                return
            heapq.heappush(self._queue, entry)
            self._ready.notify()

    def handles(self) -> list[JobHandle[Any]]:
        with self._ready:
            return [entry.handle for entry in self._queue]

    def close(self, *, finish: bool) -> None:
        with self._ready:
            self._closing = True
            if not finish:
                for entry in self._queue:
                    entry.handle.cancel()
            self._ready.notify_all()
        for thread in self._threads:
            if thread is not threading.current_thread():
                thread.join()

    def _run_brief(self, priority: int, worker: int) -> None:
        """Run the brief jobs that are more urgent than one that is at a check, on the worker's own thread only."""
        if threading.get_ident() != worker:
            return
        while True:
            with self._ready:
                found = min(
                    (one for one in self._queue if one.handle.job.brief and one.priority < priority), default=None
                )
                if found is None:
                    return
                self._queue.remove(found)
                heapq.heapify(self._queue)
            _advance(found)

    def _run(self) -> None:
        while True:
            with self._ready:
                while not self._queue and not self._closing:
                    self._ready.wait()
                if not self._queue:
                    return
                entry = heapq.heappop(self._queue)
            entry.handle.let_brief_go_first = partial(self._run_brief, entry.priority, threading.get_ident())
            if not _advance(entry):
                with self._ready:
                    heapq.heappush(self._queue, entry)
                    self._ready.notify()


class JobRunner:
    """Runs jobs on lanes. Close it: it cancels what still runs (a store lane finishes first) and waits."""

    WORKERS: ClassVar = {Lane.STORE: 1, Lane.ENGINE: 1, Lane.FILES: 2, Lane.BACKGROUND: 1}

    def __init__(self) -> None:
        self.attention = Attention()
        self._lanes: dict[Lane, _LaneWorkers] = {}
        self._order = itertools.count()
        self._lock = threading.Lock()
        self._live: list[JobHandle[Any]] = []

    def start(self, job: Job[T], listener: Listener | None = None) -> JobHandle[T]:
        """Queue a job and return its handle at once. ``listener`` is called on the worker's thread."""
        handle = JobHandle(job, listener, self.attention)
        with self._lock:
            lane = self._lanes.get(job.lane)
            if lane is None:
                lane = self._lanes[job.lane] = _LaneWorkers(job.lane.value, self.WORKERS[job.lane])
            self._live = [one for one in self._live if not one.future.done()]
            self._live.append(handle)
        lane.put(_Running(int(job.priority), next(self._order), handle))
        return handle

    def running(self) -> list[JobHandle[Any]]:
        """Return the jobs that have not ended."""
        with self._lock:
            return [handle for handle in self._live if not handle.future.done()]

    def close(self) -> None:
        """Cancel engine and file jobs, let the store finish what was written, wait for all threads."""
        for handle in self.running():
            if handle.job.lane is not Lane.STORE:
                handle.cancel()
        with self._lock:
            lanes = dict(self._lanes)
        for lane in (Lane.ENGINE, Lane.FILES, Lane.BACKGROUND, Lane.STORE):
            if lane in lanes:
                lanes[lane].close(finish=lane is Lane.STORE)


def run_inline(job: Job[T], listener: Listener | None = None) -> T:
    """Run a job in this thread, from start to end; KeyboardInterrupt cancels it and is raised again."""
    handle = JobHandle(job, listener)
    entry = _Running(0, 0, handle)
    try:
        while not _advance(entry):
            pass
    finally:
        if entry.steps is not None:
            entry.steps.close()
    return handle.result()
