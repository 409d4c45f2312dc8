"""A to-do list with due days, priorities, filters, search and undo."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.ticked import SAID, things_in
from stableagents.composer.field_names import in_list
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.sections import told, without
from stableagents.composer.spec import AppSpec
from stableagents.composer.titles import subject
from stableagents.composer.view import (
    Button,
    Choice,
    Entry,
    Label,
    MenuItem,
    Node,
    Row,
    Section,
    Stack,
    Table,
    TableColumn,
    View,
)

_DETAILS = {
    "quantity": ("Quantity", r"quantit\w+|amounts?|how (?:much|many)(?! days)|mengen?|cantidad(?:es)?|quantités?"),
    "priority": ("Priority", r"priorit\w+|important|importance|urgent|wichtig\w*|dringend\w*|prioridad(?:es)?|urgente"),
    "category": ("Category", r"categor\w+|kategor\w+|tags?|labels?|projects?|rubri\w+|etiquetas?|catégor\w+|étiquettes?"
                 r"|(?:by|per) (?:shop|aisle)|shops?|stores?|läden|geschäften?|märkten?|tiendas|magasins"),
    "price": ("Price", r"prices?|(?:what|how much) (?:it|they|each(?: \w+)?|everything|things?) costs?"
              r"|(?:was|wie ?viel) (?:es|das|jedes?|alles) kostet|preise?|precios?"
              r"|(?:lo que|cuánto) cuesta\w*(?: cada \w+)?"
              r"|prix|(?:ce que|combien) (?:ça|chaque \w+) coûte"),
    "person": ("Person", r"persons?|assign\w*|who (?:does|has to do|is to do|should do|is responsible)(?: it)?"
               r"|whose (?:task|job|turn)|responsible|(?:per|for each|by) (?:child|kid|member|person)"
               r"|family members?|zuständig\w*|verantwortlich\w*|zugewiesen\w*|wer (?:es |das )?(?:macht|erledigt)"
               r"|personas?|asignad\w*|responsables?|quién (?:lo |la )?hace|personnes?|assigné\w*|attribué\w*"
               r"|qui (?:le |la |s'en )?(?:fait|occupe)"),
    "repeat": ("Repeat", r"(?<!no )(?<!not )repeat\w*|recurring|recurrence|wiederhol\w*|wiederkehr\w*|repet\w*|répét\w*"
               r"|récurrent\w*|recurrentes?"),
}  # fmt: skip
_PARTS = re.compile(
    r"\b(?:sub-?tasks?|sub-?items?|sub-?steps|nested|unteraufgaben?|teilaufgaben?|unterpunkte?|subtareas?"
    r"|sous-tâches?)\b",
    re.IGNORECASE,
)
_THINGS = re.compile(r"shopping|grocer|packing|bucket|wish|einkauf|pack|compra|maleta|courses|valise", re.IGNORECASE)

# What a list of wishes or of fields has, and no list of things to do or to pack.
_NO_THINGS = (
    *(
        "add",
        "edit",
        "delet",
        "mark",
        "filter",
        "search",
        "sort",
        "undo",
        "deadline",
        "task",
        "item",
        "remov",
        "remind",
    ),
    *("clear", "complet", "list", "save", "product", "article", "thing", "aisle", "hinzu", "lösch", "bearbeit"),
    *(
        "sortier",
        "filtr",
        "aufgab",
        "artikel",
        "añad",
        "borr",
        "tarea",
        "artículo",
        "ajout",
        "supprim",
        "modifi",
        "tâche",
    ),
    *(words for _label, words in _DETAILS.values()),
)
_IS_TICKED = re.compile(
    r"^[^:.]{0,40}\b(?:(?:check|packing|bucket|shopping|grocery|to-?do) ?lists?|\w*(?:pack|check|einkaufs)list\w*"
    r"|groceries|shopping|einkauf\w*|lista de (?:la )?(?:maleta|compra)"
    r"|liste de (?:la )?(?:valise|courses|contrôle))\b[^:.]{0,30}:",
    re.IGNORECASE,
)
_MOST = 40

_MOST_PERSONS = 12
_OF_GROUP = re.compile(  # "for my kids Ann, Ben and Carla"
    r"\b(?:(?i:kids|children|family|flatmates|roommates|team|us|kinder|familie|wg|mitbewohner|hij[oa]s|niños|familia"
    r"|compañeros|enfants|famille|colocataires))[:,]? \(?"
    r"(?P<names>[A-ZÀ-Þ]\w+(?:, [A-ZÀ-Þ]\w+)*,? (?:and|und|y|e|et) [A-ZÀ-Þ]\w+)"
)
_FIRST = {"priority": "Normal", "repeat": "Never"}


def _details(spec: AppSpec) -> tuple[str, ...]:
    return tuple(spec.options.get("details", ("due",)))


def _persons(spec: AppSpec) -> tuple[str, ...]:
    return tuple(spec.options.get("persons", ()))


def _groups(spec: AppSpec) -> tuple[str, ...]:
    """What the list is divided into: the rooms of "by room: kitchen, bath"."""
    return tuple(spec.options.get("groups", ()))


def _called(spec: AppSpec, name: str) -> str:
    """What a detail is called: a category is the room or the section that the list is divided by."""
    return str(spec.options.get("group") or _DETAILS[name][0]) if name == "category" else _DETAILS[name][0]


def _persons_named(text: str) -> list[str]:
    """The names in brackets behind a person, "each task has a person (Mum, Dad, Lea)", or those the list is for."""
    words = _DETAILS["person"][1]
    found = re.search(rf"\b(?:{words})(?: ?\(|: ?)(?P<names>[^().;:]{{3,200}})", text, re.IGNORECASE)
    found = found or _OF_GROUP.search(text)
    names = in_list(found["names"]) if found else []
    return names[:_MOST_PERSONS] if len(names) > 1 and all(len(name.split()) < 3 for name in names) else []


def _view(spec: AppSpec) -> View:
    details, persons = _details(spec), _persons(spec)
    noun = "Item" if _THINGS.search(spec.description) else "Task"
    rest = tuple(node for name in details if name != "due" for node in _field(spec, name))
    new = Section(
        name="new_task",
        about="A new task, with the day it is due if there is one.",
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Row(
                    items=(
                        Label(text=noun),
                        Entry(var="new_text", on_enter="add", takes_focus=True, grows=True),
                        *(
                            (Label(text="Due"), Entry(var="new_due", on_enter="add", width=12))
                            if "due" in details
                            else ()
                        ),
                        Button(var="add_text", action="add", style="primary"),
                    )
                ),
                *((Row(items=rest),) if rest else ()),
                Label(var="problem", style="error"),
            )
        ),
    )
    return View(
        sections=(new, _tasks(spec, noun)),
        menus=menus(
            "Tasks",
            MenuItem(text="Done or open", action="toggle", shortcut="Ctrl+Enter"),
            MenuItem(text="Mark all", action="toggle_all", shortcut="Ctrl+M"),
            MenuItem(text="Edit", action="edit", shortcut="F2"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
            MenuItem(text="Clear completed", action="clear_completed"),
        ),
        keys=(("Esc", "stop_editing"),),
        vars={
            "new_text": "",
            **{f"new_{name}": _FIRST.get(name, "") for name in details},
            **{"add_text": "Add", "problem": "", "which": "All", "search": "", "left": ""},
            **({"whose": "All"} if persons else {}),
            **({"group": "All"} if _groups(spec) else {}),
        },
        width=680,
        height=600,
    )


def _field(spec: AppSpec, name: str) -> tuple[Node, ...]:
    label, persons, groups = Label(text=_called(spec, name)), _persons(spec), _groups(spec)
    if name == "priority":
        return label, Choice(var="new_priority", options=("High", "Normal", "Low"), width=10)
    if name == "repeat":
        return label, Choice(
            var="new_repeat", options=("Never", "Every day", "Every week", "Every month", "Every year"), width=10
        )
    if name == "person" and persons:
        return label, Choice(var="new_person", options=("", *persons), width=10)
    if name == "category" and groups:
        return label, Choice(var="new_category", options=("", *groups), width=14)
    return label, Entry(var=f"new_{name}", on_enter="add", width=14)


def _filter(label: str, var: str, options: tuple[str, ...]) -> tuple[Node, ...]:
    """A choice of those whose tasks alone are shown, where there are any."""
    shown = Choice(var=var, options=("All", *options), action="refresh", width=10)
    return (Label(text=label), shown) if options else ()


def _tasks(spec: AppSpec, noun: str) -> Section:
    details, has_parts = _details(spec), bool(spec.options.get("parts"))
    titles = {"due": "Due"} | {name: _called(spec, name) for name in _DETAILS}
    return Section(
        name="tasks_shown",
        about="The tasks, with a filter and a search.",
        grows=True,
        content=Stack(
            items=(
                Row(
                    items=(
                        Label(text="Show"),
                        Choice(var="which", options=("All", "Active", "Completed"), action="refresh", width=11),
                        *_filter("Person", "whose", _persons(spec)),
                        *_filter(_called(spec, "category"), "group", _groups(spec)),
                        Label(text="Search"),
                        Entry(var="search", on_change="refresh", grows=True),
                    )
                ),
                Table(
                    name="tasks",
                    columns=(
                        TableColumn(title="Done", width=56),
                        TableColumn(title=noun, width=220),
                        *(TableColumn(title=titles[name], width=110) for name in details),
                    ),
                    empty="Nothing to do. Add your first task above.",
                    on_open="edit",
                    keys=(("Space", "toggle"), ("Delete", "remove")),
                ),
                Label(var="left", style="hint"),
                *((Row(items=(Button(text="Add as subtask", action="add_part"),)),) if has_parts else ()),
                Row(
                    items=(
                        Button(text="Done / open", action="toggle"),
                        Button(text="Mark all", action="toggle_all"),
                        Button(text="Edit", action="edit"),
                        Button(text="Delete", action="remove", style="danger"),
                        Button(text="Clear completed", action="clear_completed"),
                        Button(text="Undo", action="undo"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )


# "Show how many days are left", "sorted by due date"; what is sorted by one or by the other has the usual order.
_DAYS_LEFT = (
    r"\b(?:days? (?:left|remaining|to go)|days (?:are |is )?left|how many days|wie ?viele tage|(?:verbleibende"
    r"|restliche|übrige) tage"
    r"|tage (?:noch )?(?:übrig|bleiben)|cuántos días|días (?:que )?(?:quedan|faltan|restantes)|combien de jours"
    r"|jours restants)\b"
)
_ORDERED = (
    r"\b(?:sort(?:ed)?|order(?:ed)?|sortiert?|geordnet|ordenad[oa]s?|ordenar|triée?s?|trier|classée?s?) (?:them |it "
    r"|the list )?(?:by|nach|por|par)"
    r" (?:the |der |dem |la |el |le |l')?(?P<by>due(?: dates?)?|deadlines?|fällig\w*|frist|termin|datum"
    r"|fecha(?: límite)?|échéance|date"
    r"|priorit\w+|prioridad|wichtigkeit|importan\w+)(?! (?:or|oder|o|ou)\b)(?!\w)"
)


def _weigh_whole(text: str) -> int:
    """A list of things that are ticked off, where the words before it name such a list."""
    is_ticked = _IS_TICKED.search(text) and pattern_of(SAID[0]).search(text)
    return 60 if is_ticked and things_in(text, _NO_THINGS, _MOST) else 0


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    named = [name for name, (_label, words) in _DETAILS.items() if re.search(rf"\b(?:{words})\b", text)]
    details = (
        ("due", *named)
        if not _THINGS.search(text) or re.search(r"\bdue|deadline|fällig|fecha|échéance", text)
        else named
    )
    if "repeat" in named and "due" not in details:
        details = ("due", *details)
    persons = _persons_named(spec.description) if "person" in named or not _THINGS.search(text) else []
    if persons and "person" not in named:
        details = (*details, "person")
    parts = {"parts": True} if _PARTS.search(text) else {}
    group, groups = told(spec.description)
    is_of_persons = bool(persons) and set(groups) <= set(persons)
    things = things_in(without(spec.description), _NO_THINGS, _MOST)
    named_persons = {"persons": persons} if persons else {}
    listed = {"tasks": tuple(things)} if things else {}
    divided: dict[str, Any] = {}
    if groups and not is_of_persons:
        divided = {"group": group, "groups": groups, "order": "category"}
    if divided and "category" not in details:
        details = (*details, "category")
    if pattern_of(_DAYS_LEFT).search(text):
        details, divided = (details if "due" in details else ("due", *details)), {**divided, "shows_days": True}
    ordered = pattern_of(_ORDERED).search(text)
    if ordered and "order" not in divided:
        by = "priority" if pattern_of(rf"(?:{_DETAILS['priority'][1]})").match(ordered["by"]) else "due"
        details, divided = (details if by in details else (by, *details)), {**divided, "order": by}
    options = {**spec.options, "details": tuple(details), **parts, **divided, **listed, **named_persons}
    return replace(spec, options=options)


BLUEPRINT = Blueprint(
    kind="todo",
    weigh=lambda text: -40 if pattern_of(r"\b(?:prices?|preise?n?|precios?|prix)\b").search(text) else 0,
    weigh_whole=_weigh_whole,
    title="To-do list",
    title_for=lambda spec: (spec.options.get("tasks") and subject(spec.description, spec.language)) or "To-do list",
    summary="A to-do list with a filter, search and undo.",
    words={
        "todo": 10,
        "to-do": 10,
        "to do list": 10,
        "to do app": 10,
        "to do manager": 10,
        "todos": 10,
        "task": 6,
        "tasks": 9,
        "task list": 9,
        "chores": 9,
        "chore": 8,
        "shopping list": 9,
        "grocery list": 9,
        "packing list": 9,
        "tick things off": 6,
        "bucket list": 9,
        "checklist": 7,
        "aufgaben": 9,
        "tareas": 9,
        "tâches": 9,
    },
    features=(
        "due",
        "date",
        "deadline",
        "filter",
        "search",
        "undo",
        "done",
        "complete",
        "delet",
        "edit",
        "task",
        "add",
        "remov",
        "mark",
        "high",
        "medium",
        "low",
        "item",
        "left",
        "priorit",
        "categor",
        "tag",
        "label",
        "overdue",
        "quantit",
        "active",
        "clear",
        "toggle",
        "check",
        *(
            "person",
            "assign",
            "who",
            "member",
            "price",
            "cost",
            "total",
            "preis",
            "precio",
            "prix",
            "responsib",
            "zuständig",
            "verantwortlich",
            "asign",
            "responsable",
        ),
        *("personne", "assigné"),
        *("repeat", "recur", "subtask", "sub-task", "nested", "wiederh", "unteraufgabe", "teilaufgabe", "repet"),
        *("subtarea", "répét", "sous-tâche", "shop", "store", "aisle", "läden", "geschäft", "tienda", "magasin"),
        r"(?:reus|re-us|use)\w* .*(?:again|each|every|trip)|uncheck|wiederverwend|reutiliz|réutilis",
        *SAID[:1],
    ),
    view=_view,
    refine=_refine,
    constants=lambda spec: {
        "DETAILS": _details(spec),
        "PERSONS": _persons(spec),
        "GROUPS": _groups(spec),
        "FIRST_TASKS": list(spec.options.get("tasks", ())),
        "SHOWS_DAYS": spec.options.get("shows_days", False),
        "FIRST_ORDER": (spec.options.get("order", ""), spec.options.get("descending", False)),
    },
    verbatim=("DETAILS", "FIRST_ORDER", "FIRST_TASKS", "GROUPS", "PERSONS"),
    orders={
        "due": r"due(?: (?:day|date)s?)?|deadlines?|dates?|days?|fällig\w*|datum|tag|frist\w*|fecha(?: límite)?"
        r"|vencimiento|échéances?",
        "priority": r"priorit(?:y|ies)|importance|urgency|urgent|important|dringlichkeit|urgencia|urgence"
        r"|priorität(?:en)?|wichtigkeit|prioridad(?:es)?|importancia|priorités?",
        "category": r"categor(?:y|ies)|kategorien?|categorías?|catégories?|shops?|stores?|laden|läden"
        r"|geschäft\w*|tiendas?|magasins?",
        "person": r"persons?|assignees?|names of persons|person|zuständig\w*|personas?|responsables?|personnes?",
        "text": r"names?|text|words|title|task|nombre|tarea|nom|tâche|alphabet\w*",
        "id": r"added|created|entered|erstellt|creación|création",
    },
    screens=("A field for a new task", "The list with filter and search"),
    data_kept=("Tasks with their due day", "The window's place and theme"),
    checks=(
        "An empty task is refused",
        "Tasks are still there after a restart",
        "Every change is taken back with undo",
    ),
    help=(
        "Write a task and press Enter.",
        "A due day is written like 2026-12-31, tomorrow or friday.",
        "The space bar marks a task as done or open; a double click changes it.",
        "Ctrl+Z takes the last change back.",
    ),
)
