import random
import sys

from PySide6.QtWidgets import (QApplication, QButtonGroup, QLabel, QPushButton, QRadioButton, QStackedWidget,
                               QVBoxLayout, QWidget)

QUESTIONS = [
    {"question": "What is the capital of France?", "options": ["Paris", "Rome", "Madrid"], "answer": "Paris"},
    {"question": "How many legs has a spider?", "options": ["6", "8", "10"], "answer": "8"},
    {"question": "Which planet is the largest?", "options": ["Mars", "Earth", "Jupiter"], "answer": "Jupiter"},
]


class QuizApp(QWidget):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Quiz")
        self.resize(420, 300)
        self.stack = QStackedWidget()
        self.start_page = self.create_start_page()
        self.question_page = self.create_question_page()
        self.result_page = self.create_result_page()
        self.stack.addWidget(self.start_page)
        self.stack.addWidget(self.question_page)
        self.stack.addWidget(self.result_page)
        layout = QVBoxLayout(self)
        layout.addWidget(self.stack)

    def create_start_page(self):
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.addWidget(QLabel("Welcome to the quiz!"))
        start = QPushButton("Start quiz")
        start.clicked.connect(self.start_quiz)
        layout.addWidget(start)
        return page

    def create_question_page(self):
        page = QWidget()
        layout = QVBoxLayout(page)
        self.question_label = QLabel()
        layout.addWidget(self.question_label)
        self.group = QButtonGroup(self)
        self.radios = []
        for i in range(3):
            radio = QRadioButton()
            self.group.addButton(radio, i)
            self.radios.append(radio)
            layout.addWidget(radio)
        self.next_button = QPushButton("Next")
        self.next_button.setEnabled(False)
        self.next_button.clicked.connect(self.next_question)
        self.group.idClicked.connect(lambda _id: self.next_button.setEnabled(True))
        layout.addWidget(self.next_button)
        return page

    def create_result_page(self):
        page = QWidget()
        layout = QVBoxLayout(page)
        self.result_label = QLabel()
        layout.addWidget(self.result_label)
        again = QPushButton("Play again")
        again.clicked.connect(self.start_quiz)
        layout.addWidget(again)
        return page

    def start_quiz(self):
        self.questions = random.sample(QUESTIONS, len(QUESTIONS))
        self.index = 0
        self.score = 0
        self.show_question()
        self.stack.setCurrentWidget(self.question_page)

    def show_question(self):
        question = self.questions[self.index]
        self.question_label.setText(question["question"])
        options = list(question["options"])
        random.shuffle(options)
        self.group.setExclusive(False)
        for radio, option in zip(self.radios, options):
            radio.setText(option)
            radio.setChecked(False)
        self.group.setExclusive(True)
        self.next_button.setEnabled(False)

    def next_question(self):
        selected = self.group.checkedButton()
        if selected is None:
            return
        if selected.text() == self.questions[self.index]["answer"]:
            self.score += 1
        self.index += 1
        if self.index < len(self.questions):
            self.show_question()
        else:
            self.show_result()

    def show_result(self):
        self.result_label.setText(f"You got {self.score} of {len(self.questions)} right.")
        self.stack.setCurrentWidget(self.result_page)


app = QApplication(sys.argv)
window = QuizApp()
window.show()
sys.exit(app.exec())
