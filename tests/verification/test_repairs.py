"""Repairs by rule: precise, nothing else touched, none where two things could be meant, and clean when read again."""

from __future__ import annotations

from pathlib import Path

import pytest

from stableagents.verification.findings import Finding, FindingKind, Stage
from stableagents.verification.repairs import declared, repaired
from stableagents.verification.static import check

SOUND = """'''A small app.'''
import json
import tkinter as tk

root = tk.Tk()
box = tk.Listbox(root, height=3)  # größer
box.pack(fill="both")


def show(total):
    box.insert("end", json.dumps({"Größe": total}))


show(1)
root.mainloop()
"""


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        ("import json\n", "", "Added import json"),
        ("import tkinter as tk\n", "", "Added import tkinter as tk"),
        ('"Größe": total', '"Größe": totl', "Wrote total for totl"),
        ("height=3", "heigth=3", "Wrote height for heigth"),
        ("box.insert", "box.insrt", "Wrote insert for insrt"),
    ],
)
def test_one_mistake_is_mended_and_nothing_else_touched(tmp_path: Path, right: str, wrong: str, said: str) -> None:
    broken = SOUND.replace(right, wrong)
    (tmp_path / "main.py").write_text(broken, encoding="utf-8")
    findings = check(tmp_path, framework="tkinter")
    assert findings
    files, repairs = repaired({"main.py": broken}, findings)
    assert said in [repair.what for repair in repairs]
    assert sorted(files["main.py"].splitlines()) == sorted(SOUND.splitlines())
    (tmp_path / "main.py").write_text(files["main.py"], encoding="utf-8")
    assert check(tmp_path, framework="tkinter") == []


def test_a_name_that_could_mean_two_things_stays(tmp_path: Path) -> None:
    broken = SOUND.replace('"Größe": total', '"Größe": number1').replace(
        "def show(total)", "def show(number2, number3)"
    )
    (tmp_path / "main.py").write_text(broken, encoding="utf-8")
    files, repairs = repaired({"main.py": broken}, check(tmp_path, framework="tkinter"))
    assert (files["main.py"], repairs) == (broken, [])


CALLBACKS = """import time
import tkinter as tk


class App(tk.Tk):
    def __init__(self):
        super().__init__()
        self.label = tk.Label(self, text="Ready")
        self.label.pack()
        tk.Button(self, text="Go", command=self.go).pack()
        for number in range(3):
            tk.Button(self, text=str(number), command=lambda number=number: self.show(number)).pack()

    def show(self, number):
        self.label.config(text=f"Number {number}")

    def go(self):
        self.label.config(text="Wait")
        self.update_idletasks()

        def go_on():
            self.label.config(text="Done")

        self.after(1500, go_on)


App().mainloop()
"""
SLEEPS = """        time.sleep(1.5)
        self.label.config(text="Done")
"""
WAITS = """
        def go_on():
            self.label.config(text="Done")

        self.after(1500, go_on)
"""


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("command=self.go)", "command=self.go())"),
        ("command=lambda number=number: self.show(number)", "command=lambda: self.show(number)"),
        ("command=lambda number=number: self.show(number)", "command=self.show(number)"),
        ('text=f"Number', 'text="Number'),
        (WAITS, SLEEPS),
    ],
)
def test_a_callback_handed_over_wrongly_or_that_sleeps_is_mended(tmp_path: Path, right: str, wrong: str) -> None:
    broken = CALLBACKS.replace(right, wrong)
    assert broken != CALLBACKS
    (tmp_path / "main.py").write_text(broken, encoding="utf-8")
    files, repairs = repaired({"main.py": broken}, check(tmp_path, framework="tkinter"))
    assert len(repairs) == 1
    assert files["main.py"] == CALLBACKS


def test_a_sleep_whose_function_gives_a_value_stays(tmp_path: Path) -> None:
    broken = CALLBACKS.replace(WAITS, SLEEPS + "        return 1\n")
    (tmp_path / "main.py").write_text(broken, encoding="utf-8")
    findings = check(tmp_path, framework="tkinter")
    assert [finding.kind for finding in findings] == [FindingKind.BLOCKING_SLEEP]
    assert repaired({"main.py": broken}, findings) == ({"main.py": broken}, [])


def test_a_package_of_our_list_is_declared_and_no_other() -> None:
    def missing(module: str) -> Finding:
        message = f"The module {module} is not part of Python, of this project or of what is installed."
        kind = FindingKind.MISSING_MODULE
        return Finding(stage=Stage.CHECK, kind=kind, message=message, file="main.py", line=3)

    wanted, repairs = declared(["customtkinter"], [missing("PIL.Image"), missing("left_pad"), missing("PIL")])
    assert wanted == ["customtkinter", "pillow"]
    assert [repair.what for repair in repairs] == ["Declared the package pillow"]
