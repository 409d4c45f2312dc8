"""Three ways to be heard, and a button that was forgotten."""

import sys

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QButtonGroup, QLabel, QMainWindow, QPushButton, QVBoxLayout, QWidget

app = QApplication(sys.argv)
window = QMainWindow()
middle = QWidget()
layout = QVBoxLayout(middle)
shown = QLabel("0")
layout.addWidget(shown)
group = QButtonGroup()
for number in (1, 2):
    button = QPushButton(str(number))
    group.addButton(button, number)
    layout.addWidget(button)
group.idClicked.connect(lambda number: shown.setText(str(number)))
held = QPushButton("Hold")
held.pressed.connect(lambda: shown.setText("held"))
bold = QPushButton("Bold")
bold.setCheckable(True)
forgotten = QPushButton("Double")  # FAULT dead_control
for button in (held, bold, forgotten):
    layout.addWidget(button)
menu = window.menuBar().addMenu("Edit")
menu.triggered.connect(lambda action: shown.setText(action.text()))
menu.addAction(QAction("Nought", window))
window.setCentralWidget(middle)
window.show()
sys.exit(app.exec())
