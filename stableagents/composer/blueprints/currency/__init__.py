"""A currency converter with built-in dated rates that can be changed."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.languages.patterns import pattern_of
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

CURRENCIES: tuple[str, ...] = (
    *("EUR", "USD", "GBP", "JPY", "CHF", "CAD", "AUD", "NZD", "CNY", "INR", "SEK"),
    *("NOK", "DKK", "PLN", "CZK", "HUF", "TRY", "MXN", "BRL", "ZAR", "KRW", "SGD"),
)
_WORDS = {
    "EUR": r"euros?\b|eur\b|€",
    "USD": r"dollars?\b|usd\b|\$|dólar\w*",
    "GBP": r"pounds?\b|gbp\b|sterling|£|pfund|libras?",
    "JPY": r"yen\b|jpy\b|yenes",
    "CHF": r"francs?\b|chf\b|franken",
    "INR": r"rupees?\b|inr\b",
    "CNY": r"yuan\b|cny\b|renminbi",
    "MXN": r"pesos?\b|mxn\b",
    "PLN": r"zlot[yi]\w*|pln\b",
    "BRL": r"reais\b|brl\b",
    "CAD": r"canadian|cad\b",
    "AUD": r"australian|aud\b",
}


_CONVERTS = (
    r"\b(?:convert\w*|umrechn\w*|umwandeln|changer|changes?|wechsel\w*|pas(?:ar|er|o|a) (?:de |des |los )?\w+ (?:a"
    r"|en))\b"
)
_MONEYS = (
    r"\b(?:euros?|dollars?|d[óo]lar(?:es)?|pounds?(?: sterling)?|pfund|libras?|livres sterling|yen(?:es)?|rupees?"
    r"|rupien"
    r"|francs?|franken|francos|pesos|zloty|kronen|usd|eur|gbp|chf)\b"
)


def _view(spec: AppSpec) -> View:
    first, second = spec.options["currencies"]
    converter = Section(
        name="converter",
        about="The amount, both currencies and the result.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Form(
                    items=(
                        Entry(var="amount", label="Amount", on_change="convert", takes_focus=True),
                        Choice(var="source", label="From", options=CURRENCIES, action="convert", width=10),
                        Choice(var="target", label="Into", options=CURRENCIES, action="convert", width=10),
                    )
                ),
                Label(var="result", style="title"),
                Label(var="problem", style="error"),
                Row(
                    items=(
                        Button(text="Swap", action="swap"),
                        Button(text="Copy result", action="copy_result"),
                    )
                ),
                Table(
                    name="all",
                    columns=(
                        TableColumn(title="Currency", width=120),
                        TableColumn(title="Amount", width=150, is_number=True),
                        TableColumn(title="For one euro", width=130, is_number=True),
                    ),
                    empty="Type an amount to see it in every currency.",
                    on_select="take_rate",
                    height=6,
                ),
                Row(
                    items=(
                        Label(text="Rate for one euro"),
                        Entry(var="rate", label="Rate for one euro", on_enter="change_rate", width=12),
                        Button(text="Change rate", action="change_rate"),
                        Button(text="Built-in rates", action="reset_rates"),
                    )
                ),
                Label(var="dated", style="hint"),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(converter,),
        menus=menus(
            "Converter",
            MenuItem(text="Swap", action="swap", shortcut="Ctrl+S"),
            MenuItem(text="Copy result", action="copy_result", shortcut="Ctrl+Shift+C"),
        ),
        vars={"amount": "100", "source": first, "target": second, "result": "", "problem": "", "rate": "", "dated": ""},
        on_close="keep",
        width=540,
        height=700,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    places = {
        code: found.start() for code, words in _WORDS.items() if (found := re.search(rf"(?<!\w)(?:{words})", text))
    }
    named = sorted(places, key=lambda code: places[code])[:2]
    usual = [code for code in ("EUR", "USD") if code not in named]
    return replace(spec, options={"currencies": (named + usual)[:2]})


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {"CURRENCIES": list(CURRENCIES)}


BLUEPRINT = Blueprint(
    kind="currency",
    title="Currency converter",
    summary="A converter for 22 currencies with built-in rates of November 2025, each of which can be changed.",
    words={"currency converter": 20, "currency": 9, "currencies": 9, "exchange rate": 10, "exchange rates": 10}
    | {"money converter": 14, "währungsrechner": 20, "währung": 9, "währungen": 12, "conversor de moneda": 20}
    | {"conversor de divisas": 20, "convertisseur de devises": 20, "devises": 9, "divisas": 9},
    weigh=lambda text: (
        16 if pattern_of(_CONVERTS).search(text) and len(set(pattern_of(_MONEYS).findall(text))) > 1 else 0
    ),
    features=(
        "currenc",
        "rate",
        "swap",
        "copy",
        "amount",
        "euro",
        "dollar",
        "pound",
        "yen",
        "offline",
        "table",
        "exchange",
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("CURRENCIES",),
    screens=("The amount and the result", "The same in every currency"),
    data_kept=("Rates that were changed, and the last amount", "The window's place and theme"),
    checks=("There and back is the same amount", "What is no amount is explained"),
    help=(
        "Type an amount; the result follows.",
        "The rates are built in; choose a currency in the table to change its rate.",
    ),
)
