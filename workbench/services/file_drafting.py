"""The main job on one file, without a project: read, segment, draft, enforce, write the aligned result."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from glossary.mentions import mentioned_before
from glossary.validity import first_day
from resources.messages import message
from workbench.core.segments import Confidence, Segment, State, Target
from workbench.errors import InputError
from workbench.formats.exporters import ExportDocument, ExportRow, exporter_for
from workbench.jobs import Job, Listener, in_steps, run_inline
from workbench.paths import Paths
from workbench.segmentation import rules_for
from workbench.services.checking import Checking
from workbench.services.drafting import Draft, DraftSummary, ToDraft, draft_segments
from workbench.services.enforcing import Drafting, ladder_over
from workbench.services.engines import answer_store, choose_engine, installed_engines, remembering
from workbench.services.estimating import certain, confidences
from workbench.services.exporting import ExportRecord, check_destination, write_export
from workbench.services.glossaries import DEFAULT_LINKS, load_termbase
from workbench.services.importing import ImportedFile, parse
from workbench.services.mentions import Mentions
from workbench.services.prefilling import Prefilling, prefill_segments
from workbench.services.profiles import check_profiles
from workbench.store.protocols import GlossaryLink, NewSegment


@dataclass(frozen=True, slots=True)
class FileDraft:
    """What came of a file; ``drafts`` in reading order, fewer than its segments where the run was interrupted.

    ``confidences`` say how sure the model is of each, by segment id, where it gives such figures.
    ``scope`` is a message id that says what the engine is good for, empty where it has no such limit.
    """

    drafts: Sequence[Draft]
    summary: DraftSummary
    engine: str
    scope: str
    confidences: Mapping[int, Confidence] = field(default_factory=dict)


def draft_file(
    file: Path,
    source: str,
    target: str,
    out: Path,
    paths: Paths,
    *,
    glossary: Path | None = None,
    with_glossary: bool = True,
    model: str = "",
    without_model: bool = False,
    overwrite: bool = False,
    profiles: Sequence[str] = (),
    cached: bool = True,
    listener: Listener | None = None,
) -> FileDraft:
    """Draft a file and write OUT; an interrupt (Ctrl-C) keeps what is done and writes it.

    ``without_model`` fills only what is certain: dates, and segments that are terms alone. ``profiles`` are the style
    profiles to write in; without ``cached`` the model is asked also for what is known from before. Raises FormatError,
    GlossaryError, ModelError, ConflictError, and InputError for a profile that nobody knows; then nothing is written.
    """
    imported = parse(file, file.name, source, rules_for(source, paths.segmentation), targets=(target,))
    segments = segments_of(imported)
    # Before the minutes of drafting, not after them.
    exporter_for(out, [_export_document(imported, segments, {}, source, target)])
    record = ExportRecord(paths.cache)
    check_destination(out, overwrite=overwrite, record=record)
    if out.exists() and out.samefile(file):
        raise InputError(message("formats.same_file", name=str(out)))
    engines = installed_engines(paths)
    store = answer_store(paths)
    summary = DraftSummary()
    try:
        engine = None if without_model else choose_engine(engines, paths, source, target, model)
        links = (GlossaryLink(glossary.stem, str(glossary)),) if glossary else DEFAULT_LINKS
        date = imported.document.date
        termbase = load_termbase(links if with_glossary else (), paths, target=target)
        chosen = check_profiles(profiles, termbase.concepts.values())
        termbase = termbase.using(date=first_day(date), profiles=chosen)
        texts = ((segment.id, segment.document, segment.source.text) for segment in segments)
        mentioned = mentioned_before(termbase, source, texts)
        checking = Checking(termbase, source, target, dates={1: date}, mentioned=mentioned)
        drafts: dict[int, Draft] = {}
        sure: dict[int, Confidence] = {}

        def save(batch: Sequence[Draft]) -> None:
            for draft in batch:
                drafts[draft.segment.id] = draft
            figures = (
                confidences(ladder.engine, batch, source, target) if ladder is not None else certain(batch, target)
            )
            sure.update({one.segment: one for one in figures})

        # What a bilingual file has translated or locked already stays as it is.
        open_ = {number for number, new in enumerate(imported.document.segments, 1) if not _settled(new)}
        wanted = [ToDraft(segment, 0) for segment in segments if segment.id in open_]
        ladder: Drafting | None = None
        if engine is None:
            prefilling = Prefilling(termbase, source, target)
            work = in_steps(lambda context: prefill_segments(context, prefilling, checking, wanted, save, summary))
        else:
            asked = remembering(engines, engine, store, summary.answers) if cached else engine
            enforcing = ladder = ladder_over(asked, termbase, source, target)
            work = in_steps(lambda context: draft_segments(context, enforcing, checking, wanted, save, summary=summary))
        job = Job(message("draft.run", count=len(segments)), work)
        try:
            run_inline(job, listener)
        except KeyboardInterrupt:
            summary.stopped = True
        info = engine.info if engine is not None else None
    finally:
        engines.close()
        store.close()
    found = Mentions(termbase, target).check(
        segments, {one: _target(draft.segment, draft, target) for one, draft in drafts.items()}, first_day(date)
    )
    drafts = {one: replace(draft, findings=(*draft.findings, *found.get(one, ()))) for one, draft in drafts.items()}
    done = [drafts[segment.id] for segment in segments if segment.id in drafts]
    write_export(
        out,
        [_export_document(imported, segments, drafts, source, target)],
        [target],
        overwrite=overwrite,
        record=record,
    )
    if info is None:
        return FileDraft(done, summary, "", "", sure)
    return FileDraft(done, summary, info.id, info.scope if info.weak or info.via else "", sure)


def segments_of(imported: ImportedFile) -> list[Segment]:
    """Return a read file's segments as a project would number them."""
    first: dict[str, int] = {}
    segments = []
    for number, new in enumerate(imported.document.segments, 1):
        repeats = first.setdefault(new.source.text, number)
        segments.append(
            Segment(
                number,
                1,
                0,
                number,
                new.start,
                new.end,
                new.kind,
                new.source,
                0 if repeats == number else repeats,
                new.locked,
                new.notes,
            )
        )
    return segments


def _export_document(
    imported: ImportedFile, segments: Sequence[Segment], drafts: dict[int, Draft], source: str, target: str
) -> ExportDocument:
    brought = {number: new.target for number, new in enumerate(imported.document.segments, 1)}
    rows = [
        ExportRow(segment, {target: _target(segment, drafts.get(segment.id), target, brought[segment.id])})
        for segment in segments
    ]
    document = imported.document
    return ExportDocument(
        name=document.name,
        format=document.format,
        source_language=source,
        original=document.original,
        skeleton=document.skeleton,
        encoding=document.encoding,
        rows=rows,
    )


def _settled(new: NewSegment) -> bool:
    brought = new.target
    return new.locked or (brought is not None and bool(brought.content) and brought.state is not State.UNTOUCHED)


def _target(segment: Segment, draft: Draft | None, language: str, brought: Target | None = None) -> Target:
    if draft is None and brought is not None and brought.language == language:
        return replace(brought, segment=segment.id, revision=1)
    if draft is None:
        return Target(segment.id, language)
    return Target(segment.id, language, draft.content, State.DRAFT, draft.origin, 1, draft.decisions, draft.findings)
