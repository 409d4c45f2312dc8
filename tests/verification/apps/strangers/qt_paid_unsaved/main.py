import json
import os
import sys
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (QApplication, QDoubleSpinBox, QHBoxLayout, QHeaderView, QLineEdit, QMainWindow,
                               QPushButton, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget)

PATH = os.path.join(os.path.dirname(os.path.abspath(__file__)), "invoices.json")


class Invoices(QMainWindow):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Invoices")
        self.invoices = []
        self.customer = QLineEdit()
        self.customer.setPlaceholderText("Customer")
        self.sum = QDoubleSpinBox()
        self.sum.setRange(0, 100000)
        add = QPushButton("Add invoice")
        add.clicked.connect(self.add_invoice)
        paid = QPushButton("Mark as paid")
        paid.clicked.connect(self.mark_paid)
        self.table = QTableWidget(0, 3)
        self.table.setHorizontalHeaderLabels(["Customer", "Sum", "Paid"])
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.Stretch)
        self.table.setEditTriggers(QTableWidget.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectRows)
        top = QHBoxLayout()
        for widget in (self.customer, self.sum, add, paid):
            top.addWidget(widget)
        central = QWidget()
        layout = QVBoxLayout(central)
        layout.addLayout(top)
        layout.addWidget(self.table)
        self.setCentralWidget(central)
        self.load()

    def load(self):
        if os.path.exists(PATH):
            with open(PATH, encoding="utf-8") as f:
                self.invoices = json.load(f)
        self.show_all()

    def save(self):
        with open(PATH, "w", encoding="utf-8") as f:
            json.dump(self.invoices, f)

    def show_all(self):
        self.table.setRowCount(len(self.invoices))
        for row, invoice in enumerate(self.invoices):
            self.table.setItem(row, 0, QTableWidgetItem(invoice["customer"]))
            self.table.setItem(row, 1, QTableWidgetItem(f"{invoice['sum']:.2f}"))
            self.table.setItem(row, 2, QTableWidgetItem("yes" if invoice["paid"] else "no"))

    def add_invoice(self):
        name = self.customer.text().strip()
        if not name:
            return
        self.invoices.append({"customer": name, "sum": self.sum.value(), "paid": False})
        self.customer.clear()
        self.save()
        self.show_all()

    def mark_paid(self):
        row = self.table.currentRow()
        if row < 0:
            return
        self.invoices[row]["paid"] = True  # FAULT lost_data
        self.show_all()


if __name__ == "__main__":
    app = QApplication(sys.argv)
    window = Invoices()
    window.show()
    sys.exit(app.exec())
