"""Changes that are wished for around what is asked, and answers that must not be given too soon."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.composer.changing.owner import STORE, Owner

WORKOUT = "workout log: date, exercise, sets, reps, weight"
TODOS = "a to-do list"
BOARD = "a kanban board"


@pytest.mark.parametrize(
    ("description", "instruction", "label"),
    [
        (STORE, "I'd like a phone number", "Phone number"),
        (STORE, "it should have a due date", "Due date"),
        (STORE, "make it so that I can tick what is paid", "Paid"),
        (STORE, "j'aimerais une adresse", "Adresse"),
        ("Werkzeuge: Name, Preis", "ich hätte gern ein Feld Ort", "Ort"),
        ("Herramientas: nombre, precio", "me gustaría un campo proveedor", "Proveedor"),
    ],
)
def test_a_wish_is_found_in_what_stands_around_it(description: str, instruction: str, label: str) -> None:
    owner = Owner(description)
    owner.says(instruction)
    assert owner.labels[-1] == label


@pytest.mark.parametrize(
    ("description", "instruction"),
    [
        ("visits: name, date", "the date can't be in the future"),
        ("Besuche: Name, Datum, Notiz", "das Datum darf nicht in der Zukunft liegen"),
        ("Visitas: nombre, fecha, notas", "la fecha no puede ser futura"),
    ],
)
def test_a_day_that_is_yet_to_come_is_refused(description: str, instruction: str, tmp_path: Path) -> None:
    owner = Owner(description)
    owner.says(instruction)
    name, day = (next(f.key for f in owner.spec.fields if f.type == type_) for type_ in ("text", "date"))
    with owner.opened(tmp_path) as app:
        for days in (2, -2):
            getattr(app.view, f"field_{name}").set(f"Ann {days}")
            getattr(app.view, f"field_{day}").set((date.today() + timedelta(days=days)).isoformat())
            app.presenter.save()
        assert "Ann -2" in str(app.view.table.rows)
        assert "Ann 2" not in str(app.view.table.rows)


@pytest.mark.parametrize(
    ("description", "instruction", "choices"),
    [
        ("Deudas: nombre, importe", "añade categoría con comida, luz y alquiler", ("comida", "luz", "alquiler")),
        ("Deudas: nombre, importe", "añade un tipo con fijo o variable", ("fijo", "variable")),
        (STORE, "add a category with tools, wood and paint", ("tools", "wood", "paint")),
    ],
)
def test_a_category_with_a_list_is_one_choice(description: str, instruction: str, choices: tuple[str, ...]) -> None:
    owner = Owner(description)
    before = len(owner.labels)
    owner.says(instruction)
    assert len(owner.labels) == before + 1
    assert owner.spec.fields[-1].choices == choices


def test_categories_after_a_french_colon_are_clean() -> None:
    owner = Owner("suivi de mes dépenses")
    owner.says("ajoute une catégorie : courses, loyer")
    assert owner.spec.options["categories"][-2:] == ("Courses", "Loyer")


@pytest.mark.parametrize(
    ("description", "instruction", "option", "last"),
    [
        (BOARD, "I need a fourth column called Waiting", "columns", "Waiting"),
        ("a habit tracker", "add a habit called stretching", "habits", "Stretching"),
    ],
)
def test_one_more_of_a_list_is_called_by_its_name(description: str, instruction: str, option: str, last: str) -> None:
    owner = Owner(description)
    owner.says(instruction)
    assert owner.spec.options[option][-1] == last


@pytest.mark.parametrize(
    ("instruction", "columns"),
    [
        ("the heaviest per exercise", (("most", "weight"),)),
        ("max per exercise", (("most", "weight"),)),
        ("best reps per exercise", (("most", "reps"),)),
        ("show who has the most sets", ()),
    ],
)
def test_the_best_of_each_has_a_page(instruction: str, columns: tuple[tuple[str, str], ...]) -> None:
    owner = Owner(WORKOUT)
    owner.says(instruction)
    assert owner.labels == ["Date", "Exercise", "Sets", "Reps", "Weight"]
    assert owner.spec.options["overview"]["by"] == "exercise"
    if columns:
        assert [tuple(column) for column in owner.spec.options["overview"]["columns"]] == list(columns)


def test_a_unit_goes_to_what_is_measured_in_it() -> None:
    owner = Owner(WORKOUT)
    owner.says("kilos not pounds")
    assert owner.labels[-1] == "Weight (kilos)"


@pytest.mark.parametrize(
    ("description", "instruction", "order", "descending"),
    [
        (TODOS, "I want to see what's late first", "due", False),
        (TODOS, "überfällige zuerst", "due", False),
        ("debts: name, amount, date", "put the newest entry at the top", "date", True),
        ("debts: name, amount, date", "show what's oldest first", "date", False),
    ],
)
def test_what_is_late_or_new_comes_first(description: str, instruction: str, order: str, *, descending: bool) -> None:
    owner = Owner(description)
    owner.says(instruction)
    assert (owner.spec.options["order"], owner.spec.options["descending"]) == (order, descending)


@pytest.mark.parametrize(
    ("description", "instruction", "said"),
    [
        ("debts: name, amount, date", "how much is owed in total should show at the bottom", "It is like that already"),
        ("a pomodoro timer", "it should make a sound when time's up", "It is like that already"),
        ("points per game: date, points", "no that's wrong, points is a whole number", "It is like that already"),
        ("lista de la compra", "quiero dos listas", "No hecho"),
        (STORE, "I can't find the cheap ones", "search and the filter"),
        ("a drawing app", "thicker lines", "Not done"),
        (STORE, "call the Add button Keep", "there are: Import CSV"),
        (STORE, "give every thing a photo", "no pictures"),
        (TODOS, "let me put tasks in order by dragging", "Nothing is moved by dragging"),
        ("a spreadsheet", "freeze the first row", "How a table stands in the window is fixed"),
        (STORE, "name should remember what I typed before", "can be a choice"),
        ("invoices", "use CHF", "without a sign of a currency"),
        ("snake", "the snake should be blue", "main colour"),
        ("a habit tracker", "start the week on Sunday", "begins on Monday"),
    ],
)
def test_what_is_there_and_what_can_not_be_is_told_rightly(description: str, instruction: str, said: str) -> None:
    made = Owner(description).says(instruction)
    assert made.app is None
    assert said in made.reply


def test_reasons_are_no_wishes() -> None:
    owner = Owner("Mitglieder: Name, Adresse, Beitrag")
    made = owner.says("lösch die Adresse, die brauch ich nicht")
    assert owner.labels == ["Name", "Beitrag"]
    assert "Nicht gemacht" not in made.reply


def test_a_second_list_with_what_is_known() -> None:
    owner = Owner("bowling scores: date, player, points")
    owner.says("put a second list with the players")
    assert [further.entities for further in owner.spec.lists] == ["players"]
