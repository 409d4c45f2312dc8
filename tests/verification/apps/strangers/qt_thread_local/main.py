import sys
import time

from PySide6.QtCore import QObject, QThread, Signal
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget


class Worker(QObject):
    done = Signal(str)

    def run(self):
        time.sleep(1)
        self.done.emit("ready")


class Window(QWidget):
    def __init__(self):
        super().__init__()
        self.label = QLabel("idle")
        button = QPushButton("Load")
        button.clicked.connect(self.load)
        layout = QVBoxLayout(self)
        layout.addWidget(self.label)
        layout.addWidget(button)

    def load(self):
        self.label.setText("loading")
        thread = QThread()
        worker = Worker()
        worker.moveToThread(thread)
        thread.started.connect(worker.run)
        worker.done.connect(self.label.setText)
        thread.start()  # FAULT unexpected_exit


app = QApplication(sys.argv)
window = Window()
window.show()
sys.exit(app.exec())
