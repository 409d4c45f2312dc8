import sqlite3
import sys
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication, QHBoxLayout, QLabel, QLineEdit, QListWidget, QListWidgetItem, QMessageBox, QPushButton, QSplitter,
    QTextEdit, QVBoxLayout, QWidget,
)


class NotesStore:
    def __init__(self):
        self.db = sqlite3.connect(Path(__file__).parent / "notes.sqlite3")
        self.db.execute("CREATE TABLE IF NOT EXISTS notes (id INTEGER PRIMARY KEY, title TEXT, body TEXT, changed TEXT)")
        self.db.commit()

    def titles(self, search=""):
        return self.db.execute(
            "SELECT id, title FROM notes WHERE title LIKE ? OR body LIKE ? ORDER BY id", (f"%{search}%", f"%{search}%")
        ).fetchall()

    def get(self, note_id):
        return self.db.execute("SELECT title, body, changed FROM notes WHERE id = ?", (note_id,)).fetchone()

    def save(self, note_id, title, body):
        now = datetime.now().isoformat(timespec="seconds")
        if note_id is None:
            cursor = self.db.execute("INSERT INTO notes (title, body, changed) VALUES (?, ?, ?)", (title, body, now))
            note_id = cursor.lastrowid
        else:
            self.db.execute("UPDATE notes SET title = ?, body = ?, changed = ? WHERE id = ?", (title, body, now, note_id))
        self.db.commit()
        return note_id

    def delete(self, note_id):
        self.db.execute("DELETE FROM notes WHERE id = ?", (note_id,))
        self.db.commit()


class NotesWindow(QWidget):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Notes")
        self.store = NotesStore()
        self.current_id = None

        splitter = QSplitter(Qt.Orientation.Horizontal)
        left = QWidget()
        left_layout = QVBoxLayout(left)
        self.search_edit = QLineEdit()
        self.search_edit.setPlaceholderText("Search notes")
        self.search_edit.textChanged.connect(self.refresh_list)
        left_layout.addWidget(self.search_edit)
        self.list = QListWidget()
        self.list.currentItemChanged.connect(self.show_note)
        left_layout.addWidget(self.list)
        self.count_label = QLabel()
        left_layout.addWidget(self.count_label)
        splitter.addWidget(left)

        right = QWidget()
        right_layout = QVBoxLayout(right)
        self.title_edit = QLineEdit()
        self.title_edit.setPlaceholderText("Title")
        self.body_edit = QTextEdit()
        self.changed_label = QLabel()
        right_layout.addWidget(self.title_edit)
        right_layout.addWidget(self.body_edit)
        right_layout.addWidget(self.changed_label)
        buttons = QHBoxLayout()
        for text, slot in (("New", self.new_note), ("Save", self.save_note), ("Delete", self.delete_note)):
            button = QPushButton(text)
            button.clicked.connect(slot)
            buttons.addWidget(button)
        right_layout.addLayout(buttons)
        splitter.addWidget(right)
        layout = QVBoxLayout(self)
        layout.addWidget(splitter)
        self.refresh_list()

    def refresh_list(self):
        self.list.blockSignals(True)
        self.list.clear()
        for note_id, title in self.store.titles(self.search_edit.text()):
            item = QListWidgetItem(title)
            item.setData(Qt.ItemDataRole.UserRole, note_id)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.count_label.setText(f"{self.list.count()} notes")

    def show_note(self, current, previous=None):
        if current is None:
            return
        self.current_id = current.data(Qt.ItemDataRole.UserRole)
        title, body, changed = self.store.get(self.current_id)
        self.title_edit.setText(title)
        self.body_edit.setPlainText(body)
        self.changed_label.setText(f"Changed: {changed}")

    def new_note(self):
        self.current_id = None
        self.list.clearSelection()
        self.title_edit.clear()
        self.body_edit.clear()
        self.changed_label.clear()
        self.title_edit.setFocus()

    def save_note(self):
        title = self.title_edit.text().strip()
        if not title:
            QMessageBox.warning(self, "Notes", "A note needs a title.")
            return
        self.current_id = self.store.save(self.current_id, title, self.body_edit.toPlainText())
        self.refresh_list()

    def delete_note(self):
        if self.current_id is None:
            return
        answer = QMessageBox.question(self, "Delete", "Really delete this note?")
        if answer == QMessageBox.StandardButton.Yes:
            self.store.delete(self.current_id)
            self.new_note()
            self.refresh_list()


if __name__ == "__main__":
    app = QApplication(sys.argv)
    window = NotesWindow()
    window.resize(800, 500)
    window.show()
    sys.exit(app.exec())
