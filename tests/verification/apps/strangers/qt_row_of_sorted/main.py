import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication, QHBoxLayout, QLabel, QLineEdit, QMainWindow, QPushButton, QSpinBox, QTableWidget,
    QTableWidgetItem, QVBoxLayout, QWidget,
)


class InventoryWindow(QMainWindow):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Inventory")
        self.resize(520, 420)
        self.items = [
            {"name": "Screws", "quantity": 500},
            {"name": "Bolts", "quantity": 120},
            {"name": "Washers", "quantity": 340},
        ]
        central = QWidget()
        self.setCentralWidget(central)
        layout = QVBoxLayout(central)
        form = QHBoxLayout()
        self.name = QLineEdit()
        self.name.setPlaceholderText("Item")
        self.quantity = QSpinBox()
        self.quantity.setRange(0, 100000)
        add = QPushButton("Add")
        add.clicked.connect(self.add_item)
        remove = QPushButton("Remove")
        remove.clicked.connect(self.remove_item)
        for widget in (self.name, self.quantity, add, remove):
            form.addWidget(widget)
        layout.addLayout(form)
        self.table = QTableWidget(0, 2)
        self.table.setHorizontalHeaderLabels(["Item", "Quantity"])
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSortingEnabled(True)
        layout.addWidget(self.table)
        self.total = QLabel()
        layout.addWidget(self.total)
        self.refresh()

    def refresh(self):
        self.table.setSortingEnabled(False)
        self.table.setRowCount(len(self.items))
        for row, item in enumerate(self.items):
            name = QTableWidgetItem(item["name"])
            name.setData(Qt.ItemDataRole.UserRole, row)
            quantity = QTableWidgetItem()
            quantity.setData(Qt.ItemDataRole.DisplayRole, item["quantity"])
            self.table.setItem(row, 0, name)
            self.table.setItem(row, 1, quantity)
        self.table.setSortingEnabled(True)
        self.total.setText(f"{len(self.items)} items, {sum(i['quantity'] for i in self.items)} pieces")

    def add_item(self):
        name = self.name.text().strip()
        if not name:
            self.statusBar().showMessage("Please enter a name", 3000)
            return
        self.items.append({"name": name, "quantity": self.quantity.value()})
        self.name.clear()
        self.quantity.setValue(0)
        self.refresh()

    def remove_item(self):
        row = self.table.currentRow()
        if row < 0:
            self.statusBar().showMessage("Please select an item", 3000)
            return
        self.items.pop(row)  # FAULT lost_data
        self.refresh()


if __name__ == "__main__":
    app = QApplication(sys.argv)
    window = InventoryWindow()
    window.show()
    sys.exit(app.exec())
