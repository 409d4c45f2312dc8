import sys
from PySide6.QtWidgets import QApplication, QComboBox, QFormLayout, QLabel, QListWidget, QPushButton, QSpinBox, QVBoxLayout, QWidget

MENU = {"Margherita": 7.5, "Salami": 8.5, "Funghi": 8.0}


class Pizza(QWidget):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Pizza order")
        self.kind = QComboBox()
        for name, price in MENU.items():
            self.kind.addItem(f"{name} ({price:.2f} €)", price)
        self.number = QSpinBox()
        self.number.setRange(1, 20)
        self.order = QListWidget()
        self.total_label = QLabel("Total: 0.00 €")
        self.total = 0
        add = QPushButton("Add to order")
        add.clicked.connect(self.add)
        clear = QPushButton("New order")
        clear.clicked.connect(self.new_order)
        form = QFormLayout()
        form.addRow("Pizza", self.kind)
        form.addRow("Number", self.number)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(add)
        layout.addWidget(self.order)
        layout.addWidget(self.total_label)
        layout.addWidget(clear)

    def add(self):
        price = self.kind.currentData() * self.number.value()
        self.total += price
        self.order.addItem(f"{self.number.value()} × {self.kind.currentText()}")
        self.total_label.setText(f"Total: {self.total:.2f} €")

    def new_order(self):
        self.order.clear()
        self.total_label.setText("Total: 0.00 €")  # FAULT dead_control


app = QApplication(sys.argv)
p = Pizza()
p.show()
sys.exit(app.exec())
