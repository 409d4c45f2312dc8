"""Changes as people talk: what is shown, worked out and done already, and wishes that must not do something else."""

from __future__ import annotations

import pytest

from tests.composer.changing.owner import STORE, Owner

FLATS = "rent ledger: flat, tenant, rent, paid"
GUESTS = "guest list: name, table"


@pytest.mark.parametrize(
    ("instruction", "shown_first"),
    [
        ("show me who still owes", ""),
        ("I want to see who hasn't paid", ""),
        ("zeig mir wer noch nicht paid hat", ""),
        ("show who has paid", "yes"),
    ],
)
def test_who_has_a_tick_is_no_field(instruction: str, shown_first: str) -> None:
    owner = Owner(FLATS)
    owner.says(instruction)
    assert (owner.spec.options["filter"], owner.spec.options["shown_first"]) == ("paid", shown_first)
    assert len(owner.labels) == 4


@pytest.mark.parametrize(
    ("instruction", "label", "type_"),
    [
        ("I need to know who's vegetarian", "Vegetarian", "tick"),
        ("I need to know who's responsible", "Who's responsible", "text"),
        ("also a field for how we met", "How we met", "text"),
        ("every guest needs a number", "Number", "text"),
        ("jeder Gast braucht eine Nummer", "Nummer", "text"),
        ("quiero ponerles estrellas", "Rating", "stars"),
    ],
)
def test_what_each_is_or_needs_is_a_field(instruction: str, label: str, type_: str) -> None:
    owner = Owner(GUESTS)
    owner.says(instruction)
    assert (owner.labels[-1], owner.spec.fields[-1].type) == (label, type_)


@pytest.mark.parametrize(
    ("description", "instruction", "label"),
    [
        ("mileage log for work: date, from, to, miles", "I get 45p for each mile", "Cost"),
        ("shifts: date, start, end", "calculate the hours", "Hours"),
        ("eggs: date, number of eggs, price per egg", "work out the total price", "Total"),
    ],
)
def test_a_figure_that_follows_is_worked_out(description: str, instruction: str, label: str) -> None:
    owner = Owner(description)
    reply = owner.says(instruction).reply
    assert owner.labels[-1] == label
    assert "worked out for every entry" in reply


@pytest.mark.parametrize(
    ("description", "instruction", "said"),
    [
        ("quiz about animals", "I want it in a random order every time", "another order each time"),
        ("quiz about animals", "after each question tell me straight away if I was right", "after each answer"),
        ("a to-do list", "don't ask me every time I delete something", "Nothing is asked"),
        ("invoice app", "I want the number to count up by itself", "without gaps"),
        ("BMI calculator", "it should say whether that's healthy", "what it means"),
        ("currency converter", "put in today's rate by hand", "typed by hand"),
        ("sudoku", "let me check if I'm on the right track", "Show mistakes"),
        ("dice roller", "and add them together", "with their sum"),
    ],
)
def test_what_a_kind_does_by_itself_is_told(description: str, instruction: str, said: str) -> None:
    made = Owner(description).says(instruction)
    assert made.app is None
    assert made.reply.startswith("It is like that already")
    assert said in made.reply


@pytest.mark.parametrize(
    ("description", "instruction"),
    [
        ("quiz about animals", "no random order please"),
        ("random name picker", 'it should say "And the winner is"'),
    ],
)
def test_what_is_not_so_is_not_said_to_be(description: str, instruction: str) -> None:
    assert "It is like that already" not in Owner(description).says(instruction).reply


def test_two_languages_are_what_is_learned_and_not_the_language_of_the_app() -> None:
    owner = Owner("Vokabeltrainer Englisch")
    owner.says("erst die deutschen dann die englischen")
    assert owner.spec.language == "de"


def test_names_take_the_place_of_those_that_stand_for_them() -> None:
    owner = Owner("darts scoreboard")
    owner.says("there are four of us: Tom, Ann, Lea and Bo")
    assert list(owner.spec.options["players"]) == ["Tom", "Ann", "Lea", "Bo"]


