import json
import secrets
import string
import sys
from pathlib import Path

from PySide6.QtWidgets import (
    QApplication, QCheckBox, QGridLayout, QLabel, QLineEdit, QMainWindow, QPushButton, QTableWidget,
    QTableWidgetItem, QWidget,
)

STORE = Path.home() / ".passwords.json"


class PasswordList(QMainWindow):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Password List")
        self.resize(560, 420)
        self.entries = []
        self.site = QLineEdit()
        self.user = QLineEdit()
        self.password = QLineEdit()
        self.hidden = QCheckBox("Hide passwords")
        self.hidden.toggled.connect(self.settings_changed)
        generate = QPushButton("Generate")
        generate.clicked.connect(self.generate)
        add = QPushButton("Add")
        add.clicked.connect(self.add)
        remove = QPushButton("Remove")
        remove.clicked.connect(self.remove)
        self.table = QTableWidget(0, 3)
        self.table.setHorizontalHeaderLabels(["Site", "User", "Password"])
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        central = QWidget()
        grid = QGridLayout(central)
        for row, (text, field) in enumerate((("Site", self.site), ("User", self.user), ("Password", self.password))):
            grid.addWidget(QLabel(text), row, 0)
            grid.addWidget(field, row, 1)
        grid.addWidget(generate, 2, 2)
        grid.addWidget(add, 3, 1)
        grid.addWidget(remove, 3, 2)
        grid.addWidget(self.hidden, 4, 0, 1, 2)
        grid.addWidget(self.table, 5, 0, 1, 3)
        self.setCentralWidget(central)
        self.hidden.setChecked(True)  # FAULT lost_data
        self.load()
        self.show_entries()

    def load(self):
        if STORE.exists():
            self.entries = json.loads(STORE.read_text(encoding="utf-8"))

    def save(self):
        STORE.write_text(json.dumps(self.entries), encoding="utf-8")

    def settings_changed(self):
        self.show_entries()
        self.save()

    def generate(self):
        alphabet = string.ascii_letters + string.digits + "!?#$"
        self.password.setText("".join(secrets.choice(alphabet) for _ in range(14)))

    def add(self):
        if not self.site.text().strip() or not self.password.text():
            self.statusBar().showMessage("Site and password are needed")
            return
        self.entries.append([self.site.text().strip(), self.user.text(), self.password.text()])
        self.save()
        for field in (self.site, self.user, self.password):
            field.clear()
        self.show_entries()

    def remove(self):
        row = self.table.currentRow()
        if row >= 0:
            self.entries.pop(row)
            self.save()
            self.show_entries()

    def show_entries(self):
        self.table.setRowCount(len(self.entries))
        for row, (site, user, password) in enumerate(self.entries):
            shown = "•" * 8 if self.hidden.isChecked() else password
            for column, text in enumerate((site, user, shown)):
                self.table.setItem(row, column, QTableWidgetItem(text))


if __name__ == "__main__":
    app = QApplication(sys.argv)
    window = PasswordList()
    window.show()
    sys.exit(app.exec())
