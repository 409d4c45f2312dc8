"""What an AppSpec changes on a blueprint's view and code: parts that were taken out, and the colour of buttons."""

from __future__ import annotations

import ast
import re
from dataclasses import replace
from typing import Any

from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Chart, Check, Choice, Form, Label, Node, Row, Section, Stack, Tabs, View

LARGER = 1.2  # how much a window grows with its letters and buttons,
MOST = (1200, 720)  # but not beyond this, so that it fits a small screen
DRAWS = "draw_chart"  # the one method of a presenter that a chart needs
# A colour's strong and pressed shade, for white words on it, and its soft and pressed one, for dark words.
COLOURS = {
    "blue": ("#2563a8", "#1d4f87", "#79b4e8", "#9cc8f0"),
    "green": ("#2e7d32", "#256528", "#7cc47f", "#9bd39d"),
    "red": ("#b3261e", "#8f1e18", "#f0928c", "#f5b0ab"),
    "purple": ("#6f42c1", "#59359a", "#b79be8", "#cab5ef"),
    "orange": ("#b45309", "#904207", "#eba564", "#f1bc8a"),
    "pink": ("#b83280", "#932866", "#ec93c4", "#f2b0d5"),
    "teal": ("#0f766e", "#0c5e58", "#67c5bd", "#8dd4ce"),
    "yellow": ("#806600", "#665200", "#e0c24a", "#e9d27a"),
    "brown": ("#7a4b2a", "#613c22", "#cfa482", "#dcbba1"),
    "grey": ("#57606a", "#454d55", "#a9b1ba", "#bfc5cc"),
    "black": ("#24292f", "#3a4048", "#c9ced4", "#dde0e4"),
}


def reshaped(view: View, spec: AppSpec) -> View:
    """The view without what was taken out of the app, and with what is chosen in it at first."""
    if spec.is_large:
        wide, high = (round(side * LARGER) for side in (view.width, view.height))
        view = replace(view, width=max(view.width, min(wide, MOST[0])), height=max(view.height, min(high, MOST[1])))
    view = replace(view, vars={**view.vars, **{var: one for var, one in spec.chosen if var in view.vars}})
    if not spec.without:
        return view
    sections = tuple(part for part in (_part(part, spec.without) for part in view.sections) if part is not None)
    gone = _choices(view.sections) - _choices(sections)
    return replace(view, sections=sections, vars={name: value for name, value in view.vars.items() if name not in gone})


def _choices(nodes: tuple[Any, ...]) -> set[str]:
    """What the choices in these parts of a view are kept in."""
    found = {node.var for node in nodes if isinstance(node, Choice)}
    return found.union(*(_choices(tuple(inside(node))) for node in nodes))


def without_chart(source: str) -> str:
    """A presenter without its chart: the method that draws it and the calls of that."""
    lines = source.splitlines(keepends=True)
    found = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.stmt) and _draws(node)]
    for node in sorted(found, key=lambda node: node.lineno, reverse=True):
        del lines[node.lineno - 1 : node.end_lineno]
    return re.sub(r"\n{3,}(?=    def )", "\n\n", "".join(lines)).rstrip() + "\n"


def recoloured(source: str, accents: tuple[tuple[str, bool], ...], colour: str) -> str:
    """``window.py`` with other colours for ``accents``: each is a colour in it, and whether white words stand on it.

    They come in pairs, the shade at rest and the one while pressed.
    """
    shades = COLOURS[colour]
    for number, (old, is_strong) in enumerate(accents):
        source = source.replace(old, shades[(0 if is_strong else 2) + number % 2])
    return source


def enlarged(source: str, larger: tuple[tuple[str, str], ...]) -> str:
    """``window.py`` with larger letters and buttons: each pair is a piece of it and what stands there then."""
    for old, new in larger:
        source = source.replace(old, new)
    return source


def actions_of(view: View) -> dict[str, str]:
    """The English words of every button and what it does."""
    found: dict[str, str] = {}
    pending: list[Any] = list(view.sections)
    while pending:
        node = pending.pop()
        if isinstance(node, Button):
            found[node.text or str(view.vars.get(node.var, ""))] = node.action
        pending += inside(node)
    return found


def labels_of(view: View) -> list[str]:
    """The English words beside fields, on ticks and over columns."""
    found: list[str] = []
    pending: list[Any] = list(view.sections)
    while pending:
        node = pending.pop()
        found += [column.title for column in getattr(node, "columns", ())]
        found += [getattr(node, "label", ""), node.text if isinstance(node, Check | Label) else ""]
        pending += inside(node)
    return list(dict.fromkeys(text for text in found if text))


def has_chart(view: View) -> bool:
    pending: list[Any] = list(view.sections)
    while pending:
        node = pending.pop()
        if isinstance(node, Chart):
            return True
        pending += inside(node)
    return False


def inside(node: Any) -> list[Any]:
    if isinstance(node, Tabs):
        return [section for _title, section in node.pages]
    if isinstance(node, Section):
        return [node.content]
    return list(node.items) if isinstance(node, Row | Stack | Form) else []


def _part(part: Section | Tabs, without: tuple[str, ...]) -> Section | Tabs | None:
    if isinstance(part, Section):
        return _section(part, without)
    pages = [(title, _section(section, without)) for title, section in part.pages]
    return replace(part, pages=tuple((title, section) for title, section in pages if section is not None))


def _section(section: Section, without: tuple[str, ...]) -> Section | None:
    content = _node(section.content, without)
    return None if content is None else replace(section, content=content)


def _node(node: Node, without: tuple[str, ...]) -> Node | None:
    """A node without what was taken out; ``None`` where nothing is left, or nothing but a hint."""
    if "chart" in without and (isinstance(node, Chart) or getattr(node, "action", "").endswith(DRAWS)):
        return None
    if isinstance(node, Button) and node.action in without:
        return None
    if not isinstance(node, Row | Stack | Form):
        return node
    kept = tuple(item for item in (_node(item, without) for item in node.items) if item is not None)
    is_empty = kept != node.items and all(isinstance(item, Label) and item.style in ("hint", "body") for item in kept)
    return None if is_empty else replace(node, items=kept)


def _draws(node: ast.stmt) -> bool:
    if isinstance(node, ast.FunctionDef):
        return node.name == DRAWS
    call = node.value if isinstance(node, ast.Expr) else None
    return isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == DRAWS
