"""The journeys use the window of the tests of its parts."""

from tests.ui.conftest import clipboard_let_go, opened, project_file, session, window

__all__ = ["clipboard_let_go", "opened", "project_file", "session", "window"]
