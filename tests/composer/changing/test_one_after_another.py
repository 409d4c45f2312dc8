"""Wishes one after another that leave the former ones, and fields, links and places said in further words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.composer.changing.owner import STORE, Owner

CLIENTS = "a list of clients with name, phone, email"
RECIPES = "recipes: name, minutes, servings, ingredients, category"
BOOKS = "reading list: title, author, pages, read"


def test_a_rule_leaves_those_before() -> None:
    owner = Owner("Lista de clientes: nombre, teléfono, correo, ciudad")
    owner.says("el nombre es obligatorio")
    owner.says("no quiero dos clientes con el mismo correo")
    assert [tuple(rule) for rule in owner.spec.options["rules"]] == [
        ("nombre", "required", ""),
        ("correo", "unique", ""),
    ]


def test_marks_from_below_and_above_stand_together() -> None:
    owner = Owner("temperatures: date, degrees")
    owner.says("mark degrees over 30 in red")
    owner.says("mark degrees under 2")
    assert [tuple(bound) for bound in owner.spec.options["bounds"]] == [("degrees", "2", "30")]


def test_what_is_asked_of_all_is_asked_together() -> None:
    owner = Owner("bowling: date, name, score")
    owner.says("and the highest score")
    owner.says("and the lowest score")
    assert [list(one) for one in owner.spec.options["asked"]["extremes"]] == [["most", "score"], ["least", "score"]]


def test_a_limit_of_one_column_leaves_that_of_another() -> None:
    owner = Owner("a kanban board")
    for instruction in ("limit Doing to 3", "limit To do to 5", "add a column Waiting", "limit Waiting to 2"):
        owner.says(instruction)
    assert list(owner.spec.options["limits"]) == [5, 3, 0, 2]


@pytest.mark.parametrize(
    ("description", "instruction", "option", "value"),
    [
        (
            "a tournament bracket for 4 teams",
            "name the teams Lions, Bears, Foxes, Owls",
            "names",
            "Lions Bears Foxes Owls",
        ),
        ("a survey", "answers: great, ok, bad", "choices", "Great Ok Bad"),
        ("a world clock", "cities: Oslo, Rome", "cities", "Oslo Rome"),
        ("a world clock for Oslo", "add Berlin", "cities", "Oslo Berlin"),
    ],
)
def test_all_of_a_list_take_the_place_of_those_before(
    description: str, instruction: str, option: str, value: str
) -> None:
    owner = Owner(description)
    question = owner.spec.options.get("question")
    owner.says(instruction)
    assert " ".join(owner.spec.options[option]) == value
    assert owner.spec.options.get("question") == question


@pytest.mark.parametrize(
    ("description", "instruction", "labels"),
    [
        (RECIPES, "put the category at the very top", "Category Name Minutes Servings Ingredients"),
        ("Training: Datum, Übung, Gewicht", "Übung soll zuerst kommen", "Übung Datum Gewicht"),
        ("Training: Datum, Übung, Gewicht", "die Spalte Gewicht nach vorne", "Gewicht Datum Übung"),
        ("Training: Datum, Übung, Gewicht", "Datum ist überflüssig", "Übung Gewicht"),
        (CLIENTS, "the phone is not needed", "Name Email"),
        (RECIPES, "the name should be at the bottom", "Minutes Servings Ingredients Category Name"),
    ],
)
def test_fields_move_and_go_in_further_words(description: str, instruction: str, labels: str) -> None:
    owner = Owner(description)
    owner.says(instruction)
    assert " ".join(owner.labels) == labels


@pytest.mark.parametrize(
    ("description", "instruction", "key", "type_"),
    [
        ("Liste de livres : titre, auteur, note", "note sur 5 étoiles", "note", "stars"),
        (RECIPES, "category: starter, main, dessert", "category", "choice"),
        ("appointments: patient, date, reason", "reason should be a list: checkup, vaccination", "reason", "choice"),
        (RECIPES, "make the category box bigger", "category", "long_text"),
        (RECIPES, "I want to rate them with stars", "rating", "stars"),
        (RECIPES, "ich möchte sie bewerten können", "rating", "stars"),
    ],
)
def test_types_are_said_in_further_words(description: str, instruction: str, key: str, type_: str) -> None:
    owner = Owner(description)
    owner.says(instruction)
    assert {field.key: field.type for field in owner.spec.fields}[key] == type_


def test_what_stays_after_all_is_back() -> None:
    owner = Owner("Lista de clientes: nombre, teléfono, correo")
    owner.says("quita el teléfono")
    owner.says("mejor no, deja el teléfono")
    assert owner.labels == ["Nombre", "Teléfono", "Correo"]


def test_records_are_linked_with_those_of_another_list(tmp_path: Path) -> None:
    owner = Owner(STORE)
    assert "There is no further list" in owner.says("link every item to a supplier").reply
    owner.says("I need a second list for suppliers")
    owner.says("link every item to a supplier")
    assert (owner.labels[-1], owner.spec.fields[-1].type) == ("Supplier", "link")
    with owner.opened(tmp_path) as app:
        app.view.second_field_name.set("Smith")
        app.presenter.second.save()
        app.view.first_field_name.set("Saw")
        app.view.first_field_shelf.set("A")
        app.view.first_field_price.set("5")
        app.view.first_field_supplier.set("Smith")
        app.presenter.first.save()
        assert "Smith" in str(app.view.first_table.rows)
    owner.says("group by shelf")
    with owner.opened(tmp_path) as app:
        assert app.view.first_overview.rows


@pytest.mark.parametrize(
    ("description", "instruction", "order", "descending"),
    [
        (BOOKS, "books I've read should be at the bottom", "read", False),
        (BOOKS, "put the unread ones last", "read", True),
    ],
)
def test_what_is_done_sinks(description: str, instruction: str, order: str, *, descending: bool) -> None:
    owner = Owner(description)
    owner.says(instruction)
    assert (owner.spec.options["order"], owner.spec.options["descending"]) == (order, descending)


def test_who_has_the_most_is_counted() -> None:
    owner = Owner(BOOKS)
    owner.says("who wrote the most")
    assert owner.spec.options["overview"]["by"] == "author"


@pytest.mark.parametrize(
    ("description", "instruction", "said"),
    [
        ("notes", "delete the search", "is part of its window"),
        ("a kitchen timer", "ring louder", "computer's volume"),
        ("a calculator", "make the buttons round", "shape of buttons"),
        ("a calculator", "use commas instead of dots", "with a comma"),
        (STORE, "less padding please", "stand apart is fixed"),
    ],
)
def test_further_wishes_that_can_not_be_are_told_rightly(description: str, instruction: str, said: str) -> None:
    made = Owner(description).says(instruction)
    assert made.app is None
    assert said in made.reply


@pytest.mark.parametrize(
    ("description", "instruction", "gone"), [("a stopwatch", "I don't need the laps", "watch_lap")]
)
def test_a_button_is_known_by_its_plural(description: str, instruction: str, gone: Any) -> None:
    owner = Owner(description)
    owner.says(instruction)
    assert gone in owner.spec.without


def test_one_of_the_tables_is_no_largest_number() -> None:
    owner = Owner("a multiplication trainer")
    owner.says("only the 7 times table")
    assert owner.spec.options["tables"] == "7"


@pytest.mark.parametrize(
    ("description", "instruction", "rule"),
    [
        ("mileage: date, from, to, km", "km can't be more than 1000", ("km", "most", "1000")),
        ("Fahrten: Datum, Ziel, Kilometer", "Kilometer dürfen nicht über 900 sein", ("kilometer", "most", "900")),
        ("Kunden: Name, Telefon", "Telefon muss man angeben", ("telefon", "required", "")),
        (CLIENTS, "the phone must be entered", ("phone", "required", "")),
    ],
)
def test_rules_are_said_in_further_words(description: str, instruction: str, rule: tuple[str, str, str]) -> None:
    owner = Owner(description)
    owner.says(instruction)
    assert tuple(owner.spec.options["rules"][-1]) == rule


@pytest.mark.parametrize(
    ("instruction", "descending"),
    [("put the most expensive at the top", True), ("cheapest first", False), ("die teuersten zuerst", True)],
)
def test_what_is_dear_or_cheap_comes_first(instruction: str, *, descending: bool) -> None:
    owner = Owner(STORE)
    owner.says(instruction)
    assert (owner.spec.options["order"], owner.spec.options["descending"]) == ("price", descending)


def test_what_is_added_up_for_each_has_a_page() -> None:
    owner = Owner("mileage: date, from, to, km")
    owner.says("add up the km per month")
    assert owner.labels == ["Date", "From", "To", "Km"]
    assert [tuple(column) for column in owner.spec.options["overview"]["columns"]] == [("sum", "km")]


def test_an_age_is_worked_out_and_a_choice_is_picked() -> None:
    owner = Owner("Patientenliste: Name, Geburtsdatum, Telefon")
    owner.says("Alter soll ausgerechnet werden")
    assert owner.spec.fields[-1].type == "age"
    owner = Owner("wine: name, country, price")
    owner.says("country should be picked from a list: France, Italy, Spain")
    assert owner.spec.fields[1].choices == ("France", "Italy", "Spain")


@pytest.mark.parametrize(
    ("description", "instruction", "said"),
    [
        ("sudoku", "colour the numbers I entered blue", "Single things"),
        ("connect four", "make the board larger", "Not done"),
        ("a countdown timer", "can it blink when it's over?", "Nothing blinks"),
        ("Patientenliste: Name, Geburtsdatum", "die Farbe gefällt mir nicht", "Welche Farbe"),
        (STORE, "je ne vois pas les anciens", "recherche et le filtre"),
    ],
)
def test_no_false_reason_is_given(description: str, instruction: str, said: str) -> None:
    made = Owner(description).says(instruction)
    assert made.app is None
    assert said in made.reply
    assert "record keeper takes other fields" not in made.reply
