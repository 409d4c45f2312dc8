"""Games with cards at a party: never have I ever, truth or dare, would you rather, most likely to, icebreakers."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.party.catalogue import ALL, GAMES, Game
from stableagents.composer.blueprints.said import number_of, people_listed
from stableagents.composer.languages import words_of
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Check,
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
    Tabs,
    TextArea,
    View,
)

_PLAYERS = (
    r"players?|people|friends|spielern?|personen|freunde|leute|jugador(?:es)?|personas|amigos|joueurs?|personnes|amis"
)
_PLAYER = {"en": "Player", "de": "Spieler", "es": "Jugador", "fr": "Joueur"}


def find(text: str) -> str:
    """The name of the game that a description speaks of, or nothing."""
    return next((name for name, game in GAMES.items() if pattern_of(game.words).search(text.lower())), "")


def _game(spec: AppSpec) -> Game:
    return GAMES[str(spec.options["game"])]


def _view(spec: AppSpec) -> View:
    game = _game(spec)
    play = Section(
        name="play",
        about="The card, whose turn it is, and what was answered.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Row(
                    items=(
                        Label(text="Cards"),
                        Choice(var="sort", options=(ALL,), action="show", width=14),
                        Check(text="Only my cards", var="only_own", action="show"),
                    )
                ),
                Label(var="turn", style="title"),
                Label(var="card", style="title"),
                Row(
                    items=(
                        Button(text="Next card", action="next_card", style="primary"),
                        Button(text=game.answers[0], action="say_first"),
                        Button(text=game.answers[1], action="say_second"),
                        Button(text="New game", action="new_game", style="danger"),
                    )
                ),
                Label(var="counted"),
                Label(var="counted_all", style="hint"),
                Table(
                    name="players",
                    columns=(
                        TableColumn(title="Name", width=220),
                        TableColumn(title="Points", width=90, is_number=True),
                    ),
                    empty="Write who plays under Players.",
                    height=4,
                ),
                Row(items=(Button(text="Point", action="give_point"), Button(text="Minus point", action="take_point"))),
                Label(var="status", style="hint"),
            )
        ),
    )
    who = Section(
        name="who",
        about="Who plays.",
        grows=True,
        content=Stack(
            items=(
                Form(items=(TextArea(name="player_names", label="Players, one a line", height=8),)),
                Row(items=(Button(text="Keep", action="change_players", style="primary"),)),
            )
        ),
    )
    names = ("turn", "card", "counted", "counted_all", "new_text", "own_problem", "own_status")
    return View(
        sections=(Tabs(pages=(("Game", play), ("Players", who), ("My cards", _own()))),),
        menus=menus(
            "Game",
            MenuItem(text="Next card", action="next_card", shortcut="F5"),
            MenuItem(text="Undo", action="own_page.undo", shortcut="Ctrl+Z"),
            MenuItem(text="New game", action="new_game", shortcut="Ctrl+N"),
        ),
        on_close="keep",
        vars={**dict.fromkeys(names, ""), "sort": ALL, "new_sort": ALL, "only_own": False},
        width=600,
        height=660,
    )


def _own() -> Section:
    return Section(
        name="own_cards",
        about="The person's own cards.",
        grows=True,
        content=Stack(
            items=(
                Form(
                    items=(
                        Entry(var="new_text", label="Card", on_enter="add_card", width=40),
                        Choice(var="new_sort", label="Sort", options=(ALL,), width=14),
                    )
                ),
                Row(items=(Button(text="Add card", action="add_card", style="primary"),)),
                Label(var="own_problem", style="error"),
                Table(
                    name="own",
                    columns=(TableColumn(title="Card", width=380), TableColumn(title="Sort", width=100)),
                    empty="Your own cards appear here.",
                    keys=(("Delete", "own_page.remove"),),
                    height=6,
                ),
                Row(
                    items=(
                        Button(text="Remove", action="own_page.remove", style="danger"),
                        Button(text="Undo", action="own_page.undo"),
                    )
                ),
                Label(var="own_status", style="hint"),
            )
        ),
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = " ".join(spec.description.split())[:1000]
    count = number_of(text.lower(), _PLAYERS, 0, 0, 20)
    word = _PLAYER.get(spec.language, _PLAYER["en"])
    players = people_listed(text, 20) or [f"{word} {number}" for number in range(1, count + 1)]
    return replace(spec, options={"game": find(text) or "questions", "players": players})


def _constants(spec: AppSpec) -> dict[str, Any]:
    game, words = _game(spec), words_of(spec.language)
    lists = {words.get(sort, sort): by[spec.language].splitlines() for sort, by in game.cards.items()}
    return {
        "CARDS": [[sort, text] for sort, texts in lists.items() for text in texts],
        "SORTS": [words.get(ALL, ALL), *(sort for sort in lists if sort)],
        "ANSWERS": [words.get(answer, answer) for answer in game.answers],
        "FIRST_PLAYERS": list(spec.options["players"]),
        "IS_DRAWN": game.is_drawn,
    }


def _weigh(text: str) -> int:
    return 60 if find(text) and not re.search(r"\bwheel of\b", text) else 0


BLUEPRINT = Blueprint(
    kind="party",
    title="Party game",
    summary="A game for a party: cards by chance, each once; turns, answers, points and your own cards.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *(
            "question",
            "card",
            "prompt",
            "player",
            "name",
            "turn",
            "random",
            "repeat",
            "twice",
            "next",
            "own",
            "skip",
            "vote",
        ),
        *(
            "count",
            "point",
            "score",
            "truth",
            "dare",
            "friend",
            "group",
            "drawn",
            "list",
            "percent",
            "category",
            "statement",
        ),
        *(
            "frage",
            "karte",
            "aufgabe",
            "spieler",
            "zufäll",
            "wiederhol",
            "nächst",
            "eigene",
            "stimm",
            "punkt",
            "freund",
        ),
        *(
            "wahrheit",
            "pflicht",
            "doppelt",
            "pregunta",
            "carta",
            "jugador",
            "azar",
            "repet",
            "siguiente",
            "propia",
            "voto",
        ),
        *(
            "punto",
            "reto",
            "verdad",
            "frase",
            "carte",
            "joueur",
            "hasard",
            "répét",
            "suivant",
            "propre",
            "défi",
            "gage",
        ),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("CARDS", "SORTS", "ANSWERS", "FIRST_PLAYERS"),
    title_for=lambda spec: _game(spec).title,
    screens=("The card, whose turn it is, and the points", "Players", "My cards"),
    data_kept=("Your own cards, the players and their points", "The window's place and theme"),
    checks=(
        "No card comes twice before all were there",
        "Your own cards are still there after a restart",
    ),
    help=("Press Next card; the next player has the turn.", "Add your own cards under My cards."),
)
