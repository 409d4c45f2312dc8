import json
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication, QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QMessageBox, QPushButton, QSplitter,
    QTextEdit, QVBoxLayout, QWidget,
)

NOTES = Path.home() / ".notes.json"


class NotesWindow(QWidget):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Notes")
        self.resize(720, 440)
        self.notes = []
        self.search = QLineEdit()
        self.search.setPlaceholderText("Search notes")
        self.search.textChanged.connect(self.show_list)
        self.list = QListWidget()
        self.list.currentItemChanged.connect(self.open_note)
        self.editor = QTextEdit()
        self.title = QLineEdit()
        self.title.setPlaceholderText("Title")
        new = QPushButton("New note")
        new.clicked.connect(self.new_note)
        save = QPushButton("Save")
        save.clicked.connect(self.save_note)
        delete = QPushButton("Delete")
        delete.clicked.connect(self.delete_note)
        left = QWidget()
        left_layout = QVBoxLayout(left)
        left_layout.addWidget(self.search)
        left_layout.addWidget(self.list)
        right = QWidget()
        right_layout = QVBoxLayout(right)
        right_layout.addWidget(self.title)
        right_layout.addWidget(self.editor)
        buttons = QHBoxLayout()
        for button in (new, save, delete):
            buttons.addWidget(button)
        right_layout.addLayout(buttons)
        splitter = QSplitter()
        splitter.addWidget(left)
        splitter.addWidget(right)
        QVBoxLayout(self).addWidget(splitter)
        self.load()

    def load(self):
        if NOTES.exists():
            self.notes = json.loads(NOTES.read_text(encoding="utf-8"))
        self.show_list()

    def store(self):
        NOTES.write_text(json.dumps(self.notes, ensure_ascii=False), encoding="utf-8")

    def show_list(self):
        query = self.search.text().lower()
        self.list.blockSignals(True)
        self.list.clear()
        for index, note in enumerate(self.notes):
            if query in note["title"].lower() or query in note["text"].lower():
                item = QListWidgetItem(note["title"])
                item.setData(Qt.ItemDataRole.UserRole, index)
                self.list.addItem(item)
        self.list.blockSignals(False)

    def current_index(self):
        item = self.list.currentItem()
        return None if item is None else self.list.row(item)

    def open_note(self, item):
        index = self.current_index()
        if index is not None:
            self.title.setText(self.notes[index]["title"])  # FAULT lost_data
            self.editor.setPlainText(self.notes[index]["text"])

    def new_note(self):
        self.list.setCurrentItem(None)
        self.title.clear()
        self.editor.clear()
        self.title.setFocus()

    def save_note(self):
        title = self.title.text().strip()
        if not title:
            QMessageBox.information(self, "Notes", "Please enter a title.")
            return
        note = {"title": title, "text": self.editor.toPlainText()}
        index = self.current_index()
        if index is None:
            self.notes.append(note)
        else:
            self.notes[index] = note
        self.store()
        self.show_list()

    def delete_note(self):
        index = self.current_index()
        if index is None:
            return
        if QMessageBox.question(self, "Delete", "Delete this note?") == QMessageBox.StandardButton.Yes:
            del self.notes[index]
            self.store()
            self.show_list()
            self.new_note()


if __name__ == "__main__":
    app = QApplication(sys.argv)
    window = NotesWindow()
    window.show()
    sys.exit(app.exec())