def test_a_time_leaves_the_times_to_choose_from() -> None:
    owner = Owner("minuteur pour le thé")
    before = owner.spec.options["presets"]
    owner.says("trois minutes d'office")
    assert (owner.spec.options["countdown"], owner.spec.options["presets"]) == (180, before)


def test_a_converter_of_two_has_two() -> None:
    owner = Owner("currency converter")
    owner.says("I only need euros and pounds")
    assert list(owner.spec.options["currencies"]) == ["EUR", "GBP"]


def test_what_is_not_needed_goes_and_is_not_asked_for() -> None:
    owner = Owner(STORE)
    owner.says("no notes needed")
    assert owner.labels == ["Name", "Price", "Shelf"]
    assert not owner.spec.options["rules"]


def test_the_same_one_is_not_drawn_twice_running() -> None:
    owner = Owner("random name picker for my class")
    owner.says("don't pick the same kid twice in a row")
    assert owner.spec.options["again"] == "last"


def test_what_can_only_be_chosen_keeps_its_field() -> None:
    owner = Owner("libros: título, autor, género")
    owner.says("el género solo puede ser novela, ensayo o poesía")
    assert owner.spec.fields[-1].choices == ("novela", "ensayo", "poesía")
    assert len(owner.labels) == 3


def test_a_field_may_be_meant_by_what_it_holds() -> None:
    owner = Owner("what I feed my baby: time, what, how much")
    owner.says("amount is always in ml")
    assert owner.labels[-1] == "How much (ml)"


@pytest.mark.parametrize(
    ("description", "instruction", "labels"),
    [
        ("Bücher: Titel, Autor", "Autor vor Titel", ["Autor", "Titel"]),
        ("citas: nombre, fecha, hora", "la hora antes que la fecha", ["Nombre", "Hora", "Fecha"]),
        ("fuel: date, litres, odometer", "make odometer the second column", ["Date", "Odometer", "Litres"]),
        ("citas: nombre, fecha", "añade el teléfono pero no es obligatorio", ["Nombre", "Fecha", "Teléfono"]),
        ("register: student, date", "also why they were missing", ["Student", "Date", "Why they were missing"]),
        ("register: student, date", "let me pick the reason: ill, holiday or other", ["Student", "Date", "Reason"]),
        ("recipes: name, time", "the time's in minutes", ["Name", "Time (minutes)"]),
    ],
)
def test_fields_are_as_they_were_wished(description: str, instruction: str, labels: list[str]) -> None:
    owner = Owner(description)
    owner.says(instruction)
    assert owner.labels == labels
    assert not owner.spec.options["rules"]


@pytest.mark.parametrize(
    ("instruction", "shown_first"),
    [("zeig nur die die ich noch nicht gelesen hab", ""), ("hide the ones I've gelesen", "")],
)
def test_what_is_shown_goes_by_the_tick(instruction: str, shown_first: str) -> None:
    owner = Owner("Bücherliste: Titel, Autor, gelesen")
    owner.says(instruction)
    assert (owner.spec.options["filter"], owner.spec.options["shown_first"]) == ("gelesen", shown_first)


def test_a_figure_that_is_wrong_tells_what_it_is_of() -> None:
    owner = Owner("pomodoro")
    owner.says("25 minutes is too long, make it 20")
    assert owner.spec.options["work"] == 20 * 60
    owner.says("after four I want a longer break")
    assert owner.spec.options["break"] == 5 * 60


def test_the_people_who_do_a_task_are_no_tasks() -> None:
    owner = Owner("liste de tâches")
    owner.says("qui doit le faire: Paul, Marie ou moi")
    assert owner.spec.options["persons"] == ["Paul", "Marie", "Moi"]
    assert not owner.spec.options.get("tasks")


def test_a_calculation_begins_with_as_many_as_there_are() -> None:
    owner = Owner("bill splitter")
    owner.says("usually there are four of us")
    assert dict(owner.spec.options["begins"]) == {"people": "4"}


