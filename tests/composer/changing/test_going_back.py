"""Changes that are taken back, turned round and corrected; what was entered in between is kept."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from stableagents.composer.changing.going_back import MAX_REMEMBERED
from tests.composer.changing.owner import STORE, Owner


def _enter(owner: Owner, folder: Path, **values: str) -> None:
    with owner.opened(folder) as app:
        for key, value in values.items():
            getattr(app.view, f"field_{key}").set(value)
        app.presenter.save()


def _rows(owner: Owner, folder: Path) -> list[list[str]]:
    with owner.opened(folder) as app:
        return [row[1] for row in app.view.table.rows]


@pytest.mark.parametrize(
    "instruction",
    [
        "undo that",
        "undo the last change",
        "please make it like before",
        "go back one step",
        "no, change it back",
        "never mind",
        "hmm, that's worse, undo",
        "leave it as it was",
        "mach es rückgängig",
        "wieder wie vorher",
        "deshaz eso",
        "déjalo como antes",
        "annule ça",
        "remets-la comme avant",
    ],
)
def test_the_last_change_is_taken_back_in_its_words(instruction: str) -> None:
    owner = Owner(STORE)
    owner.says("sort by price")
    before, files = json.dumps(owner.spec.as_dict()), owner.files
    owner.says("make the buttons green and remove the shelf")
    assert owner.says(instruction).app is not None
    assert (json.dumps(owner.spec.as_dict()), owner.files) == (before, files)


def test_several_steps_are_taken_back_and_no_more_than_there_were() -> None:
    owner = Owner(STORE)
    first = owner.files
    for instruction in ("make the buttons green", "add a due date", "switch to PySide6"):
        owner.says(instruction)
    owner.says("go back two steps")
    assert (owner.spec.accent, owner.labels[-1], owner.app.framework) == ("green", "Notes", "tkinter")
    owner.says("go back three steps")
    assert owner.files == first
    for instruction in ("make it red", "add a due date", "undo both", "rename it to X", "dark", "undo everything"):
        owner.says(instruction)
    assert owner.files == first
    made = owner.says("undo that")
    assert made.app is None
    assert "under Versions" in made.reply


def test_no_more_is_remembered_than_can_be_taken_back() -> None:
    owner = Owner(STORE)
    for number in range(MAX_REMEMBERED + 3):
        owner.says(f"rename it to Store {number}")
    assert len(owner.spec.former) == MAX_REMEMBERED
    assert "former" not in owner.spec.former[-1]


def test_a_title_given_on_the_page_is_part_of_what_comes_back() -> None:
    owner = Owner(STORE)
    owner.says("make the buttons green")
    owner.app = replace(owner.app, title="Mine")
    owner.says("rename it to Yours")
    owner.says("undo that")
    assert owner.app.title == "Mine"


def test_a_hand_edit_stops_a_step_back_as_any_change() -> None:
    owner = Owner(STORE)
    owner.says("make the buttons green")
    owner.files["window.py"] += "\n# mine\n"
    made = owner.says("undo that")
    assert made.app is None
    assert "-# mine" in made.reply


@pytest.mark.parametrize(
    ("first", "instruction", "wanted"),
    [
        ("remove the shelf", "oh wait, I do need the shelf, put it back", "Name Price Shelf Notes"),
        ("remove the shelf", "bring back the shelf", "Name Price Shelf Notes"),
        ("remove the shelf", "I made a mistake, bring shelf back", "Name Price Shelf Notes"),
        ("remove the shelf", "scrap that", "Name Price Shelf Notes"),
        ("remove the shelf", "no, put it back", "Name Price Shelf Notes"),
        ("remove the shelf", "doch, shelf soll wieder rein", "Name Price Shelf Notes"),
        ("quita shelf", "pon shelf otra vez", "Name Price Shelf Notes"),
        ("enlève shelf", "remets shelf", "Name Price Shelf Notes"),
        ("swap name and price", "no, the other way round", "Name Price Shelf Notes"),
    ],
)
def test_what_was_taken_away_comes_back_where_it_was(first: str, instruction: str, wanted: str, tmp_path: Path) -> None:
    owner = Owner(STORE)
    _enter(owner, tmp_path, name="Saw", shelf="top")
    owner.says(first)
    _enter(owner, tmp_path, name="Axe")
    owner.says(instruction)
    assert " ".join(owner.labels) == wanted
    assert [row[2] for row in _rows(owner, tmp_path)] == ["top", ""]


def test_a_field_that_had_another_name_comes_back_with_what_it_held(tmp_path: Path) -> None:
    owner = Owner("an inventory with name, kind (new, used) and price")
    _enter(owner, tmp_path, name="Saw", kind="used")
    owner.says("rename kind to state")
    owner.says("remove the state")
    _enter(owner, tmp_path, name="Axe", price="3")
    made = owner.says("add the state")
    assert "Back as it was" in made.reply
    assert [(field.label, field.choices) for field in owner.spec.fields][1] == ("State", ("new", "used"))
    assert [row[1] for row in _rows(owner, tmp_path)] == ["used", ""]


def test_five_changes_with_entries_in_between_keep_every_entry(tmp_path: Path) -> None:
    owner = Owner("members of our choir: name, voice (soprano, alto, tenor), phone")
    _enter(owner, tmp_path, name="Ann", voice="alto", phone="12")
    owner.says("add a joined date and a tick for paid")
    _enter(owner, tmp_path, name="Ben", voice="tenor", joined_date="2026-01-02")
    owner.says("rename voice to part and add baritone to the parts")
    _enter(owner, tmp_path, name="Cleo", voice="baritone")
    owner.says("phone should be a number")
    _enter(owner, tmp_path, name="Dan", phone="34")
    owner.says("remove the joined date")
    owner.says("add concerts with date and place")
    owner.says("no, change it back")
    owner.says("put the joined date back")
    rows = _rows(owner, tmp_path)
    assert owner.labels == ["Name", "Part", "Phone", "Joined date", "Paid"]
    assert [row[:4] for row in rows] == [
        ["Ann", "alto", "12", ""],
        ["Ben", "tenor", "", "2026-01-02"],
        ["Cleo", "baritone", "", ""],
        ["Dan", "", "34", ""],
    ]


def test_what_is_entered_in_a_second_list_is_there_again_with_it(tmp_path: Path) -> None:
    owner = Owner(STORE)
    _enter(owner, tmp_path, name="Saw")
    owner.says("add customers with name and phone")
    with owner.opened(tmp_path) as app:
        app.view.second_field_name.set("Ann")
        app.presenter.second.save()
    owner.says("undo that")
    assert _rows(owner, tmp_path)[0][0] == "Saw"
    owner.says("add customers with name and phone")
    with owner.opened(tmp_path) as app:
        assert [row[1][0] for row in app.view.second_table.rows] == ["Ann"]
        assert [row[1][0] for row in app.view.first_table.rows] == ["Saw"]


@pytest.mark.parametrize(
    ("instruction", "accent"),
    [
        ("actually no, blue", "blue"),
        ("no, rather orange", "orange"),
        ("how about pink?", "pink"),
        ("oh wait, make it red", "red"),
        ("nein, doch lieber rot", "red"),
        ("mach sie gelb", "yellow"),
        ("mejor hazlo azul", "blue"),
        ("non, plutôt vert", "green"),
    ],
)
def test_a_colour_is_corrected_without_saying_what_of(instruction: str, accent: str) -> None:
    owner = Owner(STORE)
    owner.says("make the buttons purple")
    owner.says(instruction)
    assert owner.spec.accent == accent


def test_two_lengths_are_changed_for_each_other() -> None:
    owner = Owner("a pomodoro timer")
    owner.says("work 50 minutes, break 10")
    assert (owner.spec.options["work"], owner.spec.options["break"]) == (3000, 600)
    owner.says("no, the other way round")
    assert (owner.spec.options["work"], owner.spec.options["break"]) == (600, 3000)


def test_an_order_is_turned_round() -> None:
    owner = Owner(STORE)
    owner.says("sort by price")
    owner.says("the other way round")
    assert (owner.spec.options["order"], owner.spec.options["descending"]) == ("price", True)
