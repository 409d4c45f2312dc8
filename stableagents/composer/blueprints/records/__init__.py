"""The record keeper: lists of things with fields from the description. What nothing else fits becomes one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.records import following, grouping, operating, places, reading, reminders_asked
from stableagents.composer.blueprints.records.following import COMPUTED
from stableagents.composer.languages import words_of
from stableagents.composer.spec import AppSpec, FieldSpec, ListSpec
from stableagents.composer.view import (
    Button,
    Chart,
    Check,
    Choice,
    Entry,
    FileField,
    Form,
    Label,
    MenuItem,
    Node,
    Progress,
    Row,
    Section,
    Stack,
    Table,
    TableColumn,
    Tabs,
    TextArea,
    View,
)

_WIDTHS = {
    "tick": 70,
    "date": 100,
    "number": 90,
    "money": 100,
    "long_text": 180,
    "time": 80,
    "duration": 90,
    "stars": 90,
}
_LETTER, _WIDEST = 8, 220  # of a heading, so that it is not cut
_STARS = ("", "★", "★★", "★★★", "★★★★", "★★★★★")
_PLACES = ("first", "second", "third", "fourth", "fifth")


def _input(field: FieldSpec, prefix: str, is_first: bool) -> Node:
    var = f"{prefix}field_{field.key}"
    if field.type == "tick":
        return Check(text=field.label, var=var)
    if field.type in ("choice", "stars", "link"):
        options = {"choice": field.choices, "stars": _STARS}.get(field.type, ())
        return Choice(var=var, label=field.label, options=options)
    if field.type == "long_text":
        return TextArea(name=var, label=field.label, height=3)
    if field.type in ("file", "picture"):
        return FileField(var=var, label=field.label)
    return Entry(var=var, label=field.label, on_enter=f"{_actions(prefix)}save", width=20, takes_focus=is_first)


def _actions(prefix: str) -> str:
    """What the actions of a list begin with: a list of several is a part of the presenter."""
    return f"{prefix.rstrip('_')}." if prefix else ""


def _form(title: str, shown: dict[str, Any], inputs: tuple[Node, ...]) -> Stack:
    prefix = shown["prefix"]
    return Stack(
        items=(
            *([Label(text=title, style="title")] if title else []),
            Form(items=inputs),
            Label(var=f"{prefix}problem", style="error"),
            Row(
                items=(
                    Button(text="Save", action=f"{_actions(prefix)}save", style="primary"),
                    Button(text="New", action=f"{_actions(prefix)}clear"),
                )
            ),
            Label(var="status", style="hint"),
        )
    )


def _listed(shown: dict[str, Any], fields: tuple[FieldSpec, ...]) -> Stack:
    prefix, act = shown["prefix"], _actions(shown["prefix"])
    filtered = [field for field in fields if field.key == shown["filter"]]
    found = [Label(text="Search"), Entry(var=f"{prefix}search", on_change=f"{act}refresh", grows=True)]
    if filtered or shown["marks"]:
        name = "Show" if shown["marks"] or not filtered else filtered[0].label
        found += [Label(text=name), Choice(var=f"{prefix}filter", options=("All",), action=f"{act}refresh")]
    return Stack(
        grows=True,
        items=(
            *operating.reminders(shown),
            *operating.allowance(shown, act),
            Row(items=tuple(found)),
            Table(
                name=f"{prefix}table",
                columns=tuple(
                    TableColumn(
                        title=field.label,
                        width=max(_WIDTHS.get(field.type, 130), min(len(field.label) * _LETTER + 24, _WIDEST)),
                        is_number=field.type in ("number", "money", "duration", *COMPUTED)
                        and field.type not in ("is_with", "arrival"),
                    )
                    for field in fields
                ),
                empty="Nothing here yet. Fill in the form and press Save.",
                on_select=f"{act}select",
                on_sort=f"{act}sort",
                keys=(("Delete", f"{act}remove"),),
            ),
            Label(var=f"{prefix}summary", style="hint"),
            *_goal(shown),
            *operating.operations(shown, act),
            Row(
                items=(
                    *operating.counting(shown, act),
                    Button(text="Delete", action=f"{act}remove", style="danger"),
                    Button(text="Undo", action=f"{act}undo"),
                    Button(text="Export CSV", action=f"{act}export"),
                    Button(text="Import CSV", action=f"{act}import_csv"),
                )
            ),
        ),
    )


def _goal(shown: dict[str, Any]) -> tuple[Node, ...]:
    prefix, goal = shown["prefix"], shown["goal"]
    told = (Label(var=f"{prefix}goal", style="hint"),) if goal else ()
    has_bar = goal and goal["how"] != "latest"
    return (*told, *((Form(items=(Progress(var=f"{prefix}reached", label="Goal"),)),) if has_bar else ()))


def _chart(shown: dict[str, Any], fields: tuple[FieldSpec, ...]) -> Section:
    prefix, act = shown["prefix"], _actions(shown["prefix"])
    return Section(
        name="drawn",
        about="The shown records as a chart.",
        grows=True,
        content=Stack(
            items=(
                Row(
                    items=(
                        Choice(
                            var=f"{prefix}chart_of", options=tuple(reading.figures(fields)), action=f"{act}draw_chart"
                        ),
                        Label(text="by"),
                        Choice(var=f"{prefix}chart_by", options=tuple(shown["charts"]), action=f"{act}draw_chart"),
                    )
                ),
                Chart(name=f"{prefix}chart"),
            )
        ),
    )


def _overview(shown: dict[str, Any], fields: tuple[FieldSpec, ...], language: str) -> Section:
    """What the records of each group come to. The words of a column are put together here, in the app's language."""
    prefix, words = shown["prefix"], words_of(language)
    by = next(field for field in fields if field.key == shown["overview"]["by"])
    labels = {field.key: field.label for field in fields}
    others = [field.label for field in fields if field.key == shown["overview"]["also"]]
    titles = [_titled(how, labels[key], words) for how, key in shown["overview"]["columns"]]
    period = shown["overview"]["period"].capitalize()
    of_each = (
        f"{words.get(period, period)}, {by.label}" if shown["overview"]["within"] else ", ".join([by.label, *others])
    )
    return Section(
        name="grouped",
        about="What the shown records of each group come to.",
        grows=True,
        content=Table(
            name=f"{prefix}overview",
            columns=(
                TableColumn(title=of_each, width=180),
                TableColumn(title="How many", width=100, is_number=True),
                *(TableColumn(title=title, width=180, is_number=True) for title in titles),
            ),
            empty="Nothing here yet. Fill in the form and press Save.",
        ),
    )


