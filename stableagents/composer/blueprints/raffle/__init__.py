"""A raffle: numbered tickets that are sold to names, prizes, draws without repetition, and the winners."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import listed_after, number_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Check,
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
    View,
)

_TICKETS = r"(?:raffle |numbered |lottery )?tickets?|\blose?n?\b|boletos?|papeletas|números|billets"
_ABOUT = re.compile(
    r"\braffles?\b|\btombolas?\b|\bprize draw|\bdraw(?:ing)? (?:the |of )?prizes|\blucky draw\b"
    r"|\bgiveaway (?:draw\w*|picker)"
    r"|\bverlosung\w*|\bpreis-?ziehung|\blos-?verkauf|\b(?:sorteo|rifa)s?\b"
    r"|\btirage au sort (?:de|d['’]une) (?:lots|tombola)"
)
_HAS_TICKETS = re.compile(
    r"\b(?:tickets?|lose?n?|losnummern?|boletos?|papeletas?|n[úu]meros|billets?|prizes?|preise?n?|gewinne?n?|premios?|lots|prix"
    r"|tombola|raffle|rifa|prize draw)\b"
)
_OF_NAMES = re.compile(
    r"\b(?:name picker|random name|pick a (?:random )?name|wheel|dice|coin|bingo|lottozahlen|lotto numbers|6 (?:of|aus)"
    r"|amigo (?:invisible|secreto)|secret santa|wichteln|equipos|teams)\b"
)
_PRICE = re.compile(
    r"(?:(?:tickets?|lose?|boletos?|billets?)\b(?: \w+){0,2} |\bje |\bfor )(?:[€$£]\s?)?(\d{1,4}(?:[.,]\d{1,2})?)"
    r"\s?(?:€|\$|£|euros?|eur|dollars?|pounds?)"
    r"|(?:[€$£]\s?)?(\d{1,4}(?:[.,]\d{1,2})?)\s?(?:€|\$|£|euros?|eur|dollars?|pounds?)?"
    r" (?:each|a|per|pro|por|par|le) ?(?:tickets?|los|boletos?|billets?)?\b"
)
_CENTS = re.compile(r"\b(\d{1,2}) ?(?:cents?|ct|pence|p|céntimos|centimes)\b")
_UP_TO = re.compile(r"\b(?:1|one|eins|uno|un) ?(?:-|–|to|bis|al?|à) ?(\d{2,5})\b")
_PRIZE = {"en": "Prize", "de": "Preis", "es": "Premio", "fr": "Lot"}
_PRIZES = r"prizes?|preisen?|gewinnen?|premios|lots|prix"


def _draw() -> Section:
    return Section(
        name="drawing",
        about="The draw, and who has won.",
        grows=True,
        content=Stack(
            items=(
                Label(var="next_prize", style="title", is_centered=True),
                Label(var="drawn", style="big", is_centered=True),
                Label(var="winner", style="title", is_centered=True),
                Row(
                    items=(
                        Button(text="Draw a winner", action="draw", style="primary"),
                        Button(text="Did not come", action="miss"),
                        Button(text="Undo", action="undo"),
                        Button(text="Begin again", action="begin_again", style="danger"),
                    ),
                    is_centered=True,
                ),
                Check(text="Each person wins only once", var="once_each", action="change_once_each"),
                Label(var="left", style="hint"),
                Table(
                    name="winners",
                    columns=(
                        TableColumn(title="Prize", width=180),
                        TableColumn(title="Ticket", width=80, is_number=True),
                        TableColumn(title="Name", width=180),
                        TableColumn(title="Drawn", width=150),
                    ),
                    empty="The winners appear here.",
                    height=5,
                ),
            )
        ),
    )


def _tickets() -> Section:
    return Section(
        name="selling",
        about="Who has which tickets.",
        grows=True,
        content=Stack(
            items=(
                Form(
                    items=(
                        Entry(var="buyer", label="Name", on_enter="sell", takes_focus=True),
                        Entry(var="count", label="How many", on_enter="sell", width=8),
                        Entry(var="numbers", label="Or these numbers", on_enter="sell", width=18),
                        Entry(var="price", label="Price of a ticket", on_enter="change_price", width=8),
                    )
                ),
                Label(var="problem", style="error"),
                Row(
                    items=(
                        Button(text="Sell", action="sell", style="primary"),
                        Button(text="Remove", action="take_back", style="danger"),
                        Button(text="Set price", action="change_price"),
                    )
                ),
                Label(var="sold"),
                Table(
                    name="tickets",
                    columns=(
                        TableColumn(title="Ticket", width=90, is_number=True),
                        TableColumn(title="Name", width=300),
                    ),
                    empty="No ticket is sold yet. Write a name and how many.",
                    keys=(("Delete", "take_back"),),
                    height=6,
                ),
            )
        ),
    )


def _prizes() -> Section:
    return Section(
        name="winning",
        about="What can be won, in the order of the draws.",
        grows=True,
        content=Stack(
            items=(
                Form(items=(Entry(var="prize", label="Prize", on_enter="add_prize"),)),
                Label(var="prize_problem", style="error"),
                Row(
                    items=(
                        Button(text="Add prize", action="add_prize", style="primary"),
                        Button(text="Delete", action="remove_prize", style="danger"),
                    )
                ),
                Table(
                    name="prizes",
                    columns=(TableColumn(title="Prize", width=240), TableColumn(title="Won by", width=240)),
                    empty="Write what can be won; without prizes, winners alone are drawn.",
                    keys=(("Delete", "remove_prize"),),
                    height=6,
                ),
            )
        ),
    )


def _view(spec: AppSpec) -> View:
    told = Section(name="told", about="What was done last.", content=Label(var="status", style="hint"))
    names = ("next_prize", "drawn", "winner", "left", "sold", "problem", "prize_problem")
    typed = ("buyer", "count", "numbers", "price", "prize")
    return View(
        sections=(Tabs(pages=(("Draw", _draw()), ("Tickets", _tickets()), ("Prizes", _prizes()))), told),
        menus=menus(
            "Raffle",
            MenuItem(text="Draw a winner", action="draw", shortcut="F5"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        vars={**dict.fromkeys((*names, *typed), ""), "once_each": False},
        on_close="keep",
        width=680,
        height=640,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description
    count = number_of(text, _PRIZES, 0, 0, 50)
    prizes = [f"{_PRIZE.get(spec.language, _PRIZE['en'])} {number}" for number in range(1, count + 1)]
    options = {
        "tickets": _last_number(text),
        "price": _price(text.lower()),
        "prizes": listed_after(text, _PRIZES, 50) or prizes,
    }
    return replace(spec, options=options)


def _last_number(text: str) -> int:
    """How many tickets there are at most; 0 where that is not said."""
    up_to = _UP_TO.search(text)
    return number_of(text, _TICKETS, int(up_to[1]) if up_to else 0, 0, 10_000)


def _price(text: str) -> str:
    if cents := _CENTS.search(text):
        return f"0.{int(cents[1]):02}"
    found = _PRICE.search(text)
    return (found[1] or found[2]) if found else ""


def _constants(spec: AppSpec) -> dict[str, Any]:
    options = spec.options
    return {
        "TICKETS": options["tickets"],
        "FIRST_PRICE": options["price"],
        "FIRST_PRIZES": list(options["prizes"]),
    }


def _weigh(text: str) -> int:
    return 60 if _ABOUT.search(text) and _HAS_TICKETS.search(text) and not _OF_NAMES.search(text) else 0


BLUEPRINT = Blueprint(
    kind="raffle",
    title="Raffle",
    summary="A raffle: numbered tickets sold to names, prizes, draws in which no ticket comes twice, and the winners.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("ticket", "number", "name", "sell", "sold", "buy", "draw", "prize", "winner", "random", "repeat", "twice"),
        *("again", "price", "taking", "money", "list", "history", "once", "undo", "keep", "kept", "save", "absent"),
        *("\\blos", "nummer", "verkauf", "zieh", "preis", "gewinn", "zufäll", "doppelt", "mehrfach", "liste", "erlös"),
        *("boleto", "papeleta", "número", "vend", "sorte", "premio", "ganador", "azar", "repet", "lista", "precio"),
        *("billet", "numéro", "tir", "\\blots?\\b", "gagnant", "hasard", "répét", "doublon", "prix", "recette"),
        *("club", "verein", "fest", "charity", "remov", "school", "fair", "each person"),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("FIRST_PRICE", "FIRST_PRIZES"),
    screens=("The draw and the winners", "The tickets and who has them", "The prizes"),
    data_kept=("Tickets, prizes and winners", "The window's place and theme"),
    checks=("No ticket is drawn twice", "The winners are still there after a restart"),
    help=(
        "Sell tickets under Tickets: write a name and how many, or which numbers, such as 5-8, 12.",
        "Draw a winner draws for the next prize; who did not come loses it, and it is drawn for again.",
    ),
)
