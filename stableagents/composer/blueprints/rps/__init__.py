"""Rock, paper, scissors against the computer."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import number_of, wins_wanted
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Label, MenuItem, Row, Section, Stack, Table, TableColumn, View

_MOST_HANDS = 5
_BEATS = (
    r"(?P<own>[^\W\d_]+) (?:beats?|defeats?|crushes|kills?|drinks?|burns?|wins (?:over|against)|schlägt|besiegt"
    r"|gewinnt gegen|gana a|vence a|bat|gagne contre) (?:(?:the|an?|den|die|das|el|la|le|l') ?)?(?P<other>[^\W\d_]+)"
)
# Names of the game with hands that need no saying what beats what: each beats the next, the last the first.
_KNOWN = (r"\bsnake\W+water\W+gun\b", ("Snake", "Water", "Gun"))


def own_hands(text: str) -> tuple[tuple[str, ...], tuple[tuple[int, int], ...]]:
    """The hands that a description says to beat each other, and the pairs of a winner and what it beats; none where
    they are the usual ones, or where a hand neither wins nor loses."""
    lowered = text.lower()
    if pattern_of(_KNOWN[0]).search(lowered):
        return _KNOWN[1], tuple((number, (number + 1) % 3) for number in range(3))
    said = [(found["own"], found["other"]) for found in pattern_of(_BEATS).finditer(lowered)]
    names = list(dict.fromkeys(name for pair in said for name in pair))
    fit = {own for own, _other in said} == {other for _own, other in said} == set(names)
    if not fit or not 3 <= len(names) <= _MOST_HANDS or "rock" in names:
        return (), ()
    return tuple(name.capitalize() for name in names), tuple((names.index(a), names.index(b)) for a, b in said)


def _hands(spec: AppSpec) -> tuple[str, ...]:
    if spec.options["hands"]:
        return tuple(spec.options["hands"])
    more = ("Lizard", "Spock") if spec.options["has_more"] else ()
    return ("Rock", "Paper", "Scissors", *more)


def _view(spec: AppSpec) -> View:
    game = Section(
        name="game",
        about="The hands to choose from, the score and the rounds.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Label(var="goal"),
                Row(
                    items=tuple(
                        Button(text=hand, action=f"hand_{n}", style="primary") for n, hand in enumerate(_hands(spec), 1)
                    )
                ),
                Label(var="round_text", style="title"),
                Label(var="why"),
                Label(var="score_text"),
                Table(
                    name="rounds",
                    columns=(
                        TableColumn(title="You", width=120),
                        TableColumn(title="Computer", width=120),
                        TableColumn(title="Result", width=140),
                    ),
                    empty="Choose a hand.",
                ),
                Button(text="New game", action="new_game"),
                Label(var="status", style="hint"),
            )
        ),
    )
    hands = tuple(
        MenuItem(text=hand, action=f"hand_{n}", shortcut=f"Ctrl+{n}") for n, hand in enumerate(_hands(spec), 1)
    )
    return View(
        sections=(game,),
        menus=menus("Game", MenuItem(text="New game", action="new_game", shortcut="Ctrl+N"), *hands),
        vars={"goal": "", "round_text": "", "why": "", "score_text": ""},
        width=520,
        height=560,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    wins = wins_wanted(text)
    best_of = 2 * wins - 1 if wins else 0
    hands, beats = own_hands(text)
    best_of = best_of or number_of(text, r"rounds?|runden|rondas|manches|games?", 0, 1, 99)
    return replace(
        spec,
        options={
            "best_of": best_of,
            "has_more": bool(re.search("spock|lizard|echse|lagarto|lézard", text)),
            "hands": hands,
            "beats": beats,
        },
    )


def _constants(spec: AppSpec) -> dict[str, Any]:
    beats = [(int(own), int(other)) for own, other in spec.options["beats"]]
    return {"BEST_OF": spec.options["best_of"], "HANDS": list(_hands(spec)), "BEATS": beats}


def _weigh(text: str) -> int:
    found = pattern_of(
        r"\brock\W+paper\W+scissors?|\b(?:schere|stein)\W+(?:stein|schere)\W+papier|\bpiedra\W+papel|\bpierre\W+(?:papier|feuille)"
    ).search(text)
    return 60 if found or own_hands(text)[0] else 0


BLUEPRINT = Blueprint(
    kind="rps",
    title="Rock, paper, scissors",
    summary="Rock, paper, scissors against the computer, for a number of rounds or without an end.",
    words=dict.fromkeys(
        (
            "rock paper scissors",
            "rock, paper, scissors",
            "rock-paper-scissors",
            "rock paper",
            "schere stein papier",
            "schere, stein, papier",
            "stein schere papier",
            "piedra papel",
            "piedra, papel",
            "pierre papier",
            "pierre-papier",
            "pierre, papier",
        ),
        20,
    ),
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *(
            "lizard",
            "spock",
            "papier",
            "papel",
            "tijera",
            "ciseaux",
            "schere",
            "lagarto",
            "lézard",
            "echse",
            "marcador",
        ),
        "computer",
        "move",
        "choose",
        "beats?",
        "score",
        "round",
        "best",
        "rock",
        "paper",
        "scissors",
        "win",
        "loss",
        "tie",
        "draw",
        "reset",
        "history",
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=(),
    screens=("The hands and the rounds",),
    data_kept=("The score", "The window's place and theme"),
    checks=("Rock beats scissors, scissors beat paper, paper beats rock", "The score is kept"),
    help=("Press a hand; the computer chooses at the same time.", "New game sets the score to zero."),
)
