"""The glossaries that the desk can show, and the work on them off the window's thread.

Reading and searching run on the ``files`` lane over immutable indexes; writing opens the file for one change on the
``store`` lane, as a store belongs to one thread.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from glossary.concepts import Concept
from glossary.formulas import FORMULAS
from glossary.relating import LinkIndex
from glossary.searching import ConceptFilter, Found, SearchIndex
from glossary.starter import STARTER
from glossary.store import SUFFIX, HistoryEntry
from glossary.termbase import collection_paused, spare_collection
from resources.messages import Message, RefusedError, message
from ui.context import Context
from ui.glossary.differences import PastChange
from ui.jobs import when_ended
from workbench.jobs import Job, JobHandle, Lane, Priority
from workbench.paths import Paths
from workbench.services.glossaries import OWN, load_concepts, open_glossary_reading, own_glossary
from workbench.services.terminology import Desk, Edited
from workbench.store.protocols import GlossaryLink

T = TypeVar("T")
HISTORY_SHOWN = 50
CONCEPTS_NAMED = 3
"""Concepts named of one change in the history of a glossary."""
SHOWN = 1000
"""Concepts shown at most; who looks for one types another letter."""


@dataclass(frozen=True, slots=True)
class Source:
    """A glossary: the user's own, the starter, or another file. Without a path it cannot be written."""

    id: str
    name: str
    path: Path | None = None

    @property
    def read_only(self) -> bool:
        """Say whether it can only be read: the starter, and lists in other formats."""
        return self.path is None or self.path.suffix.lower() != SUFFIX


@dataclass(frozen=True, slots=True)
class Loaded:
    """A glossary made for search, as it was at a revision (-1 where it has none).

    ``domains`` and ``profiles`` are those in use; ``links`` knows what points to a concept.
    """

    source: Source
    index: SearchIndex
    revision: int = -1
    domains: tuple[str, ...] = ()
    profiles: tuple[str, ...] = ()
    links: LinkIndex = field(default_factory=lambda: LinkIndex(()))


def _loaded(source: Source, index: SearchIndex, revision: int = -1) -> Loaded:
    """Gather what is asked of a glossary besides search; on a worker's thread, as it looks at every concept."""
    domains: set[str] = set()
    profiles: set[str] = set()
    for concept in index.concepts:
        domains.add(concept.domain)
        for term in concept.terms:
            profiles.update(term.profiles)
    return Loaded(
        source, index, revision, tuple(sorted(domains - {""})), tuple(sorted(profiles)), LinkIndex(index.concepts)
    )


def list_sources(paths: Paths, links: tuple[GlossaryLink, ...] = ()) -> list[Source]:
    """Return the user's own glossary, what comes with the program, and the files of the user and the open project."""
    own = own_glossary(paths)
    found = [Source(OWN, "", own), Source(STARTER, ""), Source(FORMULAS, "")]
    folder = paths.glossaries
    files = sorted(folder.glob(f"*{SUFFIX}")) if folder.is_dir() else []
    files += [Path(link.path) for link in links if link.path]
    seen = {own}
    for path in files:
        if path not in seen and path.exists():
            seen.add(path)
            found.append(Source(str(path), path.stem, path))
    return found


def load(source: Source) -> Loaded:
    """Read a glossary and make it searchable (70,000 concepts: some seconds). Raises GlossaryError, StorageError."""
    if source.path is None:
        return _loaded(source, SearchIndex(load_concepts(GlossaryLink(source.id)).concepts))
    if source.read_only:
        return _loaded(source, SearchIndex(load_concepts(source.path).concepts))
    if not source.path.exists():  # a user without terms of their own has no file
        return _loaded(source, SearchIndex(()), 0)
    with open_glossary_reading(source.path) as store, collection_paused():
        loaded = _loaded(source, SearchIndex(store.concepts(), store.changed()), store.revision())
        spare_collection(len(loaded.index.concepts))
        return loaded


def load_beside(sources: Sequence[Source], known: Mapping[str, Loaded]) -> tuple[Loaded, ...]:
    """Read the other glossaries in which a related concept may stand; ``known`` are those read before, by id.

    One that stands as it was is not read again. One that cannot be read is left out: it says why when it is chosen.
    """
    found = []
    for source in sources:
        before = known.get(source.id)
        try:
            same = before is not None and before.source == source and before.revision == revision_of(source)
            found.append(before if same and before is not None else load(source))
        except RefusedError:
            continue
    return tuple(found)


def revision_of(source: Source) -> int:
    """Return the revision that a file is at, -1 where it has none."""
    if source.path is None or source.read_only:
        return -1
    if not source.path.exists():
        return 0
    with open_glossary_reading(source.path) as store:
        return store.revision()


