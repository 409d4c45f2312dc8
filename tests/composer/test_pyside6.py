"""What the composer writes for PySide6: operated like any app, and what only its own windows can show."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from stableagents.composer import compose
from stableagents.composer.blueprints import BLUEPRINTS
from stableagents.composer.view import Section
from stableagents.verification import verify
from tests.composer.headless import nodes
from tests.composer.requirements import spec_of
from tests.composer.test_compose import SAMPLES, written

OPERATED = ("records", "circles")  # a list with fields, and a sheet; tests of each kind have others by turns


_WINDOW = (
    "app = QApplication([])\nwindow = main.App(Storage(data_folder(main.APP_ID) / 'data.db'))\nwindow.show()\n"
    "window.activateWindow()\nQTest.qWaitForWindowActive(window)\n"
)
_IMPORTS = (
    "from PySide6.QtCore import QPoint, Qt, QTimer\nfrom PySide6.QtTest import QTest\n"
    "from PySide6.QtWidgets import *\nimport main\nfrom storage import Storage, data_folder\n"
)


def in_window(folder: Path, script: str, *, begin: str = _WINDOW) -> str:
    """What a script prints that has the app's window as ``window``, shown on no display."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "STABLEAGENTS_APP_DATA": str(folder / "data")}
    done = subprocess.run(
        [sys.executable, "-c", _IMPORTS + begin + script],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert "Traceback" not in done.stderr, done.stderr
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("kind", OPERATED)
def test_a_composed_app_is_sound_and_survives_being_operated(kind: str, tmp_path: Path) -> None:
    report = verify(written(compose(SAMPLES[kind], framework="pyside6"), tmp_path), framework="pyside6", timeout_s=60)
    assert list(report.findings) == []
    assert report.verified
    assert report.controls_used >= 9
    assert report.screenshot is not None
    report.screenshot.unlink()


def test_typing_a_task_and_pressing_enter_adds_it_and_it_is_there_after_a_restart(tmp_path: Path) -> None:
    folder = written(compose("a to-do list", framework="pyside6"), tmp_path)
    add = (
        "QTest.keyClicks(window.new_text_entry, 'Buy ink')\nQTest.keyClick(window.new_text_entry, Qt.Key.Key_Return)\n"
        "window.close()\n"
    )
    in_window(folder, add)
    shown = in_window(folder, "print(window.tasks.item(0, 1).text(), window.tasks.rowCount())\n")
    assert shown == "Buy ink 1\n"


def test_a_wrong_field_is_outlined_until_something_is_typed(tmp_path: Path) -> None:
    folder = written(compose("a to-do list", framework="pyside6"), tmp_path)
    script = (
        "entry = window.new_text_entry\nwindow.presenter.add()\nprint(entry.property('wrong'), entry.hasFocus())\n"
        "print(bool(window.problem.get()))\nQTest.keyClicks(entry, 'x')\nprint(entry.property('wrong'))\n"
    )
    assert in_window(folder, script) == "True True\nTrue\nFalse\n"


def test_undo_is_the_fields_while_something_is_typed_and_the_apps_else(tmp_path: Path) -> None:
    folder = written(compose("a to-do list", framework="pyside6"), tmp_path)
    script = (
        "entry = window.new_text_entry\nQTest.keyClicks(entry, 'one')\n"
        "QTest.keyClick(entry, Qt.Key.Key_Return)\nwindow.presenter.todo.remove(1)\n"
        "QTest.keyClicks(entry, 'typed')\nQTest.keyClick(entry, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)\n"
        "print(repr(entry.text()), len(window.presenter.todo.tasks()))\n"
        "entry.clear()\nQTest.keyClick(entry, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)\n"
        "print(len(window.presenter.todo.tasks()))\n"
    )
    assert in_window(folder, script) == "'' 0\n1\n"


def test_two_people_hold_keys_at_once(tmp_path: Path) -> None:
    """The system repeats only the key that was pressed last; the other one still counts as held."""
    folder = written(compose("pong for two players", framework="pyside6"), tmp_path)
    script = (
        "from PySide6.QtGui import QKeyEvent\nfrom PySide6.QtCore import QEvent\n"
        "window.presenter.new_game()\nsheet, game = window.sheet, window.presenter.game\n"
        "ways = lambda: [glider.way for glider in game._gliders]\n"
        "QTest.keyPress(sheet, Qt.Key.Key_W)\nQTest.keyPress(sheet, Qt.Key.Key_Down)\n"
        "for what in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):\n"
        "    repeated = QKeyEvent(what, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier, '', True)\n"
        "    QApplication.sendEvent(sheet, repeated)\n"
        "print(ways())\nQTest.keyRelease(sheet, Qt.Key.Key_W)\nprint(ways())\n"
        "window.setFocus()\nprint(ways())\n"
    )
    assert in_window(folder, script) == "[-1, 1]\n[0, 1]\n[0, 0]\n"


def test_size_and_theme_are_remembered(tmp_path: Path) -> None:
    folder = written(compose("a to-do list", framework="pyside6"), tmp_path)
    in_window(folder, "window.resize(731, 655)\nwindow.switch_theme()\nwindow.close()\n")
    script = "import window as look\nprint(window.width(), window.height(), window.colors is look.DARK)\n"
    assert in_window(folder, script) == "731 655 True\n"


def test_a_window_is_no_larger_than_the_screen(tmp_path: Path) -> None:
    folder = written(compose("a hex viewer", framework="pyside6"), tmp_path)
    script = "room = window.screen().availableGeometry()\nprint(room.height() - window.height() >= 40)\n"
    assert in_window(folder, script) == "True\n"


def test_questions_have_buttons_in_the_language_of_the_app(tmp_path: Path) -> None:
    folder = written(compose("eine Aufgabenliste auf Deutsch", framework="pyside6"), tmp_path)
    script = (
        "def ask():\n    box = QMessageBox(QMessageBox.Icon.Question, '', '?', QMessageBox.StandardButton.No)\n"
        "    print(box.buttons()[0].text().replace('&', ''))\n    QApplication.exit(0)\n"
        "main.App.show = lambda window: QTimer.singleShot(0, ask)\nmain.main()\n"
    )
    assert in_window(folder, script, begin="") == "Nein\n"


def test_no_name_in_a_view_is_a_name_of_qts_windows() -> None:
    ask = "import json, PySide6.QtWidgets as w; print(json.dumps(dir(w.QMainWindow)))"
    done = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True)
    taken = set(json.loads(done.stdout))
    for kind, text in SAMPLES.items():
        view = BLUEPRINTS[kind].view(spec_of(compose(text)))
        names = {*view.vars, *(getattr(node, "name", "") for node in nodes(view) if not isinstance(node, Section))}
        assert not names & taken, kind
