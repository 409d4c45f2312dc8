"""Things that fall due again and again: plants to water, bills, subscriptions, maintenance, medicine."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.recurring.named import named_in, weekday_in
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

UNITS = ("Days", "Weeks", "Months", "Years")
_COSTS = (
    r"bills?|subscriptions?|costs?|price|rent|insurance|pay\w*|fees?|rechnung\w*|abos?|abonnements?|kosten|miete"
    r"|versicherung\w*|facturas?|suscripciones|cuesta|costes?|pagos?|factures?|coûts?|loyer"
)
_WORDS = {
    "Days": r"days?|daily|tage?n?|täglich\w*|días?|diari\w+|jours?|quotidien\w*",
    "Weeks": r"weeks?|weekly|wochen?|wöchentlich\w*|semanas?|semanal\w*|semaines?|hebdo\w*",
    "Months": r"months?|monthly|monate?n?|monatlich\w*|mes(?:es)?|mensual\w*|mois|mensuel\w*",
    "Years": r"years?|yearly|annual\w*|jahre?n?|jährlich\w*|años?|anual\w*|ans?|annuel\w*",
}
_AGAIN = (
    r"(?:every|alle|cada|tous les|toutes les) (?:few |paar |(?:\d+|two|three|zwei|drei|dos|tres|deux|trois) )?"
    r"(?:days?|weeks?|months?|years?|tage?n?|wochen?|monate?n?|jahre?n?|días?|semanas?|mes(?:es)?|años?|jours?"
    r"|semaines?|mois|ans)"
)
_CHORES = (
    r"water\w*|subscriptions?|bills?|maintenance|service|filters?|medicine|medication|pills?|clean\w*|chores?"
    r"|renew\w*"
    r"|gießen|gegossen|abos?|wartung\w*|medikamente?n?|putz\w*|tüv|regar|riego|suscripciones|recibos|mantenimiento"
    r"|medicinas?|pastillas|arros\w+|abonnements|entretien|médicaments?|remind\w*|due|fällig\w*|erinner\w*"
    r"|recu[eé]rda\w*|rappel\w*|bins?|recycling|müll\w*|\w*tonne|basura|contenedor(?:es)?|poubelles?"
)


# How often each is to be done, told beside a press when it has been done.
_HOW_OFTEN = (
    r"\b(?:how often (?:it|each|they|every|he|she|i|the)\b[^.;!?]{0,40}|every how many days"
    r"|wie oft [^.;!?]{2,40}|alle wie ?viele? (?:tage|wochen)|cada cu[aá]nt[oa]s?\b|tous les combien\b"
    r"|toutes les combien\b|à quelle fréquence)"
)
_PRESSED = (
    r"\b(?:(?:click|press|tap|tick|one click|a click|a button)\b[^.;!?]{0,30}\b(?:i|we|it|they|he|she)(?:'ve"
    r"| have|'s| has"
    r"| is| was)?(?: been)? (?:water|fed\b|clean|chang|done|did|wash|oil|trim|prun|servic|taken|gave|given)"
    r"|(?:klick\w*|drück\w*|tipp\w*|abhaken)\b[^.;!?]{0,40}\b(?:ge[^\W\d_]+(?:t|en)|erledigt)\b"
    r"|(?:clic|pulsar|pulso|marcar)\b[^.;!?]{0,30}\b(?:l[oae]s? )?(?:he|haya|hemos) (?:reg|limpi|cambi|hech|alimen|dad)"
    r"|(?:clic|clique\w*|appuie\w*|coche\w*)\b[^.;!?]{0,30}\b(?:ai|a|avons) (?:arros|nettoy|chang|fait|nourri|donn))"
)


def _view(spec: AppSpec) -> View:
    has_cost = bool(spec.options["cost"])
    columns = [TableColumn(title="Name", width=170), TableColumn(title="Every", width=95)]
    columns += [TableColumn(title="Next", width=100), TableColumn(title="When", width=118)]
    columns += [TableColumn(title="Cost", width=90, is_number=True)] if has_cost else []
    fields = (
        Entry(var="name", label="Name", on_enter="save", takes_focus=True),
        Entry(var="often", label="Every", on_enter="save", width=8),
        Choice(var="unit", label="Unit", options=UNITS, width=10),
        Entry(var="next", label="Next", on_enter="save", width=12),
        *((Entry(var="cost", label="Cost", on_enter="save", width=12),) if has_cost else ()),
    )
    form = Section(
        name="form",
        about="One thing: what, how often, and when next.",
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Form(items=fields),
                Label(text="Without a day it is due today.", style="hint"),
                Label(var="problem", style="error"),
                Row(
                    items=(
                        Button(text="Save", action="save", style="primary"),
                        Button(text="New", action="clear"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    listed = Section(
        name="due_things",
        about="What is due, the soonest first.",
        grows=True,
        content=Stack(
            items=(
                Label(var="soonest", style="big"),
                Row(items=(Label(text="Search"), Entry(var="search", on_change="refresh", grows=True))),
                Table(
                    name="things",
                    columns=tuple(columns),
                    empty="Nothing here yet. Fill in the form and press Save.",
                    on_open="edit",
                    keys=(("Delete", "remove"), ("Space", "done")),
                ),
                Label(var="summary", style="hint"),
                Row(
                    items=(
                        Button(text="Paid" if has_cost else "Done today", action="done", style="primary"),
                        Button(text="Edit", action="edit"),
                        Button(text="Delete", action="remove", style="danger"),
                        Button(text="Undo", action="undo"),
                    )
                ),
            )
        ),
    )
    return View(
        sections=(form, listed),
        side_by_side=True,
        menus=menus(
            "Things",
            MenuItem(text="New", action="clear", shortcut="Ctrl+N"),
            MenuItem(text="Save", action="save", shortcut="Ctrl+S"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        vars={
            **dict.fromkeys(("name", "next", "search", "summary", "soonest", "problem"), ""),
            **({"cost": ""} if has_cost else {}),
            "often": str(spec.options["often"]),
            "unit": str(spec.options["unit"]),
        },
        width=900,
        height=480,
    )


def _weigh(text: str) -> int:
    """What comes every few days, or has to be thought of; or several things, each with its own time."""
    if named_in(text):
        return 14
    if pattern_of(_PRESSED).search(text) and pattern_of(_HOW_OFTEN).search(text):
        return 14
    is_again = bool(pattern_of(rf"\b(?:{_AGAIN})\b").search(text))
    is_chore = bool(pattern_of(rf"\b(?:{_CHORES})\b").search(text))
    return 12 if is_again and is_chore else 0


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    found = re.search(r"(?:every|alle|cada|tous les|toutes les) (\d{1,3})\b", text)
    has_cost = bool(re.search(rf"\b(?:{_COSTS})\b", text))
    said = re.search(rf"(?:every|alle|cada|tous les|toutes les) (?:\w+ )?({'|'.join(_WORDS.values())})\b", text)
    named = [unit for unit, words in _WORDS.items() if said and re.fullmatch(words, said[1])]
    named = named or [unit for unit, words in _WORDS.items() if re.search(rf"\b(?:{words})\b", text)]
    unit = named[0] if named else "Months" if has_cost else "Days"
    things, weekday = named_in(spec.description), weekday_in(text)
    keeps_schedule = has_cost or (bool(things) and weekday is not None)
    options = {"often": int(found[1]) if found else 1, "unit": unit, "cost": has_cost, "schedule": keeps_schedule}
    if things:
        options |= {"things": tuple(map(tuple, things)), "weekday": weekday}
    return replace(spec, options={**spec.options, **options})


def _constants(spec: AppSpec) -> dict[str, object]:
    options = spec.options
    return {
        "EVERY": options["often"],
        "UNIT": options["unit"],
        "HAS_COST": options["cost"],
        "KEEPS_SCHEDULE": options["schedule"],
        "FIRST_THINGS": [
            (name, often, UNITS.index(unit), is_between) for name, often, unit, is_between in options.get("things", ())
        ],
        "FIRST_WEEKDAY": options.get("weekday"),
    }


BLUEPRINT = Blueprint(
    kind="recurring",
    title="Again and again",
    summary="Things that fall due again and again, with what is overdue and what comes soon.",
    words={
        "recurring": 8,
        "subscriptions": 7,
        "subscription": 7,
        "bills": 6,
        "bill reminder": 12,
        "maintenance schedule": 10,
        "medicine": 6,
        "medication": 6,
        "pills": 6,
        "water my plants": 12,
        "watering": 8,
    },
    features=(
        "remind",
        "due",
        "overdue",
        "cost",
        "month",
        "year",
        "date",
        "repeat",
        "recurring",
        "undo",
        "total",
        "interval",
        "search",
        "when",
        *(
            "letters?",
            "next",
            "buchstaben",
            "schrift",
            "nächste",
            "letras",
            "siguiente",
            "próxim",
            "lettres",
            "prochain",
        ),
        *("mondays?", "tuesdays?", "wednesdays?", "thursdays?", "fridays?", "saturdays?", "sundays?"),
        *("the other week", "in der anderen woche", "la otra semana", "l'autre semaine"),
    ),
    view=_view,
    weigh=_weigh,
    refine=_refine,
    weigh_whole=lambda text: 20 if named_in(text) else 0,
    constants=_constants,
    verbatim=("FIRST_THINGS",),
    screens=("A form for one thing", "What is due, the soonest first"),
    data_kept=("Things with how often and when next", "The window's place and theme"),
    checks=("A thing without a name is refused", "Done moves it on", "Things are still there after a restart"),
    help=(
        "Write what it is and how often, and press Save.",
        "Choose one and press the blue button when it was done: it comes again after its time.",
        "Days are written like 2026-12-31, 31.12.2026, today or friday.",
    ),
)
