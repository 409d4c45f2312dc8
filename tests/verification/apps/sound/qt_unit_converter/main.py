import sys
from PySide6 import QtCore, QtWidgets

UNITS = {
    "Length": {"m": 1.0, "km": 1000.0, "cm": 0.01, "mile": 1609.344},
    "Weight": {"kg": 1.0, "g": 0.001, "lb": 0.45359237},
}


class Converter(QtWidgets.QDialog):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Unit converter")
        self.category = QtWidgets.QComboBox()
        self.category.addItems(UNITS.keys())
        self.value = QtWidgets.QLineEdit("1")
        self.source = QtWidgets.QComboBox()
        self.target = QtWidgets.QComboBox()
        self.result = QtWidgets.QLabel()
        self.history = QtWidgets.QListWidget()
        self.swap_btn = QtWidgets.QPushButton("Swap")
        self.keep_btn = QtWidgets.QPushButton("Keep result")
        self.copy_btn = QtWidgets.QPushButton("Copy")
        form = QtWidgets.QFormLayout(self)
        form.addRow("Category", self.category)
        form.addRow("Value", self.value)
        form.addRow("From", self.source)
        form.addRow("To", self.target)
        form.addRow(self.swap_btn, self.keep_btn)
        form.addRow("Result", self.result)
        form.addRow(self.copy_btn)
        form.addRow(self.history)

        self.category.currentTextChanged.connect(self.fill_units)
        self.value.textChanged.connect(self.convert)
        self.source.currentTextChanged.connect(self.convert)
        self.target.currentTextChanged.connect(self.convert)
        self.swap_btn.clicked.connect(self.swap)
        self.keep_btn.clicked.connect(self.keep)
        self.copy_btn.clicked.connect(self.copy)
        self.fill_units(self.category.currentText())

    def fill_units(self, category):
        for combo in (self.source, self.target):
            combo.blockSignals(True)
            combo.clear()
            combo.addItems(UNITS[category].keys())
            combo.blockSignals(False)
        self.target.setCurrentIndex(1)
        self.convert()

    def convert(self):
        units = UNITS[self.category.currentText()]
        try:
            value = float(self.value.text().replace(",", "."))
        except ValueError:
            self.result.setText("Please enter a number")
            return
        result = value * units[self.source.currentText()] / units[self.target.currentText()]
        self.result.setText(f"{result:.4g} {self.target.currentText()}")

    def swap(self):
        source, target = self.source.currentIndex(), self.target.currentIndex()
        self.source.setCurrentIndex(target)
        self.target.setCurrentIndex(source)

    def keep(self):
        self.history.addItem(f"{self.value.text()} {self.source.currentText()} = {self.result.text()}")

    def copy(self):
        QtWidgets.QApplication.clipboard().setText(self.result.text())


if __name__ == "__main__":
    app = QtWidgets.QApplication(sys.argv)
    dialog = Converter()
    dialog.show()
    sys.exit(app.exec())
