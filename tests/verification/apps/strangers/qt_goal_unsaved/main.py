import json
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QPushButton, QSpinBox, QVBoxLayout, QWidget

FILE = Path.home() / ".water.json"


class Water(QMainWindow):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Water")
        self.glasses = 0
        self.goal = 8
        self.load()
        self.label = QLabel()
        self.goal_box = QSpinBox()
        self.goal_box.setRange(1, 30)
        self.goal_box.setValue(self.goal)
        self.goal_box.valueChanged.connect(self.set_goal)
        drink = QPushButton("One glass")
        drink.clicked.connect(self.drink)
        undo = QPushButton("Take back")
        undo.clicked.connect(self.take_back)
        central = QWidget()
        layout = QVBoxLayout(central)
        for widget in (self.label, self.goal_box, drink, undo):
            layout.addWidget(widget)
        self.setCentralWidget(central)
        self.show_state()

    def load(self):
        if FILE.exists():
            data = json.loads(FILE.read_text(encoding="utf-8"))
            self.glasses = data["glasses"]
            self.goal = data["goal"]

    def save(self):
        FILE.write_text(json.dumps({"glasses": self.glasses, "goal": self.goal}), encoding="utf-8")

    def set_goal(self, value):
        self.goal = value  # FAULT lost_data
        self.show_state()

    def drink(self):
        self.glasses += 1
        self.save()
        self.show_state()

    def take_back(self):
        if self.glasses:
            self.glasses -= 1
            self.save()
            self.show_state()

    def show_state(self):
        self.label.setText(f"{self.glasses} of {self.goal} glasses")


app = QApplication(sys.argv)
window = Water()
window.show()
sys.exit(app.exec())
