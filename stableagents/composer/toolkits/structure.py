"""What every toolkit's ``main.py`` has in common: its head, its words, the names that a person would choose."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

from stableagents.composer.spec import AppSpec
from stableagents.composer.toolkits.code import Code, literal
from stableagents.composer.view import Button, Choice, Entry, Form, Row, Section, Stack, Tabs, View

CHOOSE = "Choose …"  # on the button beside a file field
OF_THE_WINDOW = ("show_about", "switch_theme", "close")
PARTS = (
    "board",
    "chart",
    "drawing",
    "formatted",
    "table",
)  # widgets with a file of their own, which goes along where it is used
# Files whose texts are not for people, or are in the person's language already.
_OF_WINDOWS = ["main", "window", "widgets", "actions", "table", "board", "drawing", "formatted", "shapes"]
_OF_WINDOWS += ["storage"]
UNSPOKEN = frozenset(f"{name}.py" for name in _OF_WINDOWS)
_FOLDER = Path(__file__).with_name("parts")


class Toolkit(Protocol):
    """Turns a view into files. ``accents`` are colours of its file ``coloured``, and whether white words stand on them;
    ``larger`` are pieces of that file, and what stands there for larger letters and buttons;
    ``unspoken`` are files whose texts are not for people, or are in the person's language already."""

    @property
    def name(self) -> str: ...
    @property
    def requirements(self) -> tuple[str, ...]: ...
    @property
    def accents(self) -> tuple[tuple[str, bool], ...]: ...
    @property
    def coloured(self) -> str: ...
    @property
    def larger(self) -> tuple[tuple[str, str], ...]: ...
    @property
    def unspoken(self) -> frozenset[str]: ...

    def files(self, spec: AppSpec, view: View) -> dict[str, str]: ...


class WindowWriter(Protocol):
    """What a toolkit writes in its own way. ``closing`` is the head and the name of the method that closes a window."""

    code: Code
    view: View
    closing: tuple[str, str]

    def init(self) -> None: ...
    def menus(self) -> None: ...
    def section(self, section: Section) -> None: ...
    def main(self) -> None: ...


def write_window(writer: WindowWriter) -> None:
    """The class of the window, and ``main``."""
    code, view = writer.code, writer.view
    code.add("class App(AppWindow):")
    with code.indented():
        code.add('"""The main window."""', "")
        writer.init()
        code.add("")
        writer.menus()
        for section in sections_of(view):
            code.add("")
            writer.section(section)
        code.add("", "def show_about(self) -> None:")
        with code.indented():
            code.add("self.tell(ABOUT)")
        if view.on_close:
            head, call = writer.closing
            code.add("", f"def {head} -> None:")
            with code.indented():
                code.add(f"self.presenter.{view.on_close}()", f"super().{call}")
    code.add("", "", "def main() -> None:")
    with code.indented():
        writer.main()
    code.add("", "", 'if __name__ == "__main__":')
    with code.indented():
        code.add("main()")


def docstring(text: str) -> str:
    """A docstring of any words: in three quotes where they allow it, else as an escaped literal."""
    return literal(text) if '"' in text or "\\" in text or not text.isprintable() else f'"""{text}"""'


def head_of(title: str) -> list[str]:
    """The first lines of a ``main.py``."""
    about = docstring(f"{title}: the window. Actions are in presenter.py, the rules in logic.py.")
    return [about, "", "from __future__ import annotations", ""]


def own_imports(used: Iterable[str], from_window: Iterable[str]) -> list[str]:
    """The imports from the project's own files; ``used`` are the parts that it needs."""
    found = {"app_info": "ABOUT, APP_ID, TITLE", "presenter": "Presenter", "storage": "Storage, data_folder"}
    found |= {part: part.capitalize() for part in used if part in PARTS} | {"window": ", ".join(from_window)}
    return [f"from {module} import {names}" for module, names in sorted(found.items())]


def callback(action: str) -> str:
    """How the window calls an action."""
    return f"self.{action}" if action in OF_THE_WINDOW else f"self.presenter.{action}"


def sections_of(view: View) -> list[Section]:
    """Every section, those on the pages of tabs too."""
    found: list[Section] = [dialog.content for dialog in view.dialogs]
    for part in view.sections:
        found += [section for _title, section in part.pages] if isinstance(part, Tabs) else [part]
    return found


def parts_of(folder: str, files: dict[str, str]) -> dict[str, str]:
    """Files that go along with a toolkit: ``files`` are their paths in the project, by their names in ``parts/``."""
    return {path: (_FOLDER / folder / f"{name}.py").read_text(encoding="utf-8") for name, path in files.items()}


class GroupNames:
    """Names for what holds several widgets, which tell what is in it; each once."""

    def __init__(self) -> None:
        self._given: Counter[str] = Counter()

    def name(self, node: Stack | Row | Form) -> str:
        named = [item for item in node.items if isinstance(item, Entry | Choice)]
        if isinstance(node, Form):
            name = "fields"
        elif all(isinstance(item, Button) for item in node.items):
            name = "buttons"
        else:
            name = f"{named[0].var}_row" if named else "group"
        self._given[name] += 1
        return name if self._given[name] == 1 else f"{name}_{self._given[name]}"
