"""The sources of training text, what their licences allow, and how much of each is taken.

The table is the data card: a pair whose source is not in it is never trained on.
"""

from __future__ import annotations

import fnmatch
import lzma
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Source:
    """A family of sources: a pattern of names, the licence as stated, and what it is.

    ``most`` bounds the pairs taken of it in each language pair (0: all); ``formal`` marks texts near the official
    news that the models are for: they are repeated in training (see :mod:`models.training.packing`).
    """

    pattern: str
    licence: str
    what: str
    most: int = 0
    formal: bool = False


SOURCES: tuple[Source, ...] = (
    Source(
        "kaznu_*",
        "CC BY-SA",
        "headlines and sentences of the sites of the president, the prime minister and the economy ministry of "
        "Kazakhstan (KazNU parallel corpora)",
        formal=True,
    ),
    Source("udhr", "public", "the Universal Declaration of Human Rights", formal=True),
    Source("wmt_newstest", "released test sets", "news test sets of WMT up to 2020", formal=True),
    Source("wmt22_general", "released test sets", "general test set of WMT 2022", formal=True),
    Source("alma_zhen", "MIT", "ALMA human-written data, Chinese and English", formal=True),
    Source("tico19", "CC0", "TICO-19, public health", formal=True),
    Source("mlqe_pe", "CC0", "MLQE-PE, sentences of Wikipedia post-edited", formal=True),
    Source("tatoeba_*", "CC BY 2.0 FR", "Tatoeba"),
    Source("xcopa*", "CC BY 4.0", "XCOPA"),
    Source("ms_calculator", "MIT", "strings of Windows Calculator"),
    Source("mozilla_browser", "MPL-2.0", "strings of Firefox", most=4000),
    Source("android_BrowserWorks_*", "MPL-2.0", "strings of Waterfox"),
    Source("po_python-docs-zh-cn", "PSF", "documentation of Python", most=6000),
    Source("android_Ankits-lab_*", "Apache-2.0", "strings of Android (AOSP)"),
    Source("android_convivae_*", "Apache-2.0", "strings of Android (AOSP)"),
    Source("android_LineageOS_*", "Apache-2.0", "strings of Android (AOSP)"),
    Source("android_GrapheneOS_*", "Apache-2.0", "strings of Android (AOSP)"),
    Source("android_AOSP-*", "Apache-2.0", "strings of Android (AOSP)"),
    Source("android_msft-*", "Apache-2.0", "strings of Android (AOSP)"),
    Source("android_Evolution-X_*", "Apache-2.0", "strings of Android (AOSP)"),
    Source("chromium_*", "BSD-3-Clause", "strings of Chromium", most=8000),
    Source("yml_inaturalist_*", "MIT", "strings of iNaturalist"),
    Source("yml_alphagov_*", "MIT", "strings of GOV.UK", formal=True),
    Source("i18n_scratch_*", "BSD-3-Clause", "strings of Scratch"),
    Source("i18n_UNICEFECAR_*", "MIT", "strings of UNICEF USupport"),
    Source("i18n_askarimov_jitsi-meet", "Apache-2.0", "strings of Jitsi"),
    Source("osm_tagging_schema", "ISC", "OpenStreetMap tagging presets"),
    Source("anmitali_dict_examples", "CC0", "examples of dictionaries", formal=True),
)
"""Sources whose licence lets the weights be passed on; what states none, forbids sale, or is GPL is left out."""

PAIRS = (("kk", "en"), ("kk", "zh"), ("en", "zh"))
"""Language pairs, as the files name them: ``train.kk-en.tsv.xz``, ``more.kk-en.tsv.xz``."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two texts that say the same, in the languages ``first`` and ``second`` (kk, en, zh), and their source."""

    first: str
    second: str
    text: str
    other: str
    source: Source


def source_of(name: str) -> Source | None:
    """Return the entry that a source's name falls under, None where the weights could not be passed on."""
    return next((source for source in SOURCES if fnmatch.fnmatchcase(name, source.pattern)), None)


def lines_of(path: Path) -> Iterator[str]:
    """Yield the lines of a UTF-8 text, packed with xz or not, without their ends. Raises OSError."""
    with lzma.open(path, "rt", encoding="utf-8") if path.suffix == ".xz" else path.open(encoding="utf-8") as file:
        for line in file:
            yield line.rstrip("\r\n")


def read_pairs(folder: Path) -> Iterator[Pair]:
    """Yield the pairs of a folder that may be trained on, in the order of the files.

    Raises OSError where no file of a language pair is there.
    """
    for first, second in PAIRS:
        found = [path for kind in ("train", "more") for path in sorted(folder.glob(f"{kind}.{first}-{second}.tsv*"))]
        if not found:
            raise FileNotFoundError(folder / f"train.{first}-{second}.tsv.xz")
        taken: dict[str, int] = {}
        for path in found:
            for line in lines_of(path):
                columns = line.split("\t")
                if len(columns) < 3:
                    continue
                source = source_of(columns[2])
                if source is None or (source.most and taken.get(source.pattern, 0) >= source.most):
                    continue
                taken[source.pattern] = taken.get(source.pattern, 0) + 1
                yield Pair(first, second, columns[0], columns[1], source)
