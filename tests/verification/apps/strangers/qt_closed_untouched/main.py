import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

class Window(QWidget):
    def __init__(self):
        super().__init__()
        self.timer = None
        self.seconds = 0
        self.label = QLabel("0 seconds")
        button = QPushButton("Start")
        button.clicked.connect(self.start)
        layout = QVBoxLayout(self)
        layout.addWidget(self.label)
        layout.addWidget(button)

    def start(self):
        if self.timer is None:
            self.timer = QTimer(self)
            self.timer.timeout.connect(self.tick)
            self.timer.start(1000)

    def tick(self):
        self.seconds += 1
        self.label.setText(f"{self.seconds} seconds")

    def closeEvent(self, event):
        self.timer.stop()  # FAULT error_in_callback
        event.accept()

app = QApplication(sys.argv)
window = Window()
window.show()
sys.exit(app.exec())
