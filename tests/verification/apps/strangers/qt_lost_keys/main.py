"""A ball that the arrows move, on a board that never has the focus."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget


class Board(QWidget):
    def __init__(self):
        super().__init__()
        self.setFixedSize(200, 120)
        self.x_of_ball = 90

    def keyPressEvent(self, event):  # FAULT dead_control
        step = {Qt.Key.Key_Left: -10, Qt.Key.Key_Right: 10}.get(event.key(), 0)
        self.x_of_ball = min(max(0, self.x_of_ball + step), 180)
        self.update()

    def paintEvent(self, event):
        painter = QPainter(self)
        painter.drawEllipse(self.x_of_ball, 50, 20, 20)


app = QApplication(sys.argv)
window = QWidget()
layout = QVBoxLayout(window)
layout.addWidget(QLabel("Use the arrows"))
layout.addWidget(Board())
window.show()
sys.exit(app.exec())
