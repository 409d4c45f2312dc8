"""A water goal: buttons for what is drunk, how much of the day's goal is reached, and the last days as a chart."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Chart,
    Choice,
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

_REMINDERS = ("Never", "Every 30 minutes", "Every hour", "Every 2 hours")
_ABOUT = re.compile(
    r"\b(?:water|hydration|drink)[- ](?:intake(?! calc)|goal|tracker|reminder)\b(?!.*\b(?:plants?|glasses|cups)\b)"
    r"|\b(?:drink|hydration) log\b"
    r"|\bhydrat(?:ion|ed|e)\b|\b(?:drink|drank|drunk)\w*\b.*\bwater\b(?!.*\b(?:glasses|cups|habits?|routines?)\b)"
    r"|\bwater\b.*\b(?:\d ?ml|\d ?oz|ounces|millilit(?:er|re)s?|lit(?:er|re)s?)\b.*\b(?:day|daily|goal)"
    r"|\bwater\b.*\b(?:daily goal|goal (?:per|of|a) )"
    r"|\bwasser-?(?:tracker|ziel|erinnerung|protokoll)\w*|\btrink(?:erinnerung|ziel|protokoll|tracker|menge)\w*"
    r"|\b(?:genug|mehr|viel) (?:wasser )?(?:trinke|getrunken)\w*|\bwasser\b(?!.*\bgläser\b).*\b(?:trink|getrunken)"
    r"|\b(?:beber|tomar|consumo de|registro de|control de) (?:más |suficiente )?agua\b(?!.*\b(?:vasos|contador|luz)\b)"
    r"|\bhidrataci[óo]n\b|\bboi[rst]\w* (?:assez |plus |beaucoup )?(?:d['’]|de l['’])eau\b(?!.*\bverres\b)"
    r"|\bhydratation\b"
    r"|\b(?:getrunken|trinkt)\b.*\b(?:wie ?viel )?ml\b|\b(?:drunk|drank)\b.*\bhow (?:much|many ml)\b.*\bml\b"
    r"|\bsuivi (?:de |d[e'’] ?)(?:la consommation d['’]|l['’])?eau\b"
)
_REMINDS = r"remind|erinner|recordatorio|recu[eé]rda|recordar|rappel"
_AMOUNT = re.compile(r"(\d{1,4}) ?(?:ml|millilit\w*|mililit\w*|oz|ounces?)\b")
_GOAL = re.compile(
    r"(\d{1,2}(?:[.,]\d{1,2})?) ?(?:l\b|lit(?:er|re|ro)\w*)"
    r"|(?:goal|target|ziel|tagesziel|meta|objetivo|objectif)[^\d,.;(]{0,24}?(\d{2,5}) ?(?:ml|oz|ounces)"
    r"|(?:goal|target|ziel|tagesziel|meta|objetivo|objectif|soll|should|debe|doit)\b[^\d,.;(]{0,24}?(\d{3,4})(?!\d)"
    r" ?(?:ml )?(?:am|pro|an?|per|al|por|par)\b"
)

_MACHINE = re.compile(r"\bmachines?\b|\w*automat\w*|\bm[áa]quina\b|\bdistributeur\b")
# What each of several people drinks is noted, and no goal of one's own.
_OF_EACH = re.compile(
    r"\b(?:each|every|per|jede[nrsm]?|pro|je|cada|por|chaque|par) (?:patient|resident|bewohner|pacient|child|baby"
    r"|kind|niñ|bebé|bébé"
    r"|résident|person|horse|cow|tier|animal)"
)


def _view(spec: AppSpec) -> View:
    today = Section(
        name="drinking",
        about="How much of the goal is drunk, and the buttons for more.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Label(var="drunk", style="big", is_centered=True),
                Form(items=(Progress(var="reached", label="Reached"),)),
                Label(var="summary", is_centered=True),
                Row(
                    items=(
                        Button(var="small_text", action="drink_small", style="primary"),
                        Button(var="middle_text", action="drink_middle", style="primary"),
                        Button(var="large_text", action="drink_large", style="primary"),
                    ),
                    is_centered=True,
                ),
                Form(
                    items=(
                        Entry(var="amount", label="Another amount", on_enter="drink_amount", width=10),
                        Entry(var="goal", label="Goal for a day", on_enter="change_goal", width=10),
                        Choice(var="reminder", label="Remind me", options=_REMINDERS, action="change_reminder"),
                    )
                ),
                Label(var="problem", style="error"),
                Row(
                    items=(
                        Button(text="Add", action="drink_amount"),
                        Button(text="Set goal", action="change_goal"),
                        Button(text="Undo", action="undo"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(today, _history()),
        side_by_side=True,
        menus=menus(
            "Water",
            MenuItem(text="Day before", action="day_before", shortcut="Ctrl+Left"),
            MenuItem(text="Day after", action="day_after", shortcut="Ctrl+Right"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        keys=(("F2", "drink_small"), ("F3", "drink_middle"), ("F4", "drink_large")),
        vars={
            **dict.fromkeys(("drunk", "summary", "amount", "goal", "problem", "day_title"), ""),
            **dict.fromkeys(("small_text", "middle_text", "large_text"), ""),
            "reached": "0",
            "reminder": _REMINDERS[2 if spec.options["reminds"] else 0],
        },
        width=860,
        height=580,
    )


def _history() -> Section:
    return Section(
        name="history",
        about="What was drunk on a day, and the last seven days.",
        grows=True,
        content=Stack(
            items=(
                Row(
                    items=(
                        Button(text="◀", action="day_before"),
                        Label(var="day_title"),
                        Button(text="▶", action="day_after"),
                        Button(text="Today", action="today"),
                    )
                ),
                Table(
                    name="drinks",
                    columns=(
                        TableColumn(title="Time", width=90),
                        TableColumn(title="Amount", width=120, is_number=True),
                    ),
                    empty="Nothing on this day yet.",
                    keys=(("Delete", "remove"),),
                ),
                Row(items=(Button(text="Delete", action="remove", style="danger"),)),
                Label(text="The last seven days"),
                Chart(name="chart"),
            )
        ),
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    unit = "oz" if re.search(r"\d ?oz\b|\bounces?\b", text) else "ml"
    usual = (8, 12, 16) if unit == "oz" else (200, 330, 500)
    goal = _goal(text, 64 if unit == "oz" else 2000)
    amounts = [int(found) for found in _AMOUNT.findall(text) if 0 < int(found) <= 2000 and int(found) != goal]
    said = list(dict.fromkeys(amounts))[:3]
    sizes = sorted([*said, *[size for size in usual if size not in said][: 3 - len(said)]])
    options = {"unit": unit, "goal": goal, "sizes": sizes, "reminds": bool(re.search(_REMINDS, text))}
    return replace(spec, options=options)


def _goal(text: str, usual: int) -> int:
    found = _GOAL.search(text)
    if not found:
        return usual
    said = round(float(found[1].replace(",", ".")) * 1000) if found[1] else int(found[2] or found[3])
    return min(20_000, max(1, said))


def _constants(spec: AppSpec) -> dict[str, Any]:
    options = spec.options
    return {"UNIT": options["unit"], "FIRST_GOAL": options["goal"], "SIZES": list(options["sizes"])}


def _weigh(text: str) -> int:
    return 120 if _ABOUT.search(text) and not _MACHINE.search(text) and not _OF_EACH.search(text) else 0


BLUEPRINT = Blueprint(
    kind="water",
    title="Water",
    summary="What is drunk in a day with a press of a button, how much of the goal is reached, and the last days.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("goal", "button", "progress", "history", "chart", "day", "undo", "remind", "week", "amount", "ml", "litre"),
        *("glass", "bottle", r"gl[äa]s", "flasche", "vaso", "botella", r"verre\b", "bouteille"),
        *("liter", "ounce", "time", "reset", "streak", "ziel", "fortschritt", "verlauf", "knopf", "knöpfe", "trink"),
        *("meta", "objetivo", "progreso", "historial", "botones", "objectif", "progression", "historique", "boutons"),
        r"\d+ ?(?:ml|oz|l\b|lit)",
        r"\b7 (?:days|tage|días|jours)",
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("UNIT",),
    screens=("What is drunk today, and the goal", "The drinks of a day, and the last seven days"),
    data_kept=("Every drink with its time, and the goal", "The window's place and theme"),
    checks=("A press adds an amount and can be taken back", "Each day begins with nothing"),
    help=(
        "Press an amount when you have drunk it; F2, F3 and F4 do the same.",
        "Write another amount, such as 250 or 0.3 l, and press Add.",
        "Ctrl+Left and Ctrl+Right show other days.",
    ),
)
