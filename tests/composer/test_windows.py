"""Composed apps in real windows, under a person's hands: keys, the caret, closing at once, errors at the field."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from stableagents.composer import compose
from tests.composer.test_compose import SAMPLES, TOOLKITS, in_turn, written

HANDS = """
import json, tkinter as tk
import main
from app_info import APP_ID
from storage import Storage, data_folder

def open_app():
    app = main.App(Storage(data_folder(APP_ID) / "data.db"))
    app.update()
    return app

def inner(widget, kind):
    return next(w for w in [widget, *widget.winfo_children()] if isinstance(w, kind))

def press(app, widget, sequence):
    widget.focus_force()
    app.update()
    widget.event_generate(sequence)
    app.update()

app = open_app()
seen = {}
"""


def seen_in(folder: Path, display: str, kind: str, framework: str, script: str) -> dict[str, Any]:
    """What ``script`` noted in ``seen`` while it used the app as a person would."""
    written(compose(SAMPLES[kind], framework=framework), folder)
    (folder / "hands.py").write_text(HANDS + script + "\nprint(json.dumps(seen))\n", encoding="utf-8")
    # A home of its own, as in the box: customtkinter writes its fonts there at each start, under the feet of others.
    home = {"HOME": str(folder), "STABLEAGENTS_APP_DATA": str(folder / "data")}
    environment = {**os.environ, "DISPLAY": display, **home}
    command = [sys.executable, "hands.py"]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    result: dict[str, Any] = json.loads(done.stdout)
    return result


@pytest.mark.parametrize("framework", TOOLKITS)
def test_typing_goes_on_after_what_the_keypad_wrote(framework: str, private_display: str, tmp_path: Path) -> None:
    script = """
entry = inner(app.display_entry, tk.Entry)
app.presenter.press("5")
press(app, entry, "<plus>")
press(app, entry, "<Key-3>")
seen["typed"] = app.display.get()
press(app, entry, "<Return>")
press(app, entry, "<Control-Shift-C>")
seen["copied"] = app.clipboard_get()
app.presenter.press("÷"); app.presenter.press("0"); app.presenter.press("=")
seen["problem"] = app.problem.get()
"""
    seen = seen_in(tmp_path, private_display, "calculator", framework, script)
    assert seen == {"typed": "5+3", "copied": "8", "problem": "You can't divide by zero."}


@pytest.mark.parametrize("framework", TOOLKITS)
def test_words_typed_just_before_closing_are_kept(framework: str, private_display: str, tmp_path: Path) -> None:
    script = """
app.presenter.new()
app.heading.set("Title")
app.body.set_text("just now")
app.close()
again = open_app()
seen["text"] = again.body.get_text()
again.presenter.new()
again.presenter.new()
seen["notes"] = len(again.presenter.notebook.notes())
"""
    assert seen_in(tmp_path, private_display, "notes", framework, script) == {"text": "just now", "notes": 2}


@pytest.mark.parametrize("framework", TOOLKITS)
def test_shortcuts_leave_the_text_that_is_being_written_alone(
    framework: str, private_display: str, tmp_path: Path
) -> None:
    script = """
app.field_name.set("Fern")
app.presenter.save()
app.table.select(1)
app.update()
app.presenter.remove()
text = inner(app.field_notes, tk.Text)
text.insert("1.0", "hello")
text.mark_set("insert", "1.0")
theme = app.colors
press(app, text, "<Control-l>")
seen["switched"] = app.colors != theme
press(app, text, "<Control-i>")
seen["text"] = app.field_notes.get_text()
press(app, text, "<Tab>")
seen["moved_on"] = app.focus_get() is not text
press(app, text, "<Control-z>")
seen["records"] = len(app.presenter.records.find())
"""
    # Asking for a file would wait for a person: nobody chooses one here.
    script = "app.ask_open_path = lambda: ''\n" + script
    seen = seen_in(tmp_path, private_display, "records", framework, script)
    assert seen == {"switched": True, "text": "hello", "moved_on": True, "records": 0}


@pytest.mark.parametrize("framework", TOOLKITS)
def test_what_is_wrong_is_said_at_its_field_and_a_draft_outlives_the_window(
    framework: str, private_display: str, tmp_path: Path
) -> None:
    script = """
app.field_name.set("Fern")
app.field_price.set("cheap")
app.presenter.save()
app.update()
seen["problem"] = app.problem.get()
seen["at_field"] = app.focus_get() is inner(app.field_price_entry, tk.Entry)
app.close()
app = open_app()
seen["draft"] = [app.field_name.get(), app.field_price.get()]
app.field_price.set("3,5")
app.presenter.save()
seen["kept"] = [r["price"] for r in app.presenter.records.find()]
app.field_name.set("unsaved")
app.confirm = lambda question: False
app.table.select(1)
app.update()
seen["refused"] = [app.field_name.get(), app.table.selected()]
app.confirm = lambda question: True
app.table.select(1)
app.update()
seen["dropped"] = app.field_name.get()
"""
    assert seen_in(tmp_path, private_display, "records", framework, script) == {
        "problem": "Price: write a number like 12.50.",
        "at_field": True,
        "draft": ["Fern", "cheap"],
        "kept": ["3.50"],
        "refused": ["unsaved", None],
        "dropped": "Fern",
    }


@pytest.mark.parametrize(
    ("kind", "framework"),
    [(kind, TOOLKITS[number % 2]) for number, (kind, _framework) in enumerate(in_turn())],
)
def test_no_control_is_cut_off_in_the_smallest_window(
    kind: str, framework: str, private_display: str, tmp_path: Path
) -> None:
    script = """
