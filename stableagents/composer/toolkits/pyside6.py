"""Writes a view as a PySide6 app: one class, one method for each section, layouts in layouts."""

from __future__ import annotations

import re

from stableagents.composer.frameworks import FRAMEWORKS
from stableagents.composer.languages import words_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.toolkits.code import Code, literal
from stableagents.composer.toolkits.qt_widgets import WIDGETS, Widgets, attribute, if_any
from stableagents.composer.toolkits.structure import (
    CHOOSE,
    UNSPOKEN,
    GroupNames,
    callback,
    docstring,
    head_of,
    own_imports,
    parts_of,
    write_window,
)
from stableagents.composer.view import (
    Board,
    Entry,
    FileField,
    Form,
    Keypad,
    Node,
    Row,
    Section,
    Stack,
    Tabs,
    View,
)

_TEXT = r"\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'"  # whose words are no names
_FROM_QT = {
    "QtCore": ("QLibraryInfo", "Qt", "QTranslator"),
    "QtGui": ("QCloseEvent",),
    "QtWidgets": ("QApplication", "QGridLayout", "QHBoxLayout", "QLayout", "QTabWidget", "QVBoxLayout", "QWidget"),
}


class PySide6:
    """Qt's widgets, with one look on every system."""

    name = "pyside6"
    requirements = FRAMEWORKS["pyside6"].requirements
    accents = (("#2b6a9b", True), ("#235882", True), ("#6aaed6", False), ("#8cc3e4", False))
    coloured = "window.py"
    larger = (
        ('Template("""\n', 'Template("""\n* { font-size: 12pt; }\n'), ("font-size: 16pt", "font-size: 20pt"),
        ("font-size: 40pt", "font-size: 50pt"), ("font-size: 22pt", "font-size: 28pt"),
        ("font-size: 14pt", "font-size: 18pt"), ("padding: 6px 14px", "padding: 8px 18px"),
    )  # fmt: skip
    unspoken = UNSPOKEN

    def files(self, spec: AppSpec, view: View) -> dict[str, str]:
        """main.py and the parts that it uses."""
        writer = _Writer(view, language=spec.language, is_on_top=spec.is_on_top)
        write_window(writer)
        written = writer.code.text()
        named = set(re.findall(r"\w+", re.sub(_TEXT, '""', written)))
        head = Code()
        head.add(*head_of(spec.title), "import sys", "")
        for module, names in _FROM_QT.items():
            used = [name for name in names if name in named]
            if used:
                head.add(f"from PySide6.{module} import {', '.join(used)}")
        widgets = [name for name in WIDGETS if name in named]
        head.add(
            "", *own_imports(writer.widgets.parts, ["AppWindow"]), f"from widgets import {', '.join(widgets)}", "", ""
        )
        parts = {name: f"{name}.py" for name in ("actions", "widgets", "window", *writer.widgets.parts)}
        return {"main.py": head.text() + written} | parts_of("pyside6", parts)


class _Writer:
    closing = ("closeEvent(self, event: QCloseEvent)", "closeEvent(event)")

    def __init__(self, view: View, *, language: str, is_on_top: bool) -> None:
        self.view = view
        self.language = language
        self.choose = words_of(language).get(CHOOSE, CHOOSE)
        self.is_on_top = is_on_top
        self.code = Code()
        self.widgets = Widgets(self.code)
        self._names = GroupNames()

    def main(self) -> None:
        code = self.code
        code.add("app = QApplication(sys.argv)")
        if self.language != "en":
            code.add("translator = QTranslator(app)  # Yes, No and Cancel, too, in the language of the app")
            code.add("folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)")
            code.add(f'if translator.load("qtbase_{self.language}", folder):')
            with code.indented():
                code.add("app.installTranslator(translator)")
        code.add('window = App(Storage(data_folder(APP_ID) / "data.db"))', "window.show()", "sys.exit(app.exec())")

    def init(self) -> None:
        code, view = self.code, self.view
        code.add("def __init__(self, storage: Storage) -> None:")
        with code.indented():
            code.add("super().__init__(TITLE, storage)")
            code.add(*(f"self.{name} = Value({literal(value)})" for name, value in view.vars.items()))
            code.add("self.presenter = Presenter(self, storage)", "self.build_menus()")
            self._place_sections()
            for dialog in view.dialogs:
                end = if_any(dialog.on_close)
                arguments = ["self", literal(dialog.title), f"self.build_{dialog.content.name}()", *end]
                code.call(f"self.{dialog.name} = Dialog", arguments)
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

    def menus(self) -> None:
        code = self.code
        code.add("def build_menus(self) -> None:")
        with code.indented():
            for title, items in self.view.menus:
                code.add(f"menu = self.menuBar().addMenu({_plain(title)})")
                for item in items:
                    shortcut = [literal(item.shortcut)] if item.shortcut else []
                    code.call("self.add_item", ["menu", _plain(item.text), callback(item.action), *shortcut])

    def section(self, section: Section) -> None:
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
        if isinstance(item, Stack | Row | Form | FileField):
            name = self._inner(item)
            self.code.add(f"{form}.addRow({label}, {name})")
            return
        self.code.call(f"{form}.addRow", [label, self._made(item, is_in_row=False)])

    def _add(self, node: Node, layout: str, *, is_in_row: bool) -> None:
        weight = ["1"] if node.grows else []
        if isinstance(node, Stack | Row | Form | FileField):
            self.code.call(f"{layout}.addLayout", [self._inner(node), *weight])
        elif isinstance(node, Keypad):
            self.widgets.keypad(node)
            self.code.call(f"{layout}.addLayout", ["keys", *weight])
        else:
            self.code.call(f"{layout}.addWidget", [self._made(node, is_in_row=is_in_row), *weight])

    def _inner(self, node: Stack | Row | Form | FileField) -> str:
        """A layout inside another one; its name."""
        if not isinstance(node, FileField):
            name = self._names.name(node)
            self._layout(name, node)
            return name
        name = f"{node.var}_row"
        self.code.add(f"{name} = QHBoxLayout()")
        self._add(Entry(var=node.var, width=14, grows=True), name, is_in_row=True)
        choose = f"Button({literal(self.choose)}, lambda: self.choose_file(self.{node.var}))"
        self.code.add(f"{name}.addWidget({choose})")
        return name

    def _made(self, node: Node, *, is_in_row: bool) -> str:
        """The widget as an expression; one that the presenter may use is made in a line of its own first."""
        widget, arguments = self.widgets.written(node, is_in_row=is_in_row)
        name = attribute(node)
        if not name:
            return f"{widget}({', '.join(arguments)})"
        name = f"self.{name}"
        self.code.call(f"{name} = {widget}", arguments)
        if isinstance(node, Entry) and node.on_change:
            self.code.add(f"self.{node.var}.changed.connect(lambda: self.presenter.{node.on_change}())")
        if isinstance(node, Board) or (isinstance(node, Entry) and node.takes_focus):
            self.code.add(f"{name}.setFocus()")
        return name


def _plain(text: str) -> str:
    """A text for a menu or a tab, where & would underline the next letter."""
    return literal(text.replace("&", "&&"))
