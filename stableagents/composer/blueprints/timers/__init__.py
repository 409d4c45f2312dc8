"""Clocks: a stopwatch with laps, a countdown, a focus timer, intervals and steps, one of them or several."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.named_with import lengths, timed
from stableagents.composer.blueprints.said import in_figures
from stableagents.composer.blueprints.timers import sections, sequence
from stableagents.composer.blueprints.timers.at_zero import said_in
from stableagents.composer.languages import words_of
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Label, Section, Tabs, View

# "A button that adds 5 minutes", "and I can add a minute".
_LONGER = (
    r"\b(?:adds?|adding|extend\w*(?: it)?(?: by)?|verlänger\w*(?: um)?|hinzufügen|añad\w+|sum\w+|alarg\w+|ajout\w+"
    r"|rallonge\w*"
    r"|prolonge\w*)(?: (?:another|um|weitere|otro|otra|encore|de))? ?"
    r"(?:(?P<many>\d{1,2})|an?|one|eine|un|una|une) ?(?P<unit>min\w*|sec\w*|sek\w*|seg\w*)\b"
    r"|\b(?:eine|(?P<mehr>\d{1,2})) (?:minuten?|sekunden?) (?:dazu\w*|hinzu\w*|verlänger\w+|mehr|länger)"
)
_MARKS_LAPS = (
    r"\b(?:fastest|slowest|best lap|schnellste\w*|langsamste\w*|más (?:rápid|lent)[oa]|plus (?:rapide|lent)e?)\b"
)
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
        *("küchenwecker", "backuhr", "reloj de cocina", "minuterie", "sablier"),
        *("temporizador de huevos", "temporizador para huevos", "minuteur à œufs", "minuteur pour œufs"),
        *("kurzzeitmesser", "cuenta atrás", "compte à rebours", "minuteur de cuisine", "temporizador de cocina"),
        *(" et un minuteur", " et minuteur", " y un temporizador", " y temporizador", " and a timer", " und ein timer"),
        *("watch/timer", "watch / timer", "watch and timer", "watch & timer", "stoppuhr/timer", "stoppuhr und timer"),
    ),
    "focus": ("pomodoro", "focus", "tomato", "fokus"),
    "interval": ("hiit", "tabata", "interval", "intervalo", "circuit training", "zirkeltraining"),
}
_USUAL = ("stopwatch", "countdown", "focus")
# What is cooked or brewed for a time of its own: what each is called, and how long it takes, in minutes.
_COOKED = re.compile(
    r"\b(?P<tea>(?:tea|green tea|black tea)[ -]?(?:timers?|brew\w*|steep\w*)|tee-?(?:timer|uhr)|(?:temporizador|reloj)"
    r" (?:de|para) (?:el )?té|minuteur (?:à|pour le|de) thé)"
    r"|\b(?P<egg>timer for (?:my |the |our )?(?:boiled |breakfast )?eggs?"
    r"|(?:boiled )?eggs?[ -]?(?:cook\w* )?timers?"
    r"|eier-?(?:uhr|timer|wecker|koch\w*)|(?:temporizador|reloj) (?:de|para) (?:los )?huevos"
    r"|minuteur (?:à|pour les|pour)"
    r" œufs?)\b"
)
# Eggs that are told of by what rings when they are soft or hard.
_EGGS = (
    r"^(?=.*\b(?:rings?|beeps?|bell|alarm|tells? me|klingel\w*|piep\w*|läute\w*|bescheid|suen[ae]n?|avis\w+|pit[ae]"
    r"|sonne|bipe?|prévien\w*)\b)(?=.*\b(?:eggs?|ei|eier|huevos?|œufs?)\b)"
    r".*\b(?:soft|hard|weich\w*|hart\w*|blandos?|duros?|mollets?|durs?|coque)\b"
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


_HALF_AN_HOUR = (
    r"\b(?:half an hour|einer halben stunde|halbe stunde|halben stunde|media hora|une demi-heure|demi-heure)\b"
)
# "Timer: 20 minutes", "a reading timer of ten minutes", "ein Timer von 15 Minuten".
_OF_A_LENGTH = (
    r"\b(?:timers?|kurzzeitmesser|minuteurs?|temporizador(?:es)?)"
    r"(?:(?: for| für| para| pour) (?:(?:my|our|the|meine?|die|den|mi|la|el|ma|mon|le) )?[^\W\d_]+)?"
    r"(?:(?::|,| of| for| von| über| für| mit| de| para| pour) (?:eine[rm]? |an? |une? )?| d')"
    r"\d{1,4}[ -](?:minut\w*|mins?|seconds?|secs?|sekunden|segundos|secondes|hours?|stunden?|horas?|heures?)\b"
)


def _figured(text: str) -> str:
    """A description in lower case, with its numbers in figures."""
    return pattern_of(_HALF_AN_HOUR).sub("30 minutes", in_figures(text.lower()))


def _presets(text: str, language: str) -> list[list[Any]]:
    """What a countdown can be set to with one press: names with seconds."""
    lowered = text.lower()
    if named := max(timed(text), timed(in_figures(text)), key=len):
        return [list(one) for one in named]
    cooked, eggs = _COOKED.search(lowered), pattern_of(_EGGS).search(lowered)
    is_tea = cooked is not None and cooked["tea"] is not None
    if (is_tea or eggs or (cooked and _WANTED.search(lowered))) and not re.search(r"\d", text):
        thing = "tea" if is_tea else "egg"
        words = words_of(language)
        return [[words.get(name, name), minutes * 60] for kind, name, minutes in _USUAL_TIMES if kind == thing]
    return [list(one) for one in lengths(text) or lengths(in_figures(text))] if _WANTED.search(lowered) else []


def _modes(spec: AppSpec) -> list[str]:
    return list(spec.options["modes"])


def _view(spec: AppSpec) -> View:
    modes = _modes(spec)
    status = Section(name="footer", about="What is going on.", content=Label(var="status", style="hint"))
    clocks: Section | Tabs = sections.SECTIONS[modes[0]](spec)
    if len(modes) > 1:
        clocks = Tabs(pages=tuple((sections.TITLES[mode], sections.SECTIONS[mode](spec)) for mode in modes))
    first: dict[str, str | bool] = {}
    for mode in modes:
        first |= sections.VARS[mode]
    width = 560 if {"interval", "steps"} & set(modes) else 460
    height = max(sections.HEIGHTS[mode] for mode in modes)
    height += 80 if len(modes) > 1 and "focus" in modes else 0
    height += 70 * -(-len(spec.options["presets"]) // 3)
    heading = Section(name="heading", about="What it is.", content=Label(text=spec.title, style="title"))
    return View(
        sections=(heading, clocks, status),
        menus=menus("Clock"),
        vars=first,
        on_close="keep_typed" if "steps" in modes else "",
        width=width,
        height=height,
    )


_LENGTH = r"(\d{1,3})[\s-]*(s|sec\w*|sek\w*|seg\w*|m|min\w*)?"
_PHASES = {
    "interval_work": r"\b(?:work\w*|on|exercise|sprint|arbeit|belastung|training|trabajo|ejercicio|travail|effort"
    r"|exercice)\b",
    "interval_rest": r"\b(?:rest|off|breaks?|pausen?|erholung|descanso|pausa|repos|récup\w*)\b",
}


# How long a round is, as boxers say it: "3 minute rounds", "asaltos de 3 minutos".
_OF_A_ROUND = r"(?:rounds?|asaltos?|rondas?|runden?|reprises?)"
_TIME = r"(\d{1,3})[\s-]*(s|sec\w*|sek\w*|seg\w*|m|min\w*)"
_ROUND = rf"\b{_TIME}[\s-]+(?:de |d'|pro )?{_OF_A_ROUND}\b|\b(?:{_OF_A_ROUND} (?:of|von|zu|mit|à|de) (?:je )?"
_ROUND += rf"|(?:rundenzeit|round (?:time|length))\W+(?:of )?){_TIME}\b"
_RESTED = (
    rf"{_TIME}\W+(?:of |de |d')?(?:a )?{_PHASES['interval_rest']}|{_PHASES['interval_rest']}\W+(?:of |von |de )?{_TIME}"
)


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
    text = _figured(spec.description)
    modes = [mode for mode, words in _MODES.items() if any(word in text for word in words)]
    if "focus" not in modes and _is_of_rounds(text):
        modes = ["interval"]
    steps = sequence.told(in_figures(spec.description), spec.language) if not modes or modes == ["countdown"] else []
    if steps:
        modes = ["steps"]
    if not modes and re.search(rf"\d[\s-]*s(?:e[ckg]\w*)?\b.*{_PHASES['interval_rest']}", text):
        modes = ["interval"]
    presets = _presets(spec.description, spec.language) if not modes or modes == ["countdown"] else []
    if presets or (not modes and pattern_of(_OF_A_LENGTH).search(text)):
        modes = ["countdown"]
    assumed = () if modes else ("Which clock was not said, so it has a stopwatch, a countdown and a focus timer.",)
    besides = pattern_of(_LONGER).sub(" ", text)
    besides = re.sub("|".join(_BREAKS.values()), " ", besides) if "focus" in modes else besides
    found = re.search(r"(\d{1,4})[\s-]*(se[ckg]\w*|s\b|min\w*|m\b|hours?|h\b|std\w*|stunden?|horas?|heures?)", besides)
    options: dict[str, Any] = {"modes": modes or list(_USUAL), "countdown": 300, "work": 1500, "break": 300}
    options["presets"] = presets
    if (own := said_in(spec.description)) and (not modes or modes == ["countdown"]):
        options["said"], modes, assumed = own, ["countdown"], ()
        options["modes"] = modes
    more = pattern_of(_LONGER).search(text)
    if more and (not modes or modes == ["countdown"]):
        unit = 1 if "se" in (more["unit"] or more[0]) else 60
        options["more"] = int(more["many"] or more["mehr"] or "1") * unit
        modes, assumed = ["countdown"], ()
        options["modes"] = modes
    if pattern_of(_MARKS_LAPS).search(text):
        options["marks_laps"] = True
    if steps:
        named = [list(one) for one in steps]
        options |= {"steps": named, "pause": sequence.pause_told(text), "rounds": sequence.rounds_told(text)}
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


def _is_of_rounds(text: str) -> bool:
    """Whether the length of a round and that of the rest between two are told."""
    return bool(pattern_of(_ROUND).search(text) and pattern_of(_RESTED).search(text))


def _intervals(text: str) -> dict[str, Any]:
    """Work and rest in seconds, and rounds, as far as they are named: 30 seconds work, 10 s rest, 8 rounds; work 30,
    rest 10; 20/10 x 8."""
    found: dict[str, Any] = {}
    if of_a_round := pattern_of(_ROUND).search(text):
        found["interval_work"] = _length_of(of_a_round)
        text = f"{text[: of_a_round.start()]}rounds {text[of_a_round.end() :]}"
        if rested := pattern_of(_RESTED).search(text):
            found["interval_rest"] = _length_of(rested)
    first = re.search(r"\d", text)
    is_after = bool(first) and any(re.search(rf"{word}\W*(?:\w+\W+)?\d", text) for word in _PHASES.values())
    is_after = is_after and not re.search(rf"{_LENGTH}\W+(?:of |de |d')?{_PHASES['interval_work']}", text)
    for name, word in _PHASES.items():
        pattern = rf"{word}\W*(?:\w+\W+)?{_LENGTH}" if is_after else rf"{_LENGTH}\W+(?:of |de |d')?{word}"
        if name not in found and (said := re.search(pattern, text)):
            found[name] = max(1, int(said[1]) * (60 if (said[2] or "s").startswith("m") else 1))
    if "interval_rest" in found and "interval_work" not in found:  # a length beside that of the rest
        others = [
            int(one[1]) for one in re.finditer(rf"{_LENGTH}(?<=[a-z])", text) if int(one[1]) != found["interval_rest"]
        ]
        found |= {"interval_work": max(1, others[0])} if others else {}
    if not found and (both := re.search(r"\b(\d{1,3})\s?/\s?(\d{1,3})\b", text)):
        found = {"interval_work": max(1, int(both[1])), "interval_rest": max(1, int(both[2]))}
    if rounds := re.search(
        r"\b(\d{1,2}) (?:rounds?|sets?|runden|sätze|rondas|asaltos|reprises|series|tours|séries|intervals?"
        r"|(?:\w+ )?(?:exercises|poses)|postures?|posturas|übungen"
        r"|ejercicios|exercices|asanas?)\b|[x×] ?(\d{1,2})\b",
        text,
    ):
        found["rounds"] = max(1, int(rounds[1] or rounds[2]))
    return found


def _length_of(found: re.Match[str]) -> int:
    """The seconds of a figure with its unit."""
    figure, unit = [group for group in found.groups() if group][:2]
    return max(1, int(figure) * (60 if unit.startswith("m") else 1))


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {
        "COUNTDOWN": spec.options["countdown"],
        "PRESETS": [list(one) for one in spec.options["presets"]],
        "WORK": spec.options["work"],
        "SHORT_BREAK": spec.options["break"],
        "LONG_BREAK": spec.options.get("long_break", 900),
        "FOCUS_ROUNDS": spec.options.get("focus_rounds", 4),
        "SAID": spec.options.get("said", ""),
        "MORE": spec.options.get("more", 60),
        "MARKS_LAPS": spec.options.get("marks_laps", False),
        "LAP_HEADS": ["Lap", "Time", "Since start"],
        "INTERVAL_WORK": spec.options.get("interval_work", 30),
        "INTERVAL_REST": spec.options.get("interval_rest", 15),
        "ROUNDS": spec.options.get("rounds", 8),
        "STEPS": [tuple(one) for one in spec.options.get("steps", ())],
        "STEP_ROUNDS": spec.options.get("rounds", 1),
        "STEP_PAUSE": spec.options.get("pause", 0),
    }


_COUNTS_DOWN = (
    r"\bcount(?:s|ing)? down (?:from )?\d{1,3} ?(?:min|sec|hour)\w*"
    r"|\bzählt? \d{1,3} (?:minuten|sekunden) (?:rückwärts|herunter)"
)


_TIMERS = r"\b(?:timers?|minuteurs?|temporizador(?:es)?|kurzzeitmesser)\b"
# That a time is over is told, by a clock that is not named.
_RINGS = (
    r"\b(?:it|that|app) (?:then |will |should )?(?:rings?|beeps?|dings?|buzz(?:es)?|chimes?|goes off)\b"
    r"|\b(?:rings?|beeps?|dings?|buzz(?:es)?) (?:me )?when\b"
    r"|\b(?:klingelt|piept|läutet|bimmelt)\b|\bes (?:klingeln|piepen|läuten)\b|\b(?:suen[ae]|pit[ae]|me avis[ae])\b"
    r"|\b(?:ça|cela|il|elle) (?:sonne|bipe)\b"
)


def _weigh(text: str) -> int:
    is_of_cooking = bool(_COOKED.search(text) or pattern_of(_EGGS).search(text.lower()))
    is_of_several = (bool(pattern_of(_TIMERS).search(text)) or bool(pattern_of(_RINGS).search(text))) and bool(
        timed(text)
    )
    said = _figured(text)
    counts_down = pattern_of(_COUNTS_DOWN).search(said)
    is_of_a_length = pattern_of(rf"(?:[^\W\d_]+ ){{0,3}}{_OF_A_LENGTH}").match(said)
    is_one = (
        counts_down or is_of_a_length or is_of_cooking or is_of_several or _is_of_rounds(text) or sequence.told(text)
    )
    return 30 if is_one else 0


BLUEPRINT = Blueprint(
    kind="timers",
    title="Timer",
    summary="A stopwatch with laps, a countdown, a focus timer, intervals or steps, as described.",
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
        r"\b(?:kn[oö]pfe?n?|botones|boutons) (?:für|de|para|pour)\b",
        r"^(?:zwei|drei|vier|fünf|sechs|acht|zehn|zwölf|dos|tres|cuatro|cinco|seis|ocho|diez|deux|trois|quatre|cinq|huit|dix)$",
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
        *("zero", "null", "cero", "zéro"),
        "beep",
        "sound",
        *("bell", "gong", "ring", "chime", "glocke", "klingel", "campana", "sonner", "cloche"),
        "interval",
        "round",
        "work",
        "rest",
        *("step", "stage", "pose", "quarter", "schritt", "viertel", "paso", "postura", "étape", "posture", "quart"),
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
    verbatim=("PRESETS", "STEPS", "SAID"),
    screens=("The clock", "Buttons to start, pause and reset"),
    data_kept=("Lengths, laps, and the work times of each day", "The window's place and theme"),
    checks=("A time that can't be read is explained", "Start, pause and reset work in any order"),
    help=(
        "Start runs the clock; the same button stops it.",
        "Lengths are written like 5, 1:30 or 90 s.",
        "Save laps writes the laps for a spreadsheet.",
    ),
)
