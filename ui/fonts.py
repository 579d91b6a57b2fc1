"""Fonts that really have the letters: Kazakh in every weight, Chinese never with Japanese shapes."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetrics

from resources.messages import Message, message

KAZAKH_LETTERS = "әғқңөұүһіӘҒҚҢӨҰҮҺІ"
CHINESE_SAMPLE = "中国共产党新疆维吾尔自治区总书记"
KAZAKH_FAMILIES = ("Noto Sans", "Inter", "PT Sans", "Segoe UI", "Helvetica Neue", "DejaVu Sans", "Liberation Sans")
CHINESE_FAMILIES = ("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Source Han Sans CN", "Microsoft YaHei",
                    "PingFang SC", "WenQuanYi Micro Hei", "SimSun")  # fmt: skip
"""Families with the shapes of mainland China; a family that leaves the shapes open is not among them."""


@dataclass(frozen=True, slots=True)
class FontChoice:
    """The families in use; an empty one is missing on this machine."""

    kazakh: str
    chinese: str

    def families(self, language: str) -> list[str]:
        """Return the families for a text in a language, first choice first."""
        order = (self.chinese, self.kazakh) if language.startswith("zh") else (self.kazakh, self.chinese)
        return [family for family in order if family]

    def font(self, language: str, points: int) -> QFont:
        """Return the font for a text in a language."""
        font = QFont()
        font.setFamilies(self.families(language) or [font.family()])
        font.setPointSize(points)
        return font

    @property
    def missing(self) -> Message | None:
        """Name what cannot be read properly here, and what to install."""
        if not self.kazakh and not self.chinese:
            return message("ui.fonts.none")
        if not self.kazakh:
            return message("ui.fonts.no_kazakh")
        if not self.chinese:
            return message("ui.fonts.no_chinese")
        return None


def choose_fonts(preferred: QFont | None = None) -> FontChoice:
    """Find families for both scripts: the desktop's own where it has the letters, else the first of our lists."""
    present = set(QFontDatabase.families())
    own = QFontInfo(preferred).family() if preferred is not None else ""
    kazakh = next((f for f in (own, *KAZAKH_FAMILIES) if f in present and has_letters(f, KAZAKH_LETTERS)), "")
    chinese = next((f for f in CHINESE_FAMILIES if f in present and has_letters(f, CHINESE_SAMPLE)), "")
    return FontChoice(kazakh, chinese)


def has_letters(family: str, letters: str) -> bool:
    """Say whether a family itself, without any fall-back, has all of the letters, upright and bold."""
    for weight in (QFont.Weight.Normal, QFont.Weight.Bold):
        font = QFont(family)
        font.setWeight(weight)
        font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
        metrics = QFontMetrics(font)
        if not all(metrics.inFontUcs4(ord(letter)) for letter in letters):
            return False
    return True
