"""A vending machine: coins go in, something comes out, and the change."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.named_with import priced
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

_ABOUT = re.compile(
    r"\b(?:vending machine|(?:drinks?|snacks?|ticket|candy|soda"
    r"|coffee) (?:vending )?machine\b(?=.*(?:\bcoins?\b|\bchange\b|\d[.,]\d\d))"
    r"|(?:getränke|snack|süßigkeiten|waren|verkaufs|kaffee|fahrkarten)-?automat\w*"
    r"|m[áa]quina (?:expendedora|de vending)|expendedora"
    r"|m[áa]quina de (?:café|bebidas|refrescos)\b(?=.*\b(?:monedas?|cambio)\b)"
    r"|machine à (?:café|boissons)\b(?=.*\b(?:pièces?|monnaie)\b)|distributeur (?:automatique|de (?:boissons|snacks"
    r"|friandises)))"
)
_USUAL = (("Water", "1.00"), ("Cola", "1.50"), ("Juice", "1.80"), ("Crisps", "1.20"), ("Chocolate", "1.40"))
_COINS = (("0.05", "0.10", "0.20", "0.50"), ("1.00", "2.00", "5.00", "10.00"))
_DOLLAR_COINS = (("0.05", "0.10", "0.25"), ("1.00", "5.00", "10.00"))


def _coins(spec: AppSpec) -> tuple[tuple[str, ...], ...]:
    return _DOLLAR_COINS if re.search(r"\$|\bdollars?\b|\bquarters?\b|\bdimes?\b", spec.description.lower()) else _COINS


def _machine(spec: AppSpec) -> Section:
    return Section(
        name="machine",
        about="What there is, and the slot for coins.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Table(
                    name="goods",
                    columns=(
                        TableColumn(title="Name", width=180),
                        TableColumn(title="Price", width=90, is_number=True),
                        TableColumn(title="How many", width=90, is_number=True),
                    ),
                    empty="The machine is empty. Add something below.",
                    on_open="buy",
                    keys=(("Return", "buy"), ("Delete", "remove_good")),
                    height=7,
                ),
                Label(var="credit", style="title", is_centered=True),
                Keypad(rows=_coins(spec), action="insert"),
                Row(
                    items=(
                        Button(text="Buy", action="buy", style="primary"),
                        Button(text="Give money back", action="give_back"),
                    ),
                    is_centered=True,
                ),
                Label(var="problem", style="error"),
                Label(var="output", is_centered=True),
            )
        ),
    )


def _service() -> Section:
    return Section(
        name="service",
        about="Filling the machine, and what it took.",
        content=Stack(
            items=(
                Form(
                    items=(
                        Entry(var="name", label="Name", on_enter="add_good"),
                        Entry(var="price", label="Price", on_enter="add_good"),
                        Entry(var="count", label="How many", on_enter="add_good"),
                    )
                ),
                Row(
                    items=(
                        Button(text="Add or change", action="add_good"),
                        Button(text="Refill all", action="refill"),
                        Button(text="Remove", action="remove_good", style="danger"),
                        Button(text="Undo", action="undo"),
                    )
                ),
                Label(var="taken"),
                Label(var="status", style="hint"),
            )
        ),
    )


def _view(spec: AppSpec) -> View:
    names = ("credit", "taken", "output", "name", "price", "problem")
    return View(
        sections=(_machine(spec), _service()),
        menus=menus(
            "Machine",
            MenuItem(text="Buy", action="buy", shortcut="Ctrl+B"),
            MenuItem(text="Give money back", action="give_back", shortcut="Esc"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        vars={**dict.fromkeys(names, ""), "count": "10"},
        width=560,
        height=740,
    )


def _refine(spec: AppSpec) -> AppSpec:
    return replace(spec, options={"goods": priced(spec.description)})


def _constants(spec: AppSpec) -> dict[str, Any]:
    coins = [coin for row in _coins(spec) for coin in row]
    return {"GOODS": [list(one) for one in spec.options["goods"] or _USUAL], "COINS": coins}


def _weigh(text: str) -> int:
    return 130 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="vending",
    title="Vending machine",
    summary="A vending machine: put coins in, choose something, and take the change; it can be filled and priced.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("drink", "snack", "coin", "money", "change", "price", "stock", "sold out", "refill", "insert", "select"),
        *("report", "earn", "takings", "einnahmen", "eingenommen", "ganado", "ingresos", "recettes?", "gagn"),
        *("product", "item", "choose", "credit", "balance", "refund", "cancel", "dispens", "amount", "total"),
        *("getränk", "münz", "geld", "rückgeld", "wechselgeld", "preis", "auswahl", "einwerf", "bebida", "moneda"),
        *("cambio", "precio", "dinero", "vuelto", "boisson", "pièce", "monnaie", "prix", "rendu", "leer", "vorrat"),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    screens=("What there is, and the slot for coins", "Filling the machine"),
    data_kept=("What is in the machine, its prices and the money in it", "The window's place and theme"),
    checks=("The change is right to the cent", "Too little money and what is sold out are told"),
    help=(
        "Put coins in, choose something, and press Buy; a double click buys it, too.",
        "What was put in is given back with Esc.",
    ),
)