def test_hours_of_a_week_are_those_that_are_worked_out() -> None:
    owner = Owner("Zeiterfassung: Tag, Beginn, Ende")
    owner.says("ich will die Stunden pro Woche sehen")
    keys = {field.key for field in owner.spec.fields}
    assert {key for _how, key in owner.spec.options["overview"]["columns"]} <= keys


@pytest.mark.parametrize(
    ("description", "instruction", "said"),
    [
        ("pens: brand, price", "some were gifts so there's no price", "may stay empty"),
        ("pens: brand, price", "what are they all worth together", "stands under the list"),
        ("packing list for the beach", "add sunscreen and a hat", "typed in its window"),
        ("bingo for the club", "don't draw the same number twice", "drawn once"),
        ("rock paper scissors", "show how often I won", "It is like that already"),
    ],
)
def test_what_needs_no_change_is_told_rightly(description: str, instruction: str, said: str) -> None:
    made = Owner(description).says(instruction)
    assert made.app is None
    assert said in made.reply


def test_who_likes_a_colour_says_no_more_than_why() -> None:
    owner = Owner("rock paper scissors")
    owner.says("make it pink, my girl loves that")
    owner.says("stay in front of the other windows")
    assert (owner.spec.accent, owner.spec.is_on_top) == ("pink", True)


@pytest.mark.parametrize(
    ("description", "instruction", "label", "type_"),
    [
        ("stamps: country, year", "also a tick if it's been cancelled", "Cancelled", "tick"),
        ("loans: who, how much", "a yes/no for settled", "Settled", "tick"),
        ("Inventar: Gegenstand, Raum", "wann ich es gekauft hab wäre auch gut", "Wann ich es gekauft hab", "date"),
        ("Inventar: Gegenstand, Raum", "Räume sind Küche, Bad und Büro", "Raum", "choice"),
    ],
)
def test_what_would_be_good_is_a_field(description: str, instruction: str, label: str, type_: str) -> None:
    owner = Owner(description)
    owner.says(instruction)
    assert (owner.labels[-1], owner.spec.fields[-1].type) == (label, type_)


def test_several_must_be_there() -> None:
    owner = Owner("customers: name, city, phone")
    owner.says("name and phone are a must, the rest isn't")
    assert owner.spec.options["rules"] == [["name", "required", ""], ["phone", "required", ""]]


def test_those_without_a_tick_come_first() -> None:
    owner = Owner("lista de películas: título, vista")
    owner.says("que salgan primero las que no he visto")
    assert (owner.spec.options["order"], owner.spec.options["descending"]) == ("vista", False)


@pytest.mark.parametrize(
    ("instruction", "tempo"), [("start at 90", 90), ("a bit faster", 125), ("langsamer bitte", 75)]
)
def test_a_tempo_is_a_figure(instruction: str, tempo: int) -> None:
    owner = Owner("metronome")
    owner.says(instruction)
    assert owner.spec.options["tempo"] == tempo


@pytest.mark.parametrize(
    ("description", "instruction", "said"),
    [
        ("customers: name, city", "search by city", "It is like that already"),
        ("lending list: thing, since when", "remind me after a month", "Not done"),
        ("tip calculator", "add 20 and 25 percent buttons", "Not done"),
        ("minesweeper", "first click should never be a mine", "never a mine"),
        ("diary", "nobody else should be able to read it", "no lock of its own"),
        ("typing test", "a longer text", "what it has"),
    ],
)
def test_nothing_is_set_that_does_something_else(description: str, instruction: str, said: str) -> None:
    made = Owner(description).says(instruction)
    assert made.app is None
    assert said in made.reply


def test_what_is_drawn_is_a_chart_and_what_is_above_is_on_top() -> None:
    owner = Owner("weight log: date, weight")
    owner.says("draw me a line")
    owner.says("show it on top of my other stuff")
    assert (owner.spec.options["chart"], owner.spec.is_on_top) == (True, True)
