import sys
import sqlite3
import os
from PySide6.QtWidgets import *
from PySide6.QtCore import *
from PySide6.QtGui import *

DB = os.path.join(os.path.dirname(os.path.abspath(__file__)), "phonebook.db")


class PhoneBook(QWidget):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Phone Book")
        self.conn = sqlite3.connect(DB)
        self.conn.execute("CREATE TABLE IF NOT EXISTS people (id INTEGER PRIMARY KEY, name TEXT, phone TEXT)")
        self.model = QStandardItemModel(0, 2)
        self.model.setHorizontalHeaderLabels(["Name", "Phone"])
        self.proxy = QSortFilterProxyModel()
        self.proxy.setSourceModel(self.model)
        self.proxy.setFilterCaseSensitivity(Qt.CaseInsensitive)
        self.search = QLineEdit()
        self.search.setPlaceholderText("Search...")
        self.search.textChanged.connect(self.proxy.setFilterFixedString)
        self.table = QTableView()
        self.table.setModel(self.proxy)
        self.table.setSortingEnabled(True)
        self.table.setSelectionBehavior(QAbstractItemView.SelectRows)
        self.name_edit = QLineEdit()
        self.phone_edit = QLineEdit()
        self.add_btn = QPushButton("Add")
        self.add_btn.clicked.connect(self.add_person)
        self.del_btn = QPushButton("Delete selected")
        self.del_btn.clicked.connect(self.delete_person)

        form = QFormLayout()
        form.addRow("Name", self.name_edit)
        form.addRow("Phone", self.phone_edit)
        layout = QVBoxLayout(self)
        layout.addWidget(self.search)
        layout.addWidget(self.table)
        layout.addLayout(form)
        layout.addWidget(self.add_btn)
        layout.addWidget(self.del_btn)
        self.load()

    def load(self):
        for pid, name, phone in self.conn.execute("SELECT id, name, phone FROM people"):
            self.append_row(pid, name, phone)

    def append_row(self, pid, name, phone):
        item = QStandardItem(name)
        item.setData(pid, Qt.UserRole)
        self.model.appendRow([item, QStandardItem(phone)])

    def add_person(self):
        name = self.name_edit.text().strip()
        phone = self.phone_edit.text().strip()
        if not name or not phone:
            QMessageBox.information(self, "Phone Book", "Fill in both fields")
            return
        cur = self.conn.execute("INSERT INTO people (name, phone) VALUES (?, ?)", (name, phone))
        self.conn.commit()
        self.append_row(cur.lastrowid, name, phone)
        self.name_edit.clear()
        self.phone_edit.clear()

    def delete_person(self):
        rows = self.table.selectionModel().selectedRows()
        if not rows:
            return
        row = rows[0].row()
        pid = self.model.item(row, 0).data(Qt.UserRole)
        self.conn.execute("DELETE FROM people WHERE id = ?", (pid,))
        self.conn.commit()
        self.model.removeRow(row)  # FAULT lost_data


app = QApplication(sys.argv)
w = PhoneBook()
w.resize(480, 520)
w.show()
sys.exit(app.exec())
