import sys

from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QSpinBox, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget


class Invoice(QWidget):
    def __init__(self):
        super().__init__()
        self.lines = []
        self.name = QLineEdit()
        self.price = QSpinBox()
        self.price.setMaximum(10000)
        add = QPushButton("Add line")
        add.clicked.connect(self.add_line)
        remove = QPushButton("Remove line")
        remove.clicked.connect(self.remove_line)
        off = QPushButton("10 % off")
        off.clicked.connect(self.discount)
        self.table = QTableWidget(0, 2)
        self.total = QLabel("0")
        layout = QVBoxLayout(self)
        for widget in (self.name, self.price, add, remove, off, self.table, self.total):
            layout.addWidget(widget)

    def add_line(self):
        self.lines.append([self.name.text(), self.price.value()])
        self.fill()
        self.count()

    def remove_line(self):
        row = self.table.currentRow()
        if row >= 0:
            del self.lines[row]
            self.fill()
            self.count()

    def discount(self):
        for line in self.lines:
            line[1] = line[1] * 0.9  # FAULT lost_data
        self.fill()

    def fill(self):
        self.table.setRowCount(0)
        for row, (name, price) in enumerate(self.lines):
            self.table.insertRow(row)
            self.table.setItem(row, 0, QTableWidgetItem(name))
            self.table.setItem(row, 1, QTableWidgetItem(f"{price:.2f}"))

    def count(self):
        self.total.setText(f"Total: {sum(price for _, price in self.lines):.2f}")


app = QApplication(sys.argv)
w = Invoice()
w.show()
sys.exit(app.exec())
