"""Slips that are seen by what stands elsewhere in the same app: a table, another method, the way to a value."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.verification.slips import Slip, told

TABLE = """
import sqlite3
import tkinter as tk

window = tk.Tk()
database = sqlite3.connect("books.db")
database.execute("CREATE TABLE IF NOT EXISTS books (id INTEGER PRIMARY KEY, title TEXT, done INTEGER)")


def run(statement, values=()):
    database.execute(statement, values)
    database.commit()


def add():
    run("INSERT INTO books (title) VALUES (?)", (entry.get(),))


def read():
    run("UPDATE books SET read = 1 WHERE title = :title", {"title": entry.get()})  #!


entry = tk.Entry(window)
entry.pack()
tk.Button(window, text="Add", command=add).pack()
tk.Button(window, text="Read", command=read).pack()
window.mainloop()
"""
QUEUE = """
import queue
import threading
import tkinter as tk


class Window(tk.Tk):
    def __init__(self):
        super().__init__()
        self.answers = queue.Queue()
        self.label = tk.Label(self)
        self.label.pack()
        tk.Button(self, text="Ask", command=self.ask).pack()
        self.after(100, self.look)

    def ask(self):
        threading.Thread(target=lambda: self.answers.put("Yes"), daemon=True).start()

    def look(self):
        try:
            self.label.config(text=self.answers.get_nowait())
        except queue.Empty:
            pass  #!


Window().mainloop()
"""
QUIZ = """
import tkinter as tk

QUESTIONS = ["One?", "Two?", "Three?"]


class Quiz(tk.Tk):
    def __init__(self):
        super().__init__()
        self.current = 0
        self.label = tk.Label(self, text=QUESTIONS[self.current])
        self.label.pack()
        tk.Button(self, text="Next", command=self.next).pack()

    def next(self):
        self.current += 1
        if self.current <= len(QUESTIONS):  #!
            self.label.config(text=QUESTIONS[self.current])


Quiz().mainloop()
"""
LOADED = """
import json
import tkinter as tk
from pathlib import Path

FILE = Path("names.json")


class Window(tk.Tk):
    def __init__(self):
        super().__init__()
        self.names = self.load()
        self.box = tk.Listbox(self)
        self.box.pack()
        for name in self.names:
            self.box.insert("end", name)

    def load(self):
        if FILE.exists():
            with FILE.open() as file:
                return json.load(file)  #!


Window().mainloop()
"""
BESIDE = """
import tkinter as tk


class Window(tk.Tk):
    def __init__(self, keeper):
        super().__init__()
        self.keeper = keeper
        self.ids = []
        self.box = tk.Listbox(self)
        self.box.pack()
        tk.Button(self, text="Delete", command=self.remove).pack()
        self.show()

    def show(self):
        self.box.delete(0, "end")  #!
        for number, name in self.keeper.rows():
            self.ids.append(number)
            self.box.insert("end", name)

    def remove(self):
        for place in self.box.curselection():
            self.keeper.remove(self.ids[place])
        self.show()
"""
NOUGHT = """
import tkinter as tk

window = tk.Tk()
score = 0
label = tk.Label(window, text="Score: 0")
label.pack()


def hit():
    global score
    score += 1
    label.config(text=f"Score: {score}")


def new_game():
    global score
    label.config(text="Score: 0")  #!


tk.Button(window, text="Hit", command=hit).pack()
tk.Button(window, text="New", command=new_game).pack()
window.mainloop()
"""
PICTURE = """
import sys

from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget


class Paper(QWidget):
    def picture(self):
        image = QImage(self.size(), QImage.Format_RGB32)
        painter = QPainter(image)
        painter.end()


class Window(QWidget):
    def __init__(self):
        super().__init__()
        self.paper = Paper()
        save = QPushButton("Save")
        save.clicked.connect(self.save)
        layout = QVBoxLayout(self)
        layout.addWidget(self.paper)
        layout.addWidget(save)

    def save(self):
        self.paper.picture().save("paper.png")  #!


app = QApplication(sys.argv)
window = Window()
window.show()
sys.exit(app.exec())
"""
DIALOG = """
import sys

from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLineEdit, QPushButton, QVBoxLayout


