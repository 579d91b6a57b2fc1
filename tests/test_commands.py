from __future__ import annotations

from collections import Counter

import pytest

from workbench.commands import CATEGORY_TITLES, COMMANDS, KEYS, Category, Command, Place, command


@pytest.mark.parametrize("one", COMMANDS, ids=lambda one: one.id)
def test_every_command_can_be_found(one: Command) -> None:
    assert one.places & {Place.MENU, Place.PALETTE}
    assert command(one.id) is one


def test_no_id_and_no_key_stands_twice() -> None:
    ids = Counter(one.id for one in COMMANDS)
    keys = Counter(key for one in COMMANDS for key in one.shortcuts)
    assert [name for name, times in (ids + keys).items() if times > 1] == []


def test_keys_that_translators_have_in_their_fingers() -> None:
    wanted = {
        "segment.confirm": "Ctrl+Return", "segment.next": "Alt+Down", "segment.previous": "Alt+Up",
        "segment.next_untranslated": "Ctrl+Shift+Return", "segment.term.1": "Ctrl+1", "segment.term.9": "Ctrl+9",
        "edit.find": "Ctrl+F", "segment.copy_source": "Ctrl+Ins", "segment.go_to": "Ctrl+G",
        "help.palette": "Ctrl+Shift+P", "segment.next_flag": "F8", "edit.undo": "Ctrl+Z",
        "glossary.add": "Ctrl+E", "glossary.add_quick": "Ctrl+Q",
        "segment.tag_next": "F9",
    }  # fmt: skip
    assert {one: command(one).shortcuts[0] for one in wanted} == wanted
    # Keys of other programs that do something else here would cost a day's nerves.
    taken = {key for one in COMMANDS for key in one.shortcuts}
    assert not taken & {"Ctrl+K", "Ctrl+H", "Ctrl+T", "Ctrl+J"}


def test_every_category_has_a_title() -> None:
    assert set(CATEGORY_TITLES) == set(Category)


def test_keys_of_one_place_are_listed_and_are_no_commands() -> None:
    assert {key for one in KEYS for key in one.keys} >= {"Tab", "Ctrl+Right", "Esc"}
    assert not {key for one in KEYS for key in one.keys} & {key for one in COMMANDS for key in one.shortcuts}
    assert not {one.id for one in KEYS} & {one.id for one in COMMANDS}
