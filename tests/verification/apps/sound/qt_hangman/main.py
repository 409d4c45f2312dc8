import random
import string
import sys
from PySide6.QtWidgets import *
from PySide6.QtCore import *
from PySide6.QtGui import *

WORDS = ["python", "window", "garden", "bridge"]
MAX_ERRORS = 7


class Hangman(QMainWindow):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Hangman")
        widget = QWidget()
        self.setCentralWidget(widget)
        vbox = QVBoxLayout(widget)
        self.word_label = QLabel()
        self.word_label.setAlignment(Qt.AlignCenter)
        self.word_label.setFont(QFont("Courier", 22))
        vbox.addWidget(self.word_label)
        self.error_label = QLabel()
        vbox.addWidget(self.error_label)
        grid = QGridLayout()
        self.letter_buttons = {}
        for n, letter in enumerate(string.ascii_lowercase):
            b = QPushButton(letter.upper())
            b.clicked.connect(lambda checked, l=letter: self.guess(l))
            b.setFixedWidth(40)
            grid.addWidget(b, n // 7, n % 7)
            self.letter_buttons[letter] = b
        vbox.addLayout(grid)
        self.message = QLabel()
        vbox.addWidget(self.message)
        new_button = QPushButton("New word")
        new_button.clicked.connect(self.new_game)
        vbox.addWidget(new_button)
        self.new_game()

    def new_game(self):
        self.word = random.choice(WORDS)
        self.guessed = set()
        self.errors = 0
        self.message.setText("")
        for b in self.letter_buttons.values():
            b.setEnabled(True)
        self.refresh()

    def guess(self, letter):
        self.letter_buttons[letter].setEnabled(False)
        self.guessed.add(letter)
        if letter not in self.word:
            self.errors += 1
        self.refresh()
        if self.errors >= MAX_ERRORS:
            self.finish(f"You lost. The word was {self.word}.")
        elif all(l in self.guessed for l in self.word):
            self.finish("You won!")

    def finish(self, text):
        self.message.setText(text)
        for b in self.letter_buttons.values():
            b.setEnabled(False)

    def refresh(self):
        self.word_label.setText(" ".join(l if l in self.guessed else "_" for l in self.word))
        self.error_label.setText(f"Errors: {self.errors} of {MAX_ERRORS}")


if __name__ == "__main__":
    app = QApplication(sys.argv)
    win = Hangman()
    win.show()
    sys.exit(app.exec())
