# Habit tracker: functions and closures, no classes
import json
import os
import sys

from PySide6.QtWidgets import (
    QApplication, QCheckBox, QGridLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget,
)

DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
PATH = os.path.expanduser("~/.habits.json")
habits = {}


def load():
    if os.path.exists(PATH):
        with open(PATH) as f:
            habits.update(json.load(f))


def save():
    with open(PATH, "w") as f:
        json.dump(habits, f)


def build_window():
    window = QWidget()
    window.setWindowTitle("Habits")
    outer = QVBoxLayout(window)
    entry = QLineEdit()
    entry.setPlaceholderText("New habit")
    add = QPushButton("Add habit")
    grid = QGridLayout()
    summary = QLabel()
    outer.addWidget(entry)
    outer.addWidget(add)
    outer.addLayout(grid)
    outer.addWidget(summary)

    def update_summary():
        ticked = sum(sum(days) for days in habits.values())
        summary.setText(f"{ticked} of {len(habits) * 7} done this week")

    def toggled(name, day, on):  # FAULT lost_data
        habits[name][day] = on
        update_summary()

    def remove(name):
        del habits[name]
        save()
        redraw()

    def redraw():
        while grid.count():
            grid.takeAt(0).widget().deleteLater()
        for column, day in enumerate(DAYS):
            grid.addWidget(QLabel(day), 0, column + 1)
        for row, (name, days) in enumerate(habits.items(), start=1):
            grid.addWidget(QLabel(name), row, 0)
            for day in range(7):
                box = QCheckBox()
                box.setChecked(days[day])
                box.toggled.connect(lambda on, name=name, day=day: toggled(name, day, on))
                grid.addWidget(box, row, day + 1)
            drop = QPushButton("Remove")
            drop.clicked.connect(lambda _=False, name=name: remove(name))
            grid.addWidget(drop, row, 8)
        update_summary()

    def add_habit():
        name = entry.text().strip()
        if not name or name in habits:
            return
        habits[name] = [False] * 7
        entry.clear()
        save()
        redraw()

    add.clicked.connect(add_habit)
    entry.returnPressed.connect(add_habit)
    redraw()
    return window


def main():
    app = QApplication(sys.argv)
    load()
    window = build_window()
    window.show()
    sys.exit(app.exec())


main()
