"""The catalogue of commands: menu, toolbar, shortcuts, palette and the help page are all made from it.

When adding a command: one entry in COMMANDS, one handler in ``ui/actions.py``, one line in each
``translations/<language>/commands.ts``; tests name what is missing. There is no Qt here; shortcuts are written as Qt
writes them in English (``Ctrl+Shift+P``).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from resources.messages import Message, message


class Category(StrEnum):
    """The menus, in the order of the menu bar."""

    PROJECT = "project"
    EDIT = "edit"
    SEGMENT = "segment"
    GLOSSARY = "glossary"
    DRAFT = "draft"
    VIEW = "view"
    HELP = "help"


class Place(StrEnum):
    """Where a command is offered. Each is in the palette or in a menu, most are in both."""

    MENU = "menu"
    TOOLBAR = "toolbar"
    PALETTE = "palette"


class Needs(StrEnum):
    """What must be there for a command to be of use; otherwise it is greyed out."""

    NOTHING = "nothing"
    PROJECT = "project"
    SEGMENT = "segment"
    JOB = "job"


_USUAL = frozenset({Place.MENU, Place.PALETTE})
_EVERYWHERE = frozenset(Place)
_PALETTE = frozenset({Place.PALETTE})


@dataclass(frozen=True, slots=True)
class Command:
    """Something that the user can do.

    ``group`` sets commands of one menu apart by a line; ``submenu`` gathers them under a title; ``choice`` marks the
    members of a group of which one is in force (theme, language), and ``toggle`` a command that is on or off.
    """

    id: str
    title: Message
    category: Category
    shortcuts: tuple[str, ...] = ()
    places: frozenset[Place] = _USUAL
    needs: Needs = Needs.NOTHING
    group: int = 0
    submenu: Message | None = None
    choice: str = ""
    toggle: bool = False


CATEGORY_TITLES: dict[Category, Message] = {
    Category.PROJECT: message("commands.category.project"),
    Category.EDIT: message("commands.category.edit"),
    Category.SEGMENT: message("commands.category.segment"),
    Category.GLOSSARY: message("commands.category.glossary"),
    Category.DRAFT: message("commands.category.draft"),
    Category.VIEW: message("commands.category.view"),
    Category.HELP: message("commands.category.help"),
}

_TERMS = message("commands.submenu.terms")
_THEME = message("commands.submenu.theme")
_LANGUAGE = message("commands.submenu.language")
_PANELS = message("commands.submenu.panels")

TERMS_BY_KEY = 9
"""How many terms of a segment have a key of their own."""

_P, _E, _S, _G, _D, _V, _H = Category

COMMANDS: tuple[Command, ...] = (
    Command("project.new", message("commands.project.new"), _P, ("Ctrl+N",)),
    Command("project.paste", message("commands.project.paste"), _P, ("Ctrl+Alt+N",)),
    Command("project.open", message("commands.project.open"), _P, ("Ctrl+O",)),
    Command("project.sample", message("commands.project.sample"), _P),
    Command("project.align", message("commands.project.align"), _P),
    Command("project.add", message("commands.project.add"), _P, (), needs=Needs.PROJECT, group=1),
    Command("project.update", message("commands.project.update"), _P, (), needs=Needs.PROJECT, group=1),
    Command("project.count", message("commands.project.count"), _P, (), needs=Needs.PROJECT, group=1),
    Command("project.export", message("commands.project.export"), _P, ("Ctrl+Shift+E",), needs=Needs.PROJECT, group=1),
    Command("project.pdf", message("commands.project.pdf"), _P, ("Ctrl+P",), needs=Needs.PROJECT, group=1),
    Command("project.review", message("commands.project.review"), _P, ("Ctrl+Shift+R",), needs=Needs.PROJECT, group=1),
    Command("project.queries", message("commands.project.queries"), _P, (), needs=Needs.PROJECT, group=1),
    Command("project.answers", message("commands.project.answers"), _P, (), needs=Needs.PROJECT, group=1),
    Command("project.final", message("commands.project.final"), _P, (), needs=Needs.PROJECT, group=1),
    Command("project.style", message("commands.project.style"), _P, (), needs=Needs.PROJECT, group=1),
    Command("project.close", message("commands.project.close"), _P, ("Ctrl+W",), needs=Needs.PROJECT, group=2),
    Command("app.quit", message("commands.app.quit"), _P, ("Ctrl+Shift+Q",), group=2),
    #
    Command("edit.undo", message("commands.edit.undo"), _E, ("Ctrl+Z",), needs=Needs.PROJECT),
    Command("edit.redo", message("commands.edit.redo"), _E, ("Ctrl+Shift+Z", "Ctrl+Y"), needs=Needs.PROJECT),
    Command("edit.copy_rich", message("commands.edit.copy_rich"), _E, ("Ctrl+Shift+C",), needs=Needs.PROJECT),
    Command("edit.copy_rich_shown", message("commands.edit.copy_rich_shown"), _E, (), needs=Needs.PROJECT),
    Command("edit.find", message("commands.edit.find"), _E, ("Ctrl+F",), needs=Needs.PROJECT, group=1),
    Command("edit.filter", message("commands.edit.filter"), _E, ("Ctrl+Shift+F",), needs=Needs.PROJECT, group=1),
    Command("edit.show_all", message("commands.edit.show_all"), _E, (), needs=Needs.PROJECT, group=1),
    #
    Command(
        "segment.confirm",
        message("commands.segment.confirm"),
        _S,
        ("Ctrl+Return", "Ctrl+Enter"),
        _EVERYWHERE,
        Needs.SEGMENT,
    ),
    Command("segment.unconfirm", message("commands.segment.unconfirm"), _S, ("Ctrl+Shift+U",), needs=Needs.SEGMENT),
    Command("segment.waive", message("commands.segment.waive"), _S, ("Ctrl+Shift+W",), needs=Needs.SEGMENT),
    Command("segment.unwaive", message("commands.segment.unwaive"), _S, (), needs=Needs.SEGMENT),
    Command("segment.ask", message("commands.segment.ask"), _S, ("Ctrl+Alt+Q",), needs=Needs.SEGMENT),
    Command("segment.comment", message("commands.segment.comment"), _S, ("Ctrl+M",), needs=Needs.SEGMENT),
    Command("segment.close_queries", message("commands.segment.close_queries"), _S, (), needs=Needs.SEGMENT),
    Command("segment.next", message("commands.segment.next"), _S, ("Alt+Down",), needs=Needs.SEGMENT, group=1),
    Command("segment.previous", message("commands.segment.previous"), _S, ("Alt+Up",), needs=Needs.SEGMENT, group=1),
    Command(
        "segment.next_untranslated",
        message("commands.segment.next_untranslated"),
        _S,
        ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
        needs=Needs.SEGMENT,
        group=1,
    ),
    Command("segment.next_flag", message("commands.segment.next_flag"), _S, ("F8",), _EVERYWHERE, Needs.SEGMENT, 1),
    Command(
        "segment.previous_flag",
        message("commands.segment.previous_flag"),
        _S,
        ("Shift+F8",),
        needs=Needs.SEGMENT,
        group=1,
    ),
    Command("segment.next_doubt", message("commands.segment.next_doubt"), _S, ("F7",), needs=Needs.SEGMENT, group=1),
    Command("segment.previous_doubt", message("commands.segment.previous_doubt"), _S, ("Shift+F7",),
            needs=Needs.SEGMENT, group=1),
    Command("segment.go_to", message("commands.segment.go_to"), _S, ("Ctrl+G",), needs=Needs.SEGMENT, group=1),
    Command(
        "segment.copy_source",
        message("commands.segment.copy_source"),
        _S,
        ("Ctrl+Ins", "Ctrl+Shift+S"),
        needs=Needs.SEGMENT,
        group=2,
    ),
    Command("segment.clear", message("commands.segment.clear"), _S, ("Ctrl+Shift+Del",), needs=Needs.SEGMENT, group=2),
    Command("segment.tag_next", message("commands.segment.tag_next"), _S, ("F9",), needs=Needs.SEGMENT, group=3),
    Command("segment.tags_place", message("commands.segment.tags_place"), _S, ("Ctrl+F9",), needs=Needs.SEGMENT,
            group=3),
    Command("segment.tags_remove", message("commands.segment.tags_remove"), _S, ("Ctrl+Shift+F9",),
            needs=Needs.SEGMENT, group=3),
    *(
        Command(
            f"segment.term.{number}",
            message("commands.segment.term", number=number),
            _S,
            (f"Ctrl+{number}",),
            needs=Needs.SEGMENT,
            group=2,
            submenu=_TERMS,
        )
        for number in range(1, TERMS_BY_KEY + 1)
    ),
    #
    Command("glossary.desk", message("commands.glossary.desk"), _G, ("Ctrl+Shift+G",)),
    Command("glossary.starter", message("commands.glossary.starter"), _G, needs=Needs.PROJECT),
    Command("glossary.author", message("commands.glossary.author"), _G),
    Command("glossary.add", message("commands.glossary.add"), _G, ("Ctrl+E",), needs=Needs.SEGMENT, group=1),
    Command("glossary.add_quick", message("commands.glossary.add_quick"), _G, ("Ctrl+Q",), needs=Needs.SEGMENT,
            group=1),
    Command("glossary.names", message("commands.glossary.names"), _G, ("Ctrl+Shift+N",), needs=Needs.PROJECT, group=2),
    #
    Command("draft.all", message("commands.draft.all"), _D, ("Ctrl+Shift+D",), _EVERYWHERE, Needs.PROJECT),
    Command("draft.from_here", message("commands.draft.from_here"), _D, (), needs=Needs.SEGMENT),
    Command("draft.this", message("commands.draft.this"), _D, ("Ctrl+D",), needs=Needs.SEGMENT),
    Command("draft.stop", message("commands.draft.stop"), _D, ("Ctrl+.",), needs=Needs.JOB, group=1),
    Command("draft.plain", message("commands.draft.plain"), _D, ("Ctrl+Alt+P",), needs=Needs.SEGMENT, group=2),
    Command("draft.words", message("commands.draft.words"), _D, ("F2",), needs=Needs.SEGMENT, group=3),
    Command("draft.alternatives", message("commands.draft.alternatives"), _D, ("Shift+F2",), needs=Needs.SEGMENT,
            group=3),
    Command("draft.with_model", message("commands.draft.with_model"), _D, ("Ctrl+Shift+M",), needs=Needs.SEGMENT,
            group=3),
    Command("draft.completion", message("commands.draft.completion"), _D, ("Ctrl+Alt+C",), group=4, toggle=True),
    Command("draft.model", message("commands.draft.model"), _D, ("Ctrl+Alt+D",), needs=Needs.PROJECT, group=5),
    Command("draft.models", message("commands.draft.models"), _D, ("Ctrl+Alt+M",), group=5),
    #
    Command("view.zoom_in", message("commands.view.zoom_in"), _V, ("Ctrl++", "Ctrl+=")),
    Command("view.zoom_out", message("commands.view.zoom_out"), _V, ("Ctrl+-",)),
    Command("view.zoom_reset", message("commands.view.zoom_reset"), _V, ("Ctrl+0",)),
    Command("view.panel.terms", message("commands.view.panel.terms"), _V, ("Ctrl+Alt+1",), group=1, submenu=_PANELS,
            toggle=True),
    Command("view.panel.candidates", message("commands.view.panel.candidates"), _V, ("Ctrl+Alt+2",), group=1,
            submenu=_PANELS, toggle=True),
    Command("view.panel.findings", message("commands.view.panel.findings"), _V, ("Ctrl+Alt+3",), group=1,
            submenu=_PANELS, toggle=True),
    Command("view.reading", message("commands.view.reading"), _V, ("Ctrl+Alt+R",), needs=Needs.PROJECT, group=1),
    Command("view.next_area", message("commands.view.next_area"), _V, ("F6",), needs=Needs.PROJECT, group=1),
    Command("view.previous_area", message("commands.view.previous_area"), _V, ("Shift+F6",), needs=Needs.PROJECT,
            group=1),
    Command("view.next_target", message("commands.view.next_target"), _V, ("Ctrl+Shift+L",), needs=Needs.PROJECT,
            group=1),
    Command("view.theme.system", message("commands.view.theme.system"), _V, group=2, submenu=_THEME, choice="theme"),
    Command("view.theme.light", message("commands.view.theme.light"), _V, group=2, submenu=_THEME, choice="theme"),
    Command("view.theme.dark", message("commands.view.theme.dark"), _V, group=2, submenu=_THEME, choice="theme"),
    Command("view.language.kk", message("commands.view.language.kk"), _V, group=2, submenu=_LANGUAGE,
            choice="language"),
    Command("view.language.en", message("commands.view.language.en"), _V, group=2, submenu=_LANGUAGE,
            choice="language"),
    Command("view.language.zh-Hans", message("commands.view.language.zh-Hans"), _V, group=2, submenu=_LANGUAGE,
            choice="language"),
    #
    Command("help.palette", message("commands.help.palette"), _H, ("Ctrl+Shift+P",)),
    Command("help.shortcuts", message("commands.help.shortcuts"), _H, ("F1",)),
    Command("help.about", message("commands.help.about"), _H),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Key:
    """Keys that do something in one place only, and are no command of the menus: the list of keys names them too."""

    id: str
    title: Message
    category: Category
    keys: tuple[str, ...]


KEYS: tuple[Key, ...] = (
    Key("completion.all", message("complete.key.all"), _D, ("Tab",)),
    Key("completion.word", message("complete.key.word"), _D, ("Ctrl+Right",)),
    Key("completion.none", message("complete.key.none"), _D, ("Esc",)),
)
"""The keys of the grey text that follows what is typed (docs/post-editing.md)."""


WRITING = frozenset(
    one.id
    for one in COMMANDS
    if (one.category is Category.DRAFT and one.id != "draft.models")
    or one.id.startswith("segment.term.")
    or one.id
    in {
        "project.add", "project.update", "project.style", "project.final", "edit.undo", "edit.redo", "segment.confirm",
        "segment.unconfirm", "segment.waive", "segment.unwaive", "segment.copy_source", "segment.clear", "segment.ask",
        "project.answers", "segment.close_queries", "segment.comment", "segment.tag_next",
        "segment.tags_place", "segment.tags_remove",
    }
)  # fmt: skip
"""The commands that change the project: a project that is open to read only does not have them."""


def command(command_id: str) -> Command:
    """Return a command by its id. Raises KeyError."""
    return _BY_ID[command_id]


_BY_ID = {one.id: one for one in COMMANDS}
