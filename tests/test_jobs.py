"""Jobs: order, cancel, progress, and threads that end."""

from __future__ import annotations

import threading
import time
from collections.abc import Generator, Iterator

import pytest

from resources.messages import message
from workbench import jobs
from workbench.errors import CancelledError
from workbench.jobs import (
    Job,
    JobContext,
    JobHandle,
    JobRunner,
    JobState,
    Lane,
    Priority,
    Progress,
    in_steps,
    run_inline,
)

NAME = message("draft.run_one")


@pytest.fixture
def runner() -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.close()


def test_a_job_returns_its_value(runner: JobRunner) -> None:
    assert runner.start(Job(NAME, lambda _: 42)).result(5) == 42


def test_an_error_reaches_the_one_who_waits_and_the_lane_lives_on(runner: JobRunner) -> None:
    def fail(_: JobContext) -> int:
        raise ZeroDivisionError

    handle = runner.start(Job(NAME, fail, Lane.STORE))
    with pytest.raises(ZeroDivisionError):
        handle.result(5)
    assert handle.state is JobState.FAILED
    assert runner.start(Job(NAME, lambda _: 1, Lane.STORE)).result(5) == 1


def test_what_the_user_waits_for_overtakes_a_long_run(runner: JobRunner) -> None:
    order: list[str] = []
    first_step, go_on = threading.Event(), threading.Event()

    def long_run(_: JobContext) -> Generator[None, None, None]:
        for n in range(3):
            order.append(f"batch {n}")
            first_step.set()
            go_on.wait(5)
            yield

    run = runner.start(Job(NAME, in_steps(long_run), Lane.ENGINE, Priority.BACKGROUND))
    assert first_step.wait(5)
    urgent = runner.start(Job(NAME, lambda _: order.append("urgent"), Lane.ENGINE, Priority.WAITED_FOR))
    go_on.set()
    urgent.result(5)
    run.result(5)
    assert order == ["batch 0", "urgent", "batch 1", "batch 2"]


def test_a_brief_job_goes_first_at_a_check_within_a_step(runner: JobRunner) -> None:
    order: list[str] = []
    begun, asked = threading.Event(), threading.Event()
    threads: set[int] = set()

    def long(context: JobContext) -> None:
        begun.set()
        assert asked.wait(5)
        context.check()
        order.append("the rest of the step")

    def brief(context: JobContext) -> None:
        threads.add(threading.get_ident())
        context.check()
        order.append("brief")

    first = runner.start(Job(NAME, long, Lane.ENGINE))
    assert begun.wait(5)
    later = runner.start(Job(NAME, lambda _: order.append("not brief"), Lane.ENGINE, Priority.WAITED_FOR))
    same = runner.start(Job(NAME, lambda _: order.append("not urgent"), Lane.ENGINE, brief=True))
    quick = runner.start(Job(NAME, brief, Lane.ENGINE, Priority.WAITED_FOR, brief=True))
    asked.set()
    for one in (first, later, same, quick):
        one.result(5)
    assert order == ["brief", "the rest of the step", "not brief", "not urgent"]
    assert threads != {threading.get_ident()}


def test_cancel_stops_between_steps_and_keeps_what_was_done(runner: JobRunner) -> None:
    done: list[int] = []
    started = threading.Event()

    def work(context: JobContext) -> Generator[None, None, int]:
        while True:
            context.check()
            done.append(1)
            started.set()
            yield

    handle = runner.start(Job(NAME, in_steps(work), Lane.ENGINE))
    assert started.wait(5)
    handle.cancel()
    with pytest.raises(CancelledError):
        handle.result(5)
    assert handle.state is JobState.CANCELLED
    assert done


def test_a_cancelled_generator_cleans_up(runner: JobRunner) -> None:
    cleaned = threading.Event()
    started = threading.Event()

    def work(_: JobContext) -> Generator[None, None, None]:
        try:
            while True:
                started.set()
                yield
        finally:
            cleaned.set()

    handle = runner.start(Job(NAME, in_steps(work), Lane.ENGINE))
    assert started.wait(5)
    handle.cancel()
    assert cleaned.wait(5)


