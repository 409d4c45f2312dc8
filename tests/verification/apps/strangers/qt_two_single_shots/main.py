import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget


class Clock(QWidget):
    def __init__(self):
        super().__init__()
        self.count = 0
        self.timer = QTimer(self)
        self.label = QLabel("0")
        start = QPushButton("Start")
        start.clicked.connect(self.start)
        stop = QPushButton("Stop")
        stop.clicked.connect(self.timer.stop)
        layout = QVBoxLayout(self)
        for widget in (self.label, start, stop):
            layout.addWidget(widget)

    def start(self):
        self.tick()  # FAULT growing_timers


    def tick(self):
        self.count += 1
        self.label.setText(str(self.count))
        QTimer.singleShot(1000, self.tick)


app = QApplication(sys.argv)
window = Clock()
window.show()
sys.exit(app.exec())
