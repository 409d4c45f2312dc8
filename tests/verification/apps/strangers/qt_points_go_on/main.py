import random
import sys

from PySide6.QtWidgets import QApplication, QButtonGroup, QGroupBox, QLabel, QMessageBox, QPushButton, QRadioButton, QStackedWidget, QVBoxLayout, QWidget

QUESTIONS = [
    ("What does CPU stand for?", ["Central Processing Unit", "Computer Power Unit", "Core Program Utility"], 0),
    ("Which language runs in a web browser?", ["C", "JavaScript", "COBOL"], 1),
    ("What is 2 to the power of 5?", ["10", "25", "32"], 2),
    ("Who is known for the first algorithm?", ["Grace Hopper", "Ada Lovelace", "Alan Turing"], 1),
]


class QuestionPage(QWidget):
    def __init__(self, number, question, answers):
        super().__init__()
        layout = QVBoxLayout(self)
        layout.addWidget(QLabel(f"<h3>{number}. {question}</h3>"))
        box = QGroupBox("Answers")
        inner = QVBoxLayout(box)
        self.group = QButtonGroup(self)
        for index, answer in enumerate(answers):
            radio = QRadioButton(answer)
            self.group.addButton(radio, index)
            inner.addWidget(radio)
        layout.addWidget(box)

    def chosen(self):
        return self.group.checkedId()


class Quiz(QWidget):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Computer Quiz")
        self.resize(480, 360)
        layout = QVBoxLayout(self)
        self.start_button = QPushButton("Start the quiz")
        self.start_button.clicked.connect(self.start)
        self.pages = QStackedWidget()
        self.next_button = QPushButton("Next")
        self.next_button.clicked.connect(self.next_question)
        self.next_button.setEnabled(False)
        layout.addWidget(self.start_button)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.next_button)
        self.questions = []
        self.score = 0

    def start(self):  # FAULT dead_control
        self.questions = random.sample(QUESTIONS, len(QUESTIONS))
        while self.pages.count():
            page = self.pages.widget(0)
            self.pages.removeWidget(page)
            page.deleteLater()
        for number, (question, answers, _) in enumerate(self.questions, 1):
            self.pages.addWidget(QuestionPage(number, question, answers))
        self.pages.setCurrentIndex(0)
        self.next_button.setEnabled(True)
        self.start_button.setText("Start again")

    def next_question(self):
        page = self.pages.currentWidget()
        if page.chosen() == -1:
            QMessageBox.information(self, "Quiz", "Please choose an answer.")
            return
        index = self.pages.currentIndex()
        if page.chosen() == self.questions[index][2]:
            self.score += 1
        if index + 1 < self.pages.count():
            self.pages.setCurrentIndex(index + 1)
        else:
            self.next_button.setEnabled(False)
            QMessageBox.information(self, "Result", f"You scored {self.score} out of {len(self.questions)}.")


app = QApplication(sys.argv)
quiz = Quiz()
quiz.show()
sys.exit(app.exec())
