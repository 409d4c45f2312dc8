import random
import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

SYMBOLS = ["A", "B", "C", "D", "E", "F", "G", "H"]


class Card(QPushButton):
    def __init__(self, symbol):
        super().__init__("?")
        self.symbol = symbol
        self.is_open = False
        self.is_matched = False
        self.setFixedSize(70, 70)

    def reveal(self):
        self.is_open = True
        self.setText(self.symbol)

    def conceal(self):
        self.is_open = False
        self.setText("?")


class MemoryGame(QWidget):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Memory")
        self.cards = []
        self.first = None
        self.second = None
        self.moves = 0
        self.pairs = 0
        self.locked = False
        outer = QVBoxLayout(self)
        top = QHBoxLayout()
        self.moves_label = QLabel("Moves: 0")
        self.pairs_label = QLabel("Pairs: 0")
        restart = QPushButton("Restart")
        restart.clicked.connect(self.new_game)
        top.addWidget(self.moves_label)
        top.addWidget(self.pairs_label)
        top.addWidget(restart)
        outer.addLayout(top)
        self.grid = QGridLayout()
        outer.addLayout(self.grid)
        self.message = QLabel("")
        outer.addWidget(self.message)
        self.new_game()

    def new_game(self):
        for card in self.cards:
            self.grid.removeWidget(card)
            card.deleteLater()
        self.cards = []
        self.first = None
        self.second = None
        self.locked = False
        self.moves = 0
        self.pairs = 0
        deck = SYMBOLS * 2
        random.shuffle(deck)
        for i, symbol in enumerate(deck):
            card = Card(symbol)
            card.clicked.connect(lambda _=False, c=card: self.card_clicked(c))
            self.grid.addWidget(card, i // 4, i % 4)
            self.cards.append(card)
        self.message.setText("")
        self.update_labels()

    def card_clicked(self, card):
        if self.locked or card.is_open or card.is_matched:
            return
        card.reveal()
        if self.first is None:
            self.first = card
            return
        self.second = card
        self.moves += 1
        if self.first.symbol == self.second.symbol:
            self.first.is_matched = self.second.is_matched = True
            self.pairs += 1
            self.first = self.second = None
            if self.pairs == len(SYMBOLS):
                self.message.setText(f"Solved in {self.moves} moves!")
        else:
            self.locked = True
            QTimer.singleShot(600, self.hide_cards)
        self.update_labels()

    def hide_cards(self):
        if self.first is None or self.second is None:
            return
        self.first.conceal()
        self.second.conceal()
        self.first = self.second = None
        self.locked = False

    def update_labels(self):
        self.moves_label.setText(f"Moves: {self.moves}")
        self.pairs_label.setText(f"Pairs: {self.pairs}")


if __name__ == "__main__":
    app = QApplication(sys.argv)
    game = MemoryGame()
    game.show()
    sys.exit(app.exec())
