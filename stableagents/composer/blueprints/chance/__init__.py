"""Chance: dice, coins, random numbers, choosing from a list of names or other things, and secret partners."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.chance import again, tallies, things
from stableagents.composer.blueprints.said import in_figures, number_of, people_listed
from stableagents.composer.figures import without_thousands
from stableagents.composer.languages import words_of
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

# Spanish says with the same word what somebody tells: "me dice cuánto".
_DICE = (
    r"\b(?<!\bme )(?<!\bte )(?<!\ble )(?<!\bles )(?<!\bnos )(?<!\bque )(?<!\bse )dice\b"
    r"(?! (?:cu[aá]nt|qu[eé]|si |el |l[ao]s? ))"
)
_MODES = {
    "secret": things.SECRET,
    "dice": rf"{_DICE}|\b(?:roll (?:a |the )?die|d20|d6|\d+d\d+|w[üu]rfel\w*|dados?"
    r"|(?:lanc|jet)\w+ (?:\w+ )?dés?|dés (?:à|de)|jet de dés)\b|^\W*(?:les |des )?dés\W*$",
    "names": r"\b(?:names?|picker|raffle|lottery|draw|decide|decision|choose|choice|chooser|wheel"
    r"|teams?|groups?|shuffle|namen"
    r"|verlosung|sorteo|nombres|tirage|noms|prénoms|at random|turn|gruppen|mannschaften|zufällig|auslosen"
    r"|losen|lost|ausgelost|equipos|grupos|al azar|sorte(?:ar|amos|o)|équipes|groupes|au hasard|au sort)\b",
    "coin": r"\b(?:coins?|heads|tails|m[üu]nz\w*|monedas?|pi[èe]ces?|pile ou face|cara o cruz|kopf oder zahl)\b",
    "numbers": r"\b(?:random numbers?|number generator"
    r"|lotto\w*|loter[íi]a|loto|zufallszahl\w*|n[úu]meros? aleatori\w*|nombres? al[ée]atoires?)\b",
}
_TITLES = {"secret": "Secret partners", "dice": "Dice", "names": "Names", "coin": "Coin", "numbers": "Numbers"}


# Where any dice are asked for, their number and their sides are typed.
_ANY_DICE = re.compile(
    r"\b(?:any|custom|arbitrary|variable|choosable|different) (?:number|amount|count)s? of (?:dice|sides|faces)"
    r"|\bup to \d+[ -](?:sides|sided|faces)|\bany[ -](?:dice|die|sided)|\bn[ -]sided|custom (?:dice|sides)"
    r"|\bnumber of (?:dice|sides)|(?:beliebig\w*|belieben) (?:vielen? )?(?:anzahl )?(?:\w+ )?(?:seiten|würfel\w*)"
    r"|bis zu \d+ seiten|anzahl der (?:seiten|würfel)|(?:cualquier )?número de (?:caras|dados)|hasta \d+ caras"
    r"|nombre (?:quelconque )?de (?:faces|dés)|jusqu'à \d+ faces",
    re.IGNORECASE,
)
# Dice from one figure to another, or with a range of one's own; how many of the throws are shown.
_DICE_RANGE = re.compile(
    r"\b(?:numbers?|numbered|range|sides|faces|zahlen|augen|números|chiffres|nombres|from|von|de|del)"
    r" (?:from |of |between |von |de |del )?(-?\d{1,3}) ?(?:to|and|-|–|bis|a|al|à) ?(\d{1,3})\b"
)
_OWN_RANGE = re.compile(
    r"\b(?:own|custom|any|choosable) range\b|\b(?:set|choose|enter|pick) (?:the |a |my )?range\b"
    r"|\beigene\w* (?:zahlen)?bereich|\brango propio|\bpropio rango|\bpropre (?:plage|intervalle)"
)
_LAST = re.compile(
    r"\b(?:last|latest|letzten?|últim[ao]s|derni[eè]re?s) (\d{1,3}|three|five|ten|fünf|zehn|cinco|diez|cinq|dix)"
    r" (?!min|sec|day|tag|sek)\w+|\bl[oae]s (\d{1,3}) (?:últim[ao]s|derni[eè]re?s)"
)
_FIGURES = {"three": 3, "five": 5, "ten": 10, "fünf": 5, "zehn": 10, "cinco": 5, "diez": 10, "cinq": 5, "dix": 10}
_SHOWN = 50


def _shown(text: str) -> int:
    """How many of the results before are shown."""
    said = _LAST.search(text)
    figure = (said[1] or said[2]) if said else ""
    return max(1, _FIGURES.get(figure) or int(figure)) if figure else _SHOWN


def _range_of_dice(text: str) -> list[str]:
    """From which figure to which dice go, as a description says; none for dice with sides."""
    said = _DICE_RANGE.search(text)
    if said and int(said[1]) < int(said[2]):
        return [said[1], said[2]]
    return ["1", "6"] if _OWN_RANGE.search(text) else []


_MOST_SIDES = re.compile(
    r"(?:up to|at most|max(?:imum)?|bis zu|höchstens|hasta|jusqu'à) (\d{1,4})[ -](?:sid|face|seit|cara)", re.IGNORECASE
)


_GROUPS_OF = re.compile(
    r"\b(?:groups?|teams?|gruppen|grupos|equipos|groupes|équipes) (?:of|with|zu|von|mit|de|con|avec) (?:je )?"
    r"(\d{1,2})\b"
)
_SEATED = re.compile(
    r"\b(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten) (?:tables?|groups?|teams?|rows?|tischen?|gruppen"
    r"|reihen"
    r"|mesas|grupos|filas|tables|groupes|rangées) (?:with|of|for|à|zu|mit|von|für|de|con|para|avec)(?: je)?"
    r" (\d{1,2}|two"
    r"|three|four|five|six|seven|eight)\b"
)
_TEAMS = (
    Entry(var="teams", label="Teams", on_enter="make_teams", width=8),
    Entry(var="team_size", label="Or of this many", on_enter="make_teams", width=8),
)


def _page(
    mode: str,
    *,
    any_dice: bool = False,
    is_ranged: bool = False,
    is_asked: bool = False,
    has_teams: bool = True,
    once: bool = False,
    has_several: bool = False,
) -> Section:
    forms: dict[str, tuple[Any, ...]] = {
        "dice": (
            Entry(var="count", label="Dice", on_enter="roll", width=8),
            Entry(var="lowest", label="From", on_enter="roll", width=8),
            Entry(var="highest", label="To", on_enter="roll", width=8),
        )
        if is_ranged
        else (
            Entry(var="count", label="Dice", on_enter="roll", width=8),
            Entry(var="sides", label="Sides", on_enter="roll", width=8),
            Entry(var="notation", label="Or as 2d6+3", on_enter="roll", width=12),
        )
        if any_dice
        else (
            Choice(var="count", label="Dice", options=tuple("123456789"), width=8),
            Choice(var="sides", label="Sides", options=("4", "6", "8", "10", "12", "20", "100"), width=8),
            Entry(var="notation", label="Or as 2d6+3", on_enter="roll", width=12),
        ),
        "coin": (Entry(var="coins", label="Coins", on_enter="toss", width=8),),
        "numbers": (
            Entry(var="low", label="From", on_enter="draw_number"),
            Entry(var="high", label="To", on_enter="draw_number"),
            Entry(var="amount", label="How many", on_enter="draw_number"),
        ),
        "names": (
            *((Entry(var="question", label="Question", on_enter="choose", takes_focus=True),) if is_asked else ()),
            TextArea(name="names", label="One a line", height=5, on_change="show_left" if once else ""),
            *((Entry(var="at_once", label="How many", on_enter="choose", width=8),) if has_several else ()),
            *(_TEAMS if has_teams else ()),
        ),
        "secret": (TextArea(name="givers", label="One a line", height=5),),
    }
    buttons: dict[str, tuple[Button, ...]] = {
        "dice": (Button(text="Roll", action="roll", style="primary"),),
        "coin": (Button(text="Toss", action="toss", style="primary"),),
        "numbers": (Button(text="Draw", action="draw_number", style="primary"),),
        "names": (
            Button(text="Draw" if has_several else "Choose one", action="choose", style="primary"),
            *(
                (
                    Button(text="Put back the last", action="put_back"),
                    Button(text="All in again", action="all_in_again"),
                )
                if once
                else ()
            ),
            *(
                (Button(text="Shuffle", action="shuffle"), Button(text="Make teams", action="make_teams"))
                if has_teams
                else ()
            ),
        ),
        "secret": (
            Button(text="Draw partners", action="draw_partners", style="primary"),
            Button(text="Show next", action="show_next"),
        ),
    }
    return Section(
        name=mode,
        about=f"{_TITLES[mode]}: what to draw from.",
        content=Stack(
            items=(
                Form(items=forms[mode], grows=mode in ("names", "secret")),
                Row(items=buttons[mode]),
                *((Label(var="left", style="hint"),) if once and mode == "names" else ()),
            )
        ),
    )


_VARS: dict[str, dict[str, str | bool]] = {
    "secret": {},
    "dice": {"count": "1", "sides": "6", "notation": ""},
    "coin": {"coins": "1"},
    "numbers": {"low": "1", "high": "100", "amount": "1"},
    "names": {"teams": "2", "team_size": ""},
}


_TOSSED = re.compile(
    r"\b([1-9]\d{0,5})[ -](?:times|flips?|toss(?:es)?|throws|coins?|mal|würfe|münzen|veces|lanzamientos|monedas"
    r"|fois|lancers|pièces)\b"
)


def _is_counted(spec: AppSpec) -> bool:
    """Whether how often each face came is shown."""
    return bool({"dice", "coin"} & set(spec.options["modes"]))


def _view(spec: AppSpec) -> View:
    modes = list(spec.options["modes"])
    dice = {
        "any_dice": bool(_ANY_DICE.search(spec.description)),
        "is_ranged": bool(spec.options.get("dice_range")),
    }
    is_asked = spec.options["things"] == "answers"
    is_of_things = bool(spec.options["things"])
    once = bool(spec.options["again"])
    has_several = spec.options["at_once"] > 1
    has_teams = not is_of_things and not once and not has_several
    of_names = {"has_teams": has_teams, "once": once, "has_several": has_several}
    pages: Section | Tabs = _page(modes[0], **dice, **of_names, is_asked=is_asked)
    if len(modes) > 1:
        built = [_page(mode, **dice, **of_names) for mode in modes]
        pages = Tabs(pages=tuple(zip([_TITLES[mode] for mode in modes], built, strict=True)), grows=False)
    heading = Section(name="heading", about="What it is.", content=Label(text=spec.title, style="title"))
    results = Section(
        name="results",
        about="What came out, and what came before.",
        grows=True,
        content=Stack(
            items=(
                Label(var="result", style="title", is_centered=True),
                Label(var="problem", style="error"),
                *((Label(var="so_far", style="hint", is_centered=True),) if _is_counted(spec) else ()),
                *((Chart(name="chart"),) if spec.options.get("bars") else ()),
                Table(
                    name="earlier",
                    columns=(TableColumn(title="Drawn", width=80), TableColumn(title="Result", width=260)),
                    empty="What you draw appears here.",
                    height=5,
                ),
                Row(
                    items=(
                        Button(text="Copy", action="copy_result"),
                        Button(text="Save as", action="save_results"),
                        Button(text="Clear list", action="clear"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    first: dict[str, str | bool] = {}
    for mode in modes:
        first |= _VARS[mode] if mode != "names" or has_teams else {}
    if "dice" in modes and dice["is_ranged"]:
        low, high = spec.options["dice_range"]
        first = {name: value for name, value in first.items() if name not in ("sides", "notation")}
        first |= {"lowest": low, "highest": high}
    if once:
        first["left"] = ""
    if is_asked:
        first["question"] = ""
    if has_several:
        first["at_once"] = str(spec.options["at_once"])
    first |= {name: value for name, value in spec.options["first"].items() if name in first}
    return View(
        sections=(heading, pages, results),
        menus=menus("Chance", MenuItem(text="Copy result", action="copy_result", shortcut="Ctrl+Shift+C")),
        on_close="keep",
        vars={**first, "result": "", "problem": ""} | ({"so_far": ""} if _is_counted(spec) else {}),
        width=480,
        height=780 if spec.options.get("bars") else 660,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    thing = "" if things.are_added(text) else things.named(text)
    found = [mode for mode, words in _MODES.items() if re.search(words, text)]
    at_once = things.drawn_at_once(text)
    modes = (
        ["names"]
        if thing or (at_once > 1 and "numbers" not in found)
        else ["secret"]
        if "secret" in found
        else _without_number_chosen(found, text) or ["dice", "names", "coin", "numbers"]
    )
    first: dict[str, str] = {}
    if rolled := re.search(r"\b(\d{1,2}d\d{1,3}(?:\s?[+-]\s?\d{1,3})?)(?!\w)", text):
        first["notation"] = rolled[1].replace(" ", "")
    if dice := re.search(r"\b([1-9])\s+(?:dice|w[üu]rfeln?|dados|d[ée]s)\b", in_figures(text)):
        first["count"] = dice[1]
    if not _MOST_SIDES.search(text) and (
        sides := re.search(
            r"\bd(4|6|8|10|12|20|100)\b|\b(4|6|8|10|12|20|100)[\s-](?:sided|sides|seiten|seitig|caras|faces)", text
        )
    ):
        first["sides"] = sides[1] or sides[2]
    if tossed := _TOSSED.search(without_thousands(text)):
        first["coins"] = tossed[1]
    if groups := _GROUPS_OF.search(text):
        first["team_size"] = groups[1]
    if seated := _SEATED.search(text):
        first |= {"teams": _figure(seated[1]), "team_size": _figure(seated[2])}
    if between := re.search(r"\b(?:from|between)\s+(-?\d{1,9})\s+(?:to|and)\s+(-?\d{1,9})\b", text):
        first |= {"low": between[1], "high": between[2]}
    named = people_listed(spec.description, 40) if thing != "prompts" else []
    listed = named or list(things.LISTS.get(thing, ()))
    rule = again.told(spec.description) if "names" in modes and thing != "answers" else ""
    if rule and "names" in modes:
        modes = ["names"]
    options = {"modes": modes, "first": first, "things": thing, "listed": listed, "again": rule}
    options["dice_range"] = _range_of_dice(text) if modes == ["dice"] and "notation" not in first else []
    options["shown"] = _shown(text)
    options["at_once"] = at_once if modes == ["names"] and not thing else 1
    if {"dice", "coin"} & set(modes):
        options |= {"totals": "dice" in modes and tallies.is_of_totals(text), "bars": tallies.is_as_bars(text)}
    return replace(spec, options=options)


def _without_number_chosen(found: list[str], text: str) -> list[str]:
    """The ways without names where only how many dice or coins there are is chosen: "choose the number of dice"."""
    rest = re.sub(_NUMBER_CHOSEN, " ", text)
    is_only_so = {"dice", "coin"} & set(found) and not re.search(_MODES["names"], rest)
    return [mode for mode in found if mode != "names" or not is_only_so]


_NUMBER_CHOSEN = (
    r"\b(?:choose|choice of|decide(?: on)?) (?:the |a |how many )?(?:number|amount|count|sides|kind|type|colou?r)?"
    r"(?: of)?(?: the| his| their)? ?(?:dice|die|coins?|sides|rolls?)\b"
)


def _figure(said: str) -> str:
    return said if said.isdigit() else str(number_of(said, "", 2, 1, 20))


def _most_sides(text: str) -> int:
    """How many sides a die may have: as was said, else 1000."""
    said = _MOST_SIDES.search(text)
    return max(2, int(said[1])) if said else 1000


_AND = {"de": "und", "es": "y", "fr": "et"}


def _title(spec: AppSpec) -> str:
    if spec.options["things"]:
        return things.CALLED[spec.options["things"]]
    named = [_TITLES[mode] for mode in spec.options["modes"]][:2]
    if spec.language == "en" or len(named) == 1:
        return " and ".join(named).capitalize()
    words = words_of(spec.language)
    first, second = (words.get(name, name) for name in named)
    return f"{first} {_AND[spec.language]} {second if spec.language == 'de' else second.lower()}"


def _weigh(text: str) -> int:
    is_somebody_telling = "dice" in text and not re.search(_DICE, text)
    is_counted = re.search(_MODES["dice"], text) and tallies.is_of_totals(text)
    return things.weigh(text) + (40 if is_counted else 0) - (12 if is_somebody_telling else 0)


BLUEPRINT = Blueprint(
    kind="chance",
    title="Chance",
    summary="Chance: dice, coins, numbers or names, as described, with what was drawn before.",
    words={
        "dice": 12,
        "dice roller": 14,
        "roll dice": 14,
        "roll a die": 14,
        "die roller": 14,
        "coin": 5,
        "coin flip": 14,
        "coin toss": 14,
        "flip a coin": 14,
    }
    | {"draw lots": 14, "draw who": 14, "draws who": 14}
    | {"random number": 12, "number generator": 12, "name picker": 14, "random name": 14, "raffle": 10, "lottery": 9}
    | {
        "decision maker": 12,
        "random picker": 14,
        "team generator": 12,
        "group maker": 20,
        "group generator": 16,
        "team maker": 16,
        "teams": 3,
        "decide for me": 10,
        "lotto": 9,
    }
    | {"group maker": 20, "group generator": 16, "team maker": 16}
    | {"würfel": 12, "würfeln": 12, "münzwurf": 14, "zufallszahlen": 12, "verlosung": 9, "dados": 12, "sorteo": 9}
    | {
        "lancer de dés": 14,
        "pile ou face": 14,
        "nombre aléatoire": 12,
        "random choice": 12,
        "meal picker": 12,
        "dinner picker": 12,
        "movie picker": 12,
        "night picker": 12,
        "student picker": 14,
        "decision wheel": 12,
        "what to eat": 9,
        "wheel of": 6,
    },
    features=(
        *again.FEATURES,
        r"\bat (?:once|a time)\b|auf einmal|gleichzeitig|a la vez|de una vez|à la fois|d'un coup",
        r"\b20\b.*(?:answers|antworten|respuestas|réponses)",
        *("question", "answer", "shake", "ball", "frage", "antwort", "pregunta", "respuesta", "réponse"),
        "dice",
        "modifier",
        "coin",
        "number",
        "range",
        "name",
        "team",
        "histor",
        "roll",
        "flip",
        "toss",
        "side",
        "copy",
        "total",
        "sum",
        "random",
        "result",
        "pick",
        "draw",
        "head",
        "tail",
        *("come up", "came up", "bar", "balken", "barra", "barre", "histogram"),
        r"statisti|estad|how (?:often|many)|count|percent|tally|wie (?:oft|viele)|prozent|cuánt|combien|pourcent",
        *("table", "seat", "pupil", "student", "save", "tisch", "platz", "sitz", "schüler", "mesa", "alumno", "élève"),
        *(
            "outcome",
            "record",
            "prompt",
            "idea",
            "list",
            "partner",
            "secret",
            "wheel",
            "spin",
            "repeat",
            "zufall",
            "azar",
            "hasard",
        ),
    ),
    view=_view,
    refine=_refine,
    weigh=_weigh,
    weigh_whole=things.weigh,
    constants=lambda spec: {
        "FIRST_NAMES": list(spec.options["listed"]),
        "MOST_SIDES": _most_sides(spec.description),
        "AGAIN": spec.options["again"],
        "SHOWN": spec.options.get("shown", _SHOWN),
        "COUNTS_TOTALS": spec.options.get("totals", False),
    },
    title_for=_title,
    screens=("What to draw from", "What came out"),
    data_kept=("The names and numbers you wrote, and what was drawn", "The window's place and theme"),
    checks=("The sum of the dice is right", "Each name is in one team only"),
    help=("Choose and press the button.", "Names are written one a line."),
)
