"""What the window lets choose, chosen at first: "faster", "I play against my brother", "without the sound"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from math import prod

from stableagents.composer.blueprints import BLUEPRINTS
from stableagents.composer.blueprints.said import in_figures
from stableagents.composer.changing import figures, looks
from stableagents.composer.changing.at_hand import CLOSED, choices_in, meant_by
from stableagents.composer.changing.clauses import Wish, stated
from stableagents.composer.changing.figures import LESS, MORE, as_wanted
from stableagents.composer.changing.replies import say
from stableagents.composer.changing.state import Outcome, State, stems_of
from stableagents.composer.languages import words_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Check, Choice

# What is no setting though it is chosen in the window: what is entered next, and what its presenter begins by itself.
_NO_SETTING = (
    "category",
    "condition",
    "wish",
    "end",
    "result",
    "new_truth",
    "tool",
    "city",
    "pad",
    "player",
    "winner",
    "unit",
)
_BY_ITSELF = (("life", "pattern"), ("cron", "example"), ("drums", "usual"))
_OF_OTHERS = (
    *("title", "language", "accent", "dark", "light", "on_top", "off_top", "undo", "turn", "back", "framework"),
    *("reword", "called", "which_colour", "never_mind"),
)
_A_PERSON = re.compile(
    r"\b(?:plays? (?:with|against) (?:me|us)|two (?:players|people|of us)"
    r"|(?:against|with|for) (?:my|a|another|each|one|his|her) \w+|both of us|another"
    r" person|no computer|each other|zu zweit|zwei (?:spieler|leute|personen)|gegen (?:mein|ein)\w* (?!computer)\w+"
    r"|mit (?:mein|ein)\w* (?!computer)\w+|(?:dos|entre) (?:jugadores|personas|dos)|(?:contra|con) (?:mi|un|una|otra)"
    r" (?!ordenador|computadora|máquina)\w+|à deux|deux joueurs|(?:contre|avec) (?:mon|ma|un|une|mes)"
    r" (?!ordinateur)\w+)\b",
    re.IGNORECASE,
)
_A_COMPUTER = re.compile(
    r"\b(?:against|with|gegen|contra|contre) (?:the |den |einen |el |la |un |l['’])?(?:computer|machine|pc|ordenador"
    r"|computadora|máquina|ordinateur)|\b(?:alone|by myself|on my own|allein\w*|sol[oa]|seule?)\b",
    re.IGNORECASE,
)
_EASIER = re.compile(
    r"\b(?:easier|too (?:hard|difficult|strong|good|clever)|weaker|easy|leichter|einfacher|zu (?:schwer|stark|gut)"
    r"|schwächer|más fácil|demasiado difícil|plus facile|trop (?:difficile|fort|dur))\b",
    re.IGNORECASE,
)
_HARDER = re.compile(
    r"\b(?:harder|more difficult|too (?:easy|weak|stupid)|stronger|schwerer|schwieriger|stärker|zu (?:leicht|einfach"
    r"|schwach|dumm)|más difícil|demasiado fácil|plus (?:difficile|dur)|trop facile)\b",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"n['’]t\b|\b(?:no|not|never|without|off|stop|less|kein\w*|nicht|ohne|aus|weg|sin|nada de|quita|sans|pas|enlève"
    r"|coupe|mute|silent|silence|quiet|stumm|leise|lautlos)\b",
    re.IGNORECASE,
)
_SOUND = re.compile(
    r"\b(?:sounds?|nois\w+|beeps?|silen\w+|quiet\w*|mute\w*|töne?|ton|geräusch\w*|lärm|stumm|leise|lautlos|piep\w*"
    r"|sonidos?|ruidos?|pitidos?|sons?|bruits?|bips?)\b",
    re.IGNORECASE,
)
_HEARD = re.compile(r"\b(?:sounds?|tones?|clicks?|heard|beeps?|ring)\b", re.IGNORECASE)
_OPEN = re.compile(
    r"\b(?:open|undone|unfinished|active|still to do|left to do|not done|offene?n?|unerledigt\w*|abiert[oa]s?"
    r"|pendientes?|à faire|ouverte?s?|restantes?)\b",
    re.IGNORECASE,
)
_GONE = re.compile(
    r"n['’]t\b|\b(?:hide|hidden|go(?:es)? away|gone|disappear\w*|vanish\w*|away|out of|not|never|clutter\w*|in the way"
    r"|verschwind\w*|weg|ausblenden|ausgeblendet|nicht|versteck\w*|stör\w*|ocult\w*|escond\w*|desapar\w*|quit\w*"
    r"|no|cache[rz]?|masque[rz]?|disparai\w*|disparaî\w*|plus|pas)\b",
    re.IGNORECASE,
)
_NOT_DONE = re.compile(
    r"(?:n['’]t|\b(?:not|never|nicht|noch nicht|no (?:está|están)|pas))(?: yet| been| ya| encore)* "
    r"(?:done|finished|completed?|ticked|checked|bought|packed|erledigt|fertig|gekauft|hech\w+|terminad\w+|comprad\w+|fait\w*|achet\w+)",
    re.IGNORECASE,
)
_ONLY = re.compile(r"\b(?:only|just|nur|solo|sólo|seulement|uniquement|que)\b", re.IGNORECASE)
# Choices that go from less to more, by the first of them.
_SCALES = ("slow", "easy", "small", "low", "short", "beginner", "first letters", "full hours")
_TOO = re.compile(r"\b(?:too|zu|demasiad[oa]s?|muy|trop)\b", re.IGNORECASE)  # names what is not wanted
_SIZES = ("board_size", "side", "size")
_BOARD = re.compile(
    r"\b(?:boards?|grids?|fields?|size|squares|cells|cards|tiles|puzzle|brett|spielfeld|feld\w*|karten|tablero"
    r"|casillas|cartas|plateau|grille|cases|cartes)\b",
    re.IGNORECASE,
)
_LARGE = re.compile(
    r"\b(?:big|large|small|größer|kleiner|groß|klein|grand|petit|pequeñ)\w*|\bmás grandes?\b", re.IGNORECASE
)
_OF_ONE = re.compile(  # "bigger cards" are no more of them
    r"\b(?:bigger|larger|smaller|größere?|kleinere?) (?:cards|squares|cells|tiles|karten|felder)\b"
    r"|\b(?:cartas|casillas|cartes|cases) (?:más|plus)\b",
    re.IGNORECASE,
)
_MOST_WORDS = 12


def chosen_first(state: State, wish: Wish) -> Outcome | None:
    """What is chosen at first in the window; nothing where no choice of it is meant, or not what to choose."""
    said = as_wanted(in_figures(stated(wish.said)))
    if state.spec.kind == "records" or wish.operation in _OF_OTHERS or len(said.split()) > _MOST_WORDS:
        return None
    words = {**words_of(state.spec.language, state.spec.kind), **dict(state.spec.wording)}
    for label, node, now in _settings(state.spec):
        value = _wanted_of(node, label, said, now, words)
        if value is None:
            continue
        told = words.get(value, value) if isinstance(value, str) else say("yes" if value else "no", state.language)
        shown = f"{words.get(label, label).strip(' :')}: {told}".strip(": ")
        if value == now:
            return Outcome(state=None, said=say("already", state.language, shown))
        spec = replace(state.spec, chosen=tuple({**dict(state.spec.chosen), node.var: value}.items()))
        return Outcome(state=replace(state, spec=spec), said=say("chosen_first", state.language, shown))
    return None


def smaller_board(state: State, wish: Wish) -> Outcome | None:
    """A smaller board, where the letters are no smaller: "smaller please" of a game."""
    is_of_board = wish.operation == "smaller" and not state.spec.is_large and looks.draws(state.spec)
    if not is_of_board or looks.OF_LETTERS.search(wish.said):
        return None
    of_board = Wish(said=f"{stated(wish.said)} board", operation="")
    return figures.stepped(state, of_board) or chosen_first(state, of_board)


def not_overruled(spec: AppSpec, before: AppSpec) -> AppSpec:
    """The spec without what is chosen at first where an option tells otherwise since."""
    if not spec.chosen or spec.options == before.options:
        return spec
    was, now = (BLUEPRINTS[one.kind].view(one).vars for one in (before, spec))
    kept = tuple((var, value) for var, value in spec.chosen if was.get(var) == now.get(var))
    return replace(spec, chosen=kept)


def _settings(spec: AppSpec) -> Iterator[tuple[str, Choice | Check, str | bool]]:
    """What a window lets choose and keeps as it is when it opens: the words beside it, its element, and its value."""
    blueprint = BLUEPRINTS[spec.kind]
    view, sources = blueprint.view(spec), " ".join(blueprint.sources(spec).values())
    now = {**view.vars, **dict(spec.chosen)}
    for label, node in choices_in(view.sections, view.vars):
        if not isinstance(node, Choice | Check) or node.var in _NO_SETTING or (spec.kind, node.var) in _BY_ITSELF:
            continue
        if node.var in now and not node.var.startswith("input_") and not re.search(rf"\b{node.var}\.set\(", sources):
            yield label, node, now[node.var]


def _wanted_of(
    node: Choice | Check, label: str, said: str, now: str | bool, words: dict[str, str]
) -> str | bool | None:
    """What is to be chosen there by what was said; ``None`` where it is not about this choice."""
    stems, about = {*stems_of(re.sub(r"[^\w\s]", " ", said))}, _stems(label, words)
    if isinstance(node, Check):
        is_of_it = bool(about) and (about <= stems or (_HEARD.search(label) and _SOUND.search(said)))
        return not _NOT.search(said) if is_of_it else None
    options = node.options
    person = next((one for one in options if "person" in one.lower()), None)
    if {"Active", "Completed"} <= {*options}:
        return _of_what_is_done(said)
    if person is None and _NOT.search(said):
        return None
    if person is not None and (_A_PERSON.search(said) or _A_COMPUTER.search(said)):
        return options[0] if _A_COMPUTER.search(said) else person
    if person is not None:
        eased, hardened = ([one for one in options if word in one.lower()] for word in ("easy", "strong"))
        usual = [one for one in options if one.lower() == "computer"]
        found = eased if _EASIER.search(said) else (hardened or usual) if _HARDER.search(said) else []
        return found[0] if found else None
    named = [one for one in options if _is_named(one, stems, words) and not _TOO.search(said)]
    is_about = bool(about & (stems | meant_by(said))) or bool(node.var in _SIZES and _BOARD.search(said))
    is_about = is_about and not _OF_ONE.search(said)
    if len(named) == 1 and (is_about or len(stems) <= len(_stems(named[0], words)) + 2):
        return named[0]
    told = re.findall(r"\d+", said)
    fitting = [one for one in options if is_about and told and re.findall(r"\d+", one)[:1] == told[:1]]
    if told:
        return fitting[0] if len(fitting) == 1 else None
    has_sizes = node.var in _SIZES
    return _step(options, str(now), said, has_sizes=has_sizes) if is_about else None


def _of_what_is_done(said: str) -> str | None:
    """Which tasks are shown at first: those that are open where what is done is to be out of the way."""
    is_gone, is_only = _GONE.search(said), _ONLY.search(said)
    if _NOT_DONE.search(said):
        return "Active" if is_only else None
    if CLOSED.search(said):
        return "Active" if is_gone else "Completed" if is_only else None
    return "Active" if _OPEN.search(said) and is_only else None


def _is_named(option: str, stems: set[str], words: dict[str, str]) -> bool:
    is_how = any(one.startswith(option.lower()) and len(one) - len(option) <= 2 for one in stems)  # "slowly"
    return is_how or (
        bool(_stems(option, {}))
        and (_stems(option, {}) <= stems or {*stems_of(words.get(option, option).casefold())} <= stems)
    )


def _stems(text: str, words: dict[str, str]) -> set[str]:
    """The stems of the words of a text, and of the same in the app's language."""
    return {
        stem
        for one in {text, words.get(text, text)}
        for stem in stems_of(re.sub(r"[^\w\s]", " ", one))
        if len(stem) > 2
    }


def _step(options: tuple[str, ...], now: str, said: str, *, has_sizes: bool) -> str | None:
    """The next of what goes from less to more, as it is wished to be."""
    sizes = [prod(map(float, found)) for one in options if (found := re.findall(r"\d+(?:\.\d+)?", one))]
    is_scale = options[0].lower() in _SCALES or (len(sizes) == len(options) and sizes == sorted({*sizes}))
    is_less = bool(re.search(rf"\b(?:{LESS})\b", said, re.IGNORECASE) or _EASIER.search(said))
    is_more = bool(re.search(rf"\b(?:{MORE})\b", said, re.IGNORECASE) or _HARDER.search(said))
    is_of_size = bool(_LARGE.search(said)) and not {"large", "big"} & {one.lower() for one in options}
    if not is_scale or now not in options or is_less == is_more or (is_of_size and not has_sizes):
        return None
    place = options.index(now) + (1 if is_more else -1)
    return options[min(max(place, 0), len(options) - 1)]
