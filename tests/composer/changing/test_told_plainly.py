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
