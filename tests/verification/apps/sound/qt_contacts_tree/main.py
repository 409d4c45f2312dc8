import json
import sys
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication, QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QMainWindow, QMenu, QMessageBox,
    QToolBar, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget, QComboBox,
)


class ContactDialog(QDialog):
    def __init__(self, parent=None, contact=None):
        super().__init__(parent)
        self.setWindowTitle("Contact")
        self.name = QLineEdit()
        self.phone = QLineEdit()
        self.group = QComboBox()
        self.group.addItems(["Family", "Friends", "Work"])
        if contact is not None:
            self.name.setText(contact["name"])
            self.phone.setText(contact["phone"])
            self.group.setCurrentText(contact["group"])
        form = QFormLayout()
        form.addRow("Name", self.name)
        form.addRow("Phone", self.phone)
        form.addRow("Group", self.group)
        box = QDialogButtonBox(QDialogButtonBox.Ok | QDialogButtonBox.Cancel)
        box.accepted.connect(self.check)
        box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(box)

    def check(self):
        if not self.name.text().strip():
            QMessageBox.warning(self, "Contact", "The name is missing.")
            return
        self.accept()

    def values(self):
        return {"name": self.name.text().strip(), "phone": self.phone.text(), "group": self.group.currentText()}


class ContactsWindow(QMainWindow):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Contacts")
        self.path = Path(__file__).parent / "contacts.json"
        self.contacts = []
        toolbar = QToolBar("Main")
        self.addToolBar(toolbar)
        add_action = QAction("Add", self)
        add_action.triggered.connect(self.add)
        edit_action = QAction("Edit", self)
        edit_action.triggered.connect(self.edit)
        delete_action = QAction("Delete", self)
        delete_action.triggered.connect(self.delete)
        toolbar.addActions([add_action, edit_action, delete_action])
        self.search = QLineEdit()
        self.search.setPlaceholderText("Search")
        self.search.textChanged.connect(self.populate)
        self.tree = QTreeWidget()
        self.tree.setHeaderLabels(["Name", "Phone"])
        self.tree.itemDoubleClicked.connect(lambda item, column: self.edit())
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.customContextMenuRequested.connect(self.show_menu)
        central = QWidget()
        layout = QVBoxLayout(central)
        layout.addWidget(self.search)
        layout.addWidget(self.tree)
        self.setCentralWidget(central)
        self.count = QLabel()
        self.statusBar().addWidget(self.count)
        self.load()

    def load(self):
        try:
            self.contacts = json.loads(self.path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            self.contacts = []
        self.populate()

    def save(self):
        self.path.write_text(json.dumps(self.contacts, ensure_ascii=False), encoding="utf-8")

    def populate(self):
        needle = self.search.text().lower()
        self.tree.clear()
        groups = {}
        for index, contact in enumerate(self.contacts):
            if needle not in contact["name"].lower():
                continue
            group = contact["group"]
            if group not in groups:
                groups[group] = QTreeWidgetItem(self.tree, [group])
                groups[group].setExpanded(True)
            item = QTreeWidgetItem(groups[group], [contact["name"], contact["phone"]])
            item.setData(0, Qt.ItemDataRole.UserRole, index)
        self.count.setText(f"{len(self.contacts)} contacts")

    def selected_index(self):
        item = self.tree.currentItem()
        if item is None:
            return None
        return item.data(0, Qt.ItemDataRole.UserRole)

    def add(self):
        dialog = ContactDialog(self)
        if dialog.exec():
            self.contacts.append(dialog.values())
            self.save()
            self.populate()

    def edit(self):
        index = self.selected_index()
        if index is None:
            return
        dialog = ContactDialog(self, self.contacts[index])
        if dialog.exec():
            self.contacts[index].update(dialog.values())
            self.save()
            self.populate()

    def delete(self):
        index = self.selected_index()
        if index is None:
            QMessageBox.information(self, "Delete", "Select a contact first.")
            return
        answer = QMessageBox.question(self, "Delete", f"Delete {self.contacts[index]['name']}?")
        if answer == QMessageBox.StandardButton.Yes:
            del self.contacts[index]
            self.save()
            self.populate()

    def show_menu(self, position):
        menu = QMenu(self)
        edit = menu.addAction("Edit contact")
        delete = menu.addAction("Delete contact")
        chosen = menu.exec(self.tree.viewport().mapToGlobal(position))
        if chosen == edit:
            self.edit()
        elif chosen == delete:
            self.delete()


if __name__ == "__main__":
    app = QApplication(sys.argv)
    window = ContactsWindow()
    window.resize(480, 400)
    window.show()
    sys.exit(app.exec())
