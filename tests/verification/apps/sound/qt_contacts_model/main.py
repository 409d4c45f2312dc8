"""Contacts in SQLite behind a table model of their own, with a filter and a dialog."""

import os
import sqlite3
import sys
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLineEdit,
    QMainWindow,
    QMessageBox,
    QTableView,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

COLUMNS = ["Name", "Phone", "Town"]


class Store:
    def __init__(self, path):
        path.parent.mkdir(parents=True, exist_ok=True)
        self.db = sqlite3.connect(path)
        self.db.execute("CREATE TABLE IF NOT EXISTS contact (id INTEGER PRIMARY KEY, name, phone, town)")

    def rows(self):
        return self.db.execute("SELECT id, name, phone, town FROM contact ORDER BY id").fetchall()

    def add(self, values):
        with self.db:
            self.db.execute("INSERT INTO contact (name, phone, town) VALUES (?, ?, ?)", values)

    def remove(self, number):
        with self.db:
            self.db.execute("DELETE FROM contact WHERE id = ?", (number,))


class ContactModel(QAbstractTableModel):
    def __init__(self, store):
        super().__init__()
        self.store = store
        self.contacts = store.rows()

    def rowCount(self, parent=QModelIndex()):
        return 0 if parent.isValid() else len(self.contacts)

    def columnCount(self, parent=QModelIndex()):
        return len(COLUMNS)

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        if role == Qt.ItemDataRole.DisplayRole:
            return self.contacts[index.row()][index.column() + 1]
        return None

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return COLUMNS[section]
        return None

    def refresh(self):
        self.beginResetModel()
        self.contacts = self.store.rows()
        self.endResetModel()


class ContactDialog(QDialog):
    def __init__(self, parent):
        super().__init__(parent)
        self.setWindowTitle("New contact")
        form = QFormLayout(self)
        self.fields = [QLineEdit() for _ in COLUMNS]
        for title, field in zip(COLUMNS, self.fields):
            form.addRow(title, field)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)

    def values(self):
        return [field.text().strip() for field in self.fields]


class Contacts(QMainWindow):
    def __init__(self, store):
        super().__init__()
        self.setWindowTitle("Contacts")
        self.resize(520, 360)
        self.store = store
        self.model = ContactModel(store)
        self.proxy = QSortFilterProxyModel(self)
        self.proxy.setSourceModel(self.model)
        self.proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.proxy.setFilterKeyColumn(-1)
        self.table = QTableView()
        self.table.setModel(self.proxy)
        self.table.setSortingEnabled(True)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        search = QLineEdit(placeholderText="Search")
        search.textChanged.connect(self.proxy.setFilterFixedString)
        bar = QToolBar("Contacts")
        bar.addAction("New", self.new)
        bar.addAction("Delete", self.delete)
        self.addToolBar(bar)
        middle = QWidget()
        layout = QVBoxLayout(middle)
        layout.addWidget(search)
        layout.addWidget(self.table)
        self.setCentralWidget(middle)
        self.statusBar().showMessage(f"{len(self.model.contacts)} contacts")

    def new(self):
        dialog = ContactDialog(self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            if not dialog.values()[0]:
                QMessageBox.warning(self, "Contacts", "A contact needs a name.")
                return
            self.store.add(dialog.values())
            self.model.refresh()
            self.statusBar().showMessage(f"{self.model.rowCount()} contacts")

    def delete(self):
        rows = self.table.selectionModel().selectedRows()
        if not rows:
            self.statusBar().showMessage("Select a contact first.")
            return
        question = QMessageBox.question(self, "Contacts", "Delete this contact?")
        if question == QMessageBox.StandardButton.Yes:
            number = self.model.contacts[self.proxy.mapToSource(rows[0]).row()][0]
            self.store.remove(number)
            self.model.refresh()


def main():
    folder = Path(os.environ.get("STABLEAGENTS_APP_DATA") or Path.home() / ".contacts")
    app = QApplication(sys.argv)
    window = Contacts(Store(folder / "contacts.db"))
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
