"""The glossaries of a project: which files they are, and the terms in force for a direction."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from glossary.concepts import Concept, Enforce, GlossaryInfo
from glossary.errors import GlossaryError, StorageError
from glossary.exchange.base import EVERY, Imported, Tick, no_tick
from glossary.exchange.csv import parse_table
from glossary.formulas import FORMULAS, formulas
from glossary.starter import STARTER, Bundled, StarterPreview, starter, starter_preview, table
from glossary.store import SUFFIX, GlossaryStore, ImportReport
from glossary.termbase import Termbase, collection_paused, spare_collection
from resources.messages import message
from workbench.core.languages import LANGUAGES
from workbench.core.segments import Changes
from workbench.paths import Paths
from workbench.store.protocols import EnforceOverride, GlossaryLink, ProjectReader, ProjectStore

OWN = "own"
"""The link id of the user's own glossary, which needs no path."""

DEFAULT_LINKS = (GlossaryLink(OWN), GlossaryLink(STARTER), GlossaryLink(FORMULAS))
"""What is used where nothing else is chosen: the user's own terms go before the starter's."""

Kept = Callable[[str, str], str | None]
"""Returns the table of a glossary version that a project kept, by glossary id and version."""


@dataclass(frozen=True, slots=True)
class LoadedGlossary:
    """The concepts of one glossary and what names their state."""

    concepts: tuple[Concept, ...]
    revision: str


def own_glossary(paths: Paths) -> Path:
    """Return where the user's own glossary is; it is made with its first term."""
    return paths.glossaries / f"{OWN}{SUFFIX}"


def open_glossary(path: Path, name: str = "") -> GlossaryStore:
    """Open a glossary file to write, making it where it is missing. Raises StorageError."""
    if path.exists():
        return GlossaryStore.open(path)
    return GlossaryStore.create(path, name or path.stem)


def open_glossary_reading(path: Path) -> GlossaryStore:
    """Open a glossary file to read only; one that an older Egiz wrote is first brought up to date, with a backup.

    Raises StorageError.
    """
    try:
        return GlossaryStore.open_reading(path)
    except StorageError as error:
        if error.message.id != "store.older":
            raise
    GlossaryStore.open(path).close()
    return GlossaryStore.open_reading(path)


def load_concepts(
    link: GlossaryLink | Path,
    paths: Paths | None = None,
    kept: Kept | None = None,
    between: Callable[[], object] | None = None,
) -> LoadedGlossary:
    """Return the concepts of a glossary: the starter, the formulas, the user's own, or a file.

    The starter and the formulas are taken in the version that the link names, where the project kept that one.
    ``between`` is as in :meth:`GlossaryStore.concepts`. Raises GlossaryError, StorageError.
    """
    bundled = _of_program(link) if isinstance(link, GlossaryLink) else None
    if isinstance(link, GlossaryLink) and bundled is not None:
        return _bundled(link, bundled, kept)
    if isinstance(link, GlossaryLink) and link.id == OWN and not link.path:
        own = own_glossary(paths) if paths is not None else None
        # A user without terms of their own has no file.
        return _from_file(own, between) if own is not None and own.exists() else LoadedGlossary((), f"{OWN}@0")
    return _from_file(link if isinstance(link, Path) else Path(link.path), between)


def size_of_glossaries(links: Iterable[GlossaryLink], paths: Paths) -> int:
    """Return the bytes of the files in which the terms of some glossaries stand; those of the program are small."""
    files = (own_glossary(paths) if one.id == OWN and not one.path else Path(one.path) for one in links)
    return sum(one.stat().st_size for one in files if one.is_file())


def load_termbase(
    links: Sequence[GlossaryLink],
    paths: Paths,
    overrides: Iterable[EnforceOverride] = (),
    *,
    target: str = "",
    kept: Kept | None = None,
    profiles: Sequence[str] = (),
    between: Callable[[], object] | None = None,
) -> Termbase:
    """Return the terms in force for a target language; of concepts with one id the first glossary's wins.

    ``profiles`` choose among admitted terms which one is written. The termbase's revision names the glossaries'
    states, the overrides and the profiles. ``between`` is as in :meth:`GlossaryStore.concepts`. Raises GlossaryError,
    StorageError.
    """
    concepts: dict[str, Concept] = {}
    revisions = []
    for link in links:
        loaded = load_concepts(link, paths, kept, between)
        revisions.append(loaded.revision)
        for concept in loaded.concepts:
            concepts.setdefault(concept.id, concept)
    overrides = tuple(overrides)
    enforced = _overridden(overrides, target)
    if enforced:
        revisions.append(_digest(repr(sorted(enforced.items())).encode()))
    if profiles:
        revisions.append(_digest(repr(tuple(profiles)).encode()))
    return Termbase(overridden(concepts.values(), overrides, target), " ".join(revisions)).using(profiles=profiles)


def overridden(concepts: Iterable[Concept], overrides: Iterable[EnforceOverride], target: str) -> tuple[Concept, ...]:
    """Return concepts as binding as a project wants them in a direction."""
    enforced = _overridden(overrides, target)
    return tuple(replace(one, enforce=enforced[one.id]) if one.id in enforced else one for one in concepts)


