import random
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QMainWindow, QPushButton, QVBoxLayout, QWidget


class MoleGame(QMainWindow):
    DURATION = 30

    def __init__(self):
        super().__init__()
        self.setWindowTitle("Whack a Mole")
        self.score = 0
        self.time_left = self.DURATION
        self.mole = -1
        self.score_label = QLabel("Score: 0")
        self.time_label = QLabel(f"Time: {self.DURATION}")
        self.start_button = QPushButton("Start")
        self.start_button.clicked.connect(self.start_game)
        grid = QGridLayout()
        self.holes = []
        for i in range(9):
            hole = QPushButton("")
            hole.setFixedSize(70, 70)
            hole.clicked.connect(lambda checked=False, n=i: self.whack(n))
            grid.addWidget(hole, i // 3, i % 3)
            self.holes.append(hole)
        central = QWidget()
        layout = QVBoxLayout(central)
        layout.addWidget(self.score_label)
        layout.addWidget(self.time_label)
        layout.addLayout(grid)
        layout.addWidget(self.start_button)
        self.setCentralWidget(central)
        self.mole_timer = QTimer(self)
        self.mole_timer.timeout.connect(self.move_mole)
        self.clock = QTimer(self)
        self.clock.timeout.connect(self.tick)

    def start_game(self):  # FAULT dead_control
        self.score = 0
        self.score_label.setText("Score: 0")
        self.mole_timer.start(800)
        self.clock.start(1000)
        self.start_button.setEnabled(False)

    def move_mole(self):
        if self.mole >= 0:
            self.holes[self.mole].setText("")
        self.mole = random.randrange(9)
        self.holes[self.mole].setText("🐹")

    def whack(self, n):
        if n == self.mole:
            self.score += 1
            self.score_label.setText(f"Score: {self.score}")
            self.holes[n].setText("")
            self.mole = -1

    def tick(self):
        self.time_left -= 1
        self.time_label.setText(f"Time: {self.time_left}")
        if self.time_left <= 0:
            self.mole_timer.stop()
            self.clock.stop()
            self.start_button.setEnabled(True)


app = QApplication(sys.argv)
game = MoleGame()
game.show()
sys.exit(app.exec())
