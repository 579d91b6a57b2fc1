"""Where and how a model computes: on a graphics card where CTranslate2 finds one that works, else on the processor.

What is known of CTranslate2 4.8 (measured on two cores with the starter model): ``int8`` and ``int8_float32`` give the
same texts on a processor, ``float32`` others, more slowly, in four times the memory. One thread a batch and a batch a
core is the fastest for many sentences; two threads for one batch help one long sentence on an idle machine, and cost
5 to 10 times its time on a busy one. So batches share the cores, and a batch has one thread.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

_LOG = logging.getLogger("egiz.models")

DEVICE_VARIABLE = "EGIZ_DEVICE"
"""``cpu`` in this variable of the environment keeps the graphics card out."""

MOST_BATCHES = 4
"""Batches at once on a processor: each needs memory of its own."""

_ON_CARD = ("int8_float16", "int8_bfloat16", "float16", "bfloat16", "int8_float32", "float32")
"""Compute types on a graphics card, the one to prefer first: int8 weights, as they are stored, and half floats."""


@dataclass(frozen=True, slots=True)
class Threads:
    """How many batches run at once, and how many threads each of them has."""

    inter: int
    intra: int


@dataclass(frozen=True, slots=True)
class Computing:
    """A device (``cpu`` or ``cuda``), a compute type of CTranslate2, and threads."""

    device: str
    compute_type: str
    threads: Threads


class Backend(Protocol):
    """What is asked of CTranslate2."""

    def get_cuda_device_count(self) -> int:
        """Return how many graphics cards there are."""

    def get_supported_compute_types(self, device: str) -> set[str]:
        """Return what a device computes with."""


def cores() -> int:
    """Return how many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def default_threads(available: int | None = None) -> Threads:
    """Return one thread a batch and a batch a core, up to four."""
    available = available or cores()
    inter = min(available, MOST_BATCHES)
    return Threads(inter, max(1, available // inter))


def ways(backend: Backend, threads: Threads, compute_type: str = "") -> Iterator[Computing]:
    """Yield the ways to try in order; the last one is the processor, which every machine has.

    An explicit ``compute_type`` holds for the processor. Never raises: a driver that breaks is no card.
    """
    if os.environ.get(DEVICE_VARIABLE, "").lower() != "cpu":
        try:
            if backend.get_cuda_device_count() > 0:
                known = backend.get_supported_compute_types("cuda")
                kind = next((one for one in _ON_CARD if one in known), "default")
                yield Computing("cuda", kind, Threads(1, 1))
        except (RuntimeError, OSError, ValueError) as error:
            _LOG.warning("the graphics card is not used: %s", error)
    yield Computing("cpu", compute_type or best_type(backend), threads)


def best_type(backend: Backend) -> str:
    """Return the compute type for the processor: int8 where it has it, else what the model is stored in."""
    try:
        return "int8" if "int8" in backend.get_supported_compute_types("cpu") else "default"
    except (RuntimeError, ValueError):
        return "default"


def load_first(
    load: Callable[[Computing], Any], choices: Sequence[Computing], errors: tuple[type[Exception], ...]
) -> tuple[Any, Computing]:
    """Return what the first way gives that works, and that way; the error of the last one goes on to the caller."""
    for choice in choices[:-1]:
        try:
            return load(choice), choice
        except errors as error:
            _LOG.warning("the model is not loaded on %s: %s", choice.device, error)
    return load(choices[-1]), choices[-1]


def thread_choices(available: int) -> list[Threads]:
    """Return what is worth measuring on a processor: many batches of one thread, fewer of more, one of all."""
    found = [default_threads(available)]
    for inter in (1, 2, MOST_BATCHES, available):
        if inter <= available:
            found.append(Threads(inter, max(1, available // inter)))
    return list(dict.fromkeys(found))
