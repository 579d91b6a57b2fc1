"""Review tables that come back from Word: changed, tracked, commented, sorted, deleted, merged and split."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree

from tests.services.reviewing.tables import (
    CHECKS,
    ENGLISH,
    SOURCES,
    W,
    cell,
    comment,
    doubled,
    in_parts,
    in_word,
    project,
    rows,
    run,
    send,
    track,
    write,
)
from workbench.core.remarks import threads
from workbench.core.segments import Origin, State
from workbench.errors import FormatError
from workbench.services import editing
from workbench.services.reviewing import ChangeKind, Conflict, Review, apply_review, read_review
from workbench.store.protocols import ProjectStore

NUMBER, SOURCE, EN, EN_STATE, ZH, ZH_STATE, TERMS, FINDINGS, COMMENTS = range(9)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ProjectStore]:
    made = project(tmp_path / "p.egiz")
    yield made
    made.close()


@pytest.fixture
def table(store: ProjectStore, tmp_path: Path) -> Path:
    return send(store, tmp_path / "review.docx")


def texts(review: Review) -> list[tuple[int, str, str, str]]:
    return [(one.number, one.language, one.kind.value, one.after.text) for one in review.changes]


def reasons(review: Review) -> list[str]:
    return [one.reason.id for one in review.unplaced]


@pytest.mark.parametrize("words", ["en", "kk", "zh-Hans"])
def test_an_untouched_table_changes_nothing(store: ProjectStore, tmp_path: Path, words: str) -> None:
    comment(store, store.segment_ids()[1], "Is it Xie?\nOr Su?", "k1")
    comment(store, store.segment_ids()[1], "Xie.", "k2", "k1")
    sent = send(store, tmp_path / "r.docx", words=words)
    review = read_review(store, [sent])
    assert (review.changes, review.unplaced) == ((), ())


def test_what_the_page_says_and_locks(table: Path) -> None:
    seen: dict[str, object] = {}
    style: dict[int, str] = {}

    def look(root: etree._Element) -> None:
        first = rows(root)[1]
        seen["locked"] = [len(list(cell(first, at).iter(f"{W}lock"))) for at in range(9)]
        seen["codes"] = ["".join(map(str, one.itertext())) for one in cell(first, EN).iter(f"{W}r")
                         if one.find(f".//{W}rStyle[@{W}val='EgizTag']") is not None]  # fmt: skip
        for at in (SOURCE, ZH):
            used = [one.get(f"{W}val", "") for one in cell(first, at).iter(f"{W}rStyle")]
            style[at] = next(one for one in used if one != "EgizTag")

    def fonts(root: etree._Element) -> None:
        for at in (SOURCE, ZH):
            made = root.find(f".//{W}style[@{W}styleId='{style[at]}']/{W}rPr")
            assert made is not None
            font, language = made.find(f"{W}rFonts"), made.find(f"{W}lang")
            assert font is not None
            assert language is not None
            seen[f"font {at}"] = [font.get(f"{W}{one}") for one in ("ascii", "hAnsi", "cs", "eastAsia")]
            seen[f"language {at}"] = (language.get(f"{W}val"), language.get(f"{W}eastAsia"))

    in_parts(table, {"word/document.xml": look})
    in_parts(table, {"word/styles.xml": fonts})
    assert seen == {
        "locked": [1, 1, 0, 0, 0, 0, 0, 0, 0],
        "codes": ["‹1›", "‹/1›", "‹2/›"],
        **{f"font {at}": [*["Noto Sans"] * 3, "Noto Sans CJK SC"] for at in (SOURCE, ZH)},
        f"language {SOURCE}": ("kk-KZ", "zh-CN"),
        f"language {ZH}": (None, "zh-CN"),
    }


def test_changed_targets_are_offered_and_applied_as_one_step(store: ProjectStore, table: Path) -> None:
    def edit(root: etree._Element) -> None:
        write(cell(rows(root)[0], EN), "Kazakhstan–China cooperation")
        track(cell(rows(root)[4], ZH), "贸易", "经贸")
        write(cell(rows(root)[2], EN_STATE), "Reviewed")

    review = read_review(store, [in_word(table, edit)])
    assert texts(review) == [
        (1, "en", "text", "Kazakhstan–China cooperation"),
        (3, "en", "state", ""),
        (5, "zh-Hans", "text", "双方谈到经贸。"),
    ]
    assert [one.reviewer for one in review.changes] == ["Айша", "Айша", "Lee"]
    assert review.changes[2].when == "2026-11-21T09:00:00Z"
    assert all(one.offered for one in review.changes)
    applied = apply_review(store, review.changes, CHECKS)
    assert (len(applied.applied), applied.left_out) == (3, ())
    ids = store.segment_ids()
    written = store.targets(ids, "en")[ids[0]]
    assert (written.content.text, written.state, written.origin) == (
        "Kazakhstan–China cooperation", State.TRANSLATED, Origin.HUMAN,
    )  # fmt: skip
    assert [one.content.text for one in store.candidates(ids[0], "en")] == [ENGLISH[0]]
    assert store.targets(ids, "en")[ids[2]].state is State.REVIEWED
    store.undo()
    assert store.targets(ids, "en")[ids[0]].content.text == ENGLISH[0]
    assert store.targets(ids, "zh-Hans")[ids[4]].content.text == "双方谈到贸易。"
    assert store.undo_name() is None


def test_what_was_changed_here_meanwhile_is_a_conflict_and_never_lost(store: ProjectStore, table: Path) -> None:
    first = store.segment_ids()[0]
    in_word(table, lambda root: write(cell(rows(root)[0], EN), "Theirs"))
    editing.set_text(store, first, "en", "Ours", store.targets([first], "en")[first].revision, CHECKS["en"])
    other = store.segment_ids()[4]
    editing.set_text(store, other, "en", "Ours too", store.targets([other], "en")[other].revision, CHECKS["en"])
    review = read_review(store, [table])
    assert texts(review) == [(1, "en", "text", "Theirs")], "what only we changed is no change of theirs"
    assert review.changes[0].conflict is Conflict.PROJECT
    assert not review.changes[0].offered
    apply_review(store, review.changes, CHECKS)
    assert "Ours" in [one.content.text for one in store.candidates(first, "en")]


def test_a_segment_that_changed_after_reading_is_left_out(store: ProjectStore, table: Path) -> None:
    first = store.segment_ids()[0]
    review = read_review(store, [in_word(table, lambda root: write(cell(rows(root)[0], EN), "Theirs"))])
    editing.set_text(store, first, "en", "Ours", store.targets([first], "en")[first].revision, CHECKS["en"])
    applied = apply_review(store, review.changes, CHECKS)
    assert [one.id for one in applied.said] == ["review.changed_since"]
    assert store.targets([first], "en")[first].content.text == "Ours"


def test_marks_that_a_reviewer_spoilt_are_set_again_and_flagged(store: ProjectStore, table: Path) -> None:
    review = read_review(store, [in_word(table, lambda root: write(cell(rows(root)[1], EN), "Xie Chuntao came."))])
    (change,) = review.changes
    assert [note.id for note in change.notes] == ["review.note.tags"]
    assert {mark.id for mark in change.after.marks} == {"b", "n"}


def test_moved_codes_are_a_change_of_formatting_alone(store: ProjectStore, table: Path) -> None:
    text = 'Xie ‹1›Chuntao‹/1› arrived in Astana today - "for the first time".‹2/›'
    review = read_review(store, [in_word(table, lambda root: write(cell(rows(root)[1], EN), text))])
    assert [one.kind for one in review.changes] == [ChangeKind.TAGS]


@pytest.mark.parametrize(
    "text",
    ['‹1›Xie‹/1› Chuntao arrived in Astana today – “for the first time”.‹2/›',
     '‹1›Xie‹/1›\u00a0Chuntao arrived in Astana today - «for the first time».‹2/›'],
)  # fmt: skip
def test_what_word_corrected_by_itself_is_shown_and_off(store: ProjectStore, table: Path, text: str) -> None:
    review = read_review(store, [in_word(table, lambda root: write(cell(rows(root)[1], EN), text))])
    (change,) = review.changes
    assert change.kind is ChangeKind.TYPOGRAPHY
    assert not change.offered


def test_sorted_deleted_and_doubled_rows(store: ProjectStore, table: Path) -> None:
    def edit(root: etree._Element) -> None:
        found = rows(root)
        body = found[0].getparent()
        assert body is not None
        write(cell(doubled(found[4]), EN), "Both sides discussed trade.")
        for row in reversed(rows(root)):
            body.remove(row)
            body.append(row)
        body.remove(next(row for row in rows(root) if "2023" in "".join(map(str, row.itertext()))))
        tracked = next(row for row in rows(root) if SOURCES[0] in "".join(map(str, row.itertext())))
        properties = tracked.find(f"{W}trPr")
        assert properties is not None
        etree.SubElement(properties, f"{W}del", {f"{W}author": "Lee", f"{W}date": "2026-11-21T09:00:00Z"})

    review = read_review(store, [in_word(table, edit)])
    assert texts(review) == [(5, "en", "text", "Both sides discussed trade.")]
    assert sorted(reasons(review)) == ["review.unplaced.deleted", "review.unplaced.deleted_by"]
    assert len(store.segment_ids()) == 6


def test_merged_rows_are_parted_by_paragraphs_or_listed(store: ProjectStore, table: Path) -> None:
    def merge(root: etree._Element) -> None:
        first, second = rows(root)[2], rows(root)[3]
        for at in range(9):
            for paragraph in cell(second, at).findall(f"{W}p"):
                cell(first, at).append(paragraph)
        write_last(cell(first, EN), "It was a warm meeting.")
        parent = second.getparent()
        assert parent is not None
        parent.remove(second)

    def write_last(target: etree._Element, text: str) -> None:
        paragraph = target.findall(f"{W}p")[-1]
        for child in paragraph.findall(f"{W}r"):
            paragraph.remove(child)
        paragraph.append(run(text))

    review = read_review(store, [in_word(table, merge)])
    assert texts(review) == [(4, "en", "text", "It was a warm meeting.")]
    assert review.changes[0].notes[0].id == "review.note.merged"

    def run_together(root: etree._Element) -> None:
        merge(root)
        write(cell(rows(root)[2], EN), "Both meetings were warm.")

    def said_beside(root: etree._Element) -> None:
        merge(root)
        cell(rows(root)[2], COMMENTS).findall(f"{W}p")[-1].append(run("A line for both"))

    again = send(store, table.with_name("beside.docx"))
    review = read_review(store, [in_word(again, said_beside)])
    assert [one.comment.text for one in review.changes if one.comment] == ["A line for both"]

    again = send(store, table.with_name("again.docx"))
    review = read_review(store, [in_word(again, run_together)])
    assert (texts(review), reasons(review)) == ([], ["review.unplaced.merged"])
    assert review.unplaced[0].text == "Both meetings were warm."


def test_cells_merged_downwards_lose_nothing(store: ProjectStore, table: Path) -> None:
    def merge(root: etree._Element) -> None:
        for row, value in ((rows(root)[2], "restart"), (rows(root)[3], "continue")):
            properties = cell(row, EN).find(f"{W}tcPr")
            assert properties is not None
            etree.SubElement(properties, f"{W}vMerge", {f"{W}val": value})
        for paragraph in cell(rows(root)[3], EN).findall(f"{W}p"):
            cell(rows(root)[2], EN).append(paragraph)
        cell(rows(root)[3], EN).append(etree.Element(f"{W}p"))

    assert texts(read_review(store, [in_word(table, merge)])) == []


def test_a_split_row_is_joined(store: ProjectStore, table: Path) -> None:
    def split(root: etree._Element) -> None:
        first = rows(root)[4]
        second = doubled(first)
        for mark in [*second.iter(f"{W}bookmarkStart"), *second.iter(f"{W}bookmarkEnd")]:
            parent = mark.getparent()
            assert parent is not None
            parent.remove(mark)
        write(cell(second, NUMBER), "")
        for row, source, target in (
            (first, "Екі тарап", "The two sides"),
            (second, "сауда туралы сөйлесті.", "talked trade."),
        ):
            write(cell(row, SOURCE), source)
            write(cell(row, EN), target)
            write(cell(row, ZH), "双方谈到贸易。" if row is first else "")

    review = read_review(store, [in_word(table, split)])
    assert texts(review) == [(5, "en", "text", "The two sides talked trade.")]
    assert review.changes[0].notes[0].id == "review.note.joined"


def without_keys(root: etree._Element) -> None:
    """Take out all that is hidden, as a program does that knows no hidden text."""
    for hidden in list(root.iter(f"{W}vanish")):
        found = hidden.getparent()
        assert found is not None
        made = found.getparent()
        assert made is not None
        parent = made.getparent()
        assert parent is not None
        parent.remove(made)
    for mark in [*root.iter(f"{W}bookmarkStart"), *root.iter(f"{W}bookmarkEnd")]:
        parent = mark.getparent()
        assert parent is not None
        parent.remove(mark)


def test_without_keys_rows_are_known_by_number_source_or_likeness(store: ProjectStore, table: Path) -> None:
    def edit(root: etree._Element) -> None:
        without_keys(root)
        found = rows(root)
        write(cell(found[0], EN), "One")
        write(cell(found[1], NUMBER), "88")
        write(cell(found[1], EN), "‹1›Two‹/1›‹2/›")
        write(cell(found[3], EN), "Four")
        write(cell(found[4], SOURCE), "Екі тарап сауда туралы сөйлесті")
        write(cell(found[4], EN), "Five")
        write(cell(found[5], SOURCE), "Мүлде басқа сөйлем")
        write(cell(found[5], EN), "Something else")

    review = read_review(store, [in_word(table, edit)])
    assert [(one.number, one.after.text, one.notes[0].id) for one in review.changes] == [
        (1, "One", "review.note.by_number"), (2, "Two", "review.note.by_source"),
        (4, "Four", "review.note.by_number"), (5, "Five", "review.note.similar"),
    ]  # fmt: skip
    assert reasons(review) == ["review.unplaced.no_segment"]
    assert "Something else" in review.unplaced[0].text


def test_a_column_added_and_headings_translated(store: ProjectStore, table: Path) -> None:
    def edit(root: etree._Element) -> None:
        for row in root.findall(f".//{W}tr"):
            new = etree.Element(f"{W}tc")
            etree.SubElement(new, f"{W}p").append(run("mine"))
            cell(row, 0).addprevious(new)
        head = root.findall(f".//{W}tr")[0]
        write(cell(head, SOURCE + 1), "Исходный текст")
        write(cell(head, EN + 1), "Английский")
        write(cell(rows(root)[0], EN + 1), "Cooperation")

    review = read_review(store, [in_word(table, edit)])
    assert texts(review) == [(1, "en", "text", "Cooperation")]
    assert reasons(review) == ["review.unplaced.column"]


def test_two_reviewers(store: ProjectStore, table: Path, tmp_path: Path) -> None:
    def one(root: etree._Element) -> None:
        write(cell(rows(root)[0], EN), "Alike")
        write(cell(rows(root)[2], EN), "Aisha's")
        write(cell(rows(root)[4], ZH), "")

    def other(root: etree._Element) -> None:
        write(cell(rows(root)[0], EN), "Alike")
        write(cell(rows(root)[2], EN), "Lee's")

    files = [in_parts(table, {"word/document.xml": edit}, tmp_path / f"{by}.docx", by)
             for by, edit in (("Айша", one), ("Lee", other))]  # fmt: skip
    review = read_review(store, files)
    assert [(c.after.text, c.reviewer, c.conflict.value, c.others) for c in review.changes] == [
        ("Alike", "Айша, Lee", "", ()),
        ("Aisha's", "Айша", "reviewers", ("Lee",)),
        ("Lee's", "Lee", "reviewers", ("Айша",)),
        ("", "Айша", "", ()),
    ]
    assert [c.offered for c in review.changes] == [True, False, False, False], "an emptied text waits for a person"
    applied = apply_review(store, review.changes[1:3], CHECKS)
    assert [one.id for one in applied.said] == ["review.both"]
    assert read_review(store, [files[0], files[0]]).count([ChangeKind.TEXT]) == 2


def test_comments_arrive_with_their_threads(store: ProjectStore, tmp_path: Path) -> None:
    second = store.segment_ids()[1]
    comment(store, second, "Is it Xie?", "k1")
    sent = send(store, tmp_path / "review.docx")
    ids = {"w14": "http://schemas.microsoft.com/office/word/2010/wordml",
           "w15": "http://schemas.microsoft.com/office/word/2012/wordml"}  # fmt: skip

    def said(number: int, text: str, paragraph: str) -> etree._Element:
        made = etree.Element(
            f"{W}comment", {f"{W}id": str(number), f"{W}author": "Lee", f"{W}date": "2026-11-21T09:00:00Z"}
        )
        part = etree.SubElement(made, f"{W}p", {f"{{{ids['w14']}}}paraId": paragraph})
        part.append(run(text))
        return made

    def comments(root: etree._Element) -> None:
        root.append(said(7, "Yes, Xie.", "20000007"))
        root.append(said(8, "Which trade?", "20000008"))
        root.append(said(9, "Lost", "20000009"))

    def extended(root: etree._Element) -> None:
        root[0].set(f"{{{ids['w15']}}}done", "1")
        parent = root[0].get(f"{{{ids['w15']}}}paraId", "")
        etree.SubElement(root, f"{{{ids['w15']}}}commentEx",
                         {f"{{{ids['w15']}}}paraId": "20000007", f"{{{ids['w15']}}}paraIdParent": parent})  # fmt: skip

    def document(root: etree._Element) -> None:
        for at, row, number in ((EN, 1, 7), (ZH, 4, 8)):
            paragraph = cell(rows(root)[row], at).find(f"{W}p")
            assert paragraph is not None
            made = etree.SubElement(paragraph, f"{W}r")
            etree.SubElement(made, f"{W}commentReference", {f"{W}id": str(number)})
        write(cell(rows(root)[0], COMMENTS), "A good headline.")

    edits = {"word/comments.xml": comments, "word/commentsExtended.xml": extended, "word/document.xml": document}
    review = read_review(store, [in_parts(sent, edits)])
    found = [(c.number, c.kind.value, c.language, c.comment.text if c.comment else "") for c in review.changes]
    assert found == [
        (1, "comment", "", "A good headline."),
        (2, "comment", "en", "Yes, Xie."),
        (2, "resolved", "en", "Is it Xie?"),
        (5, "comment", "zh-Hans", "Which trade?"),
    ]
    assert reasons(review) == ["review.unplaced.comment"]
    apply_review(store, review.changes, CHECKS)
    begun, replies = threads(store.comments([second])[second])[0]
    assert begun.resolved
    assert [one.text for one in replies] == ["Yes, Xie."]
    assert read_review(store, [sent]).changes == (), "the same file again brings nothing new"
    assert read_review(store, [send(store, tmp_path / "next.docx")]).changes == ()


def test_a_table_of_something_else_is_refused(store: ProjectStore, tmp_path: Path) -> None:
    from docx import Document

    document = Document()
    document.add_paragraph("No table")
    path = tmp_path / "letter.docx"
    document.save(str(path))
    with pytest.raises(FormatError, match="no review table"):
        read_review(store, [path])
    document.add_table(2, 2).cell(0, 0).text = "A"
    document.save(str(path))
    with pytest.raises(FormatError, match="no review table"):
        read_review(store, [path])


def test_a_table_of_another_project_changes_nothing(store: ProjectStore, table: Path, tmp_path: Path) -> None:
    other = project(tmp_path / "other.egiz", [f"{text} {number}{number}{number}{number}" for number, text in
                                              enumerate(("Мүлде басқа", "Бұл да емес", "Тағы бір жол"))])  # fmt: skip
    try:
        review = read_review(other, [in_word(table, lambda root: write(cell(rows(root)[0], EN), "X"))])
    finally:
        other.close()
    assert review.changes == ()
    assert set(reasons(review)) <= {"review.unplaced.gone", "review.unplaced.deleted"}
