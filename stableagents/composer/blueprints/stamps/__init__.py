"""Stamp cards for customers: a press for each purchase, and a full card is one for free."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import number_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
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

_ABOUT = re.compile(
    r"\b(?:loyalty|loyality|stamp|punch|bonus|coffee|rewards?) cards?\b(?! game)|\bloyalty (?:program\w*|scheme"
    r"|app|stamps)"
    r"|\b(?:stempel|treue|bonus)-?karten?\b|\btreueprogramm\w*|\btarjetas? de (?:fidelidad|fidelizaci[óo]n|sellos"
    r"|puntos)"
    r"|\bcartes? de fid[ée]lit[ée]|\bprogramme de fid[ée]lit[ée]"
)
_FREE = re.compile(
    r"\b(?:free|gratis|umsonst|geschenkt|gratuit\w*|offert\w*|regalo|kostenlos|stamps?|stempel|sellos?|tampons?"
    r"|punch\w*"
    r"|taps?|tipps?)\b"
)
_NTH = re.compile(
    r"\b(\d{1,2})(?:st|nd|rd|th|\.|º|ª|[eè]me|[oa]|e)? (?:\w+ ){0,2}?(?:is|are|for|ist|gibt|es|gratis|est|gratuit"
    r"|free)\b",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"\b(?:after|with|collect|nach|mit|bei|tras|con|cada|apr[èe]s|avec|au bout de|buy"
    r"|every) (\d{1,2})\b",
    re.IGNORECASE,
)
_STAMPS = r"(?:stamps?|stempel\w*|sellos?|tampons?|punches|points?|punkten?|puntos)"


def _view(spec: AppSpec) -> View:
    card = Section(
        name="card",
        about="The card of the chosen customer.",
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Label(var="chosen_name", style="title", is_centered=True),
                Label(var="stamps", style="big", is_centered=True),
                Label(var="counted", style="title", is_centered=True),
                Row(
                    items=(
                        Button(text="Give a stamp", action="stamp", style="primary"),
                        Button(text="Undo", action="undo"),
                    ),
                    is_centered=True,
                ),
            )
        ),
    )
    listed = Section(
        name="listed",
        about="The customers; new ones are added below.",
        grows=True,
        content=Stack(
            items=(
                Form(items=(Entry(var="wanted", label="Search", on_change="search", takes_focus=True),)),
                Table(
                    name="customers",
                    columns=(
                        TableColumn(title="Name", width=190),
                        TableColumn(title="Phone", width=140),
                        TableColumn(title="Stamps", width=80),
                        TableColumn(title="Full cards", width=90, is_number=True),
                        TableColumn(title="Last time", width=110),
                    ),
                    empty="No customers yet. Write a name below.",
                    on_select="choose",
                    on_open="stamp",
                    keys=(("Space", "stamp"), ("Delete", "remove")),
                    height=6,
                    grows=True,
                ),
                Form(
                    items=(
                        Entry(var="customer_name", label="Name", on_enter="add"),
                        Entry(var="phone", label="Phone", on_enter="add"),
                    )
                ),
                Label(var="problem", style="error"),
                Row(
                    items=(
                        Button(text="Add customer", action="add", style="primary"),
                        Button(text="Delete", action="remove", style="danger"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    names = ("chosen_name", "stamps", "counted", "wanted", "customer_name", "phone", "problem")
    return View(
        sections=(card, listed),
        menus=menus(
            "Cards",
            MenuItem(text="Give a stamp", action="stamp", shortcut="F5"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        vars=dict.fromkeys(names, ""),
        on_close="keep",
        width=680,
        height=700,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    nth, after = _NTH.search(text), _AFTER.search(text)
    said = number_of(text, _STAMPS, 0, 1, 30) or (int(after[1]) if after else 9)
    paid = int(nth[1]) - 1 if nth else said  # of "the 10th is free" nine are paid
    return replace(spec, options={"paid": min(30, max(1, paid))})


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {"PAID": spec.options["paid"]}


def _weigh(text: str) -> int:
    return 60 if _ABOUT.search(text) and _FREE.search(text) else 0


BLUEPRINT = Blueprint(
    kind="stamps",
    title="Stamp cards",
    summary="Stamp cards for customers: a press for each purchase, a full card is one for free, and it begins again.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("customer", "name", "phone", "stamp", "tap", "card", "free", "coffee", "search", "find", "start", "again"),
        *("buy", "purchase", "loyal", "tenth", "10th", "full", "undo", "kund", "stempel", "telefon", "gratis", "suche"),
        *("umsonst", "voll", "von vorn", "neu", "drück", "tipp", "cliente", "teléfono", "sello", "busca", "empieza"),
        *("café", "lleno", "client", "téléphone", "tampon", "recherche", "recommence", "gratuit", "plein", "offert"),
        *("each", "visit", "besuch", "visita", "kaffee", "haircut", "pizza", "punch"),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    screens=("The card of a customer", "The customers"),
    data_kept=("Every customer with the stamps", "The window's place and theme"),
    checks=("A full card is one for free and begins again", "A stamp given by mistake can be taken back"),
    help=(
        "Choose a customer and press Give a stamp; a double click or the space bar does it as well.",
        "Search finds a customer by name or phone while you type.",
    ),
)
