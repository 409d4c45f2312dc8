"""A prediction pool: matches, a tip of each person, points for the exact result and the right winner, the ranking."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import people_listed
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

MOST_PEOPLE = 30
_ABOUT = re.compile(
    r"\bprediction (?:pool|game|league|contest)s?\b|\bscore predict\w+|"
    r"\b(?:prediction|predictor|tipping|betting|football|score|world cup|euro) (?:pool|game|league|contest"
    r"|competition)s?\b(?=.*\b(?:predict|tip|guess|bet|pool|friend|point)\w*)"
    r"|\b(?:predict|guess|tip)\w* (?:\w+ ){0,4}?(?:scores?|results?|matches|games)\b(?=.*\bpoints?\b)|\bsweepstake\b"
    r"|\btipp-?(?:spiel|runde|gemeinschaft)\w*|\b(?:wm|em|bundesliga|fußball)-?tipps?\b|\bspiele tippen"
    r"|\b(?:porra|quiniela)s?\b|\bpron[óo]sticos?\b(?=.*\b(?:partidos?|puntos?)\b)"
    r"|\bconcours de pronostics?|\b(?:jeu|ligue) de pronostics?|\bpronos(?:tics?)?\b(?=.*\b(?:matchs?|points?)\b)"
)
_NUMBER = r"(\d{1,2})"
_POINTS = r"(?:points?|pts?|punkte?n?|puntos?)"
_EXACT_WORDS = (
    r"(?:exact\w*|genau\w*|exakt\w*|correct (?:score|result)|right (?:score|result)|richtige[snr]? ergebnis"
    r"|ergebnis richtig)"
)
_WINNER_WORDS = r"(?:winner|tendenz|sieger|tendency|ganador|vainqueur|outcome|gagnant|signo|right team|tendance)"


def _said(text: str, words: str, usual: int) -> int:
    """The points for what the words say, before or after them in the same part."""
    before = re.search(rf"\b{_NUMBER}(?: {_POINTS})?\s[^,.;\d]{{0,50}}?{words}", text)
    after = re.search(rf"{words}(?:(?!\s(?:and|und|y|et)\s)[^,.;\d]){{0,40}}?\b{_NUMBER}\b", text)
    found = after or before
    return int(found[1]) if found else usual


def _view(spec: AppSpec) -> View:
    matches = Section(
        name="matches_page",
        about="The matches with everybody's tips.",
        grows=True,
        share=3,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Table(
                    name="matches",
                    columns=(
                        TableColumn(title="Home team", width=120),
                        TableColumn(title="Result", width=70),
                        TableColumn(title="Away team", width=120),
                    ),
                    empty="No matches yet. Write two teams below and press Save match.",
                    on_select="choose_match",
                    keys=(("Delete", "remove_match"),),
                    height=9,
                    grows=True,
                ),
                Form(
                    items=(
                        Entry(var="home", label="Home team", on_enter="save_match", takes_focus=True),
                        Entry(var="away", label="Away team", on_enter="save_match"),
                        Entry(var="result", label="Result, once played", on_enter="save_match", width=8),
                    )
                ),
                Row(
                    items=(
                        Button(text="Save match", action="save_match", style="primary"),
                        Button(text="New match", action="new_match"),
                        Button(text="Delete", action="remove_match", style="danger"),
                        Button(text="Undo", action="undo"),
                    )
                ),
                Row(
                    items=(
                        Label(text="Tip of"),
                        Choice(var="person", options=("",), action="show_tip", width=16),
                        Entry(var="tip", on_enter="enter_tip", width=8),
                        Button(text="Enter tip", action="enter_tip", style="primary"),
                    )
                ),
                Label(var="problem", style="error"),
                Label(var="status", style="hint"),
            )
        ),
    )
    ranking = Section(
        name="ranking_page",
        about="The ranking, and who takes part.",
        grows=True,
        share=2,
        content=Stack(
            items=(
                Label(text="Ranking", style="title"),
                Table(
                    name="ranking",
                    columns=(
                        TableColumn(title="Rank", width=60, is_number=True),
                        TableColumn(title="Name", width=140),
                        TableColumn(title="Points", width=70, is_number=True),
                        TableColumn(title="Exact", width=70, is_number=True),
                        TableColumn(title="Winner", width=80, is_number=True),
                    ),
                    empty="Nobody takes part yet. Write a name below.",
                    keys=(("Delete", "remove_person"),),
                    height=9,
                    grows=True,
                ),
                Row(
                    items=(
                        Entry(var="person_name", label="Name", on_enter="add_person", width=18),
                        Button(text="Add person", action="add_person", style="primary"),
                        Button(text="Remove person", action="remove_person", style="danger"),
                    )
                ),
                Form(
                    items=(
                        Entry(
                            var="exact_points", label="Points for the exact result", on_enter="change_points", width=6
                        ),
                        Entry(
                            var="winner_points", label="Points for the right winner", on_enter="change_points", width=6
                        ),
                    )
                ),
                Label(var="person_problem", style="error"),
                Row(
                    items=(
                        Button(text="Set points", action="change_points"),
                        Button(text="Copy ranking", action="copy_ranking"),
                    )
                ),
            )
        ),
    )
    names = ("home", "away", "result", "person", "tip", "problem", "person_name", "exact_points", "winner_points")
    return View(
        sections=(matches, ranking),
        side_by_side=True,
        on_close="keep",
        menus=menus(
            "Tips",
            MenuItem(text="New match", action="new_match", shortcut="Ctrl+N"),
            MenuItem(text="Copy ranking", action="copy_ranking", shortcut="Ctrl+Shift+C"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        vars=dict.fromkeys((*names, "person_problem"), ""),
        width=1180,
        height=680,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    listed = re.search(r"\(([^()]*)\)", spec.description)
    parts = (spec.description.replace(":", "."), spec.description)
    people = next((found for part in parts if (found := people_listed(part, MOST_PEOPLE))), [])
    beside = re.search(r"\b(?:with|mit|con|avec)\s+([A-ZÄÖÜÉ][^.:;()]*)", spec.description)
    if not people and beside:
        people = people_listed(f"for {beside[1]}", MOST_PEOPLE)
    if not people and listed:
        people = people_listed(f"for {listed[1]}", MOST_PEOPLE)
    exact = min(100, _said(text, _EXACT_WORDS, 3))
    return replace(spec, options={"people": people, "exact": exact, "winner": min(100, _said(text, _WINNER_WORDS, 1))})


def _weigh(text: str) -> int:
    return 70 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="tips",
    title="Prediction pool",
    summary="A prediction pool: matches, everybody's tips, points for the exact result and the winner, the ranking.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        r"exact|exakt|genau",
        *(
            "match",
            "game",
            "team",
            "result",
            "tip",
            "predict",
            "guess",
            "point",
            "exact",
            "winner",
            "rank",
            "table",
            "friend",
        ),
        *(
            "person",
            "player",
            "spiel",
            "mannschaft",
            "ergebnis",
            "tipp",
            "punkt",
            "genau",
            "tendenz",
            "sieger",
            "rangliste",
        ),
        *(
            "partido",
            "equipo",
            "resultado",
            "pron[óo]stico",
            "punto",
            "ganador",
            "clasificaci",
            "visitante",
            "local",
            "acertar",
        ),
        *("équipe", "résultat", "prono", "vainqueur", "classement", "score", "joueur", "amigo", "ami", "freund"),
        r"cada uno|each of|jede[rs]? von|chacun",
    ),
    view=_view,
    refine=_refine,
    constants=lambda spec: {
        "FIRST_PEOPLE": list(spec.options["people"]),
        "EXACT_POINTS": spec.options["exact"],
        "WINNER_POINTS": spec.options["winner"],
    },
    verbatim=("FIRST_PEOPLE",),
    screens=("The matches with everybody's tips", "The ranking"),
    data_kept=("Matches, people and tips", "The window's place and theme"),
    checks=("The points follow from results and tips", "A change can be undone"),
    help=(
        "Write two teams and press Save match; the result can come later.",
        "Choose a match in the list, then a person, and enter the tip; the next person is on.",
        "Points for the exact result and for the right winner are set beside the ranking.",
    ),
)
