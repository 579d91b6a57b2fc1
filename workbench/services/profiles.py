"""The style profiles of a project: which there are, and switching them on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from glossary.concepts import Concept
from glossary.profiles import PROFILES, one_of_each_group, own_profiles
from resources.messages import listed, message
from workbench.core.segments import Changes
from workbench.errors import InputError
from workbench.store.protocols import ProjectStore


def check_profiles(names: Iterable[str], concepts: Iterable[Concept]) -> tuple[str, ...]:
    """Return profiles with one of a group, the last named. Raises InputError for one that no term names either."""
    chosen = one_of_each_group(name.strip() for name in names if name.strip())
    bundled = tuple(profile.name for profile in PROFILES)
    strange = [name for name in chosen if name not in bundled]
    if strange:
        own = own_profiles(concepts)
        unknown = next((name for name in strange if name not in own), None)
        if unknown is not None:
            raise InputError(message("project.unknown_profile", name=unknown, known=listed((*bundled, *own))))
    return chosen


def switch_profiles(store: ProjectStore, names: Iterable[str]) -> Changes:
    """Switch on these profiles of a project, and all others off, as one step that can be undone.

    Of one group the last named stays. What is checked already keeps its findings until it is checked again.
    """
    settings, chosen = store.settings(), one_of_each_group(names)
    if chosen == settings.profiles:
        return Changes()
    with store.step(message("project.switch_profiles")) as step:
        step.put_settings(replace(settings, profiles=chosen))
    return step.changes | Changes(project=True, glossary=True)