Change = Callable[[Desk], Edited | None]
Changed = tuple[Loaded, Edited | None]


def change(loaded: Loaded, act: Change, author: str) -> Changed:
    """Change a glossary file under a name; return it as it is then, and what was changed.

    Raises GlossaryError, StorageError.
    """
    path = loaded.source.path
    assert path is not None
    with Desk(path, author) as desk:
        before = desk.store.revision()
        edited = act(desk)
        now = desk.store.revision()
        if before != loaded.revision:  # somebody else wrote in between
            index = SearchIndex(desk.store.concepts(), desk.store.changed())
        elif edited is None or not edited:
            return replace(loaded, revision=now), edited
        else:
            put = [concept for concept in edited.after.values() if concept is not None]
            gone = [one for one, concept in edited.after.items() if concept is None]
            index = loaded.index.with_changes(put, gone, desk.store.changed())
    return _loaded(loaded.source, index, now), edited


def past_changes(source: Source, concept: str) -> list[PastChange]:
    """Return what was done to a concept, newest first. Raises StorageError."""
    if source.path is None or not source.path.exists():
        return []
    with open_glossary_reading(source.path) as store:
        return [
            PastChange(entry, store.change_of(entry.revision, concept))
            for entry in store.history(HISTORY_SHOWN, concept=concept)
        ]


def past_of_all(source: Source) -> list[tuple[HistoryEntry, Sequence[Concept]]]:
    """Return the last changes of a glossary, newest first, each with some of its concepts. Raises StorageError."""
    if source.path is None or not source.path.exists():
        return []
    with open_glossary_reading(source.path) as store:
        found: list[tuple[HistoryEntry, Sequence[Concept]]] = []
        for entry in store.history(HISTORY_SHOWN * 4):
            some = (store.change_of(entry.revision, one) for one in entry.concepts[:CONCEPTS_NAMED])
            named = [concept for one in some if one is not None and (concept := one.after or one.before) is not None]
            found.append((entry, named))
        return found


class Work(QObject):
    """Starts jobs for the desk and brings their results to the window's thread, while the desk is open.

    ``found`` carries an index and what was found in it; ``refused`` the sentence of work that could not be done;
    ``busy_changed`` the name of work that a person waits for, None when it has ended.
    """

    found = Signal(object, object)
    refused = Signal(object)
    busy_changed = Signal(object)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._open = True
        self._searching = False
        self._next: tuple[SearchIndex, str, ConceptFilter] | None = None
        self._waited_for = 0

    def close(self) -> None:
        """Hear nothing more."""
        self._open = False

    @property
    def busy(self) -> bool:
        """Say whether something that a person waits for is under way."""
        return self._waited_for > 0

    def run(
        self,
        name: Message,
        work: Callable[[], T],
        then: Callable[[T], object],
        *,
        lane: Lane = Lane.FILES,
        on_refusal: Callable[[RefusedError], object] | None = None,
        quiet: bool = False,
    ) -> JobHandle[T]:
        """Do something in the background and go on with its result."""

        def ended(handle: JobHandle[Any]) -> None:
            if not quiet:
                self._waited_for -= 1
            if not self._open:
                return
            if not self._waited_for and not quiet:
                self.busy_changed.emit(None)
            error = handle.future.exception()
            if isinstance(error, RefusedError):
                (on_refusal or self._refuse)(error)
            elif error is not None:
                raise error
            else:
                then(handle.result())

        if not quiet:
            self._waited_for += 1
            self.busy_changed.emit(name)
        job = Job(name, lambda _: work(), lane, Priority.WAITED_FOR)
        return self._context.session.runner.start(job, when_ended(self._context.dispatcher.on_window(ended)))

    def search(self, index: SearchIndex, query: str, wanted: ConceptFilter) -> None:
        """Search; of requests that come while one runs only the last is answered."""
        if self._searching:
            self._next = (index, query, wanted)
            return
        self._searching = True
        self.run(
            message("desk.job.search"), partial(index.find, query, wanted, SHOWN), partial(self._on_found, index),
            quiet=True,
            on_refusal=self._on_not_found,
        )  # fmt: skip

    def _on_found(self, index: SearchIndex, found: Found) -> None:
        self._searching = False
        wanted, self._next = self._next, None
        if wanted is not None:
            self.search(*wanted)
        else:
            self.found.emit(index, found)

    def _on_not_found(self, error: RefusedError) -> None:
        self._searching = False
        self._refuse(error)

    def _refuse(self, error: RefusedError) -> None:
        self.refused.emit(error.message)
