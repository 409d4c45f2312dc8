"""Tests of the pet. Run them with: python -m pytest"""

from __future__ import annotations

from dataclasses import replace

import pytest
from drawn import FUR, shapes_of
from logic import HOUR, Care, Pet, PetError
from storage import Storage

DAY = 24 * HOUR


@pytest.fixture
def care() -> Care:
    return Care(Storage(":memory:"), "Mia", 0.0)


def with_pet(care: Care, **changed: object) -> Care:
    care.pet = replace(care.pet, **changed)  # type: ignore[arg-type]
    return care


def test_hunger_mood_and_energy_fall_with_time() -> None:
    before = Pet(name="Mia", born=0, seen=0)
    after = before.at(2 * HOUR)
    assert after.food < before.food
    assert after.mood < before.mood
    assert after.energy < before.energy
    assert before.at(4 * HOUR).food == pytest.approx(after.at(4 * HOUR).food)


def test_a_long_time_alone_ends_at_nothing() -> None:
    alone = Pet(name="Mia", born=0, seen=0).at(400 * DAY)
    assert (alone.food, alone.mood, alone.energy) == (0, 0, 0)
    assert alone.feels == "hungry"
    assert alone.days == 400


def test_sleep_gives_energy_and_it_wakes_by_itself(care: Care) -> None:
    care.sleep_or_wake(0.0)
    assert care.pet.feels == "asleep"
    assert care.pet.at(HOUR).energy > 80
    rested = care.pet.at(3 * HOUR)
    assert not rested.is_asleep
    assert rested.energy > 90


def test_a_sleeping_pet_wants_nothing(care: Care) -> None:
    care.sleep_or_wake(0.0)
    for action in (care.feed, care.play, care.stroke):
        with pytest.raises(PetError):
            action(1.0)
    care.sleep_or_wake(2.0)
    care.stroke(3.0)


def test_food_and_games_help_within_reason(care: Care) -> None:
    care.feed(0.0)
    assert care.pet.food == 100
    with pytest.raises(PetError):
        care.feed(0.0)
    care.play(0.0)
    assert (care.pet.mood, care.pet.energy) == (98, 68)
    with pytest.raises(PetError):
        with_pet(care, energy=10.0).play(0.0)
    with pytest.raises(PetError):
        with_pet(care, energy=90.0, food=5.0).play(0.0)


def test_what_is_worst_is_seen() -> None:
    pet = Pet(name="Mia", born=0, seen=0)
    assert replace(pet, food=90, mood=90, energy=90).feels == "happy"
    assert pet.feels == "happy"
    assert replace(pet, mood=50).feels == "fine"
    assert replace(pet, mood=10, energy=20).feels == "sad"
    assert replace(pet, energy=5, mood=10).feels == "tired"


def test_it_lives_on_while_the_app_is_closed() -> None:
    storage = Storage(":memory:")
    Care(storage, "Mia", 0.0).rename("Leo")
    later = Care(storage, "Mia", 5 * HOUR)
    assert later.pet.name == "Leo"
    assert later.pet.food == pytest.approx(35)
    later.begin_again(6 * HOUR)
    assert (later.pet.name, later.pet.food, later.pet.days) == ("Leo", 70, 0)


def test_a_clock_that_goes_back_changes_nothing(care: Care) -> None:
    care.live(100.0)
    before = care.pet
    care.live(50.0)
    assert care.pet == before


def test_a_pet_has_a_name(care: Care) -> None:
    with pytest.raises(PetError):
        care.rename("  ")


def test_every_kind_is_drawn_in_every_mood() -> None:
    for kind in FUR:
        for feels in ("asleep", "hungry", "tired", "sad", "fine", "happy"):
            assert len(shapes_of(kind, feels, 3)) > 5
