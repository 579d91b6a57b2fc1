"""The handlers, by command id: what each entry of the catalogue does in the window.

When adding a command: one entry in ``workbench/commands.py``, one line in :func:`handlers`.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from resources.messages import message
from ui.glossary.author import ask_author
from ui.glossary.starter_view import show_starter_update
from ui.i18n import LANGUAGE_NAMES
from ui.reviewing.commenting import comment
from ui.side_panel import PANELS
from ui.waiving import mark_final, unwaive, waive
from workbench.commands import TERMS_BY_KEY
from workbench.jobs import Priority
from workbench.settings import Theme
from workbench.store.protocols import Show

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.project_view import ProjectView

Handler = Callable[[], object]

_TO_DO = (Show.UNTOUCHED, Show.DRAFTS)


def handlers(window: MainWindow) -> dict[str, Handler]:
    """Return what each command does; those that need a project do nothing without one."""

    def view(act: Callable[[ProjectView], object]) -> Handler:
        def run() -> None:
            if window.view is not None:
                act(window.view)

        return run

    made: dict[str, Handler] = {
        "project.new": window.asking.new_project,
        "project.open": window.asking.open_project,
        "project.sample": window.open_sample,
        "project.align": window.aligning.show,
        "project.paste": window.documents.paste_project,
        "project.add": window.documents.ask_add,
        "project.update": window.documents.update,
        "project.count": window.documents.count,
        "project.pdf": window.documents.ask_print,
        "edit.copy_rich": window.documents.copy_rich,
        "edit.copy_rich_shown": partial(window.documents.copy_rich, shown=True),
        "project.export": window.asking.export,
        "project.review": window.reviewing.ask_files,
        "project.queries": window.reviewing.write_sheet,
        "project.answers": window.reviewing.ask_answers,
        "segment.ask": window.reviewing.ask_client,
        "segment.comment": view(partial(comment, window.context)),
        "segment.close_queries": window.reviewing.close_questions,
        "project.style": window.asking.style,
        "project.final": partial(mark_final, window),
        "project.close": window.close_project,
        "app.quit": window.quit,
        "edit.undo": view(lambda v: v.segment.undo()),
        "edit.redo": view(lambda v: v.segment.redo()),
        "edit.find": window.go_to_search,
        "edit.filter": window.filter_bar.show_box.setFocus,
        "edit.show_all": window.filter_bar.reset,
        "segment.confirm": view(lambda v: v.segment.confirm()),
        "segment.unconfirm": view(lambda v: v.segment.unconfirm()),
        "segment.waive": partial(waive, window),
        "segment.unwaive": partial(unwaive, window),
        "segment.next": view(lambda v: v.step(1)),
        "segment.previous": view(lambda v: v.step(-1)),
        "segment.next_untranslated": view(
            lambda v: v.go_to_next(_TO_DO, by=1, nothing=message("ui.next.no_unconfirmed"))
        ),
        "segment.next_flag": view(lambda v: v.go_to_next((Show.FLAGGED,), by=1, nothing=message("ui.next.no_flag"))),
        "segment.previous_flag": view(
            lambda v: v.go_to_next((Show.FLAGGED,), by=-1, nothing=message("ui.next.no_flag"))
        ),
        "segment.next_doubt": view(lambda v: v.go_to_next((Show.UNSURE,), by=1, nothing=message("ui.next.no_doubt"))),
        "segment.previous_doubt": view(
            lambda v: v.go_to_next((Show.UNSURE,), by=-1, nothing=message("ui.next.no_doubt"))
        ),
        "segment.go_to": window.asking.go_to,
        "segment.copy_source": view(lambda v: v.segment.copy_source()),
        "segment.clear": view(lambda v: v.segment.clear()),
        "segment.tag_next": view(lambda v: v.segment.next_tag()),
        "segment.tags_place": view(lambda v: v.segment.place_tags()),
        "segment.tags_remove": view(lambda v: v.segment.remove_tags()),
        "glossary.desk": window.glossaries.show_desk,
        "glossary.starter": view(partial(show_starter_update, window.context)),
        "glossary.author": partial(_ask_author, window),
        "glossary.add": window.glossaries.add_term,
        "glossary.add_quick": window.glossaries.add_quickly,
        "glossary.names": window.beside.show_names,
        "draft.all": view(lambda v: v.draft(v.undrafted())),
        "draft.from_here": view(_draft_from_here),
        "draft.this": view(_draft_this),
        "draft.stop": view(lambda v: v.drafting.stop()),
        "draft.words": view(lambda v: v.following.ask_words()),
        "draft.alternatives": view(lambda v: v.alternatives.show()),
        "draft.with_model": view(lambda v: v.alternatives.draft_with_model()),
        "draft.completion": window.preferring.toggle_completion,
        "draft.plain": view(lambda v: v.segment.toggle_plain()),
        "draft.model": window.models.choose,
        "draft.models": window.models.show,
        "view.zoom_in": partial(window.preferring.zoom, 1),
        "view.zoom_out": partial(window.preferring.zoom, -1),
        "view.zoom_reset": partial(window.preferring.zoom, 0),
        "view.reading": window.beside.show_reading,
        "view.next_area": view(lambda v: v.focus_area(1, window.filter_bar.search)),
        "view.previous_area": view(lambda v: v.focus_area(-1, window.filter_bar.search)),
        "view.next_target": window.next_target,
        "help.palette": window.asking.palette,
        "help.shortcuts": window.asking.shortcuts,
        "help.about": window.asking.about,
    }
    for number in range(1, TERMS_BY_KEY + 1):
        made[f"segment.term.{number}"] = view(lambda v, number=number: v.segment.insert_term(number))  # type: ignore[misc]
    for name in PANELS:
        made[f"view.panel.{name}"] = partial(window.preferring.toggle_panel, name)
    for theme in Theme:
        made[f"view.theme.{theme.value}"] = partial(window.preferring.set_theme, theme)
    for language in LANGUAGE_NAMES:
        made[f"view.language.{language}"] = partial(window.preferring.set_language, language)
    return made


def _ask_author(window: MainWindow) -> None:
    warning = ask_author(window.context, window)
    if warning is not None:
        window.notice.say(warning)


def _draft_from_here(view: ProjectView) -> None:
    row = view.current
    if row is not None:
        wanted = view.undrafted()
        order = {one: place for place, one in enumerate(view.project.reader.segment_ids())}
        view.draft([one for one in wanted if order[one] >= order[row.segment.id]])


def _draft_this(view: ProjectView) -> None:
    row = view.current
    if row is not None:
        view.draft([row.segment.id], Priority.WAITED_FOR)
