"""Slips that let a thing be used once, or that leave what stands elsewhere behind: each in an app of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.verification.slips import Slip, told

ASKED = """
import tkinter as tk

window = tk.Tk()
names = tk.Listbox(window)
names.pack()
kept = ["Kim", "Jo"]


def chosen():
    found = names.curselection()
    if not found:
        return None
    int(found[0])  #!


def drop():
    place = chosen()
    if place is not None:
        del kept[place]


tk.Button(window, text="Drop", command=drop).pack()
window.mainloop()
"""
ROLLED = """
import random
import tkinter as tk


def roll(times=8):
    button["state"] = "disabled"  #!
    shown["text"] = random.randint(1, 6)
    if times:
        window.after(60, roll, times - 1)
        return
    kept.append(shown["text"])


kept = []
window = tk.Tk()
shown = tk.Label(window)
shown.pack()
button = tk.Button(window, text="Roll", command=roll)
button.pack()
window.mainloop()
"""
TYPED = """
import random
import customtkinter


def main():
    window = customtkinter.CTk()
    field = customtkinter.CTkEntry(window)
    field.pack()
    sample = customtkinter.CTkLabel(window, text="")
    sample.pack()

    def new():
        sample.configure(text=random.choice(["One", "Two"]))
        field.delete(0, "end")

    def finish():
        sample.configure(text=field.get())
        field.configure(state="disabled")  #!

    customtkinter.CTkButton(window, text="Done", command=finish).pack()
    customtkinter.CTkButton(window, text="New", command=new).pack()
    window.mainloop()


main()
"""
STOPPED = """
import threading
import tkinter as tk


class Window(tk.Tk):
    def __init__(self):
        super().__init__()
        self.halt = threading.Event()
        self.count = 0
        self.shown = tk.Label(self)
        self.shown.pack()
        tk.Button(self, text="Start", command=self.begin).pack()
        tk.Button(self, text="Stop", command=self.halt.set).pack()  #!
        self.look()

    def begin(self):
        threading.Thread(target=self.work, daemon=True).start()

    def work(self):
        while not self.halt.wait(1):
            self.count += 1

    def look(self):
        self.shown.config(text=self.count)
        self.after(100, self.look)


Window().mainloop()
"""
SORTED = """
import sys
from PySide6.QtCore import QAbstractListModel, QModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QApplication, QListView, QPushButton, QVBoxLayout, QWidget


class Names(QAbstractListModel):
    def __init__(self, names):
        super().__init__()
        self.names = names

    def rowCount(self, parent=QModelIndex()):
        return len(self.names)

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        return self.names[index.row()] if role == Qt.ItemDataRole.DisplayRole else None

    def remove(self, row):
        self.beginRemoveRows(QModelIndex(), row, row)
        del self.names[row]
        self.endRemoveRows()


class Window(QWidget):
    def __init__(self):
        super().__init__()
        self.model = Names(["Kim", "Jo"])
        self.proxy = QSortFilterProxyModel(self)
        self.proxy.setSourceModel(self.model)
        self.proxy.sort(0)
        self.view = QListView()
        self.view.setModel(self.proxy)
        button = QPushButton("Remove")
        button.clicked.connect(self.remove)
        layout = QVBoxLayout(self)
        layout.addWidget(self.view)
        layout.addWidget(button)

    def row(self):
        index = self.view.currentIndex()
        return index.row()  #!

    def remove(self):
        place = self.row()
        if place >= 0:
            self.model.remove(place)


app = QApplication(sys.argv)
window = Window()
window.show()
sys.exit(app.exec())
"""
_TOLD = (
    "        self.beginRemoveRows(QModelIndex(), row, row)\n        del self.names[row]\n        self.endRemoveRows()\n"
)
UNTOLD = SORTED.replace("index.row()  #!", "self.proxy.mapToSource(index).row()").replace(
    _TOLD,
    "        self.names.pop(row)  #!\n",
)
WAITED = """
import tkinter as tk


