import sys
from PySide6.QtCore import *
from PySide6.QtGui import *
from PySide6.QtWidgets import *

class Details(QDialog):
    def __init__(self, title):
        super().__init__()
        self.setWindowTitle(title)
        lay = QVBoxLayout(self)
        lay.addWidget(QLabel(f"Details about {title}"))

class Window(QWidget):
    def __init__(self):
        super().__init__()
        self.list = QListWidget()
        self.list.addItems(["Oak", "Elm", "Ash"])
        b = QPushButton("Details")
        b.clicked.connect(self.details)
        lay = QVBoxLayout(self)
        lay.addWidget(self.list)
        lay.addWidget(b)

    def details(self):
        item = self.list.currentItem()
        if item is None:
            return
        dialog = Details(item.text())
        dialog.finished.connect(lambda: self.list.takeItem(self.list.row(item)))
        dialog.show()  # FAULT window_not_shown

if __name__ == "__main__":
    app = QApplication(sys.argv)
    w = Window()
    w.show()
    sys.exit(app.exec())
