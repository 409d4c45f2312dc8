"""Changes that are asked for as a question, by what is disliked, or by what shall stand in place of something."""

from __future__ import annotations

from typing import Any

import pytest

from tests.composer.changing.owner import Owner

TODOS = "a to-do list"
BOOKS = "books with title, author, price, read (yes/no)"
BUCHER = "Bücher: Titel, Autor, Preis"
LIBROS = "una lista de libros con título, autor y precio"
LIVRES = "une liste de livres avec titre, auteur et prix"


@pytest.mark.parametrize(
    ("description", "instruction", "button", "words"),
    [
        (TODOS, 'can the add button say "Put on the list" instead', "Add", "Put on the list"),
        (TODOS, "could the delete button say Bin it?", "Delete", "Bin it"),
        ("an expense tracker", "the add button should say Spent", "Add expense", "Spent"),
        (TODOS, "write Bin instead of Delete", "Delete", "Bin"),
        (LIBROS, "el botón de guardar debe decir Listo", "Save", "Listo"),
        (LIBROS, "que el botón Guardar diga Listo", "Save", "Listo"),
        (LIVRES, "le bouton Enregistrer doit dire OK", "Save", "OK"),
        (BUCHER, "kann der Knopf Speichern Fertig heißen?", "Save", "Fertig"),
        (BUCHER, "auf dem Knopf Speichern soll Fertig stehen", "Save", "Fertig"),
    ],
)
def test_a_button_gets_other_words(description: str, instruction: str, button: str, words: str) -> None:
    owner = Owner(description)
    owner.says(instruction)
    assert dict(owner.spec.wording) == {button: words}


@pytest.mark.parametrize(
    ("description", "instruction", "labels"),
    [
        (BUCHER, "den Preis brauche ich nicht mehr", "Titel Autor"),
        (BUCHER, "der Autor kann weg", "Titel Preis"),
        (BUCHER, "Preis weg", "Titel Autor"),
        (BOOKS, "the author can go", "Title Price Read"),
        (BOOKS, "I never use the price", "Title Author Read"),
        (LIBROS, "el autor ya no lo necesito", "Título Precio"),
        (LIBROS, "fuera el precio", "Título Autor"),
        (LIVRES, "je n'utilise plus le prix", "Titre Auteur"),
        (LIVRES, "l'auteur ne sert à rien", "Titre Prix"),
        (BUCHER, "aus Autor mach Vorname und Nachname", "Titel Vorname Nachname Preis"),
        (BUCHER, "statt Autor bitte Vorname und Nachname", "Titel Vorname Nachname Preis"),
        (BOOKS, "make author into first name and last name", "Title First name Last name Price Read"),
        (BOOKS, "split author into first and last name", "Title First name Last name Price Read"),
        (BOOKS, "instead of author it should say Writer", "Title Writer Price Read"),
        (LIVRES, "mets Écrivain à la place de auteur", "Titre Écrivain Prix"),
        (BOOKS, "can we have a field for the publisher", "Title Author Price Read Publisher"),
    ],
)
def test_fields_go_part_and_change_by_what_is_said_of_them(description: str, instruction: str, labels: str) -> None:
    owner = Owner(description)
    owner.says(instruction)
    assert " ".join(owner.labels) == labels


@pytest.mark.parametrize(
    ("instruction", "name", "value"),
    [
        ("make it green please, the blue is ugly", "accent", "green"),
        ("use green instead of blue", "accent", "green"),
        ("I'd rather have it in orange", "accent", "orange"),
        ("make it orange, green is boring", "accent", "orange"),
        ("que se vea en verde", "accent", "green"),
        ("die Schrift ist winzig", "is_large", True),
        ("mach es grün, das Blau ist hässlich", "accent", "green"),
        ("I want larger letters", "is_large", True),
        ("bigger letters and a darker background", "theme", "dark"),
        ("can you make the letters bigger and the background darker", "is_large", True),
    ],
)
def test_the_look_changes_by_what_is_liked_and_what_is_not(instruction: str, name: str, value: Any) -> None:
    owner = Owner(TODOS)
    owner.says(instruction)
    assert getattr(owner.spec, name) == value


