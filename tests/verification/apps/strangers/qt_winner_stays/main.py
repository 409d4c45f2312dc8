import sys
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QPushButton, QVBoxLayout, QWidget

ROWS, COLS, CELL = 6, 7, 60


class Board(QWidget):
    def __init__(self, on_change):
        super().__init__()
        self.on_change = on_change
        self.setFixedSize(COLS * CELL, ROWS * CELL)
        self.grid = [[0] * COLS for _ in range(ROWS)]
        self.player = 1
        self.winner = 0

    def new_game(self):  # FAULT dead_control
        self.grid = [[0] * COLS for _ in range(ROWS)]
        self.player = 1
        self.update()
        self.on_change()

    def mousePressEvent(self, event):
        if self.winner:
            return
        col = int(event.position().x() // CELL)
        if not 0 <= col < COLS:
            return
        for row in range(ROWS - 1, -1, -1):
            if self.grid[row][col] == 0:
                self.grid[row][col] = self.player
                if self.is_win(row, col):
                    self.winner = self.player
                self.player = 3 - self.player
                break
        self.update()
        self.on_change()

    def is_win(self, row, col):
        who = self.grid[row][col]
        for dr, dc in ((0, 1), (1, 0), (1, 1), (1, -1)):
            count = 1
            for sign in (1, -1):
                r, c = row + sign * dr, col + sign * dc
                while 0 <= r < ROWS and 0 <= c < COLS and self.grid[r][c] == who:
                    count += 1
                    r += sign * dr
                    c += sign * dc
            if count >= 4:
                return True
        return False

    def paintEvent(self, event):
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#1e4fa3"))
        colours = {0: QColor("white"), 1: QColor("#e74c3c"), 2: QColor("#f1c40f")}
        painter.setPen(Qt.NoPen)
        for r in range(ROWS):
            for c in range(COLS):
                painter.setBrush(colours[self.grid[r][c]])
                painter.drawEllipse(c * CELL + 5, r * CELL + 5, CELL - 10, CELL - 10)


class Window(QMainWindow):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Connect Four")
        self.status = QLabel()
        self.board = Board(self.refresh)
        button = QPushButton("New game")
        button.clicked.connect(self.board.new_game)
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.addWidget(self.status)
        layout.addWidget(self.board)
        layout.addWidget(button)
        self.setCentralWidget(holder)
        self.refresh()

    def refresh(self):
        names = {1: "Red", 2: "Yellow"}
        if self.board.winner:
            self.status.setText(f"{names[self.board.winner]} wins!")
        else:
            self.status.setText(f"{names[self.board.player]}'s turn")


if __name__ == "__main__":
    app = QApplication(sys.argv)
    window = Window()
    window.show()
    sys.exit(app.exec())
