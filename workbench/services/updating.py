"""A new version of a document comes into a project: what was translated stays, in one step that undo takes back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from heapq import heapify, heapreplace
from pathlib import Path, PurePath

from resources.messages import message
from workbench.core.content import Content, Mark
from workbench.core.segments import CandidateKind, Changes, Document, Origin, Segment, State, Target
from workbench.errors import InputError
from workbench.formats.base import Extra
from workbench.formats.package_document import PackageFormat
from workbench.segmentation import Rules
from workbench.services.importing import parse
from workbench.services.versions import pair, shape
from workbench.store.protocols import NewCandidate, NewDocument, ProjectReader, ProjectStore, Step

_WORTH = {
    State.UNTOUCHED: 0,
    State.REJECTED: 1,
    State.DRAFT: 2,
    State.TRANSLATED: 3,
    State.REVIEWED: 4,
    State.APPROVED: 5,
}


@dataclass(frozen=True, slots=True)
class ChangedSegment:
    """A segment with a new source; ``similarity`` of the two is from 0 to 1 (1: the marks alone are others)."""

    number: int
    before: str
    after: str
    similarity: float


@dataclass(frozen=True, slots=True)
class RemovedSegment:
    """A segment that is no longer there, by its old number in the project, with its targets by language."""

    number: int
    source: str
    targets: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class UpdateReport:
    """What became of each segment. Numbers count from 1 through the project; ``moved`` has old and new ones.

    ``recalled`` are those of ``added`` and ``changed`` that an earlier version had: they have their targets again.
    """

    document: str
    unchanged: int
    moved: tuple[tuple[int, int], ...] = ()
    changed: tuple[ChangedSegment, ...] = ()
    added: tuple[tuple[int, str], ...] = ()
    removed: tuple[RemovedSegment, ...] = ()
    recalled: int = 0
    changes: Changes = field(default_factory=Changes)


@dataclass(frozen=True, slots=True)
class UpdatePlan:
    """A new version that was read, of which document, and what would become of each segment."""

    old: Document
    new: NewDocument
    report: UpdateReport


def update_from_file(store: ProjectStore, file: Path, document: str = "", rules: Rules | None = None) -> UpdateReport:
    """Take over a new version of a document from a file: of the document of that name, or of ``document``.

    The hidden text and comments are read where they were read before. Raises FormatError for a file that is refused,
    InputError where the project has no such document, or two.
    """
    return update_document(store, *_read_version(store, file, document, rules))


def plan_update(reader: ProjectReader, file: Path, document: str = "", rules: Rules | None = None) -> UpdatePlan:
    """Say what :func:`update_from_file` would do, and write nothing; :func:`apply_update` does it.

    Raises what that raises.
    """
    old, new = _read_version(reader, file, document, rules)
    before = reader.segments(reader.segment_ids(old.id))
    if reader.original(old.id) == new.original:
        return UpdatePlan(old, new, UpdateReport(old.name, len(before)))
    return UpdatePlan(old, new, _Update(reader, old, before, new).planned())


def apply_update(store: ProjectStore, plan: UpdatePlan) -> UpdateReport:
    """Take over what was planned, in one step.

    Raises InputError where the document is no longer the one for which it was planned.
    """
    present = next((one for one in store.documents() if one.id == plan.old.id), None)
    if present is None or present.sha256 != plan.old.sha256:
        raise InputError(message("updating.changed_since", name=plan.old.name))
    return update_document(store, present, plan.new)


def _read_version(
    reader: ProjectReader, file: Path, document: str, rules: Rules | None
) -> tuple[Document, NewDocument]:
    old = _document(reader, document or file.name)
    settings = reader.settings()
    # Not above: each format brings its parser, and a window opens sooner without.
    from workbench.formats.registry import format_by_id

    known = format_by_id(old.format)
    extras: list[Extra] = []
    if isinstance(known, PackageFormat):
        chosen = known.as_read(reader.skeleton(old.id)).options()
        extras = [Extra(name) for name, wanted in chosen.items() if wanted]
    language, into = settings.source_language, settings.target_languages
    read = parse(file, file.name, language, rules, targets=into, extras=extras).document
    # Its name stays, so that the next version finds it, unless the kind of file is another.
    same_kind = PurePath(old.name).suffix.casefold() == file.suffix.casefold()
    return old, replace(read, name=old.name) if same_kind else read


def _document(reader: ProjectReader, name: str) -> Document:
    documents = reader.documents()
    found = [one for one in documents if one.name == name]
    if len(found) > 1:
        raise InputError(message("updating.two_documents", name=name, project=reader.path.name))
    if not found:
        names = ", ".join(one.name for one in documents)
        raise InputError(message("updating.no_document", name=name, project=reader.path.name, documents=names))
    return found[0]


def update_document(store: ProjectStore, old: Document, new: NewDocument) -> UpdateReport:
    """Put a new version in the place of a document, in one step.

    A segment with the same text and marks keeps everything, wherever it stands now. A changed one begins anew, with
    the old target and the source that it translated as a candidate; where only marks changed, the old target is its
    draft. What is no longer there stays in the project's file with its earlier version: undo shows it again, and a
    later version that has it again has its targets too. The same bytes again change nothing.
    """
    before = store.segments(store.segment_ids(old.id))
    if store.original(old.id) == new.original:
        return UpdateReport(old.name, len(before))
    return _Update(store, old, before, new).done(store)


class _Update:
    def __init__(self, reader: ProjectReader, old: Document, before: list[Segment], new: NewDocument) -> None:
        self._reader = reader
        self._old = old
        self._before = before
        self._languages = reader.settings().target_languages
        ids = [one.id for one in before]
        self._targets = {language: reader.targets(ids, language) for language in self._languages}
        sources = [one.source for one in before], [one.source for one in new.segments]
        self._pairs = pair(*sources, reader.settings().source_language)
        self._whole = {**self._pairs.same, **self._pairs.moved}
        self._brought: dict[int, Target] = {}
        self._new = self._without_overwriting(new)

    def _without_overwriting(self, new: NewDocument) -> NewDocument:
        """Leave out targets of a bilingual file where the project has its own; a locked segment has the file's."""
        segments = list(new.segments)
        for index, old in self._whole.items():
            brought = segments[index].target
            if brought is None or brought.language not in self._targets or segments[index].locked:
                continue
            own = self._targets[brought.language][self._before[old].id]
            if own.content:
                segments[index] = replace(segments[index], target=None)
                if own.content.text != brought.content.text:
                    self._brought[index] = brought
        return replace(new, segments=tuple(segments))

    def planned(self) -> UpdateReport:
        """Return what would become of each segment; none of them has changed."""
        first = self._before[0].number if self._before else 1 + len(self._reader.segment_ids())
        after = [(first + index, one.source.text) for index, one in enumerate(self._new.segments)]
        return self._report(after, len(self._recalled()), Changes())

    def done(self, store: ProjectStore) -> UpdateReport:
        """Do it."""
        recalled = self._recalled()
        kept = {**{index: self._before[old].id for index, old in self._whole.items()}, **recalled}
        with store.step(message("updating.step", name=self._old.name)) as step:
            document = step.replace_document(self._old.id, self._new, kept)
            after = store.segments(store.segment_ids(document.id))
            self._renew_marks(step, after)
            self._keep_changed(step, after)
            self._keep_repeated(step, after)
            self._keep_brought(step, after)
            changes = step.changes
        return self._report([(one.number, one.source.text) for one in after], len(recalled), changes)

    def _recalled(self) -> dict[int, int]:
        """Return segments of earlier versions for those whose source the present one does not have.

        Where an earlier version had a text more often, the targets that are worth most come back.
        """
        earlier: dict[tuple[object, ...], list[int]] = defaultdict(list)
        for one, source in self._reader.earlier_sources(self._old.id):
            earlier[shape(source)].append(one)
        places: dict[tuple[object, ...], list[int]] = defaultdict(list)
        for index, new in enumerate(self._new.segments):
            if index not in self._whole and shape(new.source) in earlier:
                places[shape(new.source)].append(index)
        wanted = [one for key in places for one in earlier[key]]
        worth = dict.fromkeys(wanted, 0)
        for language in self._languages:
            for one, target in self._reader.targets(wanted, language).items():
                worth[one] = max(worth[one], _worth(target))
        recalled: dict[int, int] = {}
        for key, indices in places.items():
            best = sorted(earlier[key], key=lambda one: -worth[one])[: len(indices)]
            recalled.update(zip(indices, sorted(best), strict=False))
        return recalled

    def _renew_marks(self, step: Step, after: list[Segment]) -> None:
        """Give the marks of targets what the format says of them now: the same id may stand for another link."""
        for index, old in self._whole.items():
            if after[index].source.marks == self._before[old].source.marks:
                continue
            for language in self._languages:
                target = self._reader.targets([after[index].id], language)[after[index].id]
                content = _with_marks_of(target.content, after[index].source)
                step.put_target(replace(target, content=content), expected_revision=target.revision)

    def _keep_changed(self, step: Step, after: list[Segment]) -> None:
        for index, (old, similarity) in self._pairs.changed.items():
            was, now = self._before[old], after[index]
            for language in self._languages:
                target = self._targets[language][was.id]
                if not target.content:
                    continue
                content = _with_marks_of(target.content, now.source)
                present = self._reader.targets([now.id], language)[now.id]
                if was.source.text == now.source.text and not present.content and not now.locked:
                    draft = Target(now.id, language, content, State.DRAFT, Origin.MEMORY)
                    step.put_target(draft, expected_revision=present.revision)
                else:
                    self._keep(step, now.id, language, content, similarity, was.source.text)

    def _keep_repeated(self, step: Step, after: list[Segment]) -> None:
        """Where fewer of the same text are left, keep the targets that are worth most, and the others beside them."""
        same = defaultdict(list)
        for one in after:
            same[shape(one.source)].append(one)
        whole = set(self._whole.values())
        places: dict[tuple[object, ...], _Places] = {}
        for old, was in enumerate(self._before):
            # One that was changed into another text is one less of its own.
            if old in whole or shape(was.source) not in same:
                continue
            for language in self._languages:
                target = self._targets[language][was.id]
                if not target.content:
                    continue
                key = (language, *shape(was.source))
                if key not in places:
                    found = same[shape(was.source)]
                    places[key] = _Places(found, self._reader.targets([one.id for one in found], language))
                self._keep_one_repeated(step, target, places[key])

    def _keep_one_repeated(self, step: Step, target: Target, places: _Places) -> None:
        if places.has(target):
            return
        content = _with_marks_of(target.content, places.first.source)
        least = places.least()
        if least is None or _worth(least) >= _worth(target):
            self._keep(step, places.first.id, target.language, content, 1.0, "")
            return
        if least.content:
            self._keep(step, least.segment, target.language, least.content, 1.0, "")
        written = replace(target, segment=least.segment, content=content, revision=0)
        places.put(step.put_target(written, expected_revision=least.revision))

    def _keep_brought(self, step: Step, after: list[Segment]) -> None:
        """Keep beside each other what the file and the project say of the same segment."""
        for index, target in self._brought.items():
            self._keep(step, after[index].id, target.language, target.content, 1.0, "")
        for index, old in self._whole.items():
            brought = self._new.segments[index].target
            if brought is None or brought.language not in self._targets:
                continue
            own = self._targets[brought.language][self._before[old].id].content
            if own and own.text != brought.content.text:
                self._keep(step, after[index].id, brought.language, own, 1.0, "")

    @staticmethod
    def _keep(step: Step, segment: int, language: str, content: Content, similarity: float, source: str) -> None:
        step.add_candidate(
            NewCandidate(segment, language, CandidateKind.MEMORY, content, score=similarity, source=source)
        )

    def _report(self, after: Sequence[tuple[int, str]], recalled: int, changes: Changes) -> UpdateReport:
        pairs, before = self._pairs, self._before
        had, stayed = pairs.new(), pairs.old()
        return UpdateReport(
            self._new.name,
            len(pairs.same),
            tuple((before[old].number, after[index][0]) for index, old in sorted(pairs.moved.items())),
            tuple(
                ChangedSegment(after[index][0], before[old].source.text, after[index][1], similarity)
                for index, (old, similarity) in sorted(pairs.changed.items())
            ),
            tuple(one for index, one in enumerate(after) if index not in had),
            tuple(
                RemovedSegment(one.number, one.source.text, self._texts(one.id))
                for index, one in enumerate(before)
                if index not in stayed
            ),
            recalled,
            changes,
        )

    def _texts(self, segment: int) -> dict[str, str]:
        found = {language: targets[segment].content.text for language, targets in self._targets.items()}
        return {language: text for language, text in found.items() if text}


