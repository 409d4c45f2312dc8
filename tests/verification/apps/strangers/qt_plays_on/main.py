import random
import sys

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QPushButton, QVBoxLayout, QWidget

COLUMNS, ROWS, CELL = 20, 20, 20
KEYS = {
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
}


class Board(QWidget):
    def __init__(self, on_score):
        super().__init__()
        self.on_score = on_score
        self.setFixedSize(COLUMNS * CELL, ROWS * CELL)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.timer = QTimer(self)
        self.timer.timeout.connect(self.step)
        self.start()

    def start(self):
        self.snake = [(10, 10), (9, 10), (8, 10)]
        self.direction = self.next_direction = (1, 0)
        self.over = False
        self.food = self.free_cell()
        self.on_score(0)
        self.timer.start(130)
        self.setFocus()
        self.update()

    def free_cell(self):
        return random.choice([(x, y) for x in range(COLUMNS) for y in range(ROWS) if (x, y) not in self.snake])

    def step(self):
        self.direction = self.next_direction
        x, y = self.snake[0]
        head = (x + self.direction[0], y + self.direction[1])
        if head in self.snake[:-1] or not (0 <= head[0] < COLUMNS and 0 <= head[1] < ROWS):
            self.over = True  # FAULT dead_control
            self.update()
        self.snake.insert(0, head)
        if head == self.food:
            self.food = self.free_cell()
            self.on_score(len(self.snake) - 3)
        else:
            self.snake.pop()
        self.update()

    def keyPressEvent(self, event):
        move = KEYS.get(Qt.Key(event.key()))
        if move is None:
            super().keyPressEvent(event)
        elif (move[0] + self.direction[0], move[1] + self.direction[1]) != (0, 0):
            self.next_direction = move

    def paintEvent(self, event):
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#202020"))
        for x, y in self.snake:
            painter.fillRect(x * CELL + 1, y * CELL + 1, CELL - 2, CELL - 2, QColor("limegreen"))
        painter.setBrush(QColor("tomato"))
        painter.drawEllipse(self.food[0] * CELL + 2, self.food[1] * CELL + 2, CELL - 4, CELL - 4)
        if self.over:
            painter.setPen(QColor("white"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, "Game over")
        painter.end()


class Window(QMainWindow):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Snake")
        self.score = QLabel("Score: 0")
        self.board = Board(self.show_score)
        again = QPushButton("New game")
        again.clicked.connect(self.board.start)
        central = QWidget()
        layout = QVBoxLayout(central)
        for widget in (self.score, self.board, again):
            layout.addWidget(widget)
        self.setCentralWidget(central)

    def show_score(self, score):
        self.score.setText(f"Score: {score}")


if __name__ == "__main__":
    app = QApplication(sys.argv)
    window = Window()
    window.show()
    sys.exit(app.exec())
