import sys

from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget


class Guests(QWidget):
    def __init__(self):
        super().__init__()
        self.guests = []
        self.name, self.table, add = QLineEdit(), QTableWidget(0, 2), QPushButton("Invite")
        self.table.setHorizontalHeaderLabels(["Name", "Letters"])
        layout = QVBoxLayout(self)
        for widget in (self.name, add, self.table):
            layout.addWidget(widget)
        add.clicked.connect(self.add)

    def add(self):
        if self.name.text():
            self.guests.append(self.name.text())
            self.show_guests()

    def show_guests(self):
        for row, name in enumerate(self.guests):
            self.table.setItem(row, 0, QTableWidgetItem(name))  # FAULT lost_data
            self.table.setItem(row, 1, QTableWidgetItem(str(len(name))))


app = QApplication(sys.argv)
guests = Guests()
guests.show()
sys.exit(app.exec())
