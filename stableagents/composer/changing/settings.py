"""Settings of a kind of app, which its description may have: numbers, words and details, set and taken away."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints import BLUEPRINTS
from stableagents.composer.blueprints.records.following import COMPUTED
from stableagents.composer.blueprints.said import in_figures
from stableagents.composer.changing import figures, listed
from stableagents.composer.changing.clauses import Wish, stated
from stableagents.composer.changing.replies import say
from stableagents.composer.changing.state import Outcome, State, done, stems_of
from stableagents.composer.concepts import stem
from stableagents.composer.offered import figures_of, offered_by
from stableagents.composer.spec import AppSpec

# No option of any kind, even where what it is about is one.
BEYOND = re.compile(
    r"\b(?:colou?r[- ]?cod\w*|group\w* by|gruppier\w*|agrupa\w*|groupe[rz]? par|tags?|labels?|schlagw\w+"
    r"|etiquetas?|étiquettes?)\b",
    re.IGNORECASE,
)
_ONE_CALLED = re.compile(
    r"\b(?:an?|another|new|eine?n?|noch eine?n?|una?|une?) (?:new |neue[nr]? |nuev[oa] "
    r"|nouvel(?:le)? )?(?P<one>[^\W\d]{3,})"
    r" (?:called|named|namens|llamad[oa]|appelée?|nommée?):? (?P<name>.+)",
    re.IGNORECASE,
)
# All of a list by their names, in the place of those that there were; what is added joins them.
_ALL_CALLED = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?:name|call|nenne|llama(?: a)?|appelle) (?:the|our|my|die|unsere|los|las|mis|les"
        r"|mes) (?P<many>[^\W\d]{3,}):?"
        r" (?P<names>[^,:]+,[^:]+)",
        r"(?:with |with the |the |our |my |die |unsere |los |las |mis |les |mes )*(?P<many>[^\W\d]{3,})(?: (?:are"
        r"|should be|sind"
        r"|heißen|son|se llaman|sont|s'appellent)(?: only| just| nur(?: noch)?| solo| sólo| seulement)?|:)"
        r" (?P<names>[^,:]+,[^:]+)",
    )
)
_KEPT_TOGETHER = ("rules", "bounds", "asked", "limits")  # each wish adds to those before
_NOT_SO = re.compile(r"^(?:no|without|not|kein\w*|ohne|nicht|sin|sans|pas de)\s+(?:the |a |any )?", re.IGNORECASE)
_FEW_WORDS = 3
_BESIDE = ("first",)  # of which a wish tells one, beside the others
# What begins as the first of a list that a description has, and stays where only the list changes.
_BROUGHT_ALONG = {"countdown": ("presets",)}
# What comes to what there is does not take the place of what an app begins with: "add temperature too".
_ALSO = re.compile(
    r"\b(?:also|too|as well|auch|außerdem|también|además|aussi|en plus)\b(?! (?:\w+ly|hard|easy))", re.IGNORECASE
)
# A complaint names what is not wanted: "too hard" is no wish for "hard".
_TOO_HARD = re.compile(
    r"\b(?:too|zu|demasiado|muy|trop) (?:hard|difficult|easy|schwer|schwierig|leicht|einfach|difícil\w*|fácil\w*"
    r"|difficile\w*|facile\w*)\b",
    re.IGNORECASE,
)
_SORTED = re.compile(r"\b(?:tags?|labels?|schlagw\w+|etiquetas?|étiquettes?)\b", re.IGNORECASE)  # as notes can be
_STAND_IN = re.compile(r"^[^\W\d]+ \d+$")  # "Player 1" has no name yet
_AFTER_A_TIME = re.compile(
    r"\b(?:after|nach|después de|al cabo de|après|au bout d[e'])\s?(?:an? |one |eine[mr]? |una? |une? |\d+ )",
    re.IGNORECASE,
)
_FINDS = re.compile(
    r"\b(?:search\w*|find|look (?:up|for)|filter\w*|suche\w*|finden|busc\w+|encontrar|filtr\w+|cherch\w+|trouver)\b",
    re.I,
)
_WORKED_OUT = re.compile(
    r"\b(?:calculat\w+|work\w* out|comput\w+|formula|instead|rather|also|convert\w*|berechn\w+|rechne\w*|formel|statt"
    r"|calcul\w+|fórmula|formule|en vez|au lieu|plutôt)\b",
    re.IGNORECASE,
)
_IN_ORDER = re.compile(r"\b(?:sort\w*|order(?:ed)?|ordne\w*|orden\w*|tri[eé]\w*|class[eé]\w*)\b", re.IGNORECASE)
# What asks for a page with what each group comes to; "link each bottle to a supplier" does not.
_OF_GROUPS = re.compile(
    r"\b(?:total\w*|sums?|average\w*|mean|count\w*|how (?:many|much)|number|per|by|summen?|gesamt\w*"
    r"|durchschnitt\w*|wie ?viele?|anzahl|pro|je"
    r"|suma|promedio|media|cuánt\w+|por|somme|moyenne|combien|par|owes?|schuldet|debe|doit)\b",
    re.IGNORECASE,
)


def set_as_said(state: State, wish: Wish) -> Outcome | None:
    """An option that is named, but for what no kind has."""
    if _TOO_HARD.search(wish.said) and not re.search(r"\d", wish.said):
        return None
    is_beyond = BEYOND.search(wish.said) and not (state.spec.kind == "notes" and _SORTED.search(wish.said))
    return None if is_beyond else _by_description(state, wish)


def _by_description(state: State, wish: Wish) -> Outcome | None:
    """Numbers and lists that the description of this kind of app may have, such as "45 minutes" or "6 × 6"."""
    spec = state.spec
    # Beside its description, "50 minutes of work" is a setting of a focus timer; alone, it is a countdown.
    asked = stated(wish.said)
    words = asked if spec.kind == "records" else figures.as_wanted(in_figures(asked))
    named, described = figures.as_described(spec, words)
    told = [one for one in (described, _named_one(asked), words) if one]
    ways = [(spec.description, f"{one}. {spec.description}") for one in told] + [("", one) for one in told]
    if columns := listed.as_described(spec):
        ways = [(columns, f"{one}. {columns}") for one in told]
    for usual, said in ways:
        new = dict(_news(spec, usual, said))
        if _all_called(said.partition(". ")[0]) and any(isinstance(value, tuple) for value in new.values()):
            new = {key: value for key, value in new.items() if isinstance(value, tuple)}  # the names, and no title
        new = {key: value for key, value in new.items() if not new.keys() & set(_BROUGHT_ALONG.get(key, ()))}
        if _ALSO.search(wish.said) and not (named and named in new):
            new = {key: value for key, value in new.items() if not (isinstance(value, str) and spec.options.get(key))}
            new = {key: value for key, value in new.items() if not key.startswith("only_")}
        is_of_another = named not in new and any(type(value) is int for value in new.values())
        loses_presets = bool(named) and named not in new and new.get("presets") == [] != spec.options.get("presets")
        if new and not (named and is_of_another) and not loses_presets:
            changed = _with_summed(replace(spec, options={**spec.options, **new}), said)
            if other := figures.beside(words, spec.options, new):
                state_now = replace(state, spec=changed) if changed != spec else None
                return Outcome(state=state_now, said=say("nearest", state.language, wish.said, other[1], other[0]))
            if changed == spec and not _has_figures(spec, words):
                continue
            return done(
                state, changed, "first" if _is_of_the_first_start(spec, changed) else "option", wish.said.strip(" ?!.")
            )
    return None


def _with_summed(spec: AppSpec, said: str) -> AppSpec:
    """The spec with the figures that its overview sums where they are worked out, as hours are; without an overview of
    what it has not."""
    overview = spec.options.get("overview") if spec.kind == "records" else None
    lacking = {key for _how, key in (overview or {}).get("columns", ()) if key} - {field.key for field in spec.fields}
    if not lacking:
        return spec
    refined = BLUEPRINTS[spec.kind].refine(replace(spec, description=said)).fields
    made = tuple(field for field in refined if field.key in lacking and field.type in COMPUTED)
    if {field.key for field in made} == lacking:
        return replace(spec, fields=(*spec.fields, *made))
    return replace(spec, options={key: value for key, value in spec.options.items() if key != "overview"})


def _has_figures(spec: AppSpec, said: str) -> bool:
    """Whether the figures that were said are those of the app, so that it is as wished already."""
    there = figures_of(spec, BLUEPRINTS[spec.kind], offered_by(spec, BLUEPRINTS[spec.kind]))
    said_so = (int(one) for one in re.findall(r"\d{1,9}", said))
    return all(any(str(one * unit) in there for unit in (1, 60, 1000)) for one in said_so)  # 2 litres are 2000


def _all_called(said: str) -> re.Match[str] | None:
    return next(filter(None, (pattern.fullmatch(said.strip(" .")) for pattern in _ALL_CALLED)), None)


def _named_one(said: str) -> str:
    """A thing that is named as a description lists it: "add a habit called stretching" is "habits: stretching"."""
    if whole := _all_called(said):
        return f"with the {whole['many']}: {whole['names']}"
    found = _ONE_CALLED.search(said)
    if found is None:
        return ""
    one = found["one"]
    return f"with the {one}{'' if one.endswith('s') else 's'}: {found['name']}. {one} such as {found['name']}"


def _is_of_the_first_start(spec: AppSpec, changed: AppSpec) -> bool:
    """Whether two specs differ only in what an app begins with where nothing was entered yet."""
    constants = BLUEPRINTS[spec.kind].constants
    before, after = constants(spec), constants(changed)
    names = {name for name in after if after[name] != before.get(name)}
    return bool(names) and all(name.startswith("FIRST_") for name in names)


def _news(spec: AppSpec, usual: str, said: str) -> Iterator[tuple[str, Any]]:
    """The options that a description has beside those of another, and those that it names though they are usual. To a
    list of words, words are added."""
    refine = BLUEPRINTS[spec.kind].refine
    before, after = (refine(replace(spec, description=text)).options for text in (usual, said))
    named = stems_of(said.partition(". ")[0])
    for key, value in after.items():
        asked = said.partition(". ")[0]
        if key == "overview" and (_IN_ORDER.search(asked) or not _OF_GROUPS.search(asked)):
            continue
        now, was = spec.options.get(key), before.get(key)
        if key in ("remind", "monthly") and _AFTER_A_TIME.search(asked):
            continue  # an interval is no day
        if key == "overview" and _FINDS.search(asked):
            continue
        if key == "read" and after.get("formula") == spec.options.get("formula") != "worded":
            continue  # the words of a wish, of which the same formula reads none
        if key in ("formula", "read") and not _is_another_formula(
            str(spec.options.get("formula")), str(after.get("formula")), asked
        ):
            continue
        if key == "currencies":  # always two
            if value != was:
                yield key, value
            continue
        if isinstance(value, list | tuple) and isinstance(now, list | tuple) and _are_words((*value, *now)):
            new = [
                word for word in value if word not in now and (word not in (was or ()) or stem(word.lower()) in named)
            ]
            if new:
                is_unnamed = all(_STAND_IN.search(str(one)) for one in now)
                is_whole = _all_called(asked) or all(_STAND_IN.search(str(one)) for one in value)  # "four players"
                yield key, tuple(value) if is_whole else tuple(new) if is_unnamed else (*now, *new)
        elif key in _BESIDE and isinstance(value, dict) and isinstance(now, dict) and value != was:
            yield key, {**now, **{name: one for name, one in value.items() if one != (was or {}).get(name)}}
        elif key in _KEPT_TOGETHER and value != was and not isinstance(value, bool):
            yield key, _joined(key, now or (), was or (), value)
        elif value is True and _turns_round(spec, said):
            continue
        elif value != was or (value != now and isinstance(value, str) and stem(value.lower()) in named):
            yield key, value


def _turns_round(spec: AppSpec, said: str) -> bool:
    """Whether something is said not to be, in a wish that its kind reads as if it were: "no chart please"."""
    asked, _, rest = said.partition(". ")
    without = _NOT_SO.sub("", asked)
    if without == asked or len(without.split()) > _FEW_WORDS:
        return False
    refine = BLUEPRINTS[spec.kind].refine
    as_said, as_if = (refine(replace(spec, description=f"{one}. {rest}")).options for one in (asked, without))
    return as_said == as_if


def _is_another_formula(now: str, new: str, asked: str) -> bool:
    """Whether a wish is for another formula: one of the same in other units, or one that is to be worked out."""
    return new.partition("_")[0] == now.partition("_")[0] or bool(_WORKED_OUT.search(asked))


def _joined(key: str, now: Any, was: Any, value: Any) -> Any:
    """What is new in an option beside what there is of it: a rule for another field leaves the former ones."""
    if key == "asked":
        kept = {**value, **now}
        return {
            one: _with_all(many, value[one]) if isinstance(many, list) else value[one] or many
            for one, many in kept.items()
        }
    if key == "limits":
        return [new or old for new, old in zip(value, now, strict=True)] if len(now) == len(value) else value
    before = {one[0]: one for one in now}
    if key == "bounds":
        value = [
            [one[0], *(new or old for new, old in zip(one[1:], before.get(one[0], one)[1:], strict=True))]
            for one in value
        ]
    told = [tuple(one) for one in value if list(one) not in [list(other) for other in was]]
    about = {one[: 2 if key == "rules" else 1] for one in told}
    return [list(one) for one in now if tuple(one)[: 2 if key == "rules" else 1] not in about] + [
        list(one) for one in told
    ]


def _with_all(kept: list[Any], new: list[Any]) -> list[Any]:
    known = [list(one) if isinstance(one, list | tuple) else one for one in kept]
    return [*kept, *(one for one in new if (list(one) if isinstance(one, list | tuple) else one) not in known)]


def _are_words(values: tuple[Any, ...]) -> bool:
    return all(isinstance(value, str) for value in values)


def taken_away(state: State, wanted: str) -> Outcome | None:
    """What a description would have added, away again: a detail of tasks, the folders of notes."""
    spec, refine = state.spec, BLUEPRINTS[state.spec.kind].refine
    usual, said = (refine(replace(spec, description=text)).options for text in ("", f"with {wanted}"))
    less = dict[str, Any]()
    for key, value in said.items():
        now = spec.options.get(key)
        if value is True and now is True and not usual.get(key):
            less[key] = usual.get(key, False)
        elif isinstance(value, str) and value and now == value != usual.get(key) == "":
            less[key] = ""
        elif isinstance(value, list | tuple) and isinstance(now, list | tuple) and spec.kind not in listed.KINDS:
            gone = [word for word in value if word in now and stem(str(word).lower()) in stems_of(wanted)]
            less |= {key: tuple(word for word in now if word not in gone)} if gone else {}
    if spec.kind == "records" or not less:
        return None
    left = {key: less.get(key, value) for key, value in spec.options.items() if key not in less or key in usual}
    return done(state, replace(spec, options=left), "remove", wanted[:1].upper() + wanted[1:])
