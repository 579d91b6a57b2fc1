"""An aligned project: whatever the links, the source is whole and every sentence of the other version is somewhere."""

from __future__ import annotations

from contextlib import closing

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.paths import portable
from workbench.services.aligning import Alignment, Link, Piece
from workbench.services.aligning.files import read_pieces
from workbench.services.aligning.projects import create_aligned
from workbench.services.aligning.rows import Side, alignment_of, rows_of, split_at
from workbench.store import open_reader

PARAGRAPHS = st.lists(st.lists(st.sampled_from(["Бір сөз бар.", "Екі адам келді!", "2023", "Ол кетті ме?"]),
                               min_size=1, max_size=3), min_size=1, max_size=4)  # fmt: skip


@st.composite
def linked(draw: st.DrawFn, source: tuple[Piece, ...], language: str) -> Alignment:
    target: list[Piece] = []
    links, at = [], 0
    while at < len(source) or draw(st.booleans()):
        n = min(draw(st.sampled_from([1, 2, 3, 0])), len(source) - at)
        m = draw(st.integers(0 if n else 1, 3))
        begun = len(target)
        target += [Piece(f"Said {len(target)}.", "", len(target)) for _ in range(m)]
        links.append(Link(at, at + n, begun, begun + m, draw(st.sampled_from([0.2, 0.9])), draw(st.booleans())))
        at += n
    return Alignment("kk", language, source, tuple(target), tuple(links))


@settings(max_examples=12, deadline=None)
@given(paragraphs=PARAGRAPHS, data=st.data())
def test_nothing_of_either_version_is_lost(
    paragraphs: list[list[str]], data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("p")
    paths = portable(folder)
    document = "\n\n".join(" ".join(one) for one in paragraphs).encode()
    source = read_pieces(document, "a.txt", "kk", paths)
    alignments = [data.draw(linked(source, language)) for language in ("en", "zh-Hans")]
    if data.draw(st.booleans()):  # one sentence divided by hand; the other alignment knows nothing of it
        rows = rows_of(alignments[0])
        change = split_at(rows, data.draw(st.integers(0, len(rows))), Side.SOURCE, 0, 4, ("kk", "en"))
        if change is not None:
            rows[change.at : change.at + 1] = change.after
            alignments[0] = alignment_of(rows, ("kk", "en"))
    made = create_aligned(folder / "p.egiz", document, "a.txt", alignments, paths)
    with closing(open_reader(made.path)) as reader:
        ids = reader.segment_ids()
        whole = "".join("".join(one.source.text.split()) for one in reader.segments(ids))
        assert whole == "".join(document.decode().split())
        for alignment in alignments:
            language = alignment.target_language
            targets = reader.targets(ids, language)
            said = "".join(targets[one].content.text for one in ids)
            spare = "".join(c.content.text for one in ids for c in reader.candidates(one, language))
            places = [said.find(piece.text) for piece in alignment.target if piece.text in said]
            assert places == sorted(places), "order is kept"
            for link in alignment.links:
                for piece in alignment.target[link.target_start : link.target_end]:
                    assert piece.text in (said if link.source_end > link.source_start else spare)
                if link.unsure and link.paired:
                    texts = alignment.target[link.target_start].text
                    assert any(targets[one].flagged for one in ids if texts in targets[one].content.text)
