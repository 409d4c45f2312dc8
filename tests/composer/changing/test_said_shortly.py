"""Changes in a few words, as people drop them: an order, a range, what is missing, what is there already."""

from __future__ import annotations

import pytest

from tests.composer.changing.owner import STORE, Owner

MEMBERS = "club members: name, phone, paid"


@pytest.mark.parametrize(
    ("description", "instruction", "order", "descending"),
    [
        (STORE, "A to Z", "name", False),
        ("Rezeptbuch: Name, Zutaten", "von A bis Z", "name", False),
        (STORE, "lowest price first", "price", False),
        ("expense tracker", "biggest amounts first", "amount", True),
        (MEMBERS, "who hasn't paid goes on top", "paid", False),
    ],
)
def test_an_order_in_a_few_words(description: str, instruction: str, order: str, descending: bool) -> None:
    owner = Owner(description)
    owner.says(instruction)
    assert (owner.spec.options["order"], owner.spec.options["descending"]) == (order, descending)


@pytest.mark.parametrize(
    ("instruction", "label", "type_"),
    [
        ("breed's missing", "Breed", "text"),
        ("their breed too", "Breed", "text"),
        ("let me tick when it's back", "Back", "tick"),
        ("stars from 1 to 5", "Rating", "stars"),
    ],
)
def test_what_is_missing_is_added(instruction: str, label: str, type_: str) -> None:
    owner = Owner("dogs: dog, owner, phone")
    owner.says(instruction)
    assert (owner.labels[-1], owner.spec.fields[-1].type) == (label, type_)


def test_a_field_is_found_by_whose_it_is_and_its_choices_by_a_list() -> None:
    owner = Owner("dogs: dog, owner, phone")
    owner.says("phone of the owner must be known")
    owner.says("owner mint, good or poor")
    owner.says("no two the same dog")
    assert owner.spec.options["rules"] == [["phone", "required", ""], ["dog", "unique", ""]]
    assert owner.spec.fields[1].choices == ("mint", "good", "poor")


def test_a_range_and_a_category_go_by_a_few_words() -> None:
    owner = Owner("guess the number")
    owner.says("up to 500")
    assert owner.spec.options["high"] == 500
    owner = Owner("expense tracker")
    owner.says("I don't want Transport, I've got no car")
    assert "Transport" not in owner.spec.options["categories"]
    owner.says("darker please")
    assert owner.spec.theme == "dark"


@pytest.mark.parametrize(
    ("description", "instruction", "said"),
    [
        ("2048 game", "show my record", "best score"),
        ("2048 game", "swipe with the arrow keys", "arrow keys"),
        ("guess the number", "tell me higher or lower", "after each guess"),
        ("a to-do list", "I want to see what's late", "Not done"),
    ],
)
def test_what_is_so_and_what_is_not_is_told(description: str, instruction: str, said: str) -> None:
    made = Owner(description).says(instruction)
    assert made.app is None
    assert said in made.reply


@pytest.mark.parametrize(
    ("instruction", "label"),
    [("where we sailed to", "Where we sailed to"), ("how I liked it, out of ten", "How I liked it")],
)
def test_a_bare_clause_of_somebody_is_a_field(instruction: str, label: str) -> None:
    owner = Owner("logbook: date, skipper")
    owner.says(instruction)
    assert owner.labels[-1] == label
    assert "That is a question" in owner.says("where did we sail to?").reply


def test_a_day_that_is_there_already_is_today_and_a_rate_is_no_half_of_it() -> None:
    owner = Owner("pet sitting: pet, from, to")
    owner.says("per day I get 15")
    assert "Days" not in owner.labels or any("15" in field.choices for field in owner.spec.fields)
    owner = Owner("logbook: date, skipper")
    owner.says("date should be there already")
    assert owner.spec.options["rules"] == [["date", "today", ""]]


def test_the_answer_is_in_the_language_of_the_wish() -> None:
    assert "Not done" in Owner("mental arithmetic for kids").says("only plus and minus").reply
