"""Qt's Fusion style, with check boxes whose outline is seen on a dark ground too."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleFactory, QStyleOption, QWidget


class EgizStyle(QProxyStyle):
    """Draws what Fusion draws too faintly: it takes an outline from the window's colour, darker."""

    def __init__(self) -> None:
        super().__init__(QStyleFactory.create("Fusion"))

    def drawPrimitive(
        self, element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        if element != QStyle.PrimitiveElement.PE_IndicatorCheckBox:
            super().drawPrimitive(element, option, painter, widget)
            return
        state: QStyle.StateFlag = option.state
        palette: QPalette = option.palette
        enabled = bool(state & QStyle.StateFlag.State_Enabled)
        group = QPalette.ColorGroup.Normal if enabled else QPalette.ColorGroup.Disabled
        checked = bool(state & QStyle.StateFlag.State_On)
        box = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5)
        outline = palette.color(group, QPalette.ColorRole.Accent if checked else QPalette.ColorRole.Text)
        ground = palette.color(group, QPalette.ColorRole.Accent if checked else QPalette.ColorRole.Base)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(outline, 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 2, 2)
        if checked:
            mark = QPolygonF(
                [
                    QPointF(box.left() + box.width() * x, box.top() + box.height() * y)
                    for x, y in ((0.22, 0.55), (0.42, 0.75), (0.78, 0.28))
                ]
            )
            pen = QPen(palette.color(group, QPalette.ColorRole.Base), 2)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawPolyline(mark)
        painter.restore()
