from PySide6 import QtCore, QtWidgets

app = QtWidgets.QApplication([])
window = QtWidgets.QWidget(windowTitle="Tip")
form = QtWidgets.QFormLayout(window)

amount = QtWidgets.QDoubleSpinBox(maximum=100_000, decimals=2, suffix=" €")
people = QtWidgets.QSpinBox(minimum=0, maximum=50, value=2)
percent = QtWidgets.QSlider(QtCore.Qt.Orientation.Horizontal)
percent.setRange(0, 30)
percent.setValue(10)
rounding = QtWidgets.QComboBox()
rounding.addItems(["exact", "full euros", "five euros"])
result = QtWidgets.QLabel()
result.setAlignment(QtCore.Qt.AlignmentFlag.AlignCenter)

STEPS = {"exact": 0.01, "full euros": 1, "five euros": 5}


def work_out():
    total = amount.value() * (100 + percent.value()) / 100
    step = STEPS[rounding.currentText()]
    total = round(total / step) * step
    if people.value() == 0:
        result.setText("Nobody pays.")
        return
    result.setText(f"{percent.value()} % → {total:.2f} €, {total / people.value():.2f} € each")


def clear():
    amount.setValue(0)
    people.setValue(2)


for text, widget in (("Amount", amount), ("People", people), ("Tip", percent), ("Round to", rounding)):
    form.addRow(text, widget)
form.addRow(result)
button = QtWidgets.QPushButton("Clear")
button.clicked.connect(clear)
form.addRow(button)

amount.valueChanged.connect(work_out)
people.valueChanged.connect(work_out)
percent.valueChanged.connect(work_out)
rounding.currentTextChanged.connect(work_out)
work_out()
window.show()
app.exec()
