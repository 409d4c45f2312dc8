import json
import sys
from dataclasses import asdict, dataclass, field
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (QApplication, QCheckBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QProgressBar,
                               QPushButton, QScrollArea, QVBoxLayout, QWidget)

DATA = Path(__file__).parent / "habits.json"


@dataclass(eq=False)
class Habit:
    name: str
    done: list[str] = field(default_factory=list)

    @property
    def done_today(self):
        return date.today().isoformat() in self.done

    def set_done(self, is_done):
        today = date.today().isoformat()
        if is_done and today not in self.done:
            self.done.append(today)
        elif not is_done and today in self.done:
            self.done.remove(today)


class HabitRow(QFrame):
    toggled = Signal()
    delete_requested = Signal(object)

    def __init__(self, habit):
        super().__init__()
        self.habit = habit
        layout = QHBoxLayout(self)
        self.check = QCheckBox(habit.name)
        self.check.setChecked(habit.done_today)
        self.check.toggled.connect(self.on_toggled)
        self.days = QLabel(f"{len(habit.done)} days")
        delete = QPushButton("Delete")
        delete.clicked.connect(lambda: self.delete_requested.emit(self))
        layout.addWidget(self.check)
        layout.addStretch()
        layout.addWidget(self.days)
        layout.addWidget(delete)

    def on_toggled(self, checked):
        self.habit.set_done(checked)
        self.days.setText(f"{len(self.habit.done)} days")
        self.toggled.emit()


class HabitTracker(QWidget):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Habits")
        self.resize(420, 480)
        self.habits = []
        self.rows = []
        layout = QVBoxLayout(self)
        top = QHBoxLayout()
        self.entry = QLineEdit(placeholderText="New habit")
        self.entry.returnPressed.connect(self.add_habit)
        add = QPushButton("Add")
        add.clicked.connect(self.add_habit)
        top.addWidget(self.entry)
        top.addWidget(add)
        layout.addLayout(top)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        container = QWidget()
        self.rows_layout = QVBoxLayout(container)
        self.rows_layout.addStretch()
        scroll.setWidget(container)
        layout.addWidget(scroll)
        self.progress = QProgressBar()
        layout.addWidget(self.progress)
        self.summary = QLabel()
        layout.addWidget(self.summary)
        self.load()

    def load(self):
        if DATA.exists():
            for entry in json.loads(DATA.read_text(encoding="utf-8")):
                self.add_row(Habit(**entry))
        self.update_progress()

    def save(self):
        DATA.write_text(json.dumps([asdict(habit) for habit in self.habits]), encoding="utf-8")

    def add_row(self, habit):
        self.habits.append(habit)
        row = HabitRow(habit)
        row.toggled.connect(self.on_changed)
        row.delete_requested.connect(self.delete_habit)
        self.rows.append(row)
        self.rows_layout.insertWidget(self.rows_layout.count() - 1, row)

    def add_habit(self):
        name = self.entry.text().strip()
        if name:
            self.add_row(Habit(name))
            self.entry.clear()
            self.on_changed()

    def delete_habit(self, row):
        self.habits.remove(row.habit)
        self.rows.remove(row)
        self.rows_layout.removeWidget(row)
        row.deleteLater()
        self.on_changed()

    def on_changed(self):
        self.save()
        self.update_progress()

    def update_progress(self):
        done = sum(habit.done_today for habit in self.habits)
        self.progress.setMaximum(max(1, len(self.habits)))
        self.progress.setValue(done)
        self.summary.setText(f"{done} of {len(self.habits)} habits done")


def main():
    app = QApplication(sys.argv)
    tracker = HabitTracker()
    tracker.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
