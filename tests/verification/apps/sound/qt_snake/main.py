import random
import sys

from PySide6.QtCore import QBasicTimer, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

WIDE, HIGH, CELL = 20, 16, 20
TURNS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Field(QFrame):
    scored = Signal(int)

    def __init__(self):
        super().__init__()
        self.setFixedSize(WIDE * CELL, HIGH * CELL)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.timer = QBasicTimer()
        self.restart()

    def restart(self):
        self.snake = [(5, 5), (4, 5), (3, 5)]
        self.way = (1, 0)
        self.apple = (12, 8)
        self.timer.start(120, self)
        self.scored.emit(0)
        self.update()

    def keyPressEvent(self, event):
        if event.key() in TURNS:
            self.way = TURNS[event.key()]
        else:
            super().keyPressEvent(event)

    def timerEvent(self, event):
        if event.timerId() != self.timer.timerId():
            return
        head = ((self.snake[0][0] + self.way[0]) % WIDE, (self.snake[0][1] + self.way[1]) % HIGH)
        if head in self.snake:
            self.timer.stop()
            return
        self.snake.insert(0, head)
        if head == self.apple:
            free = [(x, y) for x in range(WIDE) for y in range(HIGH) if (x, y) not in self.snake]
            self.apple = random.choice(free)
            self.scored.emit(len(self.snake) - 3)
        else:
            self.snake.pop()
        self.update()

    def paintEvent(self, event):
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#20262d"))
        for x, y in self.snake:
            painter.fillRect(x * CELL + 1, y * CELL + 1, CELL - 2, CELL - 2, QColor("#7cc47f"))
        x, y = self.apple
        painter.fillRect(x * CELL + 1, y * CELL + 1, CELL - 2, CELL - 2, QColor("#e06c60"))


class Game(QWidget):
    def __init__(self):
        super().__init__(windowTitle="Snake")
        self.score = QLabel("0")
        self.field = Field()
        self.field.scored.connect(lambda number: self.score.setText(str(number)))
        again = QPushButton("New game")
        again.clicked.connect(self.field.restart)
        layout = QVBoxLayout(self)
        layout.addWidget(self.score)
        layout.addWidget(self.field)
        layout.addWidget(again)


def main():
    app = QApplication(sys.argv)
    game = Game()
    game.show()
    game.field.setFocus()
    sys.exit(app.exec())


if __name__ == "__main__":
    main()
