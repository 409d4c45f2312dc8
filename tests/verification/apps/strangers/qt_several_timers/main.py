import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget


class Watch(QWidget):
    def __init__(self, name):
        super().__init__()
        self.seconds = 0
        self.label = QLabel(f"{name}: 0")
        self.name = name
        self.timer = QTimer(self)
        self.timer.timeout.connect(self.tick)
        row = QHBoxLayout(self)
        row.addWidget(self.label)
        for text, action in (("Start", lambda: self.timer.start(1000)), ("Stop", self.timer.stop)):
            button = QPushButton(text)
            button.clicked.connect(action)
            row.addWidget(button)

    def tick(self):
        self.seconds += 1
        self.label.setText(f"{self.name}: {self.seconds}")


class Window(QWidget):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Watches")
        column = QVBoxLayout(self)
        for name in ("One", "Two", "Three"):
            column.addWidget(Watch(name))
        self.clock = QTimer(self, interval=1000)
        self.clock.timeout.connect(self.update)
        self.clock.start()
        self.blink = QTimer(self, interval=500)
        self.blink.timeout.connect(self.update)
        self.blink.start()


app = QApplication(sys.argv)
window = Window()
window.show()
sys.exit(app.exec())
