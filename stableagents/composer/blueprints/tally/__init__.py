"""A tally: counters with names, with a goal and by day, or with what each has of all."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import names_listed, number_of
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Chart,
    Entry,
    Form,
    Label,
    MenuItem,
    Node,
    Progress,
    Row,
    Section,
    Stack,
    Table,
    TableColumn,
    View,
)

_BY_DAY = (
    r"\b(?:each|every|per|a) day\b|\bdaily\b|\b(?:jeden|pro|am) tag\b|täglich|tagesziel"
    r"|\b(?:cada|al|por) día\b|diari[oa]|\b(?:chaque|par) jour\b|quotidien"
)
_GOAL = (
    r"\b(?:goal|target|ziel|tagesziel|objetivo|meta|objectif|but)\b[^\d.]{0,20}?(\d{1,6})"
    r"|\b(\d{1,6}) (?:[\w']+ ){1,3}?(?:(?:each|every|per|a) day|daily|am tag|pro tag|täglich|al día|por día|par jour)"
)
_CHOICES = r"candidates?|kandidat\w*|candidat[oae]s?|candidate?s|options?|optionen|opciones|parties|parteien"
_CHOICE = {"en": "Candidate", "de": "Kandidat", "es": "Candidato", "fr": "Candidat"}
_COUNT = {"en": "Count", "de": "Anzahl", "es": "Cuenta", "fr": "Compte"}
_COUNTER = {"en": "Counter", "de": "Zähler", "es": "Contador", "fr": "Compteur"}
_SEVERAL = r"(?:\w+ )?(?:counters\b|(?:mehrere|verschiedene) zähler|zählern\b|contadores\b|compteurs\b)"
_EACH_OF = (
    r"\b(?:(?:for|per) each of (?:the |my |our |these )?|für jede[nrs]? der |para cada un[oa] de (?:los |las )?"
    r"|pour chacune? des )(\d{1,2}) "
)
_WATER = {"en": "Glasses of water", "de": "Gläser Wasser", "es": "Vasos de agua", "fr": "Verres d'eau"}
_COUNTED = (
    r"\b(?:how many|number of|wie viele|cu[áa]nt[oa]s|combien de|combien d'|n[úu]mero de|nombre de)\s+"
    r"((?:[^\W\d_]+\s?){1,4}?)(?=\s*(?:\bi\b|\bwe\b|\bich\b|\bwir\b|\bbebo\b|\bje\b|\beach\b|\bper\b|\bpro\b|\bcada\b"
    r"|\bal\b|\bchaque\b|\bpar\b|\ba day|\bcome\b|\bget\b|\bpass\b|\bfahren\b|\bpasan\b|\bpassent\b|[,.;:]|$))"
    r"|\bcount(?:s|ing)?\s+(?:the |my )?((?:[^\W\d_-]+[\s-]?){1,3}?)(?=\s*(?:\bat\b|\bfor\b|\bi\b|\bin\b|\bper\b"
    r"|\beach\b|\bevery\b|\bwith\b|[,.;:]|$))"
)
_ABOUT = re.compile(
    r"\bcount(?:s|ing)? (?:the |my )?votes|\bvote (?:for|on) |\bvot\w*\b.*\bcandidates?\b"
    r"|\bvote (?:count\w*|tally)|\btally\b.*\b(?:votes?|counters|several|multiple)"
    r"|\btally (?:counters? )?(?:for|of) [\w ]+(?:,| and )|\b(?:multiple|several|named|many|\d) (?:\w+ )?counters"
    r"|\b(?:strichliste|zähler|contador|compteur) (?:für|von|de|para|pour) [\w ]+(?:,| und | y | et )"
    r"|\bcounters\b|\b(?:mehrere[nr]?|verschiedene[nr]?|\d) zählern?\b|\bcontadores\b|\bcompteurs\b"
    r"|\bcounter for (?:each|every) (?!day|week|month)|\bzähler für jede"
    r"|\bcontador (?:para|por) cada|\bcompteur pour chacun"
    r"|\bgoal counter|\bcounter with (?:a )?(?:daily )?goal"
    r"|\bcount(?:er)? (?:for |of )?(?:the |my )?(?:cars|bikes|people|visitors|birds|push-?ups|pull-?ups|squats|laps"
    r"|cigarettes|coffees)\b"
    r"|\b(?:glasses|cups) of (?:water|coffee|tea)|\bwater counter"
    r"|\bhow many \w+(?: of \w+)? (?:i|we) (?:drink|eat|smoke|do|see)\b"
)


def _view(spec: AppSpec) -> View:
    by_day = spec.options["by_day"]
    days: tuple[Node, ...] = (
        Row(
            items=(
                Label(text="Day"),
                Entry(var="day", on_enter="show_day", width=12),
                Button(text="Day before", action="day_before"),
                Button(text="Today", action="today"),
            )
        ),
    )
    counting = Section(
        name="counting",
        about="The chosen counter and its buttons.",
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                *(days if by_day else ()),
                Label(var="shown_name", is_centered=True),
                Label(var="number", style="big", is_centered=True),
                Progress(var="reached"),
                Label(var="summary", is_centered=True),
                Row(
                    items=(
                        Button(text="+ 1", action="up", style="primary"),
                        Button(text="− 1", action="down"),
                        Button(text="Reset all", action="reset", style="danger"),
                        Button(text="Undo", action="undo"),
                    ),
                    is_centered=True,
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    listed = Section(
        name="all_counters",
        about="All counters, and adding one.",
        grows=True,
        share=2,
        content=Stack(
            items=(
                Table(
                    name="counters",
                    columns=(
                        TableColumn(title="Name", width=160),
                        TableColumn(title="Count", width=80, is_number=True),
                        TableColumn(title="Goal", width=80, is_number=True),
                        TableColumn(title="Share", width=90, is_number=True),
                    ),
                    empty="No counters yet. Write a name below and press Add.",
                    on_select="select",
                    on_open="up",
                    keys=(("Space", "up"), ("Delete", "remove")),
                ),
                Form(
                    items=(
                        Entry(var="counter_name", label="Name", on_enter="add"),
                        Entry(var="goal", label="Goal", on_enter="change", width=8),
                    )
                ),
                Label(var="problem", style="error"),
                Row(
                    items=(
                        Button(text="Add", action="add"),
                        Button(text="Change", action="change"),
                        Button(text="Delete", action="remove", style="danger"),
                    )
                ),
            )
        ),
    )
    drawn = Section(name="drawn", about="The counts as bars.", grows=True, content=Chart(name="chart", shape="bars"))
    names = ("shown_name", "number", "summary", "counter_name", "goal", "problem")
    return View(
        sections=(counting, listed, drawn),
        menus=menus(
            "Counters",
            MenuItem(text="One more", action="up", shortcut="Ctrl+Up"),
            MenuItem(text="One less", action="down", shortcut="Ctrl+Down"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        vars={**dict.fromkeys((*names, *(("day",) if by_day else ())), ""), "reached": "0"},
        width=520,
        height=760,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = " ".join(spec.description.split())[:1000]
    lowered = text.lower()
    found = re.search(_GOAL, lowered)
    names = (
        _candidates(spec.language, lowered)
        or _each_of(spec.language, lowered)
        or names_listed(text, 20)
        or _counted(text)
    )
    names = _several(spec.language, lowered) if not names and re.search(_SEVERAL, lowered) else names
    is_water = re.search(r"\b(?:water|wasser|agua|eau)\b", lowered)
    said = _WATER if is_water else _COUNT
    options = {
        "counters": names or [said.get(spec.language, said["en"])],
        "goal": (found[1] or found[2]) if found else "",
        "by_day": bool(found or re.search(_BY_DAY, lowered)),
    }
    return replace(spec, options={**spec.options, **options})


def _several(language: str, text: str) -> list[str]:
    """Counters that have no names yet."""
    word = _COUNTER.get(language, _COUNTER["en"])
    return [f"{word} {number}" for number in range(1, number_of(text, _SEVERAL, 3, 2, 20) + 1)]


def _each_of(language: str, text: str) -> list[str]:
    """A counter for each of so many."""
    found = pattern_of(_EACH_OF).search(text)
    count = int(found[1]) if found else 0
    return [f"{_COUNTER.get(language, _COUNTER['en'])} {number}" for number in range(1, min(count, 20) + 1)]


def _candidates(language: str, text: str) -> list[str]:
    count = number_of(text, _CHOICES, 0, 2, 20)
    return [f"{_CHOICE.get(language, 'Candidate')} {number}" for number in range(1, count + 1)]


def _counted(text: str) -> list[str]:
    found = re.search(_COUNTED, text, re.IGNORECASE)
    name = " ".join((found[1] or found[2]).split()) if found else ""
    return [name[:1].upper() + name[1:40]] if name else []


def _title(spec: AppSpec) -> str:
    names = spec.options["counters"]
    return names[0] if len(names) == 1 else "Counters"


def _weigh(text: str) -> int:
    is_one_button = pattern_of(r"\b(?:click counter|clicker|7 ?guis)").search(text)
    return 40 if _ABOUT.search(text) and not is_one_button else 0


BLUEPRINT = Blueprint(
    kind="tally",
    title="Counters",
    summary="Counters with names, up and down, with goals, by day, and what each has of all.",
    words={"vote counter": 16, "votes counter": 16},
    weigh=_weigh,
    weigh_whole=_weigh,
    title_for=_title,
    features=(
        *("count", "goal", "day", "share", "percent", "chart", "bar", "undo", "reset", "plus", "minus", "button"),
        *("result", "total", "vote", "candidate", "name", "winner"),
    ),
    view=_view,
    refine=_refine,
    constants=lambda spec: {
        "FIRST_COUNTERS": list(spec.options["counters"]),
        "FIRST_GOAL": spec.options["goal"],
        "BY_DAY": spec.options["by_day"],
    },
    verbatim=("FIRST_COUNTERS",),
    screens=("The chosen counter and its buttons", "All counters, and adding one", "The counts as bars"),
    data_kept=("The counters with their goals and counts", "The window's place and theme"),
    checks=("A press adds one and can be taken back", "The counts are still there after a restart"),
    help=(
        "Choose a counter and press + 1; a double click or the space bar does the same.",
        "Ctrl+Z takes the last change back.",
    ),
)
