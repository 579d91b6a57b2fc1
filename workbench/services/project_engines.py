"""Which engine drafts a project, by target language: the project's own choice goes before the user's default."""

from __future__ import annotations

from dataclasses import replace

from resources.messages import message
from workbench.core.segments import Changes
from workbench.errors import InputError
from workbench.store.protocols import ProjectStore


def choose_project_engine(store: ProjectStore, language: str, engine_id: str) -> Changes:
    """Let an engine draft a target language of the project, as one step that can be undone.

    An empty id takes the choice back: the user's default drafts, else the best engine. What is drafted already stays.
    Whether the engine serves the direction is for who offers it to know; a draft says so. Raises InputError for a
    language that is no target of the project.
    """
    settings = store.settings()
    if language not in settings.target_languages:
        raise InputError(message("project.no_target", language=language))
    engines = {one: chosen for one, chosen in settings.engines.items() if one != language}
    if engine_id:
        engines[language] = engine_id
    if engines == settings.engines:
        return Changes()
    with store.step(message("project.choose_model")) as step:
        step.put_settings(replace(settings, engines=engines))
    return step.changes | Changes(project=True)
