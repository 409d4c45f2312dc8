import sys

from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget


class Card(QWidget):
    def __init__(self, title):
        self.title = title
        layout = QVBoxLayout(self)  # FAULT error_at_start
        layout.addWidget(QLabel(title))


app = QApplication(sys.argv)
card = Card("Hello")
card.show()
app.exec()
