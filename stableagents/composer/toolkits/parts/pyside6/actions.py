"""What every window does: menus with shortcuts, timers, questions, keeping its place. Nothing here is about looks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QByteArray, QSize, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit, QMainWindow, QMenu, QMessageBox, QWidget
from storage import Storage
from widgets import Value

TITLE_BAR = 40  # of a window, above what it holds


class WindowActions(QMainWindow):
    """A window's behaviour; ``place_window`` comes last, when everything is in the window."""

    def __init__(self, title: str, storage: Storage) -> None:
        super().__init__()
        self.storage = storage
        self.setWindowTitle(title)
        self._timers: list[QTimer] = []

    def add_item(self, menu: QMenu, text: str, action: Callable[[], Any], shortcut: str = "") -> None:
        """Add a menu entry; ``shortcut`` is written as people read it, such as Ctrl+N, Esc or F5."""
        entry = QAction(text, self)
        entry.setShortcuts(key_sequences(shortcut))
        entry.triggered.connect(lambda: action())
        menu.addAction(entry)

    def bind_key(self, shortcut: str, action: Callable[[], Any]) -> None:
        """Call ``action`` on a shortcut that has no menu entry."""
        for keys in key_sequences(shortcut):
            QShortcut(keys, self).activated.connect(lambda: action())

    def every(self, milliseconds: int, action: Callable[[], None]) -> None:
        """Call ``action`` again and again until the window closes."""
        timer = QTimer(self)
        timer.timeout.connect(action)
        timer.start(milliseconds)
        self._timers.append(timer)

    def set_choices(self, box: QComboBox, choices: list[str]) -> None:
        """Offer other choices in a box; the present one stays if it is among them."""
        chosen = box.currentText()
        box.blockSignals(True)
        box.clear()
        box.addItems(choices)
        box.setCurrentIndex(box.findText(chosen))
        box.blockSignals(False)

    def put_cursor_at_end(self, entry: QLineEdit) -> None:
        """Go on typing after what was put into an entry."""
        entry.end(False)

    def bell(self) -> None:
        QApplication.beep()

    def confirm(self, question: str) -> bool:
        return QMessageBox.question(self, self.windowTitle(), question) == QMessageBox.StandardButton.Yes

    def tell(self, text: str) -> None:
        QMessageBox.information(self, self.windowTitle(), text)

    def ask_save_path(self, name: str) -> str:
        """A file to write, chosen by the person; empty if they changed their mind."""
        return QFileDialog.getSaveFileName(self, "", name)[0]

    def ask_open_path(self) -> str:
        """A file to read, chosen by the person; empty if they changed their mind."""
        return QFileDialog.getOpenFileName(self)[0]

    def ask_folder(self) -> str:
        """A folder, chosen by the person; empty if they changed their mind."""
        return QFileDialog.getExistingDirectory(self)

    def choose_file(self, path: Value) -> None:
        """Let the person choose a file for a field; it stays as it is if they change their mind."""
        path.set(self.ask_open_path() or path.get())

    def set_enabled(self, widget: QWidget, is_enabled: bool) -> None:
        """Allow or forbid the use of a button or a field."""
        widget.setEnabled(is_enabled)

    def copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)

    def place_window(self, width: int, height: int) -> None:
        """Put the window where it was closed, else make it this large; never smaller than what is in it needs, and
        larger than the screen only for that."""
        room = self.screen().availableGeometry().size() - QSize(0, TITLE_BAR)
        self.resize(self.minimumSizeHint().expandedTo(QSize(width, height).boundedTo(room)))
        self.restoreGeometry(QByteArray.fromBase64(self.storage.setting("window", "").encode()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window's place, stop the timers, close the data."""
        self.storage.set_setting("window", bytes(self.saveGeometry().toBase64().data()).decode())
        for timer in self._timers:
            timer.stop()
        self.storage.close()
        super().closeEvent(event)


def key_sequences(shortcut: str) -> list[QKeySequence]:
    """Qt's names for a shortcut: the key that people call Enter is two, Return and the one beside the digits."""
    if not shortcut:
        return []
    if shortcut.endswith("Enter"):
        return [QKeySequence(shortcut.replace("Enter", "Return")), QKeySequence(shortcut)]
    return [QKeySequence(shortcut)]
