"""A window opens where it was, and is brought back where no screen shows it any more."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from stableagents.window.menu import KEYS, language_of, menus
from stableagents.window.place import Memory, Rectangle, rescued

LAPTOP = Rectangle(x=0, y=0, width=1440, height=900)
BESIDE = Rectangle(x=1440, y=-200, width=1920, height=1080)


def at(x: int | None, y: int | None, width: int = 1200, height: int = 800) -> Memory:
    return Memory(x=x, y=y, width=width, height=height)


def test_what_was_kept_is_read_again(tmp_path: Path) -> None:
    kept = Memory(width=900, height=700, x=-5, y=40, is_maximized=True, is_dark=True, language="de")
    kept.write(tmp_path / "place.json")
    assert Memory.read(tmp_path / "place.json", 1200, 800) == kept


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nonsense",
        "[]",
        '{"width": "wide"}',
        '{"x": 5}',
        '{"width": 3, "height": -1}',
        '{"language": 7}',
        "[" * 9999,
    ],
)
def test_what_makes_no_sense_is_as_if_nothing_had_been_kept(tmp_path: Path, text: str) -> None:
    (tmp_path / "place.json").write_text(text)
    assert Memory.read(tmp_path / "place.json", 1200, 800) == Memory(width=1200, height=800)


def test_a_folder_that_takes_nothing_is_no_failure(tmp_path: Path) -> None:
    at(1, 2).write(tmp_path / "missing" / "place.json")
    assert not (tmp_path / "missing").exists()


@pytest.mark.parametrize(
    ("kept", "screens", "shown"),
    [
        (at(100, 50), [LAPTOP], at(100, 50)),
        (at(1500, 0), [LAPTOP, BESIDE], at(1500, 0)),
        (at(-1000, 50), [LAPTOP], at(-1000, 50)),  # enough of it is still there to take hold of
        (at(1500, 0), [LAPTOP], at(120, 50)),  # the screen beside was taken away
        (at(100, 5000), [LAPTOP], at(120, 50)),
        (at(100, -300), [LAPTOP], at(120, 50)),  # its upper edge could not be reached
        (at(0, 0, 4000, 3000), [LAPTOP], at(0, 0, 1440, 900)),
        (at(None, None, 4000, 3000), [LAPTOP], at(None, None, 1440, 900)),
        (at(5000, 5000), [], at(5000, 5000)),
    ],
)
def test_a_window_is_always_where_it_can_be_taken_hold_of(
    kept: Memory, screens: list[Rectangle], shown: Memory
) -> None:
    assert rescued(kept, screens) == shown


def test_every_line_of_the_menu_has_a_key_and_a_title_in_each_language() -> None:
    every = {language: menus(language) for language in ("en", "de", "es", "fr")}
    for shown in every.values():
        entries = [entry for _, lines in shown for entry in lines if entry]
        assert {entry.name for entry in entries} == set(KEYS)
        assert len({entry.title for entry in entries}) == len(entries)
    assert len({json.dumps([title for title, _ in shown]) for shown in every.values()}) == 4


# As pywebview's module for Qt makes its menus; that module itself needs a web engine.
_QT_MENU = """
import json, sys, types
from PySide6.QtWidgets import QApplication, QMenuBar
from stableagents.window import menu

def create_menu(menus, bar):
    for title, lines in menus:
        made = bar.addMenu(title)
        for line in lines:
            made.addAction(line.title) if line else made.addSeparator()

sys.modules["webview.platforms.qt"] = qt = types.SimpleNamespace(create_menu=create_menu)
menu.give_qt_keys("de")
app, bar = QApplication([]), QMenuBar()
qt.create_menu(menu.menus("de"), bar)
lines = [line for top in bar.actions() for line in top.menu().actions() if line.text()]
print(json.dumps({line.text(): line.shortcut().toString() for line in lines}))
"""


def test_the_menu_of_a_window_made_with_qt_has_its_keys() -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    made = subprocess.run([sys.executable, "-c", _QT_MENU], env=environment, capture_output=True, text=True, check=True)
    assert json.loads(made.stdout) == {
        "Neue App": "Ctrl+N",
        "Importieren…": "Ctrl+O",
        "Beenden": "Ctrl+Q",
        "Zurück": "Alt+Left",
        "Vorwärts": "Alt+Right",
        "Projekte": "Ctrl+Shift+P",
        "Zustand": "Ctrl+Shift+H",
        "Einstellungen": "Ctrl+,",
        "Neu laden": "Ctrl+R",
    }


def test_the_menu_speaks_the_pages_language_or_the_systems(monkeypatch: pytest.MonkeyPatch) -> None:
    assert language_of("fr") == "fr"
    monkeypatch.setattr("locale.getlocale", lambda: ("es_ES", "UTF-8"))
    assert language_of("") == "es"
    monkeypatch.setattr("locale.getlocale", lambda: (None, None))
    assert language_of("xx") == language_of("") == "en"