class Dialog(tk.Toplevel):
    def __init__(self, parent):
        super().__init__(parent)
        self.answer = None
        self.field = tk.Entry(self)
        self.field.pack()
        tk.Button(self, text="Save", command=self.accept).pack()
        tk.Button(self, text="Cancel", command=self.destroy).pack()
        self.grab_set()

    def accept(self):
        self.answer = self.field.get()  #!


class Window(tk.Tk):
    def __init__(self):
        super().__init__()
        self.shown = tk.Label(self)
        self.shown.pack()
        tk.Button(self, text="Add", command=self.add).pack()

    def add(self):
        dialog = Dialog(self)
        self.wait_window(dialog)
        if dialog.answer:
            self.shown.config(text=dialog.answer)


Window().mainloop()
"""
TWO_CLASSES = """
import tkinter as tk


class Store:
    def __init__(self):
        self.drinks = []

    def add(self, amount):
        self.drinks.append(amount)

    def undo(self):
        if self.drinks:
            self.drinks.pop()

    def all(self):
        return list(self.drinks)


class View(tk.Frame):
    def __init__(self, window):
        super().__init__(window)
        self.pack()
        self.box = tk.Listbox(self)
        self.box.pack()

    def show(self, drinks):
        self.box.delete(0, tk.END)
        for drink in drinks:
            self.box.insert(tk.END, drink)


class Control:
    def __init__(self, window):
        self.store = Store()
        self.view = View(window)
        tk.Button(window, text="Glass", command=self.glass).pack()
        tk.Button(window, text="Cup", command=self.cup).pack()
        tk.Button(window, text="Undo", command=self.undo).pack()
        self.refresh()

    def glass(self):
        self.store.add(250)
        self.refresh()

    def cup(self):
        self.store.add(150)
        self.refresh()

    def undo(self):
        self.store.undo()  #!

    def refresh(self):
        self.view.show(self.store.all())


window = tk.Tk()
Control(window)
window.mainloop()
"""

SIFTED = """
import tkinter as tk


class Window(tk.Tk):
    def __init__(self):
        super().__init__()
        self.names = ["Kim", "Jo"]
        self.words = tk.StringVar()
        tk.Entry(self, textvariable=self.words).pack()  #!
        self.box = tk.Listbox(self)
        self.box.pack()
        tk.Button(self, text="Add", command=self.add).pack()
        self.reload()

    def reload(self):
        self.box.delete(0, tk.END)
        for name in self.names:
            if self.words.get() in name:
                self.box.insert(tk.END, name)

    def add(self):
        self.names.append("Ann")
        self.reload()


Window().mainloop()
"""

KEPT = """
import json
import tkinter as tk
from pathlib import Path

FILE = Path(__file__).with_name("stock.json")


class Stock:
    def __init__(self):
        self.items = []

    def add(self, name):
        self.items.append([name, 1])

    def remove(self):
        self.items.pop()

    def change(self, row, step):
        self.items[row][1] += step


def save(items):
    FILE.write_text(json.dumps(items))


class Window(tk.Tk):
    def __init__(self):
        super().__init__()
        self.stock = Stock()
        tk.Button(self, text="Add", command=self.add).pack()
        tk.Button(self, text="Remove", command=self.remove).pack()
        tk.Button(self, text="More", command=self.more).pack()

    def add(self):
        self.stock.add("Tea")
        self.changed()

    def remove(self):
        self.stock.remove()
        self.changed()

    def more(self):
        if self.stock.items:
            self.stock.change(0, 1)  #!

    def changed(self):
        save(self.stock.items)


