"""When a record keeper is to remind of a day, and what else is told of one field and belongs to all."""

from __future__ import annotations

import pytest

from tests.composer.changing.owner import Owner

FRIENDS = "address book with name, phone, birthday"


@pytest.mark.parametrize(
    ("description", "instruction", "day", "ahead"),
    [
        (FRIENDS, "warn me two days before a birthday", "days_left", 2880),
        ("food in the freezer: what, best before", "tell me a week before it goes off", "best_before", 10080),
        ("Verträge: Name, Kündigung bis, Kosten", "erinnere mich drei Tage vorher", "kuendigung_bis", 4320),
    ],
)
def test_it_reminds_so_long_before_the_day(description: str, instruction: str, day: str, ahead: int) -> None:
    owner = Owner(description)
    owner.says(instruction)
    assert owner.spec.options["remind"] == {"day": day, "time": "", "ahead": ahead}


@pytest.mark.parametrize(
    ("instruction", "label"),
    [("some have two phone numbers", "Phone 2"), ("I also write down which school they go to", "School")],
)
def test_what_some_have_is_a_field(instruction: str, label: str) -> None:
    owner = Owner(FRIENDS)
    owner.says(instruction)
    assert owner.labels[-1] == label


def test_what_each_thing_on_a_list_costs_is_a_price() -> None:
    owner = Owner("shopping list")
    owner.says("I need to write down what each thing costs")
    assert owner.spec.options["details"] == ("price",)


def test_those_that_have_a_tick_are_shown_alone() -> None:
    owner = Owner("my record collection: artist, album, year")
    owner.says("I want to tick the ones I've lent out")
    owner.says("show me the lent ones only")
    assert (owner.spec.options["filter"], owner.spec.options["shown_first"]) == ("lent_out", "yes")


def test_what_is_not_wished_does_not_come_for_it() -> None:
    assert Owner("Haushaltsbuch: Datum, Wofür, Betrag").says("kein Diagramm bitte").app is None
    assert Owner("quiz about capitals").says("my own questions too").app is None


def test_what_each_month_costs_is_a_page() -> None:
    owner = Owner("Haushaltsbuch: Datum, Wofür, Betrag")
    owner.says("ich will sehen was jeder Monat kostet")
    assert owner.spec.options["overview"]["period"] == "month"


def test_how_many_there_are_of_each_is_a_number() -> None:
    owner = Owner("medicine list: name, dose, morning, evening")
    owner.says("how many are left in the box")
    assert owner.spec.fields[-1].type == "number"


@pytest.mark.parametrize(
    ("description", "instruction", "begins"),
    [
        ("loan calculator", "I've got 12000", ("amount", "12000")),
        ("BMI calculator", "I'm 180 tall", ("height", "180")),
    ],
)
def test_a_calculation_begins_with_what_people_say_of_themselves(
    description: str, instruction: str, begins: tuple[str, str]
) -> None:
    owner = Owner(description)
    owner.says(instruction)
    assert owner.spec.options["begins"] == (begins,)


def test_what_is_not_done_is_not_hidden_for_its_colour() -> None:
    owner = Owner("weekly chores: chore, who, done")
    owner.says("what isn't done yet should be red")
    assert owner.spec.chosen == ()


def test_how_far_one_is_is_no_day() -> None:
    owner = Owner("reading list")
    owner.says("I'd like to say how far I am")
    assert owner.spec.fields[-1].type == "text"


def test_the_first_to_five_wins_the_best_of_nine() -> None:
    made = Owner("rock paper scissors").says("first to five")
    assert made.app is not None
    assert made.reply == "Set as you said: first to five."


def test_an_english_wish_is_answered_in_english() -> None:
    reply = Owner("a log of birds in our garden: bird, date, how many").says("most birds on top").reply
    assert "as you said" in reply or "ordered" in reply
