"""Tags of drafts: around terms exactly, guesses told, and a person's own left alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from glossary.concepts import Concept, Enforce, Kind, Term
from glossary.edits import Edit
from glossary.termbase import Termbase
from models.fake import FakeEngine
from resources.messages import message
from tests.formats.office import BOLD, W, body_of, docx, p, pair, parts_of, placed, r
from tests.formats.test_odt import odt
from workbench.core.content import Content
from workbench.core.segments import Candidate, CandidateKind, Segment, Target, TermDecision
from workbench.jobs import Job, in_steps, run_inline
from workbench.qa.marks import guessed_tags
from workbench.services import editing
from workbench.services.checking import Checking
from workbench.services.drafting import Draft, ToDraft, draft_segments
from workbench.services.enforcing import Ladder
from workbench.services.exporting import export
from workbench.services.importing import add_documents
from workbench.services.tagging import next_tag, tagged, term_anchors, with_missing
from workbench.store import create_project
from workbench.store.protocols import ProjectSettings, ProjectStore

SOURCE = Content("Кеше Ма Синжуймен кездесу өтті.", (pair(5, 17, "1"), placed(30, "2")))
DRAFT = "Yesterday a meeting with Ma Xingrui took place."


def term(source: tuple[int, int], *spans: tuple[int, int]) -> TermDecision:
    return TermDecision("C", "t", "s", *source, True, True, "already", "preferred", spans=spans)


def test_a_pair_around_an_inflected_name_is_around_the_name() -> None:
    made = tagged(SOURCE, Content(DRAFT), [term((5, 17), (25, 35))])
    bold = made.content.marks[0]
    assert DRAFT[bold.start : bold.end] == "Ma Xingrui"
    assert guessed_tags(made.guesses) == {"2"}


def test_without_an_anchor_every_tag_is_a_guess_and_none_is_lost() -> None:
    made = tagged(SOURCE, Content("He came."))
    assert {mark.id for mark in made.content.marks} == {"1", "2"}
    assert guessed_tags(made.guesses) == {"1", "2"}


def test_a_kazakh_ending_belongs_to_the_word_that_it_is_on() -> None:
    source = Content("They met Ma Xingrui in Urumqi.", (pair(9, 19, "1"),))
    target = "Олар Үрімшіде Ма Синжуймен кездесті."
    made = tagged(source, Content(target), [term((9, 19), (14, 23))])  # the term alone, without -мен
    (bold,) = made.content.marks
    assert target[bold.start : bold.end] == "Ма Синжуймен"
    assert not made.guesses


@pytest.mark.parametrize(
    ("count", "spans", "found"),
    [(1, ((0, 1),), 1), (2, ((0, 1), (4, 5)), 2), (1, ((0, 1), (4, 5)), 0), (2, ((0, 1), (2, 3), (4, 5)), 0)],
)
def test_several_terms_are_anchored_one_by_one(count: int, spans: tuple[tuple[int, int], ...], found: int) -> None:
    made = term_anchors([term((10 * n, 10 * n + 3), *spans) for n in range(count)], "abcdef")
    assert len(made) == found
    assert len({(one[2], one[3]) for one in made}) == found


def test_tags_of_another_segment_are_not_taken_for_these() -> None:
    other = Content("Ma Xingrui came.", (pair(0, 10, "1"),))
    source = Content("Ма Синжуй келді.", (placed(9, "1"),))
    made = tagged(source, other)
    assert [(mark.kind, mark.id) for mark in made.content.marks] == [(source.marks[0].kind, "1")]


def test_what_a_person_placed_stays_where_it_is() -> None:
    mine = Content(DRAFT, (pair(0, 9, "1"), pair(10, 11, "9")))
    made = with_missing(SOURCE, mine)
    assert mine.marks[0] in made.content.marks
    assert mine.marks[1] in made.content.marks
    assert {mark.id for mark in made.content.marks} == {"1", "2", "9"}
    assert guessed_tags(made.guesses) == {"2"}
    again = with_missing(SOURCE, made.content)
    assert (again.content, again.guesses) == (made.content, ())


def test_the_next_tag_is_the_first_of_the_source_that_is_not_there() -> None:
    first = next_tag(SOURCE, Content(DRAFT))
    assert first is not None
    assert first.id == "1"
    assert next_tag(SOURCE, tagged(SOURCE, Content(DRAFT)).content) is None


# -- in a project -----------------------------------------------------------------------------------------------------

CROSSING = """<?xml version="1.0"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="kk"
 target-language="en" datatype="plaintext"><body><trans-unit id="1"><source>Екі <bpt id="1" ctype="bold"/>тарап
 <bpt id="2" ctype="italic"/>2023 жылы<ept id="1"/> кездесті<ept id="2"/><ph id="3"/>.</source></trans-unit>