class Asking(QDialog):
    def __init__(self):
        super().__init__()
        self.name = QLineEdit()
        buttons = QDialogButtonBox(QDialogButtonBox.Ok | QDialogButtonBox.Cancel)
        buttons.accepted.connect(self.accepted)  #!
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.name)
        layout.addWidget(buttons)


class Window(QPushButton):
    def __init__(self):
        super().__init__("Ask")
        self.clicked.connect(self.ask)

    def ask(self):
        dialog = Asking()
        if dialog.exec():
            self.setText(dialog.name.text())


app = QApplication(sys.argv)
window = Window()
window.show()
sys.exit(app.exec())
"""
THREAD = """
import sys
import time

from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication, QPushButton


class Work(QThread):
    def __init__(self):
        super().__init__()
        self.is_stopped = False

    def run(self):
        while not self.is_stopped:
            time.sleep(0.1)

    def stop(self):
        self.is_stopped = True


class Window(QPushButton):
    def __init__(self):
        super().__init__("Work")
        self.work = Work()
        self.clicked.connect(self.begin)

    def begin(self):
        self.work.start()

    def closeEvent(self, event):
        self.work.stop()  #!
        event.accept()


app = QApplication(sys.argv)
window = Window()
window.show()
sys.exit(app.exec())
"""
WRITTEN = """
import json
import os

import webview

FILE = "notes.json"
PAGE = "<button onclick='pywebview.api.save(1, 2)'>Save</button>"


class Api:
    def __init__(self):
        self.notes = {}
        if os.path.exists(FILE):
            with open(FILE) as file:
                self.notes = json.load(file)

    def save(self, name, text):
        self.notes[name] = text  #!
        return sorted(self.notes)

    def remove(self, name):
        self.notes.pop(name, None)
        with open(FILE, "w") as file:
            json.dump(self.notes, file)


webview.create_window("Notes", html=PAGE, js_api=Api())
webview.start()
"""
EDITED = """
import json
import tkinter as tk
from pathlib import Path
from tkinter import simpledialog


class Keeper:
    def __init__(self):
        self.tracks = []

    def save(self):
        Path("tracks.json").write_text(json.dumps(self.tracks))


class Window(tk.Tk):
    def __init__(self):
        super().__init__()
        self.keeper = Keeper()
        self.box = tk.Listbox(self)
        self.box.pack()
        for text, command in (("Add", self.add), ("Edit", self.edit), ("Delete", self.remove)):
            tk.Button(self, text=text, command=command).pack()

    def show(self):
        self.box.delete(0, "end")
        for track in self.keeper.tracks:
            self.box.insert("end", track["title"])

    def add(self):
        self.keeper.tracks.append({"title": "New"})
        self.keeper.save()
        self.show()

    def edit(self):
        for place in self.box.curselection():
            track = self.keeper.tracks[place]
            title = simpledialog.askstring("Title", "Title")
            if title:
                track["title"] = title  #!
                self.show()

    def remove(self):
        for place in self.box.curselection():
            del self.keeper.tracks[place]
            self.keeper.save()
            self.show()


Window().mainloop()
"""
COUNTED = """
import sys

from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget


class Window(QWidget):
    def __init__(self):
        super().__init__()
        self.table = QTableWidget(0, 1)
        self.total = QLabel()
        layout = QVBoxLayout(self)
        layout.addWidget(self.table)
        layout.addWidget(self.total)
        for text, slot in (("Add", self.add), ("Remove", self.remove), ("Empty", self.empty)):
            button = QPushButton(text)
            button.clicked.connect(slot)
            layout.addWidget(button)

    def count(self):
        self.total.setText(f"{self.table.rowCount()} rows")

    def add(self):
        row = self.table.rowCount()
        self.table.insertRow(row)
        self.table.setItem(row, 0, QTableWidgetItem("New"))
        self.count()

    def remove(self):
        if self.table.currentRow() >= 0:
            self.table.removeRow(self.table.currentRow())  #!

    def empty(self):
        self.table.setRowCount(0)
        self.count()


app = QApplication(sys.argv)
window = Window()
window.show()
sys.exit(app.exec())
"""
TIMER = """
import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel


class Clock(QLabel):
    def __init__(self):
        super().__init__("0")
        self.timer = QTimer(self)
        self.timer.timeout.connect(self.tick)
        self.timer.start()  #!

    def tick(self):
        self.setText(str(int(self.text()) + 1))


