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