_KINDS = {"average": "average", "most": "highest", "least": "lowest", "share": "%"}
_KINDS |= dict.fromkeys(("latest", "since", "newest"), "last")


def _titled(how: str, label: str, words: Mapping[str, str]) -> str:
    """The heading of a column: "Hours", "Minutes (lowest)", "Not: Present"."""
    if how == "unticked":
        return f"{words.get('Not', 'Not')}: {label}"
    if how.startswith(places.FREE):
        return words.get("Places left", "Places left")
    if how.startswith("done:"):
        return label
    if how.startswith("open:"):
        return f"{label} ({words.get('still open', 'still open')})"
    if how.startswith(("under:", "over:")):
        kind, _, figure = how.partition(":")
        said = "short of" if kind == "under" else "over"
        return f"{label} ({words.get(said, said)} {figure})"
    how = "average" if how.startswith("weighted:") else how.partition(":")[0]
    kind = _KINDS.get(how, "")
    return f"{label} ({words.get(kind, kind)})" if kind else label


def _first_values(shown: dict[str, Any], fields: tuple[FieldSpec, ...]) -> dict[str, str | bool]:
    prefix = shown["prefix"]
    first: dict[str, str | bool] = {f"{prefix}{name}": "" for name in ("search", "summary", "problem")}
    for field in fields:
        if field.type not in ("long_text", *COMPUTED):
            first[f"{prefix}field_{field.key}"] = False if field.type == "tick" else ""
    if shown["filter"] or shown["marks"]:
        first[f"{prefix}filter"] = "All"
    if shown["goal"]:
        first |= {f"{prefix}goal": "", f"{prefix}reached": "0"}
    first |= operating.first_values(shown)
    if shown["charts"]:
        first |= {f"{prefix}chart_by": shown["charts"][0], f"{prefix}chart_of": reading.figures(fields)[0]}
    return first


