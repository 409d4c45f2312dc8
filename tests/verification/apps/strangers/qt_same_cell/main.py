import sys

from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

app = QApplication(sys.argv)
window = QWidget()
grid = QGridLayout(window)
grid.addWidget(QLabel("First"), 0, 0)
first = QLineEdit()
grid.addWidget(first, 0, 1)
grid.addWidget(QLabel("Second"), 1, 0)
second = QLineEdit()
grid.addWidget(second, 0, 1)  # FAULT overlapping_widgets
result = QLabel("-")
grid.addWidget(result, 2, 1)
add = QPushButton("Join")
add.clicked.connect(lambda: result.setText(first.text() + second.text()))
grid.addWidget(add, 2, 0)
window.show()
sys.exit(app.exec())
