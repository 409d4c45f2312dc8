"""A log with one big button: when something begins and ends, how long it was, and how long after the last."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
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

# What is logged: the words for it, what it is called in English, German, Spanish and French, and whether it has an end.
_THINGS = (
    (r"contraction|\bwehen?|contracci[óo]n", ("Contraction", "Wehe", "Contracción", "Contraction"), True),
    (r"\bkick|tritte?\b|kindsbeweg|patad|coups? (?:de pied|du b)", ("Kick", "Tritt", "Patada", "Coup"), False),
    (r"breast|nursing|\bstill|lactancia|\btoma|t[ée]t[ée]e|allait", ("Feeding", "Stillen", "Toma", "Tétée"), True),
    (r"\bfeed|bottle|fütter|fläschchen|biber[óo]n", ("Feeding", "Mahlzeit", "Toma", "Repas"), True),
    (r"seizure|epilep|\banf[aä]ll|convulsi|\bcrisis|\bcrises?\b", ("Seizure", "Anfall", "Crisis", "Crise"), True),
    (r"migrain|migräne|migraña|headache|kopfschmerz", ("Attack", "Attacke", "Ataque", "Crise"), True),
    (r"attack|attacke|ataque|panic|panik|asthma|asma", ("Attack", "Attacke", "Ataque", "Crise"), True),
    (r"\bnaps?\b|\bsleep|schlaf|sueño|siesta|sommeil|sieste", ("Sleep", "Schlaf", "Sueño", "Sommeil"), True),
    (r"\bsmok|cigar|zigarett|raucht?|fum", ("Cigarette", "Zigarette", "Cigarrillo", "Cigarette"), False),
    (r"\bbreaks?\b|\bpausen?\b|pausas?\b|descans", ("Break", "Pause", "Pausa", "Pause"), True),
)
_USUAL = ("Event", "Ereignis", "Evento", "Événement")
_KEY = (("begin / end", "now"), ("Beginn / Ende", "jetzt"), ("inicio / fin", "ahora"), ("début / fin", "maintenant"))
_BIRTH = re.compile(
    r"\bcontractions?\b(?=.*\b(?:tim\w+|track\w*|log\w*|count\w*|interval\w*|button|apart|last|minutes|how long)\b)"
    r"|\b(?:tim\w+|track\w*|log|count) (?:\w+ ){0,2}contractions?\b|\bkick counter|\bcount (?:\w+ )?kicks\b"
    r"|\bwehen-?(?:timer|tracker|z[äa]hler|protokoll|schreiber|uhr|app|abstand|stopper|tagebuch)\w*|\bwehen\b"
    r"|\bkindsbewegungen|\bcontracciones\b|\bpatad(?:as|itas) del beb[ée]|\bcontractions\b(?=.*\b(?:chrono\w*|minut\w*"
    r"|suivi\w*|suivre|compt\w*|intervalle|bouton|[ée]cart|note\w*)\b)|\b(?:chrono\w*|minut\w*|suivi|compteur)"
    r" (?:de |des )contractions"
)
_ONE_BUTTON = re.compile(
    r"\b(?:one|a|single|big|large) (?:big |large |single )?button\b|\bpress(?:es|ing)? (?:a |the )?button\b|\bone tap\b"
    r"|\b(?:ein|einem|einen) (?:gro(?:ß|ss)e\w* )?(?:knopf|taste)\b|\bgro(?:ß|ss)er knopf|\bknopfdruck"
    r"|\b(?:un|el) (?:gran )?bot[óo]n\b|\bun (?:gros |grand |seul )?bouton\b"
)
_APART = re.compile(
    r"\b(?:since (?:the )?(?:last|previous)|interval|distance to|between (?:them|two|each)|apart|time between)\b"
    r"|\babst[äa]nd|\bseit (?:dem|der) letzten|\bzwischen zwei"
    r"|\bintervalo|\bdesde (?:la|el) [úu]ltim|\bentre (?:dos|cada)"
    r"|\bintervalle|\b[ée]cart|\bdepuis (?:la|le) derni|\bentre (?:deux|chaque)"
)
_MINUTES = r"(\d{1,3}) ?(?:min\w*|h\b|hours?|stunden?|horas?|heures?)"
_UNDER = re.compile(
    rf"\b(?:under|less than|below|closer than|unter|weniger als|menos de|moins de|sous|inf\w+ à) {_MINUTES}"
)
_OVER = re.compile(
    rf"\b(?:over|more than|longer than|after|über|mehr als|länger als|nach|m[áa]s de|plus de|apr[èe]s) {_MINUTES}"
)
_LANGUAGES = ("en", "de", "es", "fr")


def _view(spec: AppSpec) -> View:
    log = Section(
        name="log",
        about="The button, and what is going on.",
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Label(var="clock", style="big", is_centered=True),
                Label(var="state_text", is_centered=True),
                Keypad(rows=((str(spec.options["key"]),),), action="press", accents=(str(spec.options["key"]),)),
                Label(var="notice", style="error", is_centered=True),
                Form(items=(Entry(var="note", label="Note", on_enter="keep_note"),)),
            )
        ),
    )
    listed = Section(
        name="listed",
        about="What was before, the newest first.",
        grows=True,
        share=2,
        content=Stack(
            items=(
                Table(
                    name="events",
                    columns=(
                        TableColumn(title="Begin", width=150),
                        *((TableColumn(title="Duration", width=90),) if spec.options["has_end"] else ()),
                        TableColumn(title="After the last", width=110),
                        TableColumn(title="Note", width=150),
                    ),
                    empty="Press the button when it begins.",
                    keys=(("Delete", "remove"),),
                    height=6,
                ),
                Label(var="summary"),
                Row(
                    items=(
                        Label(text="Notice under (minutes)"),
                        Entry(var="under", on_change="change_limits", width=6),
                        Label(text="Notice over"),
                        Entry(var="over", on_change="change_limits", width=6),
                    )
                ),
                Row(
                    items=(
                        Button(text="Undo", action="undo"),
                        Button(text="Copy list", action="copy_list"),
                        Button(text="Remove", action="remove", style="danger"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(log, listed),
        menus=menus(
            "Log",
            MenuItem(text="Begin or end", action="press_key", shortcut="F5"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
            MenuItem(text="Copy list", action="copy_list", shortcut="Ctrl+Shift+C"),
        ),
        on_close="keep",
        vars={
            **dict.fromkeys(("clock", "state_text", "notice", "note", "summary"), ""),
            "under": str(spec.options["under"]),
            "over": str(spec.options["over"]),
        },
        width=600,
        height=760,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    place = _LANGUAGES.index(spec.language)
    found = next((thing for thing in _THINGS if re.search(thing[0], text)), ("", _USUAL, True))
    has_end = found[2] and not re.search(r"\bonly (?:the )?(?:time|begin)|\bnur (?:die )?(?:uhrzeit|zeit)", text)
    space = " " if spec.language == "fr" else ""
    options = {
        "what": found[1][place],
        "key": f"{found[1][place]}{space}: {_KEY[place][0 if has_end else 1]}",
        "has_end": has_end,
        "under": _limit(_UNDER, text),
        "over": _limit(_OVER, text),
    }
    return replace(spec, options=options)


def _limit(pattern: re.Pattern[str], text: str) -> str:
    """The minutes that a description warns at, or nothing."""
    found = pattern.search(text)
    if found is None:
        return ""
    is_hours = bool(re.search(r"\d ?(?:h\b|hour|stunde|hora|heure)", found[0]))
    return str(int(found[1]) * (60 if is_hours else 1))


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {"WHAT": spec.options["what"], "HAS_END": spec.options["has_end"]}


def _title(spec: AppSpec) -> str:
    """What stands first in a description, such as "Seizure log"; else the kind's own title."""
    first = re.split(r"[:,.;]| with | mit | con | avec ", spec.description, maxsplit=1)[0].strip()
    words = r"(?!(?:one|an?|eine?|una?|une|i|ich|yo|je)\b)[^\W\d_]+(?: [^\W\d_]+){0,2}"
    is_name = len(first) < 40 and re.fullmatch(words, first, re.IGNORECASE)
    return first[:1].upper() + first[1:] if is_name else BLUEPRINT.title


