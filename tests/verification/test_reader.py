"""The stage ``check``: code is read and never executed, bombs end as findings, sound code gives none."""

from __future__ import annotations

from pathlib import Path

import pytest

from stableagents.verification import Finding, FindingKind
from stableagents.verification.static import check

SOUND_MAIN = "import tkinter\n\nroot = tkinter.Tk()\nroot.mainloop()\n"


def _check(folder: Path, main: str | bytes = SOUND_MAIN, **others: str) -> list[Finding]:
    raw = main.encode() if isinstance(main, str) else main
    (folder / "main.py").write_bytes(raw)
    for name, text in others.items():
        (folder / f"{name}.py").write_text(text)
    return check(folder, framework="tkinter")


def _kinds(findings: list[Finding]) -> list[tuple[str, str | None, int | None]]:
    return [(finding.kind.value, finding.file, finding.line) for finding in findings]


def test_code_is_never_executed(tmp_path: Path) -> None:
    canary = tmp_path / "canary"
    touch = f"open({str(canary)!r}, 'w')"
    main = f"""
        import tkinter
        def decorate(*_): {touch}
        @decorate
        def f(x={touch}): pass
        class A(metaclass={touch}): x = {touch}
        {touch}
        tkinter.mainloop()
        """
    _check(tmp_path, "\n".join(line[8:] for line in main.splitlines()), helper=touch)
    assert not canary.exists()


@pytest.mark.parametrize(
    ("text", "kind", "line"),
    [
        (b"import tkinter\nx = '\0'\ntkinter.mainloop()\n", "unreadable_source", 2),
        (b"# coding: no-such-thing\n", "unreadable_source", None),
        (b"x = '\xff\xfe'\n", "unreadable_source", None),
        (b"(" * 10_000 + b")" * 10_000, "too_deep", 1),
        (b"x = " + b"-" * 90_000 + b"1\n", "too_deep", None),
        (b"x = " + b"+".join([b"1"] * 200_000) + b"\n", "too_deep", None),
        (b"x = 1\n" * 200_000, "too_large", None),
        (b"def f(:\n", "syntax_error", 1),
        (b"return 1\n", "syntax_error", 1),
    ],
)
def test_what_python_cannot_read_ends_as_a_finding(tmp_path: Path, text: bytes, kind: str, line: int | None) -> None:
    [finding] = _check(tmp_path, text)
    assert finding.kind.value == kind
    assert finding.file == "main.py"
    assert line is None or finding.line == line


def test_a_number_too_large_to_fold_does_no_harm(tmp_path: Path) -> None:
    assert _check(tmp_path, SOUND_MAIN + "x = 10 ** 10 ** 10 ** 10\n") == []


def test_no_main_file(tmp_path: Path) -> None:
    assert _kinds(check(tmp_path, framework="tkinter")) == [("no_main_file", None, None)]


def test_names_used_and_defined_nowhere(tmp_path: Path) -> None:
    main = """
import tkinter as tk
from math import *
counter = 0
def step():
    global counter, made_here
    made_here = counter = counter + sin(pi)
class App:
    colour = "red"
    shades = [colour for _ in range(3)]
    def show(self) -> "Nowhere":
        label: LaterType = tk.Label(text=colour)
        return [shade for shade in shades], made_here, __file__
try:
    unicode
except NameError:
    unicode = str
tk.mainloop()
"""
    assert [(f.line, f.message.split()[2]) for f in _check(tmp_path, main)] == [
        (10, "colour"),
        (12, "colour"),
        (13, "shades"),
    ]


