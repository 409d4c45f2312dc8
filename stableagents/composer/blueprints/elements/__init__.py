"""The periodic table: 118 elements to press on, to search and to compare, each with what is known of it."""

from __future__ import annotations

import re

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Choice,
    Drawing,
    Entry,
    Label,
    MenuItem,
    Row,
    Section,
    Stack,
    Table,
    TableColumn,
    View,
)

SORTS = (
    "All elements",
    "Alkali metals",
    "Alkaline earth metals",
    "Transition metals",
    "Other metals",
    "Metalloids",
    "Nonmetals",
    "Halogens",
    "Noble gases",
    "Lanthanides",
    "Actinides",
)
_ABOUT = re.compile(
    r"\bperiodic (?:table|system)\b|\bchemical elements\b"
    r"|\btable of (?:the |chemical )?elements\b"
    r"|\bperiodensystem\w*|\bchemische\w* elemente?n?\b|\btabla peri[óo]dica|\belementos qu[íi]micos"
    r"|\btableau p[ée]riodique|\bclassification p[ée]riodique|\b[ée]l[ée]ments chimiques"
)


def _view(spec: AppSpec) -> View:
    table = Section(
        name="periodic",
        about="What is looked for, and the table.",
        grows=True,
        share=5,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Row(
                    items=(
                        Label(text="Search"),
                        Entry(var="search", on_change="look", on_enter="look", width=16, takes_focus=True),
                        Choice(var="sort", options=SORTS, action="look", width=22),
                    )
                ),
                Drawing(
                    name="sheet",
                    width=730,
                    height=430,
                    on_press="press",
                    keys=(("Left", "go_left"), ("Right", "go_right"), ("Up", "go_up"), ("Down", "go_down")),
                ),
                Label(text="Press an element, or go with the arrow keys.", style="hint"),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(table, _details()),
        side_by_side=True,
        menus=menus(
            "Elements",
            MenuItem(text="Next element", action="next_element", shortcut="F6"),
            MenuItem(text="Element before", action="element_before", shortcut="F5"),
            MenuItem(text="Copy", action="copy_element", shortcut="Ctrl+Shift+C"),
        ),
        vars={
            **dict.fromkeys(
                ("search", "symbol", "element_name", "mass", "number", "place_text", "family", "state_text"), ""
            ),
            "sort": SORTS[0],
        },
        on_close="keep",
        width=1160,
        height=640,
    )


def _details() -> Section:
    return Section(
        name="details",
        about="The chosen element, and all that were found.",
        grows=True,
        share=3,
        content=Stack(
            items=(
                Label(var="symbol", style="big", is_centered=True),
                Label(var="element_name", style="title", is_centered=True),
                Row(items=(Label(text="Atomic number:"), Label(var="number"))),
                Row(items=(Label(text="Atomic mass:"), Label(var="mass"))),
                Label(var="place_text"),
                Label(var="family"),
                Label(var="state_text"),
                Row(items=(Button(text="Copy", action="copy_element"), Button(text="Show all", action="show_all"))),
                Table(
                    name="found",
                    columns=(
                        TableColumn(title="#", width=50, is_number=True),
                        TableColumn(title="Symbol", width=66),
                        TableColumn(title="Name", width=120),
                        TableColumn(title="Mass", width=80, is_number=True),
                    ),
                    empty="No element is called so.",
                    on_select="choose",
                    height=6,
                ),
            )
        ),
    )


def _weigh(text: str) -> int:
    return 60 if _ABOUT.search(text) and not re.search(r"\bquiz|flash ?cards?|karteikarten", text) else 0


BLUEPRINT = Blueprint(
    kind="elements",
    title="Periodic table",
    summary="The periodic table with all 118 elements: search, families, and what is known of each.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("element", "search", "detail", "symbol", "number", "mass", "weight", "group", "period", "name", "colou?r"),
        *(
            "categor",
            "family",
            "state",
            "click",
            "table",
            "info",
            "atom",
            "filter",
            "metal",
            "gas",
            "such",
            "ordnungszahl",
        ),
        *("masse", "gruppe", "farbe", "busca", "símbolo", "masa", "grupo", "recherch", "symbole", "groupe", "118"),
    ),
    view=_view,
    screens=("The table and the search", "What is known of an element"),
    data_kept=("The element that was looked at last", "The window's place and theme"),
    checks=("Each of the 118 elements is in its place", "The search finds names, symbols and numbers"),
    help=(
        "Press an element in the table, or search for its name, symbol or number.",
        "Choose a family to see which elements belong to it.",
        "A mass in brackets is that of the longest-lived isotope known.",
    ),
)
