"""The tkinter toolkit: a view as a class with one method for each section, laid out with grid alone."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from stableagents.composer.spec import AppSpec
from stableagents.composer.toolkits.code import Code, literal
from stableagents.composer.view import (
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
    Tabs,
    TextArea,
    View,
)

PARTS = Path(__file__).with_name("parts")
_FROM_WINDOW = ("DANGER", "HINT", "PAD", "QUIET", "RISKY", "AppWindow", "TextArea", "bind_key")


class TkToolkit:
    """What tkinter and customtkinter have in common; a subclass says how each widget is written."""

    name = ""
    requirements: tuple[str, ...] = ()

    # How a widget is written; each returns (class, arguments after the parent).

    def frame(self) -> tuple[str, list[str]]:
        raise NotImplementedError

    def label(self, node: Label) -> tuple[str, list[str]]:
        raise NotImplementedError

    def entry(self, node: Entry) -> tuple[str, list[str]]:
        raise NotImplementedError

    def button(self, node: Button) -> tuple[str, list[str]]:
        raise NotImplementedError

    def key(self, is_accent: str) -> tuple[str, list[str]]:
        raise NotImplementedError

    def check(self, node: Check) -> tuple[str, list[str]]:
        raise NotImplementedError

    def choice(self, node: Choice) -> tuple[str, list[str]]:
        raise NotImplementedError

    def imports(self, used: set[str]) -> list[str]:
        raise NotImplementedError

    def tabs(self, code: Code, node: Tabs) -> None:
        raise NotImplementedError

    # A whole app.

    def files(self, spec: AppSpec, view: View) -> dict[str, str]:
        """main.py and the parts that it uses."""
        writer = _Writer(self, view)
        files = {"main.py": writer.write(spec)}
        files["window.py"] = (PARTS / f"window_{self.name}.py").read_text(encoding="utf-8")
        for part in ("table", "chart"):
            if part in writer.used:
                files[f"{part}.py"] = (PARTS / f"{part}.py").read_text(encoding="utf-8")
        return files


class Tkinter(TkToolkit):
    """Plain tkinter with ttk's themed widgets."""

    name = "tkinter"

    def frame(self) -> tuple[str, list[str]]:
        return "ttk.Frame", []

    def label(self, node: Label) -> tuple[str, list[str]]:
        arguments = [f"textvariable=self.{node.var}" if node.var else f"text={literal(node.text)}"]
        if node.style != "body":
            arguments.append(f'style="{node.style.capitalize()}.TLabel"')
        if node.style in ("hint", "error", "body"):
            arguments.append("wraplength=440")
        return "ttk.Label", arguments

    def entry(self, node: Entry) -> tuple[str, list[str]]:
        look = ['font=("TkDefaultFont", 20)', 'justify="right"'] if node.is_big else []
        return "ttk.Entry", [f"textvariable=self.{node.var}", f"width={node.width}", *look]

    def button(self, node: Button) -> tuple[str, list[str]]:
        arguments = [f"text={literal(node.text)}", f"command=self.presenter.{node.action}"]
        if node.style != "normal":
            arguments.append(f'style="{node.style.capitalize()}.TButton"')
        return "ttk.Button", arguments

    def key(self, is_accent: str) -> tuple[str, list[str]]:
        return "ttk.Button", ["text=text", f'style="Primary.TButton" if {is_accent} else "TButton"', "width=4"]

    def check(self, node: Check) -> tuple[str, list[str]]:
        arguments = [f"text={literal(node.text)}", f"variable=self.{node.var}"]
        return "ttk.Checkbutton", arguments + ([f"command=self.presenter.{node.action}"] if node.action else [])

    def choice(self, node: Choice) -> tuple[str, list[str]]:
        return "ttk.Combobox", [
            f"textvariable=self.{node.var}",
            f"values={literal(list(node.options))}",
            'state="readonly"',
            f"width={node.width}",
        ]

    def imports(self, used: set[str]) -> list[str]:
        return ["import tkinter as tk", "from tkinter import ttk"]

    def tabs(self, code: Code, node: Tabs) -> None:
        code.add("tabs = ttk.Notebook(self)")
        code.add('tabs.grid(row=0, column=0, sticky="nsew", padx=PAD, pady=PAD)')
        for title, section in node.pages:
            code.add("page = ttk.Frame(tabs, padding=PAD)")
            code.add(f"tabs.add(page, text={literal(title)})")
            code.add(f"self.build_{section.name}(page)")