def _lists(spec: AppSpec) -> list[tuple[dict[str, Any], tuple[FieldSpec, ...]]]:
    """Each list of the app with what it is to show."""
    if not spec.lists:
        return [(reading.settings(spec, spec.fields, ("records", spec.entity, spec.entities)), spec.fields)]
    lists = (ListSpec(entity=spec.entity, entities=spec.entities, fields=spec.fields), *spec.lists)
    # A list that was alone before others joined it keeps the name under which its records lie.
    names = ("records", *_PLACES[1:]) if spec.options.get("was_alone") else _PLACES
    return [
        (reading.settings(spec, one.fields, (name, one.entity, one.entities), f"{place}_"), one.fields)
        for name, place, one in zip(names, _PLACES, lists, strict=False)
    ]


def shown_of(spec: AppSpec) -> list[dict[str, Any]]:
    """What each list of a record keeper is to show, as its page takes it."""
    return [shown for shown, _fields in _lists(spec)]


def _view(spec: AppSpec) -> View:
    lists = _lists(spec)
    first: dict[str, str | bool] = {}
    for shown, fields in lists:
        first |= _first_values(shown, fields)
    is_single = len(lists) == 1 and not lists[0][0]["charts"] and not lists[0][0]["overview"]
    most = max(len(fields) for _shown, fields in lists)
    return View(
        sections=_side_by_side(spec, *lists[0]) if is_single else (_heading(spec), _tabs(lists, spec.language)),
        side_by_side=is_single,
        menus=menus("Records", *_menu_items(_actions(lists[0][0]["prefix"]))),
        on_close="keep_draft",
        vars=first,
        width=min(1180, 700 + 60 * most),
        height=max(480, min(800, 260 + 42 * most)),
    )


def _inputs(fields: tuple[FieldSpec, ...], prefix: str) -> tuple[Node, ...]:
    kept = [field for field in fields if field.type not in COMPUTED]
    return tuple(_input(field, prefix, number == 0 and prefix in ("", "first_")) for number, field in enumerate(kept))


def _side_by_side(spec: AppSpec, shown: dict[str, Any], fields: tuple[FieldSpec, ...]) -> tuple[Section, ...]:
    form = Section(
        name="form",
        about=f"The fields of one {spec.entity}.",
        content=_form(spec.title, shown, _inputs(fields, "")),
    )
    listed = Section(
        name="overview",
        about="All records, with search; a click on a heading orders them.",
        grows=True,
        content=_listed(shown, fields),
    )
    return form, listed


def _heading(spec: AppSpec) -> Section:
    return Section(name="heading", about="What this app is called.", content=Label(text=spec.title, style="title"))


def _tabs(lists: list[tuple[dict[str, Any], tuple[FieldSpec, ...]]], language: str) -> Tabs:
    pages = []
    for shown, fields in lists:
        content = Row(items=(_form("", shown, _inputs(fields, shown["prefix"])), _listed(shown, fields)))
        section = Section(
            name=f"{shown['prefix']}page",
            about=f"The {shown['many']}, with a form for one of them.",
            grows=True,
            content=content,
        )
        pages.append((shown["many"][:1].upper() + shown["many"][1:], section))
    pages += [("Overview", _overview(shown, fields, language)) for shown, fields in lists if shown["overview"]]
    pages += [("Chart", _chart(shown, fields)) for shown, fields in lists if shown["charts"]]
    return Tabs(pages=tuple(pages))


def _menu_items(act: str) -> tuple[MenuItem, ...]:
    return (
        MenuItem(text="New", action=f"{act}clear", shortcut="Ctrl+N"),
        MenuItem(text="Save", action=f"{act}save", shortcut="Ctrl+S"),
        MenuItem(text="Undo", action=f"{act}undo", shortcut="Ctrl+Z"),
        MenuItem(text="Export CSV", action=f"{act}export", shortcut="Ctrl+E"),
        MenuItem(text="Import CSV", action=f"{act}import_csv", shortcut="Ctrl+I"),
        MenuItem(text="Save to print", action=f"{act}save_to_print", shortcut="Ctrl+P"),
    )