Window().mainloop()
"""

SLIPS = {
    "one change of another object that is not saved": Slip(
        kind="lost_data",
        framework="tkinter",
        text=KEPT,
        mended=(
            ("self.stock.change(0, 1)  #!", "self.stock.change(0, 1)\n            self.changed()"),
            ("self.stock.change(0, 1)  #!", "self.stock.change(0, 1)\n            save(self.stock.items)"),
            ("    def changed(self):", "    def close(self):\n        self.changed()\n\n    def changed(self):"),
        ),
    ),
    "a search that nothing listens to": Slip(
        kind="dead_control",
        framework="tkinter",
        text=SIFTED,
        mended=(
            (
                "        tk.Entry(self, textv",
                "        self.words.trace_add('write', lambda *_: self.reload())\n        tk.Entry(self, textv",
            ),
            (
                "textvariable=self.words).pack()  #!",
                "textvariable=self.words).bind('<Return>', lambda _: self.reload())",
            ),
            ("command=self.add", "command=self.reload"),
            ('append("Ann")', "append(self.words.get())"),
        ),
    ),
    "a number that is made and not returned": Slip(
        kind="returns_nothing",
        framework="tkinter",
        text=ASKED,
        mended=(("    int(found[0])  #!", "    return int(found[0])"), ("        return None\n", "        return\n")),
    ),
    "a button that is disabled for good": Slip(
        kind="dead_control",
        framework="tkinter",
        text=ROLLED,
        mended=(
            ("    kept.append", '    button["state"] = "normal"\n    kept.append'),
            ("        window.after(60, roll, times - 1)\n", ""),
            ("button.pack()", "button.pack()\nrows = [button]"),
        ),
    ),
    "a field that is locked for good": Slip(
        kind="dead_control",
        framework="customtkinter",
        text=TYPED,
        mended=(
            ("        field.delete", '        field.configure(state="normal")\n        field.delete'),
            ("sample.configure(text=field.get())", "new()"),
        ),
    ),
    "a stop that is never taken back": Slip(
        kind="dead_control",
        framework="tkinter",
        text=STOPPED,
        mended=(
            ("    def begin(self):\n", "    def begin(self):\n        self.halt.clear()\n"),
            ("    def begin(self):\n", "    def begin(self):\n        self.halt = threading.Event()\n"),
            ('tk.Button(self, text="Stop", command=self.halt.set).pack()  #!', "self.bind('<Destroy>', self.close)"),
        ),
    ),
    "a row of a sorted view": Slip(
        kind="lost_data",
        framework="pyside6",
        text=SORTED,
        mended=(
            ("index.row()  #!", "self.proxy.mapToSource(index).row()"),
            ("self.model.remove(place)", "self.proxy.removeRow(place)"),
        ),
    ),
    "a model that tells no view": Slip(
        kind="lost_data",
        framework="pyside6",
        text=UNTOLD,
        mended=(
            (
                "self.names.pop(row)  #!",
                "self.beginResetModel()\n        self.names.pop(row)\n        self.endResetModel()",
            ),
            ("self.model.remove(place)", "self.model.remove(place)\n            self.model.layoutChanged.emit()"),
        ),
    ),
    "a dialog that stays": Slip(
        kind="dialog_never_ends",
        framework="tkinter",
        text=WAITED,
        mended=(
            ("self.field.get()  #!", "self.field.get()\n        self.destroy()"),
            ("        self.wait_window(dialog)\n", ""),
        ),
    ),
    "one change of another object that is not shown": Slip(
        kind="lost_data",
        framework="tkinter",
        text=TWO_CLASSES,
        mended=(
            ("self.store.undo()  #!", "self.store.undo()\n        self.refresh()"),
            ("self.store.undo()  #!", "self.store.undo()\n        self.view.show([])"),
            ("            self.drinks.pop()\n", "            self.drinks.pop()\n            self.notify()\n"),
        ),
    ),
}


@pytest.mark.parametrize("name", SLIPS)
def test_a_slip_is_told_at_its_lines(name: str, tmp_path: Path) -> None:
    slip = SLIPS[name]
    assert slip.marked
    assert told(tmp_path, slip, slip.text) == slip.marked


@pytest.mark.parametrize(
    ("name", "number"), [(name, number) for name, slip in SLIPS.items() for number in range(len(slip.mended))]
)
def test_nothing_is_told_where_it_is_mended(name: str, number: int, tmp_path: Path) -> None:
    slip = SLIPS[name]
    find, replace = slip.mended[number]
    assert slip.text.count(find) == 1
    assert told(tmp_path, slip, slip.text.replace(find, replace)) == set()
