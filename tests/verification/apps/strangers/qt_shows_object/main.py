import sys
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QPushButton, QVBoxLayout, QWidget

class Task:
    def __init__(self, text):
        self.text = text

class Window(QWidget):
    def __init__(self):
        super().__init__()
        self.tasks = []
        self.entry = QLineEdit(placeholderText="Task")
        self.list = QListWidget()
        button = QPushButton("Add")
        button.clicked.connect(self.add)
        layout = QVBoxLayout(self)
        for widget in (self.entry, button, self.list):
            layout.addWidget(widget)

    def add(self):
        if self.entry.text():
            self.tasks.append(Task(self.entry.text()))
            self.list.addItem(str(self.tasks[-1]))  # FAULT raw_text

app = QApplication(sys.argv)
window = Window()
window.show()
sys.exit(app.exec())
