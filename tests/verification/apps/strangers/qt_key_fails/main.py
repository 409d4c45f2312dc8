import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QWidget


class Field(QWidget):
    def __init__(self):
        super().__init__()
        self.resize(240, 240)
        self.steps = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1, 1)}
        self.place = (5, 5)

    def keyPressEvent(self, event):
        step = self.steps.get(event.key())
        if step is not None:
            dx, dy = step  # FAULT error_in_callback
            self.place = (self.place[0] + dx) % 12, (self.place[1] + dy) % 12
            self.update()

    def paintEvent(self, event):
        painter = QPainter(self)
        painter.fillRect(self.place[0] * 20, self.place[1] * 20, 18, 18, QColor("teal"))


app = QApplication(sys.argv)
field = Field()
field.show()
sys.exit(app.exec())
