"""What is certain is filled without a model and says so; what is not stays empty."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from glossary.concepts import Concept, Enforce, Kind, Term
from glossary.termbase import Termbase
from resources.messages import message
from workbench.core.content import Content
from workbench.core.segments import CandidateKind, Origin, Segment, SegmentKind, State
from workbench.paths import find_paths
from workbench.services import editing
from workbench.services.prefilling import Prefilling
from workbench.services.projects import create
from workbench.session import Session


def concept(name: str, kk: str, en: str, zh: str, kind: Kind = Kind.PLACE) -> Concept:
    return Concept(name, kind, Enforce.MUST, (Term("kk", kk), Term("en", en), Term("zh-Hans", zh)))


TERMS = Termbase(
    [
        concept("KZ", "Қазақстан", "Kazakhstan", "哈萨克斯坦"),
        concept("CN", "Қытай", "China", "中国"),
        concept("CC", "ҚКП ОК", "CPC Central Committee", "中共中央", Kind.ORGANISATION),
    ]
)


def fill(text: str, target: str, confirmed: dict[str, Content] | None = None) -> str | None:
    segment = Segment(1, 1, 0, 1, 0, len(text), SegmentKind.TEXT, Content(text))
    found = Prefilling(TERMS, "kk", target, confirmed).fill(segment)
    return found.content.text if found else None


@pytest.mark.parametrize(
    ("text", "en", "zh"),
    [
        ("ҚКП ОК", "CPC Central Committee", "中共中央"),
        ("Қазақстан.", "Kazakhstan.", "哈萨克斯坦。"),
        ("Қазақстан, Қытай", "Kazakhstan, China", "哈萨克斯坦，中国"),
        ("Қазақстан – Қытай", "Kazakhstan – China", "哈萨克斯坦–中国"),
        ("2023 жылғы 18 қазан", "18 October 2023", "2023年10月18日"),
    ],
)
def test_terms_alone_and_dates_are_filled(text: str, en: str, zh: str) -> None:
    assert (fill(text, "en"), fill(text, "zh-Hans")) == (en, zh)


@pytest.mark.parametrize(
    "text",
    [
        "Қазақстанда",
        "Қазақстан Қытай",
        "Қазақстан және Қытай",
        "Қазақстан өсті",
        "Үлкен Қытай",
        "",
        " ",
        "—",
        "Қытайдың",
    ],
)
def test_anything_that_grammar_would_have_to_say_is_left(text: str) -> None:
    assert fill(text, "en") is None


def test_confirmed_translation_goes_first() -> None:
    assert fill("Қазақстан", "en", {"Қазақстан": Content("the Republic of Kazakhstan")}) == "the Republic of Kazakhstan"


def test_project_without_a_model_is_filled_and_says_by_what(own_home: Path, tmp_path: Path) -> None:
    text = tmp_path / "news.txt"
    text.write_text("2023 жылғы 18 қазан\n\nҮкімет отырысы өтті.\n\nҚКП ОК\n\nҮкімет отырысы өтті.\n", encoding="utf-8")
    session = Session(find_paths())
    try:
        path = tmp_path / "news.egiz"
        create(path, [text], "kk", ["zh-Hans"])
        project = session.open_project(path)
        ids = project.reader.segment_ids()
        summary = project.prefill("zh-Hans", ids).result(30)
        assert (summary.filled, summary.left) == ({"date": 1, "glossary": 1}, 2)
        targets = project.reader.targets(ids, "zh-Hans")
        assert [targets[one].content.text for one in ids] == ["2023年10月18日", "", "中共中央", ""]
        assert [targets[one].origin for one in ids] == [Origin.GLOSSARY, Origin.NONE, Origin.GLOSSARY, Origin.NONE]
        assert [one.step for one in targets[ids[2]].decisions] == ["glossary"]
        (fact,) = project.reader.candidates(ids[0], "zh-Hans")
        assert (fact.kind, fact.engine) == (CandidateKind.DRAFT, "date")
        # No rule doubts what it made, so that it stands last where drafts are sorted by doubt.
        sure = project.reader.confidences(ids, "zh-Hans")
        assert {one: (sure[one].score, sure[one].doubtful) for one in sure} == {
            ids[0]: (1.0, False), ids[2]: (1.0, False),
        }  # fmt: skip
        # A person confirms one sentence; the same one elsewhere, emptied again, is filled from it.
        checking = project.checking("zh-Hans")
        confirm = partial(editing.confirm, segment=ids[1], language="zh-Hans", revision=targets[ids[1]].revision,
                          text="政府举行会议。", checking=checking)  # fmt: skip
        project.write(message("draft.run_one"), confirm).result(10)
        again = project.reader.targets(ids, "zh-Hans")[ids[3]]
        empty = partial(editing.set_text, segment=ids[3], language="zh-Hans", text="", revision=again.revision,
                        checking=checking)  # fmt: skip
        project.write(message("draft.run_one"), empty).result(10)
        assert project.prefill("zh-Hans", ids).result(30).filled == {"date": 1, "glossary": 1, "confirmed": 2}
        last = project.reader.targets(ids, "zh-Hans")
        assert (last[ids[3]].content.text, last[ids[3]].state) == ("政府举行会议。", State.DRAFT)
        assert last[ids[3]].origin is Origin.REPETITION
        assert last[ids[1]].origin is Origin.HUMAN, "what a person wrote stays"
    finally:
        session.close()
