"""Checkable requirements on composed apps, as data: descriptions/*.toml, and how each line of them is checked.

A requirement is a list of steps, one a line. What is typed, pressed and seen is in the terms of the app's view;
descriptions/README.md tells every step.
"""

from __future__ import annotations

import re
import tempfile
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from operator import attrgetter
from pathlib import Path
from typing import Any

from stableagents.composer import ComposedApp, compose
from stableagents.composer.blueprints import BLUEPRINTS
from stableagents.composer.languages.own_words import words_shown
from stableagents.composer.languages.texts import translated
from stableagents.composer.spec import AppSpec
from stableagents.composer.toolkits.structure import OF_THE_WINDOW
from stableagents.composer.view import Button, Check, Choice, Entry, MenuItem, Section, Slider, View
from tests.composer.headless import RunningApp, running
from tests.support import IN_MEMORY

FOLDER = Path(__file__).with_name("descriptions")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """One description: ``kind`` is the app it should become, ``requires`` maps what must hold to its steps."""

    text: str
    kind: str
    requires: dict[str, list[str]]

    @property
    def name(self) -> str:
        return f"{self.kind}: {self.text[:60]}"


class Unmet(AssertionError):
    """A step did not hold; the message says which."""


@cache
def all_wanted() -> tuple[Wanted, ...]:
    """Every description of the set, in the order of its files."""
    found = []
    for path in sorted(FOLDER.glob("*.toml")):
        for app in tomllib.loads(path.read_text(encoding="utf-8"))["app"]:
            requires = {says: steps.strip().splitlines() for says, steps in app["requires"].items()}
            found.append(Wanted(text=app["text"], kind=app.get("kind", path.stem), requires=requires))
    return tuple(found)


def unmet(wanted: Wanted, framework: str = "tkinter") -> list[str]:
    """The requirements that do not hold, each with the step that failed; the first is its kind."""
    app = compose(wanted.text, framework=framework)
    missing = [] if app.kind == wanted.kind else [f"is a {wanted.kind} app | it is {app.kind}"]
    view = translated(BLUEPRINTS[app.kind].view(spec_of(app)), words_shown(spec_of(app)))
    for says, steps in wanted.requires.items():
        with tempfile.TemporaryDirectory(dir=IN_MEMORY) as folder:
            try:
                with running(app, view, Path(folder)) as opened:
                    _Steps(app, view, opened).take(steps)
            except Exception as error:  # an app that raises holds nothing, and says how
                missing.append(f"{says} | {type(error).__name__}: {error}")
    return missing


def spec_of(app: ComposedApp) -> AppSpec:
    """The AppSpec that an app was compiled from."""
    return AppSpec.from_dict(app.spec)


