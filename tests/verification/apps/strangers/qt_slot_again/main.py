import sys

from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QPushButton, QVBoxLayout, QWidget


class Shelf(QWidget):
    def __init__(self):
        super().__init__()
        self.books, self.label, self.button = QListWidget(), QLabel("Nothing yet"), QPushButton("Another book")
        layout = QVBoxLayout(self)
        for widget in (self.books, self.label, self.button):
            layout.addWidget(widget)
        self.button.clicked.connect(self.add)

    def add(self):
        self.books.itemClicked.connect(self.choose)  # FAULT growing_timers
        self.books.addItem(f"Book {self.books.count() + 1}")

    def choose(self, item):
        self.label.setText(item.text())


app = QApplication(sys.argv)
shelf = Shelf()
shelf.show()
sys.exit(app.exec())
