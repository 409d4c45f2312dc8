import sys

from PySide6.QtWidgets import QApplication, QPushButton, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget


class Squares(QWidget):
    def __init__(self):
        super().__init__()
        self.table, more = QTableWidget(0, 2), QPushButton("Next")
        layout = QVBoxLayout(self)
        layout.addWidget(self.table)
        layout.addWidget(more)
        more.clicked.connect(self.go_on)

    def go_on(self):
        row = self.table.rowCount()
        self.table.insertRow(row)
        self.table.setItem(row, 0, QTableWidgetItem(str(row)))
        self.table.setItem(row, 1, QTableWidgetItem(row * row))  # FAULT lost_data


app = QApplication(sys.argv)
squares = Squares()
squares.show()
sys.exit(app.exec())
