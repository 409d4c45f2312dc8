"""A score keeper for any game with players and rounds: counting up, lowest wins, or down from a number as in darts."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import number_of, people_listed
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

MODES = ("Highest wins", "Lowest wins", "Count down")
_PLAYER = {"en": "Player", "de": "Spieler", "es": "Jugador", "fr": "Joueur"}
_TEAM = {"en": "Team", "de": "Team", "es": "Equipo", "fr": "Équipe"}
_PLAYERS = r"players?|people|friends|spielern?|personen|freunde|jugador(?:es)?|amigos|joueurs?|personnes|amis"
_TEAMS = r"teams?|mannschaften|equipos?|équipes?|pairs|paare|parejas|paires"
_DOWN = r"\bdarts?\b|\bdardos\b|\bfléchettes\b|\b(?:301|501|701)\b|count(?:s|ing)?[ -]?down|runterz|herunterz"
_LOWEST = (
    r"\blowest\b|\b(?:mini-?)?golf\b|\bhearts\b|\bstrokes\b|\bschläge\b|\bgolpes\b|wenigste|niedrigste|menos puntos"
    r"|más baja|moins de points"
)
_GOAL = (
    r"(?:\b(?:first to|play(?:ed|ing)? to|up to|until"
    r"|(?:keeper|\w*sheet|\w*board|\w*card|tracker|counter|scores?|game) to"
    r"|bis|hasta|jusqu'à)\s+(?:reach\w*\s+)?(\d{1,5})\b)"
    r"|\b(\d{2,5}) (?:points?|punkte?n?|puntos) (?:to win|wins?|gewinnt|gana|gagne)"
)
MOST_ROUNDS = 18
_ROUNDS = (
    r"(?:games?|rounds?|holes?|frames?|ends|hands|spielen?|runden?|durchgänge\w*|bahnen|löchern?|partidas|rondas"
    r"|hoyos|juegos"
    r"|parties|manches|tours|trous)\b"
)
_BY_GAMES = re.compile(  # a score sheet of what is played in so many games or holes
    r"\b(?:bowling|kegeln|bolos|quilles|mini-? ?golf|crazy golf|putting|boules|pétanque|petanca|archery"
    r"|bogenschießen)\b"
    r"(?!.*\b(?:log|diary|date|place|tagebuch|datum|ort|fecha|lugar|lieu|journal)\b)"
)
_SCORED = re.compile(
    r"\b(?:scor\w+|points?|totals?|sheet|card|strokes|punkte?\w*|summe\w*|schläge\w*|puntos|puntuación|golpes"
    r"|total(?:es)?|coups)\b"
)
_ABOUT = re.compile(
    r"\bscore ?(?:keep\w*|boards?|cards?|sheets?|tracker|counter|pad)\b|\bkeep(?:ing|s)? (?:the |my |our )?scores?\b"
    r"|\b(?:track|count|note|write down|record)\w* (?:the |our )?(?:scores|points)\b(?! of (?:my|the) students)"
    r"|\bdarts?\b(?!.*\bgame against)|\bspielst[äa]nde?\b|\bpunkte(?:zähler|tafel|block|stand|liste)\b"
    r"|\bpunkte (?:zählen|notieren|aufschreiben)|\bpunkte\b.*\bspiele?\b.*\b(?:zählen|notieren|aufschreiben)"
    r"|\btablero de (?:puntos|puntuaci\w+)\b"
    r"|\bmarcador\b|\banotador\b|\b(?:contar|llevar|anotar) (?:los |la )?(?:puntos|puntuación|tanteo)"
    r"|\bdardos\b|\bfléchettes\b|\b(?:compter|noter) les (?:points|scores)|\bfeuille de (?:score|marque|points)"
    r"|\b(?:points|scores?|punkte|puntos)\b.*\b(?:rummy|romm[eé]|uno|skat|doppelkopf|canasta|scrabble|tarot|belote"
    r"|phase 10|(?:card|board) games?|kartenspiel\w*|brettspiel\w*|juegos? de (?:mesa|cartas)"
    r"|jeux? de (?:cartes|société))\b"
    r"|\b(?:rummy|romm[eé]|skat|doppelkopf|canasta|scrabble|tarot|belote|phase 10)\b"
    r".*\b(?:points|scores?|punkte|puntos)\b"
    r"|\b(?:points|punkte|puntos) (?:for|für|para|pour) \w+(?:, \w+)* (?:and|und|y|et) \w+\b"
    r".*\b(?:rounds?|runden?|rondas?|manches?)\b"
    r"|\btableau (?:des|de) (?:scores?|points)|\bcompteur de points\b"
)

# "Highest on top", "sorted by points", "a live ranking".
_RANKED = re.compile(
    r"\b(?:highest|best|leader|leading (?:team|player)|most points|winners?|top (?:team|player))"
    r" (?:(?:is|comes|stands|are) )?(?:always )?(?:on top|at the top|first)\b"
    r"|\b(?:sort(?:ed|s)?|order(?:ed)?|rank(?:ed|s)?) by (?:the |their )?(?:points|scores?|totals?)\b"
    r"|\b(?:rank(?:ing|ings|s|ed)|leader ?boards?|standings)\b"
    r"|\b(?:höchste\w*|beste\w*|führende\w*|meisten punkten?|erste[rn]?) (?:\w+ ){0,2}(?:ganz )?oben\b"
    r"|\bwer führt,? (?:\w+ )?oben\b|\bnach punkten (?:sortiert|geordnet)\b|\brangliste\w*|\btabellenstand\b"
    r"|\b(?:más puntos|mejor|primero|líder) (?:va |sale |esté |está |quede )?(?:arriba|primero)\b|\bclasificación\b"
    r"|\b(?:ordenad[oa]s?|ordena\w*) por (?:los )?puntos\b"
    r"|\b(?:meilleure?|premi[eè]re?|plus de points) (?:\w+ )?en haut\b|\bclassement\b"
    r"|\b(?:tri\w+|class\w+) (?:par|selon les?) (?:points|scores?)\b"
)

# Teams with points of each round: who holds a quiz asks the questions.
_QUIZ_OF_TEAMS = re.compile(
    r"(?m:^)(?=.*\bquiz|.*quiz\b)(?=.*\b(?:teams|mannschaften|equipos|équipes)\b)(?=.*\b(?:points|scores?|punkte\w*"
    r"|puntos)\b)"
    r"(?=.*\b(?:rounds?|runden?|rondas?|manches?)\b)(?!.*\b(?:questions?|answers?|fragen?|antworten?|preguntas?"
    r"|respuestas?"
    r"|réponses?)\b)"
)


def keeps_a_quiz(text: str) -> bool:
    """Whether a quiz is held by somebody else, and only its points are kept: "pub quiz: teams, points per round"."""
    return bool(_QUIZ_OF_TEAMS.search(text))


def _view(spec: AppSpec) -> View:
    game = Section(
        name="game",
        about="The players with their totals, and the next entry.",
        grows=True,
        share=2,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Table(
                    name="players",
                    columns=_columns(spec.options["rounds"]),
                    empty="No players yet. Write a name below and press Add player.",
                    on_select="select",
                ),
                Label(var="turn", style="title"),
                Row(
                    items=(
                        Label(text="Points"),
                        Entry(var="points", on_enter="enter", width=8, takes_focus=True),
                        Button(text="Enter", action="enter", style="primary"),
                        Button(text="Undo", action="undo"),
                        Button(text="New game", action="new_game", style="danger"),
                    )
                ),
                Label(var="problem", style="error"),
                Label(var="status", style="hint"),
            )
        ),
    )
    rounds = Section(
        name="rounds_so_far",
        about="Every entry, the last one first.",
        grows=True,
        content=Table(
            name="rounds",
            columns=(
                TableColumn(title="Round", width=80, is_number=True),
                TableColumn(title="Player", width=170),
                TableColumn(title="Points", width=90, is_number=True),
                TableColumn(title="Total", width=90, is_number=True),
            ),
            empty="What you enter appears here.",
        ),
    )
    rules = Section(
        name="rules",
        about="Who plays, and how it is counted.",
        content=Stack(
            items=(
                Form(
                    items=(
                        Entry(var="player_name", label="Name", on_enter="add_player"),
                        Choice(var="mode", label="Counting", options=MODES, action="change_rules"),
                        Entry(var="goal", label="Points to play", on_enter="change_rules", width=8),
                    )
                ),
                Row(
                    items=(
                        Button(text="Add player", action="add_player"),
                        Button(text="Remove player", action="remove_player", style="danger"),
                        Button(text="Set", action="change_rules"),
                    )
                ),
            )
        ),
    )
    names = ("turn", "points", "problem", "player_name", "mode", "goal")
    return View(
        sections=(game, rounds, rules),
        menus=menus(
            "Game",
            MenuItem(text="New game", action="new_game", shortcut="Ctrl+N"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        vars=dict.fromkeys(names, ""),
        width=max(540, 300 + 46 * spec.options["rounds"]),
        height=760,
    )


def _columns(rounds: int) -> tuple[TableColumn, ...]:
    """The columns of the players: each round where their number is known, else how many there were and their mean."""
    names = (TableColumn(title="Player", width=170), TableColumn(title="Total", width=80, is_number=True))
    if rounds:
        return (*names, *(TableColumn(title=str(n), width=44, is_number=True) for n in range(1, rounds + 1)))
    return (
        *names,
        TableColumn(title="Rounds", width=90, is_number=True),
        TableColumn(title="Mean", width=90, is_number=True),
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = " ".join(spec.description.split())[:1000]
    lowered = text.lower()
    mode = 2 if re.search(_DOWN, lowered) else 1 if re.search(_LOWEST, lowered) else 0
    is_darts = bool(re.search(r"\bdarts?\b|\bdardos\b|\bfléchettes\b", lowered))
    named = re.search(r"\b([1-9]\d{1,3})\b(?! ?(?:players|spieler|jugadores|joueurs))", lowered) if mode == 2 else None
    said = re.search(_GOAL, lowered)
    goal = (named[1] if named else "501") if mode == 2 else (said[1] or said[2]) if said else ""
    teams = number_of(lowered, _TEAMS, 0, 2, 12)
    count = teams or number_of(lowered, _PLAYERS, 2, 1, 12)
    is_of_teams = teams or (re.search(rf"\b(?:{_TEAMS})\b", lowered) and not re.search(rf"\b(?:{_PLAYERS})\b", lowered))
    names = _TEAM if is_of_teams else _PLAYER
    word = names.get(spec.language, names["en"])
    listed = people_listed(text, 12)
    options = {
        "players": listed or [f"{word} {number}" for number in range(1, count + 1)],
        "mode": mode,
        "goal": goal,
        "most": 180 if is_darts and mode == 2 else 0,
        "rounds": 0 if mode == 2 or goal else _rounds(lowered),
        "ranked": bool(_RANKED.search(lowered)),
    }
    return replace(spec, options={**spec.options, **options})


def _rounds(text: str) -> int:
    """How many rounds each plays, where it is told and they have room beside each other."""
    said = number_of(text, _ROUNDS, 0, 0, 999)
    return said if said <= MOST_ROUNDS else 0


def _weigh(text: str) -> int:
    is_by_games = bool(_BY_GAMES.search(text) and _SCORED.search(text)) and bool(number_of(text, _ROUNDS, 0, 0, 99))
    return 60 if _ABOUT.search(text) or is_by_games or keeps_a_quiz(text) else 0


BLUEPRINT = Blueprint(
    kind="scores",
    title="Score keeper",
    summary="A score keeper with players, rounds and totals, counting up, down as in darts, or to a goal.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("score", "point", "player", "round", "total", "team", "winner", "leader", "undo", "turn", "game", "darts"),
        r"\d+ (?:games|rounds|holes|frames|spiele|runden|bahnen|löcher|partidas|rondas|hoyos|parties|manches|trous)",
        *(
            "games",
            "holes",
            "strokes",
            "person",
            "sum",
            "bahn",
            "schläge",
            "summe",
            "partida",
            "hoyo",
            "partie",
            "trou",
        ),
        r"exactly 0|genau (?:0|null)|exactamente 0|exactement 0",
        *(
            "thrown?",
            "throw",
            "taken off",
            "bust",
            "exactly",
            "visit",
            "take back",
            "geworfen",
            "abgezogen",
            "überworfen",
            "genau",
        ),
        *("ranking", "standing", "leaderboard", "highest", "on top", "rangliste", "oben", "wer führt"),
        *("clasificación", "arriba", "classement", "en haut"),
        r"(?:begin|start)\w* (?:\w+ )?(?:new|fresh|again)|neue\w* (?:\w+ )?(?:beginnen|anfangen|starten)"
        r"|(?:empezar|comenzar) (?:\w+ )?(?:nuev\w+|de cero)|(?:re)?commencer (?:\w+ )?nouve\w+",
        *("average", "mean", "count", "histor", "name", "spieler", "runde", "jugador", "ronda", "joueur", "manche"),
    ),
    view=_view,
    refine=_refine,
    constants=lambda spec: {
        "FIRST_PLAYERS": list(spec.options["players"]),
        "FIRST_MODE": spec.options["mode"],
        "FIRST_GOAL": spec.options["goal"],
        "MOST_AT_ONCE": spec.options["most"],
        "ROUNDS": spec.options["rounds"],
        "RANKED": spec.options.get("ranked", False),
    },
    verbatim=("FIRST_PLAYERS",),
    screens=("The players with their totals", "Every entry, round by round"),
    data_kept=("The game with its players and rounds", "The window's place and theme"),
    checks=("The totals are right", "The game is still there after a restart"),
    help=(
        "Write the points of whose turn it is and press Enter; the turn goes on by itself.",
        "Choose a player in the list to enter points out of turn.",
        "Points to play: from where to count down, or with how many somebody wins; nothing for as long as you like.",
    ),
)
