"""One count of texts: what a translator is paid by."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resources.messages import message
from tests.formats.office import BOLD, docx, p, r
from workbench.core.content import Content
from workbench.core.segments import Origin, State, Target
from workbench.errors import InputError
from workbench.services.counting import PARTS, count_files, measure, own_language
from workbench.services.projects import create
from workbench.store import open_project


def write(path: Path, *lines: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("text", "words", "han"),
    [
        ("Қазақстан мен Қытай", 3, 0),
        ("ҚХР-ның мемлекеттік-құқықтық жүйесі", 3, 0),
        ("2023\u20112025 жж. 3,5 % — 1.000.000 теңге", 5, 0),
        ("It's a well-known fact: see https://egiz.kz/a-b?c=d or a.b@c.kz.", 8, 0),
        ("and/or, word.Word", 4, 0),
        ("中国共产党", 0, 5),
        ("2023年10月，习近平访问Astana。", 3, 7),
        ("и\u0306од, кә\u00adсіп", 2, 0),
        ("— … !", 0, 0),
        ("", 0, 0),
    ],
)
def test_words_and_characters(text: str, words: int, han: int) -> None:
    found = measure(Content(text))
    assert (found.words, found.han) == (words, han)
    assert (found.characters, found.characters_with_blanks) == (len("".join(text.split())), len(text))


def test_repetitions_within_and_across_files(tmp_path: Path) -> None:
    one = write(tmp_path / "one.txt", "Бірінші жол.", "Екінші жол.", "Бірінші жол.")
    two = write(tmp_path / "two.txt", "Екінші жол.", "Үшінші жол бар.", "Үшінші жол бар.")
    report = count_files([one, two], source="kk")
    first, second = (found.count.matched for found in report.documents)
    assert {name: part.segments for name, part in first.items() if part.segments} == {"repeated": 1, "new": 2}
    assert {name: part.segments for name, part in second.items() if part.segments} == {
        "repeated": 1,
        "repeated_across": 1,
        "new": 1,
    }
    assert report.total.all.segments == 6
    assert report.total.matched["repeated"].words == 5


def test_a_text_in_two_languages_is_no_repetition(tmp_path: Path) -> None:
    one, two = write(tmp_path / "one.txt", "2023"), write(tmp_path / "two.txt", "Жылы: 2023", "2023")
    assert count_files([one, two]).total.matched["repeated_across"].segments == 0


def test_a_folder_with_what_cannot_be_read(tmp_path: Path) -> None:
    write(tmp_path / "in" / "b.txt", "Жол.")
    write(tmp_path / "in" / "a" / "c.md", "Жол.")
    write(tmp_path / "in" / ".hidden.txt", "Жол.")
    write(tmp_path / "in" / "~$b.docx", "Жол.")
    (tmp_path / "in" / "d.docx").write_bytes(b"no package")
    create(tmp_path / "in" / "p.egiz", [tmp_path / "in" / "b.txt"], "kk", ["en"])
    report = count_files([tmp_path / "in", tmp_path / "in" / "b.txt", tmp_path / "gone.txt"])
    assert [one.path.name for one in report.documents] == ["b.txt", "c.md"]
    assert [path.name for path, _ in report.refused] == ["d.docx", "gone.txt"]


def test_the_language_of_a_document() -> None:
    assert own_language("Қазақстан мен Қытай достығы.".encode(), "a.txt") == "kk"
    assert own_language("中国共产党与哈萨克斯坦".encode(), "a.txt") == "zh-Hans"
    assert own_language(b"The party and the people of China.", "a.txt") == "en"
    assert own_language(b"2023", "a.txt") == "en"


def test_tags_are_counted(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(docx(p(r("Қалың ") + r("сөз", BOLD) + r(" осында тұр."))))
    assert count_files([path], source="kk").total.all.tags == 1


def test_matches_with_a_project(tmp_path: Path) -> None:
    lines = (
        "Партия құрылысы тәжірибесімен алмасу туралы келісімге қол қойылды.",
        "Кездесуде екі елдің ынтымақтастығы талқыланды және бағаланды.",
        "Расталмаған жол осында.",
    )
    made = create(tmp_path / "p.egiz", [write(tmp_path / "a.txt", *lines)], "kk", ["en", "zh-Hans"]).path
    store = open_project(made)
    first, second, third = store.segment_ids()
    with store.step(message("editing.drafts")) as step:
        for one, state in ((first, State.TRANSLATED), (second, State.APPROVED), (third, State.DRAFT)):
            step.put_target(Target(one, "en", Content("x"), state, Origin.HUMAN), expected_revision=0)
    store.close()
    new = write(tmp_path / "b.txt", lines[0], lines[1].replace("екі", "үш"), lines[2], "Мүлде басқа сөйлем.")

    def parts(target: str, *paths: Path, project: Path | None = made) -> dict[str, int]:
        total = count_files(paths or [new], source="kk", project=project, target=target).total
        return {name: part.segments for name, part in total.matched.items() if part.segments}

    assert parts("en") == {"exact": 1, "95": 1, "new": 2}
    assert parts("") == parts("en")
    assert parts("zh-Hans") == {"new": 4}
    assert parts("en", made, project=None) == {"exact": 2, "new": 1}, "a project has its own memory"
    assert parts("en", made, new, project=None) == {"exact": 2, "repeated_across": 2, "new": 3}
    with pytest.raises(InputError):
        parts("kk")


@given(st.lists(st.text(st.sampled_from("аб cd-中. ")), max_size=8))
def test_the_parts_make_the_whole(lines: list[str]) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        path = write(Path(folder) / "a.txt", *lines, "Соңғы жол")
        found = count_files([path], source="kk").total
    assert list(found.matched) == list(PARTS)
    joined = sum(list(found.matched.values())[1:], found.matched["repeated"])
    assert joined == found.all
    assert found.all.han <= found.all.characters <= found.all.characters_with_blanks


def test_a_count_can_be_stopped_within_a_document(tmp_path: Path) -> None:
    path = write(tmp_path / "one.txt", *(f"{number} жол осында тұр." for number in range(200)))
    calls = []

    def progress(done: int, total: int) -> None:
        calls.append((done, total))
        if len(calls) == 4:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        count_files([path], source="kk", progress=progress)
    assert calls == [(0, 1)] * 4
