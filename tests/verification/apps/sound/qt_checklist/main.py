"""A packing list: ticked rows, a context menu, a shortcut, kept as JSON."""

import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMainWindow,
    QMenu,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

FOLDER = Path(os.environ.get("STABLEAGENTS_APP_DATA") or Path.home() / ".packing")
FILE = FOLDER / "things.json"


class PackingList(QMainWindow):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Packing list")
        self.field = QLineEdit()
        self.field.setPlaceholderText("What to pack")
        self.field.returnPressed.connect(self.add)
        button = QPushButton("Add")
        button.clicked.connect(self.add)
        self.list = QListWidget()
        self.list.itemChanged.connect(self.save)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self.open_menu)
        self.count = QLabel()
        row = QHBoxLayout()
        row.addWidget(self.field)
        row.addWidget(button)
        layout = QVBoxLayout()
        layout.addLayout(row)
        layout.addWidget(self.list)
        layout.addWidget(self.count)
        middle = QWidget()
        middle.setLayout(layout)
        self.setCentralWidget(middle)
        QShortcut(QKeySequence("Delete"), self, activated=self.remove)
        self.load()

    def add(self):
        text = self.field.text().strip()
        if not text:
            QMessageBox.warning(self, "Packing list", "Write something first.")
            return
        self.put(text, False)
        self.field.clear()
        self.save()

    def put(self, text, is_packed):
        item = QListWidgetItem(text)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if is_packed else Qt.CheckState.Unchecked)
        self.list.addItem(item)

    def remove(self):
        for item in self.list.selectedItems():
            self.list.takeItem(self.list.row(item))
        self.save()

    def open_menu(self, place):
        menu = QMenu(self)
        remove = menu.addAction("Remove")
        chosen = menu.exec(self.list.mapToGlobal(place))
        if chosen == remove:
            self.remove()

    def load(self):
        if FILE.exists():
            for text, is_packed in json.loads(FILE.read_text(encoding="utf-8")):
                self.put(text, is_packed)
        self.show_count()

    def save(self):
        items = [self.list.item(row) for row in range(self.list.count())]
        FOLDER.mkdir(parents=True, exist_ok=True)
        FILE.write_text(json.dumps([(i.text(), i.checkState() == Qt.CheckState.Checked) for i in items]))
        self.show_count()

    def show_count(self):
        packed = sum(self.list.item(r).checkState() == Qt.CheckState.Checked for r in range(self.list.count()))
        share = 100 * packed // self.list.count() if self.list.count() else 0
        self.count.setText(f"{packed} packed, {share} %")


if __name__ == "__main__":
    app = QApplication(sys.argv)
    window = PackingList()
    window.show()
    sys.exit(app.exec())
