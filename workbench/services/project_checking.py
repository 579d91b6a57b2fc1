"""The checks of a project for a command that has no session: its glossaries, dates and mentions."""

from __future__ import annotations

from glossary.mentions import mentioned_before
from workbench.paths import Paths
from workbench.services.checking import Checking
from workbench.services.glossaries import load_termbase
from workbench.store.protocols import ProjectReader


def checking_of(reader: ProjectReader, paths: Paths, language: str) -> Checking:
    """Return the checks for a target language of a project. Raises GlossaryError, StorageError."""
    settings = reader.settings()
    termbase = load_termbase(
        settings.glossaries, paths, settings.overrides,
        target=language, kept=reader.kept_glossary, profiles=settings.profiles,
    )  # fmt: skip
    texts = ((one.id, one.document, one.source.text) for one in reader.segments(reader.segment_ids()))
    mentioned = mentioned_before(termbase, settings.source_language, texts)
    dates = {document.id: document.date for document in reader.documents()}
    return Checking(termbase, settings.source_language, language, dates=dates, mentioned=mentioned)