</body></file></xliff>""".replace("\n ", " ")
BASE = Termbase([
    Concept("MA", Kind.PERSON, terms=(Term("kk", "Ма Синжуй"), Term("en", "Ma Xingrui")), enforce=Enforce.MUST),
])  # fmt: skip
SPAN = '<text:span text:style-name="B">{}</text:span>'


@dataclass
class Opened:
    store: ProjectStore
    source: Path
    segments: list[Segment]
    checking: Checking

    def target(self, number: int = 0) -> Target:
        return self.store.targets([self.segments[number].id], "en")[self.segments[number].id]

    def draft(self, text: str, number: int = 0) -> None:
        """Draft a segment, all of it, with a model that says this text."""
        engine = FakeEngine({self.segments[number].source.text: [text]})
        ladder = Ladder(engine, BASE, "kk", "en")
        wanted = [ToDraft(self.segments[number], self.target(number).revision)]

        def save(drafts: Sequence[Draft]) -> None:
            editing.store_drafts(self.store, drafts, language="en", run="1")

        steps = in_steps(lambda c: draft_segments(c, ladder, self.checking, wanted, save))
        run_inline(Job(message("draft.run", count=1), steps))

    def exported(self, out: Path) -> bytes:
        export(self.store, out, ["en"])
        return out.read_bytes()


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Callable[[str, bytes], Opened]]:
    stores = []

    def make(name: str, data: bytes) -> Opened:
        source = tmp_path / name
        source.write_bytes(data)
        store = create_project(tmp_path / "a.egiz", ProjectSettings("A", "kk", ("en",)))
        stores.append(store)
        add_documents(store, [source])
        return Opened(store, source, list(store.segments(store.segment_ids())), Checking(BASE, "kk", "en"))

    yield make
    for store in stores:
        store.close()


def said(target: Target) -> set[str]:
    return {one.message.id for one in target.findings if one.check.startswith("marks")}


def test_a_draft_of_a_word_document_is_bold_where_the_name_is(
    opened: Callable[[str, bytes], Opened], tmp_path: Path
) -> None:
    here = opened("a.docx", docx(p(r("Кеше "), r("Ма Синжуймен", BOLD), r(" кездесу өтті."))))
    here.draft("Yesterday there was a meeting with Ma Xingrui.")
    assert not said(here.target())
    runs = [
        ("".join(map(str, run.itertext())), run.find(f"{{{W}}}rPr/{{{W}}}b") is not None)
        for run in body_of(here.exported(tmp_path / "out.docx")).iter(f"{{{W}}}r")
    ]
    assert runs == [("Yesterday there was a meeting with ", False), ("Ma Xingrui", True), (".", False)]
    plain = [one for one in here.store.candidates(here.segments[0].id, "en") if one.kind is CandidateKind.PLAIN]
    assert [mark.id for mark in plain[0].content.marks] == ["1"]


def test_a_draft_of_an_open_document_keeps_its_note_and_says_that_it_guessed(
    opened: Callable[[str, bytes], Opened], tmp_path: Path
) -> None:
    note = '<text:note text:note-class="footnote"><text:note-body/></text:note>'
    here = opened("a.odt", odt(f"<text:p>{SPAN.format('Ма Синжуй')} айтты{note}, біз білеміз деп.</text:p>"))
    here.draft("Ma Xingrui said that we know it.")
    target = here.target()
    assert said(target) == {"qa.mark_guessed"}
    assert [target.content.text[mark.start : mark.end] for mark in target.content.marks] == ["Ma Xingrui", ""]
    exported = parts_of(here.exported(tmp_path / "out.odt"))["content.xml"].decode()
    assert ">Ma Xingrui</text:span>" in exported
    assert exported.count("<text:note ") == 1

    # Typed elsewhere it stays a guess, moved by a person it is none, and undo makes it one again.
    segment, moved = here.segments[0].id, target.content.marks[1]
    typed = target.content.apply([Edit(0, 0, "Mr ")])
    _, target = editing.set_text(here.store, segment, "en", typed, target.revision, here.checking)
    assert said(target) == {"qa.mark_guessed"}
    end = len(target.content.text)
    placed_by_hand = Content(target.content.text, (target.content.marks[0], replace(moved, start=end, end=end)))
    _, target = editing.set_text(here.store, segment, "en", placed_by_hand, target.revision, here.checking)
    assert not said(target)
    assert target.content == placed_by_hand
    here.store.undo()
    assert said(here.target()) == {"qa.mark_guessed"}
    assert here.checking.again(here.segments[0], here.target()) == here.target()
    _, confirmed = editing.confirm(here.store, segment, "en", here.target().revision)
    assert not said(confirmed)


def test_pairs_that_cross_in_a_bilingual_file_come_back_crossing(
    opened: Callable[[str, bytes], Opened], tmp_path: Path
) -> None:
    here = opened("a.xlf", CROSSING.encode())
    here.draft("The two sides met in 2023.")
    target = here.target()
    assert {mark.id for mark in target.content.marks} == {mark.id for mark in here.segments[0].source.marks}
    assert "qa.marks_crossing" not in said(target)
    text = target.content.text
    bold, italic, note = here.segments[0].source.marks
    mine = Content(text, (
        replace(bold, start=8, end=25), replace(italic, start=14, end=25), replace(note, start=25, end=25),
    ))  # fmt: skip
    _, written = editing.set_text(here.store, here.segments[0].id, "en", mine, target.revision, here.checking)
    assert written.content == mine
    assert said(written) <= {"qa.mark_guessed"}  # the note is where it was put
    out = here.exported(tmp_path / "out.xlf").decode()
    target_text = out[out.index("<target") : out.index("</target>")]
    for once in ("<bpt id=", "<ept id=", "<ph id="):
        assert target_text.count(once) == (1 if once == "<ph id=" else 2)
    assert target_text.index('<bpt id="1"') < target_text.index("sides") < target_text.index('<bpt id="2"')


def test_a_candidate_without_tags_gets_those_of_the_source(opened: Callable[[str, bytes], Opened]) -> None:
    here = opened("a.docx", docx(p(r("Кеше "), r("2023", BOLD), r(" жылы."))))
    segment = here.segments[0].id
    bare = Candidate(0, segment, "en", CandidateKind.MEMORY, Content("Yesterday in 2023."))
    _, target = editing.use_candidate(here.store, segment, "en", bare, 0, here.checking)
    (bold,) = target.content.marks
    assert target.content.text[bold.start : bold.end] == "2023"
    assert not said(target)


def test_missing_tags_are_placed_as_one_step_and_the_words_stay(opened: Callable[[str, bytes], Opened]) -> None:
    here = opened("a.docx", docx(p(r("Кеше "), r("жаңа", BOLD), r(" кітап келді."))))
    segment = here.segments[0].id
    _, target = editing.set_text(here.store, segment, "en", "A new book came yesterday.", 0, here.checking)
    assert said(target) == {"qa.marks_missing"}
    _, placed_target = editing.place_tags(here.store, segment, "en", target.revision, here.checking)
    assert placed_target.content.text == target.content.text
    assert said(placed_target) == {"qa.mark_guessed"}
    here.store.undo()
    assert here.target().content == target.content
