"""Refusals of this package."""

from resources.messages import RefusedError


class GlossaryError(RefusedError):
    """A glossary or a row of one that cannot be read or used."""


class StorageError(RefusedError):
    """A database file that cannot be opened, is too new, is damaged, or is in use."""
