"""What services see of a project: domain verbs, no SQL.

A reader belongs to the thread that opened it and may live beside a writer. There is one writer per project, on the
store lane; everything that it changes, it changes inside a :class:`Step`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from glossary.concepts import Enforce
from resources.messages import Message
from workbench.core.content import Content
from workbench.core.remarks import Comment, Query
from workbench.core.segments import (
    Candidate,
    CandidateKind,
    Changes,
    Confidence,
    Document,
    Segment,
    SegmentKind,
    State,
    Target,
    TermDecision,
)


@dataclass(frozen=True, slots=True)
class GlossaryLink:
    """A glossary that a project uses: ``starter``, ``formulas``, ``own`` (the user's), or the path of a file.

    Order is priority. ``version`` is that of a glossary of the program; empty takes the bundled one as it is.
    """

    id: str
    path: str = ""
    version: str = ""


@dataclass(frozen=True, slots=True)
class EnforceOverride:
    """How binding a concept is in this project; an empty ``target`` means every direction."""

    concept: str
    enforce: Enforce
    target: str = ""


@dataclass(frozen=True, slots=True)
class ProjectSettings:
    """What a project is set to."""

    name: str
    source_language: str
    target_languages: tuple[str, ...]
    glossaries: tuple[GlossaryLink, ...] = (GlossaryLink("own"), GlossaryLink("starter"), GlossaryLink("formulas"))
    overrides: tuple[EnforceOverride, ...] = ()
    engines: dict[str, str] = field(default_factory=dict)
    """Chosen engine id by target language; a missing one is chosen by the registry."""
    profiles: tuple[str, ...] = ()
    """Style profiles that choose among admitted terms (see :mod:`glossary.profiles`)."""


class Show(StrEnum):
    """Which segments a list shows."""

    ALL = "all"
    UNTOUCHED = "untouched"
    DRAFTS = "drafts"
    TRANSLATED = "translated"
    FLAGGED = "flagged"
    REPEATED = "repeated"
    UNSURE = "unsure"
    QUERIED = "queried"
    COMMENTED = "commented"


@dataclass(frozen=True, slots=True)
class SegmentFilter:
    """A filter: state, text searched in source and target (in any script), one document or all (0)."""

    language: str
    show: Show = Show.ALL
    text: str = ""
    document: int = 0


@dataclass(frozen=True, slots=True)
class Counts:
    """How far a project is in one language; ``flagged`` counts targets with an error finding."""

    segments: int
    by_state: dict[State, int]
    flagged: int


@dataclass(frozen=True, slots=True)
class NewSegment:
    """A segment to be stored; offsets are code points into the decoded document.

    ``target`` is what a bilingual file brought, in the language of its document; its segment and revision are not used.
    """

    unit: str
    start: int
    end: int
    kind: SegmentKind
    source: Content
    target: Target | None = None
    locked: bool = False
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NewCandidate:
    """A candidate to be kept; see :class:`workbench.core.segments.Candidate`."""

    segment: int
    language: str
    kind: CandidateKind
    content: Content
    engine: str = ""
    glossary_revision: str = ""
    score: float = 0.0
    for_revision: int = 0
    decisions: tuple[TermDecision, ...] = ()
    source: str = ""


@dataclass(frozen=True, slots=True)
class NewDocument:
    """A document to be stored whole: bytes, what its reader needs to write it back (``skeleton``), segments."""

    name: str
    format: str
    original: bytes
    encoding: str
    skeleton: str
    segments: Sequence[NewSegment]
    date: str = ""


class ProjectReader(Protocol):
    """Reads a project."""

    @property
    def path(self) -> Path:
        """Where the project file is."""

    def settings(self) -> ProjectSettings:
        """Return what the project is set to."""

    def kept_glossary(self, glossary: str, version: str) -> str | None:
        """Return the table of a glossary version that the project uses, None where it kept none."""

    def checked_with(self, language: str) -> str:
        """Return the state of the terms with which all targets of a language were last checked, empty for none."""

    def documents(self) -> list[Document]:
        """Return the documents in order."""

    def original(self, document: int) -> bytes:
        """Return the bytes of a document as they were imported."""

    def skeleton(self, document: int) -> str:
        """Return what the format's reader left for its writer."""

    def earlier_sources(self, document: int) -> list[tuple[int, Content]]:
        """Return ids and sources of the translated segments of a document's earlier versions, newest version first."""

    def segment_ids(self, document: int = 0) -> list[int]:
        """Return segment ids in reading order, of one document or of all (0)."""

    def find(self, wanted: SegmentFilter) -> list[int]:
        """Return the ids that pass a filter, in reading order."""

    def segments(self, ids: Iterable[int]) -> list[Segment]:
        """Return segments in the order of the ids; an unknown id is left out."""

    def repetitions(self, segment: int) -> list[int]:
        """Return the ids of all segments with the same source, this one included, in reading order."""

    def targets(self, ids: Iterable[int], language: str) -> dict[int, Target]:
        """Return the targets by segment id; one never written is there, untouched, with revision 0."""

    def candidates(self, segment: int, language: str) -> list[Candidate]:
        """Return candidates, newest first."""

    def confidences(self, ids: Iterable[int], language: str) -> dict[int, Confidence]:
        """Return how sure the model was of the drafts of segments, by segment id; those without a figure are absent."""

    def comments(self, ids: Iterable[int]) -> dict[int, tuple[Comment, ...]]:
        """Return the comments of segments by segment id, oldest first; a segment without any is absent."""

    def queries(self, ids: Iterable[int] | None = None) -> list[Query]:
        """Return the questions to the client about segments, about all where None, in reading order."""

    def counts(self, language: str) -> Counts:
        """Count states and flags."""

    def undo_name(self) -> Message | None:
        """Return what undo would take back, None where there is nothing."""

    def redo_name(self) -> Message | None:
        """Return what redo would do again."""

    def close(self) -> None:
        """Close the connection."""


class Step(Protocol):
    """One transaction, one undo step. Nothing of it is kept where an exception leaves it."""

    def put_target(self, target: Target, *, expected_revision: int) -> Target:
        """Write a target and return it with its new revision; one that changes nothing keeps the old revision.

        Raises ConflictError where the stored revision is not the expected one.
        """

    def add_candidate(self, new: NewCandidate) -> Candidate:
        """Keep a candidate."""

    def add_document(self, document: NewDocument) -> Document:
        """Store a document with its segments, after those already there."""

    def replace_document(self, old: int, new: NewDocument, kept: Mapping[int, int]) -> Document:
        """Put a new version of a document in the place of the old one, which stays in the file, hidden.

        ``kept`` says which segment (by id, also of an earlier version) a new one (by index) takes over from: targets,
        candidates and confidences, with their revisions. A target that the new version brings stays.
        """

    def put_comment(self, comment: Comment) -> Comment:
        """Store a comment, a new one where its id is 0; return it with its id."""

    def put_query(self, query: Query) -> Query:
        """Store a question to the client, a new one where its id is 0; return it with its id."""

    def put_settings(self, settings: ProjectSettings) -> None:
        """Store what the project is set to."""

    def keep_glossary(self, glossary: str, version: str, table: str) -> None:
        """Keep the table of a glossary version, so that the project goes on with it when a newer one is bundled."""

    @property
    def changes(self) -> Changes:
        """What the step changed so far."""


class ProjectStore(ProjectReader, Protocol):
    """Reads and writes a project; holds its lock until closed."""

    def step(self, name: Message, *, joins: str = "", background: bool = False) -> AbstractContextManager[Step]:
        """Open a step under a name a person understands.

        Consecutive steps with the same non-empty ``joins`` become one undo step (typing in one cell). A
        ``background`` step (a batch of a draft run) joins its own also across what a person did in between, as long
        as that touched other rows; a person's steps then stay on top of the run. A step that changes nothing leaves
        no trace. Every change can be undone, a new document and settings too.
        """

    def settle(self) -> None:
        """Make what was done so far the beginning: it cannot be taken back (a new project's first documents)."""

    def put_findings(self, checked: Iterable[Target]) -> Changes:
        """Write what checks found anew (decisions and findings alone), outside of the journal.

        Revisions stay as they are: the text is the same. A target whose revision is another one by now is left out.
        """

    def put_confidences(self, found: Iterable[Confidence]) -> Changes:
        """Keep how sure the model was of drafts, outside of the journal: it is known of a text, whoever has it."""

    def put_checked_with(self, language: str, revision: str) -> None:
        """Remember, outside of the journal, the state of the terms with which all targets are checked now."""

    def undo(self) -> Changes:
        """Take back the last step; nothing to take back changes nothing. Revisions grow all the same.

        Raises ConflictError, and changes nothing, where a row is not as the step left it.
        """

    def redo(self) -> Changes:
        """Do the last taken-back step again."""
