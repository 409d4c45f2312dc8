import json
import sys
from pathlib import Path

from PySide6.QtWidgets import (
    QApplication, QGroupBox, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QVBoxLayout, QWidget,
)

CARDS = Path.home() / ".cards.json"


class FlashCards(QWidget):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Flash Cards")
        self.resize(640, 420)
        self.cards = [{"front": "Hund", "back": "dog"}, {"front": "Katze", "back": "cat"}]
        if CARDS.exists():
            self.cards = json.loads(CARDS.read_text(encoding="utf-8"))
        self.flipped = False
        self.list = QListWidget()
        self.list.currentRowChanged.connect(self.select_card)
        self.card = QLabel("Choose a card")
        self.card.setStyleSheet("font-size: 28px; border: 1px solid gray; padding: 30px")
        flip = QPushButton("Flip")
        flip.clicked.connect(self.flip)
        self.front = QLineEdit()
        self.front.setPlaceholderText("Front")
        self.back = QLineEdit()
        self.back.setPlaceholderText("Back")
        add = QPushButton("Add card")
        add.clicked.connect(self.add_card)
        delete = QPushButton("Delete card")
        delete.clicked.connect(self.delete_card)
        right = QVBoxLayout()
        right.addWidget(self.card)
        right.addWidget(flip)
        box = QGroupBox("New card")
        box_layout = QVBoxLayout(box)
        for widget in (self.front, self.back, add):
            box_layout.addWidget(widget)
        right.addWidget(box)
        right.addWidget(delete)
        layout = QHBoxLayout(self)
        layout.addWidget(self.list)
        layout.addLayout(right)
        self.refresh()

    def refresh(self):
        self.list.clear()
        self.list.addItems([card["front"] for card in self.cards])

    def save(self):
        CARDS.write_text(json.dumps(self.cards, ensure_ascii=False), encoding="utf-8")

    def select_card(self, row):
        self.flipped = False
        self.card.setText(self.cards[row]["front"])  # FAULT error_in_callback

    def flip(self):
        row = self.list.currentRow()
        if row < 0:
            return
        self.flipped = not self.flipped
        self.card.setText(self.cards[row]["back" if self.flipped else "front"])

    def add_card(self):
        front, back = self.front.text().strip(), self.back.text().strip()
        if front and back:
            self.cards.append({"front": front, "back": back})
            self.save()
            self.front.clear()
            self.back.clear()
            self.refresh()

    def delete_card(self):
        row = self.list.currentRow()
        if row >= 0:
            del self.cards[row]
            self.save()
            self.refresh()


if __name__ == "__main__":
    app = QApplication(sys.argv)
    window = FlashCards()
    window.show()
    sys.exit(app.exec())