class _Writer:
    """Writes one main.py."""

    def __init__(self, toolkit: TkToolkit, view: View) -> None:
        self.toolkit = toolkit
        self.view = view
        self.code = Code()
        self.used: set[str] = set()
        self._frames = 0

    def write(self, spec: AppSpec) -> str:
        body = self.code
        self._class(spec)
        head = Code()
        about = f"{spec.title}: the window. What an action does is in presenter.py, the rules are in logic.py."
        head.add(literal(about) if '"' in about or "\\" in about else f'"""{about}"""', "")
        head.add("from __future__ import annotations", "")
        head.add(*self.toolkit.imports(self.used), "")
        written = body.text()
        names = [name for name in _FROM_WINDOW if re.search(rf"\b{name}\b", written)]
        head.add("from app_info import ABOUT, APP_ID, TITLE")
        head.add(*(["from chart import Chart"] if "chart" in self.used else []))
        head.add("from presenter import Presenter", "from storage import Storage, data_folder")
        head.add(*(["from table import Table"] if "table" in self.used else []))
        head.add(f"from window import {', '.join(names)}", "", "")
        return head.text() + written

    def _class(self, spec: AppSpec) -> None:
        code = self.code
        code.add("class App(AppWindow):")
        with code.indented():
            code.add('"""The main window."""', "")
            self._init()
            if self.view.menus:
                code.add("")
                self._menus()
            for section in self._sections():
                code.add("")
                self._section(section)
            if self.view.menus:
                code.add("", "def show_about(self) -> None:")
                with code.indented():
                    code.add("self.tell(ABOUT)")
        code.add("", "", "def main() -> None:")
        with code.indented():
            code.add('storage = Storage(data_folder(APP_ID) / "data.db")')
            code.add("App(storage).mainloop()")
        code.add("", "", 'if __name__ == "__main__":')
        with code.indented():
            code.add("main()")

    def _init(self) -> None:
        code, view = self.code, self.view
        code.add("def __init__(self, storage: Storage) -> None:")
        with code.indented():
            code.add(f"super().__init__(TITLE, storage, ({view.width}, {view.height}))")
            for name, value in view.vars.items():
                kind = "BooleanVar" if isinstance(value, bool) else "StringVar"
                code.add(f"self.{name} = tk.{kind}(self, {literal(value)})")
            code.add("self.presenter = Presenter(self, storage)")
            code.add(*(["self.build_menus()"] if view.menus else []))
            self._place_sections()
            for shortcut, action in view.keys:
                code.add(f"bind_key(self, {literal(shortcut)}, {_callback(action)})")
            if view.typed:
                code.add(f'self.bind("<Key>", lambda event: self.presenter.{view.typed}(event.char))')
            code.add("self.presenter.start()")

    def _place_sections(self) -> None:
        code, view = self.code, self.view
        if view.side_by_side:
            code.add("self.rowconfigure(0, weight=1)")
        else:
            code.add("self.columnconfigure(0, weight=1)")
        for number, part in enumerate(view.sections):
            if isinstance(part, Tabs):
                code.add("self.rowconfigure(0, weight=1)")
                self.toolkit.tabs(code, part)
                continue
            place = f"row=0, column={number}" if view.side_by_side else f"row={number}, column=0"
            if part.grows:
                code.add(f"self.{'column' if view.side_by_side else 'row'}configure({number}, weight=1)")
            name, arguments = self.toolkit.frame()
            code.call(f"{part.name} = {name}", ["self", *arguments])
            code.add(f'{part.name}.grid({place}, sticky="nsew", padx=PAD, pady=(PAD, {self._below(number)}))')
            code.add(f"self.build_{part.name}({part.name})")

    def _below(self, number: int) -> str:
        return "PAD" if self.view.side_by_side or number == len(self.view.sections) - 1 else "0"

    def _sections(self) -> list[Section]:
        found: list[Section] = []
        for part in self.view.sections:
            found += [section for _title, section in part.pages] if isinstance(part, Tabs) else [part]
        return found

    def _menus(self) -> None:
        code = self.code
        code.add("def build_menus(self) -> None:")
        with code.indented():
            code.add("bar = tk.Menu(self)")
            for title, items in self.view.menus:
                code.add("menu = tk.Menu(bar, tearoff=False)")
                for item in items:
                    arguments = [f"label={literal(item.text)}", f"command={_callback(item.action)}"]
                    arguments += [f"accelerator={literal(item.shortcut)}"] if item.shortcut else []
                    code.call("menu.add_command", arguments)
                    if item.shortcut:
                        code.add(f"bind_key(self, {literal(item.shortcut)}, {_callback(item.action)})")
                code.add(f"bar.add_cascade(label={literal(title)}, menu=menu)")
            code.add("self.configure(menu=bar)")

    def _section(self, section: Section) -> None:
        code = self.code
        self._frames = 0
        code.add(f"def build_{section.name}(self, parent: tk.Misc) -> None:")
        with code.indented():
            code.add(f'"""{section.about}"""')
            self._inside(section.content, "parent")

    def _inside(self, node: Node, parent: str) -> None:
        """Put ``node`` alone, or its items, into the frame called ``parent``."""
        if isinstance(node, Stack):
            self.code.add(f"{parent}.columnconfigure(0, weight=1)")
            for number, item in enumerate(node.items):
                if item.grows:
                    self.code.add(f"{parent}.rowconfigure({number}, weight=1)")
                self._widget(item, parent, f'row={number}, column=0, sticky="nsew", pady={_gap(number)}')
        elif isinstance(node, Row):
            for number, item in enumerate(node.items):
                if item.grows:
                    self.code.add(f"{parent}.columnconfigure({number}, weight=1)")
                self._widget(item, parent, f'row=0, column={number}, sticky="ew", padx={_gap(number)}')
        elif isinstance(node, Form):
            self.code.add(f"{parent}.columnconfigure(1, weight=1)")
            for number, item in enumerate(node.items):
                self._form_line(item, parent, number)
        else:
            self.code.add(f"{parent}.columnconfigure(0, weight=1)", f"{parent}.rowconfigure(0, weight=1)")
            self._widget(node, parent, 'row=0, column=0, sticky="nsew"')

    def _form_line(self, item: Node, parent: str, number: int) -> None:
        text = getattr(item, "label", "")
        if text:
            widget, _arguments = self.toolkit.label(Label(text=text))
            place = f'row={number}, column=0, sticky="w", padx=(0, PAD), pady=3'
            self._plain("label", (widget, [f"text={literal(text)}"]), parent, place)
        if isinstance(item, TextArea):
            self.code.add(f"{parent}.rowconfigure({number}, weight=1)")
        self._widget(item, parent, f'row={number}, column=1, sticky="nsew", pady=3')

    def _widget(self, node: Node, parent: str, place: str) -> None:
        code, kit = self.code, self.toolkit
        if isinstance(node, Stack | Row | Form):
            self._frames += 1
            frame = f"group_{self._frames}"
            name, arguments = kit.frame()
            code.call(f"{frame} = {name}", [parent, *arguments])
            code.add(f"{frame}.grid({place})")
            self._inside(node, frame)
        elif isinstance(node, Label):
            self._plain("label", kit.label(node), parent, place)
        elif isinstance(node, Entry):
            self._entry(node, parent, place)
        elif isinstance(node, Button):
            self._plain("button", kit.button(node), parent, place)
        elif isinstance(node, Check):
            self._plain("check", kit.check(node), parent, place)
        elif isinstance(node, Choice):
            self._choice(node, parent, place)
        elif isinstance(node, Keypad):
            self._keypad(node, parent, place)
        else:
            self._named(node, parent, place)

    def _plain(self, name: str, written: tuple[str, list[str]], parent: str, place: str) -> None:
        widget, arguments = written
        self.code.call(f"{name} = {widget}", [parent, *arguments])
        self.code.add(f"{name}.grid({place})")

    def _entry(self, node: Entry, parent: str, place: str) -> None:
        name, arguments = self.toolkit.entry(node)
        self.code.call(f"entry = {name}", [parent, *arguments])
        self.code.add(f"entry.grid({place})")
        if node.on_enter:
            self.code.add(f'entry.bind("<Return>", lambda event: self.presenter.{node.on_enter}())')
        if node.takes_focus:
            self.code.add("entry.focus_set()")

    def _choice(self, node: Choice, parent: str, place: str) -> None:
        name, arguments = self.toolkit.choice(node)
        self.code.call(f"self.{node.var}_box = {name}", [parent, *arguments])
        self.code.add(f"self.{node.var}_box.grid({place})")
        if node.action:
            self._on_choice(node)

    def _on_choice(self, node: Choice) -> None:
        if self.toolkit.name == "tkinter":
            event = f'self.{node.var}_box.bind("<<ComboboxSelected>>", lambda event: self.presenter.{node.action}())'
            self.code.add(event)
        else:
            self.code.add(f"self.{node.var}_box.configure(command=lambda choice: self.presenter.{node.action}())")

    def _keypad(self, node: Keypad, parent: str, place: str) -> None:
        code = self.code
        frame, arguments = self.toolkit.frame()
        code.call(f"keys = {frame}", [parent, *arguments])
        code.add(f"keys.grid({place})")
        code.add("rows = [")
        with code.indented():
            code.add(*(f"{literal(row)}," for row in node.rows))
        code.add("]")
        code.add("for row, texts in enumerate(rows):")
        with code.indented():
            code.add("keys.rowconfigure(row, weight=1)")
            code.add("for column, text in enumerate(texts):")
            with code.indented():
                code.add("keys.columnconfigure(column, weight=1)")
                name, arguments = self.toolkit.key(f"text in {literal(node.accents)}")
                code.call(f"key = {name}", ["keys", *arguments])
                code.add(f"key.configure(command=lambda pressed=text: self.presenter.{node.action}(pressed))")
                code.add('key.grid(row=row, column=column, sticky="nsew", padx=3, pady=3)')

    def _named(self, node: Node, parent: str, place: str) -> None:
        name, kind, arguments = self._parts(node)
        self.used.add(kind.lower())
        if isinstance(node, Table):
            self.code.add("columns = [")
            with self.code.indented():
                self.code.add(*(f"{literal((c.title, c.width, c.is_number))}," for c in node.columns))
            self.code.add("]")
        self.code.call(f"self.{name} = {kind}", [parent, *arguments])
        self.code.add(f"self.{name}.grid({place})")

    def _parts(self, node: Node) -> tuple[str, str, list[str]]:
        if isinstance(node, Table):
            arguments = ["columns", literal(node.empty), f"height={node.height}"]
            for event in ("on_select", "on_open", "on_sort"):
                if getattr(node, event):
                    arguments.append(f"{event}=self.presenter.{getattr(node, event)}")
            return node.name, "Table", arguments
        if isinstance(node, TextArea):
            arguments = ["self", f"height={node.height}"]
            return (
                node.name,
                "TextArea",
                arguments + ([f"on_change=self.presenter.{node.on_change}"] if node.on_change else []),
            )
        if isinstance(node, Chart):
            return node.name, "Chart", ["self", f"shape={literal(node.shape)}"]
        raise TypeError(f"no widget for {type(node).__name__}")


def _gap(number: int) -> str:
    return "(PAD // 2, 0)" if number else "0"


def _callback(action: str) -> str:
    own: dict[str, Any] = {"show_about": "self.show_about", "switch_theme": "self.switch_theme", "close": "self.close"}
    return str(own.get(action, f"self.presenter.{action}"))
