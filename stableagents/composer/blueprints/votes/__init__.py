"""A vote with points: 3 for somebody's first choice, 2 for the second, 1 for the third, or as many as are named."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import listed_after, number_of
from stableagents.composer.languages import words_of
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Chart,
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

HEADS = ("Place", "Name", "Points", "First choices", "Votes")
MOST = 12
EUROVISION = (12, 10, 8, 7, 6, 5, 4, 3, 2, 1)
_VOTE = (
    r"vot(?:e|es|ing|ers?)|ballots?|jury|judges?|\w*abstimm\w*|\w*wahlen?|wähl\w*|stimmen|votaci(?:ón|ones)|votar"
    r"|votan|votos|jurado"
    r"|voter|votent|scrutin|contest|wettbewerb|concurso|concours|favou?rites?"
)
_POINTS = re.compile(
    r"\b(\d{1,2}(?:\s*(?:[-–,/]|,?\s?\b(?:and|und|y|et)\b)\s*\d{1,2})+)(?: ?points?| ?punkte?n?| ?puntos?|\b)"
)
_RANKED = (
    r"rank(?:ed|s|ing)?[- ](?:choice[- ])?(?:vot\w+|ballots?)|ranks? (?:\w+ ){0,2}(?:options|choices|favou?rites)"
    r"|borda|eurovision"
    r"|(?:esc|song)[- ]?contest|rangfolge-?wahl|voto (?:preferencial|por puntos)|vote (?:par points|préférentiel"
    r"|pondéré)"
)
_ONCE = (
    r"(?:voting|election|ballot) (?:system|app|machine|program|booth)\b"
    r"(?=.*\b(?:candidates?|options?|once|bars|results?)\b)"
    r"|\b(?:wahl|abstimmungs)(?:-?system|-?programm|-?app)\b(?=.*\bkandidat)|\bsistema de votaci[oó]n\b(?=.*\bcandidat)"
    r"|\bsystème de vote\b(?=.*\bcandidat)"
)
_KEEPS = pattern_of(r"\b(?:vote log|voters? list|list of (?:votes|voters)|register of voters|party members|address)\b")
_USUAL = "Option"


def _view(spec: AppSpec) -> View:
    points = spec.options["points"]
    places = tuple(f"choice_{place}" for place in range(1, len(points) + 1))
    voting = Section(
        name="voting",
        about="One vote after the other.",
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Form(
                    items=(
                        Entry(var="voter", label="Who votes", on_enter="cast", takes_focus=True),
                        *(
                            Choice(var=place, options=("–",), label=_points(count), width=24)
                            for place, count in zip(places, points, strict=True)
                        ),
                    )
                ),
                Label(var="problem", style="error"),
                Row(
                    items=(
                        Button(text="Vote", action="cast", style="primary"),
                        Button(text="Undo", action="undo"),
                        Label(var="counted", style="hint"),
                    )
                ),
                Label(var="leader", style="title"),
            )
        ),
    )
    result = Section(
        name="result",
        about="Who has how many points.",
        grows=True,
        content=Stack(
            items=(
                Table(
                    name="standings",
                    columns=(
                        TableColumn(title="Place", width=60, is_number=True),
                        TableColumn(title="Name", width=200),
                        TableColumn(title="Points", width=80, is_number=True),
                        TableColumn(title="First choices", width=110, is_number=True),
                        TableColumn(title="Votes", width=70, is_number=True),
                    ),
                    empty="The result appears here.",
                    height=6,
                ),
                Chart(name="chart", shape="bars"),
                Row(items=(Button(text="Save as", action="save_result"),)),
            )
        ),
    )
    votes = Section(
        name="votes_cast",
        about="Every vote, the last one first.",
        grows=True,
        content=Stack(
            items=(
                Table(
                    name="cast_votes",
                    columns=(TableColumn(title="Who votes", width=150), TableColumn(title="Points", width=370)),
                    empty="Votes appear here.",
                    keys=(("Delete", "remove"),),
                    height=8,
                    grows=True,
                ),
                Row(
                    items=(
                        Button(text="Remove", action="remove", style="danger"),
                        Button(text="Begin again", action="begin_again", style="danger"),
                    )
                ),
            )
        ),
    )
    options = Section(
        name="what_for",
        about="What is voted for.",
        grows=True,
        content=Stack(
            items=(
                Form(items=(TextArea(name="options", label="One a line", height=8),), grows=True),
                Row(items=(Button(text="Take this", action="take_options", style="primary"),)),
            )
        ),
    )
    footer = Section(name="footer", about="What is going on.", content=Label(var="status", style="hint"))
    tabs = Tabs(pages=(("Result", result), ("Votes", votes), ("What is voted for", options)))
    return View(
        sections=(voting, tabs, footer),
        menus=menus(
            "Vote",
            MenuItem(text="Save as", action="save_result", shortcut="Ctrl+S"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        vars={**dict.fromkeys(("voter", "problem", "leader", "counted"), ""), **dict.fromkeys(places, "–")},
        on_close="keep_typed",
        width=640,
        height=min(860, 640 + 40 * len(points)),
    )


def _points(count: int) -> str:
    """What a choice is called by its points; a catalogue has the words up to 12."""
    return "1 point" if count == 1 else f"{count} points" if count <= MOST else str(count)


_ONE_VOTE = (
    r"\b(?:votes?|voting) (?:only |just )?once\b|\bone vote (?:each|per|for)\b|\b(?:stimmt?|wählt?"
    r"|abstimm\w*) (?:nur )?einmal\b"
    r"|\beine stimme (?:pro|je)\b|\bvotan? (?:sólo |solo )?una (?:sola )?vez\b|\bun voto (?:por|cada)\b"
    r"|\bvoten?t? (?:une )?(?:seule )?fois\b|\bune voix (?:par|chacun)\b"
)
# What is told of a vote, and is none of those who are voted for: "candidates, each voter votes once, results as bars".
_NO_CHOICE = (
    r"(?:candidates?|voters?|results?|options?|votes?|each|every|everybody|everyone|nobody|kandidaten|wähler"
    r"|ergebnis\w*"
    r"|jede\w*|candidat[oa]s|votantes|resultados?|cada|candidats?|électeurs?|résultats?|chaque|chacun)\b"
)


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description
    without = _POINTS.sub(" ", text)
    named = listed_after(without, rf"{_VOTE}|[^\W\d_]+", 40)
    word = words_of(spec.language).get(_USUAL, _USUAL)
    named = [name for name in named if not pattern_of(_NO_CHOICE, re.IGNORECASE).match(name)]
    names = named if len(named) > 1 else [f"{word} {letter}" for letter in "ABCD"]
    return replace(spec, options={"points": list(_told(text.lower())), "names": names})


def _told(text: str) -> tuple[int, ...]:
    """The points of a first, second, … choice: as they are named, else as many as there are places, else 3, 2 and 1."""
    for found in _POINTS.finditer(text):
        points = tuple(int(figure) for figure in re.findall(r"\d+", found[1]))[:MOST]
        if _falls(found[1]) and points[-1] > 0:
            is_cut = points[:3] == EUROVISION[:3] and len(points) == 3
            return EUROVISION if is_cut else points
    if re.search(r"\beurovision|\b(?:esc|song)[- ]?contest", text):
        return EUROVISION
    if pattern_of(_ONE_VOTE).search(text):
        return (1,)
    places = number_of(
        text,
        r"(?:\w+ )?(?:choices|places|options|favou?rites|plätze|favoriten|opciones|lugares|choix"
        r"|places)",
        3,
        2,
        10,
    )
    return tuple(range(places, 0, -1))


def _weigh(text: str) -> int:
    if _KEEPS.search(text):
        return 0
    is_of_points = any(
        _falls(found[1]) and pattern_of(r"point|punkt|punto").search(text) for found in _POINTS.finditer(text)
    )
    is_vote = bool(pattern_of(rf"\b(?:{_VOTE})\b").search(text))
    is_ranked = bool(pattern_of(rf"\b(?:{_RANKED})\b").search(text))
    is_known = bool(pattern_of(r"\b(?:borda|eurovision)\b").search(text))
    if is_known or pattern_of(_ONCE).search(text):
        return 70  # a scoreboard of such a contest is a vote as well
    if (is_vote and is_of_points) or (is_ranked and is_vote):
        return 60
    return 9 if is_vote and pattern_of(r"\b\d{1,2}$").search(text) else 0  # an opening that ends within the points


def _falls(figures: str) -> bool:
    points = [int(figure) for figure in re.findall(r"\d+", figures)]
    return len(points) > 1 and all(first > second for first, second in pairwise(points))


BLUEPRINT = Blueprint(
    kind="votes",
    title="Vote",
    summary="A vote with points for a first, second and third choice, one vote a name, and the result as it grows.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("candidat", "kandidat", "voter", "once", "einmal"),
        r"\d+ ?[-,/] ?\d+|\d+ (?:and|und|y|et) \d+|\d points?|\d punkte?|\d puntos?",
        *(
            "vote",
            "point",
            "rank",
            "choice",
            "result",
            "winner",
            "best",
            "place",
            "favou?rite",
            "judge",
            "total",
            "everyone",
        ),
        *(
            "option",
            "chart",
            "count",
            "each",
            "name",
            "stimme",
            "wahl",
            "punkt",
            "platz",
            "gewinn",
            "ergebnis",
            "beste",
            "jury",
        ),
        *(
            "voto",
            "punto",
            "ganador",
            "resultado",
            "mejor",
            "lugar",
            "votan",
            "cada",
            "gagnant",
            "résultat",
            "meilleur",
            "chacun",
        ),
    ),
    view=_view,
    refine=_refine,
    constants=lambda spec: {
        "FIRST_OPTIONS": list(spec.options["names"]),
        "POINTS": tuple(spec.options["points"]),
        "HEADS": HEADS,
    },
    verbatim=("FIRST_OPTIONS",),
    screens=("A vote, and who is in front", "The result with a chart", "Every vote", "What is voted for"),
    data_kept=("What is voted for, and every vote", "The window's place and theme"),
    checks=("The points add up", "Nobody's vote counts twice", "A choice has points of a vote once only"),
    help=(
        "Write a name, choose who has the most points, the next and so on, and press Vote.",
        "A further vote of the same name takes the place of the first.",
        "What is voted for is written in the last list, one a line.",
    ),
)
