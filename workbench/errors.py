"""Refusals of the workbench: the user can act on each; the command line exits 2, the window shows the sentence."""

from resources.messages import RefusedError


class InputError(RefusedError):
    """An argument or a file that cannot be used as it is."""


class FormatError(InputError):
    """A document that its reader refuses."""


class ProjectError(RefusedError):
    """A project that cannot be opened, is in use, or is too new."""


class ConflictError(RefusedError):
    """Something changed in the meantime; nothing was written."""


class CancelledError(Exception):
    """A job was cancelled; what was done before stays."""
