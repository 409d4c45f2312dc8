"""Changing a composed app in words: what is asked for and nothing else; data and hand edits are kept."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stableagents.composer import compose
from stableagents.composer.changing import can_change
from stableagents.composer.reshaping import COLOURS
from stableagents.composer.toolkits import TOOLKITS
from tests.composer.changing.owner import STORE, Owner
from tests.composer.test_compose import SAMPLES, written


@pytest.mark.parametrize(
    ("instruction", "name", "value"),
    [
        ("rename it to Store room", "title", "Store room"),
        ('Call it "Things" please.', "title", "Things"),
        ("nenne es Lager", "title", "Lager"),
        ("llámala Almacén", "title", "Almacén"),
        ("appelle-la Magasin", "title", "Magasin"),
        ("make the buttons green", "accent", "green"),
        ("mach die Knöpfe rot", "accent", "red"),
        ("pon los botones azules", "accent", "blue"),
        ("rends les boutons verts", "accent", "green"),
        ("dark please", "theme", "dark"),
        ("dunkel bitte", "theme", "dark"),
        ("modo oscuro por favor", "theme", "dark"),
        ("light mode", "theme", "light"),
        ("German please", "language", "de"),
        ("en español por favor", "language", "es"),
        ("translate it into French", "language", "fr"),
        ("always on top", "is_on_top", True),
        ("immer im Vordergrund bitte", "is_on_top", True),
        ("toujours visible", "is_on_top", True),
        ("sort by price", "options", {"order": "price", "descending": False}),
        ("sort by price, descending", "options", {"order": "price", "descending": True}),
        ("sortiere nach Price absteigend", "options", {"order": "price", "descending": True}),
        ("remove the undo button", "without", ("undo",)),
        ("rename the Save button to Keep", "wording", (("Save", "Keep"),)),
    ],
)
def test_an_instruction_changes_what_it_names_and_nothing_else(instruction: str, name: str, value: object) -> None:
    owner = Owner(STORE)
    before = owner.spec
    assert owner.says(instruction).app is not None
    after = owner.spec.as_dict()
    assert (after[name].items() >= value.items()) if isinstance(value, dict) else after[name] == value
    touched = {key for key in after if after[key] != before.as_dict()[key]} - {"former"}
    # A language takes the labels along that the composer has words for.
    assert touched == ({name, "fields"} if name == "language" else {name})


def test_files_that_were_not_compiled_stay_and_so_do_edits_that_no_change_touches() -> None:
    owner = Owner(STORE)
    owner.files |= {"notes.md": "mine", "logic.py": owner.files["logic.py"] + "\n# mine\n"}
    del owner.files["README.md"]
    assert owner.says("make the buttons green").app is not None
    assert owner.files["notes.md"] == "mine"
    assert owner.files["logic.py"].endswith("# mine\n")
    assert "README.md" not in owner.files
    assert COLOURS["green"][0] in owner.files["window.py"]


def test_a_hand_edit_that_a_change_would_overwrite_is_shown_and_kept() -> None:
    owner = Owner(STORE)
    owner.files["window.py"] += "\n# mine\n"
    before = dict(owner.files)
    made = owner.says("make the buttons green")
    assert (made.app, made.files, owner.files) == (None, None, before)
    assert "window.py" in made.reply
    assert "-# mine" in made.reply
    assert COLOURS["green"][0] in made.reply
    assert owner.says("add a due date").app is not None
    assert owner.files["window.py"].endswith("# mine\n")


def test_another_toolkit_takes_the_files_of_the_former_away() -> None:
    owner = Owner(STORE, "customtkinter")
    owner.files["mine.py"] = "x = 1\n"
    owner.says("switch to tkinter")
    fresh = compose(STORE, framework="tkinter")
    assert owner.files == {**fresh.files, "mine.py": "x = 1\n"}
    assert owner.app.requirements == []


def test_numbers_are_read_as_in_a_description() -> None:
    owner = Owner("a countdown")
    owner.says("make it 45 minutes")
    assert owner.spec.options["countdown"] == 2700


@pytest.mark.parametrize("framework", sorted(TOOLKITS))
def test_every_colour_changes_the_window_and_what_changes_makes_is_clean(framework: str, tmp_path: Path) -> None:
    for number, colour in enumerate(COLOURS):
        owner = Owner(STORE, framework)
        owner.says(f"make the buttons {colour}, remove the undo button, always on top, bigger text")
        coloured = TOOLKITS[framework].coloured
        assert owner.files[coloured] != compose(STORE, framework=framework).files[coloured]
        written(owner.app, tmp_path / str(number))
    for kind in ("expenses", "habits"):
        owner = Owner(SAMPLES[kind], framework)
        owner.says("remove the chart")
        written(owner.app, tmp_path / kind)
    rules = ["--isolated", "--line-length", "120", "--select", "E,F,W,B,UP,SIM,I", "--ignore", "E402,I001"]
    done = subprocess.run(
        [sys.executable, "-m", "ruff", "check", *rules, str(tmp_path)], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout


def test_a_spec_of_something_else_is_refused() -> None:
    assert can_change(compose(STORE).spec, "tkinter")
    assert not any(can_change(spec, "tkinter") for spec in ({}, {"kind": "records"}, {"kind": 1, "fields": []}))


def _odd() -> Iterator[str]:
    yield from (
        "remove",
        "add",
        "sort by",
        "rename it to",
        "add a field",
        "\0",
        "x" * 5000,
        "add " * 900,
        "{0} {",
        "🎉",
    )


@pytest.mark.parametrize("instruction", list(_odd()))
def test_odd_instructions_raise_nothing(instruction: str) -> None:
    assert Owner(STORE).says(instruction).reply


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=60), st.sampled_from(["add ", "rename it to ", "rename the Save button to ", "sort by "]))
def test_any_words_compile_to_code(words: str, verb: str) -> None:
    owner = Owner(STORE)
    owner.says(verb + words)
    for path, text in owner.files.items():
        if path.endswith(".py"):
            compile(text, path, "exec")
