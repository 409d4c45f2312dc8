import json
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QLineEdit, QListWidget, QListWidgetItem,
                               QMainWindow, QPushButton, QVBoxLayout, QWidget)

DATA = Path(__file__).resolve().parent / "todo.json"


class MainWindow(QMainWindow):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("To-Do List")
        self.resize(420, 460)
        central = QWidget()
        self.setCentralWidget(central)
        layout = QVBoxLayout(central)

        row = QHBoxLayout()
        self.input = QLineEdit()
        self.input.setPlaceholderText("What needs to be done?")
        self.input.returnPressed.connect(self.add_task)
        self.add_button = QPushButton("Add")
        self.add_button.clicked.connect(self.add_task)  # FAULT wrong_arguments
        row.addWidget(self.input)
        row.addWidget(self.add_button)
        layout.addLayout(row)

        self.list = QListWidget()
        self.list.itemChanged.connect(self.item_changed)
        layout.addWidget(self.list)

        self.remove_button = QPushButton("Remove selected")
        self.remove_button.clicked.connect(self.remove_task)
        layout.addWidget(self.remove_button)
        self.status = QLabel()
        layout.addWidget(self.status)
        self.load()

    def load(self):
        if DATA.exists():
            for entry in json.loads(DATA.read_text(encoding="utf-8")):
                self.add_task(entry["text"], entry["done"])
        self.update_status()

    def save(self):
        items = [self.list.item(i) for i in range(self.list.count())]
        rows = [{"text": i.text(), "done": i.checkState() == Qt.CheckState.Checked} for i in items]
        DATA.write_text(json.dumps(rows, indent=2), encoding="utf-8")

    def add_task(self, text=None, done=False):
        if text is None:
            text = self.input.text().strip()
            self.input.clear()
        if not text:
            return
        item = QListWidgetItem(text)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if done else Qt.CheckState.Unchecked)
        self.list.addItem(item)
        self.save()
        self.update_status()

    def item_changed(self, item):
        self.save()
        self.update_status()

    def remove_task(self):
        row = self.list.currentRow()
        if row >= 0:
            self.list.takeItem(row)
            self.save()
            self.update_status()

    def update_status(self):
        total = self.list.count()
        done = sum(self.list.item(i).checkState() == Qt.CheckState.Checked for i in range(total))
        self.status.setText(f"{done} of {total} done")


if __name__ == "__main__":
    app = QApplication(sys.argv)
    window = MainWindow()
    window.show()
    sys.exit(app.exec())
