"""The figures of a kind of app by what they are of: "a bigger board", "shorter breaks", "breaks of 3 minutes"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints import BLUEPRINTS
from stableagents.composer.blueprints.formula import figures_typed
from stableagents.composer.blueprints.said import in_figures
from stableagents.composer.changing.clauses import Wish, stated
from stableagents.composer.changing.replies import say
from stableagents.composer.changing.state import Outcome, State, done, stems_of
from stableagents.composer.languages import words_of
from stableagents.composer.spec import AppSpec

# An option, the words for what it counts, and how a description says it.
_COUNTED: tuple[tuple[str, str, str], ...] = (
    ("break", r"(?:short )?(?:breaks?|pausen?|descansos?|pausas?|pauses?)", "{0} minutes break"),
    ("work", r"work\w*|focus|sessions?|pomodoros?|arbeit\w*|lern\w*|trabajo|concentración|travail"
             r"|sessions?", "{0} minutes of work"),
    ("countdown", r"timer|countdown|time|minutes?|zeit|minuten|tiempo|minutos|temps", "{0} minutes"),
    ("minutes", r"minutes?|mins?|time|clock|minuten|zeit|uhr|minutos|tiempo|reloj|temps", "{0} minutes"),
    ("lives", r"life|lives|leben|vidas?|vies?", "{0} lives"),
    ("tries", r"tr(?:y|ies)|chances?|goes|guess(?:es)?|attempts?|mistakes|versuche?n?|intentos?"
              r"|essais?", "{0} tries"),
    ("disks", r"dis[ck]s?|scheiben?|discos?|disques?", "{0} disks"),
    ("balls", r"balls?|bälle|kugeln|bolas|pelotas|balles|boules", "{0} balls"),
    ("pairs", r"pairs?|cards?|paare?n?|karten|parejas|cartas|paires?|cartes?", "{0} pairs"),
    ("players", r"players?|spieler\w*|jugador(?:es)?|joueurs?", "{0} players"),
    ("teams", r"teams?|mannschaften|equipos|équipes?", "{0} teams"),
    ("seconds", r"time|seconds?|zeit|sekunden|tiempo|segundos?|temps|secondes?", "{0} seconds"),
    ("round", r"questions?|tasks?|sums|exercises?|rounds?|fragen?|aufgaben?|runden?|preguntas?|ejercicios?|rondas?"
              r"|exercices?|manches?", "{0} questions"),
    ("length", r"passwords?|characters?|length|passw\w+|zeichen|länge|contraseñas?|caracteres|longitud|mots? de passe"
               r"|caractères|longueur", "{0} characters"),
    ("largest", r"numbers?|zahlen?|números?|nombres?", "up to {0}"),
    ("goal", r"goals?|target|ziel|meta|objetivo|objectif|but", "goal {0}"),
    ("size", r"boards?|grids?|fields?|size|squares?|cells?|maze|labyrinth\w*|brett\w*|spielfeld\w*|felde?r?|tableros?"
             r"|cuadrículas?|casillas|laberinto|plateaux?|grilles?|cases|labyrinthe", "{0} x {0}"),
    ("tempo", r"tempo|speed|bpm|(?:too |zu |muy |demasiado |trop )(?:fast|slow|quick|schnell|langsam|lento)"
              r"|beats? (?:a|per) minute|faster|slower|start at|begin at|schneller|langsamer"
              r"|geschwindigkeit|schläge"
              r"|rápid\w+|lent\w+|velocidad|vite|rapide\w*|vitesse", "{0} bpm"),
    ("high", r"up to|numbers?|bis|zahlen?|hasta|números?|jusqu['’]à|nombres?", "a number between 1 and {0}"),
    ("rows", r"rows?|reihen|zeilen|filas|rangées|lignes", "{0} rows"),
)  # fmt: skip
MORE = (
    r"too slow|zu langsam|(?:demasiado|muy) lent\w+|trop lent\w*|bigger|larger|faster|more|longer|higher|greater"
    r"|increase|too (?:small|short|few|little|low|tiny)|not enough"
    r"|größer\w*|schneller|mehr|länger\w*|höher\w*|zu (?:klein|kurz|wenig\w*|niedrig)"
    r"|más(?! (?:pequeñ|cort|baj)\w+)|aumenta\w*|demasiado (?:pequeñ\w+|cort\w+|poc\w+)|muy (?:pequeñ\w+|cort\w+"
    r"|poc\w+)"
    r"|speed (?:it |them |things )?up|plus(?! (?:petit|court)\w*)|davantage|augmente\w*"
    r"|trop (?:petite?s?|courte?s?|peu)"
)
LESS = (
    r"too (?:fast|quick)|zu schnell|(?:demasiado|muy) rápid\w+|trop (?:vite|rapide)|smaller|slower|fewer|less"
    r"|shorter|lower|decrease|reduce|too (?:big|large|long|many|much|high)"
    r"|slow (?:it |them |things )?down|kleiner\w*|langsamer|weniger|kürzer\w*|niedriger\w*|zu (?:groß|lang|viele?|hoch)"
    r"|menos|más (?:pequeñ|cort|baj)\w+|reduce|demasiad[oa] (?:grande|larg[oa]|much[oa]s?)|demasiad[oa]s"
    r"|muy (?:grandes?|larg[oa]s?)"
    r"|moins|plus (?:petit|court)\w*|réduis|diminue|trop (?:grande?s?|longu?e?s?|de)"
)
_ONE_SQUARE = re.compile(
    r"\b(?:bigger|larger|smaller|größere?|kleinere?) (?:squares|cells|felder)\b|\b(?:casillas|cases) (?:más"
    r"|plus)\b|\b(?:squares|cells) (?:are|is) too\b",
    re.IGNORECASE,
)
_TWICE = re.compile(r"\b(?:twice as|double|doppelt so|el doble|deux fois plus|twice the)\b", re.IGNORECASE)
_FIGURE = re.compile(r"\d+(?:[.,]\d+)?")
_UNIT = re.compile(r"\d\s*(seconds?|secs?|s|sekunden|segundos?|secondes?|hours?|h|stunden|horas?|heures?)\b", re.I)
_TIME = re.compile(
    r"\b(?:time|seconds?|secs?|minutes?|mins?|hours?|zeit|sekunden?|minuten?|stunden?|tiempo|segundos?|minutos?"
    r"|temps|secondes?)\b",
    re.IGNORECASE,
)
_RATHER = re.compile(
    r"(?P<before>\d{1,5})(?: [^\W\d_]+)? (?:is|are|ist|sind|es|son|est|sont) [^\d]*?,? (?:make it|take|rather|put"
    r"|mach\w*|nimm|lieber|pon|mejor"
    r"|mets|plutôt)[^\d]{0,20}?(?P<after>\d{1,5})\b",
    re.IGNORECASE,
)
_OF_US = re.compile(
    r"\b(?:of us|(?<!\w)zu \d+|à \d+|we are|people|persons|wir sind|leute|personen|somos"
    r"|personas|nous sommes|on est|personnes)\b",
    re.IGNORECASE,
)
# What a figure is of, by what people say with it, and by what its field is called.
_SAID_OF = tuple(
    (re.compile(rf"\b(?:{said})\b", re.IGNORECASE), re.compile(called, re.IGNORECASE))
    for said, called in (
        (r"tall|high|groß|hoch|mido|mesure", r"height"),
        (r"heavy|weighs?|wieg\w*|schwer|pes[ao]|pèse", r"weight"),
        (r"old|alt|años|ans", r"\bage\b"),
        (r"years?|jahre?n?|années", r"years|term"),
        (
            r"borrow\w*|save\w*|got|leihe\w*|spare\w*|prest\w+|ahorr\w+|emprunte\w*",
            r"^(?:amount|loan|borrowed|deposit|capital)",
        ),
    )
)
_PERCENT = re.compile(r"%|\b(?:percent|per cent|prozent|por ciento|pour ?cent)\b", re.IGNORECASE)
_NO_LENGTH = re.compile(  # "at the same time" is no time
    r"\b(?:at the same time|(?:every|each|this|any|next|last|first) time|times tables?|gleichzeitig|zur gleichen zeit"
    r"|jedes mal"
    r"|al mismo tiempo|en même temps)\b",
    re.IGNORECASE,
)
_AFTER = re.compile(  # "after four a longer break" tells no length
    r"\b(?:after|every|each|nach|alle|jede\w*|después de|cada|après|tous les|toutes les) (?:the |den |les |las"
    r" )?\d+(?! ?(?:s|sec|min|h|sek|std|minut|hour"
    r"|stund|hora|heure))",
    re.IGNORECASE,
)
_TIMES = ("break", "work", "countdown", "seconds", "minutes")
_UNTIMED = re.compile(
    r"\b(?:no|without(?: any)?|ohne|keine?|sin|sans|pas de) (?:time|clock|timer|zeit|uhr|límite de tiempo|tiempo"
    r"|prisas?|limite de temps|temps"
    r"|chrono)\w*\b",
    re.IGNORECASE,
)
_NOT_SO_MANY = re.compile(
    r",? (?:and )?(?:not|instead of|rather than|no longer|nicht|statt|anstatt|anstelle von|und nicht|en vez de|en"
    r" lugar de|y no|no"
    r"|au lieu de|plutôt que|et pas|pas) (?:the |just |only |nur |solo |les |los )?\d+(?:[.,]\d+)?(?P<noun>"
    r" [^\W\d_]+)?(?=\W*$|,)",
    re.IGNORECASE,
)
_ALONE = re.compile(  # a figure of which it is not said what it counts
    r"\d(?=\W*$|,? (?:is|are|will|would|please|instead|ist|sind|reich\w+|genüg\w+|bitte|es|son|bastan?|por favor|est"
    r"|sont|suffi\w+)\b)",
    re.IGNORECASE,
)
_TOO_MUCH = re.compile(
    r"\b\d+(?:[.,]\d+)?(?P<noun> [^\W\d_]+)? (?:is|are|seems?|ist|sind|es|son|est|sont|c'est) (?:a bit |far |way "
    r"|much |still |viel |muy )?"
    r"(?:too (?:many|much|few|little|long|short|big|small)|not enough|zu (?:viele?|wenige?|lang|kurz|groß|klein)"
    r"|nicht genug"
    r"|demasiad[oa]s?|poc[oa]s?|trop(?: peu)?|pas assez)(?=\W|$)",
    re.IGNORECASE,
)
_MAX_WORDS = 12


def as_wanted(said: str) -> str:
    """The words without the figures that are not wanted: "six letters instead of five", "20 are too many, 10 is enough"
    and "two litres, not eight glasses"."""
    for pattern in (_TOO_MUCH, _NOT_SO_MANY):
        found, left = pattern.search(said), pattern.sub("", said)
        noun = (found["noun"] or "") if found else ""
        said = (
            _FIGURE.sub(rf"\g<0>{noun}", left, count=1)
            if _ALONE.search(left)
            else left
            if _FIGURE.search(left)
            else said
        )
    return " ".join(said.split()).strip(" ,;")


def untimed(state: State, wish: Wish) -> Outcome | None:
    """No limit of time, where a kind can be without one."""
    spec = state.spec
    usual = BLUEPRINTS[spec.kind].refine(replace(spec, description="")).options.get("seconds")
    if not _UNTIMED.search(wish.said) or type(usual) is not int or usual:
        return None
    return done(state, replace(spec, options={**spec.options, "seconds": 0}), "option", wish.said)


def stepped(state: State, wish: Wish) -> Outcome | None:
    """A figure of the app somewhat larger or smaller, where it is named without a number."""
    said = wish.said
    found = _option_in(state.spec, said) if len(said.split()) <= _MAX_WORDS else None
    has_figure = _FIGURE.search(in_figures(said))
    is_less, is_more = (bool(re.search(rf"\b(?:{words})\b", said, re.IGNORECASE)) for words in (LESS, MORE))
    is_twice = bool(_TWICE.search(said))
    if found is None or has_figure or not (is_less or is_more or is_twice):
        return None
    option, called = found
    if option == "size" and _ONE_SQUARE.search(said):  # "bigger squares" are no more of them
        return None
    now = state.spec.options[option]
    parts = (1, 2, 4) if is_twice else (4, 2, 1)
    changed = next(
        (spec for spec in _steps(state.spec, option, called, is_less, parts) if spec.options[option] != now), None
    )
    if changed is None:
        return Outcome(state=None, said=say("farthest", state.language, _shown(option, now)))
    before, after = _shown(option, now), _shown(option, changed.options[option])
    return Outcome(state=replace(state, spec=changed), said=say("relative", state.language, before, after, said))


def as_it_is(state: State, wish: Wish) -> Outcome | None:
    """That a figure is what it is wished to be: "only 8 pairs" where there are 8."""
    said = as_wanted(in_figures(stated(wish.said)))
    option, _described = as_described(state.spec, said)
    now, told = state.spec.options.get(option), _FIGURE.findall(said)
    is_so = (
        _is_figure(now)
        and option not in ("break", "work", "countdown")
        and any(now == float(told[0].replace(",", ".")) * unit for unit in (1, 60, 3600, 1000))
    )
    return Outcome(state=None, said=say("already", state.language, wish.said)) if is_so else None


def in_place_of(state: State, wish: Wish) -> Outcome | None:
    """The figure that is told to be wrong, whatever it counts: "25 minutes is too long, make it 20"."""
    spec, found = state.spec, _RATHER.search(in_figures(wish.said))
    if spec.kind == "records" or found is None:
        return None
    before, after = (int(found[side]) for side in ("before", "after"))
    for option, _words, called in _COUNTED:
        now = spec.options.get(option)
        unit = next((one for one in (1, 60, 3600, 1000) if now == before * one), 0) if _is_figure(now) else 0
        text = f"{called.format(after)}. {spec.description}"
        value = BLUEPRINTS[spec.kind].refine(replace(spec, description=text)).options.get(option) if unit else None
        if unit and value == after * unit:
            changed = replace(spec, options={**spec.options, option: value})
            shown = (_shown(option, before * unit), _shown(option, after * unit), wish.said)
            return Outcome(state=replace(state, spec=changed), said=say("relative", state.language, *shown))
    return None


def begun_with(state: State, wish: Wish) -> Outcome | None:
    """What a field of a calculation begins with: "the interest is usually 4 percent"."""
    spec, said = state.spec, as_wanted(in_figures(stated(wish.said))).lower()
    found = _FIGURE.findall(said)
    if spec.kind != "formula" or len(found) != 1 or "=" in said:
        return None
    words = words_of(spec.language, spec.kind)
    typed = figures_typed(spec)
    named = [
        one for one in typed if {*stems_of(one.label), *stems_of(words.get(one.label, one.label))} & set(stems_of(said))
    ]
    named = named or [
        one for one in typed if _OF_US.search(said) and re.search(r"people|persons", one.label, re.IGNORECASE)
    ]
    for said_so, called in _SAID_OF:
        if not named and said_so.search(said):
            named = [one for one in typed if called.search(one.label)]
    named = named or [one for one in typed if one.unit == "%" and _PERCENT.search(said)]
    if len(named) != 1:
        return None
    begins = {**dict(spec.options.get("begins") or ()), named[0].name: found[0].replace(",", ".")}
    return done(
        state,
        replace(spec, options={**spec.options, "begins": tuple(begins.items())}),
        "first",
        wish.said.strip(" .!?"),
    )


def as_described(spec: AppSpec, said: str) -> tuple[str, str]:
    """The option that a wish with one figure is about, and the wish as a description would say it: "shorter breaks, 3
    minutes" is "3 minutes break"; nothing where it names none."""
    found, figures = _option_in(spec, said), _FIGURE.findall(said)
    if found is None or len(figures) != 1 or (found[0] in _TIMES and _AFTER.search(said)):
        return "", ""
    unit = _UNIT.search(said)
    return found[0], found[1].format(figures[0]).replace("minutes", unit[1] if unit else "minutes")


