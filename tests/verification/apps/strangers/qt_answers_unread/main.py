import sys
from PySide6.QtWidgets import (QApplication, QWidget, QStackedWidget, QVBoxLayout, QHBoxLayout, QPushButton, QLabel,
                               QLineEdit, QComboBox, QSpinBox, QFormLayout)


class TripPlanner(QWidget):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Trip Planner")
        self.answers = {}
        self.stack = QStackedWidget()
        self.stack.addWidget(self.page_who())
        self.stack.addWidget(self.page_where())
        self.stack.addWidget(self.page_summary())
        self.back = QPushButton("Back")
        self.next = QPushButton("Next")
        self.back.clicked.connect(self.go_back)
        self.next.clicked.connect(self.go_next)
        nav = QHBoxLayout()
        nav.addWidget(self.back)
        nav.addWidget(self.next)
        layout = QVBoxLayout(self)
        layout.addWidget(self.stack)
        layout.addLayout(nav)
        self.update_buttons()

    def page_who(self):
        page = QWidget()
        form = QFormLayout(page)
        self.name = QLineEdit()
        self.people = QSpinBox()
        self.people.setRange(1, 12)
        form.addRow("Your name", self.name)
        form.addRow("Travellers", self.people)
        return page

    def page_where(self):
        page = QWidget()
        form = QFormLayout(page)
        self.place = QComboBox()  # FAULT dead_control
        self.place.addItems(["Lisbon", "Rome", "Oslo"])
        self.days = QSpinBox()
        self.days.setRange(1, 30)
        form.addRow("Destination", self.place)
        form.addRow("Days", self.days)
        return page

    def page_summary(self):
        page = QWidget()
        box = QVBoxLayout(page)
        self.summary = QLabel()
        box.addWidget(self.summary)
        return page

    def go_next(self):
        index = self.stack.currentIndex()
        if index == 0:
            self.answers["name"] = self.name.text()
            self.answers["people"] = self.people.value()
        if index < self.stack.count() - 1:
            self.stack.setCurrentIndex(index + 1)
        if self.stack.currentIndex() == 2:
            self.show_summary()
        self.update_buttons()

    def go_back(self):
        self.stack.setCurrentIndex(max(0, self.stack.currentIndex() - 1))
        self.update_buttons()

    def show_summary(self):
        lines = [f"{key.title()}: {value}" for key, value in self.answers.items()]
        self.summary.setText("\n".join(lines))

    def update_buttons(self):
        self.back.setEnabled(self.stack.currentIndex() > 0)
        self.next.setEnabled(self.stack.currentIndex() < self.stack.count() - 1)


if __name__ == "__main__":
    app = QApplication(sys.argv)
    planner = TripPlanner()
    planner.show()
    sys.exit(app.exec())
