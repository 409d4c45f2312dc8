import sys

from PySide6 import QtWidgets


class Form(QtWidgets.QDialog):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Greeting")
        self.name = QtWidgets.QLineEdit()
        ok = QtWidgets.QPushButton("Greet")
        ok.clicked.connect(self.greet)
        form = QtWidgets.QFormLayout(self)
        form.addRow("Name", self.name)
        form.addRow(ok)

    def greet(self):
        QtWidgets.QMessageBox.information("Hello", self.name.text())  # FAULT error_in_callback


app = QtWidgets.QApplication(sys.argv)
form = Form()
form.show()
sys.exit(app.exec())
