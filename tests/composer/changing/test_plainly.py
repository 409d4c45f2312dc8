"""Changes as people talk: what they want to know of each, what must be there, what "it" is."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.composer.changing.owner import STORE, Owner

BOOKS = "books I lend: title, date"
FRIENDS = "contacts: name, phone, birthday"


@pytest.mark.parametrize(
    ("description", "instruction", "label", "type_"),
    [
        (BOOKS, "I also want to see if they gave it back", "Gave it back", "tick"),
        (BOOKS, "I want it to remember who has it", "Who has it", "text"),
        (BOOKS, "let me say which shelf it's on, like upper or lower", "Shelf", "choice"),
        (BOOKS, "I always forget when they come back, put that in", "Come back on", "date"),
        (BOOKS, "it should ask how heavy it is", "Weight", "number"),
        (BOOKS, "show which ones I've read", "Read", "tick"),
        ("plants: name, place", "I never know how often it needs water, in days", "How often (days)", "number"),
        ("Schallplatten: Titel, Jahr", "ich will noch wissen wo sie steht", "Wo sie steht", "text"),
        ("Schallplatten: Titel, Jahr", "es soll sich merken, ob ich sie gehört habe", "Gehört", "tick"),
        ("gastos: fecha, concepto, importe", "quiero saber en qué tienda fue", "Tienda", "text"),
        ("films: titre, année", "j'oublie toujours si je l'ai vu", "Vu", "tick"),
    ],
)
def test_what_is_to_be_known_of_each_is_a_field(description: str, instruction: str, label: str, type_: str) -> None:
    owner = Owner(description)
    owner.says(instruction)
    assert (owner.labels[-1], owner.spec.fields[-1].type) == (label, type_)


@pytest.mark.parametrize(
    "instruction",
    [
        "I want to see how many books I have",
        "I want to see how much I spent per month",
        "show who has the most",
    ],
)
def test_what_is_to_be_counted_is_no_field(instruction: str) -> None:
    owner = Owner(BOOKS)
    owner.says(instruction)
    assert len(owner.labels) == 2


@pytest.mark.parametrize(
    ("instruction", "rule"),
    [
        ("the phone number has to be there", ["phone", "required", ""]),
        ("don't let me save without a phone", ["phone", "required", ""]),
        ("die phone darf nicht fehlen", ["phone", "required", ""]),
        ("el phone no puede faltar", ["phone", "required", ""]),
        ("rien sans phone", ["phone", "required", ""]),
        ("the same person shouldn't be in there twice", ["name", "unique", ""]),
        ("no two contacts with the same phone number", ["phone", "unique", ""]),
        ("the birthday should fill itself in with today", ["birthday", "today", ""]),
    ],
)
def test_what_must_hold_is_said_as_people_say_it(instruction: str, rule: list[str]) -> None:
    owner = Owner(FRIENDS)
    owner.says(instruction)
    assert owner.spec.options["rules"] == [rule]


@pytest.mark.parametrize(
    "instruction",
    [
        "the phone shouldn't be needed",
        "not everyone has a phone",
        "I don't always know the phone number",
        "phone muss nicht sein",
        "el phone puede quedar vacío",
        "phone n'est pas obligatoire",
    ],
)
def test_what_had_to_be_there_may_be_missing_again(instruction: str) -> None:
    owner = Owner(FRIENDS)
    assert "may stay empty" in owner.says("the phone shouldn't be needed").reply  # as nothing has to be filled in
    owner.says("the phone number has to be there")
    owner.says(instruction)
    assert not owner.spec.options["rules"]
    assert owner.labels == ["Name", "Phone", "Birthday"]


def test_a_record_without_what_must_be_there_is_refused(tmp_path: Path) -> None:
    owner = Owner(FRIENDS)
    owner.says("the phone number has to be there")
    with owner.opened(tmp_path) as app:
        app.view.field_name.set("Ann")
        app.presenter.save()
        assert "Ann" not in str(app.view.table.rows)
        app.view.field_phone.set("123")
        app.presenter.save()
        assert "Ann" in str(app.view.table.rows)


def test_it_is_what_was_spoken_of() -> None:
    owner = Owner(STORE)
    owner.says("nobody needs the shelf, take it out")
    assert "Shelf" not in owner.labels
    owner.says("the delete button scares me, remove it")
    assert owner.spec.without == ("remove",)


def test_instead_of_a_name_another() -> None:
    owner = Owner(STORE)
    owner.says("instead of shelf, call it Place")
    assert owner.labels == ["Name", "Price", "Place", "Notes"]
    assert owner.app.title != "Place"


@pytest.mark.parametrize(
    ("description", "instruction", "label"),
    [
        ("a to-do list", "let me say which room it's in, like kitchen or bathroom", "Room"),
        ("a to-do list", "I want notes on each task", "Notes"),
    ],
)
def test_a_task_has_one_thing_more(description: str, instruction: str, label: str, tmp_path: Path) -> None:
    owner = Owner(description)
    owner.says(instruction)
    assert owner.spec.wording == (("Category", label),)
    with owner.opened(tmp_path) as app:
        app.view.new_text.set("sweep")
        app.view.new_category.set("kitchen")
        app.presenter.add()
        assert "kitchen" in str(app.view.tasks.rows)


def test_the_button_is_the_main_one() -> None:
    owner = Owner("Einkaufsliste")
    owner.says("der Knopf soll Rein damit heißen")
    assert owner.spec.wording == (("Add", "Rein damit"),)


def test_a_colour_that_somebody_likes_is_taken() -> None:
    owner = Owner("memory game")
    owner.says("my daughter likes pink")
    assert owner.spec.accent == "pink"


def test_nothing_is_taken_away_that_is_not_there() -> None:
    reply = Owner(FRIENDS).says("leave out the chart").reply
    assert "is called “chart”" in reply


def test_a_calculation_stays_what_it_is() -> None:
    owner = Owner("tip calculator")
    owner.says("can you put 15 percent in there from the start")
    assert owner.spec.options["formula"] == "tip"
    owner = Owner("BMI calculator")
    owner.says("we use pounds and inches here")
    assert owner.spec.options["formula"] == "bmi_imperial"