app = QApplication(sys.argv)
window = Clock()
window.show()
sys.exit(app.exec())
"""
ROWS = """
import sys

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QListWidget, QPushButton, QVBoxLayout, QWidget


class Names(QWidget):
    removed = Signal()  #!

    def __init__(self):
        super().__init__()
        self.box = QListWidget()
        self.box.addItems(["Ann", "Ben"])
        self.gone = []
        layout = QVBoxLayout(self)
        layout.addWidget(self.box)
        for text, slot in (("Remove", self.remove), ("Up", self.up)):
            button = QPushButton(text)
            button.clicked.connect(slot)
            layout.addWidget(button)

    def remove(self):
        row = self.box.currentRow()
        if row <= 0:  #!
            return
        self.gone.append(row, self.box.takeItem(row).text())  #!
        self.removed.emit(row)

    def up(self):
        row = self.box.currentRow()
        if row <= 0:
            return
        self.box.insertItem(row - 1, self.box.takeItem(row))


class Page(QWidget):
    def __init__(self):
        super().__init__()
        QVBoxLayout(self).addWidget(QPushButton("Two"))


class Window(QWidget):
    def __init__(self):
        super().__init__()
        self.names = Names()
        self.names.removed.connect(print)
        layout = QVBoxLayout(self)
        layout.addWidget(self.names)
        page = Page()  #!


app = QApplication(sys.argv)
window = Window()
window.show()
sys.exit(app.exec())
"""
FIELD = """
import tkinter as tk

window = tk.Tk()
entry = tk.Entry(window)
entry.pack()
box = tk.Listbox(window)
box.pack()


def add():
    box.insert("end", entry.get())
    box.delete(0)
    entry.delete(0)  #!


tk.Button(window, text="Add", command=add).pack()
window.mainloop()
"""
AGAIN = """
import tkinter as tk

QUESTIONS = [("One and one?", "2"), ("Two and two?", "4")]


class Quiz(tk.Tk):
    def __init__(self):
        super().__init__()
        self.current = 0
        self.score = 0
        self.label = tk.Label(self)
        self.label.pack()
        self.entry = tk.Entry(self)
        self.entry.pack()
        tk.Button(self, text="Answer", command=self.answer).pack()
        tk.Button(self, text="Again", command=self.restart).pack()
        self.ask()

    def ask(self):
        if self.current < len(QUESTIONS):
            self.label.config(text=QUESTIONS[self.current][0])

    def answer(self):
        if self.current < len(QUESTIONS):
            self.score += self.entry.get() == QUESTIONS[self.current][1]
            self.current += 1
            self.ask()

    def restart(self):  #!
        self.score = 0
        self.ask()


Quiz().mainloop()
"""
OPENED = """
import json
import tkinter as tk
from pathlib import Path

FILE = Path("names.json")


class Window(tk.Tk):
    def __init__(self):
        super().__init__()
        self.names = json.loads(FILE.read_text()) if FILE.exists() else []
        self.box = tk.Listbox(self)
        self.box.pack()
        tk.Button(self, text="Add", command=self.add).pack()
        tk.Button(self, text="Delete", command=self.remove).pack()  #!

    def show(self):
        self.box.delete(0, "end")
        for name in self.names:
            self.box.insert("end", name)

    def add(self):
        self.names.append("New")
        FILE.write_text(json.dumps(self.names))
        self.show()

    def remove(self):
        for place in self.box.curselection():
            del self.names[place]
            FILE.write_text(json.dumps(self.names))
            self.show()


window = Window()
window.mainloop()
"""
TWO = """
import tkinter as tk

window = tk.Tk()
history = []


def rename():
    changes = []
    changes.append("one", "two")  #!
    history.append(("names", changes))


def undo():
    folder, changes = history.pop()
    print(folder, changes)


