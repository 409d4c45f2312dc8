"""The operations on an AppSpec that an instruction can ask for; each says what it did, or why it did not."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer import field_names, titles, wishes
from stableagents.composer.blueprints import BLUEPRINTS
from stableagents.composer.blueprints.records.following import COMPUTED
from stableagents.composer.blueprints.said import in_figures
from stableagents.composer.changing import (
    captions,
    chosen,
    figures,
    going_back,
    listed,
    looks,
    musts,
    new_fields,
    ordering,
    people,
    presets,
    priced,
    record_fields,
    totals,
)
from stableagents.composer.changing.clauses import Wish, choice_of, unquoted
from stableagents.composer.changing.new_fields import CHART
from stableagents.composer.changing.phrases import LANGUAGE_WORDS
from stableagents.composer.changing.replies import say
from stableagents.composer.changing.settings import BEYOND, set_as_said, taken_away
from stableagents.composer.changing.state import (
    ARTICLE,
    BUTTON,
    FIELD,
    Operation,
    Outcome,
    State,
    done,
    field_meant,
    field_named,
)
from stableagents.composer.frameworks import FRAMEWORKS, resolve
from stableagents.composer.languages import ENGLISH_ONLY, words_of
from stableagents.composer.reshaping import actions_of, has_chart
from stableagents.composer.spec import FieldSpec
from stableagents.composer.toolkits import TOOLKITS

_BACK = re.compile(r"\s+(?:back|again|at all|any ?more|wieder|überhaupt|de nuevo|otra vez|à nouveau)$", re.IGNORECASE)
_TOOLKITS = {"pyside": "pyside6", "pyqt6": "pyside6", "html": "webview"}
_IS_WEB = re.compile(r"^(?:p[aá]gina)?web(?:page|app|site|seite)?s?$|^pageweb$")
_ALWAYS_THERE = re.compile(r"^(?:dark (?:mode|theme)|theme|about|keyboard shortcuts?|shortcuts?)$", re.IGNORECASE)
_IN_RECORDS = re.compile(  # what every record keeper has
    r"\b(?:csv|search\w*|undo|filters?|totals?|sums?|import|export|such\w*|rückgängig|summen?|gesamt\w*|busca\w*"
    r"|búsqueda|deshacer|filtros?|total(?:es)?|recherche|annuler|filtres?|totaux|exporta\w*|exporter)\b",
    re.IGNORECASE,
)
# What is asked in these ways is no number or option of a kind, even where its description could have one.
_NO_OPTION = (
    "called",
    "remove",
    "hide",
    "order",
    "next_first",
    "move",
    "swap",
    "retype",
    "choices",
    "fewer_choices",
    "larger",
    "unit",
    "undo",
    "turn",
    "back",
    "which_colour",
    "too_much",
    "split",
    "measured",
    "rate",
    "mark",
    "ranged",
    "sink",
)
_WHO_DOES = re.compile(
    r"^(?:they|someone|somebody|everyone|people|he|she|it|this|that|i|we|one|(?:the |a |my |each )\S+|jemand|etwas"
    r"|es|das|ich"
    r"|alguien|algo|on|quelqu'un)?(?:'s|'ve| is| are| was| were| has| have| got| ist| sind| hat| est| a)?(?: been"
    r"| already| schon)?"
    r" |^(?:is|are|has|have)(?: been)? | (?:it|them|that|ist|hat|sind|wurde|habe)$",
    re.IGNORECASE,
)
_LOOKS = ("larger", "smaller", "dark", "light", "undo", "turn", "back", "which_colour", "too_much")
_HARMFUL = re.compile(
    r"keylog|virus|malware|\bhack|steal|\bspy|ransom|phish|spioni|robar contrase|espía|espionn|vole[rs]? ",
    re.IGNORECASE,
)


def carry_out(state: State, wish: Wish) -> Outcome | None:
    """Do what a wish asks for. ``None``: it is not understood, or this kind of app has no such thing."""
    if _HARMFUL.search(wish.said):
        return Outcome(state=None, said=say("harm", state.language, wish.said))
    if (
        state.spec.kind != "records"
        and wish.operation not in _LOOKS
        and (step := figures.untimed(state, wish) or figures.stepped(state, wish) or figures.as_it_is(state, wish))
    ):
        return step
    if named := people.changed(state, wish) or presets.changed(state, wish) or totals.priced_counts(state, wish):
        return named
    if begun := priced.changed(state, wish) or figures.begun_with(state, wish) or figures.in_place_of(state, wish):
        return begun
    operation = _OPERATIONS.get(wish.operation)
    outcome = operation(state, wish) if operation is not None else None
    if outcome is None and wish.others:
        return carry_out(state, replace(wish.others[0], others=wish.others[1:]))
    is_of_list = wish.operation == "shown_first" and state.spec.kind == "records"
    is_told = wish.operation == "order" and not ordering.BY.search(wish.said)  # "so that the longest ago come first"
    is_of_words = wish.operation == "choices" and state.spec.kind != "records"  # "answers: good, bad" of a survey
    if outcome is not None or is_of_list or (wish.operation in _NO_OPTION and not (is_told or is_of_words)):
        return outcome
    if (wish.operation == "add" and state.spec.kind == "records") or (
        wish.operation == "reword" and not re.search(r"\d", wish.said)
    ):
        return None
    return set_as_said(state, wish)


def _title(state: State, wish: Wish) -> Outcome | None:
    name = titles.printable(unquoted(wish.a or wish.b))[: titles.MAX_TITLE].strip()
    if not name:
        return None
    return done(state, replace(state.spec, title=name), "title", name)


def _language(state: State, wish: Wish) -> Outcome:
    language = choice_of(LANGUAGE_WORDS, wish.a)
    if language != "en" and state.spec.kind in ENGLISH_ONLY:
        return Outcome(state=None, said=say("english_only", state.language))
    back = {shown: english for english, shown in words_of(state.spec.language, state.spec.kind).items()}
    words = words_of(language, state.spec.kind)

    def translated(text: str) -> str:
        return words.get(back.get(text, text), back.get(text, text))

    labelled = tuple(replace(field, label=translated(field.label)) for field in state.spec.fields)
    spec = replace(state.spec, language=language, title=translated(state.spec.title), fields=labelled)
    if spec == state.spec:
        return done(state, spec, "language", wish.a)
    return Outcome(state=replace(state, spec=spec, language=language), said=say("language", language))


def _framework(state: State, wish: Wish) -> Outcome:
    asked = wish.a.lower().replace(" ", "")
    name = resolve(_TOOLKITS.get(asked, "webview" if _IS_WEB.search(asked) else asked)) or asked
    label = FRAMEWORKS[name].label if name in FRAMEWORKS else wish.a
    if name not in TOOLKITS:
        return Outcome(state=None, said=say("no_framework", state.language, label))
    if name == state.framework:
        return Outcome(state=None, said=say("already", state.language, label))
    return Outcome(state=replace(state, framework=name), said=say("framework", state.language, label))


def _remove(state: State, wish: Wish) -> Outcome | None:
    spec, wanted = state.spec, _BACK.sub("", ARTICLE.sub("", unquoted(wish.a)))
    view = BLUEPRINTS[spec.kind].view(spec)
    if CHART.search(wanted) and has_chart(view):
        return done(
            state, replace(spec, without=_with(spec.without, "chart")), "remove", wanted[:1].upper() + wanted[1:]
        )
    found = field_named(spec, wanted)
    if found is not None:
        if len(spec.fields) == 1:
            return Outcome(state=None, said=say("last_field", state.language))
        left = _without(spec.fields, found)
        if not any(field.type not in COMPUTED for field in left):
            return Outcome(state=None, said=say("last_field", state.language))
        order = {key: value for key, value in spec.options.items() if spec.options.get("order") != found.key}
        return done(state, replace(spec, fields=left, options=order), "remove_field", found.label)
    if (fewer := listed.fewer(state, wish)) is not None:
        return fewer
    if (choice := record_fields.without_choice(state, wanted)) is not None:
        return choice
    if (several := _remove_each(state, wish, wanted)) is not None:
        return several
    if found is None and (meant := field_meant(state, wanted)) is not None:
        return _remove(state, replace(wish, a=meant.label))
    button = captions.button(spec, BUTTON.sub("", wanted))
    if button is None:
        return taken_away(state, wanted)
    english, shown = button
    return done(state, replace(spec, without=_with(spec.without, actions_of(view)[english])), "remove", shown)


def _remove_each(state: State, wish: Wish, wanted: str) -> Outcome | None:
    """Several fields away, where a list names nothing else."""
    named = field_names.in_list(wanted)
    if len(named) < 2 or not any(field_named(state.spec, name) for name in named):
        return None
    said: list[str] = []
    for name in named:
        outcome = _remove(state, replace(wish, a=name))
        told = outcome.said if outcome is not None else say("not_done", state.language, name)
        state, said = (outcome.state or state) if outcome is not None else state, [*said, told]
    return Outcome(state=state, said="\n".join(said))


def _without(fields: tuple[FieldSpec, ...], gone: FieldSpec) -> tuple[FieldSpec, ...]:
    """The fields without one, and without those that follow from it."""
    following = [field for field in fields if field.type in COMPUTED and gone.key in field.choices]
    left = tuple(field for field in fields if field != gone)
    for field in following:
        left = _without(left, field)
    return left


def _reword(state: State, wish: Wish) -> Outcome | None:
    old, new = ARTICLE.sub("", unquoted(wish.a)), titles.printable(unquoted(wish.b))[:40].strip()
    found = field_meant(state, old)
    if not new:
        return None
    if found is not None and not BUTTON.search(old):
        renamed = replace(found, label=new[:1].upper() + new[1:])
        kept = tuple(renamed if field == found else field for field in state.spec.fields)
        return done(state, replace(state.spec, fields=kept), "reword", found.label, renamed.label)
    other = record_fields.choice_renamed(state, old, new) or listed.renamed(state, old, new)
    if other is not None:
        return other
    text = captions.button(state.spec, unquoted(BUTTON.sub("", old))) or captions.label(state.spec, unquoted(old))
    text = text or (captions.only_button(state.spec, unquoted(BUTTON.sub("", old))) if BUTTON.search(old) else None)
    text = text or (captions.main_button(state.spec) if BUTTON.fullmatch(old) else None)
    if text is None:
        return None
    english, shown = text
    wording = {**dict(state.spec.wording), english: new}
    return done(state, replace(state.spec, wording=tuple(wording.items())), "reword", shown, new)


def _called(state: State, wish: Wish) -> Outcome | None:
    """Another name for a field where both names stand side by side: "call the due date deadline"."""
    words = unquoted(wish.a).split()
    for count in range(len(words) - 1, 0, -1):
        old = " ".join(words[:count])
        if field_named(state.spec, old) is not None:
            return _reword(state, replace(wish, a=old, b=" ".join(words[count:])))
    return None


def _add(state: State, wish: Wish) -> Outcome | None:
    spec, wanted = state.spec, _BACK.sub("", ARTICLE.sub("", unquoted(wish.a)))
    blueprint = BLUEPRINTS[spec.kind]
    if CHART.search(wanted) and "chart" in spec.without:
        left = tuple(part for part in spec.without if part != "chart")
        return done(state, replace(spec, without=left), "add_back", wanted[:1].upper() + wanted[1:])
    button = captions.button(spec, BUTTON.sub("", wanted))
    action = actions_of(blueprint.view(spec))[button[0]] if button else ""
    if button and action in spec.without:
        left = tuple(part for part in spec.without if part != action)
        return done(state, replace(spec, without=left), "add_back", button[1])
    if (
        button
        or _ALWAYS_THERE.match(wanted)
        or (spec.kind == "records" and _IN_RECORDS.search(wanted) and not FIELD.search(wanted) and "=" not in wanted)
    ):
        return Outcome(state=None, said=say("already", state.language, wanted))
    if spec.kind == "records":
        return new_fields.add(state, wish, wanted)
    if (
        further := listed.more(state, wish) or set_as_said(state, wish) or listed.of_each_task(state, wish)
    ) is not None:
        return further
    known = "|".join(blueprint.features)
    is_wish = any(
        re.search(rf"\b(?:{pattern})\b", wanted, re.I)
        for pattern, _what, kinds in wishes.WISHES
        if spec.kind not in kinds
    )
    words = [
        word for word in re.findall(r"[\w-]+", wanted.lower()) if word not in ("to", "a", "the", "of", "for", "and")
    ]
    if known and words and not is_wish and not BEYOND.search(wanted) and all(re.search(known, word) for word in words):
        return Outcome(state=None, said=say("already", state.language, wanted))
    return None


def _tick(state: State, wish: Wish) -> Outcome | None:
    """A field to tick for what somebody wants to mark: "let me tick when someone has paid"."""
    told = _WHO_DOES.sub("", unquoted(wish.a or wish.b))
    return new_fields.with_fields(state, f"tick for {told}") if told and state.spec.kind == "records" else None


def _rate(state: State, wish: Wish) -> Outcome | None:
    """Stars for each record: "I want to rate them"."""
    return _add(state, replace(wish, a=say("rating", state.spec.language))) if state.spec.kind == "records" else None


def _mark(state: State, wish: Wish) -> Outcome | None:
    """A mark for each record between 1 and what is the most: stars up to 5, else a number: "a mark out of ten"."""
    if state.spec.kind != "records":
        return None
    most = re.findall(r"\d{1,3}", in_figures(wish.a))[-1:]
    if not most or most == ["5"] or re.search(r"star|stern|estrella|étoile", wish.a, re.IGNORECASE):
        return _rate(state, wish)
    return new_fields.with_fields(state, f"{say('rating', state.spec.language)} from 1 to {most[0]}")


def _with(parts: tuple[str, ...], part: str) -> tuple[str, ...]:
    return parts if part in parts else (*parts, part)


_OPERATIONS: dict[str, Operation] = {
    "title": _title,
    "accent": looks.accent,
    "dark": looks.theme,
    "light": looks.theme,
    "on_top": looks.top,
    "off_top": looks.top,
    "larger": looks.larger,
    "smaller": looks.larger,
    "which_colour": looks.which_colour,
    "too_much": looks.too_much,
    "split": record_fields.split,
    "hide": lambda state, wish: (
        record_fields.hidden(state, wish)
        or (_remove(state, wish) if state.spec.kind == "records" or BUTTON.search(wish.said) else None)
    ),
    "tick": _tick,
    "noted": lambda state, wish: (
        new_fields.noted_of_each(state, wish)
        if state.spec.kind == "records"
        else set_as_said(state, wish) or listed.of_each_task(state, wish)
    ),
    "persons": listed.persons,
    "chart": lambda state, wish: _add(state, replace(wish, a="chart")) if state.spec.kind == "records" else None,
    "tick_order": record_fields.ordered_by_tick,
    "must": musts.required,
    "may_miss": musts.not_required,
    "once": musts.unique,
    "today": musts.begins_today,
    "rate": _rate,
    "mark": _mark,
    "ranged": record_fields.ranged,
    "never_mind": lambda state, wish: Outcome(state=None, said=say("never_mind", state.language)),
    "link": new_fields.linked,
    "sink": record_fields.sunk,
    "leads": new_fields.leads,
    "undo": going_back.undone,
    "turn": going_back.turned_round,
    "back": going_back.brought_back,
    "move": record_fields.moved,
    "swap": record_fields.swapped,
    "retype": record_fields.retyped,
    "choices": lambda state, wish: (
        record_fields.more_choices(state, wish) or chosen.picked(state, wish) or chosen.only_said(state, wish)
    ),
    "only_choices": chosen.only_choices,
    "are_choices": lambda state, wish: (
        chosen.only_choices(state, wish) if field_meant(state, wish.a) is not None else None
    ),
    "fewer_choices": record_fields.fewer_choices,
    "shown_first": record_fields.shown_first,
    "group": record_fields.grouped,
    "unit": record_fields.with_unit,
    "measured": record_fields.measured,
    "language": _language,
    "framework": _framework,
    "order": ordering.ordered,
    "next_first": ordering.next_first,
    "remove": _remove,
    "less": _remove,
    "called": _called,
    "reword": _reword,
    "add": _add,
    "as_well": lambda state, wish: _add(state, wish) if state.spec.kind == "records" else None,
    "add_typed": lambda state, wish: new_fields.typed(state, wish, ARTICLE.sub("", unquoted(wish.a))),
}
