"""What must hold for a record, set and taken back in words: what must be there, may be missing, or is there once."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer import field_names
from stableagents.composer.changing.clauses import Wish, unquoted
from stableagents.composer.changing.replies import say
from stableagents.composer.changing.state import Outcome, State, done, field_meant
from stableagents.composer.spec import FieldSpec

_ALREADY = re.compile(
    r"\b(?:already|by itself|automatically|schon|von selbst|automatisch|ya|sol[oa]|déjà|toute?"
    r" seule?)\b",
    re.IGNORECASE,
)
_SEVERAL = 2
_FIRST_OF_ALL = (
    r"person|name|one|thing|entry|item|people|eintrag|ding|sache|person|persona|cosa|registro|personne|chose|fiche"
)


def required(state: State, wish: Wish) -> Outcome | None:
    """A field that must be filled in, or several; a day that is to be there already begins with today."""
    if _ALREADY.search(wish.said) and (begun := begins_today(state, wish)) is not None:
        return begun
    named = (
        [field_meant(state, name) for name in field_names.in_list(_words(wish))] if state.spec.kind == "records" else []
    )
    if len(named) < _SEVERAL or not all(named):
        return _with_rule(state, _field(state, wish), "required", "must")
    said: list[str] = []
    for field in named:
        outcome = _with_rule(state, field, "required", "must")
        state, said = (outcome.state or state, [*said, outcome.said]) if outcome is not None else (state, said)
    return Outcome(state=state, said="\n".join(said))


def unique(state: State, wish: Wish) -> Outcome | None:
    """A field of which the same is there once only; the first one where records themselves are named."""
    field = _field(state, wish) or _first_of(state, _words(wish))
    return _with_rule(state, field, "unique", "once")


def begins_today(state: State, wish: Wish) -> Outcome | None:
    """A day that begins with today."""
    field = field_meant(state, "date") if wish.a.casefold() == "today" else _field(state, wish)
    return _with_rule(state, field, "today", "begins_today") if field is not None and field.type == "date" else None


def not_required(state: State, wish: Wish) -> Outcome | None:
    """A field that may be empty, also where it had to be filled in."""
    field = _field(state, wish)
    if field is None:
        return None
    rules = [list(rule) for rule in state.spec.options.get("rules") or ()]
    left = [rule for rule in rules if rule[:2] != [field.key, "required"]]
    if left == rules:
        return Outcome(state=None, said=say("may_miss", state.language, field.label))
    spec = replace(state.spec, options={**state.spec.options, "rules": left})
    return done(state, spec, "may_miss_now", field.label)


def _with_rule(state: State, field: FieldSpec | None, rule: str, told: str) -> Outcome | None:
    if field is None:
        return None
    rules = [list(one) for one in state.spec.options.get("rules") or ()]
    kept = rules if any(one[:2] == [field.key, rule] for one in rules) else [*rules, [field.key, rule, ""]]
    if kept == rules:
        return Outcome(
            state=None, said=say("already", state.language, say(told, state.language, field.label).rstrip("."))
        )
    return done(state, replace(state.spec, options={**state.spec.options, "rules": kept}), told, field.label)


def _words(wish: Wish) -> str:
    return unquoted(wish.a or wish.b or wish.c)


def _field(state: State, wish: Wish) -> FieldSpec | None:
    return field_meant(state, _words(wish)) if state.spec.kind == "records" else None


def _first_of(state: State, words: str) -> FieldSpec | None:
    """The first text of a record, where words name the records."""
    spec = state.spec
    named = [words.casefold(), re.sub(r"s$", "", words.casefold())]
    is_record = any(
        re.fullmatch(_FIRST_OF_ALL, one) or one in (spec.entity.casefold(), spec.entities.casefold()) for one in named
    )
    texts = [field for field in spec.fields if field.type == "text"]
    return texts[0] if texts and spec.kind == "records" and is_record else None