app.geometry("%dx%d" % tuple(tk.Wm.wm_minsize(app)))
for _ in range(5):
    app.update()

CONTROLS = {"TButton", "TEntry", "Entry", "TCombobox", "TScale", "Text"}
CONTROLS |= {"CTkButton", "CTkOptionMenu", "CTkCheckBox", "CTkSlider"}

def controls(widget):
    for child in widget.winfo_children():
        yield from controls(child)
        names = {child.winfo_class(), *(kind.__name__ for kind in type(child).__mro__)}
        if child.winfo_viewable() and names & CONTROLS:
            yield child

def is_cut(widget):
    right, bottom = widget.winfo_rootx() + widget.winfo_width(), widget.winfo_rooty() + widget.winfo_height()
    return right > app.winfo_rootx() + app.winfo_width() or bottom > app.winfo_rooty() + app.winfo_height()

found = list(controls(app))
seen["found"] = bool(found)
seen["cut"] = [str(widget) for widget in found if is_cut(widget)]
app.close()
"""
    assert seen_in(tmp_path, private_display, kind, framework, script) == {"found": True, "cut": []}


@pytest.mark.parametrize("framework", TOOLKITS)
def test_a_window_is_no_larger_than_a_small_screen(framework: str, private_display: str, tmp_path: Path) -> None:
    script = """
app.destroy()  # without keeping its size
tk.Misc.winfo_screenheight = lambda self: 700
app = open_app()
seen["room"] = 700 - app.winfo_height()
app.close()
"""
    assert seen_in(tmp_path, private_display, "mindmap", framework, script)["room"] >= 80


@pytest.mark.parametrize("framework", TOOLKITS)
def test_a_board_is_played_with_the_mouse_and_with_the_keys(
    framework: str, private_display: str, tmp_path: Path
) -> None:
    script = """
app.opponent.set("Another person")
app.presenter.new_game()
board = app.board
press(app, board, "<Right>")
press(app, board, "<Down>")
press(app, board, "<space>")
seen["by_keys"] = app.presenter.game.cells.index("X")
side = min(board.winfo_width(), board.winfo_height()) // 3
left, top = (board.winfo_width() - 3 * side) // 2, (board.winfo_height() - 3 * side) // 2
board.event_generate("<Button-1>", x=left + side // 2, y=top + side // 2)
app.update()
seen["by_mouse"] = app.presenter.game.cells.index("O")
press(app, board, "<Control-z>")
seen["undone"] = app.presenter.game.cells.count("O")
"""
    seen = seen_in(tmp_path, private_display, "tictactoe", framework, script)
    assert seen == {"by_keys": 4, "by_mouse": 0, "undone": 0}


def test_the_snake_follows_the_arrow_keys(private_display: str, tmp_path: Path) -> None:
    script = """
press(app, app.board, "<Up>")
seen["running"] = app.presenter.is_running
row = app.presenter.snake.body[0][0]
app.presenter.snake.step()
seen["went_up"] = app.presenter.snake.body[0][0] < row
press(app, app.board, "<space>")
seen["paused"] = not app.presenter.is_running
"""
    seen = seen_in(tmp_path, private_display, "snake", "tkinter", script)
    assert seen == {"running": True, "went_up": True, "paused": True}


@pytest.mark.parametrize("framework", TOOLKITS)
def test_two_people_hold_keys_at_once(framework: str, private_display: str, tmp_path: Path) -> None:
    """The system repeats only the key that was pressed last; the other one still counts as held."""
    script = """
app.opponent.set("Another person")
app.presenter.new_game()
sheet, game = app.sheet, app.presenter.game
heights = lambda: (game.left.y, game.right.y)
press(app, sheet, "<KeyPress-w>")
press(app, sheet, "<KeyPress-Down>")
for _ in range(3):  # as the system repeats it
    sheet.event_generate("<KeyRelease-Down>")
    sheet.event_generate("<KeyPress-Down>")
    app.update()
left, right = heights()
game.step(0.1)
seen["both"] = [heights()[0] < left, heights()[1] > right]
sheet.event_generate("<KeyRelease-w>")
gone = tk.BooleanVar(app)
app.after(100, gone.set, True)
app.wait_variable(gone)
seen["held"] = [glider.way for glider in game._gliders]
sheet.event_generate("<FocusOut>")
app.update()
seen["nothing"] = [glider.way for glider in game._gliders]
"""
    seen = seen_in(tmp_path, private_display, "arcade", framework, script)
    assert seen == {"both": [True, True], "held": [0, 1], "nothing": [0, 0]}
