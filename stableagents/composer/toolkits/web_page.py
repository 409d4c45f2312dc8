"""Writes the ``index.html`` of a web view: semantic HTML whose names are those of the presenter's values and actions.

A person's words are escaped here, and nowhere else.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from html import escape

from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Board,
    Button,
    Chart,
    Check,
    Choice,
    Entry,
    Form,
    Keypad,
    Label,
    Node,
    Row,
    Section,
    Stack,
    Table,
    TableColumn,
    Tabs,
    TextArea,
    View,
)

_POLICY = "default-src 'self'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'"
_WIDTH = 110
_WHOLE_COLUMN = 120  # pixels; a narrower one holds days, ticks or the like
_NOT_CLOSED = frozenset({"meta", "link", "input", "br"})
Attributes = Mapping[str, str | int | bool]


def write_page(spec: AppSpec, view: View, words: Mapping[str, str]) -> tuple[str, list[str]]:
    """The text of ``index.html``, and which of the parts ``table``, ``chart``, ``board`` it uses.

    ``view`` is in the person's language; ``words`` has theirs for the composer's English ones.
    """
    page = _Page(view, words)
    body = page.body()
    used = [part for part in ("table", "chart", "board") if part in page.used]
    head = _Html()
    with head.inside("head"):
        head.add("meta", {"charset": "utf-8"})
        head.add("meta", {"http-equiv": "Content-Security-Policy", "content": _POLICY})
        head.add("title", {}, spec.title)
        head.add("link", {"rel": "stylesheet", "href": "app.css"})
        for part in (*used, "app"):
            head.add("script", {"type": "module", "src": f"{part}.js"}, "")
    lines = ["<!doctype html>", f'<html lang="{escape(spec.language)}">', *head.lines, *body, "</html>"]
    return "\n".join(lines) + "\n", used


class _Html:
    """Lines of HTML that are being written."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._depth = 0

    def add(self, tag: str, attributes: Attributes, text: str | None = None) -> None:
        """Add one element with nothing but text in it."""
        start = _start(tag, attributes)
        self.line(start if tag in _NOT_CLOSED else f"{start}{escape(text or '', quote=False)}</{tag}>")

    @contextmanager
    def inside(self, tag: str, attributes: Attributes | None = None) -> Iterator[None]:
        """An element around what is added meanwhile."""
        self.line(_start(tag, attributes or {}))
        self._depth += 1
        yield
        self._depth -= 1
        self.line(f"</{tag}>")

    def line(self, text: str) -> None:
        self.lines.append("  " * self._depth + text)


def _start(tag: str, attributes: Attributes) -> str:
    given = "".join(
        f" {name}" if value is True else f' {name}="{_quoted(str(value))}"'
        for name, value in attributes.items()
        if value is not False and value != ""
    )
    return f"<{tag}{given}>"


def _quoted(text: str) -> str:
    """What an attribute in double quotes may hold; where it has such itself, they are escaped."""
    return escape(text, quote=False).replace('"', "&quot;")


