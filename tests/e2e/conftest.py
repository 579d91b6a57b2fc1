"""The journeys use the window of the tests of its parts."""

from tests.ui.conftest import opened, project_file, session, window

__all__ = ["opened", "project_file", "session", "window"]
