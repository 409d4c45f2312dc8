import sys

from PySide6.QtWidgets import QApplication, QComboBox, QFormLayout, QLineEdit, QListWidget, QPushButton, QWidget


class TimeSheet(QWidget):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Time sheet")
        self.projects = ["Website", "Shop"]
        self.hours = []
        layout = QFormLayout(self)
        self.project = QComboBox()
        self.project.addItems(self.projects)
        self.spent = QLineEdit()
        self.new_project = QLineEdit()
        book = QPushButton("Book hours")
        book.clicked.connect(self.book)
        add = QPushButton("Add project")
        add.clicked.connect(self.add_project)
        self.list = QListWidget()
        layout.addRow("Project", self.project)
        layout.addRow("Hours", self.spent)
        layout.addRow(book)
        layout.addRow("New project", self.new_project)
        layout.addRow(add)
        layout.addRow(self.list)

    def add_project(self):
        name = self.new_project.text().strip()
        if name and name not in self.projects:
            self.projects.append(name)  # FAULT lost_data
            self.new_project.clear()

    def book(self):
        try:
            hours = float(self.spent.text())
        except ValueError:
            self.list.addItem("Please enter a number of hours")
            return
        self.hours.append((self.project.currentText(), hours))
        self.list.addItem(f"{self.project.currentText()}: {hours:g} h")


app = QApplication(sys.argv)
window = TimeSheet()
window.show()
sys.exit(app.exec())
