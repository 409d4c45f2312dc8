import sqlite3
import sys
from pathlib import Path

from PySide6.QtWidgets import (QAbstractItemView, QApplication, QHBoxLayout, QHeaderView, QInputDialog, QLineEdit,
                               QMessageBox, QPushButton, QSpinBox, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget)

DB_PATH = Path(__file__).parent / "inventory.db"


class Database:
    def __init__(self):
        self.conn = sqlite3.connect(DB_PATH)
        self.conn.execute("CREATE TABLE IF NOT EXISTS items (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, quantity INTEGER NOT NULL)")
        self.conn.commit()

    def all(self):
        return self.conn.execute("SELECT id, name, quantity FROM items ORDER BY name").fetchall()

    def add(self, name, quantity):
        self.conn.execute("INSERT INTO items (name, quantity) VALUES (?, ?)", (name, quantity))
        self.conn.commit()

    def update(self, item_id, quantity):
        self.conn.execute("UPDATE items SET quantity = ? WHERE id = ?", (quantity, item_id))
        self.conn.commit()

    def delete(self, item_id):
        self.conn.execute("DELETE FROM items WHERE id = ?", (item_id,))
        self.conn.commit()

    def close(self):
        self.conn.close()


class InventoryWindow(QWidget):
    def __init__(self):
        super().__init__()
        self.db = Database()
        self.setWindowTitle("Inventory")
        self.resize(560, 460)
        layout = QVBoxLayout(self)
        row = QHBoxLayout()
        self.name = QLineEdit()
        self.name.setPlaceholderText("Item name")
        self.quantity = QSpinBox()
        self.quantity.setMaximum(9999)
        add = QPushButton("Add")
        add.clicked.connect(self.add_item)
        row.addWidget(self.name)
        row.addWidget(self.quantity)
        row.addWidget(add)
        layout.addLayout(row)
        self.table = QTableWidget(0, 3)
        self.table.setHorizontalHeaderLabels(["ID", "Name", "Quantity"])
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        layout.addWidget(self.table)
        actions = QHBoxLayout()
        change = QPushButton("Change quantity")
        change.clicked.connect(self.change_item)
        delete = QPushButton("Delete")
        delete.clicked.connect(self.delete_item)
        actions.addWidget(change)
        actions.addWidget(delete)
        layout.addLayout(actions)
        self.load()

    def load(self):
        rows = self.db.all()
        self.table.setRowCount(len(rows))
        for r, values in enumerate(rows):
            for c, value in enumerate(values):
                self.table.setItem(r, c, QTableWidgetItem(str(value)))

    def selected(self):
        row = self.table.currentRow()
        if row < 0:
            QMessageBox.information(self, "Inventory", "Please select an item.")
            return None
        return int(self.table.item(row, 0).text()), int(self.table.item(row, 2).text())

    def add_item(self):
        name = self.name.text().strip()
        if not name:
            QMessageBox.warning(self, "Inventory", "Please enter a name.")
            return
        self.db.add(name, self.quantity.value())
        self.name.clear()
        self.quantity.setValue(0)
        self.load()

    def change_item(self):
        item = self.selected()
        if item is None:
            return
        quantity, ok = QInputDialog.getInt(self, "Quantity", "New quantity:", item[1], 0, 9999)
        if ok:
            self.db.update(item[0], quantity)
            self.load()

    def delete_item(self):
        item = self.selected()
        if item is not None:
            self.db.delete(item[0])  # FAULT lost_data

    def closeEvent(self, event):
        self.db.close()
        event.accept()


if __name__ == "__main__":
    app = QApplication(sys.argv)
    window = InventoryWindow()
    window.show()
    sys.exit(app.exec())
