"""Slips that raise no error, each a whole app: told at the lines that end with ``#!``, and not where it is mended."""

from __future__ import annotations

from pathlib import Path

import pytest

from stableagents.verification.reader import project
from tests.verification.slips import Slip, told

KEPT = """
import json
import tkinter as tk
from pathlib import Path

FILE = Path("tasks.json")


class Window(tk.Tk):
    def __init__(self):
        super().__init__()
        self.tasks = json.loads(FILE.read_text()) if FILE.exists() else []
        self.box = tk.Listbox(self)
        self.box.pack()
        self.entry = tk.Entry(self)
        self.entry.pack()
        tk.Button(self, text="Add", command=self.add).pack()
        tk.Button(self, text="Done", command=self.done).pack()

    def save(self):
        FILE.write_text(json.dumps(self.tasks))

    def add(self):
        self.tasks.append({"text": self.entry.get(), "done": False})
        self.save()

    def done(self):
        for index in self.box.curselection():
            task = self.tasks[index]
            task["done"] = not task["done"]  #!
            self.box.itemconfig(index, foreground="grey")


Window().mainloop()
"""
BOARD = """
import tkinter as tk

window = tk.Tk()
board = [[""] * 3] * 3  #!
turn = ["X", "O"]


def play(row, column):
    board[row][column] = turn[0]
    turn.reverse()
    buttons[row][column].config(text=board[row][column])


buttons = [[tk.Button(window, command=lambda r=r, c=c: play(r, c)) for c in range(3)] for r in range(3)]
for r in range(3):
    for c in range(3):
        buttons[r][c].grid(row=r, column=c)
window.mainloop()
"""
DRAWN = """
import tkinter as tk

window = tk.Tk()
canvas = tk.Canvas(window)
canvas.pack()
field = tk.Entry(window)
field.pack()
tk.Button(window, text="Clear", command=canvas.delete).pack()  #!
menu = tk.Menu(window)
menu.add_command(label="Empty", command=field.delete)  #!
menu.add_command(label="Quit", command=window.destroy)
menu.add_command(label="Select", command=field.select_clear)
window.config(menu=menu)
window.mainloop()
"""
SETTINGS = """
import json
import sys

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget


class Field(QWidget):
    taskAdded = Signal(str)  #!

    def __init__(self):
        super().__init__()
        self.edit = QLineEdit()
        self.edit.returnPressed.connect(lambda: self.taskAdded.emit(self.edit.text()))
        QVBoxLayout(self).addWidget(self.edit)


class Window(QWidget):
    def __init__(self):
        super().__init__()
        self.field = Field()
        self.city = QLineEdit()
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self.city)
        self.load()

    def on_task_added(self, text):
        self.setWindowTitle(text)

    def load(self):
        with open("settings.json") as file:
            data = json.load(file)
        self.field.edit.setText(data.get("task", ""))
        self.city.setText(data.get("town", ""))

    def closeEvent(self, event):
        kept = {"task": self.field.edit.text(), "city": self.city.text()}
        with open("settings.json", "w") as file:
            json.dump(kept, file)


app = QApplication(sys.argv)
window = Window()
window.show()
sys.exit(app.exec())
"""
KEYS = """
import threading
import tkinter as tk

root = tk.Tk()
shown = tk.Label(root)
shown.pack()


def press(number):
    shown["text"] = str(number)


for number in range(3):
    key = tk.Button(root, text=str(number))
    key["command"] = press(number)  #!
    key.pack()
root.bind_class("Button", "<Return>", press(0))  #!
threading.Timer(5, press(1)).start()  #!
root.mainloop()
"""
WORDS = """
import sys

from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QVBoxLayout, QWidget


class Words(QWidget):
    def __init__(self):
        super().__init__()
        self.field, self.words = QLineEdit(), QListWidget()
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self.words)
        self.field.returnPressed.connect(self.add)

    def add(self):
        with open("log.txt", "a") as log:
            log.write(self.field.text())
        self.words.addItem(self.field.text())


def main():
    app = QApplication(sys.argv)
    window = Words()
    window.resize(300, 400)
    return app.exec()  #!


sys.exit(main())
"""
PHONES = """
import json
import os
import tkinter as tk

FILE = "phone.json"


class Phones(tk.Tk):
    def __init__(self):
        super().__init__()
        self.people = {}
        self.load()
        self.name, self.number = tk.Entry(self), tk.Entry(self)
        self.list = tk.Listbox(self)
        for widget in (self.name, self.number, self.list):
            widget.pack()
        tk.Button(self, text="Keep", command=self.keep).pack()
        tk.Button(self, text="Delete", command=self.delete).pack()
        self.show()

    def load(self):
        if os.path.exists(FILE):
            with open(FILE) as file:
                self.people = json.load(file)

    def dump(self):
        with open(FILE, "w") as file:
            json.dump(self.people, file)

    def show(self):
        self.list.delete(0, "end")
        for name in sorted(self.people):
            self.list.insert("end", name)

    def keep(self):
        self.people[self.name.get()] = self.number.get()
        self.dump()
        self.show()

    def delete(self):
        for index in self.list.curselection():
            del self.people[sorted(self.people)[index]]  #!
        self.show()


Phones().mainloop()
"""
PAGES = """
import sqlite3
import customtkinter as ctk


def connect():
    db = sqlite3.connect("pages.db")
    db.execute("CREATE TABLE IF NOT EXISTS pages (name TEXT)")


class Pages(ctk.CTk):
    def __init__(self):
        super().__init__()
        self.db = connect()
        self.shown = ctk.CTkLabel(self, text="")
        self.shown.pack()
        for page in ("Home", "News"):
            def go():
                self.open(page)  #!

            ctk.CTkButton(self, text=page, command=go).pack()

    def open(self, page):
        self.shown.configure(text=page)
        with self.db:
            self.db.execute("INSERT INTO pages VALUES (?)", (page,))


Pages().mainloop()
"""
PAD = """
import sys

from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget


class Pad(QWidget):
    def __init__(self):
        super().__init__()
        self.text, self.button = QPlainTextEdit(), QPushButton("Open")
        self.button.clicked.connect(self.load)
        layout = QVBoxLayout(self)
        layout.addWidget(self.button, stretch=0)
        layout.addWidget(self.text)

    def load(self):
        name, _ = QFileDialog.getOpenFileName(self, title="Open", filter="Text (*.txt)")  #!
        if name:
            with open(name, encoding="utf-8") as file:
                self.text.setPlainText(file.read())
        QInputDialog.getText(self, "Read", "By whom?", text="me")


app = QApplication(sys.argv)
pad = Pad()
pad.show()
sys.exit(app.exec())
"""
SLIPS = {
    "an entry that is taken out and not saved, as it is put in": Slip(
        kind="lost_data",
        framework="tkinter",
        text=PHONES,
        mended=(
            ("[index]]  #!\n        self.show()", "[index]]\n        self.dump()\n        self.show()"),
            ("    def load(self):\n", "    def close(self):\n        self.dump()\n\n    def load(self):\n"),
            ("json.dump(self.people, file)", "json.dump(sorted(self.people), file)"),
        ),
    ),
    "a function made in a loop and called after it": Slip(
        kind="late_binding",
        framework="customtkinter",
        text=PAGES,
        mended=(
            ("def go():", "def go(page=page):"),
            (
                "                self.open(page)  #!\n",
                "                page = 'Home'\n                self.open(page)\n",
            ),
            ("command=go).pack()", ").pack()\n            go()"),
        ),
    ),
    "a result that a function does not return, kept and used": Slip(
        kind="returns_nothing",
        framework="customtkinter",
        text=PAGES.replace("  #!", "").replace("self.db = connect()", "self.db = connect()  #!"),
        mended=(
            ('(name TEXT)")\n', '(name TEXT)")\n    return db\n'),
            ("self.db = connect()", 'self.db = connect() or sqlite3.connect("pages.db")'),
            ("        with self.db:\n            self.db.execute(", "        print("),
        ),
    ),
    "a keyword that a method of Qt's has not": Slip(
        kind="wrong_keyword",
        framework="pyside6",
        text=PAD,
        mended=(("title=", "caption="), ('title="Open", ', '"Open", ')),
    ),
    "a function that is called as it is given": Slip(
        kind="command_called",
        framework="tkinter",
        text=KEYS,
        mended=(
            ('key["command"] = press(number)  #!', 'key["command"] = lambda number=number: press(number)'),
            ('key["command"]', 'key["text"]'),
            ("Timer(5, press(1))", "Timer(5, press, [1])"),
            ('    shown["text"] = str(number)\n', "    return lambda: shown.config(text=str(number))\n"),
        ),
    ),
    "a window that nothing shows": Slip(
        kind="window_not_shown",
        framework="pyside6",
        text=WORDS,
        mended=(
            ("    window.resize(300, 400)\n", "    window.show()\n"),
            ("    return app.exec()", '    getattr(window, "showNormal")()\n    return app.exec()'),
            ("        super().__init__()\n", "        super().__init__()\n        self.setVisible(True)\n"),
            ("return app.exec()  #!", "return window.exec()"),
        ),
    ),
    "a signal that nobody hears": Slip(
        kind="dead_control",
        framework="pyside6",
        text=SETTINGS,
        mended=(
            ("self.load()\n", "self.field.taskAdded.connect(self.on_task_added)\n"),
            ("self.load()\n", "self.field.edit.returnPressed.connect(lambda: self.on_task_added(''))\n"),
            ("def on_task_added", "def on_task_removed"),
        ),
    ),
    "kept by one name and looked for by another": Slip(
        kind="lost_data",
        framework="pyside6",
        text=SETTINGS.replace("  #!", "").replace('"town", ""))', '"town", ""))  #!'),
        mended=(
            ('data.get("town", "")', 'data.get("city", "")'),
            ('data.get("town", "")', '(data.get("city") or data.get("town", ""))'),
            ('self.city.setText(data.get("town", ""))', "self.city.setText(next(iter(data.values())))"),
            ("json.dump(kept, file)", 'json.dump(kept | {"town": "Hull"}, file)'),
            (
                "            json.dump(kept, file)",
                '            kept["town"] = "Hull"\n            json.dump(kept, file)',
            ),
        ),
    ),
    "rows that are one list": Slip(
        kind="lost_data",
        framework="tkinter",
        text=BOARD,
        mended=(
            ('[[""] * 3] * 3', '[[""] * 3 for _ in range(3)]'),
            ('[[""] * 3] * 3', '[[""] * 3] * 1'),
            ('turn = ["X"', 'board[:] = map(list, board)\nturn = ["X"'),
            ("    board[row][column] = turn[0]\n", "    board[row] = list(turn)\n"),
        ),
    ),
    "columns that are one list": Slip(
        kind="lost_data",
        framework="tkinter",
        text=BOARD.replace('[[""] * 3] * 3', "dict.fromkeys(range(3), [])").replace(
            "board[row][column] = turn[0]", "board[row].append(turn[0])"
        ),
        mended=(
            ("dict.fromkeys(range(3), [])", "{key: [] for key in range(3)}"),
            ("dict.fromkeys(range(3), [])", 'dict.fromkeys(range(3), "")'),
            ('turn = ["X"', 'for key in board:\n    board[key] = []\nturn = ["X"'),
        ),
    ),
    "a method that needs to be told what": Slip(
        kind="wrong_arguments",
        framework="tkinter",
        text=DRAWN,
        mended=(
            ("command=canvas.delete).pack()  #!", 'command=lambda: canvas.delete("all")).pack()'),
            ("field.delete)  #!", "field.focus_set)"),
        ),
    ),
    "a tick of an entry that is not saved": Slip(
        kind="lost_data",
        framework="tkinter",
        text=KEPT,
        mended=(
            ('foreground="grey")', 'foreground="grey")\n            self.save()'),
            ("task = self.tasks[index]", "task = dict(self.tasks[index])"),
            ("    def add(self):\n", "    def close(self):\n        self.save()\n\n    def add(self):\n"),
        ),
    ),
    "a tick of the entry that is found, not saved": Slip(
        kind="lost_data",
        framework="tkinter",
        text=KEPT.replace(
            "        for index in self.box.curselection():\n            task = self.tasks[index]\n",
            "        index = self.box.index(tk.ACTIVE)\n        for task in self.tasks:\n",
        ),
        mended=(("for task in self.tasks:", "for task in map(dict, self.tasks):"),),
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
    assert len(told(tmp_path, slip, slip.text.replace(find, replace))) < len(told(tmp_path, slip, slip.text))


def test_a_change_that_is_saved_as_the_window_closes_is_not_lost(tmp_path: Path) -> None:
    text = KEPT.replace("self.add).pack()", 'self.add).pack()\n        self.protocol("WM_DELETE_WINDOW", self.close)')
    drop = "        del self.tasks[0]\n"
    text = text.replace("    def add(self)", f"    def drop(self):\n{drop}        self.save()\n\n    def add(self)")
    text = text.replace("False})\n        self.save()\n", "False})\n")
    closing = "    def close(self):\n        self.save()\n        self.destroy()\n\n    def done"
    slip = SLIPS["a tick of an entry that is not saved"]
    assert told(tmp_path, slip, text)
    assert told(tmp_path, slip, text.replace("    def done", closing)) == set()


def test_a_loss_that_two_rules_see_is_told_in_one_sentence(tmp_path: Path) -> None:
    slip = SLIPS["kept by one name and looked for by another"]
    (tmp_path / "main.py").write_text(slip.text)
    found = [each["line"] for each in project.read(tmp_path, slip.framework, lambda _file: None) if "kind" in each]
    assert len(found) == len(set(found)) > 0
