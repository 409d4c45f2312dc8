"""Clocks: a stopwatch with laps, a countdown and a focus timer, one of them or several."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.named_with import lengths, timed
from stableagents.composer.languages import words_of
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Entry, Keypad, Label, Row, Section, Stack, Table, TableColumn, Tabs, View

_MODES = {
    "stopwatch": (
        "cube timer",
        "rubik",
        "speedcub",
        "stopwatch",
        "stop watch",
        "stoppuhr",
        "cronómetro",
        "chronomètre",
        "laps",
    ),
    "countdown": (
        *("countdown", "count down", "egg timer", "kitchen timer", "timer for", "minute timer", "eieruhr", "küchenuhr"),
        *("kurzzeitmesser", "cuenta atrás", "compte à rebours", "minuteur de cuisine", "temporizador de cocina"),
        *(" et un minuteur", " et minuteur", " y un temporizador", " y temporizador", " and a timer", " und ein timer"),
    ),
    "focus": ("pomodoro", "focus", "tomato", "fokus"),
    "interval": ("hiit", "tabata", "interval", "intervalo", "circuit training", "zirkeltraining"),
}
_USUAL = ("stopwatch", "countdown", "focus")
_TITLES = {"stopwatch": "Stopwatch", "countdown": "Countdown", "focus": "Focus", "interval": "Intervals"}
# What is cooked or brewed for a time of its own: what each is called, and how long it takes, in minutes.
_COOKED = re.compile(
    r"\b(?P<tea>(?:tea|green tea|black tea)[ -]?(?:timers?|brew\w*|steep\w*)|tee-?(?:timer|uhr)|(?:temporizador|reloj)"
    r" (?:de|para) (?:el )?té|minuteur (?:à|pour le|de) thé)|\b(?P<egg>(?:boiled )?eggs?[ -]?(?:cook\w* )?timers?"
    r"|eier-?(?:uhr|timer|koch\w*)|(?:temporizador|reloj) (?:de|para) (?:los )?huevos|minuteur (?:à|pour les|pour)"
    r" œufs?)\b"
)
_USUAL_TIMES: tuple[tuple[str, str, int], ...] = (
    ("tea", "Green tea", 2),
    ("tea", "White tea", 3),
    ("tea", "Black tea", 4),
    ("tea", "Fruit tea", 8),
    ("tea", "Herbal tea", 6),
    ("egg", "Soft egg", 5),
    ("egg", "Medium egg", 7),
    ("egg", "Hard egg", 10),
)
_WANTED = re.compile(
    r"\b(?:presets?|soft|medium|hard|green|black|herbal|kinds? of|types?|buttons?|weich\w*|hart\w*|mittel\w*|grün\w*"
    r"|schwarz\w*|sorten?|knöpfe\w*|tasten?|vorgabe\w*|voreinstell\w*|blando|duro|verde|negro|tipos?|botón|botones"
    r"|mollet|coque|dur|vert|noir|sortes?|boutons?|préréglages?|quick)\b"
)


def _presets(text: str, language: str) -> list[list[Any]]:
    """What a countdown can be set to with one press: names with seconds."""
    lowered = text.lower()
    if named := timed(text):
        return [list(one) for one in named]
    cooked = _COOKED.search(lowered)
    if cooked and (cooked["tea"] or _WANTED.search(lowered)) and not re.search(r"\d", text):
        thing = "tea" if cooked["tea"] else "egg"
        words = words_of(language)
        return [[words.get(name, name), minutes * 60] for kind, name, minutes in _USUAL_TIMES if kind == thing]
    return [list(one) for one in lengths(text)] if _WANTED.search(lowered) else []


def _stopwatch() -> Section:
    return Section(
        name="stopwatch",
        about="The stopwatch with its laps.",
        grows=True,
        content=Stack(
            items=(
                Label(var="watch", style="big", is_centered=True),
                Row(
                    items=(
                        Button(var="watch_button", action="watch_start_or_stop", style="primary"),
                        Button(text="Lap", action="watch_lap"),
                        Button(text="Reset", action="watch_reset"),
                        Button(text="Save laps", action="save_laps"),
                    ),
                    is_centered=True,
                ),
                Table(
                    name="laps",
                    columns=(
                        TableColumn(title="Lap", width=80),
                        TableColumn(title="Time", width=140, is_number=True),
                        TableColumn(title="Since start", width=140, is_number=True),
                    ),
                    empty="Laps appear here.",
                    height=5,
                ),
            )
        ),
    )


def _countdown(spec: AppSpec) -> Section:
    names = [name for name, _seconds in spec.options["presets"]]
    rows = tuple(tuple(names[at : at + 3]) for at in range(0, len(names), 3))
    return Section(
        name="countdown",
        about="The countdown; its length is kept.",
        content=Stack(
            items=(
                Label(var="left", style="big", is_centered=True),
                Row(
                    items=(
                        Label(text="Time"),
                        Entry(var="length", on_enter="countdown_set", width=12),
                        Button(text="Set", action="countdown_set"),
                    ),
                    is_centered=True,
                ),
                *((Keypad(rows=rows, action="choose_preset"),) if rows else ()),
                Row(
                    items=(
                        Button(var="countdown_button", action="countdown_start_or_pause", style="primary"),
                        Button(text="Reset", action="countdown_reset"),
                    ),
                    is_centered=True,
                ),
                Label(text="Write a time like 5 (minutes), 1:30 or 90 s.", style="hint", is_centered=True),
            )
        ),
    )


def _focus() -> Section:
    return Section(
        name="focus_timer",
        about="Work and breaks in turn; the lengths and the work times of each day are kept.",
        grows=True,
        content=Stack(
            items=(
                Label(var="phase", style="title", is_centered=True),
                Label(var="focus_left", style="big", is_centered=True),
                Row(
                    items=(
                        Button(var="focus_button", action="focus_start_or_pause", style="primary"),
                        Button(text="Skip", action="focus_skip"),
                        Button(text="Reset", action="focus_reset"),
                    ),
                    is_centered=True,
                ),
                Label(var="rounds", style="hint", is_centered=True),
                Row(
                    items=(
                        Label(text="Work"),
                        Entry(var="focus_work", on_enter="focus_set", width=7),
                        Label(text="Short break"),
                        Entry(var="focus_break", on_enter="focus_set", width=7),
                    ),
                    is_centered=True,
                ),
                Row(
                    items=(
                        Label(text="Long break"),
                        Entry(var="focus_long", on_enter="focus_set", width=7),
                        Label(text="after rounds"),
                        Entry(var="focus_rounds", on_enter="focus_set", width=5),
                        Button(text="Set", action="focus_set"),
                    ),
                    is_centered=True,
                ),
                Table(
                    name="focus_days",
                    columns=(
                        TableColumn(title="Day", width=160),
                        TableColumn(title="Work times", width=140, is_number=True),
                    ),
                    empty="Work times are counted here by day.",
                    height=4,
                ),
            )
        ),
    )


def _interval() -> Section:
    return Section(
        name="interval_timer",
        about="Work and rest in turn for some rounds; the lengths are kept.",
        content=Stack(
            items=(
                Label(var="interval_phase", style="title", is_centered=True),
                Label(var="interval_left", style="big", is_centered=True),
                Label(var="interval_round", style="hint", is_centered=True),
                Row(
                    items=(
                        Button(var="interval_button", action="interval_start_or_pause", style="primary"),
                        Button(text="Skip", action="interval_skip"),
                        Button(text="Reset", action="interval_reset"),
                    ),
                    is_centered=True,
                ),
                Row(
                    items=(
                        Label(text="Work"),
                        Entry(var="work_length", on_enter="interval_set", width=7),
                        Label(text="Rest"),
                        Entry(var="rest_length", on_enter="interval_set", width=7),
                        Label(text="Rounds"),
                        Entry(var="rounds_wanted", on_enter="interval_set", width=5),
                        Button(text="Set", action="interval_set"),
                    ),
                    is_centered=True,
                ),
                Label(text="Write a time like 5 (minutes), 1:30 or 90 s.", style="hint", is_centered=True),
            )
        ),
    )


_SECTIONS: dict[str, Callable[[AppSpec], Section]] = {
    "stopwatch": lambda spec: _stopwatch(),
    "countdown": _countdown,
    "focus": lambda spec: _focus(),
    "interval": lambda spec: _interval(),
}
_VARS: dict[str, dict[str, str | bool]] = {
    "stopwatch": {"watch": "00:00.0", "watch_button": "Start"},
    "countdown": {"left": "", "length": "", "countdown_button": "Start"},
    "focus": {
        **dict.fromkeys(
            ("phase", "focus_left", "rounds", "focus_work", "focus_break", "focus_long", "focus_rounds"), ""
        ),
        "focus_button": "Start",
    },
    "interval": {
        **dict.fromkeys(
            ("interval_phase", "interval_left", "interval_round", "work_length", "rest_length", "rounds_wanted"), ""
        ),
        "interval_button": "Start",
    },
}


def _modes(spec: AppSpec) -> list[str]:
    return list(spec.options["modes"])


def _view(spec: AppSpec) -> View:
    modes = _modes(spec)
    status = Section(name="footer", about="What is going on.", content=Label(var="status", style="hint"))
    clocks: Section | Tabs = _SECTIONS[modes[0]](spec)
    if len(modes) > 1:
        clocks = Tabs(pages=tuple((_TITLES[mode], _SECTIONS[mode](spec)) for mode in modes))
    first: dict[str, str | bool] = {}
    for mode in modes:
        first |= _VARS[mode]
    width = 560 if "interval" in modes else 460
    height = 520 if "focus" in modes else 460 if "stopwatch" in modes else 340 if "interval" in modes else 280
    height += 80 if len(modes) > 1 and "focus" in modes else 0
    height += 70 * -(-len(spec.options["presets"]) // 3)
    heading = Section(name="heading", about="What it is.", content=Label(text=spec.title, style="title"))
    return View(sections=(heading, clocks, status), menus=menus("Clock"), vars=first, width=width, height=height)


_LENGTH = r"(\d{1,3})[\s-]*(s|sec\w*|sek\w*|seg\w*|m|min\w*)?"
_PHASES = {
    "interval_work": r"\b(?:work\w*|on|exercise|sprint|arbeit|belastung|training|trabajo|ejercicio|travail|effort"
    r"|exercice)\b",
    "interval_rest": r"\b(?:rest|off|breaks?|pausen?|erholung|descanso|pausa|repos|récup\w*)\b",
}


_MINUTES = r"(\d{1,3})[\s-]*min\w*[\s-]+(?:de |d')?"
_PAUSE = r"(?:breaks?|pausen?|descansos?|pausas?|pauses?)"
_LONG = r"(?:longer|long|lange[nr]?|larg[oa]s?|longues?)"
_BREAKS = {
    "break": rf"{_MINUTES}(?:(?:short|kurze[nr]?|courtes?) )?{_PAUSE}(?! (?:larg|longue))"
    rf"|(?<!long )(?<!lange )(?<!langen ){_PAUSE}:? (?:(?:of|von|de) )?(\d{{1,3}})"
    r"(?! ?(?:s\b|se[ckg]|h\b|hour|std|stund))",
    "long_break": rf"{_MINUTES}(?:{_LONG} {_PAUSE}|{_PAUSE} {_LONG})"
    rf"|(?:{_LONG} {_PAUSE}|{_PAUSE} {_LONG})\W+(?:\w+\W+)?(\d{{1,3}})[\s-]*min",
}
_COUNTED = (
    *("two", "zwei", "dos", "deux", "three", "drei", "tres", "trois"),
    *("four", "vier", "cuatro", "quatre", "five", "fünf", "cinco", "cinq", "six", "sechs", "seis", "six"),
)
_UNTIL_LONG = re.compile(
    rf"\b(?:after|every|nach|alle|jeweils|después de|tras|cada|après|chaque)(?: each| every| jeweils| chaque)? "
    rf"(\d{{1,2}}|{'|'.join(_COUNTED)})\b(?! ?(?:min|s\b|sec|sek|seg|h\b|hour|stund|hora|heure))"
)


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    modes = [mode for mode, words in _MODES.items() if any(word in text for word in words)]
    if not modes and re.search(rf"\d[\s-]*s(?:e[ckg]\w*)?\b.*{_PHASES['interval_rest']}", text):
        modes = ["interval"]
    presets = _presets(spec.description, spec.language) if not modes or modes == ["countdown"] else []
    if presets:
        modes = ["countdown"]
    assumed = () if modes else ("Which clock was not said, so it has a stopwatch, a countdown and a focus timer.",)
    besides = re.sub("|".join(_BREAKS.values()), " ", text) if "focus" in modes else text
    found = re.search(r"(\d{1,4})[\s-]*(se[ckg]\w*|s\b|min\w*|m\b|hours?|h\b|std\w*|stunden?|horas?|heures?)", besides)
    options: dict[str, Any] = {"modes": modes or list(_USUAL), "countdown": 300, "work": 1500, "break": 300}
    options["presets"] = presets
    if presets:
        options["countdown"] = presets[0][1]
    elif found:
        seconds = int(found[1]) * {"s": 1, "m": 60, "h": 3600}["h" if found[2].startswith("st") else found[2][0]]
        options["work" if modes == ["focus"] else "countdown"] = max(1, seconds)
    for name, kind in _BREAKS.items():
        if said := re.search(kind, text):
            options[name] = max(60, int(said[1] or said[2]) * 60)
    if rounds := _UNTIL_LONG.search(text):
        options["focus_rounds"] = max(1, int(rounds[1]) if rounds[1].isdigit() else _COUNTED.index(rounds[1]) // 4 + 2)
    if "interval" in modes:
        options |= _intervals(text)
    return replace(spec, options=options, assumptions=spec.assumptions + assumed)


def _intervals(text: str) -> dict[str, Any]:
    """Work and rest in seconds, and rounds, as far as they are named: 30 seconds work, 10 s rest, 8 rounds; work 30,
    rest 10; 20/10 x 8."""
    found: dict[str, Any] = {}
    first = re.search(r"\d", text)
    is_after = bool(first) and any(re.search(rf"{word}\W*(?:\w+\W+)?\d", text) for word in _PHASES.values())
    is_after = is_after and not re.search(rf"{_LENGTH}\W+(?:of |de |d')?{_PHASES['interval_work']}", text)
    for name, word in _PHASES.items():
        pattern = rf"{word}\W*(?:\w+\W+)?{_LENGTH}" if is_after else rf"{_LENGTH}\W+(?:of |de |d')?{word}"
        if said := re.search(pattern, text):
            found[name] = max(1, int(said[1]) * (60 if (said[2] or "s").startswith("m") else 1))
    if "interval_rest" in found and "interval_work" not in found:  # a length beside that of the rest
        others = [
            int(one[1]) for one in re.finditer(rf"{_LENGTH}(?<=[a-z])", text) if int(one[1]) != found["interval_rest"]
        ]
        found |= {"interval_work": max(1, others[0])} if others else {}
    if not found and (both := re.search(r"\b(\d{1,3})\s?/\s?(\d{1,3})\b", text)):
        found = {"interval_work": max(1, int(both[1])), "interval_rest": max(1, int(both[2]))}
    if rounds := re.search(
        r"\b(\d{1,2}) (?:rounds?|sets?|runden|sätze|rondas|series|tours|séries|intervals?"
        r"|(?:\w+ )?(?:exercises|poses)|postures?|posturas|übungen"
        r"|ejercicios|exercices|asanas?)\b|[x×] ?(\d{1,2})\b",
        text,
    ):
        found["rounds"] = max(1, int(rounds[1] or rounds[2]))
    return found


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {
        "COUNTDOWN": spec.options["countdown"],
        "PRESETS": [list(one) for one in spec.options["presets"]],
        "WORK": spec.options["work"],
        "SHORT_BREAK": spec.options["break"],
        "LONG_BREAK": spec.options.get("long_break", 900),
        "FOCUS_ROUNDS": spec.options.get("focus_rounds", 4),
        "LAP_HEADS": ["Lap", "Time", "Since start"],
        "INTERVAL_WORK": spec.options.get("interval_work", 30),
        "INTERVAL_REST": spec.options.get("interval_rest", 15),
        "ROUNDS": spec.options.get("rounds", 8),
    }


def _weigh(text: str) -> int:
    is_of_cooking = bool(_COOKED.search(text))
    is_of_several = bool(
        pattern_of(r"\b(?:timers?|minuteurs?|temporizador(?:es)?|kurzzeitmesser)\b").search(text)
    ) and bool(timed(text))
    return 30 if is_of_cooking or is_of_several else 0


BLUEPRINT = Blueprint(
    kind="timers",
    title="Timer",
    summary="A stopwatch with laps, a countdown, a focus timer or intervals, as described.",
    words={
        "stopwatch": 10,
        "cube timer": 12,
        "countdown": 10,
        "pomodoro": 12,
        "timer": 8,
        "stoppuhr": 10,
        "focus timer": 10,
        "egg timer": 9,
        "hiit": 12,
        "tabata": 12,
        "interval timer": 10,
        "interval training": 9,
        "intervalltimer": 12,
        "intervalltraining": 9,
        "laps": 5,
        "cronómetro": 10,
        "chronomètre": 10,
        "minuteur": 9,
    },
    features=(
        r"times? (?:can be |to be )?(?:changed|set|adjust\w*)|zeiten? .*(?:ändern|einstell\w*|änderbar)"
        r"|tiempos? .*(?:cambi\w*|ajust\w*)|temps .*(?:chang\w*|régl\w*|modifi\w*)",
        *("lap", "split", "zwischenzeit", "rundenzeit", "vuelta", "parcial", "intermédiaire", "tour"),
        "stopwatch",
        "countdown",
        "pomodoro",
        "focus",
        "break",
        r"(?:long|lange|larg\w+|longue)\b",
        r"(?:stat|day|daily|count|log|histor|per day|tag|día|jour)",
        r"(?:save|csv|export|file|speicher|guard|enregistr)",
        "start",
        "stop",
        "pause",
        "reset",
        "alarm",
        "beep",
        "sound",
        "interval",
        "round",
        "work",
        "rest",
        *(
            "preset",
            "sorten",
            "buttons",
            "voreinstell",
            "vorgabe",
            "préréglage",
            "preajuste",
            "tea",
            "egg",
            "brew",
            "steep",
            "ready",
        ),
    ),
    weigh=_weigh,
    weigh_whole=_weigh,
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("PRESETS",),
    screens=("The clock", "Buttons to start, pause and reset"),
    data_kept=("Lengths, laps, and the work times of each day", "The window's place and theme"),
    checks=("A time that can't be read is explained", "Start, pause and reset work in any order"),
    help=(
        "Start runs the clock; the same button stops it.",
        "Lengths are written like 5, 1:30 or 90 s.",
        "Save laps writes the laps for a spreadsheet.",
    ),
)
