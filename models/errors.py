"""Refusals of this package."""

from resources.messages import RefusedError


class ModelError(RefusedError):
    """A model that is missing, damaged, or does not serve what was asked."""
