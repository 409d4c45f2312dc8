import sys

from PySide6.QtCore import QRunnable, QThreadPool
from PySide6.QtWidgets import QApplication, QListWidget, QPushButton, QVBoxLayout, QWidget


class Job(QRunnable):
    def __init__(self, listing):
        super().__init__()
        self.listing = listing

    def run(self):
        for number in range(3):
            self.listing.addItem(f"line {number}")  # FAULT widget_from_thread


class Window(QWidget):
    def __init__(self):
        super().__init__()
        self.listing = QListWidget()
        button = QPushButton("Read")
        button.clicked.connect(self.read)
        layout = QVBoxLayout(self)
        layout.addWidget(self.listing)
        layout.addWidget(button)

    def read(self):
        QThreadPool.globalInstance().start(Job(self.listing))


app = QApplication(sys.argv)
window = Window()
window.show()
sys.exit(app.exec())
