"""Games with bets of play money: slot machine, roulette, cho-han, craps, over or under seven, heads or tails."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.bets.catalogue import GAMES, Game
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Choice,
    Entry,
    Form,
    Label,
    MenuItem,
    Row,
    Section,
    Stack,
    Table,
    TableColumn,
    View,
)

_MONEY = re.compile(
    r"\b(?:start\w*|begin\w*|beginn\w*|anfang\w*|empez\w*|empiez\w*|comenz\w*|commenc\w*)\b[^.;,]{0,20}?\b(\d{1,6})\b"
    r"|\b(\d{1,6}) ?(?:\$|€|coins?|credits?|chips|points?|mon\b|dollars?|euros?|münzen|punkte\w*|taler|monedas|fichas"
    r"|créditos|puntos|pièces|jetons|crédits)"
)
_HOUSE = re.compile(r"\b(\d{1,2}) ?(?:%|percent|prozent|por ciento|pour ?cent)")


def find(text: str) -> str:
    """The name of the game that a description speaks of, or nothing."""
    return next((name for name, game in GAMES.items() if pattern_of(game.words).search(text.lower())), "")


def _game(spec: AppSpec) -> Game:
    return GAMES[str(spec.options["game"])]


def _view(spec: AppSpec) -> View:
    table = Section(
        name="betting",
        about="The bet, the stake, what came, and what is won.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Label(var="money_text"),
                Label(var="result", style="title"),
                Form(
                    items=(
                        Choice(var="bet", label="Bet", options=("",), width=18),
                        Entry(var="stake", label="Stake", on_enter="play", width=10, takes_focus=True),
                    )
                ),
                Row(
                    items=(
                        Button(text=_game(spec).button, action="play", style="primary"),
                        Button(text="Stake all", action="all_in"),
                        Button(text="New game", action="new_game", style="danger"),
                    )
                ),
                Label(var="problem", style="error"),
                Table(
                    name="pays",
                    columns=(TableColumn(title="Bet", width=300), TableColumn(title="Pays", width=110)),
                    empty="What is paid.",
                    height=3,
                ),
                Table(
                    name="rounds",
                    columns=(
                        TableColumn(title="Bet", width=130),
                        TableColumn(title="Result", width=190),
                        TableColumn(title="Stake", width=80, is_number=True),
                        TableColumn(title="Won", width=80, is_number=True),
                    ),
                    empty="Each round appears here.",
                    height=5,
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(table,),
        menus=menus(
            "Game",
            MenuItem(text=_game(spec).button, action="play", shortcut="F5"),
            MenuItem(text="New game", action="new_game", shortcut="Ctrl+N"),
        ),
        on_close="keep",
        vars={**dict.fromkeys(("bet", "money_text", "result", "problem"), ""), "stake": "10"},
        width=600,
        height=680,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    money, house = _MONEY.search(text), _HOUSE.search(text)
    first = int(next(found for found in money.groups() if found)) if money else 100
    options = {
        "game": find(text) or "slots",
        "money": min(1_000_000, max(1, first)),
        "house": min(90, int(house[1])) if house else 10,
    }
    return replace(spec, options=options)


def _constants(spec: AppSpec) -> dict[str, Any]:
    house = {"HOUSE": spec.options["house"]} if spec.options["game"] == "chohan" else {}
    return {"FIRST_MONEY": spec.options["money"], **house}


def _files(spec: AppSpec) -> Mapping[str, str]:
    return {"game.py": f"games/{spec.options['game']}.py"}


def _weigh(text: str) -> int:
    return 40 if find(text) else 0


BLUEPRINT = Blueprint(
    kind="bets",
    title="Game with bets",
    summary="A game of chance with bets of play money, what each bet pays, and what was won so far.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *(
            "bet",
            "stake",
            "coin",
            "credit",
            "money",
            "win",
            "won",
            "lose",
            "pay",
            "payout",
            "reel",
            "symbol",
            "spin",
            "dice",
        ),
        *(
            "even",
            "odd",
            "red",
            "black",
            "number",
            "house",
            "gambl",
            "balance",
            "broke",
            "most",
            "best",
            "throw",
            "roll",
        ),
        *(
            "wette",
            "einsatz",
            "geld",
            "gewinn",
            "verlier",
            "walze",
            "rot",
            "schwarz",
            "zahl",
            "guthaben",
            "münze",
            "taler",
        ),
        *("apuest", "dinero", "gan", "pierd", "rojo", "negro", "número", "saldo", "rodillo", "mise", "argent", "gagn"),
        *(
            "perd",
            "rouge",
            "noir",
            "numéro",
            "solde",
            "rouleau",
            "jeton",
            "ficha",
            "japan",
            "dollar",
            "euro",
            "start",
            "table",
        ),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    title_for=lambda spec: _game(spec).title,
    more_files=_files,
    screens=("The bet, what came, and what is won",),
    data_kept=("Your play money and the last rounds", "The window's place and theme"),
    checks=("More than you have can't be staked", "What is won is paid as the table says"),
    help=("Choose your bet, write your stake and play.", "It is play money; New game gives you as much as at first."),
)
