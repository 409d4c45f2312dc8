"""What people ask themselves, what they would rather not see, and what they name in passing."""

from __future__ import annotations

from typing import Any

import pytest

from tests.composer.changing.owner import Owner

CAR = "car costs: date, what, price, km"
JOBS = "bike repair jobs: customer, bike, problem, price, done"
EGGS = "chicken coop log: date, eggs, note"
CLEANING = "cleaning log for the holiday flat: date, cleaner, hours"
FRIENDS = "friends: name, birthday, phone"


@pytest.mark.parametrize(
    ("description", "instruction", "by", "period", "columns"),
    [
        (CAR, "what does the car cost me a month", "date", "month", [["sum", "price"]]),
        (EGGS, "how many did I get this week", "date", "week", [["sum", "eggs"]]),
        (
            "gastos: fecha, concepto, importe",
            "quiero saber cuánto gasto al mes",
            "fecha",
            "month",
            [["sum", "importe"]],
        ),
        (
            "Haushaltsbuch: Datum, Laden, Betrag",
            "was gebe ich in einer Woche aus",
            "datum",
            "week",
            [["sum", "betrag"]],
        ),
        ("gifts: person, gift, price", "how much do I spend on each person", "person", "", [["sum", "price"]]),
        ("guest list for the wedding: name, side, coming", "how many are coming", "coming", "", []),
    ],
)
def test_what_each_comes_to(description: str, instruction: str, by: str, period: str, columns: list[Any]) -> None:
    owner = Owner(description)
    owner.says(instruction)
    overview = owner.spec.options["overview"]
    assert (overview["by"], overview["period"]) == (by, period)
    assert [list(one) for one in overview["columns"]] == columns


@pytest.mark.parametrize(
    ("description", "instruction", "said"),
    [
        (JOBS, "how much did I earn", "under the list, of those that it shows: Price"),
        ("medicine log: time, pill, dose", "did I already take it today", "That is a question"),
        ("medicine log: time, pill, dose", "has she taken it", "That is a question"),
        ("memory game with pairs", "the cards are too small", "grows with its window"),
        ("solitaire", "bigger cards", "grows with its window"),
        ("memory game with pairs", "only 8 pairs, the kids get lost", "It is like that already"),
        ("to-do list", "Mum can't find the add button", "stands beside what it is for"),
        ("wine cellar: wine, year, rack", "red, white or rosé", "its fields are: Wine, Year, Rack"),
        ("bread recipe scaler", "where do I put the water", "That is a question"),
        ("tic-tac-toe", "bigger squares", "grows with its window"),
        (FRIENDS, "Karl's surname is wrong", "put right in the window"),
        (FRIENDS, "the quick ones first", "must name what is there"),
        ("sailing log: date, from, to, miles", "how many miles this season", "of those that it shows: Miles"),
        ("stopwatch", "laps too", "It is like that already"),
        ("dice roller", "can it remember what we rolled", "in a list below"),
        ("Vokabeltrainer Englisch", "ich will von Deutsch nach Englisch gefragt werden", "Nicht gemacht"),
        ("countdown to the wedding", "can it say the hours as well", "Not done"),
    ],
)
def test_what_stays_is_told_with_its_reason(description: str, instruction: str, said: str) -> None:
    made = Owner(description).says(instruction)
    assert made.app is None
    assert said in made.reply


@pytest.mark.parametrize(
    ("description", "instruction", "label", "type_"),
    [
        (EGGS, "which hen laid them, Berta or Frieda", "Hen laid them", "choice"),
        (EGGS, "who was on duty", "Who was on duty", "text"),
        (CAR, "litres as well", "Litres", "number"),
        (CAR, "I always forget the garage", "Garage", "text"),
        ("gastos: fecha, concepto, importe", "quién lo pagó, Ana o Luis", "Quién lo pagó", "choice"),
        ("Rezeptbuch: Name, Zutaten, Zeit", "für wie viele Leute es reicht", "Leute", "number"),
        ("liste d'invités: nom, table", "qui vient ou pas", "Vient", "tick"),
        ("medicine log: time, pill, dose", "who can only be Mum or Dad", "Who", "choice"),
        ("birthday list: name, birthday", "add what they'd like as a present", "What they'd like as a present", "text"),
        (JOBS, "Lea keeps forgetting which part it needs", "Part", "text"),
        (EGGS, "I forget to put the helper", "Helper", "text"),
        (EGGS, "vegetarian or not", "Vegetarian", "tick"),
        (EGGS, "whose mum stays", "Whose mum stays", "text"),
        (EGGS, "a mark out of ten from the kids", "Rating", "number"),
        ("Stundenzettel: Datum, von, bis, Kunde", "pro Stunde krieg ich 25", "Kosten", "amount"),
        (EGGS, "how I felt, from 1 to 5", "How I felt", "number"),
        ("deudas: quién, cuánto, fecha", "si ya lo ha pagado", "Pagado", "tick"),
        ("running log: date, distance, time", "how fast I was", "Pace", "pace"),
        ("book club: title, author", "we want to vote on it, one to five stars", "Rating", "stars"),
        ("liste de films: titre, année", "une note sur dix", "Note", "number"),
        ("ticket price: adults, children", "8 for adults and 4 for children", "Total", "formula"),
    ],
)
def test_what_is_named_in_passing_is_a_field(description: str, instruction: str, label: str, type_: str) -> None:
    owner = Owner(description)
    owner.says(instruction)
    assert (owner.labels[-1], owner.spec.fields[-1].type) == (label, type_)


