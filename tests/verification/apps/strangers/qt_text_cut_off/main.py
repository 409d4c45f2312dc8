import sys

from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget


class Form(QWidget):
    def __init__(self):
        super().__init__()
        self.setFixedSize(300, 200)
        label = QLabel("Name", self)
        label.move(10, 10)
        self.name = QLineEdit(self)
        self.name.move(80, 10)
        button = QPushButton("Greet", self)
        button.move(10, 100)
        button.setFixedWidth(20)  # FAULT clipped_widget
        button.clicked.connect(self.greet)
        self.answer = QLabel("", self)
        self.answer.setGeometry(10, 60, 280, 20)

    def greet(self):
        self.answer.setText("Hello " + self.name.text())


app = QApplication(sys.argv)
window = Form()
window.show()
sys.exit(app.exec())
