"""Writes the ``main.py`` of a tkinter or customtkinter app: one class, one method for each section, grid alone."""

from __future__ import annotations

import re
from typing import Protocol

from stableagents.composer.languages import words_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.toolkits.code import Code, literal
from stableagents.composer.toolkits.structure import (
    CHOOSE,
    GroupNames,
    callback,
    docstring,
    head_of,
    own_imports,
    write_window,
)
from stableagents.composer.toolkits.tk_parts import Written, write_keypad, written_part
from stableagents.composer.view import (
    Board,
    Button,
    Check,
    Choice,
    Entry,
    FileField,
    Form,
    Keypad,
    Label,
    Node,
    Progress,
    Row,
    Section,
    Slider,
    Stack,
    Table,
    Tabs,
    TextArea,
    View,
)

LONG_LIST = 80  # characters
_LOOKS = ("DANGER", "FIELD", "HINT", "MAIN", "PAD", "PICKER", "QUIET", "RISKY", "TABS")
_FROM_WINDOW = (*_LOOKS, "AppWindow", "Dialog", "Paragraph", "Progress", "Slider", "TextArea")


class Widgets(Protocol):
    """How a toolkit writes each widget: its class and its arguments after the parent."""

    imports: tuple[str, ...]

    def frame(self) -> Written: ...
    def label(self, node: Label) -> Written: ...
    def entry(self, node: Entry) -> Written: ...
    def button(self, node: Button) -> Written: ...
    def key(self, is_accent: str) -> Written: ...
    def check(self, node: Check) -> Written: ...
    def choice(self, node: Choice) -> Written: ...
    def progress(self, node: Progress) -> Written: ...
    def tabs(self, code: Code, node: Tabs, row: int) -> None: ...
    def on_choice(self, code: Code, box: str, action: str) -> None: ...


def write_main(widgets: Widgets, spec: AppSpec, view: View) -> tuple[str, set[str]]:
    """The text of ``main.py``, and which of the parts it uses."""
    writer = _Writer(widgets, view, is_on_top=spec.is_on_top, language=spec.language)
    write_window(writer)
    written = writer.code.text()
    head = Code()
    head.add(*head_of(spec.title), *widgets.imports, "")
    named = set(re.findall(r"\w+", written))
    head.add(*own_imports(writer.used, [name for name in _FROM_WINDOW if name in named]), "", "")
    return head.text() + written, writer.used