def test_attributes_that_nobody_has(tmp_path: Path) -> None:
    main = """
import tkinter as tk, json
from dataclasses import dataclass
from tkinter import messagebox
from helper import Store, Mixin
@dataclass
class Point:
    x: int = 0
    def far(self):
        return self.x > 9 or self.y
class App(tk.Tk):
    def __init__(self):
        super().__init__()
        self.store = Store()
        self.known_to_nobody(), self.winfo_width(), self.createcommand
    def warn(self):
        messagebox.showwarn("No", json.dumps(Point()))
        self.store.late = tk.messagebox
class Both(Mixin, Store):
    pass
Both(), App().mainloop()
"""
    helper = """
class Base:
    def load(self):
        return self.path
class Store(Base):
    path = None
    def save(self):
        return self.late, self.lost, self.load
class Mixin:
    def use(self):
        return self.save()
class Only(Base):
    path = None
    def save(self):
        return self.late, self.lost, self.load
Only()
"""
    found = _check(tmp_path, main, helper=helper)
    assert sorted(_kinds(found)) == [
        ("undefined_attribute", "helper.py", 15),
        ("undefined_attribute", "main.py", 10),
        ("undefined_attribute", "main.py", 15),
        ("undefined_attribute", "main.py", 17),
    ]


def test_imports_that_do_not_resolve(tmp_path: Path) -> None:
    main = """
import os, tkinter.ttk, helper, no_such_thing_a.part
from no_such_thing_b import x
try:
    import no_such_thing_c
except ImportError:
    no_such_thing_c = None
import json.decoder
tkinter.mainloop()
"""
    found = _check(tmp_path, main, helper="import os\n", test_helper="import no_such_thing_d\n")
    assert _kinds(found) == [("missing_module", "main.py", 2), ("missing_module", "main.py", 3)]


def test_files_that_hide_a_module_the_toolkit_needs(tmp_path: Path) -> None:
    found = _check(tmp_path, json="x = 1\n", customtkinter="x = 1\n", statistics="x = 1\n", logic="x = 1\n")
    assert _kinds(found) == [("shadowing_file", "customtkinter.py", 1), ("shadowing_file", "json.py", 1)]


def test_sleeping_and_looping_count_only_where_the_window_calls(tmp_path: Path) -> None:
    main = """
import threading, time, tkinter as tk
class App(tk.Tk):
    def __init__(self):
        super().__init__()
        tk.Button(self, command=self.slow).pack()
        tk.Button(self, command=lambda: self.start()).pack()
        self.after(100, self.spin)
    def slow(self):
        self.wait()
    def wait(self):
        time.sleep(2)
    def spin(self):
        while True:
            print("round and round")
    def start(self):
        threading.Thread(target=self.work).start()
    def work(self):
        while True:
            time.sleep(2)
    def polite(self):
        while True:
            self.update()
App().mainloop()
"""
    assert _kinds(_check(tmp_path, main)) == [("blocking_sleep", "main.py", 12), ("endless_loop", "main.py", 14)]


def test_pack_and_grid_may_live_in_different_parents(tmp_path: Path) -> None:
    main = """
import tkinter as tk
root = tk.Tk()
frame = tk.Frame(root)
frame.pack()
label = tk.Label(frame)
label.grid()
def page(parent):
    tk.Label(parent).grid()
def other(parent):
    tk.Label(parent).pack()
def branch(parent, wide):
    if wide:
        tk.Label(parent).grid()
    else:
        tk.Label(parent).pack()
root.mainloop()
"""
    assert _check(tmp_path, main) == []


def test_every_kind_is_in_the_fixed_list() -> None:
    assert len({kind.value for kind in FindingKind}) == len(FindingKind)


def test_a_package_that_is_used_and_not_declared_is_told_where_the_project_declares_any(tmp_path: Path) -> None:
    main = "import json\nimport customtkinter\nimport PIL.Image\ncustomtkinter.CTk().mainloop()\n"
    assert _kinds(_check(tmp_path, main)) == []
    (tmp_path / "pyproject.toml").write_text("[tool]\n")  # says nothing of packages
    assert _kinds(_check(tmp_path, main)) == []
    (tmp_path / "requirements.txt").write_text("customtkinter>=5.2\n")
    assert _kinds(_check(tmp_path, main)) == [("undeclared_dependency", "main.py", 3)]
    (tmp_path / "project.json").write_text('{"requirements": ["Pillow"]}')
    assert _kinds(_check(tmp_path, main)) == []


