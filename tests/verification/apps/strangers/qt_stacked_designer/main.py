import sys

from PySide6 import QtCore, QtWidgets


class Ui:
    def setup(self, form):
        form.setObjectName("Form")
        form.resize(360, 240)
        self.title = QtWidgets.QLabel(form)
        self.title.setGeometry(QtCore.QRect(20, 20, 300, 24))
        self.title.setText("Temperature")
        self.spin = QtWidgets.QDoubleSpinBox(form)
        self.spin.setGeometry(QtCore.QRect(20, 60, 100, 26))
        self.spin.setRange(-100, 100)
        self.button = QtWidgets.QPushButton(form)
        self.button.setGeometry(QtCore.QRect(140, 60, 110, 26))
        self.button.setText("To Fahrenheit")
        self.result = QtWidgets.QLabel(form)
        self.result.setGeometry(QtCore.QRect(20, 110, 200, 24))
        self.button.clicked.connect(lambda: self.result.setText(f"{self.spin.value() * 9 / 5 + 32:.1f} °F"))


app = QtWidgets.QApplication(sys.argv)
form = QtWidgets.QWidget()
ui = Ui()
ui.setup(form)
form.show()
sys.exit(app.exec())