def find_glossary(name: str, paths: Paths) -> Path:
    """Return where a glossary to write is: a name means a file in the user's folder, anything else is a path.

    Raises GlossaryError for what comes with the program, which is read-only, and for what is neither.
    """
    if name in (STARTER, FORMULAS):
        raise GlossaryError(message("glossary.read_only_starter"))
    path = Path(name).expanduser()
    if path.suffix.lower() == SUFFIX:
        return path
    if not re.fullmatch(r"\w[\w-]*", name):
        raise GlossaryError(message("glossary.bad_name", name=name))
    return paths.glossaries / f"{name}{SUFFIX}"


@contextmanager
def writing_glossary(path: Path) -> Iterator[GlossaryStore]:
    """Open a glossary to write; one that did not exist is not left behind where the work in it fails.

    Raises StorageError.
    """
    made = not path.exists()
    try:
        with open_glossary(path) as store:
            yield store
    except BaseException:
        if made:
            path.unlink(missing_ok=True)
        raise


def import_glossary(
    file: Path, into: Path, tick: Tick = no_tick, *, author: str = ""
) -> tuple[ImportReport, tuple[str, ...]]:
    """Import a file into a glossary file, which is made where it is missing; whole or not at all.

    Return what it did and the columns that meant nothing. Raises GlossaryError, StorageError.
    """
    if file.suffix.lower() == SUFFIX:
        imported = Imported(load_concepts(file).concepts)
    else:
        from glossary.exchange.registry import exchange_for  # each format brings its parser

        imported = exchange_for(file).read(file, tick)
    done = 0

    def each() -> None:
        nonlocal done
        done += 1
        if done % EVERY == 0:
            tick(done, 2 * len(imported.concepts))

    with writing_glossary(into) as store:
        return store.import_concepts(imported.concepts, author=author, each=each), imported.ignored


def list_glossaries(paths: Paths) -> list[GlossaryInfo]:
    """Return what comes with the program, the starter first, and the user's glossary files. Raises StorageError."""
    infos = [_bundled_info(STARTER, starter()), _bundled_info(FORMULAS, formulas())]
    folder = paths.glossaries
    for path in sorted(folder.glob(f"*{SUFFIX}")) if folder.is_dir() else ():
        with open_glossary_reading(path) as store:
            infos.append(replace(store.info(), read_only=False))
    return infos


def starter_update(reader: ProjectReader) -> StarterPreview | None:
    """Return what the bundled starter and formulas would change in a project that uses other versions of them.

    None where it uses these.
    """
    old: list[Concept] = []
    new: list[Concept] = []
    for link in reader.settings().glossaries:
        bundled = _of_program(link)
        if bundled is not None and link.version not in ("", bundled.version):
            old += load_concepts(link, None, reader.kept_glossary).concepts
            new += bundled.concepts
    return starter_preview(old, new) if old or new else None


def update_starter(store: ProjectStore) -> Changes:
    """Make a project use the bundled versions of the starter and the formulas, as one step that can be undone."""
    settings = store.settings()
    links = []
    with store.step(message("glossary.update_starter", version=starter().version)) as step:
        for link in settings.glossaries:
            bundled = _of_program(link)
            if bundled is not None:
                step.keep_glossary(link.id, bundled.version, table(link.id).decode())
            links.append(link if bundled is None else replace(link, version=bundled.version))
        step.put_settings(replace(settings, glossaries=tuple(links)))
    return step.changes | Changes(glossary=bool(step.changes.project))


def _of_program(link: GlossaryLink) -> Bundled | None:
    """Return the glossary of the program that a link means, None for a file or the user's own."""
    if link.path:
        return None
    return {STARTER: starter, FORMULAS: formulas}.get(link.id, lambda: None)()


def _bundled_info(name: str, bundled: Bundled) -> GlossaryInfo:
    spoken = {term.language for concept in bundled.concepts for term in concept.terms}
    languages = tuple(language for language in LANGUAGES if language in spoken)
    return GlossaryInfo(name, bundled.name, True, int(bundled.version), len(bundled.concepts), languages=languages)


def _overridden(overrides: Iterable[EnforceOverride], target: str) -> dict[str, Enforce]:
    """Return how binding concepts are made; what is said of this direction goes before what is said of all."""
    found: dict[str, Enforce] = {}
    for override in sorted(overrides, key=lambda one: bool(one.target)):
        if override.target in ("", target):
            found[override.concept] = override.enforce
    return found


def _bundled(link: GlossaryLink, bundled: Bundled, kept: Kept | None) -> LoadedGlossary:
    if link.version not in ("", bundled.version) and kept is not None:
        text = kept(link.id, link.version)
        if text is not None:
            concepts = parse_table(text.encode(), f"{link.id} {link.version}").concepts
            return LoadedGlossary(concepts, f"{link.id}@{link.version}")
    return LoadedGlossary(bundled.concepts, f"{link.id}@{bundled.version}")


def _from_file(path: Path, between: Callable[[], object] | None = None) -> LoadedGlossary:
    if path.suffix.lower() != SUFFIX:
        from glossary.exchange.registry import exchange_for  # each format brings its parser

        concepts = exchange_for(path).read(path).concepts
        return LoadedGlossary(concepts, f"{path.stem}@{_digest(repr(concepts).encode())}")
    with open_glossary_reading(path) as store:
        info = store.info()
        with collection_paused():
            concepts = tuple(store.concepts(between))
            spare_collection(len(concepts))
        return LoadedGlossary(concepts, f"{path.stem}@{info.revision}-{info.id[:8]}")


def _digest(data: bytes) -> str:
    return hashlib.blake2b(data, digest_size=4).hexdigest()
