"""Writes the ``index.html`` of a web view: semantic HTML whose names are those of the presenter's values and actions.

A person's words are escaped here, and nowhere else.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from html import escape

from stableagents.composer.spec import AppSpec
from stableagents.composer.toolkits.markup import Markup, start_of
from stableagents.composer.view import (
    Board,
    Button,
    Chart,
    Check,
    Choice,
    Dialog,
    Drawing,
    Entry,
    FileField,
    Form,
    Formatted,
    Keypad,
    Label,
    MenuItem,
    Node,
    Progress,
    Row,
    Section,
    Slider,
    Stack,
    Table,
    TableColumn,
    Tabs,
    TextArea,
    View,
)

_POLICY = "default-src 'self'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:"
_WHOLE_COLUMN = 120  # pixels; a narrower one holds days, ticks or the like
_PARTS: tuple[str, ...] = ("table", "chart", "board", "drawing", "formatted")
CHOOSE = "Choose …"  # on the button beside a file field
_FIELDS = Entry | Choice | Slider
Given = dict[str, object]


def write_page(spec: AppSpec, view: View, words: Mapping[str, str]) -> tuple[str, list[str]]:
    """The text of ``index.html``, and which of the parts, such as ``table`` or ``chart``, it uses.

    ``view`` is in the person's language; ``words`` has theirs for the composer's English ones.
    """
    page = _Page(view, words)
    body = page.body()
    used = [part for part in _PARTS if part in page.used]
    head = Markup()
    with head.inside("head"):
        head.add("meta", {"charset": "utf-8"})
        head.add("meta", {"http-equiv": "Content-Security-Policy", "content": _POLICY})
        head.add("title", {}, spec.title)
        head.add("link", {"rel": "stylesheet", "href": "app.css"})
        for part in (*used, "app"):
            head.add("script", {"type": "module", "src": f"{part}.js"}, "")
    lines = ["<!doctype html>", f'<html lang="{escape(spec.language)}">', *head.lines, *body, "</html>"]
    return "\n".join(lines) + "\n", used


class _Page:
    def __init__(self, view: View, words: Mapping[str, str]) -> None:
        self.view = view
        self.words = words
        self.html = Markup()
        self.used: set[str] = set()

    def body(self) -> list[str]:
        with self.html.inside("body", {"data-keys": _keys(self.view.keys)}):
            self._menus()
            with self.html.inside("main", {"class": "beside"} if self.view.side_by_side else {}):
                for part in self.view.sections:
                    if isinstance(part, Tabs):
                        self._tabs(part)
                    else:
                        self._section(part, {})
            for dialog in self.view.dialogs:
                self._dialog(dialog)
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
                            self._menu_item(item)

    def _menu_item(self, item: MenuItem) -> None:
        does = {"type": "button", "data-action": item.action, "data-shortcut": item.shortcut}
        keys = f" <kbd>{escape(item.shortcut)}</kbd>" if item.shortcut else ""
        self.html.line(f"{start_of('button', does)}<span>{escape(item.text)}</span>{keys}</button>")

    def _dialog(self, dialog: Dialog) -> None:
        html = self.html
        with html.inside("dialog", {"id": dialog.name, "class": "small", "aria-labelledby": f"{dialog.name}-title"}):
            with html.inside("header"):
                html.add("strong", {"id": f"{dialog.name}-title"}, dialog.title)
                html.add("button", {"type": "button", "class": "shut", "aria-label": "Esc"}, "×")
            self._section(dialog.content, {})

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
                given: Given = {
                    "type": "button", "role": "tab", "id": f"{section.name}-tab",
                    "aria-controls": f"{section.name}-page", "aria-selected": str(is_first).lower(),
                    "tabindex": 0 if is_first else -1,
                }  # fmt: skip
                self.html.add("button", given, title)
        for number, (_title, section) in enumerate(tabs.pages):
            about = {"id": f"{section.name}-page", "role": "tabpanel", "aria-labelledby": f"{section.name}-tab"}
            self._section(section, {"class": "grows", **about, "hidden": number > 0})

    def _section(self, section: Section, attributes: Given) -> None:
        style = f"flex-grow: {section.share}" if section.grows and section.share != 1 else ""
        given: Given = {"class": "grows"} if section.grows else {}
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
        elif isinstance(node, FileField):
            self._file_field(node, is_labelled=bool(label))
        elif isinstance(node, Button):
            look = node.style if node.style != "normal" else ""
            given: Given = {
                "type": "button",
                "class": look,
                "data-action": node.action,
                "data-text": node.var,
            }
            given["id"] = node.name
            self.html.add("button", given, str(self.view.vars.get(node.var, "")) if node.var else node.text)
        elif isinstance(node, Check):
            box = start_of("input", {"type": "checkbox", "id": node.var, "data-action": node.action})
            self.html.line(f"{start_of('label', {'class': _classes('check', node)})}{box}{escape(node.text)}</label>")
        elif isinstance(node, Choice):
            self._choice(node, is_labelled=bool(label))
        elif isinstance(node, TextArea):
            given_area = {"id": node.name, "rows": node.height, "class": _classes("", node), "spellcheck": "false"}
            self.html.add("textarea", given_area | ({} if label else {"aria-label": node.label}))
        elif isinstance(node, Slider | Progress):
            self._gauge(node, is_labelled=bool(label))
        else:
            self._part(node)

    def _gauge(self, node: Slider | Progress, *, is_labelled: bool) -> None:
        given: Given = {"id": node.var, "class": _classes("", node)}
        given |= {} if is_labelled else {"aria-label": node.label}
        if isinstance(node, Progress):
            self.html.add("progress", {**given, "max": 100, "value": str(self.view.vars[node.var]) or "0"}, "")
            return
        span = {"min": node.least, "max": node.most, "value": str(self.view.vars[node.var]) or node.least}
        self.html.add("input", {"type": "range", **given, **span, "data-action": node.action})

    def _group(self, node: Row | Stack) -> None:
        kind = "row" if isinstance(node, Row) else "stack"
        centered = " centered" if isinstance(node, Row) and node.is_centered else ""
        with self.html.inside("div", {"class": _classes(kind + centered, node)}):
            for item, following in zip(node.items, (*node.items[1:], None), strict=True):
                is_before_field = isinstance(item, Label) and item.text and isinstance(following, _FIELDS)
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
        given: Given = {"class": _classes(look + middle, node), "for": label, "data-text": node.var}
        if node.var and tag == "p":
            given["role"] = "alert" if node.style == "error" else "status" if node.style != "big" else ""
        self.html.add(tag, given, str(self.view.vars.get(node.var, "")) if node.var else node.text)

    def _entry(self, node: Entry, *, is_labelled: bool) -> None:
        given: Given = {"id": node.var, "size": node.width, "data-enter": node.on_enter}
        given |= {"class": _classes("display" if node.is_big else "", node), "autocomplete": "off"}
        given |= {"spellcheck": "false", "autofocus": node.takes_focus}
        if not is_labelled and node.label:
            given |= {"aria-label": node.label} | ({} if node.is_big else {"placeholder": node.label})
        self.html.add("input", given)

    def _file_field(self, node: FileField, *, is_labelled: bool) -> None:
        with self.html.inside("div", {"class": _classes("row file", node)}):
            self._entry(Entry(var=node.var, label=node.label, grows=True), is_labelled=is_labelled)
            words = self.words.get(CHOOSE, CHOOSE)
            self.html.add("button", {"type": "button", "data-action": f"choose_{node.var}"}, words)

    def _choice(self, node: Choice, *, is_labelled: bool) -> None:
        given: Given = {"id": node.var, "data-action": node.action, "class": _classes("short", node)}
        with self.html.inside("select", given | ({} if is_labelled else {"aria-label": node.label})):
            for option in node.options:
                self.html.add("option", {}, option)

    def _part(self, node: Node) -> None:
        if isinstance(node, Keypad):
            self._keypad(node)
        elif isinstance(node, Table):
            self._table(node)
        elif isinstance(node, Chart):
            self._chart(node)
        elif isinstance(node, Drawing):
            self._drawing(node)
        elif isinstance(node, Formatted):
            self.used.add("formatted")
            self.html.add("app-formatted", {"id": node.name, "class": _classes("", node)}, "")
        elif isinstance(node, Board):
            self._board(node)
        else:
            raise TypeError(f"no element for {type(node).__name__}")

    def _keypad(self, node: Keypad) -> None:
        columns = max(len(row) for row in node.rows)
        style = f"grid-template-columns: repeat({columns}, 1fr)"
        with self.html.inside("div", {"class": _classes("keys", node), "style": style}):
            for row in node.rows:
                for number, text in enumerate(row):
                    look = "primary" if text in node.accents else ""
                    place = "grid-column: 1" if number == 0 and len(row) < columns else ""
                    key = {"type": "button", "class": look, "style": place}
                    self.html.add("button", {**key, "data-action": node.action, "data-argument": text}, text)

    def _chart(self, node: Chart) -> None:
        self.used.add("chart")
        empty = self.words.get("Nothing to draw yet.", "Nothing to draw yet.")
        start = start_of("app-chart", {"id": node.name, "class": _classes("", node), "data-shape": node.shape})
        self.html.line(f'{start}<p class="hint">{escape(empty)}</p></app-chart>')

    def _board(self, node: Board) -> None:
        self.used.add("board")
        given: Given = {"id": node.name, "class": _classes("", node), "data-part": True, "data-press": node.action}
        given |= {"data-second": node.second, "data-keys": _keys(node.keys), "tabindex": "0" if _steers(node) else ""}
        self.html.add("app-board", given, "")

    def _drawing(self, node: Drawing) -> None:
        self.used.add("drawing")
        given: Given = {
            "id": node.name,
            "class": _classes("", node),
            "data-part": True,
            "data-width": node.width,
        }
        given |= {"data-height": node.height, "data-press": node.on_press, "data-drag": node.on_drag}
        given |= {"data-release": node.on_release, "data-second": node.on_second, "data-move": node.on_move}
        given |= {"data-held": node.on_key}
        with self.html.inside("app-drawing", {**given, "data-keys": _keys(node.keys)}):
            self.html.add("canvas", {"tabindex": "0"}, "")
            with self.html.inside("div", {"class": "items", "popover": True}):
                for item in node.menu:
                    self._menu_item(item)

    def _table(self, node: Table) -> None:
        self.used.add("table")
        html = self.html
        given: Given = {
            "id": node.name,
            "class": _classes("", node),
            "data-part": True,
            "data-open": node.on_open,
        }
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
        share = round(100 * column.width / sum(each.width for each in table.columns))
        given: Given = {"class": look, "style": f"width: {share}%"}
        if not table.on_sort:
            self.html.add("th", given, column.title)
            return
        button = f'<button type="button" tabindex="-1">{escape(column.title)}</button>'
        self.html.line(f"{start_of('th', given)}{button}</th>")


def _classes(first: str, node: Node) -> str:
    return f"{first} grows".strip() if node.grows else first


def _keys(keys: tuple[tuple[str, str], ...]) -> str:
    """Keys and what they do, named as the page names them: P for the letter, however it is written."""
    return json.dumps({key.upper() if len(key) == 1 else key: action for key, action in keys}) if keys else ""


def _steers(node: Board) -> bool:
    """Whether arrow keys are the game's own, so that the board as a whole has the focus."""
    return any(key in ("Up", "Left") for key, _action in node.keys)
