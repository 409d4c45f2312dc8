import json
import sys
from pathlib import Path

from PySide6.QtWidgets import (QApplication, QHBoxLayout, QInputDialog, QListWidget, QMessageBox, QPushButton,
                               QTextEdit, QVBoxLayout, QWidget)

STORE = Path(__file__).resolve().parent / "notes.json"


class NotesApp(QWidget):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Notes")
        self.resize(640, 420)
        self.notes = {}
        if STORE.exists():
            self.notes = json.loads(STORE.read_text(encoding="utf-8"))

        layout = QHBoxLayout(self)
        left = QVBoxLayout()
        self.list = QListWidget()
        self.list.currentTextChanged.connect(self.open_note)
        left.addWidget(self.list)
        for label, slot in (("New note", self.new_note), ("Rename", self.rename_note), ("Delete", self.delete_note)):
            button = QPushButton(label)
            button.clicked.connect(slot)
            left.addWidget(button)
        layout.addLayout(left, 1)

        right = QVBoxLayout()
        self.editor = QTextEdit()
        right.addWidget(self.editor)
        save = QPushButton("Save")
        save.clicked.connect(self.save_note)
        right.addWidget(save)
        layout.addLayout(right, 2)
        self.list.addItems(sorted(self.notes))

    def write(self):
        STORE.write_text(json.dumps(self.notes, indent=2), encoding="utf-8")

    def refill(self, select=None):
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addItems(sorted(self.notes))
        self.list.blockSignals(False)
        if select is not None:
            self.list.setCurrentRow(sorted(self.notes).index(select))
        else:
            self.editor.clear()

    def open_note(self, title):
        self.editor.setPlainText(self.notes.get(title, ""))

    def new_note(self):
        title, ok = QInputDialog.getText(self, "New note", "Title:")
        title = title.strip()
        if not ok or not title:
            return
        self.notes.setdefault(title, "")
        self.write()
        self.refill(title)

    def rename_note(self):
        item = self.list.currentItem()
        if item is None:
            return
        title, ok = QInputDialog.getText(self, "Rename", "New title:", text=item.text())
        title = title.strip()
        if ok and title and title not in self.notes:
            self.notes[title] = self.notes.pop(item.text())
            self.write()
            self.refill(title)

    def save_note(self):
        item = self.list.currentItem()
        if item is None:
            QMessageBox.information(self, "Notes", "Create or choose a note first.")
            return
        self.notes[item.text()] = self.editor.toPlainText()
        self.write()

    def delete_note(self):
        item = self.list.currentItem()
        if item is None:
            return
        QMessageBox.question(self, "Delete", f"Really delete '{item.text()}'?")  # FAULT dead_control
        del self.notes[item.text()]
        self.write()
        self.refill()


if __name__ == "__main__":
    app = QApplication(sys.argv)
    window = NotesApp()
    window.show()
    sys.exit(app.exec())
