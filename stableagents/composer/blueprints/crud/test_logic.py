"""Tests of the list of names. Run them with: python -m pytest"""

from __future__ import annotations

import pytest
from logic import People, PersonError
from storage import Storage


def people() -> People:
    made = People(Storage(":memory:"))
    for name, surname in (("Hans", "Emil"), ("Max", "Mustermann"), ("Roman", "Tisch"), ("Ada", "Maier")):
        made.create(name, surname)
    return made


def surnames(found: list[dict[str, str]]) -> list[str]:
    return [person["surname"] for person in found]


def test_the_filter_is_the_beginning_of_the_surname() -> None:
    assert surnames(people().matching("m")) == ["Maier", "Mustermann"]
    assert surnames(people().matching("ust")) == []


def test_a_change_and_a_removal_can_be_undone() -> None:
    made = people()
    number = made.matching("Tisch")[0]["id"]
    made.update(number, "Roma", "Stuhl")
    assert surnames(made.matching("Stuhl")) == ["Stuhl"]
    assert made.undo()
    assert surnames(made.matching("Tisch")) == ["Tisch"]
    made.delete(number)
    assert made.get(number) is None
    assert made.undo()
    assert surnames(made.matching("T")) == ["Tisch"]
    assert not made.undo()


def test_a_surname_is_needed() -> None:
    with pytest.raises(PersonError) as caught:
        people().create("Max", "  ")
    assert caught.value.field == "surname"