def _weigh(text: str) -> int:
    return 60 if _BIRTH.search(text) or (_ONE_BUTTON.search(text) and _APART.search(text)) else 0


BLUEPRINT = Blueprint(
    kind="episodes",
    title="Event log",
    summary="A log with one big button: begin, duration and the time after the last, with a notice.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("button", "begin", "start", "end", "stop", "duration", "long", "last", "interval", "distance", "apart"),
        *("notice", "warn", "minute", "list", "average", "count", "contraction", "wife", "time", "between", "hour"),
        *("note", "press", "today", "export", "copy", "remind", "alarm", "alert", "hint", "history", "log"),
        *("knopf", "beginn", "endet", "dauer", "abstand", "letzte", "hinweis", "liste", "wehe", "warn", "schnitt"),
        *("stunde", "botón", "empieza", "inicio", "termina", "duración", "intervalo", "última", "aviso", "lista"),
        *("contraccion", "promedio", "bouton", "début", "commence", "fin", "durée", "écart", "dernière", "alerte"),
        *("avert", "liste", "moyenne", "intervalle", "minuto", "frau", "mujer", "femme", "anota", "note", "[0-9]"),
        *("kick", "tritt", "patada", "coup", "feed", "still", "toma", "tétée", "seizure", "anfall", "crise", "hora"),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    title_for=_title,
    verbatim=("WHAT",),
    screens=("The button, and what was before",),
    data_kept=("When each began and ended, with its note", "The window's place and theme"),
    checks=("The duration and the time after the last are right", "What is running goes on after a restart"),
    help=(
        "Press the big button, or F5, when it begins, and again when it ends.",
        "A notice appears when the time after the last is under or over the minutes that you wrote.",
    ),
)
