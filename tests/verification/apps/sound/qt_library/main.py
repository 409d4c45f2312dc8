import sqlite3
import sys
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt, QThread, Signal
from PySide6.QtWidgets import (QApplication, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QListView, QMainWindow,
                               QProgressBar, QPushButton, QSpinBox, QStackedWidget, QTabWidget, QTextBrowser,
                               QVBoxLayout, QWidget)


class BookModel(QAbstractListModel):
    def __init__(self, connection):
        super().__init__()
        self.connection = connection
        self.books = []
        self.reload()

    def reload(self):
        self.beginResetModel()
        self.books = self.connection.execute("SELECT id, title, author, year FROM books ORDER BY title").fetchall()
        self.endResetModel()

    def rowCount(self, parent=QModelIndex()):
        return len(self.books)

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        if index.isValid() and role == Qt.ItemDataRole.DisplayRole:
            _, title, author, year = self.books[index.row()]
            return f"{title} - {author} ({year})"
        return None

    def add(self, title, author, year):
        self.connection.execute("INSERT INTO books (title, author, year) VALUES (?, ?, ?)", (title, author, year))
        self.connection.commit()
        self.reload()

    def remove(self, row):
        self.connection.execute("DELETE FROM books WHERE id = ?", (self.books[row][0],))
        self.connection.commit()
        self.reload()


class Counter(QThread):
    progress = Signal(int)
    done = Signal(str)

    def __init__(self, titles, parent=None):
        super().__init__(parent)
        self.titles = titles

    def run(self):
        letters = 0
        for n, title in enumerate(self.titles, start=1):
            letters += len(title)
            self.progress.emit(100 * n // len(self.titles))
            self.msleep(5)
        self.done.emit(f"{len(self.titles)} titles, {letters} letters")


class Library(QMainWindow):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Library")
        connection = sqlite3.connect(Path(__file__).parent / "library.db")
        connection.execute("CREATE TABLE IF NOT EXISTS books (id INTEGER PRIMARY KEY, title TEXT, author TEXT, year INTEGER)")
        self.model = BookModel(connection)
        self.counter = None
        tabs = QTabWidget()
        tabs.addTab(self.build_list(), "Books")
        tabs.addTab(self.build_form(), "New book")
        tabs.addTab(self.build_stats(), "Statistics")
        self.setCentralWidget(tabs)

    def build_list(self):
        page = QWidget()
        layout = QVBoxLayout(page)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.selectionModel().currentChanged.connect(self.show_details)
        self.details = QTextBrowser()
        self.remove_button = QPushButton("Remove book")
        self.remove_button.clicked.connect(self.remove)
        layout.addWidget(self.view)
        layout.addWidget(self.details)
        layout.addWidget(self.remove_button)
        return page

    def build_form(self):
        page = QWidget()
        form = QFormLayout(page)
        self.title = QLineEdit()
        self.author = QLineEdit()
        self.year = QSpinBox()
        self.year.setRange(1400, 2100)
        self.year.setValue(2000)
        save = QPushButton("Save book")
        save.clicked.connect(self.save)
        form.addRow("Title", self.title)
        form.addRow("Author", self.author)
        form.addRow("Year", self.year)
        form.addRow(save)
        return page

    def build_stats(self):
        page = QWidget()
        layout = QVBoxLayout(page)
        self.count_button = QPushButton("Count letters")
        self.count_button.clicked.connect(self.count)
        self.bar = QProgressBar()
        self.result = QLabel("Nothing counted yet")
        layout.addWidget(self.count_button)
        layout.addWidget(self.bar)
        layout.addWidget(self.result)
        return page

    def save(self):
        title = self.title.text().strip()
        if not title:
            self.statusBar().showMessage("The title is missing", 3000)
            return
        self.model.add(title, self.author.text().strip(), self.year.value())
        self.title.clear()
        self.author.clear()
        self.statusBar().showMessage("Saved", 3000)

    def remove(self):
        index = self.view.currentIndex()
        if index.isValid():
            self.model.remove(index.row())
            self.details.clear()

    def show_details(self, current, previous):
        if current.isValid():
            self.details.setPlainText(current.data())

    def count(self):
        titles = [book[1] for book in self.model.books]
        if not titles:
            self.result.setText("There are no books")
            return
        self.count_button.setEnabled(False)
        self.counter = Counter(titles, self)
        self.counter.progress.connect(self.bar.setValue)
        self.counter.done.connect(self.counted)
        self.counter.start()

    def counted(self, text):
        self.result.setText(text)
        self.count_button.setEnabled(True)

    def closeEvent(self, event):
        if self.counter is not None:
            self.counter.wait()
        event.accept()


if __name__ == "__main__":
    app = QApplication(sys.argv)
    library = Library()
    library.show()
    app.exec()
