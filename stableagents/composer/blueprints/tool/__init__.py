"""Small tools: what goes in, and what comes out as you type. Each is a file of its own in ``tools``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import groupby
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.tool.catalogue import TOOLS
from stableagents.composer.blueprints.tool.parts import Field, Tool
from stableagents.composer.figures import without_thousands
from stableagents.composer.languages import words_of
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Check,
    Choice,
    Drawing,
    Entry,
    Form,
    Label,
    MenuItem,
    Node,
    Row,
    Section,
    Slider,
    Stack,
    Table,
    TableColumn,
    TextArea,
    View,
)


@lru_cache(maxsize=64)  # asked for again and again while a description is understood
def find(text: str) -> str:
    """The name of the tool that a description speaks of, or nothing; of several the one that is named first."""
    lowered = text.lower()
    found = {name: match.start() for name, tool in TOOLS.items() if (match := pattern_of(tool.words).search(lowered))}
    return min(found, key=lambda name: found[name]) if found else ""


def _tool(spec: AppSpec) -> Tool:
    """The tool of a spec, with what its description says of its fields."""
    tool = TOOLS[str(spec.options["tool"])]
    given, only = spec.options.get("given", {}), tuple(spec.options.get("only", ()))

    def said(field: Field) -> Field:
        if field.name == tool.narrowed and only:
            return replace(field, choices=only, first=only[0])
        return replace(field, first=given[field.name]) if field.name in given else field

    return replace(tool, fields=tuple(map(said, tool.fields))) if given or only else tool


def _input(field: Field, *, is_first: bool) -> Node:
    var = f"input_{field.name}"
    if field.type == "choice":
        return Choice(var=var, label=field.label, options=field.choices, action="follow", width=24)
    if field.type == "slider":
        return Slider(var=var, label=field.label, least=field.least, most=field.most, action="follow")
    return Entry(var=var, label=field.label, on_enter="calculate", on_change="follow", takes_focus=is_first)


def _inputs(tool: Tool) -> Iterator[Node]:
    """Fields beside their labels, ticks in rows, texts over the whole width; in the order of the catalogue."""
    first = tool.fields[0].name
    for (type_, row), group in groupby(tool.fields, key=_place):
        fields = list(group)
        if type_ == "tick":
            ticks = tuple(Check(text=f.label, var=f"input_{f.name}", action="follow") for f in fields)
            yield Row(items=(*((Label(text=row),) if row else ()), *ticks))
        elif type_ == "area":
            for field in fields:
                yield Label(text=field.label)
                yield TextArea(name=f"input_{field.name}", on_change="follow", height=6, grows=True)
        else:
            yield Form(items=tuple(_input(field, is_first=field.name == first) for field in fields))


def _place(field: Field) -> tuple[str, str]:
    return (field.type if field.type in ("tick", "area") else "form", field.row)


def _view(spec: AppSpec) -> View:
    tool = _tool(spec)
    has_area = any(field.type == "area" for field in tool.fields)
    opens = (Button(text="Open file", action="open_file"),) if has_area else ()
    next_one = (Button(text=tool.again, action="once_more", style="primary"),) if tool.again else ()
    saves = (Button(text="Save as", action="save_file"),) if tool.has_text else ()
    width, height = tool.sheet
    work = Section(
        name="work",
        about="What goes in, and what comes out of it.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                *_inputs(tool),
                Label(var="problem", style="error"),
                Row(
                    items=(
                        *next_one,
                        Button(text="Work out", action="calculate", style="normal" if tool.again else "primary"),
                        *opens,
                        Button(text="Copy result", action="copy_result"),
                        *saves,
                        Button(text="Clear", action="clear"),
                    )
                ),
                Label(var="result", style="title"),
                *((Drawing(name="sheet", width=width, height=height),) if width else ()),
                *((TextArea(name="made", height=3 if width else 6, grows=True),) if tool.has_text else ()),
                Table(
                    name="details",
                    columns=(
                        TableColumn(title="Also", width=220),
                        TableColumn(title="Result", width=260),
                    ),
                    empty="Fill in the fields; the result follows by itself.",
                    height=2 if width else 4,
                    grows=not tool.has_text and not width,
                ),
                Label(text=tool.explanation, style="hint"),
                Label(var="status", style="hint"),
            )
        ),
    )
    shown = [field for field in tool.fields if field.type != "area"]
    first: dict[str, str | bool] = {
        f"input_{field.name}": bool(field.first) if field.type == "tick" else field.first for field in shown
    }
    return View(
        sections=(work,),
        menus=menus(
            "Tool",
            MenuItem(text="Copy result", action="copy_result", shortcut="Ctrl+Shift+C"),
            MenuItem(text="Clear", action="clear", shortcut="Esc"),
        ),
        on_close="keep",
        vars=first | {"problem": "", "result": ""},
        width=620,
        height=720,
    )


def _refine(spec: AppSpec) -> AppSpec:
    name = find(spec.description) or "vowels"
    options: dict[str, Any] = {"tool": name}
    if given := _given(TOOLS[name], spec.description):
        options["given"] = given
    if only := _named(TOOLS[name], spec):
        options["only"] = only
    return replace(spec, options=options)


def _given(tool: Tool, text: str) -> dict[str, str]:
    """What a description says that fields begin with."""
    found = {name: pattern_of(pattern, re.IGNORECASE).search(text[:2000]) for name, pattern in tool.given.items()}
    return {name: without_thousands(next(filter(None, match.groups()))) for name, match in found.items() if match}


def _named(tool: Tool, spec: AppSpec) -> list[str]:
    """Those of the choices that a description names, where it names two of them."""
    words, text = words_of(spec.language, spec.kind), spec.description.lower()
    choices = next((field.choices for field in tool.fields if field.name == tool.narrowed), ())
    only = [one for one in choices if re.search(rf"\b{re.escape(words.get(one, one).lower())}", text)]
    return only if len(only) > 1 else []


def _constants(spec: AppSpec) -> dict[str, Any]:
    tool, words = _tool(spec), words_of(spec.language, spec.kind)

    def said(text: str) -> str:
        return words.get(text, text)

    fields = [
        (
            f.name,
            said(f.label),
            f.type,
            said(f.first) if f.type == "choice" else f.first,
            tuple(map(said, f.choices)),
            *((tuple(map(said, f.only_for)),) if f.only_for else ()),
        )
        for f in tool.fields
    ]
    chosen = {field.name for field in tool.fields if field.type == "choice"}
    typed, gives = tool.example
    return {
        "FIELDS": fields,
        "EXAMPLE": ({name: said(str(v)) if name in chosen else v for name, v in typed.items()}, said(gives)),
    }


def _weigh(text: str) -> int:
    return 110 if find(text) else 0


BLUEPRINT = Blueprint(
    kind="tool",
    title="Tool",
    summary="A small tool: fill in its fields, and the result follows as you type.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        r"divis(?:or|eur)s?|divisores|\bteiler|^(?:names?|namen?|nombres?|noms?)$",
        r"cada un[ao]|of each|de chaque|\bjede[rs]?\b",
        r"\((?:[a-z], )+[a-z]\)",
        r"\b(?:in|as|en|als)(?: an?| un| una)? (?:percent\w*|prozent\w*|porcentaje|pourcentage|bar"
        r"|balken|barre|barra)\b",
        *(
            "copy",
            "result",
            "button",
            "paste",
            "type",
            "clear",
            "text",
            "file",
            "open",
            "save",
            "show",
            "enter",
            "error",
        ),
        *("kopier", "ergebnis", "knopf", "einfüg", "eingeb", "zeig", "copia", "resultado", "botón", "pegar", "muestr"),
        *("escrib", "copier", "résultat", "bouton", "coller", "affich", "saisi", "warn", "messag", "refus", "meldung"),
        *("random", "people", "person", "zufällig", "negation", "inversion"),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("FIELDS", "EXAMPLE"),
    title_for=lambda spec: _tool(spec).title,
    more_files=lambda spec: {"tool.py": f"tools/{spec.options['tool']}.py"},
    screens=("The fields, and what comes out of them",),
    data_kept=("What was typed", "The window's place and theme"),
    checks=("The example comes out right", "What can't be used is told"),
    help=(
        "Fill in the fields; the result follows while you type.",
        "Work out says what is wrong, and at which field.",
    ),
)
