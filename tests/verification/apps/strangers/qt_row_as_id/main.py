import sqlite3
import sys
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (QApplication, QFormLayout, QLineEdit, QMainWindow, QMessageBox, QPushButton,
                               QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget)


class AddressBook(QMainWindow):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Address book")
        self.db = sqlite3.connect(Path(__file__).parent / "addresses.db")
        self.db.execute("CREATE TABLE IF NOT EXISTS address (id INTEGER PRIMARY KEY, name TEXT, town TEXT)")
        self.name = QLineEdit()
        self.town = QLineEdit()
        self.table = QTableWidget(0, 2)
        self.table.setHorizontalHeaderLabels(["Name", "Town"])
        self.table.setSelectionBehavior(QTableWidget.SelectRows)
        self.table.setEditTriggers(QTableWidget.NoEditTriggers)
        add = QPushButton("Add")
        add.clicked.connect(self.add)
        delete = QPushButton("Delete")
        delete.clicked.connect(self.delete)
        form = QFormLayout()
        form.addRow("Name", self.name)
        form.addRow("Town", self.town)
        central = QWidget()
        layout = QVBoxLayout(central)
        layout.addLayout(form)
        layout.addWidget(add)
        layout.addWidget(self.table)
        layout.addWidget(delete)
        self.setCentralWidget(central)
        self.refresh()

    def refresh(self):
        rows = self.db.execute("SELECT id, name, town FROM address ORDER BY name").fetchall()
        self.table.setRowCount(len(rows))
        for r, (ident, name, town) in enumerate(rows):
            item = QTableWidgetItem(name)
            item.setData(Qt.UserRole, ident)
            self.table.setItem(r, 0, item)
            self.table.setItem(r, 1, QTableWidgetItem(town))

    def add(self):
        if self.name.text() and self.town.text():
            self.db.execute("INSERT INTO address (name, town) VALUES (?, ?)", (self.name.text(), self.town.text()))
            self.db.commit()
            self.name.clear()
            self.town.clear()
            self.refresh()

    def delete(self):
        row = self.table.currentRow()
        if row < 0:
            return
        self.db.execute("DELETE FROM address WHERE id = ?", (row + 1,))  # FAULT lost_data
        self.db.commit()
        self.refresh()


app = QApplication(sys.argv)
book = AddressBook()
book.show()
sys.exit(app.exec())