tk.Button(window, text="Rename", command=rename).pack()
tk.Button(window, text="Undo", command=undo).pack()
window.mainloop()
"""

SLIPS = {
    "two values for one entry": Slip(
        kind="wrong_arguments",
        framework="tkinter",
        text=TWO,
        mended=(
            ('("one", "two")', '(("one", "two"))'),
            ("    changes = []\n", "    changes = Changes()\n"),
            ("def rename():\n    changes = []", "def rename(changes):"),
        ),
    ),
    "a list that is not there as the window opens": Slip(
        kind="lost_data",
        framework="tkinter",
        text=OPENED,
        mended=(
            ("command=self.remove).pack()  #!", "command=self.remove).pack()\n        self.show()"),
            ("window = Window()", "window = Window()\nwindow.show()"),
            ("command=self.remove).pack()  #!", "command=self.remove).pack()\n        self.after(10, self.show)"),
            ("json.loads(FILE.read_text()) if FILE.exists() else []", "[]"),
        ),
    ),
    "a question that a new beginning leaves": Slip(
        kind="dead_control",
        framework="tkinter",
        text=AGAIN,
        mended=(
            ("    def restart(self):  #!\n", "    def restart(self):\n        self.current = 0\n"),
            ("def restart(self):  #!", "def forget(self):"),
            (
                "            self.ask()\n\n    def restart",
                "            self.current %= len(QUESTIONS)\n            self.ask()\n\n    def restart",
            ),
        ),
    ),
    "a first row that counts for none": Slip(
        kind="dead_control",
        framework="pyside6",
        text=ROWS.replace("Signal()  #!", "Signal(int)")
        .replace("text())  #!", "text())")
        .replace("Page()  #!", "Page()"),
        mended=(
            ("if row <= 0:  #!", "if row < 0:"),
            ("if row <= 0:  #!", "if row <= 0:\n            row -= 1"),
            ("        row = self.box.currentRow()\n        if row <= 0:  #!", "        row = 1\n        if row <= 0:"),
        ),
    ),
    "a signal without its value, and two entries at once": Slip(
        kind="wrong_arguments",
        framework="pyside6",
        text=ROWS.replace("if row <= 0:  #!", "if row < 0:").replace("Page()  #!", "Page()"),
        mended=(),
    ),
    "a page of the app's own that is put nowhere": Slip(
        kind="clipped_widget",
        framework="pyside6",
        text=ROWS.replace("Signal()  #!", "Signal(int)").replace("text())  #!", "text())").replace("0:  #!", "0:"),
        mended=(
            ("page = Page()  #!", "layout.addWidget(Page())"),
            ("Page()  #!", "Page()\n        layout.addWidget(page)"),
        ),
    ),
    "one letter taken out of a field": Slip(
        kind="dead_control",
        framework="tkinter",
        text=FIELD,
        mended=(
            ("entry.delete(0)", "entry.delete(0, 'end')"),
            ("entry = tk.Entry(window)", "entry = tk.Listbox(window)"),
            ('box.insert("end", entry.get())', 'box.insert("end", "New")'),
        ),
    ),
    "a timer that nothing gives a time": Slip(
        kind="growing_timers",
        framework="pyside6",
        text=TIMER,
        mended=(
            ("start()", "start(1000)"),
            ("        self.timer.start()", "        self.timer.setInterval(1000)\n        self.timer.start()"),
            ("QTimer(self)", "QTimer(self, interval=1000)"),
        ),
    ),
    "a column that the table has not": Slip(
        kind="error_in_callback",
        framework="tkinter",
        text=TABLE,
        mended=(
            ("SET read", "SET done"),
            ("title TEXT, done", "title TEXT, read"),
            ("def run(", 'database.execute("ALTER TABLE books ADD COLUMN read INTEGER")\n\n\ndef run('),
            ("window.mainloop()", 'run(f"CREATE TABLE {entry.get()} (x)")'),
        ),
    ),
    "a queue that is looked into once": Slip(
        kind="dead_control",
        framework="tkinter",
        text=QUEUE,
        mended=(
            ("            pass  #!", "            pass\n        self.after(100, self.look)"),
            ("self.answers.get_nowait()", "self.answers.get()"),
            ("    def ask(self):\n", "    def ask(self):\n        self.after(1000, self.look)\n"),
        ),
    ),
    "a place past the end": Slip(
        kind="error_in_callback",
        framework="tkinter",
        text=QUIZ,
        mended=(
            ("<= len", "< len"),
            ("QUESTIONS[self.current])\n\n\nQuiz", "QUESTIONS[self.current - 1])\n\n\nQuiz"),
            ("self.current = 0", "self.current = -1"),
            ("self.current += 1", "self.current += 1\n        if self.current == len(QUESTIONS):\n            return"),
        ),
    ),
    "nothing loaded where there is no file": Slip(
        kind="returns_nothing",
        framework="tkinter",
        text=LOADED,
        mended=(
            ("(file)  #!", "(file)\n        return []"),
            ("self.names = self.load()", "self.names = self.load() or []"),
            ("        for name in self.names:\n    ", "        for name in self.names or ():\n    "),
            ("(file)  #!", "(file)\n        raise SystemExit"),
        ),
    ),
    "a list beside the one on the window": Slip(
        kind="lost_data",
        framework="tkinter",
        text=BESIDE,
        mended=(
            ('delete(0, "end")  #!', 'delete(0, "end")\n        self.ids = []'),
            ('delete(0, "end")  #!', 'delete(0, "end")\n        self.ids.clear()'),
            ("self.keeper.remove(self.ids[place])", "self.keeper.remove(self.ids.pop(place))"),
        ),
    ),
    "points that are only shown as 0": Slip(
        kind="dead_control",
        framework="tkinter",
        text=NOUGHT,
        mended=(
            ('    label.config(text="Score: 0")  #!', '    score = 0\n    label.config(text="Score: 0")'),
            ('    label.config(text="Score: 0")  #!', '    label.config(text="Best: 0")'),
        ),
    ),
    "a part's method that gives nothing": Slip(
        kind="returns_nothing",
        framework="pyside6",
        text=PICTURE,
        mended=(
            ("painter.end()", "painter.end()\n        return image"),
            ("self.paper = Paper()", "self.paper = make_paper()"),
            ("self.paper.picture().save", "self.paper.grab().save"),
        ),
    ),
    "a dialog that only says it was accepted": Slip(
        kind="dead_control",
        framework="pyside6",
        text=DIALOG,
        mended=(("self.accepted)", "self.accept)"),),
    ),
    "a thread that is told to stop and not waited for": Slip(
        kind="unexpected_exit",
        framework="pyside6",
        text=THREAD,
        mended=(
            ("self.work.stop()  #!", "self.work.stop()\n        self.work.wait()"),
            ("event.accept()", "event.ignore()"),
        ),
    ),
    "a change that is not written to its file": Slip(
        kind="lost_data",
        framework="webview",
        text=WRITTEN,
        mended=(
            ("return sorted(self.notes)", "self.remove(None)"),
            ("self.notes[name] = text  #!", "dict(self.notes)[name] = text"),
            ("json.dump(self.notes, file)", "json.dump(list(self.notes), file)"),
        ),
    ),
    "an edit that is shown and not saved": Slip(
        kind="lost_data",
        framework="tkinter",
        text=EDITED,
        mended=(
            ('track["title"] = title  #!', 'track["title"] = title\n                self.keeper.save()'),
            ("    def show(self):\n", "    def show(self):\n        self.keeper.save()\n"),
            ("    def show(self):\n", "    def close(self):\n        self.keeper.save()\n\n    def show(self):\n"),
        ),
    ),
    "rows that go and are not counted": Slip(
        kind="lost_data",
        framework="pyside6",
        text=COUNTED,
        mended=(
            ("self.table.currentRow())  #!", "self.table.currentRow())\n            self.count()"),
            (
                "        self.total = QLabel()\n",
                "        self.total = QLabel()\n        self.table.model().rowsRemoved.connect(self.count)\n",
            ),
        ),
    ),
}


@pytest.mark.parametrize("name", SLIPS)
def test_a_slip_is_told_at_its_lines(name: str, tmp_path: Path) -> None:
    slip = SLIPS[name]
    assert told(tmp_path, slip, slip.text) == slip.marked


@pytest.mark.parametrize(
    ("name", "number"), [(name, number) for name, slip in SLIPS.items() for number in range(len(slip.mended))]
)
def test_nothing_is_told_where_it_is_mended(name: str, number: int, tmp_path: Path) -> None:
    slip = SLIPS[name]
    find, replace = slip.mended[number]
    assert slip.text.count(find) == 1
    assert told(tmp_path, slip, slip.text.replace(find, replace)) == set()
