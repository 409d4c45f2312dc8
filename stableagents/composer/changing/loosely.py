"""What is to come first or last and what is to be larger, in whatever words and order it is said: "when something is
done it should go to the bottom", "wer nicht kommt, ganz nach unten"."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints import BLUEPRINTS
from stableagents.composer.changing import looks, ordering
from stableagents.composer.changing.at_hand import CLOSED
from stableagents.composer.changing.clauses import Wish, choice_of, stated
from stableagents.composer.changing.record_fields import LACKS, named_ticks
from stableagents.composer.changing.replies import say
from stableagents.composer.changing.state import Outcome, State, done, stems_of
from stableagents.composer.spec import AppSpec, FieldSpec

_FIRST = re.compile(
    r"\b(?:(?:on|at|to|towards) (?:the )?(?:very )?top|up top|first|above|before the (?:others?|rest)"
    r"|(?:nach |ganz |zu)?oben|zuerst|vorne?|an erster stelle|primer[oa]s?|arriba"
    r"|al principio|en primer lugar|en haut|d'abord|en premier"
    r"|au début|devant)\b",
    re.IGNORECASE,
)
_LAST = re.compile(
    r"\b(?:(?:on|at|to|towards) (?:the )?(?:very )?(?:bottom|end)|last|(?:right )?down|below|after the (?:others?|rest)"
    r"|(?:nach |ganz )?(?:unten|hinten)|ans ende|am ende|zuletzt|zum schluss|abajo|al final|últim[oa]s?|en bas|à la fin"
    r"|en dernier)\b",
    re.IGNORECASE,
)
_PLACED = ("", "move", "tick_order", "sink", "order", "leads", "noted", "next_first", "hide", "shown_first")
_UN = re.compile(r"\bun-?(?=[^\W\d]{4})", re.IGNORECASE)  # "unpaid" is not paid
_THOSE = re.compile(
    r"\b(?:who\w*|those|the ones|which|that|die|wer|diejenigen|los que|las que|quien\w*|ceux|celles|qui)\b",
    re.IGNORECASE,
)
_MOST = re.compile(
    r"\b(?:most|highest|biggest|largest|best|dearest|longest|heaviest|oldest|meisten?|höchste\w*|größte\w*|beste\w*"
    r"|teuerste\w*|längste\w*|schwerste\w*|más|mayor(?:es)?|mejor(?:es)?|le plus|la plus|les plus|meilleure?s?)\b",
    re.IGNORECASE,
)
_LEAST = re.compile(
    r"\b(?:least|fewest|lowest|smallest|cheapest|shortest|lightest|worst|wenigsten?|niedrigste\w*|kleinste\w*"
    r"|billigste\w*|günstigste\w*|kürzeste\w*|menos|menor(?:es)?|peor(?:es)?|le moins|la moins|les moins|pires?)\b",
    re.IGNORECASE,
)
_NEW = re.compile(
    r"\b(?:new(?:est)?|latest|(?:most )?recent(?:ly)?|last (?:one )?(?:added|entered|written)|neue\w*|neuste\w*"
    r"|letzte\w*|jüngste\w*|nuev[oa]s?|reciente\w*|nouve\w+|récente?s?|dernie?r\w*)\b",
    re.IGNORECASE,
)
_LONG_AGO = re.compile(
    r"\b(?:longest|oldest|(?:for )?(?:a )?long (?:time|ago)|am längsten|längst\w*|älteste\w*|más tiempo|más antigu\w+"
    r"|plus longtemps|plus ancien\w*|soonest|next|nearest|nächste\w*|bald|próxim\w+|pronto|prochain\w*|bientôt)\b",
    re.IGNORECASE,
)
_FIGURES = ("number", "money", "duration", "stars", "product", "amount", "formula", "hours", "age", "days_left")
_LARGER = re.compile(
    r"(?:(?:the|my|our|all(?: the)?|those|die|das|der|alle|el|la|los|las|le|les|l') ?)?"
    r"(?P<what>[^\W\d]+(?: [^\W\d]+){0,2}?) (?:should|must|could|have to|has to|need to|needs to|can"
    r"|soll(?:te)?n?|müssen?|könnten?|debe(?:n|rían?)?"
    r"|doi(?:t|vent)|is|are|ist|sind)? ?(?:be |ser |être )?(?:(?:a (?:lot|bit|little)|much|far|way|viel|etwas|mucho|un"
    r" poco|bastante|beaucoup|un peu|too|zu|demasiado|muy|trop) )*(?P<how>bigger|larger|small|tiny|größer|klein|más"
    r" grandes?|pequeñ[oa]s?|plus grande?s?|petite?s?)(?: sein| werden)?",
    re.IGNORECASE,
)
_TOO_SMALL = re.compile(r"small|tiny|klein|pequeñ|petit", re.IGNORECASE)
_TOO = re.compile(r"\b(?:too|zu|demasiado|muy|trop)\b", re.IGNORECASE)
_NO_LETTERS = re.compile(
    r"\b(?:windows?|fenster|ventana|fenêtre|fields?|felde?r?|campos?|champs?|boards?|chart|brett|tablero|plateau)\b",
    re.I,
)


def ticked_first(state: State, wish: Wish) -> Outcome | None:
    """Those that have a tick, or lack it, before or after the others."""
    said = stated(wish.said)
    is_of_them = not wish.operation or (wish.operation in (*_PLACED, "add") and _THOSE.search(said))
    is_first, is_last = (bool(pattern.search(said)) for pattern in (_FIRST, _LAST))
    about = _UN.sub("not ", _LAST.sub(" ", _FIRST.sub(" ", said)))
    is_told = is_of_them and is_first != is_last and (not wish.operation or len(about.split()) > 2)
    ticks = named_ticks(state.spec, about) if is_told else []
    is_down = bool(LACKS.search(about)) != is_first
    return _by(state, ticks[0], is_down=is_down) if state.spec.kind == "records" and len(ticks) == 1 else None


def loosely(state: State, wish: Wish) -> Outcome | None:
    """What a wish is for that is told by a place or by a size and no pattern fits; nothing where it tells none."""
    said = stated(wish.said)
    if wish.operation in _PLACED and (placed := _placed(state, said, wish.said)) is not None:
        return placed
    return _larger(state, said) if wish.operation in ("", "add", "noted", "move") else None


def _placed(state: State, said: str, words: str) -> Outcome | None:
    is_first, is_last = (bool(pattern.search(said)) for pattern in (_FIRST, _LAST))
    if is_first == is_last:
        return None
    spec, about = state.spec, _LAST.sub(" ", _FIRST.sub(" ", said))
    if spec.kind == "todo" and is_last and CLOSED.search(about) and not LACKS.search(about):
        return Outcome(state=None, said=say("already", state.language, words))
    if spec.kind != "records":
        key = choice_of(dict(BLUEPRINTS[spec.kind].orders), about)
        return ordering.ordered(state, Wish(said=words, operation="order", a=about)) if key and is_first else None
    found = _named(spec, about)
    if found is None:
        return None
    is_down = bool(_NEW.search(about)) if found.type == "date" else bool(_MOST.search(about))
    return _by(state, found, is_down=is_down == is_first)


def _by(state: State, field: FieldSpec, *, is_down: bool) -> Outcome:
    options = {**state.spec.options, "order": field.key, "descending": is_down}
    return done(state, replace(state.spec, options=options), "order", field.label)


def _named(spec: AppSpec, about: str) -> FieldSpec | None:
    """The field that tells what comes first: the one that is named, or the only one of the most or the newest."""
    stems = set(stems_of(re.sub(r"[^\w\s]", " ", about)))
    named = [field for field in spec.fields if field.type != "long_text" and set(stems_of(field.label)) <= stems]
    if _NEW.search(about) or _LONG_AGO.search(about):
        days = [field for field in spec.fields if field.type == "date"]
        return next(iter([f for f in named if f.type == "date"] or days[-1:]), None)
    if not (_MOST.search(about) or _LEAST.search(about)):
        return None
    figures = [field for field in spec.fields if field.type in _FIGURES]
    told = [field for field in named if field in figures]
    return next(iter(told or (figures if len(figures) == 1 else [])), None)


def _larger(state: State, said: str) -> Outcome | None:
    """Larger letters and buttons, for something in the window that is to be larger."""
    found = _LARGER.fullmatch(said.strip(" .!"))
    if found is None or _NO_LETTERS.search(found["what"]):
        return None
    if bool(_TOO_SMALL.search(found["how"])) != bool(_TOO.search(said)):
        return None
    return looks.larger(state, Wish(said=said, operation="larger"))
