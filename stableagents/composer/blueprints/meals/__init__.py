"""A meal planner: a week of meals, what each dish needs, and a shopping list by aisle that follows from them."""

from __future__ import annotations

import re

from stableagents.composer.blueprints.base import Blueprint, menus
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
    TextArea,
    View,
)

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_ABOUT = re.compile(
    r"\b(?:meal|menu|dinner|food)[- ]?(?:planner|planning|plans?)\b(?!.*\bcalories\b)"
    r"|\bplan (?:my |our |the )?(?:weekly )?(?:meals|dinners)\b"
    r"|\b(?:weekly|week'?s?) (?:meals|menu|dinners?)\b|\b(?:essens|speise|mahlzeiten|menü)-?(?:plan|planer|planung)\w*"
    r"|\bwochenplan\b.*\bessen\b|\bplanificador (?:de )?(?:comidas|menús)|\bmenú semanal|\bplan (?:semanal )?de comidas"
    r"|\bplanificat\w+ (?:de |des )?repas|\bmenus? de la semaine|\bplanning (?:de |des )?repas|\bplan de repas"
)
_FIELDS = re.compile(r"\bwith (?:\w+, ){2}|\bfields?\b")


def _view(spec: AppSpec) -> View:
    return View(
        sections=(_week(spec), _dishes(), _shopping()),
        side_by_side=True,
        menus=menus(
            "Meals",
            MenuItem(text="This week", action="this_week", shortcut="Ctrl+T"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
            MenuItem(text="Copy list", action="copy_list", shortcut="Ctrl+Shift+C"),
        ),
        vars=dict.fromkeys(
            (
                "week_title",
                "weekday",
                "breakfast",
                "lunch",
                "dinner",
                "dish_name",
                "dish_status",
                "aisle",
                "list_status",
            ),
            "",
        ),
        width=1200,
        height=620,
    )


def _week(spec: AppSpec) -> Section:
    meals = ("Breakfast", "Lunch", "Dinner")
    return Section(
        name="week_page",
        about="The meals of a week.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Row(
                    items=(
                        Button(text="◀", action="last_week"),
                        Label(var="week_title"),
                        Button(text="▶", action="next_week"),
                        Button(text="This week", action="this_week"),
                    )
                ),
                Table(
                    name="week",
                    columns=(
                        TableColumn(title="Day", width=100),
                        *(TableColumn(title=meal, width=90) for meal in meals),
                    ),
                    empty="Choose a day below.",
                    on_select="choose_day",
                    height=7,
                ),
                Form(
                    items=(
                        Choice(var="weekday", label="Day", options=_DAYS, action="show_day"),
                        *(Entry(var=meal.lower(), label=meal, on_enter="save_day", width=16) for meal in meals),
                    )
                ),
                Row(
                    items=(
                        Button(text="Save", action="save_day", style="primary"),
                        Button(text="Draw the week", action="draw_week"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )


def _dishes() -> Section:
    return Section(
        name="dishes_page",
        about="What each dish needs.",
        grows=True,
        content=Stack(
            items=(
                Label(text="Dishes", style="title"),
                Table(
                    name="dishes",
                    columns=(TableColumn(title="Dish", width=120), TableColumn(title="Ingredients", width=180)),
                    empty="No dishes yet. Write one below.",
                    on_select="choose_dish",
                    keys=(("Delete", "remove_dish"),),
                ),
                Form(items=(Entry(var="dish_name", label="Dish", on_enter="save_dish", width=16),)),
                Label(text="Ingredients, a line each, such as 200 g flour", style="hint"),
                TextArea(name="needs", height=5),
                Row(
                    items=(
                        Button(text="Save dish", action="save_dish", style="primary"),
                        Button(text="Delete", action="remove_dish", style="danger"),
                        Button(text="Undo", action="undo"),
                    )
                ),
                Label(var="dish_status", style="hint"),
            )
        ),
    )


def _shopping() -> Section:
    return Section(
        name="shopping_page",
        about="What the dishes of the week need, by aisle.",
        grows=True,
        content=Stack(
            items=(
                Label(text="Shopping list", style="title"),
                Table(
                    name="shopping",
                    columns=(
                        TableColumn(title="Bought", width=70),
                        TableColumn(title="Aisle", width=90),
                        TableColumn(title="What", width=140),
                        TableColumn(title="Amount", width=80, is_number=True),
                    ),
                    empty="Plan dishes whose ingredients are written under Dishes.",
                    on_select="choose_thing",
                    on_open="toggle_bought",
                    keys=(("Space", "toggle_bought"),),
                    height=8,
                ),
                Row(
                    items=(
                        Label(text="Aisle"),
                        Entry(var="aisle", on_enter="put_in_aisle", width=12, grows=True),
                        Button(text="Set aisle", action="put_in_aisle"),
                    )
                ),
                Row(
                    items=(
                        Button(text="Bought", action="toggle_bought", style="primary"),
                        Button(text="Copy list", action="copy_list"),
                    )
                ),
                Label(var="list_status", style="hint"),
            )
        ),
    )


_MEAL_WORDS = {
    "breakfast": r"breakfasts?|frühstück\w*|desayunos?|petits?[- ]déjeuners?",
    "lunch": r"lunch\w*|mittag\w*|comidas?|almuerzos?|(?<!petit )(?<!petit-)(?<!petits )déjeuners?|midi",
    "dinner": r"dinners?|suppers?|evening meals?|abend\w*|cenas?|dîners?|soupers?|soirs?",
}


def _constants(spec: AppSpec) -> dict[str, list[str]]:
    """The meals that are drawn by chance: those that the description names, else lunch and dinner."""
    text = spec.description.lower()
    named = [meal for meal, words in _MEAL_WORDS.items() if re.search(rf"\b(?:{words})\b", text)]
    return {"DRAWN_MEALS": named or ["lunch", "dinner"]}


def _weigh(text: str) -> int:
    if not _ABOUT.search(text) or _FIELDS.search(text):
        return 0
    return (
        110
        if re.search(r"\brandom\w*|\bzuf[aä]ll\w*|\bal azar\b|\bau hasard\b|\bsorte\w+|\btir(?:er|age)\b", text)
        else 40
    )


BLUEPRINT = Blueprint(
    kind="meals",
    title="Meal planner",
    summary="A meal planner: a week of meals, what each dish needs, and a shopping list by aisle.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        r"\b(?:mittags?|abends?|frühstück|comida|cena|almuerzo|desayuno|mediodía|midi|soir|matin|déjeuner|dîner)\b",
        *("shopping", "list", "grocer", "ingredient", "week", "day", "breakfast", "lunch", "dinner", "dish", "recipe"),
        *("aisle", "meal", "copy", "bought", "amount", "menu", "tick", "einkauf", "zutat", "woche", "compra", "semana"),
        *("ingrediente", "courses", "semaine", "ingrédient", "random", "draw", "shuffle", "twice", "repeat", "again"),
        *(
            "zufall",
            "zufällig",
            "auslos",
            "würfel",
            "doppelt",
            "wiederhol",
            "azar",
            "aleatori",
            "sortear",
            "repetir",
            "plato",
        ),
        *("hasard", "tirer", "tirage", "répét", "plat", "saca", "botón"),
    ),
    view=_view,
    constants=_constants,
    verbatim=("DRAWN_MEALS",),
    screens=("The meals of a week", "Dishes and what they need", "The shopping list by aisle"),
    data_kept=("Meals, dishes, aisles, and what is bought", "The window's place and theme"),
    checks=("The list adds up what the dishes of the week need", "A removed dish comes back with undo"),
    help=(
        "Choose a day, write what you eat and press Save.",
        "Under Dishes, write what a dish needs; the shopping list follows from the week.",
        "Set the aisle of a thing once; it is known from then on.",
    ),
)
