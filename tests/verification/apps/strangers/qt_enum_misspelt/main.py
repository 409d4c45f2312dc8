import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget


class Counter(QWidget):
    def __init__(self):
        super().__init__()
        self.value = 0
        self.label = QLabel("0", alignment=Qt.AlignmentFlag.AlignCenter)
        up = QPushButton("Up")
        up.clicked.connect(lambda: self.change(1))
        layout = QVBoxLayout()
        layout.addWidget(self.label)
        layout.addWidget(up)
        self.setLayout(layout)

    def change(self, by):
        self.value += by
        self.label.setText(str(self.value))
        if self.value > 1:
            self.label.setAlignment(Qt.AlignmentFlag.AlignCentre)  # FAULT undefined_attribute


app = QApplication(sys.argv)
counter = Counter()
counter.show()
sys.exit(app.exec())
