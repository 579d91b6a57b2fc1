"""A direction without a model: what is certain is filled, and the window says how much."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from resources.messages import Message
from ui.drafting import Drafting
from ui.jobs import Dispatcher
from workbench.services.projects import create
from workbench.session import Session


@pytest.mark.parametrize(
    ("text", "said", "targets"),
    [
        (
            "2023 жылғы 18 қазан\n\nҮкімет отырысы өтті.\n",
            ["models.no_engine_for_pair", "ui.draft.filled"],
            ["2023年10月18日", ""],
        ),
        ("Үкімет отырысы өтті.\n", ["models.no_engine_for_pair", "ui.draft.filled"], [""]),
    ],
)
def test_what_is_certain_is_filled_and_told(
    session: Session, qtbot: QtBot, tmp_path: Path, text: str, said: list[str], targets: list[str]
) -> None:
    source = tmp_path / "news.txt"
    source.write_text(text, encoding="utf-8")
    path = tmp_path / "news.egiz"
    create(path, [source], "kk", ["zh-Hans"])
    project = session.open_project(path)
    drafting = Drafting(project, Dispatcher())
    heard: list[Message] = []
    drafting.ended.connect(heard.append)
    drafting.refused.connect(heard.append)
    ids = project.reader.segment_ids()
    with qtbot.waitSignal(drafting.idle, timeout=20_000):
        assert drafting.start("zh-Hans", ids)
    assert [one.id for one in heard] == said
    found = project.reader.targets(ids, "zh-Hans")
    assert [found[one].content.text for one in ids] == targets
    drafting.close()
