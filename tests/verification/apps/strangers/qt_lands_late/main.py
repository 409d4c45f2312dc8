import random
import sys

from PySide6.QtCore import QBasicTimer
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QWidget


class Well(QWidget):
    def __init__(self):
        super().__init__()
        self.setFixedSize(120, 320)
        self.heap, self.drop = {}, [3, 0]
        self.timer = QBasicTimer()
        self.timer.start(250, self)

    def timerEvent(self, event):
        x, y = self.drop
        if y == 15 or (x, y + 1) in self.heap:
            self.heap[self.drop] = "brown"  # FAULT error_in_callback
            self.drop = [random.randrange(6), 0]
        else:
            self.drop[1] += 1
        self.update()

    def paintEvent(self, event):
        painter = QPainter(self)
        for (x, y), colour in self.heap.items():
            painter.fillRect(x * 20, y * 20, 18, 18, QColor(colour))
        painter.fillRect(self.drop[0] * 20, self.drop[1] * 20, 18, 18, QColor("teal"))


app = QApplication(sys.argv)
well = Well()
well.show()
sys.exit(app.exec())
