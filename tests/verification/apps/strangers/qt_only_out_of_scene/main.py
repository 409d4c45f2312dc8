import random
import sys
from PySide6.QtCore import Qt, QTimer, QRectF
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import (QApplication, QGraphicsRectItem, QGraphicsEllipseItem, QGraphicsScene, QGraphicsView,
                               QLabel, QMainWindow, QVBoxLayout, QWidget, QPushButton)


class Game(QGraphicsView):
    def __init__(self, label):
        super().__init__()
        self.label = label
        self.scene = QGraphicsScene(0, 0, 400, 400)
        self.setScene(self.scene)
        self.paddle = QGraphicsRectItem(0, 0, 80, 12)
        self.paddle.setBrush(QBrush(QColor("steelblue")))
        self.paddle.setPos(160, 380)
        self.scene.addItem(self.paddle)
        self.apples = []
        self.score = 0
        self.timer = QTimer(self)
        self.timer.timeout.connect(self.step)
        self.timer.start(30)
        self.setFocusPolicy(Qt.StrongFocus)

    def keyPressEvent(self, event):
        if event.key() == Qt.Key_Left:
            self.paddle.moveBy(-20, 0)
        elif event.key() == Qt.Key_Right:
            self.paddle.moveBy(20, 0)

    def step(self):
        if random.random() < 0.05:
            apple = QGraphicsEllipseItem(0, 0, 16, 16)
            apple.setBrush(QBrush(QColor("crimson")))
            apple.setPos(random.randint(0, 384), 0)
            self.scene.addItem(apple)
            self.apples.append(apple)
        for apple in list(self.apples):
            apple.moveBy(0, 5)
            if apple.collidesWithItem(self.paddle):
                self.score += 1
                self.label.setText(f"Score: {self.score}")
                self.scene.removeItem(apple)  # FAULT dead_control
            elif apple.y() > 400:
                self.scene.removeItem(apple)
                self.apples.remove(apple)


class Window(QMainWindow):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Apple Catcher")
        label = QLabel("Score: 0")
        self.game = Game(label)
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.addWidget(label)
        layout.addWidget(self.game)
        self.setCentralWidget(box)
        self.game.setFocus()


app = QApplication(sys.argv)
window = Window()
window.show()
sys.exit(app.exec())