class _Page:
    def __init__(self, view: View, words: Mapping[str, str]) -> None:
        self.view = view
        self.words = words
        self.html = _Html()
        self.used: set[str] = set()

    def body(self) -> list[str]:
        keys = json.dumps(dict(self.view.keys)) if self.view.keys else ""
        with self.html.inside("body", {"data-keys": keys}):
            self._menus()
            with self.html.inside("main", {"class": "beside"} if self.view.side_by_side else {}):
                for part in self.view.sections:
                    if isinstance(part, Tabs):
                        self._tabs(part)
                    else:
                        self._section(part, {})
            self._question()
        return self.html.lines

    def _menus(self) -> None:
        html = self.html
        with html.inside("nav", {"class": "menus"}):
            for title, items in self.view.menus:
                with html.inside("details", {"name": "menus"}):
                    html.add("summary", {}, title)
                    with html.inside("div", {"class": "items"}):
                        for item in items:
                            does = {"type": "button", "data-action": item.action, "data-shortcut": item.shortcut}
                            kbd = f" <kbd>{escape(item.shortcut)}</kbd>" if item.shortcut else ""
                            html.line(f"{_start('button', does)}<span>{escape(item.text)}</span>{kbd}</button>")

    def _question(self) -> None:
        html = self.html
        said = {f"data-{word.lower()}": self.words.get(word, word) for word in ("Yes", "OK")}
        with html.inside("dialog", {"id": "question", **said}):
            html.line("<p></p>")
            with html.inside("div", {"class": "row"}):
                html.add("button", {"type": "button", "id": "decline"}, self.words.get("No", "No"))
                html.add("button", {"type": "button", "id": "agree", "class": "primary"}, said["data-ok"])

    def _tabs(self, tabs: Tabs) -> None:
        with self.html.inside("div", {"class": "tabs", "role": "tablist"}):
            for number, (title, section) in enumerate(tabs.pages):
                is_first = number == 0
                given = {
                    "type": "button", "role": "tab", "id": f"{section.name}-tab",
                    "aria-controls": f"{section.name}-page", "aria-selected": str(is_first).lower(),
                    "tabindex": 0 if is_first else -1,
                }  # fmt: skip
                self.html.add("button", given, title)
        for number, (_title, section) in enumerate(tabs.pages):
            about = {"id": f"{section.name}-page", "role": "tabpanel", "aria-labelledby": f"{section.name}-tab"}
            self._section(section, {"class": "grows", **about, "hidden": number > 0})

    def _section(self, section: Section, attributes: Attributes) -> None:
        style = f"flex-grow: {section.share}" if section.grows and section.share != 1 else ""
        given = {"class": "grows"} if section.grows else {}
        with self.html.inside("section", {**given, **attributes, "style": style}):
            if isinstance(section.content, Stack):
                for item in section.content.items:
                    self._node(item)
            else:
                self._node(section.content)

    def _node(self, node: Node, *, label: str = "") -> None:
        """``label`` is the id of the field that a text stands beside."""
        if isinstance(node, Row | Stack):
            self._group(node)
        elif isinstance(node, Form):
            with self.html.inside("div", {"class": _classes("fields", node)}):
                for item in node.items:
                    self._form_line(item)
        elif isinstance(node, Label):
            self._label(node, label)
        elif isinstance(node, Entry):
            self._entry(node, is_labelled=bool(label))
        elif isinstance(node, Button):
            look = node.style if node.style != "normal" else ""
            given = {"type": "button", "class": look, "data-action": node.action, "data-text": node.var}
            self.html.add("button", given, str(self.view.vars.get(node.var, "")) if node.var else node.text)
        elif isinstance(node, Check):
            box = _start("input", {"type": "checkbox", "id": node.var, "data-action": node.action})
            self.html.line(f"{_start('label', {'class': _classes('check', node)})}{box}{escape(node.text)}</label>")
        elif isinstance(node, Choice):
            self._choice(node, is_labelled=bool(label))
        elif isinstance(node, TextArea):
            given_area = {"id": node.name, "rows": node.height, "class": _classes("", node), "spellcheck": "false"}
            self.html.add("textarea", given_area | ({} if label else {"aria-label": node.label}))
        else:
            self._part(node)

    def _group(self, node: Row | Stack) -> None:
        kind = "row" if isinstance(node, Row) else "stack"
        centered = " centered" if isinstance(node, Row) and node.is_centered else ""
        with self.html.inside("div", {"class": _classes(kind + centered, node)}):
            for item, following in zip(node.items, (*node.items[1:], None), strict=True):
                is_before_field = isinstance(item, Label) and item.text and isinstance(following, Entry | Choice)
                self._node(item, label=following.var if is_before_field else "")  # type: ignore[union-attr]

    def _form_line(self, item: Node) -> None:
        text = getattr(item, "label", "")
        if not text:
            with self.html.inside("div", {"class": "whole"}):
                self._node(item)
            return
        name = item.name if isinstance(item, TextArea) else item.var  # type: ignore[attr-defined]
        self.html.add("label", {"for": name, "class": "above" if isinstance(item, TextArea) else ""}, text)
        self._node(item, label=name)

    def _label(self, node: Label, label: str) -> None:
        middle = " middle" if node.is_centered else ""
        look = "" if node.style == "body" or (node.style == "title" and node.text) else node.style
        tag = "label" if label else "h1" if node.style == "title" and node.text else "p"
        given: dict[str, str] = {"class": _classes(look + middle, node), "for": label, "data-text": node.var}
        if node.var and tag == "p":
            given["role"] = "alert" if node.style == "error" else "status" if node.style != "big" else ""
        self.html.add(tag, given, str(self.view.vars.get(node.var, "")) if node.var else node.text)

    def _entry(self, node: Entry, *, is_labelled: bool) -> None:
        given: dict[str, str | int | bool] = {"id": node.var, "size": node.width, "data-enter": node.on_enter}
        given |= {"class": _classes("display" if node.is_big else "", node), "autocomplete": "off"}
        given |= {"spellcheck": "false", "autofocus": node.takes_focus}
        if not is_labelled and node.label:
            given |= {"aria-label": node.label} | ({} if node.is_big else {"placeholder": node.label})
        self.html.add("input", given)

    def _choice(self, node: Choice, *, is_labelled: bool) -> None:
        given = {"id": node.var, "data-action": node.action, "class": _classes("short", node)}
        with self.html.inside("select", given | ({} if is_labelled else {"aria-label": node.label})):
            for option in node.options:
                self.html.add("option", {}, option)

    def _part(self, node: Node) -> None:
        html = self.html
        if isinstance(node, Keypad):
            columns = max(len(row) for row in node.rows)
            given = {"class": _classes("keys", node), "style": f"grid-template-columns: repeat({columns}, 1fr)"}
            with html.inside("div", given):
                for row in node.rows:
                    for number, text in enumerate(row):
                        look = "primary" if text in node.accents else ""
                        place = f"grid-column: {number + 1}" if number == 0 and len(row) < columns else ""
                        key = {"type": "button", "class": look, "style": place}
                        html.add("button", {**key, "data-action": node.action, "data-argument": text}, text)
        elif isinstance(node, Table):
            self._table(node)
        elif isinstance(node, Chart):
            self.used.add("chart")
            empty = self.words.get("Nothing to draw yet.", "Nothing to draw yet.")
            given = {"id": node.name, "class": _classes("", node), "data-shape": node.shape}
            html.line(f'{_start("app-chart", given)}<p class="hint">{escape(empty)}</p></app-chart>')
        elif isinstance(node, Board):
            self.used.add("board")
            given = {"id": node.name, "class": _classes("", node), "data-part": True}
            given |= {"data-press": node.action, "data-second": node.second, "data-keys": _keys(node.keys)}
            html.add("app-board", {**given, "tabindex": "0" if _steers(node) else ""})
        else:
            raise TypeError(f"no element for {type(node).__name__}")

    def _table(self, node: Table) -> None:
        self.used.add("table")
        html = self.html
        given = {"id": node.name, "class": _classes("", node), "data-part": True, "data-open": node.on_open}
        given |= {"data-sort": node.on_sort, "data-keys": _keys(node.keys)}
        with html.inside("app-table", {**given, "style": f"--least-rows: {node.height}" if node.height != 4 else ""}):
            with html.inside("table", {"tabindex": "0"}):
                with html.inside("thead"), html.inside("tr"):
                    for column in node.columns:
                        self._heading(node, column)
                html.line("<tbody></tbody>")
            html.add("p", {"class": "empty"}, node.empty)

    def _heading(self, table: Table, column: TableColumn) -> None:
        look = "number" if column.is_number else "short" if column.width < _WHOLE_COLUMN else ""
        if not table.on_sort:
            self.html.add("th", {"class": look}, column.title)
            return
        button = f'<button type="button" tabindex="-1">{escape(column.title)}</button>'
        self.html.line(f"{_start('th', {'class': look})}{button}</th>")



def _classes(first: str, node: Node) -> str:
    return f"{first} grows".strip() if node.grows else first


def _keys(keys: tuple[tuple[str, str], ...]) -> str:
    return json.dumps(dict(keys)) if keys else ""


def _steers(node: Board) -> bool:
    """Whether arrow keys are the game's own, so that the board as a whole has the focus."""
    return any(key in ("Up", "Left") for key, _action in node.keys)
