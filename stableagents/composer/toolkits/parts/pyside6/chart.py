"""A drawing of figures as bars or slices."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from window import AppWindow

LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class Chart(QWidget):
    """Bars or slices for named figures."""

    HUES = ("#2f6f9f", "#d98b3a", "#5a9a58", "#a75a91", "#c9b43c", "#5aa3a3", "#8d7a5e", "#b5564e")

    def __init__(self, window: AppWindow, *, shape: str = "bars") -> None:
        super().__init__()
        self._shape = shape
        self._pairs: list[tuple[str, float, str]] = []
        self._colors: dict[str, QColor] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        window.follow_theme(self._use)

    def show(self, pairs: Sequence[tuple[str, float, str]]) -> None:
        """Draw ``(name, figure, figure in words)`` pairs."""
        self._pairs = [pair for pair in pairs if pair[1] > 0]
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(360, 200)

    def minimumSizeHint(self) -> QSize:
        return QSize(280, 150)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._pairs:
            painter.setPen(self._colors["hint"])
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, "Nothing to draw yet.")
        elif self._shape == "pie":
            self._draw_slices(painter)
        else:
            self._draw_bars(painter)

    def _use(self, colors: dict[str, str]) -> None:
        self._colors = {name: QColor(color) for name, color in colors.items()}
        self.update()

    def _draw_bars(self, painter: QPainter) -> None:
        step = max(22.0, min(34.0, self.height() / len(self._pairs)))
        largest = max(figure for _name, figure, _words in self._pairs)
        for number, (name, figure, words) in enumerate(self._pairs):
            top, height = number * step + 4, step - 8
            length = max((self.width() - 250) * figure / largest, 2.0)
            painter.fillRect(QRectF(140, top, length, height), QColor(self.HUES[number % len(self.HUES)]))
            painter.setPen(self._colors["text"])
            shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, 126)
            painter.drawText(QRectF(0, top - 4, 130, step), RIGHT, shown)
            painter.setPen(self._colors["hint"])
            painter.drawText(QRectF(148 + length, top - 4, 200, step), LEFT, words)

    def _draw_slices(self, painter: QPainter) -> None:
        total = sum(figure for _name, figure, _words in self._pairs)
        size, start = min(self.height(), self.width() / 2) - 16, 90.0
        for number, (name, figure, words) in enumerate(self._pairs):
            extent = -360 * figure / total
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.HUES[number % len(self.HUES)]))
            painter.drawPie(QRectF(8, 8, size, size), round(start * 16), round(extent * 16))  # Qt counts in 1/16 degree
            start += extent
            top = 6 + number * 24
            painter.drawRect(QRectF(size + 40, top + 6, 12, 12))
            painter.setPen(self._colors["text"])
            painter.drawText(QRectF(size + 60, top, self.width() - size - 60, 24), LEFT, f"{name}  {words}")
