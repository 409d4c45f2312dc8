import json
import os
import sys
from datetime import datetime

from PySide6.QtWidgets import (QApplication, QHBoxLayout, QListWidget, QListWidgetItem, QMessageBox, QPushButton,
                               QSplitter, QTextEdit, QVBoxLayout, QWidget)
from PySide6.QtCore import Qt

PATH = os.path.join(os.path.dirname(os.path.abspath(__file__)), "notes.json")


class NotesWidget(QWidget):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Notes")
        self.setGeometry(200, 150, 760, 480)
        self.notes = []
        self.init_ui()
        self.load_notes()
        self.fill_list()

    def init_ui(self):
        self.list = QListWidget()
        self.list.currentItemChanged.connect(self.show_note)
        self.editor = QTextEdit()
        self.editor.setPlaceholderText("Write something...")
        splitter = QSplitter(Qt.Horizontal)
        splitter.addWidget(self.list)
        splitter.addWidget(self.editor)
        splitter.setSizes([220, 540])

        new_btn = QPushButton("New")
        save_btn = QPushButton("Save")
        delete_btn = QPushButton("Delete")
        new_btn.clicked.connect(self.new_note)
        save_btn.clicked.connect(self.save_note)
        delete_btn.clicked.connect(self.delete_note)
        buttons = QHBoxLayout()
        buttons.addWidget(new_btn)
        buttons.addWidget(save_btn)
        buttons.addWidget(delete_btn)
        buttons.addStretch()
        layout = QVBoxLayout()
        layout.addLayout(buttons)
        layout.addWidget(splitter)
        self.setLayout(layout)

    def load_notes(self):
        if not os.path.exists(PATH):
            return
        try:
            with open(PATH, "r", encoding="utf-8") as f:
                self.notes = json.load(f)
        except json.JSONDecodeError:
            self.notes = []

    def store(self):
        with open(PATH, "w", encoding="utf-8") as f:
            json.dump(self.notes, f, ensure_ascii=False, indent=2)

    def fill_list(self):
        self.list.clear()
        for note in self.notes:
            title = note["text"].strip().split("\n")[0][:40] or "(empty)"
            item = QListWidgetItem(title)
            item.setToolTip(note["changed"])
            self.list.addItem(item)

    def current(self):
        item = self.list.currentItem()
        if item is None:
            return None
        return next((n for n in self.notes if n["id"] == item.data(Qt.UserRole)), None)  # FAULT dead_control

    def show_note(self, item, previous):
        note = self.current()
        self.editor.setPlainText(note["text"] if note else "")

    def new_note(self):
        self.list.setCurrentItem(None)
        self.editor.clear()
        self.editor.setFocus()

    def save_note(self):
        text = self.editor.toPlainText()
        if not text.strip():
            QMessageBox.warning(self, "Notes", "There is nothing to save.")
            return
        now = datetime.now().strftime("%Y-%m-%d %H:%M")
        note = self.current()
        if note is None:
            number = max([n["id"] for n in self.notes], default=0) + 1
            self.notes.insert(0, {"id": number, "text": text, "changed": now})
        else:
            note["text"] = text
            note["changed"] = now
        self.store()
        self.fill_list()
        self.editor.clear()

    def delete_note(self):
        note = self.current()
        if note is None:
            return
        answer = QMessageBox.question(self, "Delete", "Really delete this note?")
        if answer == QMessageBox.Yes:
            self.notes.remove(note)
            self.store()
            self.fill_list()
            self.editor.clear()


if __name__ == "__main__":
    app = QApplication(sys.argv)
    widget = NotesWidget()
    widget.show()
    sys.exit(app.exec())
