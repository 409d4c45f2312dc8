import os
import sqlite3
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QPushButton, QVBoxLayout, QWidget

FILE = Path(os.environ.get("STABLEAGENTS_APP_DATA") or Path.home()) / "books.db"


class Store:
    def __init__(self):
        self.connection = sqlite3.connect(FILE)
        self.connection.execute("create table if not exists books (title text)")

    def titles(self):
        return [row[0] for row in self.connection.execute("select title from books")]

    def add(self, title):
        self.connection.execute("insert into books values (?)", (title,))  # FAULT lost_data


class Window(QWidget):
    def __init__(self, store):
        super().__init__()
        self.store = store
        self.title = QLineEdit(placeholderText="Title")
        self.listing = QListWidget()
        button = QPushButton("Add")
        button.clicked.connect(self.add)
        layout = QVBoxLayout(self)
        for widget in (self.title, button, self.listing):
            layout.addWidget(widget)
        self.listing.addItems(store.titles())

    def add(self):
        if self.title.text():
            self.store.add(self.title.text())
            self.listing.addItem(self.title.text())


application = QApplication(sys.argv)
window = Window(Store())
window.show()
sys.exit(application.exec())