def test_two_prices_make_a_total_of_two_counts() -> None:
    owner = Owner("ticket price: adults, children")
    owner.says("8 for adults and 4 for children")
    assert owner.spec.fields[-1].choices == ("8", "adults", "*", "4", "children", "*", "+")


@pytest.mark.parametrize(
    "instruction",
    [
        "the done ones shouldn't be in the way",
        "I don't want to see the finished ones any more",
        "what's done can go away",
        "was erledigt ist soll weg",
        "quand c'est fait ça disparaît",
    ],
)
def test_what_is_done_is_not_in_the_way(instruction: str) -> None:
    owner = Owner(JOBS)
    owner.says(instruction)
    assert (owner.spec.options["filter"], owner.spec.options["shown_first"]) == ("done", "")


@pytest.mark.parametrize(
    ("description", "instruction"),
    [
        (FRIENDS, "who has their birthday next should be on top"),
        (FRIENDS, "the next birthday first"),
        ("birthday list: name, birthday", "whoever's next on top"),
        ("Kontakte: Name, Telefon, Geburtstag", "wer als nächstes Geburtstag hat soll oben stehen"),
    ],
)
def test_the_next_birthday_is_first_and_not_the_oldest_person(description: str, instruction: str) -> None:
    owner = Owner(description)
    owner.says(instruction)
    assert owner.spec.options["order"] == "days_left"
    assert any(field.type == "days_left" and "yearly" in field.choices for field in owner.spec.fields)


@pytest.mark.parametrize(
    ("description", "instruction", "option", "value"),
    [
        ("breathing app", "in for four, hold for seven, out for eight", "lengths", [4, 7, 8, 0]),
        ("snake", "make the field twice as big", "size", 30),
        ("chess clock", "three minutes is enough", "minutes", 3),
    ],
)
def test_figures_are_told_as_people_count(description: str, instruction: str, option: str, value: Any) -> None:
    owner = Owner(description)
    owner.says(instruction)
    assert owner.spec.options[option] == value


@pytest.mark.parametrize(
    "instruction", ["letras el doble de grandes", "make everything double the size", "die Schrift doppelt so groß"]
)
def test_twice_as_large_is_larger(instruction: str) -> None:
    owner = Owner("to-do list")
    owner.says(instruction)
    assert owner.spec.is_large


@pytest.mark.parametrize(
    ("description", "instruction", "key", "choices"),
    [
        ("savings jar: date, who, amount", "who is Tim or Nora", "who", ("Tim", "Nora")),
        (CLEANING, "cleaners are Olga and Iris", "cleaner", ("Olga", "Iris")),
        (
            "plant watering: plant, room",
            "kitchen, bath and balcony are the rooms",
            "room",
            ("kitchen", "bath", "balcony"),
        ),
    ],
)
def test_what_is_chosen_is_told_as_a_fact(
    description: str, instruction: str, key: str, choices: tuple[str, ...]
) -> None:
    owner = Owner(description)
    owner.says(instruction)
    field = next(one for one in owner.spec.fields if one.key == key)
    assert (field.type, field.choices) == ("choice", choices)


def test_what_each_of_them_gets_is_by_who_they_are() -> None:
    owner = Owner(CLEANING)
    owner.says("they get 14 an hour")
    reply = owner.says("what do I owe each of them").reply
    assert "by Cleaner" in reply
    assert owner.spec.options["overview"]["by"] == "cleaner"


@pytest.mark.parametrize(
    ("instruction", "goods"),
    [
        ("give us a button for toys, 3 euros", "Lamp 5.00 Book 1.00 Toys 3.00"),
        ("no lamps left", "Book 1.00"),
        ("Book kostet jetzt 2,50", "Lamp 5.00 Book 2.50"),
    ],
)
def test_goods_are_told_as_one_sells_them(instruction: str, goods: str) -> None:
    owner = Owner("garage sale till with lamp 5, book 1")
    owner.says(instruction)
    assert " ".join(f"{name} {price}" for name, price in owner.spec.options["goods"]) == goods


def test_too_fast_is_slower() -> None:
    owner = Owner("metronome")
    owner.says("it's ticking too fast for a beginner")
    assert owner.spec.options["tempo"] < 100


def test_a_button_is_named_by_what_it_does() -> None:
    owner = Owner("lista de tareas del piso")
    owner.says("quita el botón de borrar")
    assert "remove" in owner.spec.without


def test_bounds_make_a_number_of_a_field() -> None:
    owner = Owner("sailing log: date, from, to, wind")
    owner.says("wind from 0 to 12")
    assert owner.spec.fields[-1].type == "number"
    assert [list(rule) for rule in owner.spec.options["rules"]] == [["wind", "least", "0"], ["wind", "most", "12"]]


def test_who_does_most_is_the_one_who_is_named_so() -> None:
    owner = Owner("library of our school: title, author, borrowed by, back on")
    owner.says("who borrows the most")
    assert owner.spec.options["overview"]["by"] == "borrowed_by"


def test_what_is_not_needed_goes() -> None:
    owner = Owner("library of our school: title, author, borrowed by")
    owner.says("the author's not needed")
    assert owner.labels == ["Title", "Borrowed by"]


def test_as_it_was_is_undone() -> None:
    owner = Owner(JOBS)
    owner.says("the done ones shouldn't be in the way")
    owner.says("as it was")
    assert "shown_first" not in owner.spec.options


def test_a_warning_below_a_figure_is_no_field() -> None:
    owner = Owner("stock of the bar: drink, bottles, price")
    owner.says("tell me when there's less than three")
    assert [list(one) for one in owner.spec.options["bounds"]] == [["bottles", "3", ""]]
