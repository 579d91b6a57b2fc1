"""A reader of any size that counts what is read, and a project whose store answers when the test says so."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, cast

from resources.messages import Message
from workbench.core.content import Content
from workbench.core.remarks import Comment
from workbench.core.segments import Confidence, Segment, SegmentKind, Target
from workbench.jobs import Job, JobHandle, JobState
from workbench.session import OpenProject
from workbench.store.protocols import ProjectReader


class CountingReader:
    """Segments with the text of their number; counts the rows that were read."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.rows_read = 0
        self.written: dict[int, Target] = {}
        self.said: dict[int, tuple[Comment, ...]] = {}

    def segment_ids(self, document: int = 0) -> list[int]:
        return list(range(1, self.size + 1))

    def segments(self, ids: Iterable[int]) -> list[Segment]:
        wanted = list(ids)
        self.rows_read += len(wanted)
        return [Segment(n, 1, 1, n, 0, 0, SegmentKind.TEXT, Content(f"Сөйлем {n}")) for n in wanted]

    def comments(self, ids: Iterable[int]) -> dict[int, tuple[Comment, ...]]:
        return {one: self.said[one] for one in ids if one in self.said}

    def confidences(self, ids: Iterable[int], language: str) -> dict[int, Confidence]:
        return {}

    def targets(self, ids: Iterable[int], language: str) -> dict[int, Target]:
        return {n: self.written.get(n, Target(n, language)) for n in ids}


class SlowProject:
    """A project whose writes wait until :meth:`answer` runs the next one."""

    def __init__(self, reader: CountingReader) -> None:
        self.reader = cast("ProjectReader", reader)
        self.waiting: list[tuple[Callable[[Any], Any], JobHandle[Any], Callable[[JobHandle[Any]], None] | None]] = []
        self.most_at_once = 0

    def write(
        self, name: Message, work: Callable[[Any], Any], *, done: Callable[[JobHandle[Any]], None] | None = None
    ) -> JobHandle[Any]:
        handle: JobHandle[Any] = JobHandle(Job(name, lambda _: None), None)
        self.waiting.append((work, handle, done))
        self.most_at_once = max(self.most_at_once, len(self.waiting))
        return handle

    def answer(self) -> None:
        work, handle, done = self.waiting.pop(0)
        try:
            handle.future.set_result(work(self))
            handle.state = JobState.DONE
        except Exception as error:  # noqa: BLE001 - as a lane's worker does
            handle.future.set_exception(error)
            handle.state = JobState.FAILED
        if done is not None:
            done(handle)

    @property
    def open_project(self) -> OpenProject:
        return cast("OpenProject", self)
