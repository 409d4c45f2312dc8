import random
import sys

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QVBoxLayout, QWidget


class GuessGame(QWidget):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Guess the number")
        self.secret = 0
        self.tries = 0
        self.finished = False
        self.best = None
        self.seconds = 0
        layout = QVBoxLayout()
        self.info = QLabel("Guess a number between 1 and 50")
        layout.addWidget(self.info)
        row = QHBoxLayout()
        self.input = QLineEdit()
        self.input.setPlaceholderText("Your guess")
        self.input.returnPressed.connect(self.check)
        self.guess_btn = QPushButton("Guess")
        self.guess_btn.clicked.connect(self.check)
        row.addWidget(self.input)
        row.addWidget(self.guess_btn)
        layout.addLayout(row)
        self.log = QListWidget()
        layout.addWidget(self.log)
        self.tries_label = QLabel("Tries: 0")
        layout.addWidget(self.tries_label)
        self.time_label = QLabel("Time: 0 s")
        layout.addWidget(self.time_label)
        self.best_label = QLabel("Best: -")
        layout.addWidget(self.best_label)
        self.new_btn = QPushButton("New game")
        self.new_btn.clicked.connect(self.new_game)
        layout.addWidget(self.new_btn)
        self.setLayout(layout)
        self.timer = QTimer(self)
        self.timer.timeout.connect(self.tick)
        self.new_game()

    def new_game(self):
        self.secret = random.randint(1, 50)
        self.tries = 0
        self.seconds = 0
        self.finished = False
        self.guess_btn.setEnabled(True)
        self.log.clear()
        self.input.clear()
        self.info.setText("Guess a number between 1 and 50")
        self.tries_label.setText("Tries: 0")
        self.time_label.setText("Time: 0 s")
        self.timer.start(1000)

    def tick(self):
        self.seconds += 1
        self.time_label.setText(f"Time: {self.seconds} s")

    def check(self):
        if self.finished:
            return
        try:
            number = int(self.input.text())
        except ValueError:
            self.info.setText("Please enter a whole number")
            return
        self.tries += 1
        self.tries_label.setText(f"Tries: {self.tries}")
        if number < self.secret:
            self.log.addItem(f"{number} is too low")
        elif number > self.secret:
            self.log.addItem(f"{number} is too high")
        else:
            self.win()
        self.input.clear()

    def win(self):
        self.finished = True
        self.timer.stop()
        self.guess_btn.setEnabled(False)
        self.info.setText(f"Right after {self.tries} tries!")
        if self.best is None or self.tries < self.best:
            self.best = self.tries
            self.best_label.setText(f"Best: {self.best}")


def main():
    app = QApplication(sys.argv)
    game = GuessGame()
    game.resize(300, 400)
    game.show()
    sys.exit(app.exec())


main()