def test_progress_and_states_are_told_in_order(runner: JobRunner) -> None:
    told: list[tuple[JobState, int]] = []

    def work(context: JobContext) -> None:
        context.report(Progress(1, 2))
        context.report(Progress(2, 2))

    ended = threading.Event()

    def listen(handle: JobHandle[None]) -> None:
        told.append((handle.state, handle.progress.done))
        if handle.future.done():
            ended.set()

    runner.start(Job(NAME, work), listen)
    assert ended.wait(5)
    assert told == [(JobState.RUNNING, 0), (JobState.RUNNING, 1), (JobState.RUNNING, 2), (JobState.DONE, 2)]


def test_a_listener_that_fails_costs_neither_the_work_nor_the_lane(
    runner: JobRunner, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_: JobHandle[int]) -> None:
        raise ZeroDivisionError

    assert runner.start(Job(NAME, lambda _: 1, Lane.STORE), fail).result(5) == 1
    assert runner.start(Job(NAME, lambda _: 2, Lane.STORE)).result(5) == 2
    assert "listener" in caplog.text


def test_the_store_lane_keeps_order_and_finishes_on_close() -> None:
    runner = JobRunner()
    written: list[int] = []
    for n in range(50):
        runner.start(Job(NAME, lambda _, n=n: written.append(n), Lane.STORE))  # type: ignore[misc]
    runner.close()
    assert written == list(range(50))


def test_closing_cancels_an_engine_job_that_waits_for_the_store() -> None:
    runner = JobRunner()
    saved: list[int] = []
    started = threading.Event()

    def work(context: JobContext) -> Generator[None, None, None]:
        for n in range(10_000):
            context.check()
            runner.start(Job(NAME, lambda _, n=n: saved.append(n), Lane.STORE)).result()  # type: ignore[misc]
            started.set()
            yield

    handle = runner.start(Job(NAME, in_steps(work), Lane.ENGINE))
    assert started.wait(5)
    runner.close()
    assert handle.future.done()
    assert saved == list(range(len(saved)))


def test_inline_runs_a_generator_to_its_value() -> None:
    def work(context: JobContext) -> Generator[None, None, str]:
        context.report(Progress(1, 1))
        yield
        return "done"

    assert run_inline(Job(NAME, in_steps(work))) == "done"


def test_background_work_rests_while_a_person_types_and_goes_on_all_the_same(runner: JobRunner) -> None:
    runner.attention.note()
    rested: list[float] = []

    def work(context: JobContext) -> float:
        for _ in range(2):
            until = time.monotonic() + jobs.SLICE_S
            while time.monotonic() < until:
                pass
            began = time.monotonic()
            context.check()
            rested.append(time.monotonic() - began)
        return time.monotonic()

    runner.start(Job(NAME, work, Lane.BACKGROUND)).result(5)
    assert rested[0] >= 0.9 * jobs.REST_S
    runner.start(Job(NAME, work, Lane.FILES)).result(5)
    assert rested[2] < 0.5 * jobs.REST_S, "what a person waits for never rests"


def test_a_window_is_left_alone_some_time_after_the_last_key() -> None:
    now = [100.0]
    attention = jobs.Attention(lambda: now[0])
    assert attention.quiet_in() == 0
    attention.note()
    assert attention.quiet_in() == pytest.approx(jobs.QUIET_S)
    now[0] += jobs.QUIET_S
    assert attention.quiet_in() == pytest.approx(0)


def test_a_resting_job_is_cancelled_at_once(runner: JobRunner, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jobs, "REST_S", 60.0)
    monkeypatch.setattr(jobs, "QUIET_S", 60.0)
    runner.attention.note()
    resting = threading.Event()

    def work(context: JobContext) -> None:
        time.sleep(2 * jobs.SLICE_S)
        resting.set()
        context.check()

    handle = runner.start(Job(NAME, work, Lane.BACKGROUND))
    assert resting.wait(5)
    handle.cancel()
    with pytest.raises(CancelledError):
        handle.result(5)