def test_a_coroutine_that_nobody_awaits_is_told_and_one_that_is_handed_on_is_not(tmp_path: Path) -> None:
    main = "import asyncio\n\n\nasync def load():\n    await asyncio.sleep(1)\n\n\nasyncio.run(load())\n"
    sound = main + "loop = asyncio.new_event_loop()\nloop.create_task(load())\ntask = load()\n"
    assert "never_awaited" not in [kind for kind, _, _ in _kinds(_check(tmp_path, sound))]
    told = _kinds(_check(tmp_path, main.replace("await ", "") + "load()\n"))
    assert sorted(each for each in told if each[0] == "never_awaited") == [
        ("never_awaited", "main.py", 5),
        ("never_awaited", "main.py", 9),
    ]


def test_a_condition_that_is_never_true_is_told_and_one_that_may_be_is_not(tmp_path: Path) -> None:
    check_it = "def fits(text):\n    if not text:\n        return False\n    print(text)\n"
    main = SOUND_MAIN.replace(
        "root.mainloop()\n", check_it + "\nif not fits('a'):\n    root.title('x')\nroot.mainloop()\n"
    )
    assert _kinds(_check(tmp_path, main)) == [("returns_nothing", "main.py", 7)]
    assert _check(tmp_path, main.replace("    print(text)\n", "    print(text)\n    return True\n")) == []
    assert _check(tmp_path, main.replace("if not fits('a')", "if fits('a') is False")) == []


def test_a_lambda_that_only_names_what_it_should_call_is_told(tmp_path: Path) -> None:
    main = "import tkinter\n\nroot = tkinter.Tk()\n\ndef go():\n    root.title('x')\n\nwords = 'x'\n"
    sound = (
        main
        + "tkinter.Button(root, command=lambda: go()).pack()\nroot.bind('<F1>', lambda event: words)\nroot.mainloop()\n"
    )
    assert _check(tmp_path, sound) == []
    told = _kinds(_check(tmp_path, sound.replace("lambda: go()", "lambda: go")))
    assert told == [("dead_control", "main.py", 9)]


def test_what_a_class_of_the_project_lacks_is_told_where_it_is_asked_for_by_the_classs_name(tmp_path: Path) -> None:
    main = (
        "import enum\n\n\nclass Light(enum.Enum):\n    RED = 1\n\n\nclass Board:\n    WIDTH = 8\n\n\n"
        "print(Light.RED.name, Light.__members__, Board.WIDTH, Board.__name__)\n"
    )
    told = [each for each in _kinds(_check(tmp_path, main)) if each[0] == "undefined_attribute"]
    assert told == []
    told = _kinds(_check(tmp_path, main + "print(Light.GREEN)\nprint(Board.HEIGHT)\n"))
    assert sorted(each for each in told if each[0] == "undefined_attribute") == [
        ("undefined_attribute", "main.py", 13),
        ("undefined_attribute", "main.py", 14),
    ]


def test_a_class_of_the_project_is_not_taken_for_a_widget_of_the_same_name(tmp_path: Path) -> None:
    main = (
        "from dataclasses import dataclass\nfrom tkinter import ttk\nimport tkinter as tk\n\n\n"
        "@dataclass\nclass Entry:\n    text: str\n\n\n"
        "class Window(tk.Tk):\n    def __init__(self):\n        super().__init__()\n"
        "        self.field = ttk.Entry(self)\n        self.field.grid()\n        self.kept = Entry('x')\n"
        "        print(self.kept.text)\n\n\n"
        "class Wide(ttk.Entry):\n    def fill(self):\n        self.insert(0, 'x')\n\n\n"
        "Wide(Window()).fill()\ntk.mainloop()\n"
    )
    assert _check(tmp_path, main) == []
    told = _kinds(_check(tmp_path, main.replace("kept.text", "kept.words")))
    assert told == [("undefined_attribute", "main.py", 17)]


