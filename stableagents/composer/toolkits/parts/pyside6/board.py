"""A board of square cells that can be pressed, with the mouse or the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from actions import key_sequences
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from window import AppWindow

Cells = Sequence[Sequence[tuple[str, str]]]
Action = Callable[[int, int], None]
STEPS = {"Left": (0, -1), "Right": (0, 1), "Up": (-1, 0), "Down": (1, 0)}
LEVELS = ("#8d9aa8", "#7fa3c7", "#5b8fc0", "#3f7ab3", "#5a9a58", "#3f8a4a", "#c9a23c", "#d98b3a", "#cf6d3a", "#b5564e")
OTHERS = {"good": "#5a9a58", "bad": "#c2554b", "warm": "#d98b3a", "ink": "#30363d"}


class Board(QWidget):
    """Cells of (text, look). Looks are plain, raised, accent, good, bad, warm, ink, and level0 to level9."""

    def __init__(
        self,
        window: AppWindow,
        *,
        on_press: Action,
        on_second: Action | None = None,
        keys: Mapping[str, Callable[[], None]] | None = None,
    ) -> None:
        super().__init__()
        self._cells: Cells = []
        self._place = (0, 0)
        self._press, self._second = on_press, on_second
        self._keys = [(pressed, action) for key, action in (keys or {}).items() for pressed in key_sequences(key)]
        self._moves_cursor = not set(STEPS) & set(keys or {})
        self._colors: dict[str, str] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        window.follow_theme(self._use)

    focus_set = QWidget.setFocus

    def show(self, cells: Cells) -> None:
        """Show rows of cells; all rows are of one length."""
        self._cells = cells
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, 320)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 240)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        is_first = event.button() is Qt.MouseButton.LeftButton
        action = self._press if is_first else self._second
        size, left, top = self._measures()
        row, column = int((event.position().y() - top) // size), int((event.position().x() - left) // size)
        if action is not None and self._cells and 0 <= row < len(self._cells) and 0 <= column < len(self._cells[0]):
            self._place = (row, column)
            action(row, column)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = QKeySequence(event.keyCombination())
        name = pressed.toString(QKeySequence.SequenceFormat.PortableText)
        for wanted, action in self._keys:
            if wanted == pressed:
                action()
                return
        if self._moves_cursor and name in STEPS and self._cells:
            down, right = STEPS[name]
            row, column = self._place
            self._place = ((row + down) % len(self._cells), (column + right) % len(self._cells[0]))
            self.update()
        elif self._moves_cursor and name in ("Space", "Return", "Enter") and self._cells:
            self._press(*self._place)
        elif name == "F" and self._second is not None and self._cells:
            self._second(*self._place)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        size, left, top = self._measures()
        gap = 1 if size < 24 else 2
        for row, cells in enumerate(self._cells):
            for column, (text, look) in enumerate(cells):
                fill, ink = self._look(look)
                at_cursor = self._moves_cursor and self.hasFocus() and (row, column) == self._place
                outline = QColor(self._colors["accent" if at_cursor else "line"])
                painter.setPen(QPen(outline, 3 if at_cursor else 1))
                painter.setBrush(QColor(fill))
                cell = QRectF(left + column * size, top + row * size, size, size)
                painter.drawRect(cell.adjusted(gap, gap, -gap, -gap))
                if text:
                    font = self.font()
                    font.setPixelSize(max(8, round(size * (0.5 if len(text) < 3 else 0.9 / len(text) + 0.08))))
                    painter.setFont(font)
                    painter.setPen(QColor(ink))
                    painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, text)

    def _use(self, colors: dict[str, str]) -> None:
        self._colors = colors
        self.update()

    def _measures(self) -> tuple[float, float, float]:
        """The side of a cell, and where the first one begins."""
        rows, columns = len(self._cells) or 1, len(self._cells[0]) if self._cells else 1
        size = max(4.0, min((self.width() - 4) / columns, (self.height() - 4) / rows))
        return size, (self.width() - size * columns) / 2, (self.height() - size * rows) / 2

    def _look(self, look: str) -> tuple[str, str]:
        """The colours of a cell and of its text."""
        if look in ("plain", "raised"):
            return self._colors["field" if look == "plain" else "line"], self._colors["text"]
        if look == "accent":
            return self._colors["accent"], self._colors["on_accent"]
        return OTHERS.get(look) or LEVELS[min(int(look.removeprefix("level")), len(LEVELS) - 1)], "#ffffff"
