"""Names in a sentence: who takes part, who came and left, and the times that a countdown has by name."""

from __future__ import annotations

from typing import Any

import pytest

from tests.composer.changing.owner import Owner

ROTA = "chores rota: dishes, bins, bathroom; rotates weekly between Tom, Mia and Lea"
PUTZPLAN = "Putzplan: Küche, Bad; jede Woche wechselnd zwischen Anna, Ben und Carla"
TURNO = "turno de limpieza: cocina, baño; cada semana entre Ana, Luis y Eva"
TURNS = "we take turns hosting: Anna, Ben, Carla and Dave"


@pytest.mark.parametrize(
    ("description", "instruction", "option", "names"),
    [
        (ROTA, "Tom has moved out, Ben is new", "people", "Mia Lea Ben"),
        (ROTA, "we're only Ben and Kai now", "people", "Ben Kai"),
        (ROTA, "mia doesn't live here any more", "people", "Tom Lea"),
        (ROTA, "Eva instead of Tom", "people", "Eva Mia Lea"),
        (ROTA, "Rosa is new, she does it too", "people", "Tom Mia Lea Rosa"),
        (ROTA, "no more Tom", "people", "Mia Lea"),
        (ROTA, "who can only be Max, Lea or Ina", "people", "Max Lea Ina"),
        (ROTA, "Lea is called Leonie", "people", "Tom Mia Leonie"),
        (ROTA, "Bathroom is now Bath", "tasks", "Dishes Bins Bath"),
        (ROTA, "remove bins", "tasks", "Dishes Bathroom"),
        (PUTZPLAN, "Ben ist ausgezogen, dafür ist Dora neu", "people", "Anna Carla Dora"),
        (TURNO, "Luis se ha ido y Marta es nueva", "people", "Ana Eva Marta"),
        ("scoreboard for darts", "names are Kim and Jo", "players", "Kim Jo"),
        ("scoreboard for darts", "it's only me and my dad", "players", "Me Dad"),
        ("lista de la compra", "quien compra es Ana o Pepe", "persons", "Ana Pepe"),
        ("scoreboard for darts", "Al plays too", "players", "Al"),
        (TURNS, "Dave is out, Erik joins us", "people", "Anna Ben Carla Erik"),
        ("to-do list", "let me say who does it, Mum, Dad or Lea", "persons", "Mum Dad Lea"),
    ],
)  # fmt: skip
def test_who_is_in_it(description: str, instruction: str, option: str, names: str) -> None:
    owner = Owner(description)
    reply = owner.says(instruction).reply
    assert list(owner.spec.options[option]) == names.split()
    assert all(name in reply for name in names.split())


def test_so_many_players_have_a_stand_in_each() -> None:
    owner = Owner("scoreboard")
    owner.says("four players")
    assert list(owner.spec.options["players"]) == ["Player 1", "Player 2", "Player 3", "Player 4"]


@pytest.mark.parametrize("instruction", ["Tom is great", "start on Saturday", "no more Kim", "Everyone is new"])
def test_what_names_nobody_changes_nobody(instruction: str) -> None:
    owner = Owner(ROTA)
    owner.says(instruction)
    assert list(owner.spec.options["people"]) == ["Tom", "Mia", "Lea"]


def test_nobody_is_left_out_of_a_game_of_two() -> None:
    owner = Owner("pig dice game")
    before = list(owner.spec.options["players"])
    made = owner.says("it's only Kim")
    assert list(owner.spec.options["players"]) == before
    assert "2" in made.reply


@pytest.mark.parametrize(
    ("description", "instruction", "presets"),
    [
        ("egg timer", "soft is 4, hard is 9", [["Soft", 240], ["Hard", 540]]),
        ("Eieruhr", "weich 4, hart 9 Minuten", [["Weich", 240], ["Hart", 540]]),
        ("countdown timer", "a button for pasta, eight minutes", [["Pasta", 480]]),
        ("timer: tea 3 min, eggs 6 min", "add a button for rooibos, six and a half minutes",
         [["Tea", 180], ["Eggs", 360], ["Rooibos", 390]]),
        ("timer: tea 3 min, eggs 6 min", "eggs only need 5", [["Tea", 180], ["Eggs", 300]]),
        ("timer: tea 3 min, eggs 6 min", "no more eggs", [["Tea", 180]]),
        ("timer: tea 3 min, eggs 6 min", "start with the eggs", [["Eggs", 360], ["Tea", 180]]),
    ],
)  # fmt: skip
def test_times_have_names(description: str, instruction: str, presets: list[Any]) -> None:
    owner = Owner(description)
    owner.says(instruction)
    assert [list(one) for one in owner.spec.options["presets"]] == presets
    assert owner.spec.options["countdown"] == presets[0][1]


@pytest.mark.parametrize(
    "instruction", ["five minutes is enough", "it should start with 5 minutes", "ten minutes is too long, five please"]
)
def test_a_time_without_a_name_is_that_of_the_timer(instruction: str) -> None:
    owner = Owner("countdown timer 10 minutes")
    owner.says(instruction)
    assert (owner.spec.options["countdown"], list(owner.spec.options["presets"])) == (300, [])


@pytest.mark.parametrize(
    "instruction",
    [
        "take the due date away, no wait, keep it",
        "remove the due date. Actually no, leave it",
        "quita lo de la fecha, no, espera, déjalo",
        "nimm das Datum weg, ach nein, lass es",
    ],
)
def test_what_is_taken_back_at_once_is_not_done(instruction: str) -> None:
    owner = Owner("to-do list")
    made = owner.says(instruction)
    assert made.app is None
    assert not any(words in made.reply for words in ("Not done", "No hecho", "Nicht gemacht"))


def test_a_complaint_alone_is_no_reason_for_another() -> None:
    owner = Owner("shopping list")
    owner.says("the writing is too small")
    assert owner.spec.is_large