def beside(said: str, options: dict[str, Any], changed: dict[str, Any]) -> tuple[str, str] | None:
    """The figure that was said and what stands in its place, where an app has none as large or as small."""
    figures = _FIGURE.findall(said)
    values = {key: value for key, value in changed.items() if type(value) is int}
    if len(figures) != 1 or not values:
        return None
    wanted = float(figures[0].replace(",", "."))
    near = {2 * wanted - 1} if "best_of" in values else set()  # the first to 5 wins the best of 9
    near |= {wanted * unit for unit in (1, 60, 3600, 1000, 0.001)}
    if any(float(found) in near for found in _FIGURE.findall(str(changed).replace("'", " "))):
        return None
    moved = [key for key, value in values.items() if value != options.get(key)] or list(values)
    return figures[0], _shown(moved[-1], values[moved[-1]])


def _option_in(spec: AppSpec, said: str) -> tuple[str, str] | None:
    """The option that words are about, of those that this app has as a figure, and how it is described."""
    said = _NO_LENGTH.sub("", said)
    for option, words, called in _COUNTED:
        is_fitting = option in _TIMES or not _TIME.search(said)
        if is_fitting and _is_figure(spec.options.get(option)) and re.search(rf"\b(?:{words})\b", said, re.IGNORECASE):
            return option, called
    return None