class _Places:
    """The segments of one text with their targets in one language: thousands, where a table repeats a word."""

    def __init__(self, segments: Sequence[Segment], present: Mapping[int, Target]) -> None:
        self.first = segments[0]
        self._present = dict(present)
        self._worth_of: dict[Content, int] = {}
        # Of those that are worth as little, the first in the document.
        self._open = [(_worth(present[one.id]), at, one.id) for at, one in enumerate(segments) if not one.locked]
        heapify(self._open)
        for target in present.values():
            self._know(target)

    def _know(self, target: Target) -> None:
        known = self._worth_of.get(target.content, 0)
        self._worth_of[target.content] = max(known, _worth(target))

    def has(self, target: Target) -> bool:
        """Say whether a target stands there already, worth as much."""
        return self._worth_of.get(target.content, -1) >= _worth(target)

    def least(self) -> Target | None:
        """Return the target that is worth least, None where no segment may be written."""
        return self._present[self._open[0][2]] if self._open else None

    def put(self, target: Target) -> None:
        """Take note of what was written in the place of :meth:`least`."""
        _, at, segment = self._open[0]
        self._present[segment] = target
        heapreplace(self._open, (_worth(target), at, segment))
        self._know(target)


def _worth(target: Target) -> int:
    return _WORTH[target.state] if target.content else 0


def _with_marks_of(target: Content, source: Content) -> Content:
    """Return a target with the marks that its source has, as they are there; others have nothing to stand for."""
    data = {one.id: (one.kind, one.data) for one in source.marks}
    marks = tuple(
        Mark(one.start, one.end, one.id, one.kind, data[one.id][1])
        for one in target.marks
        if one.id in data and data[one.id][0] is one.kind
    )
    return Content(target.text, marks)