class _Writer:
    closing = ("close(self)", "close()")

    def __init__(self, widgets: Widgets, view: View, *, is_on_top: bool, language: str) -> None:
        self.widgets = widgets
        self.is_on_top = is_on_top
        self.choose = words_of(language).get(CHOOSE, CHOOSE)
        self.view = view
        self.code = Code()
        self.used: set[str] = set()
        self._names = GroupNames()

    def main(self) -> None:
        self.code.add('storage = Storage(data_folder(APP_ID) / "data.db")', "App(storage).mainloop()")

    def init(self) -> None:
        code, view = self.code, self.view
        code.add("def __init__(self, storage: Storage) -> None:")
        with code.indented():
            code.add("super().__init__(TITLE, storage)")
            for name, value in view.vars.items():
                kind = "BooleanVar" if isinstance(value, bool) else "StringVar"
                code.add(f"self.{name} = tk.{kind}(self{f', {literal(value)}' if value else ''})")
            code.add("self.presenter = Presenter(self, storage)", "self.build_menus()")
            self._place_sections()
            self._dialogs()
            for shortcut, action in view.keys:
                code.add(f"self.bind_key({literal(shortcut)}, {callback(action)})")
            code.add(f"self.place_window({view.width}, {view.height})")
            code.add(*(['self.attributes("-topmost", True)'] if self.is_on_top else []), "self.presenter.start()")

    def _place_sections(self) -> None:
        code, view = self.code, self.view
        code.add("self.rowconfigure(0, weight=1)" if view.side_by_side else "self.columnconfigure(0, weight=1)")
        for number, part in enumerate(view.sections):
            if isinstance(part, Tabs):
                code.add(f"self.rowconfigure({number}, weight=1)")
                self.widgets.tabs(code, part, number)
                continue
            place = f"row=0, column={number}" if view.side_by_side else f"row={number}, column=0"
            if part.grows:
                code.add(f"self.{'column' if view.side_by_side else 'row'}configure({number}, weight={part.share})")
            name, arguments = self.widgets.frame()
            code.call(f"{part.name} = {name}", ["self", *arguments])
            code.add(
                f'{part.name}.grid({place}, sticky="nsew", padx={self._beside(number)}, pady={self._below(number)})'
            )
            code.add(f"self.build_{part.name}({part.name})")

    def _beside(self, number: int) -> str:
        return "(0, PAD)" if self.view.side_by_side and number else "PAD"

    def _below(self, number: int) -> str:
        return "(0, PAD)" if number and not self.view.side_by_side else "PAD"

    def _dialogs(self) -> None:
        for dialog in self.view.dialogs:
            name, arguments = f"self.{dialog.name}", ["self", literal(dialog.title)]
            self.code.call(f"{name} = Dialog", arguments + ([callback(dialog.on_close)] if dialog.on_close else []))
            frame, look = self.widgets.frame()
            self.code.call(f"{dialog.content.name} = {frame}", [name, *look])
            self.code.add(f"{dialog.content.name}.pack(fill=tk.BOTH, expand=True, padx=PAD, pady=PAD)")
            self.code.add(f"self.build_{dialog.content.name}({dialog.content.name})")

    def menus(self) -> None:
        code = self.code
        code.add("def build_menus(self) -> None:")
        with code.indented():
            for title, items in self.view.menus:
                code.add(f"menu = self.add_menu({literal(title)})")
                for item in items:
                    shortcut = [literal(item.shortcut)] if item.shortcut else []
                    code.call("self.add_item", ["menu", literal(item.text), callback(item.action), *shortcut])

    def section(self, section: Section) -> None:
        code = self.code
        self._names = GroupNames()
        code.add(f"def build_{section.name}(self, parent: tk.Misc) -> None:")
        with code.indented():
            code.add(docstring(section.about))
            self._inside(section.content, "parent")

    def _inside(self, node: Node, parent: str) -> None:
        """Put ``node`` alone, or its items, into the frame called ``parent``."""
        code = self.code
        if isinstance(node, Stack):
            code.add(f"{parent}.columnconfigure(0, weight=1)")
            for number, item in enumerate(node.items):
                if item.grows:
                    code.add(f"{parent}.rowconfigure({number}, weight=1)")
                gap = "" if isinstance(item, Label) and item.style == "error" else _gap("pady", number)
                self._widget(item, parent, f'row={number}, column=0, sticky="nsew"{gap}')
        elif isinstance(node, Row):
            if node.is_centered:
                code.add(f"{parent}.columnconfigure((0, {len(node.items) + 1}), weight=1)")
            for number, item in enumerate(node.items):
                if item.grows:
                    code.add(f"{parent}.columnconfigure({number}, weight=1)")
                column = number + node.is_centered
                is_tall = any(other.grows and isinstance(other, Stack | Table) for other in node.items)
                side = "nsew" if item.grows and isinstance(item, Stack | Table) else "ew"
                side = "new" if is_tall and isinstance(item, Stack) and not item.grows else side
                self._widget(item, parent, f'row=0, column={column}, sticky="{side}"{_gap("padx", number)}')
            if any(item.grows and isinstance(item, Stack | Table) for item in node.items):
                code.add(f"{parent}.rowconfigure(0, weight=1)")
        elif isinstance(node, Form):
            code.add(f"{parent}.columnconfigure(1, weight=1)")
            for number, item in enumerate(node.items):
                self._form_line(item, parent, number)
        else:
            code.add(f"{parent}.columnconfigure(0, weight=1)", f"{parent}.rowconfigure(0, weight=1)")
            self._widget(node, parent, 'row=0, column=0, sticky="nsew"')

    def _form_line(self, item: Node, parent: str, number: int) -> None:
        text = getattr(item, "label", "")
        if text:
            side = "nw" if isinstance(item, TextArea) else "w"
            place = f'row={number}, column=0, sticky="{side}", padx=(0, PAD), pady=3'
            self._plain("label", self.widgets.label(Label(text=text)), parent, place)
        if isinstance(item, TextArea):
            self.code.add(f"{parent}.rowconfigure({number}, weight=1)")
        self._widget(item, parent, f'row={number}, column=1, sticky="nsew", pady=3')

    def _widget(self, node: Node, parent: str, place: str) -> None:
        if isinstance(node, Stack | Row | Form):
            frame = self._names.name(node)
            name, arguments = self.widgets.frame()
            self.code.call(f"{frame} = {name}", [parent, *arguments])
            self.code.add(f"{frame}.grid({place})")
            self._inside(node, frame)
        elif isinstance(node, Label):
            self._plain("label", self.widgets.label(node), parent, place)
        elif isinstance(node, Entry):
            self._entry(node, parent, place)
        elif isinstance(node, FileField):
            self._file_field(node, parent, place)
        elif isinstance(node, Button):
            self._plain(f"self.{node.name}" if node.name else "button", self.widgets.button(node), parent, place)
        elif isinstance(node, Check):
            self._plain(f"self.{node.var}_check", self.widgets.check(node), parent, place)
        elif isinstance(node, Choice):
            self._plain(f"self.{node.var}_box", self._choice(node), parent, place)
            if node.action:
                self.widgets.on_choice(self.code, f"self.{node.var}_box", node.action)
        elif isinstance(node, Slider | Progress):
            self._plain(f"self.{node.var}_{type(node).__name__.lower()}", self._gauge(node), parent, place)
        elif isinstance(node, Keypad):
            write_keypad(self.code, self.widgets, node, parent, place)
        else:
            part, written = written_part(self.code, node)
            self.used.add(part)
            self._plain(f"self.{getattr(node, 'name', part)}", written, parent, place)
            if isinstance(node, Board):
                self.code.add(f"self.{node.name}.focus_set()")

    def _gauge(self, node: Slider | Progress) -> Written:
        if isinstance(node, Progress):
            return self.widgets.progress(node)
        follow = [f"on_change=self.presenter.{node.action}"] if node.action else []
        return "Slider", [f"self.{node.var}", f"least={node.least}", f"most={node.most}", *follow]

    def _choice(self, node: Choice) -> Written:
        """A box of choices; many of them become a list of their own, one a line."""
        widget, arguments = self.widgets.choice(node)
        offered = f"values={literal(list(node.options))}"
        if len(offered) <= LONG_LIST:
            return widget, arguments
        self.code.add("choices = [")
        with self.code.indented():
            self.code.add(*(f"{literal(option)}," for option in node.options))
        self.code.add("]")
        return widget, ["values=choices" if argument == offered else argument for argument in arguments]

    def _plain(self, name: str, written: Written, parent: str, place: str) -> None:
        widget, arguments = written
        self.code.call(f"{name} = {widget}", [parent, *arguments])
        self.code.add(f"{name}.grid({place})")

    def _entry(self, node: Entry, parent: str, place: str) -> None:
        entry = f"self.{node.var}_entry"
        self._plain(entry, self.widgets.entry(node), parent, place)
        if node.on_enter:
            self.code.add(f'{entry}.bind("<Return>", lambda event: self.presenter.{node.on_enter}())')
        if node.on_change:
            self.code.add(f'self.{node.var}.trace_add("write", lambda *change: self.presenter.{node.on_change}())')
        if node.takes_focus:
            self.code.add(f"{entry}.focus_set()")

    def _file_field(self, node: FileField, parent: str, place: str) -> None:
        frame, arguments = self.widgets.frame()
        row = f"{node.var}_row"
        self.code.call(f"{row} = {frame}", [parent, *arguments])
        self.code.add(f"{row}.grid({place})", f"{row}.columnconfigure(0, weight=1)")
        self._entry(Entry(var=node.var, width=14), row, 'row=0, column=0, sticky="ew"')
        text, command = f"text={literal(self.choose)}", f"command=lambda: self.choose_file(self.{node.var})"
        name, written = self.widgets.button(Button(text="", action=""))
        written = [text, command, *(part for part in written if not part.startswith(("text=", "command=")))]
        self.code.call("choose = " + name, [row, *written])
        self.code.add("choose.grid(row=0, column=1, padx=(PAD // 2, 0))")


def _gap(side: str, number: int) -> str:
    return f", {side}=(PAD // 2, 0)" if number else ""