def _is_figure(value: Any) -> bool:
    return type(value) is int and value > 0


def _steps(spec: AppSpec, option: str, called: str, is_less: bool, parts: tuple[int, ...]) -> Iterator[AppSpec]:
    """The app with figures that are farther and farther away, as its kind takes them."""
    now, unit = spec.options[option], 60 if option in ("work", "break", "countdown") else 1
    for part in parts:
        by = max(unit, now // part // unit * unit)
        wanted = (now - by if is_less else now + by) // unit
        if wanted > 0:
            text = f"{called.format(wanted)}. {spec.description}"
            value = BLUEPRINTS[spec.kind].refine(replace(spec, description=text)).options
            is_right = _is_figure(value.get(option)) and (value[option] < now) == is_less
            if is_right:
                yield replace(spec, options={**spec.options, **_beside(spec, value, option)})


def _beside(spec: AppSpec, value: dict[str, Any], option: str) -> dict[str, Any]:
    """The option, and those that hang on it: the row that wins on a larger board."""
    usual = BLUEPRINTS[spec.kind].refine(spec).options
    return {key: one for key, one in value.items() if key == option or one != usual.get(key)}


def _shown(option: str, value: int) -> str:
    is_long = option in ("work", "break", "countdown") and not value % 60
    return f"{value // 60} min" if is_long else f"{value} × {value}" if option == "size" else str(value)
