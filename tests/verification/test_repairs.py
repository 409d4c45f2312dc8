"""Repairs by rule: precise, nothing else touched, none where two things could be meant, and clean when read again."""

from __future__ import annotations

from pathlib import Path

import pytest

from stableagents.verification.repairs import repaired
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
