import sys

from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

QUESTIONS = ["Your name?", "Your age?", "Your city?"]


class Wizard(QWidget):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Registration")
        self.answers = []
        self.index = 0
        self.label = QLabel(QUESTIONS[0])
        self.field = QLineEdit()
        self.back = QPushButton("Back")
        self.back.clicked.connect(self.previous)
        self.forward = QPushButton("Next")
        self.forward.clicked.connect(self.next_step)
        self.result = QLabel()
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addWidget(self.forward)
        layout = QVBoxLayout(self)
        layout.addWidget(self.label)
        layout.addWidget(self.field)
        layout.addLayout(row)
        layout.addWidget(self.result)

    def next_step(self):
        if self.index == len(QUESTIONS):
            return
        self.answers.append(self.field.text())
        self.index += 1
        self.field.clear()
        self.show_step()

    def previous(self):
        if self.index == 0:
            return
        self.index -= 1  # FAULT lost_data
        self.show_step()

    def show_step(self):
        if self.index < len(QUESTIONS):
            self.label.setText(QUESTIONS[self.index])
            self.result.clear()
        else:
            self.label.setText("Thank you")
            self.result.setText("\n".join(f"{q} {a}" for q, a in zip(QUESTIONS, self.answers)))


app = QApplication(sys.argv)
wizard = Wizard()
wizard.show()
sys.exit(app.exec())