class _Steps:
    """Takes the steps of one requirement."""

    def __init__(self, app: ComposedApp, view: View, opened: RunningApp) -> None:
        self.app, self.view, self.opened = app, view, opened

    def take(self, steps: list[str]) -> None:
        for step in steps:
            word, _, rest = step.strip().partition(" ")
            if not word:
                continue
            if not hasattr(self, f"step_{word}"):
                raise Unmet(f"no step is called {word!r}")
            if getattr(self, f"step_{word}")(rest.strip()) is False:
                raise Unmet(f"{step.strip()!r}; shown: {self.shown()[-600:]!r}")

    # What a person does.

    def step_type(self, rest: str) -> None:
        """``type Label = text``, into an entry, a choice, a tick or a text area."""
        label, _, text = rest.partition("=")
        self._fill(label.strip(), text.strip().replace("\\n", "\n"))

    def step_press(self, rest: str) -> None:
        """``press Words of a button or a menu``, or the name of an action."""
        self._act(rest)

    def step_key(self, rest: str) -> None:
        """``key ÷``: a key of a keypad, or several, divided by blanks."""
        pads = [node for node in self.opened.view.nodes if type(node).__name__ == "Keypad"]
        actions = {text: pad.action for pad in pads for row in pad.rows for text in row}
        for text in [rest] if rest in actions else rest.split():
            if text not in actions:
                raise Unmet(f"there is no key {text!r}")
            getattr(self.opened.presenter, actions[text])(text)

    def step_cell(self, rest: str) -> None:
        """``cell 0 2``: a press on a board."""
        row, column = map(int, rest.split())
        board = next(node for node in self.opened.view.nodes if type(node).__name__ == "Board")
        getattr(self.opened.presenter, board.action)(row, column)

    def step_draw(self, rest: str) -> None:
        """``draw 10 10 60 40``: press at the first place, drag along the others, let go at the last."""
        numbers = [float(number) for number in rest.split()]
        places = list(zip(numbers[::2], numbers[1::2], strict=True))
        for event, at in (("on_press", places[:1]), ("on_drag", places[1:]), ("on_release", places[-1:])):
            for place in at:
                self._on_sheet(event, *place)

    def step_second(self, rest: str) -> None:
        """``second 10 10``: the second mouse button on a sheet."""
        self._on_sheet("on_second", *map(float, rest.split()))

    def step_point(self, rest: str) -> None:
        self._on_sheet("on_move", *map(float, rest.split()))

    def step_wait(self, rest: str) -> None:
        """``wait 5``: so many ticks of every clock."""
        for _ in range(int(rest)):
            for tick in self.opened.view.timers:
                tick()

    def step_hit(self, rest: str) -> None:
        """``hit Left Space``: keys that a board, a sheet or the window answers."""
        keys = dict(self.view.keys)
        for node in self.opened.view.nodes:
            keys |= dict(getattr(node, "keys", ()))
        keys |= {item.shortcut: item.action for _title, items in self.view.menus for item in items}
        for key in rest.split():
            if key not in keys and self._held(key, is_down=True):
                self._held(key, is_down=False)
                continue
            if key not in keys:
                raise Unmet(f"the key {key} does nothing; these do: {', '.join(keys)}")
            getattr(self.opened.presenter, keys[key])()

    def step_hold(self, rest: str) -> None:
        """``hold Up W``: keys of a sheet that go down and stay there."""
        for key in rest.split():
            if not self._held(key, is_down=True):
                raise Unmet(f"no sheet asks for held keys such as {key}")

    def _held(self, key: str, *, is_down: bool) -> bool:
        """Have a sheet told of a key. Returns whether there is one that asks for keys."""
        asks = [node.on_key for node in self.opened.view.nodes if getattr(node, "on_key", "")]
        for action in asks:
            getattr(self.opened.presenter, action)(key, ord(key[0]), is_down)
        return bool(asks)

    def _on_sheet(self, event: str, x: float, y: float) -> None:
        sheets = [node for node in self.opened.view.nodes if type(node).__name__ == "Drawing"]
        sheet = next((node for node in sheets if node.name == "sheet"), sheets[0] if sheets else None)
        if sheet is None:
            raise Unmet("there is no sheet to draw on")
        if getattr(sheet, event):
            getattr(self.opened.presenter, getattr(sheet, event))(x, y)

    def step_pick(self, rest: str) -> None:
        """``pick words``: the first row of a table that holds them."""
        for node in self.opened.view.nodes:
            if type(node).__name__ == "Table":
                table = getattr(self.opened.view, node.name)
                for key, values in table.rows:
                    if rest.lower() in " ".join(map(str, values)).lower():
                        table.select(key)
                        if node.on_select:
                            attrgetter(node.on_select)(self.opened.presenter)()
                        return
        raise Unmet(f"no row holds {rest!r}: {self.shown()!r}")

    def step_restart(self, rest: str) -> None:
        self.opened.restart()

    def step_refuse(self, rest: str) -> None:
        """Say no to the questions that follow."""
        self.opened.view.is_agreed = False

    # What must hold.

    def step_see(self, rest: str) -> bool:
        return _plain(rest) in _plain(self.shown())

    def step_not(self, rest: str) -> bool:
        return _plain(rest) not in _plain(self.shown())

    def step_wrong(self, rest: str) -> bool:
        """``wrong Label``: the field that the person is sent to."""
        return self.opened.view.wrong_field == self._node(rest).var

    def step_enabled(self, rest: str) -> bool:
        """``enabled Button``: it can be pressed, or ``disabled Button``: it can't."""
        return self._is_enabled(rest)

    def step_disabled(self, rest: str) -> bool:
        return not self._is_enabled(rest)

    def _is_enabled(self, words: str) -> bool:
        for own, node in self._labels():
            if words.lower() == own.lower() and not isinstance(node, MenuItem):
                name = node.name if isinstance(node, Button) else f"{node.var}_entry"
                return bool(getattr(self.opened.view, name).is_enabled)
        raise Unmet(f"nothing is called {words!r}")

    def step_order(self, rest: str) -> bool:
        """``order a < b < c``: seen in this order."""
        shown = _plain(self.shown())
        places = [shown.find(_plain(part)) for part in rest.split("<")]
        return -1 not in places and places == sorted(places)

    def step_title(self, rest: str) -> bool:
        return self.app.title == rest

    def step_field(self, rest: str) -> bool:
        """``field Price money``: a named field and its type."""
        label, _, kind = rest.rpartition(" ")
        return any(f["label"].lower() == label.lower() and f["type"] == kind for f in self.app.spec["fields"])

    def step_control(self, rest: str) -> bool:
        """There is such a button, field, menu entry or tick."""
        return rest.lower() in [label.lower() for label, _node in self._labels()]

    def step_without(self, rest: str) -> bool:
        """``without Label``: there is no such button, field, menu entry or tick."""
        return not self.step_control(rest)

    def step_covers(self, rest: str) -> bool:
        """``covers all``: nothing is said to be missing."""
        return not self.app.not_covered

    def step_missing(self, rest: str) -> bool:
        """``missing words``: said to be left out."""
        return any(rest.lower() in said.lower() for said in self.app.not_covered)

    def step_assumes(self, rest: str) -> bool:
        return any(rest.lower() in said.lower() for said in self.app.assumptions)

    def step_dark(self, rest: str) -> bool:
        return self.app.spec["theme"] == "dark"

    def step_speaks(self, rest: str) -> bool:
        return self.app.spec["language"] == rest

    def step_copied(self, rest: str) -> bool:
        return rest in self.opened.view.clipboard

    def shown(self) -> str:
        """Everything that a person would read in the window, but for its fixed words."""
        view, texts = self.opened.view, []
        for name, value in vars(view).items():
            if name not in ("nodes", "clipboard", "wrong", "timers"):
                texts += _texts(name, value)
        return " | ".join(text for text in texts if text)

    def _labels(self) -> Iterator[tuple[str, Any]]:
        before = ""
        for node in self.opened.view.nodes:
            if type(node).__name__ == "Label":
                before = node.text
                continue
            own = getattr(node, "label", "") or (before if isinstance(node, Entry | Choice) else "")
            own = getattr(node, "text", "") or own
            if isinstance(node, Button) and node.var:
                own = getattr(self.opened.view, node.var).get()
            if own or getattr(node, "var", "") or getattr(node, "name", ""):
                yield own or getattr(node, "var", "") or node.name, node
            before = ""
        for _title, items in self.view.menus:
            yield from ((item.text, item) for item in items)

    def _node(self, label: str) -> Any:
        for own, node in self._labels():
            var = getattr(node, "var", "") or getattr(node, "name", "")
            names = (own.lower(), var, var.removeprefix("input_"), var.removeprefix("field_"))
            if label.lower() in names and not isinstance(node, Button | MenuItem | Section):
                return node
        raise Unmet(f"no field is called {label!r}: {[own for own, _node in self._labels()]}")

    def _fill(self, label: str, text: str) -> None:
        node, view = self._node(label), self.opened.view
        if isinstance(node, Choice) and "★" in node.options and text.isdecimal():
            text = "★" * int(text)
        if type(node).__name__ == "TextArea":
            getattr(view, node.name).set_text(text)
        elif isinstance(node, Choice) and text not in view.choices(node.var):
            raise Unmet(f"{label!r} offers {view.choices(node.var)}, not {text!r}")
        elif isinstance(node, Check):
            getattr(view, node.var).set(text in ("yes", "on"))
        else:
            getattr(view, node.var).set(text)
        action = (
            getattr(node, "action", "") if isinstance(node, Choice | Check | Slider) else getattr(node, "on_change", "")
        )
        if action and not isinstance(node, Entry):
            attrgetter(action)(self.opened.presenter)()

    def _act(self, words: str) -> None:
        for own, node in self._labels():
            if isinstance(node, Button | MenuItem) and words.lower() in (own.lower(), node.action):
                if node.action not in OF_THE_WINDOW:
                    attrgetter(node.action)(self.opened.presenter)()
                return
        if words.replace(".", "").replace("_", "").isalnum() and _has(self.opened.presenter, words):
            attrgetter(words)(self.opened.presenter)()
            return
        raise Unmet(f"no button or menu says {words!r}: {[own for own, _node in self._labels()]}")


def _has(presenter: Any, action: str) -> bool:
    try:
        return callable(attrgetter(action)(presenter))
    except AttributeError:
        return False


def _texts(name: str, value: Any) -> list[str]:
    kind = type(value).__name__
    if kind == "Var":
        return [value.get()] if isinstance(value.get(), str) else []
    if kind == "Part" and not name.endswith(("_entry", "_box", "_check")):
        return [
            *(" ".join(_flat(row)) for row in [*value.columns, *value.rows]),
            value.text,
            "" if value.rows else value.empty,
        ]
    return list(value) if name == "said" else []


def _flat(row: Any) -> Iterator[str]:
    for part in row if isinstance(row, list | tuple) else [row]:
        if isinstance(part, list | tuple):
            yield from _flat(part)
        else:
            yield str(part)


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", text).casefold().strip()
