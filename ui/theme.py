"""Two palettes, light and dark, each chosen for contrast and not made from the other; and how states look."""

from __future__ import annotations

from dataclasses import dataclass, fields

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from workbench.core.segments import State
from workbench.settings import Theme

GRID = 8
"""All distances are multiples of this many pixels, or its half."""

FRAME = 5 * GRID
"""Room for what the system draws around a window, in pixels."""

LINE_HEIGHT = 1.35
"""Height of a line of text, as a multiple of the font's size."""

ROW_AIR = 6
"""Pixels above and below the text of a row."""


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one theme. ``on_*`` is text on the colour of that name."""

    window: str
    base: str
    current: str
    text: str
    muted: str
    line: str
    accent: str
    on_accent: str
    selection: str
    on_selection: str
    term: str
    placed: str
    good: str
    warning: str
    error: str
    warning_ground: str


LIGHT = Colours(
    window="#f3f4f6",
    base="#ffffff",
    current="#eaf2fb",
    text="#1b1f24",
    muted="#57606a",
    line="#d5d9de",
    accent="#0a5cad",
    on_accent="#ffffff",
    selection="#0a5cad",
    on_selection="#ffffff",
    term="#57606a",
    placed="#14733b",
    good="#14733b",
    warning="#8a4b00",
    error="#b3261e",
    warning_ground="#fff3dc",
)

DARK = Colours(
    window="#1f2227",
    base="#16181c",
    current="#202a36",
    text="#e3e6ea",
    muted="#a2abb5",
    line="#363c44",
    accent="#7ab4f0",
    on_accent="#0d1420",
    selection="#2f5f93",
    on_selection="#ffffff",
    term="#a2abb5",
    placed="#6fcf97",
    good="#6fcf97",
    warning="#f0b65c",
    error="#ff8f85",
    warning_ground="#3a2f1a",
)

READ_ON: tuple[tuple[str, str], ...] = (
    *((text, ground) for text in ("text", "muted", "accent", "good", "placed", "warning", "error", "term")
      for ground in ("window", "base", "current")),
    ("on_accent", "accent"),
    ("on_selection", "selection"),
    ("text", "warning_ground"),
    ("warning", "warning_ground"),
)  # fmt: skip
"""Every pair (text, ground) that the window draws; each has a contrast of at least 4.5 to 1."""


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    """Relative luminance of an ``#rrggbb`` colour (WCAG 2.2)."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


STATE_SIGNS = {
    State.UNTOUCHED: "○",
    State.DRAFT: "◐",
    State.TRANSLATED: "●",
    State.REVIEWED: "✔",
    State.APPROVED: "★",
    State.REJECTED: "✖",
}
"""The sign of each state; its word always stands beside it."""


def is_dark(theme: Theme) -> bool:
    """Say whether a theme is dark at this moment; *system* asks the desktop."""
    if theme is Theme.SYSTEM:
        return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return theme is Theme.DARK


def colours(theme: Theme) -> Colours:
    """Return the colours of a theme at this moment."""
    return DARK if is_dark(theme) else LIGHT


def palette(of: Colours) -> QPalette:
    """Make the Qt palette of the colours."""
    made = QPalette()
    role = QPalette.ColorRole
    for where, colour in {
        role.Window: of.window,
        role.WindowText: of.text,
        role.Base: of.base,
        role.AlternateBase: of.window,
        role.Text: of.text,
        role.Button: of.window,
        role.ButtonText: of.text,
        role.BrightText: of.error,
        role.ToolTipBase: of.base,
        role.ToolTipText: of.text,
        role.PlaceholderText: of.muted,
        role.Highlight: of.selection,
        role.HighlightedText: of.on_selection,
        role.Link: of.accent,
        role.LinkVisited: of.accent,
        role.Accent: of.accent,
        role.Light: of.base,
        role.Midlight: of.line,
        role.Mid: of.line,
        role.Dark: of.muted,
        role.Shadow: of.line,
    }.items():
        made.setColor(where, QColor(colour))
    grey = QColor(of.muted)
    grey.setAlpha(150)
    for where in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, where, grey)
    return made


def style_sheet(of: Colours) -> str:
    """Return the little that a palette cannot say."""
    return f"""
        QToolTip {{ color: {of.text}; background: {of.base}; border: 1px solid {of.line}; padding: 4px; }}
        QToolBar {{ background: {of.window}; border: 0; border-bottom: 1px solid {of.line}; padding: 4px 8px;
                    spacing: 8px; }}
        QMenuBar {{ background: {of.window}; color: {of.text}; }}
        QMenuBar::item {{ padding: 4px 8px; background: transparent; }}
        QMenuBar::item:selected {{ background: {of.selection}; color: {of.on_selection}; }}
        QHeaderView::section {{ background: {of.window}; color: {of.muted}; border: 0;
                                border-bottom: 1px solid {of.line}; border-right: 1px solid {of.line};
                                padding: 4px 8px; }}
        QTableView, QListView {{ background: {of.base}; border: 0; outline: 0; }}
        QSplitter::handle {{ background: {of.line}; }}
        QLineEdit {{ background: {of.base}; border: 1px solid {of.muted}; border-radius: 4px; padding: 3px 8px; }}
        QLineEdit:focus {{ border: 2px solid {of.accent}; padding: 2px 7px; }}
        QLineEdit[wrong="true"] {{ border: 2px solid {of.error}; padding: 2px 7px; }}
        QListWidget[offers="true"] {{ border: 1px solid {of.muted}; border-radius: 4px; }}
        QPushButton[primary="true"] {{ background: {of.accent}; color: {of.on_accent}; border: 2px solid {of.accent};
                                       border-radius: 4px; padding: 6px 16px; }}
        QPushButton[primary="true"]:focus {{ border: 2px solid {of.text}; }}
        QPushButton[primary="true"]:disabled {{ background: {of.line}; color: {of.muted}; border-color: {of.line}; }}
        QToolButton:focus, QPushButton:focus, QComboBox:focus {{ border: 2px solid {of.accent}; border-radius: 4px; }}
        QProgressBar {{ background: {of.line}; border: 0; border-radius: 4px; }}
        QProgressBar::chunk {{ background: {of.accent}; border-radius: 4px; }}
        *[quiet="true"] {{ color: {of.muted}; }}
        *[tone="good"] {{ color: {of.good}; }}
        *[tone="warning"] {{ color: {of.warning}; }}
        *[tone="error"] {{ color: {of.error}; }}
        *[title="true"] {{ font-weight: 600; }}
        QFrame[notice="true"] {{ background: {of.warning_ground}; border-bottom: 1px solid {of.line}; }}
    """


def apply(application: QApplication, of: Colours) -> None:
    """Give the whole program a theme."""
    application.setPalette(palette(of))
    application.setStyleSheet(style_sheet(of))


def all_colours(of: Colours) -> dict[str, str]:
    """Return the colours by name."""
    return {one.name: getattr(of, one.name) for one in fields(of)}
