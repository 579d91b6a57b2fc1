"""Segments, their targets, and where they stand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum

from resources.messages import Message
from workbench.core.content import Content, Edit


class SegmentKind(StrEnum):
    """What a segment is. Only text and headings go to an engine; the others keep their source."""

    TEXT = "text"
    HEADING = "heading"
    NUMBER = "number"
    URL = "url"
    HANDLE = "handle"

    @property
    def translatable(self) -> bool:
        """Say whether an engine may see it."""
        return self in (SegmentKind.TEXT, SegmentKind.HEADING)


class State(StrEnum):
    """How far a target is; who or what wrote it is :class:`Origin`, apart from this."""

    UNTOUCHED = "untouched"
    DRAFT = "draft"
    TRANSLATED = "translated"
    REVIEWED = "reviewed"
    APPROVED = "approved"
    REJECTED = "rejected"


class Origin(StrEnum):
    """Who wrote a target."""

    NONE = "none"
    ENGINE = "engine"
    HUMAN = "human"
    MEMORY = "memory"
    SOURCE = "source"
    REPETITION = "repetition"
    GLOSSARY = "glossary"
    ALIGNED = "aligned"


XLIFF_12_STATES = {
    State.UNTOUCHED: "new",
    State.DRAFT: "needs-review-translation",
    State.TRANSLATED: "translated",
    State.REVIEWED: "signed-off",
    State.APPROVED: "final",
    State.REJECTED: "needs-translation",
}
"""XLIFF 1.2 ``state`` of each state (OASIS XLIFF 1.2, section 3.2, "state")."""


class Severity(StrEnum):
    """How loud a finding is. An error flags the segment; a warning is shown; a note is there to be read."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Waiver:
    """That a person takes a finding on themselves: why, who, and when (ISO 8601, UTC)."""

    reason: str
    by: str
    when: str


@dataclass(frozen=True, slots=True)
class Finding:
    """Something a check found.

    ``start`` and ``end`` are code points into the target (or, with ``in_source``, the source); ``fix`` are edits of
    the target that settle it, empty where only a person can.
    """

    check: str
    severity: Severity
    message: Message
    start: int = 0
    end: int = 0
    in_source: bool = False
    fix: tuple[Edit, ...] = ()
    waived: Waiver | None = None


def with_waivers(found: Iterable[Finding], before: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return findings with the waivers that the same ones had before: one each, wherever in the text they stand now."""
    left = [one for one in before if one.waived is not None]
    kept = []
    for finding in found:
        same = next((one for one in left if (one.check, one.message) == (finding.check, finding.message)), None)
        if same is not None and finding.waived is None:
            left.remove(same)
            kept.append(replace(finding, waived=same.waived))
        else:
            kept.append(finding)
    return tuple(kept)


@dataclass(frozen=True, slots=True)
class TermDecision:
    """What became of one required or shown term of a segment.

    ``start``/``end`` lie in the source, ``spans`` in the target. ``step`` names the ladder's step that put the term
    there: ``already`` (the plain draft had it), ``n-best``, ``prompted`` (asked for with the text), ``stand-in``,
    ``annotated`` (written into the source for a model that follows it), ``code-switched``, ``repaired``, ``spliced``,
    ``retried`` (decoded again after a loop), ``glossary`` (written without a model), ``human`` (typed), or ``none``
    where it is missing; ``reason`` is the verdict's stable key.
    ``guessed`` is the form as written where its Kazakh case was a guess: it holds as long as that form stands.
    ``erroneous`` says that the source spells the term wrongly («Су Чуньтао» for «Се Чуньтао», the term).
    """

    concept: str
    term: str
    surface: str
    start: int
    end: int
    required: bool
    satisfied: bool
    step: str
    reason: str
    expected: str = ""
    spans: tuple[tuple[int, int], ...] = ()
    erroneous: bool = False
    guessed: str = ""


@dataclass(frozen=True, slots=True)
class Segment:
    """A segment of a document. ``start`` and ``end`` are code points into the decoded document text.

    ``number`` counts from 1 through the project in reading order; ``repeats`` is the id of the first segment with the
    same source, 0 for a first. A ``locked`` one came with its target decided: it is shown, and never changed; ``notes``
    are what others wrote about it.
    """

    id: int
    document: int
    unit: int
    number: int
    start: int
    end: int
    kind: SegmentKind
    source: Content
    repeats: int = 0
    locked: bool = False
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Target:
    """The translation of a segment in one language. ``revision`` grows with every write; 0 was never written."""

    segment: int
    language: str
    content: Content = field(default_factory=Content)
    state: State = State.UNTOUCHED
    origin: Origin = Origin.NONE
    revision: int = 0
    decisions: tuple[TermDecision, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def flagged(self) -> bool:
        """Say whether a person must look: a finding of severity error that nobody waived."""
        return any(finding.severity is Severity.ERROR and finding.waived is None for finding in self.findings)


class CandidateKind(StrEnum):
    """Where a candidate came from. A suggestion is a draft that arrived after a person had written."""

    DRAFT = "draft"
    PLAIN = "plain"
    SUGGESTION = "suggestion"
    MEMORY = "memory"
    HUMAN = "human"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A possible target. ``plain`` kept beside an enforced draft is what the model said without the glossary.

    ``source`` is the text that it translates where that is not the segment's own: an earlier version of it.
    """

    id: int
    segment: int
    language: str
    kind: CandidateKind
    content: Content
    engine: str = ""
    glossary_revision: str = ""
    score: float = 0.0
    for_revision: int = 0
    decisions: tuple[TermDecision, ...] = ()
    created: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Confidence:
    """How sure an engine was of a draft, word by word: kept beside the target, and true of ``text`` alone.

    ``score`` is at most 1 (certain) and orders the drafts of one engine (``models.confidence``); ``unsure`` are the
    words (code points of ``text``) that it would not vouch for; ``doubtful`` says that a person should look.
    """

    segment: int
    language: str
    text: str
    score: float
    unsure: tuple[tuple[int, int], ...] = ()
    doubtful: bool = False
    engine: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """An imported document without its bytes. ``date`` is ISO 8601 or empty; ``encoding`` a Python codec name."""

    id: int
    name: str
    format: str
    language: str
    sha256: str
    segments: int
    date: str = ""
    encoding: str = "utf-8"


@dataclass(frozen=True, slots=True)
class Changes:
    """What a service call changed, so that a window refreshes only that.

    ``undo`` says that there is something else to take back now; what checks find anew is no such thing. ``replayed``
    says that an undo or a redo brought rows back, with what was found in them at that time. ``remarks`` are
    the segments whose comments or questions to the client changed.
    """

    targets: frozenset[tuple[int, str]] = frozenset()
    candidates: frozenset[int] = frozenset()
    documents: bool = False
    glossary: bool = False
    project: bool = False
    undo: bool = False
    replayed: bool = False
    remarks: frozenset[int] = frozenset()

    def __or__(self, other: Changes) -> Changes:
        return Changes(
            self.targets | other.targets,
            self.candidates | other.candidates,
            self.documents or other.documents,
            self.glossary or other.glossary,
            self.project or other.project,
            self.undo or other.undo,
            self.replayed or other.replayed,
            self.remarks | other.remarks,
        )
