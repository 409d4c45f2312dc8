"""A guest book: its dialog tells by a signal, its OK closes it in its own way, its button is enabled again elsewhere."""

import sys

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog, QFormLayout, QLineEdit, QListWidget, QPushButton, QVBoxLayout, QWidget


class Ask(QDialog):
    told = Signal(str)

    def __init__(self, parent):
        super().__init__(parent)
        self.name = QLineEdit()
        form = QFormLayout(self)
        form.addRow("Name", self.name)
        ok = QPushButton("OK")
        ok.clicked.connect(self.accept)
        form.addRow(ok)

    def accept(self):
        if self.name.text().strip():
            self.told.emit(self.name.text().strip())
        self.leave()

    def leave(self):
        self.close()


class Book(QWidget):
    def __init__(self):
        super().__init__()
        self.guests = QListWidget()
        self.ask_button = QPushButton("Add guest")
        self.ask_button.clicked.connect(self.ask)
        layout = QVBoxLayout(self)
        layout.addWidget(self.guests)
        layout.addWidget(self.ask_button)

    def ask(self):
        self.set_busy(True)
        dialog = Ask(self)
        dialog.told.connect(self.guests.addItem)
        dialog.exec()
        QTimer.singleShot(10, lambda: self.set_busy(False))

    def set_busy(self, is_busy):
        self.ask_button.setEnabled(not is_busy)


app = QApplication(sys.argv)
book = Book()
book.show()
sys.exit(app.exec())
