import sys

from PySide6.QtWidgets import (
    QApplication, QHBoxLayout, QInputDialog, QLineEdit, QListWidget, QPushButton, QVBoxLayout, QWidget,
)


class PhoneBook(QWidget):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Phone book")
        self.people = [("Ana", "111"), ("Ben", "222"), ("Cleo", "333")]
        self.matches = list(self.people)
        self.search = QLineEdit()
        self.search.textChanged.connect(self.update_view)
        self.view = QListWidget()
        edit = QPushButton("Change number")
        edit.clicked.connect(self.edit)
        remove = QPushButton("Remove")
        remove.clicked.connect(self.remove)
        row = QHBoxLayout()
        row.addWidget(edit)
        row.addWidget(remove)
        layout = QVBoxLayout(self)
        layout.addWidget(self.search)
        layout.addWidget(self.view)
        layout.addLayout(row)
        self.update_view()

    def update_view(self):
        text = self.search.text().lower()
        self.matches = [person for person in self.people if text in person[0].lower()]
        self.view.clear()
        for name, number in self.matches:
            self.view.addItem(f"{name}: {number}")

    def edit(self):
        row = self.view.currentRow()
        if row < 0:
            return
        name, number = self.matches[row]
        new, ok = QInputDialog.getText(self, "Number", name, text=number)
        if ok and new:
            self.people[row] = (name, new)  # FAULT lost_data
            self.update_view()

    def remove(self):
        row = self.view.currentRow()
        if row >= 0:
            self.people.remove(self.matches[row])
            self.update_view()


app = QApplication(sys.argv)
book = PhoneBook()
book.show()
sys.exit(app.exec())
