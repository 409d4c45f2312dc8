"""Shared costs: who paid for whom, who owes whom, and the fewest payments that settle it."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import names_listed, number_of, people_numbered
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

_COSTS = r"(?:costs?|expenses?|bills|money|spending|purchases|rent)"
_ABOUT = re.compile(
    r"\bwho owes (?:whom|who|what)|\bowes? (?:each other|whom)|\bsplitwise\b"
    rf"|\b(?:split\w*|shar(?:e|ed|ing)|divide|settle) (?:up )?(?:the |our |all )?(?:\w+ ){{0,2}}{_COSTS}"
    r"|\broom ?mates?\b.*\b(?:split|owes?|settle)|\bkostenaufteil\w+"
    rf"|\bgroup {_COSTS}|\bsettle (?:up|debts)|\bcost splitt\w+|\bexpense splitt\w+"
    r"|\bwer (?:schuldet )?wem\b|\bkosten (?:\w+ ){0,3}(?:teilen|aufteilen)|\bkosten ?teil\w+|\bwg-?(?:kasse|kosten)"
    r"|\bgemeinsame (?:ausgaben|kosten)|\b(?:ausgaben|\w+kosten) (?:\w+ ){0,4}(?:auf)?teilen"
    r"|\bqui[ée]n (?:le )?debe\b|\b(?:dividir|repartir|compartir) (?:los )?(?:gastos|costes|costos)"
    r"|\bgastos (?:compartidos|comunes|de grupo)"
    r"|\bqui doit (?:\w+ ){0,4}à qui|\b(?:partager|r[ée]partir|diviser) (?:les |nos )?(?:\w+ )?(?:d[ée]penses|frais)"
    r"|\bd[ée]penses (?:partag[ée]es|communes|de groupe)"
)
_PEOPLE = (
    r"(?:people|persons?|friends|flat ?mates|room ?mates|of us|members|personen|leute|freunde\w*|personas|amigos"
    r"|personnes|amis|colocataires|mitbewohner\w*)"
)
_OF = (
    r"\b(?:(?:flat|house|household|group|apartment|wg|piso|grupo|coloc\w*|groupe) (?:of|von|mit|de|à|zu)"
    r"|we are|we're|wir sind(?: zu)?|sind wir|somos|éramos|nous sommes|on est) "
)
_GENERIC = re.compile(r"friend|people|person|flat|room|group|cost|expens|money|freund|amig|ami|leute|mitbewohner", re.I)


def _balances(title: str) -> Section:
    return Section(
        name="balances",
        about="The people, and who pays whom.",
        grows=True,
        content=Stack(
            items=(
                Label(text=title, style="title"),
                Row(items=(Label(text="Person"), Entry(var="person", on_enter="add_person", grows=True))),
                Row(
                    items=(
                        Button(text="Add person", action="add_person"),
                        Button(text="Rename", action="rename_person"),
                        Button(text="Remove", action="remove_person", style="danger"),
                    )
                ),
                Table(
                    name="people",
                    columns=(
                        TableColumn(title="Person", width=160),
                        TableColumn(title="Balance", width=110, is_number=True),
                    ),
                    empty="No people yet. Write a name above and press Add person.",
                ),
                Label(text="To settle"),
                Table(
                    name="due_payments",
                    columns=(
                        TableColumn(title="Who pays", width=110),
                        TableColumn(title="To whom", width=110),
                        TableColumn(title="Amount", width=100, is_number=True),
                    ),
                    empty="Everybody is level.",
                    on_open="settle",
                    height=3,
                ),
                Row(items=(Button(text="Mark as paid", action="settle"),)),
                Label(var="status", style="hint"),
            )
        ),
    )


def _costs() -> Section:
    return Section(
        name="all_costs",
        about="What was paid, the newest first.",
        grows=True,
        content=Stack(
            items=(
                Form(
                    items=(
                        Entry(var="what", label="What for", on_enter="add_cost", takes_focus=True),
                        Entry(var="amount", label="Amount", on_enter="add_cost"),
                        Choice(var="payer", label="Who paid", options=("",)),
                        Entry(var="sharers", label="For whom", on_enter="add_cost"),
                        Entry(var="day", label="Day", on_enter="add_cost"),
                    )
                ),
                Label(text="For whom: names with commas; nothing means everybody.", style="hint"),
                Label(var="problem", style="error"),
                Row(
                    items=(
                        Button(text="Add cost", action="add_cost", style="primary"),
                        Button(text="Delete", action="remove_cost", style="danger"),
                        Button(text="Undo", action="undo"),
                    )
                ),
                Table(
                    name="costs",
                    columns=(
                        TableColumn(title="Day", width=100),
                        TableColumn(title="What for", width=140),
                        TableColumn(title="Amount", width=90, is_number=True),
                        TableColumn(title="Who paid", width=100),
                        TableColumn(title="For whom", width=140),
                    ),
                    empty="Nothing was paid yet. Fill in the fields above.",
                    keys=(("Delete", "remove_cost"),),
                ),
                Label(var="total", style="title"),
            )
        ),
    )


def _view(spec: AppSpec) -> View:
    names = ("person", "what", "amount", "payer", "sharers", "day", "problem", "total")
    return View(
        sections=(_balances(spec.title), _costs()),
        side_by_side=True,
        menus=menus(
            "Costs",
            MenuItem(text="Add cost", action="add_cost", shortcut="Ctrl+S"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        vars=dict.fromkeys(names, ""),
        width=1040,
        height=620,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = " ".join(spec.description.split())[:1000]
    people = [name for name in names_listed(text, 20) if not _GENERIC.search(name)]
    if len(people) < 2:
        of = re.search(_OF + r"(\w+)", text.lower())
        count = number_of(text, _PEOPLE, 0, 2, 20) or (number_of(f"{of[1]} people", _PEOPLE, 0, 2, 20) if of else 0)
        people = people_numbered(count, spec.language)
    return replace(spec, options={**spec.options, "people": people})


def _weigh(text: str) -> int:
    is_one_bill = pattern_of(r"\b(?:restaurant|tip|trinkgeld|propina|pourboire)\b").search(text)
    return 40 if _ABOUT.search(text) and not is_one_bill else 0


BLUEPRINT = Blueprint(
    kind="split",
    title="Shared costs",
    summary="Shared costs: who paid for whom, who owes whom, and the fewest payments that settle it.",
    words={"group expenses": 16, "shared expenses": 16, "expense splitter": 16},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("person", "people", "friend", "pay", "paid", "payer", "cost", "expense", "amount", "share", "split"),
        *("balance", "settle", "owe", "date", "day", "total", "undo", "debt", "who", "what", "name"),
        *("how much", "combien", "wie ?viel", "cuánto", "pour quoi", "wofür", "para qué"),
    ),
    view=_view,
    refine=_refine,
    constants=lambda spec: {"FIRST_PEOPLE": list(spec.options["people"])},
    verbatim=("FIRST_PEOPLE",),
    screens=("The people, and who pays whom", "What was paid, the newest first"),
    data_kept=("The people and what they paid", "The window's place and theme"),
    checks=("The balances are 0 together, to the cent", "After the payments everybody is level"),
    help=(
        "Add the people, then what each paid and for whom.",
        "To settle shows the fewest payments; mark one as paid when it was made.",
    ),
)
