"""A calorie counter: foods with what a portion has, the day's total against a goal, and the days before."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.figures import without_thousands
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Chart,
    Entry,
    Form,
    Label,
    MenuItem,
    Progress,
    Row,
    Section,
    Stack,
    Table,
    TableColumn,
    View,
)

_CALORIES = r"(?:k?cal\b|kilocalories|calories?|[ck]alor[íi]as?|kalorien?)"
_ABOUT = re.compile(
    r"\bcalories? ?(?:count\w*|track\w*|log(?:ger)?|diary|journal|intake|goals?|budget|app|limit)\b"
    r"|\b(?:count\w*|track\w*|log\w*|add(?:s|ing)? up|sum\w*|watch\w*|keep\w*) (?:\w+ ){0,4}(?:kilo)?calories\b"
    r"|\b(?:food|foods|eat|eaten|ate|meals?|breakfast)\b.*\b(?:calories|kcal)\b"
    r"|\b(?:calories|kcal)\b.*\b(?:food|foods|eat|eaten|ate|meals?|portions?|per day|a day|daily|day's|today|goal)\b"
    r"|\bdaily calories\b|\bkalorien-?(?:z[äa]hl\w*|tracker|tagebuch|protokoll|ziel|app)|\bkalorien\b.*\b(?:z[äa]hl\w*"
    r"|tag\w*|essen|gegessen\w*|lebensmittel\w*|portion\w*|mahlzeit\w*|notier\w*|erfass\w*)"
    r"|\b(?:z[äa]hl\w*|essen|gegessen\w*|lebensmittel\w*|mahlzeit\w*)\b.*\b(?:kalorien|kcal)\b"
    r"|\b(?:contador|control|registro|diario) de (?:las )?calor[íi]as|\bcont\w+ (?:las |mis )?calor[íi]as"
    r"|\bcalor[íi]as\b.*\b(?:comid\w*|com[oe]|d[íi]a|diari\w*|alimento\w*|porci[óo]n\w*|objetivo|meta)"
    r"|\b(?:compteur|suivi|journal|carnet) (?:de |des )?calories|\bcompt\w+ (?:les |mes )?calories"
    r"|\bcalories\b.*\b(?:manges?|mang[ée]\w*|repas|aliments?|jour|journ[ée]\w*|portions?|objectif)"
)
_OTHERS = re.compile(
    r"\bburn\w*|\bneeds?\b|\bbmr\b|\btdee\b|\bbasal|\bbedarf\w*|\bverbrenn\w*|\bverbrauch\w*|\bquem\w+|\bbr[ûu]l\w+"
    r"|\bexercise|\bworkouts?\b|\brun(?:ning)?\b|\bweight\b|\bgewicht\b|\bpeso\b|\bpoids\b|\brecipes?\b"
    r"|\brezept\w*|\breceta"
    r"|\brecettes?\b|\bplanner\b|\bprotein\w*|\bcarb\w*|\bmacros?\b|\beiwei[ßs]\w*|\bfett\b|\bkohlenhydrat\w*"
    r"|\bprote[íi]na\w*"
    r"|\bprot[ée]ine\w*|\bglucides|\bsteps\b|\bage\b|\bheight\b|\balter\b|\bedad\b|\bcalculator\b|\brechner\b"
    r"|\bconvert\w*|\bjoules?\b"
)
_GOAL = re.compile(rf"(?<![\d.,])(\d[\d.,' ]{{2,5}}) ?{_CALORIES}|{_CALORIES}[^\d.;]{{0,24}}?(\d[\d.,]{{2,5}})\b")
_AIM = (
    r"\b(?:goals?|target|limit|budget|no more than|at most|not over|less than|ziel|tagesziel|höchstens"
    r"|nicht mehr als|meta"
    r"|objetivo|no más de|como máximo|objectif|pas plus de|au plus)\b"
)
_AIMED = re.compile(rf"{_AIM}\D{{0,24}}?(\d[\d.,]{{2,5}})\b")
_FOOD = re.compile(rf"([^\W\d_][\w' -]{{1,30}}?)[ :(=]+(\d{{1,4}}) ?(?:{_CALORIES}|(?=[,;.)\n]|$))")
_NO_FOOD = re.compile(
    r"\b(?:goals?|ziel|tagesziel|meta|objetivo|objectif|limit|of|day|daily|from|to|with|per|max\w*|calories"
    r"|kalorien)\b",
    re.IGNORECASE,
)
_ARTICLES = re.compile(r"^(?:and|und|y|et|an?|the|ein\w*|un[ae]?|like|such as|wie|como|comme)\s+", re.IGNORECASE)
FOODS = (  # calories of a usual portion
    ("Apple", "1", 95),
    ("Banana", "1", 105),
    ("Bread", "1 slice", 90),
    ("Butter", "10 g", 75),
    ("Cheese", "30 g", 110),
    ("Chicken", "150 g", 250),
    ("Chocolate", "25 g", 135),
    ("Coffee with milk", "1 cup", 30),
    ("Egg", "1", 80),
    ("Salmon", "150 g", 280),
    ("Milk", "1 glass", 130),
    ("Muesli", "60 g", 220),
    ("Noodles", "250 g", 390),
    ("Olive oil", "1 spoon", 120),
    ("Orange juice", "1 glass", 90),
    ("Potatoes", "200 g", 150),
    ("Rice", "200 g", 260),
    ("Salad", "1 bowl", 50),
    ("Yoghurt", "150 g", 95),
)


def _view(spec: AppSpec) -> View:
    today = Section(
        name="eating",
        about="What was eaten on the day, against the goal.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Label(var="total", style="big", is_centered=True),
                Form(items=(Progress(var="reached", label="Reached"),)),
                Label(var="summary"),
                Row(
                    items=(
                        Button(text="◀", action="day_before"),
                        Label(var="day_title"),
                        Button(text="▶", action="day_after"),
                        Button(text="Today", action="today"),
                    )
                ),
                Table(
                    name="eaten",
                    columns=(
                        TableColumn(title="Time", width=70),
                        TableColumn(title="Food", width=170),
                        TableColumn(title="Portions", width=80, is_number=True),
                        TableColumn(title="kcal", width=70, is_number=True),
                    ),
                    empty="Nothing on this day yet.",
                    keys=(("Delete", "remove"),),
                ),
                Row(
                    items=(
                        Button(text="Delete", action="remove", style="danger"),
                        Button(text="Undo", action="undo"),
                    )
                ),
                Label(text="The last seven days"),
                Chart(name="chart"),
            )
        ),
    )
    return View(
        sections=(today, _foods()),
        side_by_side=True,
        menus=menus(
            "Calories",
            MenuItem(text="Day before", action="day_before", shortcut="Ctrl+Left"),
            MenuItem(text="Day after", action="day_after", shortcut="Ctrl+Right"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        vars={
            **dict.fromkeys(("total", "summary", "day_title", "wanted", "portions", "goal", "problem"), ""),
            **dict.fromkeys(("food_name", "food_portion", "food_calories"), ""),
            "reached": "0",
        },
        on_close="keep",
        width=920,
        height=640,
    )


def _foods() -> Section:
    return Section(
        name="choosing",
        about="The foods, what is eaten of them, new ones, and the goal.",
        grows=True,
        content=Stack(
            items=(
                Form(items=(Entry(var="wanted", label="Search", on_change="search", takes_focus=True),)),
                Table(
                    name="foods",
                    columns=(
                        TableColumn(title="Food", width=180),
                        TableColumn(title="Portion", width=100),
                        TableColumn(title="kcal", width=70, is_number=True),
                    ),
                    empty="No food of that name. Add it below.",
                    on_open="eat",
                    keys=(("Space", "eat"),),
                    height=6,
                ),
                Form(items=(Entry(var="portions", label="Portions", on_enter="eat", width=8),)),
                Row(
                    items=(
                        Button(text="Eat", action="eat", style="primary"),
                        Button(text="Delete food", action="remove_food", style="danger"),
                    )
                ),
                Form(
                    items=(
                        Entry(var="food_name", label="New food", on_enter="add_food"),
                        Entry(var="food_portion", label="Portion", on_enter="add_food", width=12),
                        Entry(var="food_calories", label="kcal of a portion", on_enter="add_food", width=8),
                        Entry(var="goal", label="Goal for a day", on_enter="change_goal", width=8),
                    )
                ),
                Label(var="problem", style="error"),
                Row(
                    items=(
                        Button(text="Add food", action="add_food"),
                        Button(text="Set goal", action="change_goal"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description
    return replace(spec, options={"goal": _goal(text.lower()), "foods": _said_foods(text)})


def _goal(text: str) -> int:
    found = [one[1] for one in _AIMED.finditer(text)] + [one[1] or one[2] for one in _GOAL.finditer(text)]
    said = [int(re.sub(r"\D", "", without_thousands(one.strip(" .,")))) for one in found]
    return next((number for number in said if 800 <= number <= 9999), 2000)


def _said_foods(text: str) -> list[tuple[str, str, int]]:
    """The foods that a description names with their calories, as in "apple 95 kcal, bread 90"."""
    found = {}
    for name, calories in _FOOD.findall(text) if re.search(_CALORIES, text, re.IGNORECASE) else ():
        called = _ARTICLES.sub("", name.strip())
        if len(called.split()) <= 3 and not _NO_FOOD.search(called) and 0 < int(calories) < 2000:
            found[called[:1].upper() + called[1:]] = int(calories)
    return [(name, "1", calories) for name, calories in found.items()][:40]


def _constants(spec: AppSpec) -> dict[str, Any]:
    foods = [tuple(food) for food in spec.options["foods"]]
    return {"FIRST_GOAL": spec.options["goal"], "FIRST_FOODS": foods or list(FOODS)}


def _weigh(text: str) -> int:
    return 70 if "al" in text and _ABOUT.search(text) and not _OTHERS.search(text) else 0


BLUEPRINT = Blueprint(
    kind="calories",
    title="Calorie counter",
    summary="Foods with the calories of a portion, the day's total against a goal, and the days before.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *(
            "calor",
            "kcal",
            "food",
            "meal",
            "eat",
            "portion",
            "day",
            "goal",
            "total",
            "histor",
            "chart",
            "graph",
            "left",
        ),
        *("remain", "over", "progress", "undo", "average", "streak", "week", "list", "save", "search", "remember"),
        *("kalorie", "essen", "gegessen", "lebensmittel", "ziel", "tag", "gesamt", "summe", "übrig", "rest", "verlauf"),
        *("diagramm", "mahlzeit", "comida", "alimento", "porci", "meta", "objetivo", "diari", "total", "historial"),
        *("gráfic", "semana", "aliment", "repas", "objectif", "jour", "historique", "graphique", "semaine", "reste"),
        *("breakfast", "lunch", "dinner", "frühstück", "desayuno", "petit déjeuner", "add"),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    screens=("The day's total and what was eaten", "The foods and the goal"),
    data_kept=("Foods, what was eaten on each day, and the goal", "The window's place and theme"),
    checks=("Portions add up to the day's total", "Each day begins with nothing, and the days before are kept"),
    help=(
        "Choose a food, write how many portions, and press Eat; a double click eats one.",
        "Add food keeps a new food, or changes the one of that name.",
        "Ctrl+Left and Ctrl+Right show other days.",
    ),
)
