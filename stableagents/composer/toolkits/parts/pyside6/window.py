"""How the window looks in light and dark, and the widgets that show a value of the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from string import Template
from typing import Any

from actions import WindowActions
from app_info import FIRST_THEME
from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QKeySequence, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)
from storage import Storage

PAD = 12
LIGHT = {"back": "#f4f5f6", "field": "#ffffff", "text": "#1f2328", "hint": "#5c6470", "line": "#cfd4da"}
LIGHT |= {"accent": "#2b6a9b", "pressed": "#235882", "on_accent": "#ffffff", "danger": "#a8322a"}
LIGHT |= {"button": "#e4e7eb", "hover": "#d8dce1"}
DARK = {"back": "#1e2227", "field": "#282d34", "text": "#e8eaed", "hint": "#a3abb5", "line": "#434a54"}
DARK |= {"accent": "#6aaed6", "pressed": "#8cc3e4", "on_accent": "#10151a", "danger": "#f0877f"}
DARK |= {"button": "#363d46", "hover": "#424a55"}
STYLE = Template("""
QLabel[look="title"] { font-size: 16pt; font-weight: bold; }
QLabel[look="big"] { font-size: 40pt; }
QLabel[look="hint"] { color: $hint; }
QLabel[look="error"] { color: $danger; }
QLineEdit, QPlainTextEdit, QTableWidget {
    background: $field; border: 1px solid $line; border-radius: 4px; selection-background-color: $accent;
    selection-color: $on_accent;
}
QLineEdit { padding: 5px 7px; }
QComboBox { padding: 4px 8px; }
QLineEdit:focus, QPlainTextEdit:focus, QTableWidget:focus { border-color: $accent; }
QLineEdit[wrong="true"] { border-color: $danger; }
QLineEdit[look="big"] { font-size: 22pt; }
QPushButton { background: $button; border: 1px solid $button; border-radius: 4px; padding: 6px 14px; }
QPushButton:hover { background: $hover; }
QPushButton:focus { border-color: $accent; }
QPushButton[look="danger"] { color: $danger; }
QPushButton[look="primary"] { background: $accent; border-color: $accent; color: $on_accent; }
QPushButton[look="primary"]:hover { background: $pressed; }
QPushButton[look="primary"]:focus { border-color: $text; }
QPushButton[isKey="true"] { font-size: 14pt; }
QHeaderView::section { background: $back; color: $hint; border: none; padding: 6px 8px; }
QHeaderView::section { border-bottom: 1px solid $line; }
QTableWidget::item { padding: 4px 8px; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabBar::tab { color: $hint; padding: 8px 16px; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QMenuBar::item:selected, QMenu::item:selected { background: $accent; color: $on_accent; }
QMenu { border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; }
""")


class AppWindow(WindowActions):
    """A window, dark or light as the person chose or as the system is."""

    def __init__(self, title: str, storage: Storage) -> None:
        super().__init__(title, storage)
        self.status = Value("")
        self._themed: list[Callable[[dict[str, str]], None]] = []
        self.colors = DARK if self._begins_dark() else LIGHT
        QApplication.setStyle("Fusion")  # the one that looks the same on every system
        self.apply_theme()
        self.setWindowIcon(initial_icon(title, self.colors))
        self.setCentralWidget(QWidget())

    def switch_theme(self) -> None:
        """Change between light and dark, and remember it."""
        self.colors = LIGHT if self.colors is DARK else DARK
        self.storage.set_setting("theme", "dark" if self.colors is DARK else "light")
        self.apply_theme()

    def follow_theme(self, paint: Callable[[dict[str, str]], None]) -> None:
        """Have ``paint`` called with the colours now and whenever they change."""
        self._themed.append(paint)
        paint(self.colors)

    def point_at(self, field: QWidget) -> None:
        """Take the person to a field that needs another look; its outline stays red until they type."""
        field.setFocus()
        if isinstance(field, Entry):
            field.set_wrong(True)

    def apply_theme(self) -> None:
        """Give the whole app the present colours."""
        colors = {name: QColor(color) for name, color in self.colors.items()}
        palette = QPalette(colors["button"], colors["back"])
        roles = QPalette.ColorRole
        palette.setColor(roles.Base, colors["field"])
        palette.setColor(roles.Highlight, colors["accent"])
        palette.setColor(roles.HighlightedText, colors["on_accent"])
        palette.setColor(roles.PlaceholderText, colors["hint"])
        for role in (roles.WindowText, roles.Text, roles.ButtonText):
            palette.setColor(role, colors["text"])
        QApplication.setPalette(palette)
        self.setStyleSheet(STYLE.substitute(self.colors))
        for paint in self._themed:
            paint(self.colors)

    def _begins_dark(self) -> bool:
        theme = self.storage.setting("theme", FIRST_THEME)
        system_is_dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return theme == "dark" or (theme == "system" and system_is_dark)


class Value(QObject):
    """A text or a tick of the window: the presenter reads and sets it, and widgets show and change it."""

    changed = Signal(object)

    def __init__(self, value: str | bool) -> None:
        super().__init__()
        self._value = value

    def get(self) -> Any:
        return self._value

    def set(self, value: str | bool) -> None:
        self._value = value
        self.changed.emit(value)

    def show_in(self, show: Callable[[Any], object]) -> None:
        """Have ``show`` called with it now and whenever it changes."""
        show(self._value)
        self.changed.connect(show)


class Words(QLabel):
    """Fixed words, or the words of a value. ``look`` is title, hint, error, big or nothing."""

    def __init__(self, words: str | Value, look: str = "", *, wraps: bool = False, is_centered: bool = False) -> None:
        super().__init__(wordWrap=wraps)
        self.setProperty("look", look)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if is_centered:
            self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        if isinstance(words, Value):
            self.setMinimumHeight(self.fontMetrics().height() + 4)  # its line is kept while it is empty
            words.show_in(self.setText)
        else:
            self.setText(words)


class Entry(QLineEdit):
    """One line of text, kept in a value; ``width`` is in characters."""

    def __init__(
        self, value: Value, width: int = 24, look: str = "", *, on_enter: Callable[[], None] | None = None
    ) -> None:
        super().__init__()
        self.setProperty("look", look)
        self._width = width
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if look == "big":
            self.setAlignment(Qt.AlignmentFlag.AlignRight)
        value.show_in(self._show)
        self.textChanged.connect(value.set)
        self.textEdited.connect(lambda: self.set_wrong(False))
        if on_enter is not None:
            self.returnPressed.connect(on_enter)

    focus_set = QLineEdit.setFocus  # the presenter's name for it

    def set_wrong(self, is_wrong: bool) -> None:
        """Outline it in red, or no longer."""
        self.setProperty("wrong", is_wrong)
        self.style().polish(self)

    def sizeHint(self) -> QSize:
        return QSize(self._width * self.fontMetrics().averageCharWidth() + 24, super().sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and event.matches(QKeySequence.StandardKey.Undo):
            return super().event(event) if self.text() else False  # nothing typed: Ctrl+Z is the window's
        return super().event(event)

    def _show(self, text: str) -> None:
        if self.text() != text:
            self.setText(text)


class TextArea(QPlainTextEdit):
    """Several lines of text with undo; Tab goes on to the next field."""

    def __init__(self, height: int = 8, *, on_change: Callable[[], None] | None = None) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setMinimumHeight(min(height, 8) * self.fontMetrics().lineSpacing() + 16)
        if on_change is not None:
            self.textChanged.connect(lambda: on_change())

    focus_set = QPlainTextEdit.setFocus

    def get_text(self) -> str:
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(False)


class Button(QPushButton):
    """Fixed words, or those of a value. ``look`` is primary, danger or nothing."""

    def __init__(self, words: str | Value, action: Callable[[], object], look: str = "") -> None:
        super().__init__()
        self.setProperty("look", look)
        self.clicked.connect(lambda: action())
        if isinstance(words, Value):
            words.show_in(self._show)
        else:
            self._show(words)

    def _show(self, words: str) -> None:
        self.setText(words.replace("&", "&&"))


class Key(Button):
    """One of the keys of a keypad: it takes the room there is."""

    def __init__(self, words: str, action: Callable[[], object], look: str = "") -> None:
        super().__init__(words, action, look)
        self.setProperty("isKey", True)
        self.setMinimumSize(46, 40)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)


class Tick(QCheckBox):
    """A tick, kept in a value."""

    def __init__(self, words: str, value: Value, action: Callable[[], None] | None = None) -> None:
        super().__init__(words.replace("&", "&&"))
        value.show_in(self.setChecked)
        self.toggled.connect(value.set)
        if action is not None:
            self.clicked.connect(lambda: action())

    focus_set = QCheckBox.setFocus


class Choice(QComboBox):
    """One of some choices, kept in a value."""

    def __init__(self, value: Value, choices: Sequence[str], action: Callable[[], None] | None = None) -> None:
        super().__init__()
        self.addItems(choices)
        value.show_in(self.setCurrentText)
        self.currentTextChanged.connect(value.set)
        if action is not None:
            self.activated.connect(lambda: action())

    focus_set = QComboBox.setFocus


def initial_icon(title: str, colors: dict[str, str]) -> QIcon:
    """The first letter of the app's name on a coloured ground."""
    picture = QPixmap(64, 64)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(colors["accent"]))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(picture.rect(), 14, 14)
    painter.setPen(QColor(colors["on_accent"]))
    painter.setFont(QFont(painter.font().family(), 28, QFont.Weight.Bold))
    painter.drawText(picture.rect(), Qt.AlignmentFlag.AlignCenter, title[:1].upper())
    painter.end()
    return QIcon(picture)


def form() -> QFormLayout:
    """Fields below each other, each beside its label, as wide as the window lets them be."""
    return QFormLayout(
        fieldGrowthPolicy=QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow,
        labelAlignment=Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
        horizontalSpacing=PAD,
    )
