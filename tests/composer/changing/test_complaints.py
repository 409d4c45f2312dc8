"""What people say who tell what is wrong, what is missing, or that something is to be more or less."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.composer.changing.owner import STORE, Owner

DEBTS = "a list of debts with name, amount, date"


@pytest.mark.parametrize(
    "instruction",
    [
        "it's all a bit small",
        "my mother can't read the text",
        "I can hardly read it",
        "écris plus gros s'il te plaît",
        "c'est trop petit",
        "man kann das kaum lesen",
        "no se ve bien",
    ],
)
def test_what_can_not_be_read_gets_larger(instruction: str) -> None:
    owner = Owner("a to-do list")
    owner.says(instruction)
    assert owner.spec.is_large
    again = owner.says("I can hardly read it")
    assert again.app is None
    assert "as large as they can be" in again.reply


@pytest.mark.parametrize(
    ("instruction", "theme"),
    [
        ("it hurts my eyes", "dark"),
        ("ich finde das zu grell", "dark"),
        ("fond noir", "dark"),
        ("it's too dark", "light"),
        ("white background instead of black please", "light"),
    ],
)
def test_what_is_too_bright_starts_dark(instruction: str, theme: str) -> None:
    owner = Owner("a drawing app")
    owner.says(instruction)
    assert owner.spec.theme == theme


def test_a_size_of_something_else_is_no_wish_for_larger_letters() -> None:
    for instruction in ("the board is too small", "the window is too small"):
        owner = Owner("snake")
        owner.says(instruction)
        assert not owner.spec.is_large


@pytest.mark.parametrize(
    ("instruction", "said"),
    [
        ("I don't like the red", "Which colour shall it be?"),
        ("eine andere Farbe bitte", "Welche Farbe soll es sein?"),
        ("it's confusing, too many buttons", "Clear completed"),
    ],
)
def test_a_complaint_without_a_way_out_is_asked_back(instruction: str, said: str) -> None:
    made = Owner("a to-do list").says(instruction)
    assert made.app is None
    assert said in made.reply


@pytest.mark.parametrize(
    ("description", "instruction", "label", "type_"),
    [
        (DEBTS, "let me tick when someone has paid", "Paid", "tick"),
        (DEBTS, "phone is missing", "Phone", "text"),
        (DEBTS, "there's no field for the address", "Address", "long_text"),
        ("Schulden: Name, Betrag, Datum", "ich möchte abhaken können, ob bezahlt", "Bezahlt", "tick"),
        ("Schulden: Name, Betrag, Datum", "Telefonnummer fehlt noch", "Telefonnummer", "text"),
        ("Gastos: fecha, concepto, importe", "falta el proveedor", "Proveedor", "text"),
    ],
)
def test_what_is_missing_becomes_a_field(description: str, instruction: str, label: str, type_: str) -> None:
    owner = Owner(description)
    owner.says(instruction)
    assert (owner.spec.fields[-1].label, owner.spec.fields[-1].type) == (label, type_)


@pytest.mark.parametrize(
    ("description", "instruction", "hidden"),
    [
        ("a list of debts with name, amount, paid", "hide the ones who paid", "Ann"),
        ("a list of debts with name, amount, paid", "hide unpaid ones", "Bob"),
        ("Schulden: Name, Betrag, Bezahlt", "bezahlte sollen verschwinden", "Ann"),
        ("Deudas: nombre, importe, pagado", "oculta los pagados", "Ann"),
    ],
)
def test_what_is_done_is_hidden(description: str, instruction: str, hidden: str, tmp_path: Path) -> None:
    owner = Owner(description)
    owner.says(instruction)
    name, amount, paid = (field.key for field in owner.spec.fields)
    with owner.opened(tmp_path) as app:
        for who, is_paid in (("Ann", True), ("Bob", False)):
            getattr(app.view, f"field_{name}").set(who)
            getattr(app.view, f"field_{amount}").set("5")
            getattr(app.view, f"field_{paid}").set(is_paid)
            app.presenter.save()
    with owner.opened(tmp_path) as app:
        shown = str(app.view.table.rows)
    assert hidden not in shown
    assert ({"Ann", "Bob"} - {hidden}).pop() in shown


def test_hiding_a_field_takes_it_out() -> None:
    owner = Owner(STORE)
    owner.says("hide the shelf")
    assert owner.labels == ["Name", "Price", "Notes"]


@pytest.mark.parametrize(
    ("description", "instruction", "labels"),
    [
        ("contacts: name, phone", "split name into first name and last name", ["First name", "Last name", "Phone"]),
        (
            "Mitglieder: Name, Beitrag",
            "Name soll in Vorname und Nachname aufgeteilt werden",
            ["Vorname", "Nachname", "Beitrag"],
        ),
        (
            "Compras de la casa: concepto, importe",
            "separa concepto en tienda y producto",
            ["Tienda", "Producto", "Importe"],
        ),
    ],
)
def test_a_field_in_two_keeps_what_it_held_in_the_first(
    description: str, instruction: str, labels: list[str], tmp_path: Path
) -> None:
    owner = Owner(description)
    first = owner.spec.fields[0].key
    with owner.opened(tmp_path) as app:
        getattr(app.view, f"field_{first}").set("Ann Lee")
        app.presenter.save()
    title = owner.spec.title
    owner.says(instruction)
    assert owner.labels == labels
    assert owner.spec.title == title
    assert owner.spec.fields[1].type == "text"
    with owner.opened(tmp_path) as app:
        assert "Ann Lee" in str(app.view.table.rows)


@pytest.mark.parametrize(
    ("description", "instruction", "option", "value"),
    [
        ("snake", "bigger board", "size", 20),
        ("snake", "the board is too big", "size", 12),
        ("tic tac toe", "ein größeres Brett", "size", 4),
        ("a pomodoro timer", "longer breaks", "break", 360),
        ("a pomodoro timer", "shorter breaks, 3 minutes", "break", 180),
        ("a pomodoro timer", "the work should be 45 minutes", "work", 2700),
        ("hangman with 8 tries", "more tries", "tries", 10),
        ("a quiz about capitals", "menos preguntas", "round", 8),
        ("a quiz about capitals", "10 seconds for each question", "seconds", 10),
        ("a typing test", "more time", "seconds", 75),
        ("a stopwatch", "count down from 5 minutes instead", "modes", ["stopwatch", "countdown"]),
        ("a password generator", "longer passwords", "length", 20),
        ("tic tac toe", "me against my brother, not the computer", "opponent", "Another person"),
        ("tic tac toe", "gegen meinen Bruder", "opponent", "Another person"),
    ],
)
def test_more_and_less_of_what_a_kind_has_a_figure_for(
    description: str, instruction: str, option: str, value: Any
) -> None:
    owner = Owner(description)
    owner.says(instruction)
    now = owner.spec.options[option]
    assert (list(now) if isinstance(value, list) else now) == value
    assert owner.spec.options.get("work", 1500) in (1500, value)


@pytest.mark.parametrize(
    ("description", "instruction", "said"),
    [
        ("a memory game", "40 pairs", "It is 36 now, because this app does not go to 40"),
        ("hangman", "60 tries", "It is 20 now"),
        ("Einmaleins-Trainer", "nur bis 5", "Es sind jetzt 10"),
        ("Einmaleins-Trainer", "ohne Zeitdruck", "Das ist schon so"),
        ("a memory game with 18 pairs", "more cards", "no further than 18"),
    ],
)
def test_a_figure_that_an_app_can_not_have_is_told(description: str, instruction: str, said: str) -> None:
    assert said in Owner(description).says(instruction).reply


@pytest.mark.parametrize(
    ("description", "instruction", "said"),
    [
        ("a spreadsheet", "more rows", "Rows (0"),
        ("sudoku", "trop difficile", "Level (Easy, Medium, Hard)"),
        ("sudoku", "it is too hard for me", "Level (Easy, Medium, Hard)"),
        ("Facturas recibidas", "oculta las pagadas", "No hecho"),
    ],
)
def test_what_the_window_lets_choose_is_told(description: str, instruction: str, said: str) -> None:
    made = Owner(description).says(instruction)
    assert made.app is None
    assert said in made.reply