def test_a_text_that_shows_a_name_in_braces_or_a_function_is_told(tmp_path: Path) -> None:
    main = """import tkinter as tk

T = {"hello": "Hello {name}"}


class App(tk.Tk):
    def total(self):
        return 3

    @property
    def size(self):
        return 4

    def show(self, name, shelf):
        count = 1
        self.label.config(text="{count} items for {name}")
        self.label.config(text=f"Total: {self.total}, {self.total()}, {self.size}")
        self.title(self.total)
        self.label.config(text="Hello {name}".format(name=name))
        self.label.config(text=self.tr("Hello {name}", name=name))
        self.label.config(text="Write {title} where the title belongs")
        self.pattern.set("{name}_{count}")
        self.label.config(text=f"{{name}} is {name}")
        self.after(10, self.total)

    def __init__(self):
        super().__init__()
        self.label = tk.Label(self)
        self.label.pack()
        self.pattern = tk.StringVar()
        self.tr = lambda text, **values: text.format(**values)


App().mainloop()
"""
    assert sorted(_kinds(_check(tmp_path, main))) == [("raw_text", "main.py", line) for line in (16, 17, 18)]


QT = "import sys\nfrom PySide6.QtCore import *\nfrom PySide6.QtWidgets import *\n"
NEVER_KEPT = {
    "dialog_never_ends": "class Ask(QDialog):\n    def accept(self):\n        print('taken')\n",
    "dead_control": (
        "class Ask(QDialog):\n    def check(self):\n        self.close()\n"
        "def ask():\n    if Ask().exec():\n        pass\n"
    ),
    "lost_data": (
        "class Rows(QAbstractListModel):\n    def add(self, row):\n        self.beginInsertRows(QModelIndex(), 0, 0)\n"
    ),
    "blocking_call": (
        "class Work(QObject):\n    def run(self):\n        pass\n"
        "def begin(thread):\n    work = Work()\n    work.moveToThread(thread)\n    work.run()\n"
    ),
    "returns_nothing": (
        "def save():\n    try:\n        print(1)\n    except OSError:\n        return False\n    print(2)\n"
        "def close():\n    return save()\n"
    ),
}
LINES = {"dialog_never_ends": 5, "dead_control": 8, "lost_data": 6, "blocking_call": 10, "returns_nothing": 9}
HEARD = (
    "class Work(QObject):\n    done = Signal()\n    told = Signal()\n    def run(self):\n        self.told.emit()\n"
    "class Window(QWidget):\n    def __init__(self):\n        super().__init__()\n"
    "        self.go = QPushButton('Go', self)\n"
    "        self.go.clicked.connect(self.begin)\n        self.work = Work()\n"
    "        self.work.told.connect(self.close)\n"
    "    def begin(self):\n        self.go.setEnabled(False)\n        QTimer(self).start(5)\n"
)
_END = "\napp = QApplication(sys.argv)\nshown = QWidget()\nshown.show()\nsys.exit(app.exec())\n"


@pytest.mark.parametrize("kind", NEVER_KEPT)
def test_what_is_begun_with_qt_and_never_ended_is_told(tmp_path: Path, kind: str) -> None:
    (tmp_path / "main.py").write_text(QT + NEVER_KEPT[kind] + _END)
    assert (kind, "main.py", LINES[kind]) in _kinds(check(tmp_path, framework="pyside6"))


def test_a_signal_nobody_emits_and_a_button_nothing_enables_again_are_told(tmp_path: Path) -> None:
    waiting = HEARD.replace("self.work.told", "self.work.done.connect(self.close); self.work.told")
    (tmp_path / "main.py").write_text(QT + waiting + _END)
    assert _kinds(check(tmp_path, framework="pyside6")) == [
        ("dead_control", "main.py", 5),
        ("dead_control", "main.py", 17),
    ]
    again = HEARD + "        self.work.told.connect(lambda: self.go.setEnabled(True))\n"
    (tmp_path / "main.py").write_text(QT + again + _END)
    assert check(tmp_path, framework="pyside6") == []


