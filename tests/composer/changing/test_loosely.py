"""What is to come first or last, or to be larger, in whatever words and order it is said."""

from __future__ import annotations

import pytest

from tests.composer.changing.owner import Owner

GUESTS = "guest list: name, table, coming yes or no, age"
PLANTAS = "lista de plantas: nombre, lugar, último riego"


@pytest.mark.parametrize(
    ("description", "instruction", "order"),
    [
        (GUESTS, "those who aren't coming at the bottom", ("coming", True)),
        (GUESTS, "whoever is coming should be up top", ("coming", True)),
        (GUESTS, "I'd like whoever isn't coming right at the top", ("coming", False)),
        (GUESTS, "the oldest people ought to be first, by age", ("age", True)),
        (PLANTAS, "pon primero las que llevan más tiempo", ("ultimo_riego", False)),
        (PLANTAS, "las que regué hace más tiempo tienen que estar arriba", ("ultimo_riego", False)),
    ],
)
def test_what_comes_first_or_last_is_what_the_list_is_ordered_by(
    description: str, instruction: str, order: tuple[str, bool]
) -> None:
    owner = Owner(description)
    owner.says(instruction)
    assert (owner.spec.options.get("order"), owner.spec.options.get("descending")) == order


@pytest.mark.parametrize(
    ("description", "instruction"),
    [
        ("to-do list", "when something is done put it at the bottom"),
        ("Einkaufsliste", "das Erledigte soll nach unten"),
    ],
)
def test_what_is_done_is_below_already(description: str, instruction: str) -> None:
    made = Owner(description).says(instruction)
    assert made.app is None
    assert instruction in made.reply


@pytest.mark.parametrize(
    "instruction",
    ["the result should be a lot bigger", "I'd like the numbers to be bigger", "die Zahlen sind zu klein"],
)
def test_what_is_to_be_larger_makes_letters_and_buttons_larger(instruction: str) -> None:
    owner = Owner("tip calculator")
    owner.says(instruction)
    assert owner.spec.is_large


@pytest.mark.parametrize(
    ("description", "instruction", "reply"),
    [
        ("kitchen timer", "it should ring longer", "Not done"),
        ("tip calculator", "smaller please", "their usual size"),
    ],
)
def test_what_is_to_be_more_or_less_so_is_not_so_already(description: str, instruction: str, reply: str) -> None:
    made = Owner(description).says(instruction)
    assert made.app is None
    assert reply in made.reply


def test_a_smaller_game_has_fewer_cards() -> None:
    owner = Owner("knight's tour")
    owner.says("smaller please")
    assert owner.spec.chosen or owner.spec.options != Owner("knight's tour").spec.options


def test_dice_keep_their_number_where_their_sides_are_told() -> None:
    owner = Owner("dice roller")
    owner.says("two dice, please")
    owner.says("with 12 sides")
    assert owner.spec.options["first"] == {"count": "2", "sides": "12"}


def test_categories_are_only_those_that_are_told() -> None:
    owner = Owner("expenses: date, what, amount, category")
    owner.says("categories are only food, car and fun")
    assert owner.spec.options["categories"] == ("Food", "Car", "Fun")


def test_days_since_are_counted() -> None:
    owner = Owner(PLANTAS)
    owner.says("quiero saber cuántos días hace que la regué")
    assert owner.spec.fields[-1].type == "age"


@pytest.mark.parametrize(("instruction", "is_down"), [("gelesene ans Ende", False), ("die ungelesenen zuerst", False)])
def test_a_tick_is_meant_in_any_form_of_its_word(instruction: str, is_down: bool) -> None:
    owner = Owner("Bücherliste: Titel, Autor, gelesen")
    owner.says(instruction)
    assert (owner.spec.options.get("order"), owner.spec.options.get("descending")) == ("gelesen", is_down)


def test_how_many_of_each_is_counted() -> None:
    owner = Owner("members of the choir: name, voice, phone")
    owner.says("how many of each voice")
    assert owner.spec.options["overview"]["by"] == "voice"


def test_what_is_named_with_its_choices_is_one_field() -> None:
    owner = Owner("honey sales: customer, jars, price per jar, paid")
    owner.says("I also need the kind, lime or acacia")
    assert (owner.labels[-1], owner.spec.fields[-1].choices) == ("Kind", ("lime", "acacia"))


def test_a_french_wish_without_a_verb_is_answered_in_french() -> None:
    assert "Réglé" in Owner("minuteur pomodoro").says("pauses de dix minutes").reply


def test_a_button_is_called_without_what_leads_to_its_name() -> None:
    owner = Owner("egg timer")
    owner.says("one button for soft, four minutes")
    owner.says("and one for hard, nine minutes")
    assert [name for name, _seconds in owner.spec.options["presets"]] == ["Soft", "Hard"]
