"""A duel in turns against the computer: each chooses a move that hurts or heals, until one has no health left."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import number_of
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Keypad,
    Label,
    MenuItem,
    Progress,
    Section,
    Stack,
    Table,
    TableColumn,
    View,
)

_USUAL = (("Steady blow", 18, 25, False), ("Wild blow", 10, 35, False), ("Healing", 18, 25, True))
_MOST_MOVES = 4
_RANGE = r"(\d{1,3}) ?(?:-|–|to|bis|a|à) ?(\d{1,3})"
_HEALS = (
    r"\b(?:heal\w*|cure\w*|restor\w*|potion\w*|heil\w*|trank\w*|cura\w*|sana\w*|poci[oó]n\w*|soign\w*|gu[eé]ri\w*)\b"
)
_NO_NAME = (
    r"\b(?:the|a|an|one|two|three|first|second|third|other|another|moves?|attacks?|does|deals?|do|damage|with|between"
    r"|from|of|by|points?|health|hp|heals?|heal|choose\w*|der|die|das|ein\w*|erste\w*|zweite\w*|dritte\w*|macht|schaden"
    r"|schadet|heilt|von|mit|el|la|un\w*|primer\w*|segund\w*|tercer\w*|hace|daño|cura|de|con|le|premi\w*|deuxi\w*"
    r"|troisi\w*|fait|dégâts|soigne)\b"
)
_FIGHT = (
    r"\b(?:turn[- ]?based (?:\w+ )?(?:fight\w*|battle|combat|game)\b(?=.*\b(?:health|hp|damage|moves?|fight\w*"
    r"|heal\w*)\b)"
    r"|pok[eé]mon[- ]style|battle simulator|fighting game|(?:fight|battle|duel)\w*\b[^.;]{0,60}\b(?:in turns"
    r"|turn by turn"
    r"|health points|hit points|hp)\b|rundenbasierte\w* (?:kampf\w*|duell)|kampfspiel\b|combate por turnos"
    r"|juego de (?:lucha|pelea|combate) por turnos|combat au tour par tour|jeu de combat au tour par tour)"
    r"|\b(?:health|hp|lebenspunkte|salud|points de vie)\b(?=.*\b(?:damage|schaden|daño|dégâts)\b)"
    r"(?=.*\b(?:heal\w*|heil\w*|cura\w*|soign\w*)\b)"
)


def moves_said(text: str) -> list[tuple[str, int, int, bool]]:
    """The moves that a description tells with their least and most: a name, the two numbers, whether it heals."""
    found: list[tuple[str, int, int, bool]] = []
    for part in re.split(r"[,;:.]|\band\b|\bund\b|\by\b|\bet\b", text):
        if figures := pattern_of(_RANGE).search(part):
            heals = bool(pattern_of(_HEALS, re.IGNORECASE).search(part))
            name = " ".join(pattern_of(_NO_NAME, re.IGNORECASE).sub(" ", part[: figures.start()]).strip(" (=").split())
            usual = ("Healing" if heals else "Steady blow", "Wild blow", "Third blow", "Fourth blow")
            name = name or next(word for word in usual if word not in [move[0] for move in found])
            least, most = sorted((int(figures[1]), int(figures[2])))
            found.append((name[:1].upper() + name[1:30], max(1, least), max(1, most), heals))
    if found and not any(move[3] for move in found) and pattern_of(_HEALS, re.IGNORECASE).search(text):
        found.append(("Healing", *found[0][1:3], True))  # "the third heals"
    return found[:_MOST_MOVES] if any(not move[3] for move in found) else []


def _moves(spec: AppSpec) -> list[tuple[str, int, int, bool]]:
    return [(str(name), int(least), int(most), bool(heals)) for name, least, most, heals in spec.options["moves"]]


def _view(spec: AppSpec) -> View:
    moves = _moves(spec)
    fight = Section(
        name="fight",
        about="Whose health is how high, the moves, and what happened.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Label(var="own_text"),
                Progress(var="own"),
                Label(var="other_text"),
                Progress(var="other"),
                Keypad(rows=(tuple(move[0] for move in moves),), action="play", grows=False),
                Label(var="moves_text", style="hint"),
                Label(var="result", style="title"),
                Table(
                    name="happened",
                    columns=(
                        TableColumn(title="Round", width=70, is_number=True),
                        TableColumn(title="What happened", width=380),
                    ),
                    empty="Choose a move.",
                    height=7,
                    grows=True,
                ),
                Button(text="New game", action="new_game"),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(fight,),
        menus=menus("Game", MenuItem(text="New game", action="new_game", shortcut="Ctrl+N")),
        vars={**dict.fromkeys(("own_text", "other_text", "moves_text", "result"), ""), "own": "100", "other": "100"},
        width=560,
        height=620,
    )


def _refine(spec: AppSpec) -> AppSpec:
    said = moves_said(spec.description)
    of_health = r"(?:health|hp|hit|life|lebens?\w*|salud|vida|puntos de (?:vida|salud)|points? de vie)"
    health = number_of(spec.description, of_health, 100, 10, 999)
    return replace(spec, options={"health": health, "moves": said or list(_USUAL)})


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {"HEALTH": spec.options["health"], "MOVES": _moves(spec)}


def _weigh(text: str) -> int:
    return 60 if pattern_of(_FIGHT).search(text) else 0


BLUEPRINT = Blueprint(
    kind="duel",
    title="Duel",
    summary="A duel in turns against the computer: moves that hurt or heal, until one has no health left.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *(
            "turn",
            "fight",
            "battle",
            "health",
            "damage",
            "heal",
            "move",
            "computer",
            "player",
            "attack",
            "message",
            "happened",
            "win",
            "defeat",
            "name",
            "chance",
            "begin",
            "one does",
        ),
        *("leben", "schaden", "zug", "kampf", "heil", "salud", "daño", "cura", "turno", "vie", "dégât", "soin", "tour"),
        r"\b0\b",
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("MOVES",),
    screens=("Both healths, the moves and what happened",),
    data_kept=("The duel that is being fought", "How many duels were won", "The window's place and theme"),
    checks=("Health never falls below 0 nor rises above what it was at first", "The duel is kept"),
    help=("Press a move: the computer answers at once.", "Who has no health left has lost."),
)
