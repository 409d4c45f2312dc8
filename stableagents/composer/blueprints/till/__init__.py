"""A till: goods, what is being bought, cash and change, and the day's takings."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.named_with import priced
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Entry,
    Form,
    Keypad,
    Label,
    MenuItem,
    Row,
    Section,
    Stack,
    Table,
    TableColumn,
    View,
)

_KEYS_A_ROW = 3
_ABOUT = re.compile(
    r"\b(?:till|cash ?register|cashier|checkout|point of sale|pos|registrierkasse|kasse|ladenkasse|caja(?:"
    r" registradora)?"
    r"|tpv|caisse(?: enregistreuse)?)\b"
)
_COINS = (
    r"\b(?:quarters?|dimes|nickels|pennies|coins?|münzen|monedas|pièces)\b.{0,60}\b(?:needed|give back|change)\b"
    r"|\b(?:change|wechselgeld|rückgeld|cambio|monnaie)\b.*\b(?:quarters?|dimes|pennies|which coins|welche münzen"
    r"|qué monedas|quelles pièces)\b"
)


_BY_NUMBER = (
    r"\b(?:string|row|series|list) of (?:the )?(?:numbers|digits)\b|\b(?:by|with) (?:its |their |the )?numbers?\b"
    r"|\btype\w* (?:in )?(?:the |their )?numbers\b|\bnummern (?:ein)?(?:tippen|geben)\b|\bpor (?:su )?números?\b"
    r"|\bpar (?:leur )?numéros?\b"
)


def _goods(title: str, named: list[str], *, by_number: bool) -> Section:
    number = (TableColumn(title="Number", width=70, is_number=True),) if by_number else ()
    numbers = (Row(items=(Label(text="By numbers"), Entry(var="numbers", on_enter="sell_numbers", grows=True))),)
    keys = tuple(tuple(named[at : at + _KEYS_A_ROW]) for at in range(0, len(named), _KEYS_A_ROW))
    return Section(
        name="for_sale",
        about="What is for sale.",
        grows=True,
        content=Stack(
            items=(
                Label(text=title, style="title"),
                *((Keypad(rows=keys, action="press_good"),) if keys else ()),
                *(numbers if by_number else ()),
                Row(items=(Label(text="Search"), Entry(var="search", on_change="search_goods", grows=True))),
                Table(
                    name="goods",
                    columns=(
                        *number,
                        TableColumn(title="Name", width=180),
                        TableColumn(title="Price", width=90, is_number=True),
                    ),
                    empty="Nothing is for sale yet. Write a name and a price.",
                    on_open="sell",
                    keys=(("Return", "sell"),),
                    height=4 if keys else 8,
                ),
                Row(
                    items=(
                        Label(text="Quantity"),
                        Entry(var="quantity", on_enter="sell", width=6),
                        Button(text="Sell", action="sell", style="primary"),
                        Button(text="Remove", action="remove_good", style="danger"),
                    )
                ),
                Form(
                    items=(
                        Entry(var="name", label="Name", on_enter="add_good", takes_focus=True),
                        Entry(var="price", label="Price", on_enter="add_good"),
                    )
                ),
                Row(items=(Button(text="Add or change", action="add_good"), Button(text="Undo", action="undo"))),
                Label(var="problem", style="error"),
                Label(var="status", style="hint"),
            )
        ),
    )


def _sale() -> Section:
    return Section(
        name="sale",
        about="What is being bought, and the day's takings.",
        grows=True,
        content=Stack(
            items=(
                Table(
                    name="lines",
                    columns=(
                        TableColumn(title="Name", width=150),
                        TableColumn(title="Quantity", width=80, is_number=True),
                        TableColumn(title="Price", width=80, is_number=True),
                        TableColumn(title="Amount", width=90, is_number=True),
                    ),
                    empty="Choose what is being bought, and press Sell.",
                    keys=(("Delete", "remove_line"),),
                    height=4,
                ),
                Label(var="total", style="big"),
                Row(
                    items=(
                        Label(text="Cash given"),
                        Entry(var="given", on_enter="pay", on_change="count_change", width=10),
                        Label(var="change", grows=True),
                    )
                ),
                Row(
                    items=(
                        Button(text="Paid", action="pay", style="primary"),
                        Button(text="Remove line", action="remove_line"),
                    )
                ),
                Label(var="takings", style="title"),
                Table(
                    name="sales",
                    columns=(
                        TableColumn(title="Time", width=70),
                        TableColumn(title="Sale", width=220),
                        TableColumn(title="Amount", width=90, is_number=True),
                    ),
                    empty="Nothing was sold today yet.",
                    height=3,
                ),
            )
        ),
    )


def _view(spec: AppSpec) -> View:
    by_number = bool(spec.options["by_number"])
    names = (
        *(("numbers",) if by_number else ()),
        "search",
        "name",
        "price",
        "given",
        "change",
        "total",
        "takings",
        "problem",
    )
    return View(
        sections=(
            _goods(spec.title, [name for name, _price in spec.options["goods"]], by_number=by_number),
            _sale(),
        ),
        side_by_side=True,
        on_close="keep_typed",
        menus=menus(
            "Till",
            MenuItem(text="Paid", action="pay", shortcut="Ctrl+P"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        vars={**dict.fromkeys(names, ""), "quantity": "1"},
        width=980,
        height=680,
    )


def _refine(spec: AppSpec) -> AppSpec:
    by_number = bool(pattern_of(_BY_NUMBER).search(spec.description.lower()))
    return replace(spec, options={"goods": priced(spec.description), "by_number": by_number})


def _title(spec: AppSpec) -> str:
    """What stands before the goods as their title: "Cake sale: cake 1.50, coffee 1"."""
    head = re.match(r"^\W*([^:.?!,\n\d]{3,40}?)\s*:\s", spec.description)
    return head[1] if head else "Till"


def _weigh(text: str) -> int:
    if pattern_of(_COINS).search(text):
        return -20  # which coins are given back is a calculation
    return 10 if "market stall" in text or "cash given" in text else 0


def _weigh_whole(text: str) -> int:
    return 30 if _ABOUT.search(text) and priced(text) else 0


BLUEPRINT = Blueprint(
    kind="till",
    title="Till",
    summary="A till: goods with prices, quantities, the total, cash and change, and the day's takings.",
    words={
        "till": 10,
        "cash register": 14,
        "point of sale": 14,
        "point-of-sale": 14,
        "checkout app": 10,
        "cash desk": 12,
        "pos system": 12,
        "cashier": 10,
        "cashier app": 4,
        "self checkout": 10,
    },
    weigh_whole=_weigh_whole,
    weigh=_weigh,
    features=(
        r"\b(?:sums?|totals?)\b",
        "cash",
        "change",
        "total",
        "item",
        "good",
        "product",
        "price",
        "quantit",
        "taking",
        "sale",
        "sold",
        "cart",
        "day",
        "receipt line",
        "undo",
        "search",
        "stall",
        "order",
        "numbers",
        r"\b(?:tap|type|hand|give)s?\b|what (?:they|some\w+|people|each|he|she) (?:buy|take|order|want|hand|give|pay)",
        r"was (?:jemand|sie|er|man|die leute|der kunde|die kunden) (?:nimmt|nehmen|kauft|kaufen|will|gibt|geben)",
        r"lo que (?:me )?(?:piden|pide|compran|llevan|dan|pagan)|ce qu'(?:on|ils|il) (?:prend|prennent|achète|donne)",
        *("press", "key", "button", "wechselgeld", "rückgeld", "cambio", "vuelto", "monnaie"),
    ),
    view=_view,
    refine=_refine,
    title_for=_title,
    constants=lambda spec: {"GOODS": [list(one) for one in spec.options["goods"]]},
    verbatim=("GOODS",),
    screens=("What is for sale", "What is being bought, and the day's takings"),
    data_kept=("Goods and their prices", "The sales of each day", "The window's place and theme"),
    checks=("The total and the change are right to the cent", "Too little cash is told", "Takings outlive a restart"),
    help=(
        "Choose something, write how many, and press Sell; a double click sells it, too.",
        "Write the cash that was given: the change is shown at once. Paid ends the sale.",
    ),
)
