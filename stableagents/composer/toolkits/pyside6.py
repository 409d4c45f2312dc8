"""Writes a view as a PySide6 app: one class, one method for each section, layouts in layouts."""

from __future__ import annotations

import re

from stableagents.composer.frameworks import FRAMEWORKS
from stableagents.composer.spec import AppSpec
from stableagents.composer.toolkits.code import Code, literal
from stableagents.composer.toolkits.structure import (
    PARTS,
    UNSPOKEN,
    GroupNames,
    callback,
    docstring,
    head_of,
    own_imports,
    parts_of,
    sections_of,
)
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
    Tabs,
    TextArea,
    View,
)

LONG_LIST = 80  # characters
_FROM_QT = {
    "QtCore": ("QLibraryInfo", "Qt", "QTranslator"),
    "QtGui": ("QCloseEvent",),
    "QtWidgets": ("QApplication", "QGridLayout", "QHBoxLayout", "QLayout", "QTabWidget", "QVBoxLayout", "QWidget"),
}
_FROM_WINDOW = ("PAD", "AppWindow", "Button", "Choice", "Entry", "Key", "TextArea", "Tick", "Value", "Words", "form")
_KEPT = (Entry, Choice, Check, TextArea, Table, Chart, Board)  # what a presenter may use


class PySide6:
    """Qt's widgets, with one look on every system."""

    name = "pyside6"
    requirements = FRAMEWORKS["pyside6"].requirements
    accents = (("#2b6a9b", True), ("#235882", True), ("#6aaed6", False), ("#8cc3e4", False))
    unspoken = UNSPOKEN

    def files(self, spec: AppSpec, view: View) -> dict[str, str]:
        """main.py and the parts that it uses."""
        writer = _Writer(view, language=spec.language, is_on_top=spec.is_on_top)
        writer.write()
        written = writer.code.text()
        head = Code()
        head.add(*head_of(spec.title), "import sys", "")
        for module, names in _FROM_QT.items():
            used = [name for name in names if re.search(rf"\b{name}\b", written)]
            if used:
                head.add(f"from PySide6.{module} import {', '.join(used)}")
        own = [name for name in _FROM_WINDOW if re.search(rf"\b{name}\b", written)]
        head.add("", *own_imports(writer.parts, own), "", "")
        parts = {name: f"{name}.py" for name in ("actions", "window", *writer.parts)}
        return {"main.py": head.text() + written} | parts_of("pyside6", parts)


