import json
import os
import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QInputDialog, QLabel, QLineEdit, QListWidget,
                               QListWidgetItem, QPushButton, QVBoxLayout, QWidget)


class ShoppingList(QWidget):
    FILE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "shopping.json")

    def __init__(self):
        super().__init__()
        self.setWindowTitle("Shopping List")
        self.init_ui()
        self.load()

    def init_ui(self):
        main_layout = QVBoxLayout()
        input_layout = QHBoxLayout()
        self.input = QLineEdit()
        self.input.setPlaceholderText("Item...")
        self.add_btn = QPushButton("Add")
        self.add_btn.clicked.connect(self.add_item)
        self.input.returnPressed.connect(self.add_item)
        input_layout.addWidget(self.input)
        input_layout.addWidget(self.add_btn)
        main_layout.addLayout(input_layout)

        self.list_widget = QListWidget()
        self.list_widget.itemChanged.connect(self.on_item_changed)
        main_layout.addWidget(self.list_widget)

        buttons = QHBoxLayout()
        self.rename_btn = QPushButton("Rename")
        self.rename_btn.clicked.connect(self.rename_item)
        self.remove_btn = QPushButton("Remove")
        self.remove_btn.clicked.connect(self.remove_item)
        self.clear_btn = QPushButton("Clear bought")
        self.clear_btn.clicked.connect(self.clear_bought)
        for btn in (self.rename_btn, self.remove_btn, self.clear_btn):
            buttons.addWidget(btn)
        main_layout.addLayout(buttons)

        self.status = QLabel("0 items, 0 bought")
        main_layout.addWidget(self.status)
        self.setLayout(main_layout)

    def make_item(self, text, bought=False):
        item = QListWidgetItem(text)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if bought else Qt.CheckState.Unchecked)
        self.list_widget.addItem(item)

    def add_item(self):
        text = self.input.text().strip()
        if not text:
            return
        self.make_item(text)
        self.input.clear()
        self.save()
        self.update_status()

    def rename_item(self):
        item = self.list_widget.currentItem()
        if item is None:
            return
        text, ok = QInputDialog.getText(self, "Rename", "New name:", text=item.text())
        if ok and text.strip():
            item.setText(text.strip())
            self.save()

    def remove_item(self):
        row = self.list_widget.currentRow()
        if row >= 0:
            self.list_widget.takeItem(row)
            self.save()
            self.update_status()

    def clear_bought(self):
        for row in range(self.list_widget.count() - 1, -1, -1):
            if self.list_widget.item(row).checkState() == Qt.CheckState.Checked:
                self.list_widget.takeItem(row)
        self.save()
        self.update_status()

    def on_item_changed(self, item):
        font = item.font()
        font.setStrikeOut(item.checkState() == Qt.CheckState.Checked)
        self.list_widget.blockSignals(True)
        item.setFont(font)
        self.list_widget.blockSignals(False)
        self.save()
        self.update_status()

    def update_status(self):
        count = self.list_widget.count()
        bought = 0
        for i in range(count):
            if self.list_widget.item(i).checkState() == Qt.CheckState.Checked:
                bought += 1
        self.status.setText(f"{count} items, {bought} bought")

    def save(self):
        data = []
        for i in range(self.list_widget.count()):
            item = self.list_widget.item(i)
            data.append({"text": item.text(), "bought": item.checkState() == Qt.CheckState.Checked})
        with open(self.FILE, "w", encoding="utf-8") as f:
            json.dump(data, f)

    def load(self):
        if not os.path.exists(self.FILE):
            return
        with open(self.FILE, encoding="utf-8") as f:
            data = json.load(f)
        self.list_widget.blockSignals(True)
        for entry in data:
            self.make_item(entry["text"], entry["bought"])
        self.list_widget.blockSignals(False)
        self.update_status()


if __name__ == "__main__":
    app = QApplication(sys.argv)
    w = ShoppingList()
    w.resize(400, 500)
    w.show()
    sys.exit(app.exec())
