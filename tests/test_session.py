"""The main job through the services, as the window does it: draft, edit, confirm, close, reopen, export."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from glossary.concepts import Concept, Term
from models.errors import ModelError
from resources.messages import message
from workbench.core.segments import CandidateKind, Changes, Finding, Origin, SegmentKind, State, Target
from workbench.errors import CancelledError, ProjectError
from workbench.jobs import JobHandle, Priority
from workbench.paths import find_paths
from workbench.services import editing
from workbench.services.glossaries import own_glossary
from workbench.services.impact import apply_impact
from workbench.services.terminology import Desk
from workbench.session import OpenProject, Session
from workbench.store import open_reader
from workbench.store.protocols import ProjectStore

NAME = message("draft.run_one")


@pytest.fixture
def session(own_home: Path) -> Iterator[Session]:
    session = Session(find_paths())
    yield session
    session.close()


@pytest.fixture
def project(session: Session) -> OpenProject:
    return session.open_project(session.create_sample())


def test_the_main_job_end_to_end(session: Session, project: OpenProject, tmp_path: Path) -> None:
    ids = project.reader.segment_ids()
    assert len(ids) == 57
    heard: list[Changes] = []
    project.subscribe(heard.append)
    summary = project.draft("en", ids).result(60)
    assert summary.segments == 57
    assert summary.required_terms > 80
    targets = project.reader.targets(ids, "en")
    assert all(target.state is State.DRAFT and target.content for target in targets.values())
    assert {segment for change in heard for segment, _ in change.targets} == set(ids)

    segment = next(one for one in project.reader.segments(ids) if "Ма Синжуй" in one.source.text)
    before = targets[segment.id]
    typed = "The Head of State met with Ma Xingrui — түзетілді 已改."
    edit = partial(
        editing.confirm, segment=segment.id, language="en", revision=before.revision, text=typed,
        checking=project.checking("en"),
    )  # fmt: skip
    _, after = project.write(NAME, edit).result(10)
    assert (after.content.text, after.state, after.origin) == (typed, State.TRANSLATED, Origin.HUMAN)
    repeats = project.reader.repetitions(segment.id)
    assert len(repeats) == 2
    assert {project.reader.targets(repeats, "en")[one].content.text for one in repeats} == {typed}
    path = project.path
    project.close()

    again = session.open_project(path)
    assert again.reader.targets([segment.id], "en")[segment.id].content.text == typed
    out = tmp_path / "out.xlf"
    report = again.export(out, ["en"]).result(20)
    assert report.segments == 57
    assert typed in out.read_text(encoding="utf-8")

    undone = again.write(NAME, editing.undo).result(10)
    assert (segment.id, "en") in undone.targets
    assert again.reader.targets([segment.id], "en")[segment.id].content.text == before.content.text
    again.write(NAME, editing.undo).result(10)
    assert all(not target.content for target in again.reader.targets(ids, "en").values()), "a run is one undo step"


def test_the_plain_draft_is_kept_beside_the_enforced_one(project: OpenProject) -> None:
    segment = next(one for one in project.reader.segments(project.reader.segment_ids()) if "Синжуй" in one.source.text)
    project.draft("en", [segment.id]).result(60)
    kinds = {candidate.kind for candidate in project.reader.candidates(segment.id, "en")}
    assert {CandidateKind.DRAFT, CandidateKind.PLAIN} <= kinds


def test_a_draft_for_an_older_revision_never_overwrites_a_person(project: OpenProject) -> None:
    segment = project.reader.segments(project.reader.segment_ids()[:1])[0]
    typed: list[JobHandle[editing.Edited]] = []
    checking = project.checking("en")

    def type_meanwhile(handle: JobHandle[object]) -> None:
        if not typed:  # the run has read the revisions and is about to draft
            edit = partial(
                editing.set_text, segment=segment.id, language="en", text="mine", revision=0, visit="v",
                checking=checking,
            )  # fmt: skip
            typed.append(project.write(NAME, edit))

    project.draft("en", project.reader.segment_ids()[:4], listener=type_meanwhile).result(60)
    typed[0].result(10)
    assert project.reader.targets([segment.id], "en")[segment.id].content.text == "mine"


def test_a_stopped_run_keeps_what_it_saved(project: OpenProject) -> None:
    ids = project.reader.segment_ids()

    def stop_soon(handle: JobHandle[object]) -> None:
        if handle.progress.done >= 3:
            handle.cancel()

    handle = project.draft("en", ids, listener=stop_soon)
    with pytest.raises(CancelledError):
        handle.result(60)
    drafted = [one for one in project.reader.targets(ids, "en").values() if one.content]
    assert 3 <= len(drafted) < len(ids)


def test_what_is_looked_at_is_drafted_first(project: OpenProject) -> None:
    ids = project.reader.segment_ids()[20:40]
    order: list[int] = []
    project.subscribe(lambda changes: order.extend(segment for segment, _ in changes.targets))
    wanted = ids[10:14]
    project.draft("en", ids, visible=lambda: wanted).result(60)
    translated = [
        one for one in order if one not in {s.id for s in project.reader.segments(ids) if not s.kind.translatable}
    ]
    assert set(translated[: len(wanted)]) == set(wanted)


def test_a_direction_without_a_model_says_which_and_the_rest_works(project: OpenProject) -> None:
    with pytest.raises(ModelError, match="Chinese"):
        project.draft("zh-Hans", project.reader.segment_ids())
    segment = project.reader.segment_ids()[0]
    edit = partial(
        editing.set_text, segment=segment, language="zh-Hans", text="译文", revision=0, visit="v",
        checking=project.checking("zh-Hans"),
    )  # fmt: skip
    _, target = project.write(NAME, edit).result(10)
    assert target.content.text == "译文"


def test_a_second_window_is_told_and_can_still_read(session: Session, project: OpenProject) -> None:
    with pytest.raises(ProjectError):
        session.open_project(project.path)
    reader = open_reader(project.path)
    assert len(reader.segment_ids()) == 57
    reader.close()


def test_closing_while_drafting_ends_soon_and_keeps_what_was_saved(own_home: Path) -> None:
    session = Session(find_paths())
    project = session.open_project(session.create_sample())
    path = project.path
    handle = project.draft("en", project.reader.segment_ids(), priority=Priority.BACKGROUND)
    session.close()
    assert handle.future.done()
    reader = open_reader(path)
    assert reader.counts("en").segments == 57
    reader.close()


def test_a_changed_term_is_in_force_at_once_and_its_impact_is_found(session: Session, project: OpenProject) -> None:
    ids = project.reader.segment_ids()
    project.draft("en", ids).result(60)
    known = project.termbase("en").concepts["PL_URUMQI"]
    changed = replace(known, terms=tuple(replace(t, text="Ürümqi") if t.text == "Urumqi" else t for t in known.terms))
    with Desk(own_glossary(session.paths), "A") as desk:
        edited = desk.save(changed)
    project.terms_changed(edited.after)
    assert project.termbase("en").concepts["PL_URUMQI"] == changed
    found = project.impact({"PL_URUMQI": known}).result(20)
    touched = [one for one in found.touched if one.asks]
    assert touched
    assert all("Urumqi" not in one.text and "Ürümqi" in one.text for one in touched if one.edits)
    apply = partial(apply_impact, chosen=touched, checking=found.checking)
    changes, left_out = project.write(NAME, apply).result(10)
    assert left_out == ()
    assert {segment for segment, _ in changes.targets} == {one.segment.id for one in touched}
    assert project.impact({"PL_URUMQI": known}).result(20).touched == ()
    # A term that is taken away is read again with all others.
    project.terms_changed({"PL_URUMQI": None})
    assert project.termbase("en").concepts["PL_URUMQI"] == changed, "the file still has it"


def test_a_removed_term_is_in_force_until_the_terms_are_read_anew(session: Session, project: OpenProject) -> None:
    with Desk(own_glossary(session.paths), "A") as desk:
        made = desk.save(Concept("сұхбат", terms=(Term("kk", "сұхбат"), Term("en", "interview"))))
        assert project.adds_terms(made.after)
        project.termbase("en")
        project.terms_changed(made.after)
        gone = desk.remove(["сұхбат"])
    assert not project.adds_terms(gone.after)
    assert "сұхбат" in project.termbase("en").concepts
    project.read_terms(gone.after)
    assert "сұхбат" not in project.termbase("en").concepts


def test_style_profiles_of_a_project_choose_what_is_written(project: OpenProject) -> None:
    settings = replace(project.settings, profiles=("Uyghur",))
    assert project.termbase("en").profiles == ()

    def switch_on(store: ProjectStore) -> Changes:
        with store.step(NAME) as step:
            step.put_settings(settings)
        return step.changes

    project.write(NAME, switch_on).result(10)
    assert project.settings == settings
    source = "Шыңжаң-Ұйғыр автономиялық ауданы"
    termbase = project.termbase("en")
    (match,) = termbase.matches(source, "kk")
    assert termbase.written(match, "en") == "Xinjiang Uyghur Autonomous Region"


def written(project: OpenProject, ids: Sequence[int], texts: Sequence[str], language: str = "en") -> None:
    checking = project.checking(language)
    targets = project.reader.targets(ids, language)
    for one, text in zip(ids, texts, strict=True):
        edit = partial(
            editing.set_text, segment=one, language=language, text=text, revision=targets[one].revision,
            checking=checking,
        )  # fmt: skip
        project.write(NAME, edit).result(10)


def mentions(project: OpenProject, segment: int, language: str = "en") -> list[Finding]:
    handle = project.find_mentions(language)
    assert handle is not None
    handle.result(20)
    found = project.reader.targets([segment], language)[segment].findings
    return [one for one in found if one.check == "mentions"]


def test_mentions_are_findings_that_come_and_go_with_the_document(project: OpenProject, tmp_path: Path) -> None:
    ids = [one.id for one in project.reader.segments(project.reader.segment_ids()) if one.kind is SegmentKind.TEXT][:2]
    written(project, ids, ("Tokayev spoke.", "Kassym-Jomart Tokayev left."))
    heard: list[Changes] = []
    project.subscribe(heard.append)
    (finding,) = mentions(project, ids[0])
    assert finding.message.id == "qa.first_mention_name"
    assert {(ids[0], "en")} in [set(one.targets) for one in heard]
    assert not any(one.undo for one in heard), "what is found is no step"
    # An export shows it, also one that is made before anything else asks for it.
    written(project, ids, ("Tokayev came.", "Kassym-Jomart Tokayev went."))
    project.export(tmp_path / "out.html", ["en"], words="zh-Hans").result(20)
    page = (tmp_path / "out.html").read_text(encoding="utf-8")
    assert "首次" in page
    # Its fix is one step, and settles it; undo brings both back.
    target = project.reader.targets(ids, "en")[ids[0]]
    (finding,) = mentions(project, ids[0])
    fix = partial(
        editing.apply_edits, segment=ids[0], language="en", edits=finding.fix, revision=target.revision,
        checking=project.checking("en"),
    )  # fmt: skip
    project.write(NAME, fix).result(10)
    assert project.reader.targets(ids, "en")[ids[0]].content.text == "Kassym-Jomart Tokayev came."
    assert mentions(project, ids[0]) == []
    assert [one.message.id for one in mentions(project, ids[1])] == ["qa.later_mention_name"]
    project.write(NAME, editing.undo).result(10)
    assert [one.message.id for one in mentions(project, ids[0])] == ["qa.first_mention_name"]
    assert mentions(project, ids[1]) == []


def missing(target: Target) -> list[str]:
    return [one.expected for one in target.decisions if one.concept == "PL_CN" and not one.satisfied]


def test_one_change_of_the_glossary_is_put_right_in_all_languages_at_once(
    session: Session, project: OpenProject
) -> None:
    base = project.termbase("en")
    known = base.concepts["PL_CN"]
    ids = [
        one.id
        for one in project.reader.segments(project.reader.segment_ids())
        if [match.concept.id for match in base.matches(one.source.text, "kk")].count(known.id) == 1
    ][:2]
    texts = {"en": ("A China trip.", "China's mayor."), "zh-Hans": ("中国的街道。", "没有那个城市。")}
    for language, both in texts.items():
        written(project, ids, both, language)
    new = {"China": "Eastland", "中国": "华夏"}
    changed = replace(known, terms=tuple(replace(one, text=new.get(one.text, one.text)) for one in known.terms))

    def state() -> dict[str, list[tuple[str, bool]]]:
        def of(language: str) -> list[tuple[str, bool]]:
            found = project.reader.targets(ids, language).values()
            return [(t.content.text, any(f.message.params.get("expected") in new.values() for f in t.findings))
                    for t in found]  # fmt: skip

        return {language: of(language) for language in texts}

    with Desk(own_glossary(session.paths), "A") as desk:
        edited = desk.save(changed)
    project.terms_changed(edited.after)
    # The user's own glossary had no such concept: the starter's was in force.
    assert dict(edited.before) == {known.id: None}
    found = project.impact(edited.before).result(20)
    old = {language: [(text, True) for text in both] for language, both in texts.items()}
    assert state() == old, "what is stored knows of the new terms before anything is put right"
    chosen = [one for one in found.touched if one.edits]
    changes, _ = project.write(NAME, partial(apply_impact, chosen=chosen, checking=found.checking)).result(10)
    assert {language for _, language in changes.targets} == {"en", "zh-Hans"}
    assert state() == {
        "en": [("An Eastland trip.", False), ("Eastland's mayor.", False)],
        "zh-Hans": [("华夏的街道。", False), ("没有那个城市。", True)],
    }
    project.write(NAME, editing.undo).result(10)
    assert state() == old
    # The same goes for a step from before the change: what comes back is checked under the terms of today.
    with Desk(own_glossary(session.paths), "A") as desk:
        back = desk.save(known)
    project.terms_changed(back.after)
    project.impact({known.id: changed}).result(20)
    assert not any(flag for _, flag in state()["en"])
    project.write(NAME, editing.redo).result(10)
    first = partial(project.reader.targets, ids, "en")
    assert first()[ids[0]].content.text == "An Eastland trip."
    until = time.monotonic() + 10
    while not missing(first()[ids[0]]) and time.monotonic() < until:
        time.sleep(0.02)
    assert missing(first()[ids[0]]) == ["China"]


def test_a_glossary_that_changed_while_the_project_was_closed_is_heard_of(
    session: Session, project: OpenProject
) -> None:
    place = next(one for one in project.reader.segments(project.reader.segment_ids()) if "Үрімжі" in one.source.text)
    written(project, [place.id], ["Urumqi."])

    def look_over(opened: OpenProject) -> list[str]:
        handle = opened.look_over("en")
        assert handle is not None
        handle.result(20)
        found = opened.reader.targets([place.id], "en")[place.id].findings
        return [str(one.message.params.get("expected")) for one in found]

    assert "Ürümqi" not in look_over(project)
    known = project.termbase("en").concepts["PL_URUMQI"]
    path = project.path
    project.close()
    with Desk(own_glossary(session.paths), "A") as desk:
        desk.save(replace(known, terms=(known.terms[0], Term("en", "Ürümqi"))))
    again = session.open_project(path)
    heard: list[Changes] = []
    again.subscribe(heard.append)
    assert "Ürümqi" in look_over(again)
    assert not any(one.undo for one in heard)
    heard.clear()
    look_over(again)
    assert heard == [], "nothing is checked twice"


def test_changes_that_follow_each_other_are_told_of_together(project: OpenProject) -> None:
    place = next(one for one in project.reader.segments(project.reader.segment_ids()) if "Үрімжі" in one.source.text)
    written(project, [place.id], ["Urumqi in China."])
    base = project.termbase("en").concepts

    def change(concept: str, text: str) -> Concept:
        old = base[concept]
        term = next(one for one in old.terms if one.language == "en")
        made = replace(old, terms=(replace(term, text=text), *(one for one in old.terms if one.language != "en")))
        project.terms_changed({concept: made})
        return old

    first = project.impact({"PL_CN": change("PL_CN", "Cathay")})
    second = project.impact({"PL_URUMQI": change("PL_URUMQI", "Ürümqi")}).result(20)
    # The first is cancelled for the second, or has ended and is told of again where nobody has answered it.
    if first.future.exception(20) is None:
        assert set(second.before) == {"PL_URUMQI"}
        second = project.impact({}, earlier={**first.result().before, **second.before}).result(20)
    assert set(second.before) == {"PL_CN", "PL_URUMQI"}
    texts = [one.text for one in second.touched if one.segment.id == place.id and one.edits]
    assert len(texts) == 1
    assert texts[0].startswith("Ürümqi in")


def test_undo_never_takes_a_new_projects_text_away(project: OpenProject) -> None:
    assert project.reader.undo_name() is None
    segment = project.reader.segment_ids()[2]
    edit = partial(
        editing.set_text, segment=segment, language="en", text="mine", revision=0, visit="v",
        checking=project.checking("en"),
    )  # fmt: skip
    project.write(NAME, edit).result(10)
    for _ in range(5):
        project.write(NAME, editing.undo).result(10)
    assert len(project.reader.segment_ids()) == 57
    project.write(NAME, editing.redo).result(10)
    assert project.reader.targets([segment], "en")[segment].content.text == "mine"
