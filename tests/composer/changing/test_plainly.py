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


@pytest.mark.parametrize(
    ("instruction", "choices"),
    [
        ("the shelf is always left, right or middle", ("left", "right", "middle")),
        ("only left or right for the shelf", ("left", "right")),
        ("shelf ist links oder rechts", ("links", "rechts")),
    ],
)
def test_what_a_field_is_can_be_chosen(instruction: str, choices: tuple[str, ...]) -> None:
    owner = Owner(STORE)
    owner.says(instruction)
    assert (owner.spec.fields[2].type, owner.spec.fields[2].choices) == ("choice", choices)


def test_only_what_is_named_can_be_chosen() -> None:
    owner = Owner("recipes: name, minutes")
    owner.says("nur Vorspeise, Hauptgericht oder Dessert als Kategorie")
    assert owner.labels[-1] == "Kategorie"
    owner.says("only Vorspeise or Dessert for the Kategorie")
    assert owner.spec.fields[-1].choices == ("Vorspeise", "Dessert")


def test_a_further_wish_stands_by_itself_and_what_is_told_asks_for_nothing() -> None:
    owner = Owner(STORE)
    reply = owner.says("things can be lent out, I want to see to whom").reply
    assert owner.labels == ["Name", "Price", "Shelf", "Notes", "To whom"]
    assert "Not done" not in reply
    reply = owner.says("remove the shelf, and it doesn't show a star").reply
    assert "Not done" in reply  # what is missed is never dropped


@pytest.mark.parametrize(
    ("description", "instruction", "option", "value"),
    [
        ("multiplication quiz", "twenty sums are too many, ten is enough", "round", 10),
        ("multiplication quiz", "15 questions, not 10", "round", 15),
        ("countdown timer", "I want three of them at the same time", "countdown", 300),
    ],
)
def test_a_figure_that_is_not_wanted_counts_for_nothing(
    description: str, instruction: str, option: str, value: int
) -> None:
    owner = Owner(description)
    owner.says(instruction)
    assert owner.spec.options[option] == value


def test_goods_come_and_go_and_cost_something_else() -> None:
    owner = Owner("till for the cafe with coffee 2.50, tea 2, cake 3")
    owner.says("coffee went up to 2.80")
    owner.says("we don't do tea any more")
    owner.says("add lemonade for 1.50 and waffles for 2")
    goods = [tuple(one) for one in owner.spec.options["goods"]]
    assert goods == [("Coffee", "2.80"), ("Cake", "3.00"), ("Lemonade", "1.50"), ("Waffles", "2.00")]


@pytest.mark.parametrize(
    ("description", "instruction", "name", "begins"),
    [
        ("tip calculator", "can you put 15 percent in there from the start", "percent", "15"),
        ("loan calculator", "the interest is usually 4 percent", "rate", "4"),
        ("Kreditrechner", "der Zinssatz ist meistens 3,5 Prozent", "rate", "3.5"),
    ],
)
def test_a_calculation_begins_with_what_is_usual(
    description: str, instruction: str, name: str, begins: str, tmp_path: Path
) -> None:
    owner = Owner(description)
    owner.says(instruction)
    with owner.opened(tmp_path) as app:
        assert getattr(app.view, f"input_{name}").get() == begins


@pytest.mark.parametrize(
    ("description", "instruction", "order", "descending"),
    [
        ("wines: name, year, country", "put the oldest on top", "year", False),
        (BOOKS, "put the ones that are out longest first", "date", False),
        ("contacts de famille: nom, téléphone", "je voudrais les classer par nom de famille", "nom", False),
        (STORE, "the things should be sorted by price", "price", False),
        ("Werkzeuge: Name, Preis", "die Sachen sollen nach Preis sortiert sein", "preis", False),
    ],
)
def test_an_order_is_said_as_people_say_it(description: str, instruction: str, order: str, descending: bool) -> None:
    owner = Owner(description)
    owner.says(instruction)
    assert (owner.spec.options["order"], owner.spec.options["descending"]) == (order, descending)


def test_tasks_have_what_they_are_ordered_by() -> None:
    owner = Owner("a to-do list")
    owner.says("sort it by how urgent it is")
    assert "priority" in owner.spec.options["details"]


def test_a_mark_is_within_its_bounds() -> None:
    owner = Owner(BOOKS)
    owner.says("and say how good it was, out of ten")
    assert owner.labels[-1] == "How good it was"
    assert [rule[1:] for rule in owner.spec.options["rules"]] == [["least", "1"], ["most", "10"]]


def test_a_word_that_is_not_liked_gets_another() -> None:
    owner = Owner("tools: tool, condition")
    owner.says("I hate the word tool, say thing")
    assert owner.labels == ["Thing", "Condition"]


def test_no_need_to_type_what_is_usual() -> None:
    owner = Owner("runs: date, distance")
    owner.says("no need to type the date, it's usually today")
    assert owner.spec.options["rules"] == [["date", "today", ""]]
    owner.says("I run in miles not kilometres")
    assert owner.labels[-1] == "Distance (miles)"
