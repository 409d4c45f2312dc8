"""Tests of the family tree. Run them with: python -m pytest"""

from __future__ import annotations

import pytest
from logic import Family, FamilyError, generations, places
from storage import Storage

NOT_KNOWN = ("", "")


@pytest.fixture
def family() -> Family:
    """Anna and Ben have Cora and Dan; Dan and Eve have Finn."""
    family = Family(Storage(":memory:"))
    anna = family.save(None, "Anna", ("1930", "2001"), [], 0)
    ben = family.save(None, "Ben", ("1928", ""), [], anna)
    family.save(None, "Cora", ("1955", ""), [anna, ben], 0)
    dan = family.save(None, "Dan", ("12.5.1957", ""), [ben, anna], 0)
    eve = family.save(None, "Eve", NOT_KNOWN, [], dan)
    family.save(None, "Finn", ("1990-01-31", ""), [dan, eve], 0)
    return family


def number(family: Family, name: str) -> int:
    return int(next(one["id"] for one in family.people() if one["name"] == name))


def test_children_stand_below_their_parents_and_partners_side_by_side(family: Family) -> None:
    rows = generations(family.people())
    assert {one["name"]: rows[one["id"]] for one in family.people()} == {
        "Anna": 0,
        "Ben": 0,
        "Cora": 1,
        "Dan": 1,
        "Eve": 1,
        "Finn": 2,
    }
    columns = {one["name"]: places(family.people())[one["id"]] for one in family.people()}
    assert abs(columns["Anna"] - columns["Ben"]) == abs(columns["Dan"] - columns["Eve"]) == 1
    assert columns["Cora"] < columns["Dan"]
    assert len({(rows[number(family, name)], column) for name, column in columns.items()}) == 6


def test_partners_are_so_for_each_other_only(family: Family) -> None:
    gus = family.save(None, "Gus", NOT_KNOWN, [], number(family, "Eve"))
    partners = {one["name"]: one["partner"] for one in family.people()}
    assert (partners["Eve"], partners["Gus"], partners["Dan"]) == (gus, number(family, "Eve"), 0)
    family.save(gus, "Gus", NOT_KNOWN, [], 0)
    assert {one["partner"] for one in family.people() if one["name"] in ("Eve", "Gus", "Dan")} == {0}


def test_relations_are_found(family: Family) -> None:
    assert [one["name"] for one in family.children(number(family, "Anna"))] == ["Cora", "Dan"]
    assert [one["name"] for one in family.siblings(number(family, "Dan"))] == ["Cora"]
    assert len(family.descendants(number(family, "Ben"))) == 3


def test_nobody_descends_from_themselves_or_pairs_with_a_parent(family: Family) -> None:
    anna, dan, finn = (number(family, name) for name in ("Anna", "Dan", "Finn"))
    for person, name, parents, partner in (
        (anna, "Anna", [finn], 0),
        (anna, "Anna", [anna], 0),
        (dan, "Dan", [], finn),
    ):
        with pytest.raises(FamilyError):
            family.save(person, name, NOT_KNOWN, parents, partner)
    with pytest.raises(FamilyError):
        family.save(None, "Zoe", ("1900", ""), [anna], 0)


@pytest.mark.parametrize(
    ("name", "years"), [("", NOT_KNOWN), ("anna", NOT_KNOWN), ("Zoe", ("soon", "")), ("Zoe", ("1950", "1940"))]
)
def test_what_can_not_be_is_told(family: Family, name: str, years: tuple[str, str]) -> None:
    with pytest.raises(FamilyError):
        family.save(None, name, years, [], 0)


def test_who_is_removed_comes_back_with_all_ties(family: Family) -> None:
    before = family.people()
    family.remove(number(family, "Dan"))
    assert [one["parents"] for one in family.people() if one["name"] == "Finn"] == [[number(family, "Eve")]]
    assert family.undo()
    assert family.people() == before


def test_everybody_has_a_place_however_they_are_tied() -> None:
    family = Family(Storage(":memory:"))
    people = [family.save(None, f"P{count}", NOT_KNOWN, [], 0) for count in range(8)]
    for count, one in enumerate(people[2:], start=2):
        family.save(
            one,
            f"P{count}",
            NOT_KNOWN,
            [people[count - 1], people[count - 2]],
            people[(count + 3) % 8] if count == 3 else 0,
        )
    assert set(places(family.people())) == set(generations(family.people())) == set(people)
    assert min(places(family.people()).values()) >= 0
