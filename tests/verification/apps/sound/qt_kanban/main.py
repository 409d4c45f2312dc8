import json
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (QApplication, QComboBox, QGroupBox, QHBoxLayout, QInputDialog, QLabel, QLineEdit,
                               QListWidget, QListWidgetItem, QMainWindow, QMessageBox, QPushButton, QVBoxLayout, QWidget)

COLUMNS = ("To do", "Doing", "Done")
STORE = Path(__file__).parent / "board.json"


class Column(QGroupBox):
    def __init__(self, title):
        super().__init__(title)
        self.items = QListWidget()
        layout = QVBoxLayout()
        layout.addWidget(self.items)
        self.setLayout(layout)

    def texts(self):
        return [self.items.item(n).text() for n in range(self.items.count())]


class Board(QMainWindow):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Kanban")
        root = QWidget()
        outer = QVBoxLayout(root)
        entry_row = QHBoxLayout()
        self.entry = QLineEdit()
        self.entry.setPlaceholderText("New task")
        self.target = QComboBox()
        self.target.addItems(COLUMNS)
        self.add_button = QPushButton("Add task")
        self.add_button.clicked.connect(self.add_task)
        entry_row.addWidget(self.entry)
        entry_row.addWidget(self.target)
        entry_row.addWidget(self.add_button)
        outer.addLayout(entry_row)
        columns_row = QHBoxLayout()
        self.columns = {}
        for name in COLUMNS:
            column = Column(name)
            column.items.itemDoubleClicked.connect(lambda item, n=name: self.rename(n, item))
            self.columns[name] = column
            columns_row.addWidget(column)
        outer.addLayout(columns_row)
        buttons = QHBoxLayout()
        self.move_button = QPushButton("Move right")
        self.move_button.clicked.connect(self.move_right)
        self.delete_button = QPushButton("Delete task")
        self.delete_button.clicked.connect(self.delete_task)
        buttons.addWidget(self.move_button)
        buttons.addWidget(self.delete_button)
        outer.addLayout(buttons)
        self.summary = QLabel()
        outer.addWidget(self.summary)
        self.setCentralWidget(root)
        self.load()

    def selected(self):
        for name, column in self.columns.items():
            row = column.items.currentRow()
            if row >= 0 and column.items.item(row).isSelected():
                return name, row
        return None, -1

    def add_task(self):
        text = self.entry.text().strip()
        if not text:
            QMessageBox.warning(self, "Kanban", "Enter a task first.")
            return
        self.columns[self.target.currentText()].items.addItem(QListWidgetItem(text))
        self.entry.clear()
        self.changed()

    def move_right(self):
        name, row = self.selected()
        if name is None or name == COLUMNS[-1]:
            return
        item = self.columns[name].items.takeItem(row)
        self.columns[COLUMNS[COLUMNS.index(name) + 1]].items.addItem(item)
        self.changed()

    def delete_task(self):
        name, row = self.selected()
        if name is None:
            QMessageBox.information(self, "Kanban", "Select a task.")
            return
        reply = QMessageBox.question(self, "Delete", "Delete this task?",
                                     QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
        if reply == QMessageBox.StandardButton.Yes:
            self.columns[name].items.takeItem(row)
            self.changed()

    def rename(self, name, item):
        text, ok = QInputDialog.getText(self, "Rename", "Task:", QLineEdit.EchoMode.Normal, item.text())
        if ok and text:
            item.setText(text)
            self.changed()

    def changed(self):
        self.save()
        self.update_summary()

    def update_summary(self):
        counts = [f"{name}: {len(column.texts())}" for name, column in self.columns.items()]
        self.summary.setText("  ".join(counts))

    def save(self):
        STORE.write_text(json.dumps({name: column.texts() for name, column in self.columns.items()}), encoding="utf-8")

    def load(self):
        if STORE.exists():
            data = json.loads(STORE.read_text(encoding="utf-8"))
            for name, texts in data.items():
                self.columns[name].items.addItems(texts)
        self.update_summary()


if __name__ == "__main__":
    app = QApplication(sys.argv)
    board = Board()
    board.resize(700, 420)
    board.show()
    sys.exit(app.exec())
