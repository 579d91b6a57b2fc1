"""The training loop: a time budget, a checkpoint that goes on where it stopped, the best state kept."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional

from models.training.batching import one_pass, padded, sources_of
from models.training.network import Network, Size
from models.training.packing import FORMAL, MONOLINGUAL, OTHER, SYNTHETIC_KIND, Corpus
from models.training.vocabulary import PAD

_WARM = 400
_FLAT = 0.35
_LAST = 0.03
_SAVE_EVERY_S = 300.0


@dataclass(frozen=True, slots=True)
class Settings:
    """How a network is trained.

    ``minutes``: the whole budget, over all runs that continue one checkpoint (it sets the learning rate's course);
    ``tokens``: pieces of one batch; ``repeats``: how often each kind of example is taken in a pass; ``threads``: of
    the processor, where there is no GPU.
    """

    minutes: float
    tokens: int = 3000
    peak: float = 1.2e-3
    smoothing: float = 0.1
    threads: int = 2
    seed: int = 1
    repeats: Mapping[int, float] = field(
        default_factory=lambda: {FORMAL: 2.0, OTHER: 1.0, SYNTHETIC_KIND: 1.0, MONOLINGUAL: 0.5}
    )


def learning_rate(settings: Settings, step: int, done: float) -> float:
    """Return the rate at a step, ``done`` (0 to 1) of the budget being spent: warm-up, flat, then half a cosine."""
    warm = min((step + 1) / _WARM, 1.0)
    if done < _FLAT:
        return settings.peak * warm
    falling = 0.5 * (1 + math.cos(math.pi * min((done - _FLAT) / (1 - _FLAT), 1.0)))
    return settings.peak * warm * (falling * (1 - _LAST) + _LAST)


@dataclass(slots=True)
class Progress:
    """Where a training stands: seconds spent, steps, passes, the lowest loss on the development set."""

    seconds: float = 0.0
    steps: int = 0
    passes: int = 0
    best: float = math.inf


class Training:
    """Trains a network on a corpus; ``folder`` holds ``last.pt`` and ``best.pt``."""

    def __init__(
        self, corpus: Corpus, held_out: Corpus, size: Size, mask: int, settings: Settings, folder: Path
    ) -> None:
        torch.manual_seed(settings.seed)
        self._device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        if self._device.type == "cpu":
            torch.set_num_threads(settings.threads)
        self._corpus, self._held_out = corpus, held_out
        self._size, self._mask, self._settings, self._folder = size, mask, settings, folder
        self._chance = np.random.default_rng(settings.seed)
        self.progress = Progress()
        self.network = Network(size).to(self._device)
        self._optimiser = torch.optim.AdamW(
            self.network.parameters(), lr=settings.peak, betas=(0.9, 0.98), weight_decay=0.01, fused=True
        )
        folder.mkdir(parents=True, exist_ok=True)
        self._continue()

    def run(self, say: Callable[[str], None]) -> None:
        """Train until the budget is spent; a line to ``say`` at each look at the development set."""
        settings, progress = self._settings, self.progress
        limit = settings.minutes * 60
        before, saved, losses = progress.seconds, time.monotonic(), []
        begun = time.monotonic()
        while progress.seconds < limit:
            for batch in one_pass(self._corpus, settings.repeats, settings.tokens, self._chance):
                progress.seconds = before + time.monotonic() - begun
                if progress.seconds >= limit:
                    break
                losses.append(self._step(batch, progress.seconds / limit))
                progress.steps += 1
                if time.monotonic() - saved > min(_SAVE_EVERY_S, limit / 10):
                    loss = torch.stack(losses).mean().item()
                    say(self._look(loss))
                    saved, losses = time.monotonic(), []
            else:
                progress.passes += 1
        say(self._look(torch.stack(losses).mean().item() if losses else math.nan))

    def held_out_loss(self) -> float:
        """Return the mean loss a piece of the development set, in nats."""
        self.network.eval()
        total, count = 0.0, 0
        with torch.no_grad(), self._lower_precision():
            batches = one_pass(self._held_out, {MONOLINGUAL: 0.0}, self._settings.tokens, np.random.default_rng(0))
            for batch in batches:
                source, target = self._tensors(batch)
                logits = self.network(source, target[:, :-1])
                wanted = target[:, 1:]
                total += functional.cross_entropy(
                    logits.float().flatten(0, 1), wanted.flatten(), ignore_index=PAD, reduction="sum"
                ).item()
                count += int((wanted != PAD).sum())
        self.network.train()
        return total / max(count, 1)

    def _step(self, batch: np.ndarray[tuple[int, ...], np.dtype[np.int64]], done: float) -> torch.Tensor:
        settings = self._settings
        for group in self._optimiser.param_groups:
            group["lr"] = learning_rate(settings, self.progress.steps, done)
        source, target = self._tensors(batch)
        with self._lower_precision():
            logits = self.network(source, target[:, :-1])
        loss = functional.cross_entropy(
            logits.float().flatten(0, 1),
            target[:, 1:].flatten(),
            ignore_index=PAD,
            label_smoothing=settings.smoothing,
        )
        self._optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        self._optimiser.step()
        return loss.detach()

    def _tensors(self, batch: np.ndarray[tuple[int, ...], np.dtype[np.int64]]) -> tuple[torch.Tensor, torch.Tensor]:
        multiple = 8 if self._device.type == "cuda" else 1
        sources = sources_of(self._corpus if self.network.training else self._held_out, batch, self._mask, self._chance)
        corpus = self._corpus if self.network.training else self._held_out
        source = torch.from_numpy(padded(sources, multiple))
        target = torch.from_numpy(padded([corpus.target(index) for index in batch], multiple))
        return source.to(self._device, non_blocking=True), target.to(self._device, non_blocking=True)

    def _lower_precision(self) -> torch.autocast:
        return torch.autocast(self._device.type, torch.bfloat16)

    def _look(self, loss: float) -> str:
        held_out = self.held_out_loss()
        progress = self.progress
        self._save("last.pt")
        if held_out < progress.best:
            progress.best = held_out
            self._save("best.pt")
        return (
            f"{progress.seconds / 60:.1f} min, pass {progress.passes}, step {progress.steps}: "
            f"loss {loss:.3f}, held out {held_out:.3f}"
        )

    def _save(self, name: str) -> None:
        state = {
            "size": self._size.as_dict(),
            "network": self.network.state_dict(),
            "optimiser": self._optimiser.state_dict(),
            "progress": [self.progress.seconds, self.progress.steps, self.progress.passes, self.progress.best],
        }
        beside = self._folder / f"{name}.part"
        torch.save(state, beside)
        beside.replace(self._folder / name)

    def _continue(self) -> None:
        path = self._folder / "last.pt"
        if not path.exists():
            return
        state = torch.load(path, map_location=self._device, weights_only=True)
        self.network.load_state_dict(state["network"])
        self._optimiser.load_state_dict(state["optimiser"])
        seconds, steps, passes, best = state["progress"]
        self.progress = Progress(seconds, int(steps), int(passes), best)
        # Another order than that of the passes already made.
        self._chance = np.random.default_rng([self._settings.seed, int(steps)])


def read_network(checkpoint: Path) -> Network:
    """Read a network from a checkpoint, in single precision on the processor, ready to be exported."""
    state = torch.load(checkpoint, map_location="cpu", weights_only=True)
    numbers = state["size"]
    size = Size(**{name: (value if name == "dropout" else int(value)) for name, value in numbers.items()})
    network = Network(size)
    network.load_state_dict(state["network"])
    return network.eval()
