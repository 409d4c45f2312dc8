"""A memory game: pairs of cards that are turned over two at a time."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint
from stableagents.composer.blueprints.games import game_view
from stableagents.composer.blueprints.said import is_for_two, number_of, players_named, sides_of, words_listed
from stableagents.composer.languages import words_of
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Choice, Label, View

_ABOUT = re.compile(
    r"\bmemory (?:match(?:ing)?|tiles?|pictures?|flip|pairs?)\b"
    r"|\b(?:cards?|tiles?|pictures?|pairs?) (?:match(?:ing)?|memory)(?: card)? game\b"
    r"|\bmatch(?:ing)? (?:cards?|tiles?|pictures?|pairs?) (?:memory )?game\b"
    r"|^\W*(?:an? )?memory (?:with|of) (?:animals?|fruits?|emojis?|flags?|pictures?|numbers|letters|cards|\w+ pairs)\b"
    r"|^\W*(?:ein )?memory mit (?:tieren|obst|bildern|emojis|zahlen|buchstaben|\w+ paaren)\b"
    r"|\b(?:concentration|memory) (?:\w+ ){0,2}(?:pairs?|matching|cards)\b"
)
_NAMED = (
    r"^\W*(?:(?:an?|ein|un|une) )?memory\b(?! (?:book|box|card readers?|usage|stick|lane)).{0,60}"
    r"\b(?:pairs?|players?|words?|kinder|kids|children|tieren?|bildern?|animals|pictures|niños|enfants|animales|animaux|images"
    r"|paare?n?|spieler\w*|wörter\w*|karten|parejas|jugador\w*|palabras|cartas|paires"
    r"|joueurs?|mots|cartes)\b"
)
_PLAYERS = r"(?:players?|people|spielern?|personen|jugador(?:es)?|personas|joueurs?|personnes)\b"
_PAIRED = r"([^,;:.()\n=]{1,24}?)\s*(?:=|\s[-–]\s|→)\s*([^,;:.()\n=]{1,24})"
_SIZES = ("3 × 4", "4 × 4", "4 × 5", "4 × 6", "5 × 6", "6 × 6")
_WORDS_END = r"(?i)\s(?:with|for|mit|für|con|para|avec|pour)\s"
_MOST_PAIRS = 18


def _view(spec: AppSpec) -> View:
    return game_view(
        spec,
        about="The cards and how many moves it took.",
        choices=(
            Label(text="Cards"),
            Choice(var="board_size", options=_sizes(spec), action="new_game", width=10),
            Label(var="clock_text"),
            *((Label(var="players_text"), Label(var="won_text", style="hint")) if spec.options["players"] else ()),
        ),
        first={
            "board_size": str(spec.options["size"]),
            "clock_text": "",
            **(dict.fromkeys(("players_text", "won_text"), "") if spec.options["players"] else {}),
        },
        width=640 if spec.options["own_pairs"] or spec.options["players"] else 480,
    )


def _sizes(spec: AppSpec) -> tuple[str, ...]:
    """The boards to choose from; cards of one's own fill a single one."""
    return (str(spec.options["size"]),) if spec.options["own_pairs"] else _SIZES


def _pairs_of(text: str) -> list[list[str]]:
    """Pairs that a description names, as in "Hund - dog, Katze - cat", or words that are there twice; two at least."""
    paired = [[side.strip(" '\"“”„") for side in found.groups()] for found in pattern_of(_PAIRED).finditer(text)]
    paired = [
        [first, pattern_of(_WORDS_END).split(second, maxsplit=1)[0]] for first, second in paired if first and second
    ]
    return (paired if len(paired) > 1 else [[word, word] for word in words_listed(text)])[:_MOST_PAIRS]


def _board_for(count: int) -> str:
    """The rows and columns of so many cards, as near to a square as can be."""
    rows = next(rows for rows in range(int(count**0.5), 0, -1) if count % rows == 0)
    return f"{rows} × {count // rows}"


def _players_of(spec: AppSpec) -> list[str]:
    """Who plays, by name or by number; nobody where one plays alone."""
    named = players_named(spec.description, 6)
    usual = 2 if is_for_two(spec.description) else 0
    count = number_of(spec.description, _PLAYERS, usual, 2, 6)
    word = words_of(spec.language).get("Player", "Player")
    return named or [f"{word} {number}" for number in range(1, count + 1)]


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {"PAIRS": list(spec.options["own_pairs"]), "PLAYERS": list(spec.options["players"])}


def _refine(spec: AppSpec) -> AppSpec:
    own = _pairs_of(spec.description)
    cards = 2 * number_of(spec.description, r"(?:pairs?|paare?n?|parejas|pares|paires?)\b", 8, 2, _MOST_PAIRS)
    cards = number_of(spec.description, r"(?:cards|karten|cartas|cartes)\b", cards, 4, 2 * _MOST_PAIRS)
    if sides := sides_of(spec.description):
        cards = sides[0] * sides[1]
    size = next((size for size in _SIZES if _cards_on(size) >= cards), _SIZES[-1])
    size = _board_for(2 * len(own)) if own else size
    players = _players_of(spec)
    return replace(
        spec,
        options={
            "size": size,
            "pairs": _cards_on(size) // 2,
            "cards": _cards_on(size),
            "own_pairs": own,
            "players": players,
        },
    )


def _cards_on(size: str) -> int:
    rows, columns = (int(side) for side in size.split(" × "))
    return rows * columns


def _weigh(text: str) -> int:
    has_pairs = text.lstrip().startswith("memory") and len(_pairs_of(text)) > 2
    return 20 if has_pairs or _ABOUT.search(text) or pattern_of(_NAMED).search(text) else 0


BLUEPRINT = Blueprint(
    kind="memory",
    title="Memory",
    summary="A memory game with pairs of cards in several sizes, moves and time counted and the best kept.",
    words={
        "memory game": 14,
        "find pairs": 12,
        "find the pairs": 12,
        "memory card": 14,
        "matching pairs": 12,
        "matching game": 12,
        "concentration game": 12,
        "pelmanism": 16,
    }
    | {"memory-spiel": 14, "memoryspiel": 14, "juego de memoria": 14, "jeu de mémoire": 14, "memory": 4, "pairs": 4},
    features=(
        "move",
        "intentos",
        "versuch",
        "attempts",
        "essais",
        "coups",
        "score",
        "best",
        "card",
        "pair",
        "size",
        "board",
        "new game",
        "restart",
        "grid",
        *(
            "time",
            "timer",
            "clock",
            "seconds",
            "zeit",
            "uhr",
            "sekund",
            "tiempo",
            "segund",
            "temps",
            "chrono",
            "seconde",
        ),
        *("player", "spieler", "jugador", "joueur", "winner", "wins", "won", "gewinn", "gana", "gagn", "kept", "word"),
        *("wort", "wört", "palabra", "mots?\\b"),
        *("record", "high", "turn", "flip", "match", "aufdeck", "umdreh", "volte", "retourn"),
    ),
    weigh=_weigh,
    weigh_whole=_weigh,
    constants=_constants,
    verbatim=("PAIRS", "PLAYERS"),
    view=_view,
    refine=_refine,
    screens=("The cards",),
    data_kept=("The fewest moves and the best time for each size", "The window's place and theme"),
    checks=("Two equal cards stay open", "Two different ones are turned back"),
    help=("Press two cards; equal ones stay open.", "Arrow keys and Space work too."),
)
