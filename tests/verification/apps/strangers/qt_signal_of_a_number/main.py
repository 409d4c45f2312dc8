import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QProgressBar, QPushButton, QVBoxLayout, QWidget


class Kettle(QObject):
    warmer = Signal(int)

    def __init__(self):
        super().__init__()
        self.degrees = 20

    def heat(self):
        self.degrees = min(100, self.degrees + 10)
        self.warmer.emit(f"{self.degrees}")  # FAULT lost_data


app = QApplication(sys.argv)
window, kettle = QWidget(), Kettle()
layout, bar, heat = QVBoxLayout(window), QProgressBar(), QPushButton("Heat")
layout.addWidget(bar)
layout.addWidget(heat)
heat.clicked.connect(kettle.heat)
kettle.warmer.connect(bar.setValue)
window.show()
sys.exit(app.exec())