LEFT = """import tkinter as tk
from tkinter import ttk
class App(tk.Tk):
    def __init__(self):
        super().__init__()
        self.tabs = ttk.Notebook(self)
        self.tabs.pack()
        self.first, self.second = 1, 2
        self.stats = ttk.Frame(self.tabs)
        self.count = ttk.Label(self.stats)
        self.count.pack()
        self.total = tk.Label(self, text="0")
        self.later = tk.Label(self, text="wrong")
        tk.Label(self, text="Welcome")
        card = tk.Frame(self)
        for text in ("a", "b"):
            tk.Button(card, text=text, command=self.show).pack()
        probe = tk.Button(self)
        self.colour = probe.cget("bg")
        held = tk.Frame(self)
        self.fill(held)
        bar = tk.Menu(self)
        menu = tk.Menu(bar)
        bar.add_cascade(label="File", menu=menu)
    def show(self):
        self.total.config(text="1")
        self.later.pack()
    def fill(self, frame):
        frame.pack()
App().mainloop()
"""


def test_a_widget_that_is_put_nowhere_and_a_menu_that_nothing_opens_are_told(tmp_path: Path) -> None:
    assert sorted(finding.line or 0 for finding in _check(tmp_path, LEFT)) == [9, 12, 14, 15, 22]
    assert _check(tmp_path, LEFT.replace("self.fill(held)", "for each in self.winfo_children(): each.pack()")) == []


def test_what_a_function_sets_anew_and_keeps_to_itself_is_told(tmp_path: Path) -> None:
    source = (
        "score, names = 0, []\ndef add():\n    global score\n    score += 1\n    names.append(score)\n"
        "def {}():\n    {}\n    score = 0\n    names = []\n"
    )
    told = _check(tmp_path, SOUND_MAIN + source.format("restart", "pass"))
    assert sorted(finding.line or 0 for finding in told) == [12, 13]
    assert _check(tmp_path, SOUND_MAIN + source.format("restart", "global score, names")) == []


ONE_OF_TWO = """import tkinter as tk
class Clock(tk.Tk):
    def __init__(self):
        super().__init__()
        self.start_button = tk.Button(self, text="Start", command=self.start)
        self.stop_button = tk.Button(self, text="Stop", command=self.stop, state="disabled")
        self.lap_button = tk.Button(self, text="Lap", command=self.lap, state=tk.DISABLED)
        for button in (self.start_button, self.stop_button, self.lap_button): button.pack()
    def start(self):
        self.start_button.config(state="disabled")
        self.stop_button.config(state="normal")
    def stop(self):
        self.stop_button.config(state="disabled")
        self.lap_button.config(state="disabled")
    def lap(self): pass
Clock().mainloop()
"""


def test_a_button_that_nothing_enables_is_told_and_so_is_one_of_two_that_is_not_enabled_again(tmp_path: Path) -> None:
    assert sorted(finding.line or 0 for finding in _check(tmp_path, ONE_OF_TWO)) == [7, 10]
    again = ONE_OF_TWO.replace('self.lap_button.config(state="disabled")', 'self.start_button.config(state="normal")')
    assert [finding.line for finding in _check(tmp_path, again)] == [7]
    assert _check(tmp_path, ONE_OF_TWO.replace("def lap(self): pass", "def lap(self, b): b.config(state=1)")) == []


def test_a_member_of_an_enum_has_a_name_and_a_value(tmp_path: Path) -> None:
    used = "def called(number):\n    return Qt.Key(number).name, Qt.Key(number).value\nprint(Qt.Key(65).naem)\n"
    (tmp_path / "main.py").write_text(QT + used + _END)
    assert _kinds(check(tmp_path, framework="pyside6")) == [("undefined_attribute", "main.py", 6)]


def test_a_function_called_top_has_names_of_its_own(tmp_path: Path) -> None:
    """Python's symbol tables take a scope of that name for the module."""
    pile = "class Pile:\n    def top(self):\n        return self.cards, nowhere\n\n    cards = [1]\n"
    main = "import tkinter\nfrom pile import Pile\n\nPile().top()\nroot = tkinter.Tk()\nroot.mainloop()\n"
    found = [(each.line, each.message) for each in _check(tmp_path, main, pile=pile) if each.kind == "undefined_name"]
    assert [line for line, _message in found] == [3]
    assert "nowhere" in found[0][1]
