import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget


class Race(QWidget):
    def __init__(self):
        super().__init__()
        self.timer = QTimer(self, interval=30)
        self.timer.timeout.connect(self.step)
        self.left = 0
        self.track = QLabel("Ready")
        layout = QVBoxLayout(self)
        layout.addWidget(self.track)
        for text, slot in (("Go", self.go), ("Halt", self.timer.stop)):
            button = QPushButton(text)
            button.clicked.connect(slot)
            layout.addWidget(button)

    def go(self):
        self.left = 400
        self.timer.start()

    def step(self):
        self.left -= 1
        self.track.setText(f"{self.left} m")
        if self.left == 0:
            self.timer.stop()
            self.track.setText("Arrived in " + 400 // 8)  # FAULT error_in_callback


app = QApplication(sys.argv)
race = Race()
race.show()
sys.exit(app.exec())