@pytest.mark.parametrize(
    ("description", "instruction", "order"),
    [
        ("an expense tracker", "I want the newest on top", ("day", True)),
        (BOOKS, "read ones at the bottom", ("read", False)),
        (BOOKS, "done ones last", ("read", False)),
        (BOOKS, "I want the cheapest first", ("price", False)),
        (LIBROS, "quiero los más caros arriba", ("precio", True)),
        (LIBROS, "ordena por precio, menos primero", ("precio", False)),
        ("films: titre, genre, vu (oui/non)", "les films vus en bas", ("vu", False)),
        (BUCHER, "kann man die Titel alphabetisch haben?", ("titel", False)),
    ],
)
def test_an_order_is_wanted(description: str, instruction: str, order: tuple[str, bool]) -> None:
    owner = Owner(description)
    owner.says(instruction)
    assert (owner.spec.options["order"], owner.spec.options["descending"]) == order


def test_tasks_that_are_done_are_last_already() -> None:
    for said in ("finished tasks should go to the end", "done ones at the bottom", "bought things should go last"):
        made = Owner(TODOS).says(said)
        assert made.app is None
        assert "already" in made.reply


def test_the_cheapest_can_not_be_first_where_nothing_has_a_price() -> None:
    made = Owner("books with title and author").says("cheapest ones first")
    assert made.app is None
    assert "its fields are: Title, Author" in made.reply


def test_what_must_be_is_asked_of_a_field_and_is_no_title() -> None:
    owner = Owner(BUCHER)
    owner.says("kann der Titel Pflicht sein?")
    assert owner.spec.title == "Bücher"
    assert ["titel", "required", ""] in owner.spec.options["rules"]


def test_categories_are_told_by_examples_and_a_chart_of_each_is_none() -> None:
    owner = Owner("an expense tracker")
    owner.says("add a category like food, rent and travel")
    assert list(owner.spec.options["categories"])[-2:] == ["Rent", "Travel"]
    made = owner.says("show me a chart of spending per category")
    assert made.app is None
    assert "already" in made.reply


def test_colours_to_draw_with_are_not_those_of_the_window() -> None:
    owner = Owner("a drawing app")
    for said in ("start with the colour purple", "I want more colours: pink, orange and brown"):
        made = owner.says(said)
        assert made.app is None
        assert "chosen in its window" in made.reply
    owner.says("make the buttons pink")
    assert owner.spec.accent == "pink"


@pytest.mark.parametrize(
    ("description", "instruction", "said"),
    [
        ("tic-tac-toe", "use cats instead of dogs", "these can have other words: Reset score"),
        ("an expense tracker", "get rid of the note", "part of its window"),
        ("an expense tracker", "show the total at the bottom", "Where things stand"),
        (LIVRES, "la liste ne doit pas être triée", "Non fait"),
    ],
)
def test_why_not_is_told_by_what_was_asked(description: str, instruction: str, said: str) -> None:
    made = Owner(description).says(instruction)
    assert made.app is None
    assert said in made.reply


@pytest.mark.parametrize(
    ("description", "instruction", "rule"),
    [
        ("products with name, price and quantity", "price should never be below zero", ["price", "least", "0"]),
        ("products with name, price and quantity", "no negative quantities", ["quantity", "least", "0"]),
        ("debts with name, amount", "amount must be above zero", ["amount", "positive", ""]),
        ("readings with name, rate", "rate must never be less than 2", ["rate", "least", "2"]),
        (BUCHER, "Der Preis darf nie unter null sein", ["preis", "least", "0"]),
        (LIBROS, "el precio nunca menor que cero", ["precio", "least", "0"]),
        (LIVRES, "le prix ne doit jamais être négatif", ["prix", "least", "0"]),
    ],
)
def test_what_is_never_below_a_figure(description: str, instruction: str, rule: list[str]) -> None:
    owner = Owner(description)
    owner.says(instruction)
    assert owner.spec.options["rules"] == [rule]
    assert not any(owner.spec.options["asked"].values())


