"""A league table: teams and results, and the standings that follow from them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import names_listed
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

_GAMES = r"football|soccer|hockey|handball|basketball|rugby|cricket|darts?|pool|table tennis|chess|sports?"
ALL_AGAINST_ALL = (
    r"\bround[- ]robin\b|\b(?:every(?:one|body| \w+)|each(?: \w+)?|all) plays? (?:against )?"
    r"(?:every(?:one|body)|each(?: other)?|all|every other|the others)\b|\bjede[rnms]? gegen jede[nrms]?\b"
    r"|\btodos contra todos\b|\b(?:chacun|tous) contre (?:chacun|tous)\b"
)
# Who played whom, and who has won how often.
_WON = (
    r"(?:won|wins|win most|table|standings?|gewonnen|siege|tabelle|ganad\w*|victorias|tabla|gagn\w+|victoires"
    r"|classement)"
)
_PLAYED = (
    r"(?:who (?:has )?(?:played|plays|beat|won against) (?:against )?(?:whom|who)"
    r"|wer gegen wen (?:gespielt|gewonnen)?|qui[eé]n (?:ha )?(?:jug\w+|gan\w+) contra qui[eé]n|qui a (?:joué"
    r"|gagné) contre qui)"
)
WHO_BEAT_WHOM = rf"\b{_PLAYED}\b(?=.*\b{_WON}\b)"
_ABOUT = re.compile(
    r"(?<!fantasy )(?<!major )\bleague\b(?! (?:of|players?|members?|notes?|fees?|teams? (?:list|members)))"
    rf"|\b(?:{_GAMES}|group|points) (?:table|standings?)\b|\bstandings\b"
    r"|\b(?:match(?:es)?|game)'? results\b.*\b(?:rank\w*|table|standings?)\b"
    rf"|{ALL_AGAINST_ALL}|{WHO_BEAT_WHOM}"
    r"|\b(?:fu(?:ß|ss)ball|handball|hockey|liga|bundesliga)-?(?:tabellen?|liga)\w*|\btabelle\b.*\bliga|\bligatabelle"
    r"|\btabelle\b.*\b(?:mannschaft|ergebnis|torverhältnis|tordifferenz)|\bliga(?:verwaltung|spiel\w*)?\b"
    r"|\b(?:tabla|clasificaci[óo]n) (?:de )?(?:la |posiciones|nuestra )?(?:liga|posiciones|equipos)\b"
    r"|\btabla de posiciones|\bliga de (?:f[úu]tbol|amigos|barrio)|\bclassement (?:de |du |d['’]un )?(?:la |notre )?"
    r"(?:ligue|championnat|foot\w*|poule)|\bchampionnat de (?:foot\w*|hand\w*)\b"
)
_OTHER = re.compile(r"\b(?:price|rent|salary|elimination|knock-?out|bracket|k\.?-?o\.?)\b|\bfields?\b")
_NO_TEAM = (
    r"\b(?:win|draw|loss|goals?|points?|teams?|results?|games?|matches|table|standings?|club|league|season|sieg\w*"
    r"|punkte?|tore?|ergebnis\w*|mannschaft\w*|spiele?|equipos?|puntos?|goles|resultados?|équipes?|buts?|résultats?)\b"
)
_WIN = re.compile(
    r"\b([1-9]) (?:points?|punkten?|puntos?) (?:for|für|por|pour) (?:a |each |einen |la |une )?(?:win|sieg|victoria"
    r"|victoire|ganar)"
    r"|\b(?:win|sieg|victoria|victoire)\w*\s*(?:=|:|gives|bringt|gets|is)?\s*([1-9])\b"
)


def _view(spec: AppSpec) -> View:
    return View(
        sections=(_standings(spec), _games()),
        side_by_side=True,
        menus=menus(
            "League",
            MenuItem(text="Make fixtures", action="make_fixtures", shortcut="Ctrl+G"),
            MenuItem(text="Copy table", action="copy_table", shortcut="Ctrl+Shift+C"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        vars={
            **dict.fromkeys(("team_name", "team_problem", "home", "away", "home_goals", "away_goals", "problem"), ""),
            **dict.fromkeys(("games_status", "win_points", "draw_points"), ""),
        },
        width=1180,
        height=660,
    )


def _standings(spec: AppSpec) -> Section:
    short = ("Played", "Wins", "Draws", "Losses")
    return Section(
        name="standings_page",
        about="The standings, and the teams.",
        grows=True,
        share=3,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Table(
                    name="standings",
                    columns=(
                        TableColumn(title="Rank", width=54, is_number=True),
                        TableColumn(title="Team", width=150),
                        *(TableColumn(title=title, width=62, is_number=True) for title in short),
                        TableColumn(title="Goals", width=66, is_number=True),
                        TableColumn(title="Difference", width=84, is_number=True),
                        TableColumn(title="Points", width=66, is_number=True),
                    ),
                    empty="No teams yet. Write a name below and press Add team.",
                    on_select="choose_team",
                    keys=(("Delete", "remove_team"),),
                    height=8,
                ),
                Form(items=(Entry(var="team_name", label="Team", on_enter="add_team", takes_focus=True),)),
                Label(var="team_problem", style="error"),
                Row(
                    items=(
                        Button(text="Add team", action="add_team", style="primary"),
                        Button(text="Rename", action="rename_team"),
                        Button(text="Delete", action="remove_team", style="danger"),
                        Button(text="Copy table", action="copy_table"),
                    )
                ),
                Row(
                    items=(
                        Label(text="Points for a win"),
                        Entry(var="win_points", on_enter="change_points", width=4),
                        Label(text="for a draw"),
                        Entry(var="draw_points", on_enter="change_points", width=4),
                        Button(text="Set", action="change_points"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )


def _games() -> Section:
    return Section(
        name="games_page",
        about="The games with their results.",
        grows=True,
        share=2,
        content=Stack(
            items=(
                Label(text="Games", style="title"),
                Table(
                    name="games",
                    columns=(
                        TableColumn(title="Round", width=64, is_number=True),
                        TableColumn(title="Home team", width=130),
                        TableColumn(title="Result", width=72),
                        TableColumn(title="Away team", width=130),
                    ),
                    empty="No games yet. Choose two teams below, or press Make fixtures.",
                    on_select="choose_game",
                    keys=(("Delete", "remove_game"),),
                    height=8,
                ),
                Form(
                    items=(
                        Choice(var="home", label="Home team", options=("",), action="leave_game"),
                        Entry(var="home_goals", label="Goals at home", on_enter="enter", width=6),
                        Choice(var="away", label="Away team", options=("",), action="leave_game"),
                        Entry(var="away_goals", label="Goals away", on_enter="enter", width=6),
                    )
                ),
                Label(var="problem", style="error"),
                Row(
                    items=(
                        Button(text="Enter result", action="enter", style="primary"),
                        Button(text="Delete", action="remove_game", style="danger"),
                        Button(text="Undo", action="undo"),
                        Button(text="Make fixtures", action="make_fixtures"),
                    )
                ),
                Label(var="games_status", style="hint"),
            )
        ),
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = " ".join(spec.description.split())[:1000]
    found = _WIN.search(text.lower())
    listed = names_listed(text, 20)
    teams = [] if any(re.search(_NO_TEAM, name.lower()) for name in listed) else listed
    return replace(spec, options={"win": int(found[1] or found[2]) if found else 3, "teams": teams})


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {"FIRST_TEAMS": list(spec.options["teams"]), "WIN_POINTS": spec.options["win"]}


def _weigh(text: str) -> int:
    return 60 if _ABOUT.search(text) and not _OTHER.search(text) else 0


BLUEPRINT = Blueprint(
    kind="league",
    title="League table",
    summary="A league table: teams, fixtures and results, and standings with points and goal difference.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("team", "result", "game", "match", "point", "goal", "difference", "standing", "table", "win", "draw", "loss"),
        *("fixture", "round", "undo", "copy", "place", "rank", "season", "played", "score", "mannschaft", "ergebnis"),
        *("tor", "tabelle", "punkt", "sieg", "spieltag", "equipo", "resultado", "gol", "jornada", "équipe", "but"),
        *("résultat", "journée", "victoire", "unentschieden", "niederlage", "empate", "nul"),
        r"\b[0-3] (?:points?|punkte?|puntos?)|\b[0-3] for\b",
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("FIRST_TEAMS",),
    screens=("The standings and the teams", "The games with their results"),
    data_kept=("Teams, games, results and points", "The window's place and theme"),
    checks=("The standings follow from the results", "What is deleted comes back with undo"),
    help=(
        "Add the teams, then press Make fixtures, or choose two teams for each game.",
        "Choose a game in the list to enter its result, or to mend it.",
        "Level on points, the goal difference decides, then the goals.",
    ),
)
