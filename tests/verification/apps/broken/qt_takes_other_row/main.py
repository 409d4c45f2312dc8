"""Contacts in a table model, with a dialog to edit one."""
from __future__ import annotations

import json
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtWidgets import (
    QApplication, QDialog, QDialogButtonBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QTableView, QVBoxLayout, QWidget,
)

STORE = Path.home() / ".contacts.json"


@dataclass
class Contact:
    name: str
    phone: str
    email: str


HEADERS = ("Name", "Phone", "Email")
ATTRIBUTES = ("name", "phone", "email")


class ContactModel(QAbstractTableModel):
    def __init__(self, contacts: list[Contact]):
        super().__init__()
        self.contacts = contacts

    def rowCount(self, parent=QModelIndex()):
        return len(self.contacts)

    def columnCount(self, parent=QModelIndex()):
        return len(HEADERS)

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        if role == Qt.ItemDataRole.DisplayRole:
            return getattr(self.contacts[index.row()], ATTRIBUTES[index.column()])
        return None

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return HEADERS[section]
        return None

    def add(self, contact: Contact):
        row = len(self.contacts)
        self.beginInsertRows(QModelIndex(), row, row)
        self.contacts.append(contact)
        self.endInsertRows()

    def replace(self, row: int, contact: Contact):
        self.contacts[row] = contact
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(HEADERS) - 1))

    def remove(self, row: int):
        self.beginRemoveRows(QModelIndex(), row, row)
        del self.contacts[row]
        self.endRemoveRows()


class ContactDialog(QDialog):
    def __init__(self, contact: Contact | None = None, parent=None):
        super().__init__(parent)
        self.setWindowTitle("Contact")
        self.name = QLineEdit(contact.name if contact else "")
        self.phone = QLineEdit(contact.phone if contact else "")
        self.email = QLineEdit(contact.email if contact else "")
        form = QFormLayout()
        form.addRow("Name", self.name)
        form.addRow("Phone", self.phone)
        form.addRow("Email", self.email)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(buttons)

    def contact(self) -> Contact:
        return Contact(self.name.text().strip(), self.phone.text().strip(), self.email.text().strip())


class Contacts(QWidget):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Contacts")
        self.resize(640, 420)
        self.model = ContactModel(self.load())
        self.proxy = QSortFilterProxyModel()
        self.proxy.setSourceModel(self.model)
        self.proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.proxy.setFilterKeyColumn(-1)
        self.view = QTableView()
        self.view.setModel(self.proxy)
        self.view.setSortingEnabled(True)
        self.view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.search = QLineEdit(placeholderText="Search")
        self.search.textChanged.connect(self.proxy.setFilterFixedString)
        self.count = QLabel()
        add = QPushButton("Add...", clicked=self.add_contact)
        edit = QPushButton("Edit...", clicked=self.edit_contact)
        remove = QPushButton("Remove", clicked=self.remove_contact)
        buttons = QHBoxLayout()
        for widget in (add, edit, remove):
            buttons.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.addWidget(self.search)
        layout.addWidget(self.view)
        layout.addLayout(buttons)
        layout.addWidget(self.count)
        self.model.rowsInserted.connect(self.update_count)
        self.model.rowsRemoved.connect(self.update_count)
        self.update_count()

    def add_contact(self):
        dialog = ContactDialog(parent=self)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.contact().name:
            self.model.add(dialog.contact())
            self.save()

    def edit_contact(self):
        row = self.chosen_row()
        if row is None:
            return
        dialog = ContactDialog(self.model.contacts[row], self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.model.replace(row, dialog.contact())
            self.save()

    def remove_contact(self):
        row = self.chosen_row()
        if row is None:
            return
        self.model.remove(row)
        self.save()

    def chosen_row(self) -> int | None:
        index = self.view.currentIndex()
        if not index.isValid():
            return None
        return index.row()  # FAULT lost_data

    def update_count(self):
        self.count.setText(f"{self.model.rowCount()} contacts")

    def load(self) -> list[Contact]:
        if not STORE.exists():
            return []
        return [Contact(**entry) for entry in json.loads(STORE.read_text())]

    def save(self):
        STORE.write_text(json.dumps([asdict(contact) for contact in self.model.contacts]))


def main():
    app = QApplication(sys.argv)
    contacts = Contacts()
    contacts.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
