"""A sheet to draw on, scaled to the room it has."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping, Sequence

from actions import key_sequences
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QCursor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QShortcut,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget
from shapes import Shape
from window import AppWindow

At = Callable[[float, float], None]
OnKey = Callable[[str, int, bool], None]
KEY_NAMES = {"Return": "Enter", "Escape": "Esc", "Control": "Ctrl", "Backtab": "Tab"}


class Drawing(QWidget):
    """Shows shapes; what the mouse does reaches the app in the sheet's own units."""

    def __init__(
        self,
        window: AppWindow,
        *,
        width: int,
        height: int,
        mouse: Mapping[str, At] | None = None,
        menu: Mapping[str, Callable[[], None]] | None = None,
        keys: Mapping[str, Callable[[], None]] | None = None,
        on_key: OnKey | None = None,
    ) -> None:
        super().__init__()
        self._on_key = on_key
        self._held: dict[int, str] = {}
        self._sheet = (width, height)
        self._shapes: list[Shape] = []
        self._pictures: dict[str, QPixmap] = {}
        self._mouse = mouse or {}
        self._menu = QMenu(self)
        for text, action in (menu or {}).items():
            self._menu.addAction(text).triggered.connect(lambda checked=False, chosen=action: chosen())
        self._colors: dict[str, str] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking("on_move" in self._mouse)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        window.follow_theme(self._use)
        for key, action in (keys or {}).items():
            for pressed in key_sequences(key):
                shortcut = QShortcut(pressed, self)
                shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
                shortcut.activated.connect(lambda chosen=action: chosen())

    focus_set = QWidget.setFocus

    def show(self, shapes: Sequence[Shape]) -> None:
        """Show these shapes and nothing else, the last one on top."""
        self._shapes = list(shapes)
        self._pictures.clear()
        self.update()

    def add(self, shape: Shape) -> None:
        """Draw one more on top."""
        self._shapes.append(shape)
        self.update()

    def open_menu(self) -> None:
        """Offer the menu where the pointer is."""
        self._menu.popup(QCursor.pos())

    def sizeHint(self) -> QSize:
        return QSize(*self._sheet) * 0.75

    def minimumSizeHint(self) -> QSize:
        return QSize(*self._sheet) * 0.4

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._at(event, "on_second" if event.button() is Qt.MouseButton.RightButton else "on_press")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._at(event, "on_release")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._at(event, "on_drag" if event.buttons() & Qt.MouseButton.LeftButton else "on_move")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key goes down; what the system repeats of a held key is left out."""
        if self._on_key is None:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            code = event.nativeScanCode() or event.key()
            self._held[code] = name_of(event)
            self._on_key(self._held[code], code, True)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        code = event.nativeScanCode() or event.key()
        if not event.isAutoRepeat() and code in self._held and self._on_key is not None:
            self._on_key(self._held.pop(code), code, False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nobody tells of keys that go up while another widget has the focus."""
        for code in list(self._held):
            if self._on_key is not None:
                self._on_key(self._held.pop(code), code, False)
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale, left, top = self._measures()
        painter.translate(left, top)
        painter.scale(scale, scale)
        painter.fillRect(QRectF(0, 0, *self._sheet), QColor(self._colors["field"]))
        for shape in self._shapes:
            self._draw(painter, shape)

    def _at(self, event: QMouseEvent, name: str) -> None:
        if name in self._mouse:
            scale, left, top = self._measures()
            place = event.position()
            self._mouse[name]((place.x() - left) / scale, (place.y() - top) / scale)

    def _use(self, colors: dict[str, str]) -> None:
        self._colors = colors
        self.update()

    def _measures(self) -> tuple[float, float, float]:
        """Pixels in a unit, and where the sheet begins."""
        width, height = self._sheet
        scale = max(0.05, min((self.width() - 4) / width, (self.height() - 4) / height))
        return scale, (self.width() - width * scale) / 2, (self.height() - height * scale) / 2

    def _draw(self, painter: QPainter, shape: Shape) -> None:
        points = [QPointF(x, y) for x, y in zip(shape.points[::2], shape.points[1::2], strict=True)]
        box = QRectF(points[0], points[-1])
        pen = QPen(self._color(shape.line), shape.width) if shape.line else QPen(Qt.PenStyle.NoPen)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(self._color(shape.fill) if shape.fill else Qt.BrushStyle.NoBrush)
        if shape.kind == "line":
            painter.drawPolyline(QPolygonF(points))
        elif shape.kind == "polygon":
            painter.drawPolygon(QPolygonF(points))
        elif shape.kind == "rectangle":
            painter.drawRect(box)
        elif shape.kind == "oval":
            painter.drawEllipse(box)
        elif shape.kind == "text":
            self._write(painter, shape, points[0])
        else:
            picture = self._picture(shape.text)
            painter.drawPixmap(box, picture, QRectF(picture.rect()))

    def _color(self, name: str) -> QColor:
        """A colour of the window by its name, or any other."""
        return QColor(self._colors.get(name, name))

    def _write(self, painter: QPainter, shape: Shape, middle: QPointF) -> None:
        font = self.font()
        font.setPixelSize(max(1, round(shape.size)))
        painter.setFont(font)
        painter.setPen(self._color(shape.fill))
        room = QRectF(middle.x() - 2000, middle.y() - 2000, 4000, 4000)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, shape.text)

    def _picture(self, png: str) -> QPixmap:
        if png not in self._pictures:
            picture = QPixmap()
            picture.loadFromData(base64.b64decode(png))
            self._pictures[png] = picture
        return self._pictures[png]


def name_of(event: QKeyEvent) -> str:
    """A key as people call it: A, 7, Left, Space, Ctrl."""
    sign = event.text()
    if sign.isprintable() and sign.strip():
        return sign.upper()
    try:
        key = Qt.Key(event.key()).name.removeprefix("Key_")
    except ValueError:
        return str(event.key())
    return KEY_NAMES.get(key, key)
