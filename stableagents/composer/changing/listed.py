"""Words that a kind of app has by its options, the columns of a board and categories: they come, go, and get other
names."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer import field_names, fields, titles
from stableagents.composer.changing import noted
from stableagents.composer.changing.clauses import Wish, unquoted
from stableagents.composer.changing.replies import say
from stableagents.composer.changing.state import ARTICLE, FIELD, Outcome, State, done, named_in, stems_of
from stableagents.composer.spec import AppSpec

MOST = {"columns": 6, "categories": 20, "tasks": 20}
# Where every word is an option, and is not kept with what was entered: its kind, its option, what the words are called.
KINDS = {
    "kanban": ("columns", r"columns?|lists?|lanes?|stages?|spalten?|listen?|columnas?|listas?|colonnes?|listes?"),
    "expenses": ("categories", r"categor(?:y|ies)|kategorien?|categor[ií]as?|catégories?"),
    "rota": ("tasks", r"tasks?|chores?|jobs?|dut(?:y|ies)|aufgaben?|dienste?|tareas?|tâches?"),
    "race": ("categories", r"categor(?:y|ies)|class(?:es)?|kategorien?|klassen?|categor[ií]as?|catégories?"),
}


_WHICH_ONES = r"(?:what(?:['’]s| is| are)|which (?:ones?|tasks?|things?)|ce qui|lesquel\w+|lo que|cuáles|was\b)"
_MOST_PERSONS = 12
_ORDINAL = re.compile(
    r"^(?:second|third|fourth|fifth|sixth|extra|additional|zweite\w*|dritte\w*|vierte\w*|fünfte\w*|segund[oa]"
    r"|tercera?|cuart[oa]"
    r"|quint[oa]|deuxième|troisième|quatrième|cinquième) ",
    re.IGNORECASE,
)

_OF_EACH_TASK = re.compile(
    r" (?:on|to|for|with|per|of|in) (?:each|every|all|a|the) (?:tasks?|items?|one|to-?dos?|things?)$"
    r"| (?:zu|für|bei|pro|an) (?:jede[rmn]?|alle[nr]?) (?:aufgaben?|sachen?|einträgen?|eintrag|punkt\w*)$"
    r"| (?:a|en|de|por|para) cada (?:tarea|cosa)$| (?:à|pour|par|sur|de) chaque (?:tâche|chose|article)$",
    re.IGNORECASE,
)
_IN_GROUPS = re.compile(  # "a chart per category" names none
    r"\b(?:per|by|for each|of each|each|every|pro|je|nach|por|par|cada|chaque|chart|graph|diagram\w*|gráfic\w+"
    r"|graphique"
    r"|totals?|sums?|filters?|sort\w*|summen?|limits?|budgets?)\b",
    re.IGNORECASE,
)


def more(state: State, wish: Wish) -> Outcome | None:
    """Further words in the list that is named: "a column Waiting", "the cities Oslo and Rome"."""
    wanted = _ORDINAL.sub("", ARTICLE.sub("", unquoted(wish.a)))
    if (of_kind := _list_of(state.spec)) is not None:
        option, called = of_kind
        found = re.fullmatch(
            rf"(?:{called})(?: (?:called|named|for|like|such as|namens|für|wie|llamad[oa]|para|como|appelée?|nommée?"
            rf"|pour|comme))?\s*:?\s+(?P<new>.+)"
            rf"|(?P<alone>.+?) (?:(?:as|als|como|comme) (?:an? |eine? |una? |une? )?)?(?:{called})"
            rf"|(?P<to>.+?) (?:to|zu den|zu der|a las?|a los|aux?) (?:the |my |die |den |las? |los "
            rf"|les )?(?:{called})",
            wanted,
            re.IGNORECASE,
        )
        is_of_groups = found is not None and _IN_GROUPS.search(found["alone"] or "")
        new = _named(found["new"] or found["alone"] or found["to"]) if found and not is_of_groups else []
        known = {one.casefold() for one in state.spec.options[option]}
        further = [one for one in new if one.casefold() not in known]
        if new and not further:
            return Outcome(state=None, said=say("already", state.language, ", ".join(new)))
        if further:
            return _with(state, option, (*state.spec.options[option], *further))
    return None


def fewer(state: State, wish: Wish) -> Outcome | None:
    """Words away: "the Waiting column", "Fun from the categories". Of columns, only the last two, whose cards are then
    in the one before."""
    wanted = ARTICLE.sub("", unquoted(wish.a or wish.b))
    if (of_kind := _list_of(state.spec)) is not None:
        option, called = of_kind
        now = state.spec.options[option]
        bare = re.sub(
            rf"^(?:{called}) | (?:from|aus|von|de)(?: the| den| der| las?| los| les)? (?:{called})$| (?:{called})$",
            "",
            wanted,
            flags=re.IGNORECASE,
        )
        gone = {one.casefold() for one in _named(bare)}
        left = tuple(one for one in now if one.casefold() not in gone)
        is_in_the_middle = option == "columns" and any(one.casefold() in gone for one in now[:-2])
        if gone <= {one.casefold() for one in now} and gone and len(left) > 1 and not is_in_the_middle:
            return _with(state, option, left)
    return None


def renamed(state: State, old: str, new: str) -> Outcome | None:
    """Another name for one of the words."""
    if (of_kind := _list_of(state.spec)) is not None:
        option, called = of_kind
        bare = re.sub(rf"^(?:the )?(?:{called}) | (?:{called})$", "", unquoted(old), flags=re.IGNORECASE)
        now = state.spec.options[option]
        if any(stems_of(one) == stems_of(bare) for one in now):
            return _with(state, option, tuple(new if stems_of(one) == stems_of(bare) else one for one in now))
    return None


def of_each_task(state: State, wish: Wish) -> Outcome | None:
    """What each task of a to-do list has beside the usual, once, in the place of its category: "which room it's in"."""
    spec, details = state.spec, state.spec.options.get("details", ("due",))
    said = unquoted(wish.a or wish.b)
    asked = list(noted.fields_of(said)) or [(name, "") for name in field_names.names_in(_field_in(said))]
    is_of_some = re.match(_WHICH_ONES, said, re.IGNORECASE)  # "what is late" is no field
    if is_of_some or spec.kind != "todo" or "category" in details or len(asked) != 1:
        return None
    [field] = fields.as_fields([asked[0][0]], said)
    if field.type not in ("text", "choice", "long_text"):
        return None
    options = {**spec.options, "details": (*details, "category")}
    wording = {**dict(spec.wording), "Category": field.label}
    typed = [say("typed", state.language, ", ".join(field.choices))] if field.choices else []
    outcome = done(state, replace(spec, options=options, wording=tuple(wording.items())), "add", field.label)
    return replace(outcome, said=" ".join([outcome.said, *typed]))


def persons(state: State, wish: Wish) -> Outcome | None:
    """The people who may do a task: "who does it: Paul, Marie or me"."""
    spec, details = state.spec, state.spec.options.get("details", ("due",))
    named = _named(re.sub(r",?\s+(?:or|oder|o|ou|and|und|y|et)\s+", ", ", wish.a, flags=re.IGNORECASE))
    if spec.kind != "todo" or not 1 < len(named) <= _MOST_PERSONS:
        return None
    options = {**spec.options, "details": tuple(dict.fromkeys((*details, "person"))), "persons": named}
    return done(state, replace(spec, options=options), "option", wish.said.strip(" ?!."))


def _field_in(said: str) -> str:
    """The name of a field that is told as one, or of what each task is to have; nothing for what may be anything."""
    of_each = _OF_EACH_TASK.sub("", said)
    return named_in(said) if FIELD.fullmatch(said) else ARTICLE.sub("", of_each) if of_each != said else ""


def as_described(spec: AppSpec) -> str:
    """The columns of a board as a description tells them, for what is said of one of them; nothing for another kind."""
    return f"Columns: {', '.join(spec.options['columns'])}." if spec.kind == "kanban" and _list_of(spec) else ""


def _list_of(spec: AppSpec) -> tuple[str, str] | None:
    """The option that is a list of words, and what these are called."""
    return None if spec.options.get("is_matrix") else KINDS.get(spec.kind)


def _named(words: str) -> list[str]:
    named = (titles.printable(unquoted(part))[:40].strip() for part in field_names.in_list(words))
    return [one[:1].upper() + one[1:] for one in named if one]


def _with(state: State, option: str, words: tuple[str, ...]) -> Outcome | None:
    """The spec with the words, where its kind can be made with as many."""
    options = {**state.spec.options, option: words}
    if len(options.get("limits") or ()) not in (0, len(words)) and option == "columns":
        limits = [*options["limits"], *[0] * len(words)][: len(words)]
        options["limits"] = tuple(limits)
    spec = replace(state.spec, options=options)
    if len(words) > MOST[option]:
        return None
    return done(state, spec, "first" if state.spec.kind == "rota" else "listed", ", ".join(words))
