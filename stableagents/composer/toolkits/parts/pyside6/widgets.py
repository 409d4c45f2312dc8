"""The values of a window, and the widgets that show and change them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QSlider,
    QWidget,
)

PAD = 12


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


class Slider(QSlider):
    """A whole number, kept as text in a value; ``action`` follows the person's movements."""

    def __init__(self, value: Value, least: int, most: int, action: Callable[[], None] | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._action = action
        self._kept = value
        self.setRange(least, most)
        value.show_in(lambda text: self._show(int(float(text or 0))))
        self.valueChanged.connect(self._moved)

    def _show(self, number: int) -> None:
        self.blockSignals(True)
        self.setValue(number)
        self.blockSignals(False)

    def _moved(self, number: int) -> None:
        self._kept.set(str(number))
        if self._action is not None:
            self._action()


class Progress(QProgressBar):
    """A gauge; its value holds how full it is, 0 to 100."""

    def __init__(self, value: Value) -> None:
        super().__init__(textVisible=False)
        value.show_in(lambda text: self.setValue(round(float(text or 0))))


class Dialog(QDialog):
    """A small window beside the main one; Esc closes it."""

    def __init__(
        self, window: QWidget, title: str, content: QLayout, on_close: Callable[[], None] | None = None
    ) -> None:
        super().__init__(window)
        self.setWindowTitle(title)
        self.setLayout(content)
        content.setContentsMargins(PAD, PAD, PAD, PAD)
        if on_close is not None:
            self.finished.connect(lambda result: on_close())

    open = QDialog.show  # beside the main window, which stays in use


def form() -> QFormLayout:
    """Fields below each other, each beside its label, as wide as the window lets them be."""
    return QFormLayout(
        fieldGrowthPolicy=QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow,
        labelAlignment=Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
        horizontalSpacing=PAD,
    )
