"""How fast a model is on this machine: a quick figure to choose by, not a measurement to publish."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from models.base import Decoding, Engine, Request
from models.progress import NOBODY, Watcher
from resources.messages import message

_SAMPLES: Mapping[str, tuple[str, ...]] = {
    "kk": (
        "Мемлекет басшысы Үкімет отырысын өткізді.",
        "Қазақстан мен Қытай арасындағы ынтымақтастық туралы келісімге қол қойылды.",
        "Кездесу барысында екі ел арасындағы сауда-экономикалық байланыстарды дамыту мәселелері талқыланды.",
        "Жиында өңірлерде жол салу, мектептерді жөндеу және ауыл шаруашылығын қолдау жайы қаралды.",
    ),
    "en": (
        "The head of state chaired a meeting of the government.",
        "An agreement on cooperation between Kazakhstan and China was signed.",
        "The two sides discussed the development of trade and economic relations during the meeting.",
        "Road building in the regions, school repairs and support for farming were considered.",
    ),
    "zh-Hans": (
        "国家元首主持召开政府会议。",
        "哈萨克斯坦和中国签署了合作协议。",
        "双方在会谈中讨论了发展两国经贸关系的问题。",
        "会议研究了地区道路建设、学校维修和支持农业发展的情况。",
    ),
}
"""Sentences of our own in the style of official news."""


@dataclass(frozen=True, slots=True)
class Benchmark:
    """What was measured: times in ms, tokens of the target per second, memory in bytes (0: the system does not say)."""

    engine: str
    source: str
    target: str
    load_ms: float
    sentence_ms: float
    tokens_per_second: float
    sentences_per_second: float
    memory: int


def benchmark(engine: Engine, source: str, target: str, *, rounds: int = 4, watcher: Watcher = NOBODY) -> Benchmark:
    """Load an engine, translate one sentence, then ``rounds`` batches of the samples, with a beam of 4.

    The engine is closed first, so that the load counts. Raises ModelError.
    """
    samples = _SAMPLES.get(source, _SAMPLES["en"])
    engine.close()
    before = resident_memory()
    watcher.tell(0, rounds + 1, message("models.doing.loading", model=engine.info.name))
    start = time.perf_counter()
    engine.load()
    load = time.perf_counter() - start
    decoding = Decoding()
    engine.translate([Request(samples[0])], source, target, decoding)  # buffers, caches
    start = time.perf_counter()
    engine.translate([Request(samples[1])], source, target, decoding)
    single = time.perf_counter() - start
    tokens = done = 0
    start = time.perf_counter()
    for number in range(rounds):
        watcher.check()
        watcher.tell(number + 1, rounds + 1, message("models.doing.measuring", model=engine.info.name))
        drafts = engine.translate([Request(text) for text in samples], source, target, decoding)
        tokens += sum(engine.count_tokens(found[0].text) for found in drafts)
        done += len(drafts)
    seconds = max(time.perf_counter() - start, 1e-9)
    return Benchmark(
        engine.info.id,
        source,
        target,
        load * 1000,
        single * 1000,
        tokens / seconds,
        done / seconds,
        max(0, resident_memory() - before),
    )


def resident_memory() -> int:
    """Return the bytes that this process holds in memory, 0 where the system does not say."""
    try:
        fields = Path("/proc/self/statm").read_text(encoding="ascii").split()
    except OSError:
        return 0
    import resource

    return int(fields[1]) * resource.getpagesize()
