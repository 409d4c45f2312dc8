"""Former changes: taken back, and what they took away brought back as it was."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from stableagents.composer.changing.clauses import Wish
from stableagents.composer.changing.replies import say
from stableagents.composer.changing.state import Outcome, State, done, field_named
from stableagents.composer.spec import AppSpec, FieldSpec

MAX_REMEMBERED = 12  # changes that can be taken back
_STEPS = {
    2: r"both|beide|ambos|los dos|les deux|two|2|twice|zwei|zweimal|dos|deux",
    3: r"three|3|thrice|drei|dreimal|tres|trois",
    4: r"four|4|vier|viermal|cuatro|quatre",
    5: r"five|5|fünf|fünfmal|cinco|cinq",
}

_EVERYTHING = re.compile(
    r"\b(?:everything|all(?: of (?:it|them|that))?|at first|the (?:very )?(?:beginning|start)|originally"
    r"|ganz am anfang|alles|von anfang"
    r"|todo|al principio|tout|au début)\b",
    re.IGNORECASE,
)


def remembering(spec: AppSpec, before: AppSpec, framework: str, said: str = "") -> AppSpec:
    """The spec with what it was before, and what was ``said`` then; one that was taken back or corrected remembers
    what it needs already."""
    if spec.former != before.former:
        return spec
    known = {name: value for name, value in before.as_dict().items() if name != "former"}
    kept = {**known, "framework": framework, "said": said}
    return replace(spec, former=(*before.former, kept)[-MAX_REMEMBERED:])


def undone(state: State, wish: Wish) -> Outcome | None:
    """The app as it was before the last change, or before as many as are said."""
    former = state.spec.former
    words = re.findall(r"\w+", wish.said.lower())
    if _EVERYTHING.search(wish.said) and former:
        return _as_before(state, len(former))
    steps = next((n for n, pattern in _STEPS.items() if any(re.fullmatch(pattern, word) for word in words)), 1)
    if not former:
        return None
    steps = min(steps, len(former))
    return _as_before(state, steps)


def turned_round(state: State, wish: Wish) -> Outcome | None:
    """The last change the other way round: an order from below, two figures for each other, places changed back."""
    former = next(_formers(state.spec), None)
    if former is None:
        return None
    options = state.spec.options
    ordered = (options.get("order"), options.get("descending"))
    if ordered != (former.options.get("order"), former.options.get("descending")) and "descending" in options:
        turned = {**options, "descending": not options["descending"]}
        return done(state, replace(state.spec, options=turned), "turned")
    changed = [key for key, value in options.items() if value != former.options.get(key)]
    if len(changed) == 2 and all(type(options[key]) is int for key in changed):
        one, other = changed
        turned = {**options, one: options[other], other: options[one]}
        return done(state, replace(state.spec, options=turned), "turned")
    is_moved = former.fields != state.spec.fields and {*former.fields} == {*state.spec.fields}
    return _as_before(state, 1) if is_moved or former.is_large != state.spec.is_large else None


def known_before(spec: AppSpec, name: str) -> tuple[FieldSpec, int] | None:
    """A field that was taken away, by its name, and the place where it stood last."""
    keys = {field.key for field in spec.fields}
    for former in _formers(spec):
        found = field_named(replace(former, language=spec.language), name, is_whole=True)
        if found is not None and found.key not in keys:
            return found, former.fields.index(found)
    return None


def brought_back(state: State, wish: Wish) -> Outcome | None:
    """What the last change took away, for "put it back"; a field by its name."""
    former = next(_formers(state.spec), None)
    if former is None:
        return None
    if state.last:  # it came back with the words before: "I do need the phone, put it back"
        return Outcome(state=None, said=say("already", state.language, wish.said))
    return _as_before(state, 1)


def _as_before(state: State, steps: int) -> Outcome:
    kept = state.spec.former[-steps]
    spec = replace(AppSpec.from_dict(kept), app_id=state.spec.app_id, former=state.spec.former[:-steps])
    framework = str(kept.get("framework", state.framework))
    return Outcome(state=replace(state, spec=spec, framework=framework), said=say("undone", state.language))


def _formers(spec: AppSpec) -> Iterator[AppSpec]:
    """What the app was before, newest first."""
    for kept in reversed(spec.former):
        yield AppSpec.from_dict(kept)
