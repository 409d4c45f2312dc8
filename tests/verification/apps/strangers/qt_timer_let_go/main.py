import sys
from contextlib import suppress
from PySide6.QtCore import QTimer, QTime, Qt
from PySide6.QtWidgets import QApplication, QLCDNumber, QPushButton, QVBoxLayout, QWidget


class Clock(QWidget):
    """The timer is connected and disconnected with the button."""

    def __init__(self):
        super().__init__()
        self.setWindowTitle("LCD clock")
        self.lcd = QLCDNumber(8)
        self.timer = QTimer(self)
        self.timer.start(500)
        self.button = QPushButton("Freeze")
        self.button.setCheckable(True)
        self.button.clicked.connect(self.freeze)
        layout = QVBoxLayout()
        self.setLayout(layout)
        layout.addWidget(self.lcd)
        layout.addWidget(self.button)
        self.timer.timeout.connect(self.show_time)
        self.show_time()

    def freeze(self, frozen):
        if frozen:
            with suppress(RuntimeError):
                self.timer.timeout.disconnect(self.show_time)
        else:
            self.timer.timeout.connect(self.show_time, Qt.ConnectionType.UniqueConnection)
            self.show_time()
        self.button.setText("Go on" if frozen else "Freeze")

    def show_time(self):
        self.lcd.display(QTime.currentTime().toString("hh:mm:ss"))


app = QApplication(sys.argv)
clock = Clock()
clock.resize(300, 150)
clock.show()
sys.exit(app.exec())
