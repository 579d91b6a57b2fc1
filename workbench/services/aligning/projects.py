"""An aligned project: the first version's segments with what the other versions say of them as targets.

The project keeps the first version's bytes and format, so that its translations can be exported in it. Sentences that
one link holds become one segment where they stand in one paragraph. Nothing of the other versions is left out
unsaid: text without a source is a finding and a candidate of the segment before it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from glossary.termbase import Termbase
from resources.messages import message
from workbench.core.content import Content
from workbench.core.languages import PROJECT_LANGUAGES
from workbench.core.segments import CandidateKind, Finding, Origin, Segment, State, Target
from workbench.errors import InputError, ProjectError
from workbench.formats.placing import Anchor, restored
from workbench.paths import Paths
from workbench.qa.aligned import elsewhere, unplaced, unsure
from workbench.qa.marks import guess_findings
from workbench.segmentation import Span, rules_for
from workbench.segmentation.kinds import kind_of
from workbench.services.aligning.links import Alignment, Piece, joined
from workbench.services.checking import Checking
from workbench.services.importing import ImportedFile, parse
from workbench.services.projects import CreatedProject, free_place, store_new
from workbench.services.tagging import term_anchors
from workbench.store.protocols import NewCandidate, NewSegment, ProjectReader, ProjectSettings, ProjectStore, Step


@dataclass(slots=True)
class _Said:
    """What one version says of a segment."""

    texts: list[str] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    doubtful: bool = False
    spare: list[str] = field(default_factory=list)
    """Texts without a source that stand after it."""


def create_aligned(
    path: Path,
    original: bytes,
    name: str,
    alignments: Sequence[Alignment],
    paths: Paths,
    project_name: str = "",
    termbase: Termbase | None = None,
) -> CreatedProject:
    """Make a project of a document and of one alignment for each target language, read it back, and return it.

    ``original`` and ``name`` are the document that is the source of every alignment. Targets are translated, their
    origin is ``aligned``; those of links to look at are flagged, until a person confirms them. The terms of
    ``termbase`` tell where tags of the source belong.
    Raises ProjectError where a file is there already, InputError for languages and for a document that is another one
    than was aligned, FormatError.
    """
    path = free_place(path)
    source, targets = alignments[0].source_language, tuple(one.target_language for one in alignments)
    if source in targets or len(set(targets)) < len(targets) or not {source, *targets} <= set(PROJECT_LANGUAGES):
        raise InputError(message("formats.project_languages", source=source, targets=", ".join(targets)))
    read = _read(original, name, source, alignments, paths)
    segments = read.document.segments
    said = [_sort(alignment, segments) for alignment in alignments]
    targets_of = [
        [_target(one, alignment, segment, termbase) for one, segment in zip(texts, segments, strict=True)]
        for alignment, texts in zip(alignments, said, strict=True)
    ]
    with_first = [replace(one, target=target) for one, target in zip(segments, targets_of[0], strict=True)]
    imported = replace(read, document=replace(read.document, segments=with_first))
    settings = ProjectSettings(project_name or path.stem, source, targets)

    def also(store: ProjectStore, step: Step) -> None:
        ids = store.segment_ids()
        for number, (alignment, texts) in enumerate(zip(alignments, said, strict=True)):
            for segment, one, target in zip(ids, texts, targets_of[number], strict=True):
                if number and target is not None:
                    step.put_target(replace(target, segment=segment), expected_revision=0)
                if one.spare:
                    language = alignment.target_language
                    spare = _join([*one.texts, *one.spare], language)
                    step.add_candidate(NewCandidate(segment, language, CandidateKind.MEMORY, Content(spare)))

    def check(reader: ProjectReader) -> None:
        ids = reader.segment_ids()
        found = [one.source.text for one in reader.segments(ids)] == [one.source.text for one in segments]
        for alignment, texts in zip(alignments, said, strict=True):
            written = reader.targets(ids, alignment.target_language)
            wanted = [_join(one.texts, alignment.target_language) for one in texts]
            found = found and [written[one].content.text for one in ids] == wanted
        if not found:
            raise ProjectError(message("align.project.not_read_back", name=path.name))

    store_new(path, settings, [imported], also, check)
    return CreatedProject(path, settings, (name,), len(segments))


def _read(original: bytes, name: str, source: str, alignments: Sequence[Alignment], paths: Paths) -> ImportedFile:
    """Read the document with the segments that all alignments allow."""
    rules = rules_for(source, paths.segmentation)
    read = parse(original, name, source, rules)
    own = "".join("".join(one.source.text.split()) for one in read.document.segments)
    for alignment in alignments:
        if own != "".join("".join(piece.text.split()) for piece in alignment.source):
            raise InputError(message("align.project.other_source", name=name))
    return parse(original, name, source, rules, spans=list(_spans(read, alignments)))


def _spans(read: ImportedFile, alignments: Sequence[Alignment]) -> Iterator[Span]:
    """Yield segments: what lies between two places at which every alignment begins a link, paragraph by paragraph."""
    kinds = {(one.start, one.end): one.kind for one in read.document.segments}
    common = set.intersection(
        *(
            {one.source[link.source_start].start for link in one.links if link.source_end > link.source_start}
            for one in alignments
        )
    )
    begun: tuple[int, int, str] | None = None
    for piece in alignments[0].source:
        if begun is not None and piece.unit == begun[2] and piece.start not in common:
            begun = begun[0], piece.end, begun[2]
            continue
        if begun is not None:
            yield Span(begun[0], begun[1], kinds.get(begun[:2]) or kind_of(read.text[begun[0] : begun[1]]))
        begun = piece.start, piece.end, piece.unit
    assert begun is not None, "an alignment has source segments"
    yield Span(begun[0], begun[1], kinds.get(begun[:2]) or kind_of(read.text[begun[0] : begun[1]]))


def _sort(alignment: Alignment, segments: Sequence[NewSegment]) -> list[_Said]:
    """Return what an alignment says of each segment."""
    said = [_Said() for _ in segments]
    starts = [one.start for one in segments]
    last = 0
    for link in alignment.links:
        texts = [piece.text for piece in alignment.target[link.target_start : link.target_end]]
        pieces = alignment.source[link.source_start : link.source_end]
        if not pieces:
            said[last].spare += texts
            if link.unsure:
                text = _join(texts, alignment.target_language)
                said[last].findings.append(unplaced(text, len(_join(said[last].texts, alignment.target_language))))
            continue
        places = list(dict.fromkeys(max(0, bisect_right(starts, piece.start) - 1) for piece in pieces))
        last = places[-1]
        if len(places) == len(texts):
            for place, text in zip(places, texts, strict=True):
                said[place].texts.append(text)
        else:
            said[places[0]].texts += texts
            if texts:
                for place in places[1:]:
                    said[place].findings.append(elsewhere(places[0] + 1))
        for place in places:
            said[place].doubtful |= link.unsure and link.paired
    return said


def _target(said: _Said, alignment: Alignment, segment: NewSegment, termbase: Termbase | None) -> Target | None:
    """Return the target of a segment, None where there is nothing to say of it."""
    language = alignment.target_language
    text = _join(said.texts, language)
    findings = [unsure(text)] if said.doubtful and text else []
    findings += [one for one in said.findings if not (one.message.id == "align.finding.elsewhere" and text)]
    if not text and not findings:
        return None
    content = Content()
    if text:
        anchors: Sequence[Anchor] = ()
        if segment.source.marks and termbase is not None:
            checking = Checking(termbase, alignment.source_language, language)
            whole = Segment(0, 0, 0, 0, segment.start, segment.end, segment.kind, segment.source)
            anchors = term_anchors(checking.decide(whole, text, by="already"), text)
        placed = restored(segment.source, Content(text), anchors)
        content = placed.content
        findings += guess_findings(content, placed.unsure)
    state = State.TRANSLATED if text else State.UNTOUCHED
    return Target(0, language, content, state, Origin.ALIGNED if text else Origin.NONE, findings=tuple(findings))


def _join(texts: Sequence[str], language: str) -> str:
    return joined([Piece(text) for text in texts], language)