def _refine(spec: AppSpec) -> AppSpec:
    if not spec.lists:
        made = following.computed(spec.fields, spec.description, words_of(spec.language, "records"))
        new = [field.label for field in made if field not in spec.fields and field.type in COMPUTED]
        told = tuple(f"{label} follows from the other fields." for label in new)
        spec = replace(spec, fields=made, assumptions=spec.assumptions + told)
    options = reading.refined(spec)
    number = following.numbered(spec.fields, spec.description.lower(), words_of(spec.language))
    options |= {"numbered": number.key} if number else {}
    grouped = grouping.overview(spec.fields, spec.description.lower())
    options |= {"overview": grouped} if grouped else {}
    charted_by = grouping.charted_by(spec.fields, spec.description.lower()) if options["chart"] else ""
    options |= {"charted_by": charted_by} if charted_by else {}
    further = grouping.further(spec.fields, spec.description.lower())
    if further:  # one group has its own page, another is drawn
        options["chart"] = True
        options |= {"monthly": True} if further == "Month" else {"charted_by": charted_by or further}
    main = reading.settings(replace(spec, options=options), spec.fields, ("", "", ""))
    filled = {key for key, rule, _other in main["rules"] if rule == "today"}
    remind = reminders_asked.asked(spec.fields, spec.description.lower(), main["due"], filled)
    options |= {"remind": remind} if remind else {}
    weighted = reading.settings(spec, spec.fields, ("", "", ""))["weights"]
    options["chart"] = options["chart"] or options["weekly"] or bool(weighted)
    low = options["low"] and reading.settings(replace(spec, options=options), spec.fields, ("", "", ""))["low"]
    assumed = (f"Fewer than {low} are told as low.",) if low and low.isdecimal() else ()
    is_reminded = any(shown["remind"] for shown in shown_of(replace(spec, options={**spec.options, **options})))
    missing = tuple(said for said in spec.not_covered if not (is_reminded and said == reminders_asked.MISSING))
    missing += tuple(f"Not part of it: {one}, as it goes round in a circle." for one in following.circles(spec))
    options = {**spec.options, **options}
    return replace(spec, options=options, assumptions=spec.assumptions + assumed, not_covered=missing)


BLUEPRINT = Blueprint(
    kind="records",
    title="Records",
    summary="A keeper of records with the fields you named, search, totals, undo, and CSV in and out.",
    words={
        **dict.fromkeys(("meter readings", "lecturas del contador", "lecturas de los contadores"), 60),
        **dict.fromkeys(("relevés de compteurs", "relevé de compteur", "zählerstände"), 60),
        "tracker": 3,
        "track": 3,
        "inventory": 6,
        "collection": 6,
        "catalog": 6,
        "catalogue": 6,
        "database": 5,
        "list of": 4,
        "log": 3,
        "contacts": 6,
        "recipes": 6,
        "library": 5,
        "keep": 2,
        "record": 4,
        "records": 4,
    },
    view=_view,
    refine=_refine,
    constants=lambda spec: {"LISTS": shown_of(spec)},
    verbatim=("LISTS",),
    more_files=lambda spec: {
        "acting.py": "acting.py",
        "fields.py": "fields.py",
        "checks.py": "checks.py",
        "computing.py": "computing.py",
        "durations.py": "durations.py",
        "overview.py": "overview.py",
        "page.py": "page.py",
        "progress.py": "progress.py",
        "reminding.py": "reminding.py",
        "summary.py": "summary.py",
        "presenter.py": "presenter_related.py" if spec.lists else "presenter.py",
        "tests/test_computing.py": "test_computing.py",
        **({"tests/test_linked.py": "test_linked.py"} if spec.lists else {}),
    },
    screens=("A form for one record", "The list with search, filter and totals"),
    data_kept=("All records with their fields", "The window's place and theme"),
    checks=(
        "An empty record is refused",
        "Records are still there after a restart",
        "Every change is taken back with undo",
    ),
    help=(
        "Fill in the form and press Save.",
        "Days are written like 2026-12-31, 31.12.2026, today or friday.",
        "Choose a record in the list to change it.",
        "A click on a heading orders the list.",
    ),
)
