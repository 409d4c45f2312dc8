import json
import sys
from pathlib import Path

from PySide6.QtWidgets import (
    QApplication, QDialog, QDialogButtonBox, QFormLayout, QHBoxLayout, QLineEdit, QListWidget, QMainWindow,
    QPushButton, QVBoxLayout, QWidget,
)

FILE = Path.home() / ".contacts.json"


class ContactDialog(QDialog):
    def __init__(self, contact=None, parent=None):
        super().__init__(parent)
        self.setWindowTitle("Contact")
        contact = contact or {"name": "", "phone": "", "email": ""}
        self.name = QLineEdit(contact["name"])
        self.phone = QLineEdit(contact["phone"])
        self.email = QLineEdit(contact["email"])
        layout = QFormLayout(self)
        layout.addRow("Name", self.name)
        layout.addRow("Phone", self.phone)
        layout.addRow("E-mail", self.email)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        layout.addRow(box)

    def contact(self):
        return {"name": self.name.text().strip(), "phone": self.phone.text(), "email": self.email.text()}


class AddressBook(QMainWindow):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Address Book")
        self.resize(420, 400)
        self.contacts = json.loads(FILE.read_text(encoding="utf-8")) if FILE.exists() else []
        central = QWidget()
        self.setCentralWidget(central)
        layout = QVBoxLayout(central)
        self.list = QListWidget()
        self.list.itemDoubleClicked.connect(self.edit)
        layout.addWidget(self.list)
        row = QHBoxLayout()
        for text, slot in (("Add", self.add), ("Edit", self.edit), ("Delete", self.delete)):
            button = QPushButton(text)
            button.clicked.connect(slot)
            row.addWidget(button)
        layout.addLayout(row)
        self.refresh()

    def refresh(self):
        self.list.clear()
        for contact in self.contacts:
            self.list.addItem(f"{contact['name']}  {contact['phone']}")

    def save(self):
        FILE.write_text(json.dumps(self.contacts), encoding="utf-8")
        self.refresh()

    def add(self):
        dialog = ContactDialog(parent=self)
        dialog.exec()  # FAULT lost_data
        if dialog.contact()["name"]:
            self.contacts.append(dialog.contact())
            self.save()

    def edit(self):
        row = self.list.currentRow()
        if row < 0:
            return
        dialog = ContactDialog(self.contacts[row], self)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.contact()["name"]:
            self.contacts[row] = dialog.contact()
            self.save()

    def delete(self):
        row = self.list.currentRow()
        if row >= 0:
            del self.contacts[row]
            self.save()


if __name__ == "__main__":
    app = QApplication(sys.argv)
    book = AddressBook()
    book.show()
    sys.exit(app.exec())
