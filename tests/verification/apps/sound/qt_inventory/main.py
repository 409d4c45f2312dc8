"""Inventory with a table model and SQLite."""
import sqlite3
import sys
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtWidgets import (
    QApplication, QHBoxLayout, QLabel, QLineEdit, QMainWindow, QPushButton, QSpinBox, QTableView, QVBoxLayout, QWidget,
)

DB_PATH = Path(__file__).with_name("inventory.db")


class Database:
    def __init__(self, path):
        self.conn = sqlite3.connect(path)
        self.conn.execute(
            "CREATE TABLE IF NOT EXISTS items (id INTEGER PRIMARY KEY, name TEXT NOT NULL, quantity INTEGER, place TEXT)"
        )
        self.conn.commit()

    def all_items(self):
        return self.conn.execute("SELECT id, name, quantity, place FROM items ORDER BY id").fetchall()

    def add(self, name, quantity, place):
        cursor = self.conn.execute(
            "INSERT INTO items (name, quantity, place) VALUES (?, ?, ?)", (name, quantity, place)
        )
        self.conn.commit()
        return cursor.lastrowid

    def update(self, item_id, field, value):
        self.conn.execute(f"UPDATE items SET {field} = ? WHERE id = ?", (value, item_id))
        self.conn.commit()

    def delete(self, item_id):
        self.conn.execute("DELETE FROM items WHERE id = ?", (item_id,))
        self.conn.commit()


class InventoryModel(QAbstractTableModel):
    HEADERS = ["Name", "Quantity", "Place"]
    FIELDS = ["name", "quantity", "place"]

    def __init__(self, db, parent=None):
        super().__init__(parent)
        self._db = db
        self._rows = [list(row) for row in db.all_items()]

    def rowCount(self, parent=QModelIndex()):
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent=QModelIndex()):
        return len(self.HEADERS)

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._rows[index.row()][index.column() + 1]
        return None

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self.HEADERS[section]
        return None

    def flags(self, index):
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def setData(self, index, value, role=Qt.ItemDataRole.EditRole):
        if role != Qt.ItemDataRole.EditRole:
            return False
        row = self._rows[index.row()]
        row[index.column() + 1] = value
        self._db.update(row[0], self.FIELDS[index.column()], value)
        self.dataChanged.emit(index, index)
        return True

    def add_item(self, name, quantity, place):
        position = len(self._rows)
        self.beginInsertRows(QModelIndex(), position, position)
        item_id = self._db.add(name, quantity, place)
        self._rows.append([item_id, name, quantity, place])
        self.endInsertRows()

    def remove_item(self, row):
        self.beginRemoveRows(QModelIndex(), row, row)
        self._db.delete(self._rows[row][0])
        del self._rows[row]
        self.endRemoveRows()

    def total(self):
        return sum(row[2] for row in self._rows)


class MainWindow(QMainWindow):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Inventory")
        self.model = InventoryModel(Database(DB_PATH), self)
        self.proxy = QSortFilterProxyModel(self)
        self.proxy.setSourceModel(self.model)
        self.proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.proxy.setFilterKeyColumn(-1)

        self.search = QLineEdit(placeholderText="Search")
        self.search.textChanged.connect(self.proxy.setFilterFixedString)
        self.view = QTableView()
        self.view.setModel(self.proxy)
        self.view.setSortingEnabled(True)
        self.view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)

        self.name = QLineEdit(placeholderText="Name")
        self.quantity = QSpinBox(maximum=9999)
        self.place = QLineEdit(placeholderText="Place")
        add = QPushButton("Add")
        add.clicked.connect(self.add_item)
        remove = QPushButton("Remove")
        remove.clicked.connect(self.remove_item)
        self.total_label = QLabel()
        form = QHBoxLayout()
        for widget in (self.name, self.quantity, self.place, add, remove):
            form.addWidget(widget)

        central = QWidget()
        layout = QVBoxLayout(central)
        layout.addWidget(self.search)
        layout.addWidget(self.view)
        layout.addLayout(form)
        layout.addWidget(self.total_label)
        self.setCentralWidget(central)
        self.model.rowsInserted.connect(self.update_total)
        self.model.rowsRemoved.connect(self.update_total)
        self.model.dataChanged.connect(self.update_total)
        self.update_total()

    def add_item(self):
        name = self.name.text().strip()
        if not name:
            self.statusBar().showMessage("Please enter a name", 3000)
            return
        self.model.add_item(name, self.quantity.value(), self.place.text())
        self.name.clear()
        self.quantity.setValue(0)
        self.place.clear()

    def remove_item(self):
        indexes = self.view.selectionModel().selectedRows()
        if not indexes:
            return
        source = self.proxy.mapToSource(indexes[0])
        self.model.remove_item(source.row())

    def update_total(self):
        self.total_label.setText(f"{self.model.rowCount()} items, {self.model.total()} pieces")


if __name__ == "__main__":
    app = QApplication(sys.argv)
    window = MainWindow()
    window.resize(700, 450)
    window.show()
    sys.exit(app.exec())
