import sys

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget


class Bars(QWidget):
    values = [3, 1, 2]

    def paintEvent(self, event):
        painter = QPainter(self)
        for number, value in enumerate(self.values):
            height = 100 * value // max(self.values)  # FAULT error_in_callback
            painter.fillRect(number * 30, 100 - height, 20, height, "#3f7ab3")


class Window(QWidget):
    def __init__(self):
        super().__init__()
        self.bars = Bars()
        self.bars.setMinimumSize(200, 100)
        layout = QVBoxLayout(self)
        layout.addWidget(self.bars)
        button = QPushButton("Lower")
        button.clicked.connect(self.lower_all)
        layout.addWidget(button)

    def lower_all(self):
        self.bars.values = [max(0, value - 1) for value in self.bars.values]
        self.bars.update()


app = QApplication(sys.argv)
window = Window()
window.show()
sys.exit(app.exec())