@pytest.mark.parametrize(
    ("instruction", "label", "rule"),
    [
        ("add a rating from 1 to 5", "Rating", ["rating", "most", "5"]),
        ("add pages, at most 2000", "Pages", ["pages", "most", "2000"]),
        ("add stock, never below zero", "Stock", ["stock", "least", "0"]),
        ("add a required source", "Source", ["source", "required", ""]),
        ("add a shelf (required)", "Shelf", ["shelf", "required", ""]),
        ("füge ein Pflichtfeld Verlag hinzu", "Verlag", ["verlag", "required", ""]),
        ("füge einen Verlag hinzu, der Pflicht ist", "Verlag", ["verlag", "required", ""]),
        ("añade una editorial obligatoria", "Editorial", ["editorial", "required", ""]),
    ],
)
def test_a_new_field_has_the_rule_that_was_said_with_it(instruction: str, label: str, rule: list[str]) -> None:
    owner = Owner(BOOKS)
    owner.says("the title must be filled in")
    owner.says(instruction)
    assert owner.labels == ["Title", "Author", "Price", "Read", label]
    assert rule in owner.spec.options["rules"]
    assert ["title", "required", ""] in owner.spec.options["rules"]


@pytest.mark.parametrize(
    ("instruction", "choices"),
    [
        ("the author can only be Ann, Bob or Cy", ("Ann", "Bob", "Cy")),
        ("author can be Ann, Bob or Cy", ("Ann", "Bob", "Cy")),
    ],
)
def test_what_a_field_can_be_is_chosen(instruction: str, choices: tuple[str, ...]) -> None:
    owner = Owner(BOOKS)
    owner.says(instruction)
    assert owner.spec.fields[1].choices == choices
    owner.says("add author Dee or Eve")
    assert owner.spec.fields[1].choices == (*choices, "Dee", "Eve")


def test_a_type_is_told_with_what_it_is_not() -> None:
    owner = Owner(BOOKS)
    owner.says("the price should be a number, not text")
    assert owner.spec.fields[2].type == "number"


@pytest.mark.parametrize(
    ("description", "instruction"),
    [
        ("minesweeper", "show how long I took"),
        ("Minesweeper auf Deutsch", "zeig wie lange ich gebraucht habe"),
        ("tic-tac-toe for two players", "count who won how many games"),
        ("a drawing app", "add a rubber"),
        ("an expense tracker", "the amount must never be negative"),
        ("an expense tracker", "the amount can't be zero"),
    ],
)
def test_what_an_app_does_under_another_name_is_there_already(description: str, instruction: str) -> None:
    owner = Owner(description)
    made = owner.says(instruction)
    assert made.app is None
    assert {"en": "already", "de": "so"}[owner.spec.language] in made.reply
    assert instruction in made.reply.split(". ")[0]
    assert "“make the buttons" not in made.reply


def test_what_an_app_has_is_told_where_nothing_else_can_be() -> None:
    assert "what it has: Against, " in Owner("tic-tac-toe for two players").says("O should start").reply


@pytest.mark.parametrize(
    ("instruction", "units"),
    [("bitte auch Kilogramm und Pfund", ["kilometre", "mile", "kilogram", "pound"]), ("auch Temperatur", None)],
)
def test_what_is_also_wished_takes_no_place_of_what_there_is(instruction: str, units: list[str] | None) -> None:
    owner = Owner("Einheitenrechner für Kilometer und Meilen")
    owner.says(instruction)
    assert owner.spec.options["family"] == "Length"
    assert list(owner.spec.options["units"]) == (units or ["kilometre", "mile"])


def test_the_answer_has_the_language_of_the_wish_and_not_of_the_new_word() -> None:
    assert "is now" in Owner("stopwatch").says("start button should be called Los").reply
