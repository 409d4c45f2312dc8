"""What the harness notices from inside an app: what it shows, how its widgets lie, and what is tried with them.

The code that plays the app is compiled as a file of the app's folder, so that it has lines to be blamed.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from types import SimpleNamespace

from stableagents.verification.harness import boxes, closing, control, naming
from stableagents.verification.harness.shown import Shown
from stableagents.verification.harness.toolkit import Toolkit
from stableagents.verification.harness.watch import Watch
from stableagents.verification.harness.web import errors as page_errors
from stableagents.verification.harness.web import tree as page_tree
from stableagents.verification.harness.wire import Wire
from tests.verification.harness_kit import app_of, told


def test_a_button_that_has_gone_is_pressed_with_no_more_choices() -> None:
    pressed: list[str] = []
    there = [True]

    def next_page() -> None:
        pressed.append("Next")
        there[0] = len(pressed) < 2

    button = control.Control(
        key="b", what="button", label="Next", phrase="", path="", use=next_page, is_there=lambda: there[0]
    )
    choices = [
        control.Control(key=c, what="toggle", label=c, phrase="", path="", use=lambda: None, is_option=True)
        for c in "abc"
    ]
    [pair] = control.pairs([button, *choices], lambda: None)
    pair.use()
    assert pressed == ["Next", "Next"]


def test_every_combination_of_three_switches_is_tried_with_the_button_and_the_first_is_back_at_the_end() -> None:
    on = dict.fromkeys("abc", True)
    tried: list[str] = []

    def switch(name: str) -> None:
        on[name] = not on[name]

    make = control.Control(
        key="m", what="button", label="Generate", phrase="", path="",
        use=lambda: tried.append("".join(name for name in on if on[name])),
    )  # fmt: skip
    switches = [
        control.Control(key=c, what="toggle", label=c, phrase="", path="", use=partial(switch, c)) for c in "abc"
    ]
    [pair] = control.pairs([make, *switches], lambda: None)
    pair.use()
    assert sorted(tried) == ["", "a", "ab", "abc", "ac", "b", "bc", "c"]
    assert all(on.values())


def test_a_widget_is_covered_only_by_what_leaves_next_to_nothing_of_it() -> None:
    assert boxes.is_under((0, 0, 100, 20), (10, 0, 200, 20))
    assert not boxes.is_under((0, 0, 100, 20), (40, 0, 200, 20))
    assert boxes.is_cut_off((100, 12), (60, 20))
    assert not boxes.is_cut_off((100, 12), (95, 12))


def test_a_field_without_words_beside_it_is_named_by_its_variable(tmp_path: Path) -> None:
    lines = [
        "self.search_entry = tk.Entry(left, textvariable=self.x)",
        "ttk.Entry(row, textvariable=self.due_date)",
        "e = Entry(root)",
    ]
    (tmp_path / "main.py").write_text("\n".join(lines), encoding="utf-8")
    assert [naming.name_at(str(tmp_path), ("main.py", line)) for line in (1, 2, 3)] == ["search", "due date", ""]
    assert naming.words_of("dueDateEdit") == "due date"


def test_what_a_page_keeps_on_a_tab_that_is_not_open_is_there_all_the_same() -> None:
    page = {"elements": [], "hidden": {"e1": "Garden"}, "modals": [], "title": "Meals"}
    window = page_tree.Window(SimpleNamespace(uid="master"), page)
    assert "Garden" in [text for each in page_tree.walk(window) for text in page_tree.texts(each)]


def test_closing_untouched_is_worth_a_try_where_it_uses_what_is_not_there_yet(wire: Wire, tmp_path: Path) -> None:
    source = """class App:
    def __init__(self): self.job, self.rows, self.name = None, [], "Quince"
    def start(self): self.timer = 1
    def late(self): self.stop(self.timer)
    def changed(self): return self.dirty and self.name
    def none(self): self.stop(self.job)
    def empty(self): self.stop(self.rows[-1])
    def further(self): self.none()
    def looks(self):
        if self.job is not None: self.stop(self.job)
    def uses(self): self.stop([row for row in self.rows], self.name)
    def stop(self, *things): pass
def save():
    global window
    window.close()
"""
    (tmp_path / "main.py").write_text(source)
    names = app_of(tmp_path, source)
    app = names["App"]()
    functions = [
        app.changed,
        app.late,
        app.none,
        app.empty,
        app.further,
        names["save"],
        lambda: None,
        app.looks,
        app.uses,
    ]
    found = [closing.lacks_anything(function, wire.relative) for function in functions]
    assert found == [True] * 6 + [False] * 3


def test_a_value_that_is_missing_or_no_text_is_told_where_the_text_was_made(wire: Wire, tmp_path: Path) -> None:
    source = """# None
nan = float("nan")
def made(value): return f"Total: {value}"
def hand_over(value):
    put(made(value))
def put(text): show(text)
def name(): show(f"None of them, {hand_over}")
"""
    (tmp_path / "main.py").write_text(source)
    shown = Shown(wire)
    app = app_of(tmp_path, source, show=shown.judge)
    app["hand_over"](None)
    shown.is_used = True
    app["hand_over"]("Nonesuch"), app["hand_over"](float("inf")), app["hand_over"]((None,))
    assert told(wire) == []
    app["hand_over"](app["nan"]), app["put"](".!frame.!entry"), app["name"]()
    assert [line for _, line in told(wire)] == [5, 6, 7]


def test_what_an_app_writes_itself_is_meant(wire: Wire, tmp_path: Path) -> None:
    source = "CHOICES = ['None', 'Some']\ndef choose(text):\n    show(f'{text}: {None}')\n"
    (tmp_path / "main.py").write_text(source)
    shown = Shown(wire)
    shown.is_used = True
    app_of(tmp_path, source, show=shown.judge)["choose"]("Colour")
    assert told(wire) == []


def test_a_layout_is_judged_after_so_many_looks_at_it_and_not_after_a_time() -> None:
    suspicions = boxes.Suspicions()
    looks = [suspicions.is_sure("button", (0, 0, 10, 10)) for _ in range(boxes.SETTLES_WITHIN)]
    assert not any(looks)
    assert not suspicions.is_sure("button", (0, 0, 90, 10)), "it has just moved"
    assert [suspicions.is_sure("button", (0, 0, 90, 10)) for _ in looks][-1]


def test_a_script_of_pythons_that_fails_by_itself_is_no_line_of_the_page() -> None:
    script = "eval code@\neval@[native code]\nglobal code@http://127.0.0.1:1/index.html:4:33"
    own = "show@http://127.0.0.1:1/index.html:31:9"
    assert page_errors.of_page_alone(script) == ""
    assert page_errors.of_page_alone(f"{own}\n{script}") == own


def test_a_name_too_long_for_a_file_is_no_fault_where_it_is_only_asked_for(wire: Wire, tmp_path: Path) -> None:
    toolkit = Toolkit(wire, Watch(wire), tmp_path)
    app = app_of(tmp_path, "def ask(path):\n    return path.is_dir()\n\ndef keep(path):\n    path.write_text('')\n")
    for name in ("ask", "keep"):
        try:
            app[name](tmp_path / ("a" * 300))
        except OSError as error:
            toolkit.failed(error, "error_in_callback", "An error")
    assert told(wire) == [("error_in_callback", 5)]