class _Writer:
    def __init__(self, view: View, *, language: str, is_on_top: bool) -> None:
        self.view = view
        self.language = language
        self.is_on_top = is_on_top
        self.code = Code()
        self.parts: set[str] = set()
        self._names = GroupNames()

    def write(self) -> None:
        """The class of the window, and ``main``."""
        code = self.code
        code.add("class App(AppWindow):")
        with code.indented():
            code.add('"""The main window."""', "")
            self._init()
            code.add("")
            self._menus()
            for section in sections_of(self.view):
                code.add("")
                self._section(section)
            code.add("", "def show_about(self) -> None:")
            with code.indented():
                code.add("self.tell(ABOUT)")
            if self.view.on_close:
                code.add("", "def closeEvent(self, event: QCloseEvent) -> None:")
                with code.indented():
                    code.add(f"self.presenter.{self.view.on_close}()", "super().closeEvent(event)")
        code.add("", "", "def main() -> None:")
        with code.indented():
            self._main()
        code.add("", "", 'if __name__ == "__main__":')
        with code.indented():
            code.add("main()")

    def _main(self) -> None:
        code = self.code
        code.add("app = QApplication(sys.argv)")
        if self.language != "en":
            code.add("translator = QTranslator(app)  # Yes, No and Cancel, too, in the language of the app")
            code.add("folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)")
            code.add(f'if translator.load("qtbase_{self.language}", folder):')
            with code.indented():
                code.add("app.installTranslator(translator)")
        code.add('window = App(Storage(data_folder(APP_ID) / "data.db"))', "window.show()", "sys.exit(app.exec())")

    def _init(self) -> None:
        code, view = self.code, self.view
        code.add("def __init__(self, storage: Storage) -> None:")
        with code.indented():
            code.add("super().__init__(TITLE, storage)")
            code.add(*(f"self.{name} = Value({literal(value)})" for name, value in view.vars.items()))
            code.add("self.presenter = Presenter(self, storage)", "self.build_menus()")
            self._place_sections()
            for shortcut, action in view.keys:
                code.add(f"self.bind_key({literal(shortcut)}, {callback(action)})")
            if self.is_on_top:
                code.add("self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)")
            code.add(f"self.place_window({view.width}, {view.height})", "self.presenter.start()")

    def _place_sections(self) -> None:
        code, view = self.code, self.view
        code.add(f"layout = Q{'H' if view.side_by_side else 'V'}BoxLayout(self.centralWidget())")
        code.add("layout.setContentsMargins(PAD, PAD, PAD, PAD)", "layout.setSpacing(PAD)")
        for part in view.sections:
            if isinstance(part, Tabs):
                code.add("tabs = QTabWidget()", "layout.addWidget(tabs, 1)")
                for title, section in part.pages:
                    code.add("page = QWidget()", f"page.setLayout(self.build_{section.name}())")
                    code.add(f"tabs.addTab(page, {_plain(title)})")
            else:
                weight = f", {part.share}" if part.grows else ""
                code.add(f"layout.addLayout(self.build_{part.name}(){weight})")
        if not view.side_by_side and not any(part.grows for part in view.sections):
            code.add("layout.addStretch()")

    def _menus(self) -> None:
        code = self.code
        code.add("def build_menus(self) -> None:")
        with code.indented():
            for title, items in self.view.menus:
                code.add(f"menu = self.menuBar().addMenu({_plain(title)})")
                for item in items:
                    shortcut = [literal(item.shortcut)] if item.shortcut else []
                    code.call("self.add_item", ["menu", _plain(item.text), callback(item.action), *shortcut])

    def _section(self, section: Section) -> None:
        code = self.code
        self._names = GroupNames()
        code.add(f"def build_{section.name}(self) -> QLayout:")
        with code.indented():
            code.add(docstring(section.about))
            content = section.content
            self._layout("layout", content if isinstance(content, Stack | Row | Form) else Stack(items=(content,)))
            code.add("return layout")

    def _layout(self, name: str, node: Stack | Row | Form) -> None:
        """Make a layout of this name, with everything that is in it."""
        if isinstance(node, Form):
            self.code.add(f"{name} = form()")
            for item in node.items:
                self._form_line(item, name)
            return
        self.code.add(f"{name} = Q{'H' if isinstance(node, Row) else 'V'}BoxLayout()")
        is_filled = any(item.grows for item in node.items)
        if isinstance(node, Row) and node.is_centered and not is_filled:
            self.code.add(f"{name}.addStretch()")
        for item in node.items:
            self._add(item, name, is_in_row=isinstance(node, Row))
        if not is_filled:
            self.code.add(f"{name}.addStretch()")

    def _form_line(self, item: Node, form: str) -> None:
        label = literal(getattr(item, "label", ""))
        if isinstance(item, Stack | Row | Form):
            name = self._names.name(item)
            self._layout(name, item)
            self.code.add(f"{form}.addRow({label}, {name})")
            return
        self.code.call(f"{form}.addRow", [label, self._made(item, is_in_row=False)])

    def _add(self, node: Node, layout: str, *, is_in_row: bool) -> None:
        weight = ["1"] if node.grows else []
        if isinstance(node, Stack | Row | Form):
            name = self._names.name(node)
            self._layout(name, node)
            self.code.call(f"{layout}.addLayout", [name, *weight])
        elif isinstance(node, Keypad):
            self._keypad(node)
            self.code.call(f"{layout}.addLayout", ["keys", *weight])
        else:
            self.code.call(f"{layout}.addWidget", [self._made(node, is_in_row=is_in_row), *weight])

    def _made(self, node: Node, *, is_in_row: bool) -> str:
        """The widget as an expression; one that the presenter may use is made in a line of its own first."""
        widget, arguments = self._widget(node, is_in_row=is_in_row)
        if not isinstance(node, _KEPT):
            return f"{widget}({', '.join(arguments)})"
        name = f"self.{_attribute(node)}"
        self.code.call(f"{name} = {widget}", arguments)
        if isinstance(node, Entry) and node.on_change:
            self.code.add(f"self.{node.var}.changed.connect(lambda: self.presenter.{node.on_change}())")
        if isinstance(node, Board) or (isinstance(node, Entry) and node.takes_focus):
            self.code.add(f"{name}.setFocus()")
        return name

    def _widget(self, node: Node, *, is_in_row: bool) -> tuple[str, list[str]]:
        """Its class and its arguments."""
        if isinstance(node, Label):
            return "Words", _label(node, is_in_row=is_in_row)
        if isinstance(node, Button):
            look = [literal(node.style)] if node.style != "normal" else []
            return "Button", [f"self.{node.var}" if node.var else literal(node.text), callback(node.action), *look]
        if isinstance(node, Entry):
            look = ['look="big"'] if node.is_big else []
            enter = [f"on_enter=self.presenter.{node.on_enter}"] if node.on_enter else []
            width = [str(node.width)] if node.width != 24 else []
            return "Entry", [f"self.{node.var}", *width, *look, *enter]
        if isinstance(node, Check):
            return "Tick", [literal(node.text), f"self.{node.var}", *_if_any(node.action)]
        if isinstance(node, Choice):
            return "Choice", [f"self.{node.var}", self._options(node), *_if_any(node.action)]
        if isinstance(node, TextArea):
            change = [f"on_change=self.presenter.{node.on_change}"] if node.on_change else []
            return "TextArea", [f"height={node.height}", *change]
        part = type(node).__name__.lower()
        if part not in PARTS:
            raise TypeError(f"no widget for {type(node).__name__}")
        self.parts.add(part)
        return type(node).__name__, self._part(node)

    def _part(self, node: Node) -> list[str]:
        """The arguments of a widget of the project's own: a table, a chart, a board."""
        if isinstance(node, Chart):
            return ["self", f"shape={literal(node.shape)}"]
        if isinstance(node, Board):
            second = [f"on_second=self.presenter.{node.second}"] if node.second else []
            return ["self", f"on_press=self.presenter.{node.action}", *second, *self._keys(node.keys)]
        assert isinstance(node, Table)
        self._lines("columns = [", [literal((c.title, c.width, c.is_number)) for c in node.columns], "]")
        given = [event for event in ("on_select", "on_open", "on_sort") if getattr(node, event)]
        events = [f"{event}=self.presenter.{getattr(node, event)}" for event in given]
        return ["columns", literal(node.empty), f"least_rows={node.height}", *events, *self._keys(node.keys)]

    def _keys(self, keys: tuple[tuple[str, str], ...]) -> list[str]:
        if not keys:
            return []
        self._lines("keys = {", [f"{literal(key)}: {callback(action)}" for key, action in keys], "}")
        return ["keys=keys"]

    def _options(self, node: Choice) -> str:
        offered = literal(list(node.options))
        if len(offered) <= LONG_LIST:
            return offered
        self._lines("choices = [", [literal(option) for option in node.options], "]")
        return "choices"

    def _lines(self, first: str, entries: list[str], last: str) -> None:
        self.code.add(first)
        with self.code.indented():
            self.code.add(*(f"{entry}," for entry in entries))
        self.code.add(last)

    def _keypad(self, node: Keypad) -> None:
        code = self.code
        code.add("keys = QGridLayout()")
        self._lines("rows = [", [literal(row) for row in node.rows], "]")
        code.add("for row, texts in enumerate(rows):")
        with code.indented():
            code.add("for column, text in enumerate(texts):")
            with code.indented():
                code.add(f'look = "primary" if text in {literal(node.accents)} else ""')
                code.add(f"key = Key(text, lambda pressed=text: self.presenter.{node.action}(pressed), look)")
                code.add("keys.addWidget(key, row, column)")


def _attribute(node: Node) -> str:
    """The name under which a presenter knows the widget."""
    endings = {Entry: "_entry", Choice: "_box", Check: "_check"}
    ending = endings.get(type(node))
    return f"{getattr(node, 'var', '')}{ending}" if ending else str(getattr(node, "name", ""))


def _label(node: Label, *, is_in_row: bool) -> list[str]:
    arguments = [f"self.{node.var}" if node.var else literal(node.text)]
    if node.style != "body":
        arguments.append(literal(node.style))
    if node.wraps and (node.grows or not is_in_row):
        arguments.append("wraps=True")
    if node.is_centered or node.style == "big":
        arguments.append("is_centered=True")
    return arguments


def _if_any(action: str) -> list[str]:
    return [callback(action)] if action else []


def _plain(text: str) -> str:
    """A text for a menu or a tab, where & would underline the next letter."""
    return literal(text.replace("&", "&&"))
