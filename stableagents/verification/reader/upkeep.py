"""What goes on after a change: one of several changes is not kept, or not counted in, while all others are.

Judged over all files of a project, and only where every use of the function's name is in sight.
"""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from .nodes import givings, last_name, of_kind, own_name

if TYPE_CHECKING:
    from .project import Source

Found = tuple[str, int, str]
_CHANGES = {"append", "insert", "extend", "pop", "remove", "clear", "add", "discard", "update"}
_TAKES = {"pop", "remove", "clear", "discard"}
_FILES = {"write_text", "dump", "writerows", "writerow"}
SAVING = re.compile(r"^_?(save|store|persist|write|dump|speicher)", re.I)
_LOADING = re.compile(r"^_?(load|restore|read|laden)", re.I)
ENDS = re.compile(r"close|quit|exit|auto_?save|__del__", re.I)
BEGINS = re.compile(r"^_?(__init__|load|restore|read|new|reset|restart|start|setup|init|import|open|fill|build)", re.I)
_TOOLKITS = {"tk", "ttk", "tkinter", "ctk", "customtkinter"}
_SEVERAL = 2
_MOST_PLACES = 10
_NOT_KEPT = "{0}() changes {1} and does not call {2}(), as {3}() does: this change is lost unless another one follows."
_NOT_COUNTED = "{0}() changes {1} and does not call {2}(), as {3}() does: what {4} shows is wrong from here on."
_NEVER_LOADED = "Nothing calls {0}(), which alone reads {1}: what is kept there is never seen again."
_NEVER_SAVED = "Nothing calls {0}(), which alone writes {1}: nothing of it is kept."


class Upkeep:
    """Which function changes what, and what it leads to."""

    def __init__(self, trees: Iterable[ast.Module]) -> None:
        self.functions: dict[str, list[ast.FunctionDef]] = {}
        self._mentioned: Counter[str] = Counter()
        self.called_later: set[str] = set()
        self._pressed: set[str] = set()  # what a widget itself calls, and nothing of the project around it
        self._texts: set[str] = set()
        trees = list(trees)
        self._widgets = _widgets(trees)
        for tree in trees:
            for function in of_kind(tree, ast.FunctionDef):
                self.functions.setdefault(function.name, []).append(function)
            for node in of_kind(tree, ast.Name, ast.Attribute):
                if isinstance(node.ctx, ast.Load) and not self._is_of_widget(node):
                    self._mentioned[last_name(node)] += 1
            self._texts |= {node.value for node in of_kind(tree, ast.Constant) if isinstance(node.value, str)}
            self._note_later(tree)
        self.named = {name: self._named_in(parts) for name, parts in self.functions.items()}
        self.leads = {name: self._led_to(name) for name in self.functions}

    def _note_later(self, tree: ast.Module) -> None:
        """Functions that are handed over, and what is called in lambdas."""
        calls = of_kind(tree, ast.Call)
        called = {id(call.func) for call in calls}
        for node in of_kind(tree, ast.Name, ast.Attribute):
            if isinstance(node.ctx, ast.Load) and id(node) not in called:
                self.called_later.add(last_name(node))
        for call in calls:
            handed = [each.value for each in call.keywords if each.arg == "command"]
            if isinstance(call.func, ast.Attribute) and call.func.attr in ("connect", "bind"):
                handed += call.args[-1:]
            if last_name(call.func) not in self.functions:
                self._pressed |= {own_name(each) for each in handed} - {""}

    def _named_in(self, parts: list[ast.FunctionDef]) -> set[str]:
        """The project's functions that are named in these."""
        nodes = (node for part in parts for node in of_kind(part, ast.Name, ast.Attribute))
        return {last_name(node) for node in nodes if not self._is_of_widget(node)} & self.functions.keys()

    def _is_of_widget(self, node: ast.Name | ast.Attribute) -> bool:
        """Whether it is a method of the toolkit's, as in ``self.list.delete``, whatever the project calls its own."""
        return isinstance(node, ast.Attribute) and own_name(node.value) in self._widgets

    def _led_to(self, name: str) -> set[str]:
        found, waiting = {name}, [name]
        while waiting:
            others = self.named[waiting.pop()] - found
            found |= others
            waiting += others
        return found

    def wrong(self, source: Source) -> Iterator[Found]:
        """``(kind, line, message)`` of each in a file."""
        for node in of_kind(source.tree, ast.ClassDef):
            methods = [part for part in node.body if isinstance(part, ast.FunctionDef)]
            yield from self._forgotten(methods)
        for function in of_kind(source.tree, ast.FunctionDef):
            yield from self._never_called(function)

    def _forgotten(self, methods: list[ast.FunctionDef]) -> Iterator[Found]:
        """A change of a list that nothing follows, where every other change is followed by the same method."""
        for follower in methods:
            if self.functions[follower.name] != [follower] or follower.name in self.called_later:
                continue
            told = self._figure_left_out(follower, methods)
            if told is not None:
                yield told
                return
            for name in sorted(_attributes_read(follower)):
                told = self._left_out(follower, name, methods)
                if told is not None:
                    yield told
                    return

    def _left_out(self, follower: ast.FunctionDef, name: str, methods: list[ast.FunctionDef]) -> Found | None:
        is_saving = bool(SAVING.search(follower.name)) and bool(_calls(follower, _FILES))
        shows = shown_by(follower) if not is_saving else set()
        if not (is_saving or shows):
            return None
        if is_saving and self.is_saved_at_last(follower.name):
            return None
        summed = _summed(follower, name) if not is_saving else set[object]() if _writes_all(follower, name) else None
        changing = [part for part in methods if part is not follower and change_of(part, name, summed) is not None]
        keeping = [part for part in changing if follower.name in self.leads[part.name]]
        left = [part for part in changing if part not in keeping and not BEGINS.search(part.name)]
        if len(left) != 1 or not keeping or self.functions[left[0].name] != left:
            return None
        [lacking] = left
        if self._is_followed(lacking, follower.name):
            return None
        led_to = [part for each in self.leads[lacking.name] for part in self.functions[each]]
        if any(shows & shown_by(part) for part in led_to):
            return None
        is_whole = is_saving and summed is not None
        if not is_whole and _takes_away(lacking) and not any(_takes_away(part) for part in keeping):
            return None  # told by what follows additions only
        line = change_of(lacking, name, summed)
        assert line is not None
        words = (lacking.name, name, follower.name, keeping[0].name)
        if is_saving:
            return "lost_data", line, _NOT_KEPT.format(*words)
        return "lost_data", line, _NOT_COUNTED.format(*words, min(shows))

    def _figure_left_out(self, follower: ast.FunctionDef, methods: list[ast.FunctionDef]) -> Found | None:
        """One method that changes a figure or a text that is kept, and saves nothing, where all others do."""
        kept = _kept_figures(follower) if SAVING.search(follower.name) else set()
        if not kept or self.is_saved_at_last(follower.name):
            return None
        changing = {part.name: places for part in methods if (places := _given(part, kept))}
        keeping = [name for name in changing if follower.name in self.leads[name] and not BEGINS.search(name)]
        left = [name for name in changing if follower.name not in self.leads[name] and not BEGINS.search(name)]
        if len(left) != 1 or len(keeping) < _SEVERAL or self._mentioned[left[0]] != 1:
            return None
        if left[0] not in self.called_later or self._is_followed(self.functions[left[0]][0], follower.name):
            return None
        if not _takes_what_is_given(self.functions[left[0]][0], kept):
            return None
        name, line = changing[left[0]][0]
        return "lost_data", line, _NOT_KEPT.format(left[0], name, follower.name, keeping[0])

    def is_saved_at_last(self, follower: str) -> bool:
        """Whether the method is called as the window closes, or from time to time."""
        return any(
            follower in self.leads[name]
            and (ENDS.search(name) or any(_calls(part, {"after", "startTimer"}) for part in parts))
            for name, parts in self.functions.items()
        )

    def _is_followed(self, lacking: ast.FunctionDef, follower: str) -> bool:
        """Whether whoever calls the method may call the other afterwards."""
        if self._mentioned[lacking.name] == 1 and lacking.name in self._pressed:
            return False
        return (
            any(
                lacking.name in self.leads[name] and follower in self.leads[name]
                for name in self.functions
                if name != "__init__"
            )
            or self._mentioned[lacking.name] != 1
        )

    def _never_called(self, function: ast.FunctionDef) -> Iterator[Found]:
        name = function.name
        if self._mentioned[name] or function.decorator_list or len(self.functions[name]) != 1:
            return
        if any(name in text for text in self._texts):
            return
        for pattern, others, message in (
            (_LOADING, _SAVES_TO, _NEVER_LOADED),
            (SAVING, _READS_FROM, _NEVER_SAVED),
        ):
            if not pattern.search(name):
                continue
            own = _READS_FROM if others is _SAVES_TO else _SAVES_TO
            mine = files_of(function, own)
            rest = [part for parts in self.functions.values() for part in parts if part is not function]
            if any(files_of(part, others) & mine for part in rest) and not any(
                files_of(part, own) & mine for part in rest
            ):
                yield "lost_data", function.lineno, message.format(name, min(mine))
                return


_READS_FROM, _SAVES_TO = True, False


def _widgets(trees: list[ast.Module]) -> set[str]:
    """Attributes that are given tkinter's widgets, and nothing else in any file."""
    given: dict[str, bool] = {}
    for target, value in (each for tree in trees for each in givings(tree)):
        if isinstance(target, ast.Attribute):
            made = value.func if isinstance(value, ast.Call) else None
            is_widget = isinstance(made, ast.Attribute) and last_name(made.value) in _TOOLKITS
            given[target.attr] = given.get(target.attr, True) and is_widget
    return {name for name, is_widget in given.items() if is_widget}


def files_of(function: ast.AST, reads: bool) -> set[str]:
    """The names of the files that a function reads, or else writes."""
    found: set[str] = set()
    for call in of_kind(function, ast.Call):
        name = last_name(call.func)
        if name == "open":
            is_method = isinstance(call.func, ast.Attribute)
            file = last_name(call.func.value) if is_method else last_name(call.args[0]) if call.args else ""
            place = 0 if is_method else 1
            mode = call.args[place] if len(call.args) > place else None
            mode = next((each.value for each in call.keywords if each.arg == "mode"), mode)
            is_read = mode is None or (isinstance(mode, ast.Constant) and "r" in str(mode.value))
            if is_read is reads:
                found.add(file)
        elif isinstance(call.func, ast.Attribute) and name == ("read_text" if reads else "write_text"):
            found.add(last_name(call.func.value))
    return found - {""}


def _calls(function: ast.FunctionDef, names: set[str]) -> list[ast.Call]:
    return [call for call in of_kind(function, ast.Call) if last_name(call.func) in names]


def _attributes_read(function: ast.FunctionDef) -> set[str]:
    return {own_name(node) for node in of_kind(function, ast.Attribute) if isinstance(node.ctx, ast.Load)} - {""}


def shown_by(function: ast.FunctionDef) -> set[str]:
    """The labels whose text a function sets to something that it computes."""
    found: set[str] = set()
    for call in _calls(function, {"config", "configure", "setText"}):
        given = [each.value for each in call.keywords if each.arg == "text"] or call.args
        is_computed = any(isinstance(each, ast.JoinedStr | ast.Call) for each in given)
        if is_computed and isinstance(call.func, ast.Attribute):
            found.add(last_name(call.func.value))
    for target, value in givings(function):
        is_text = isinstance(target, ast.Subscript) and isinstance(target.slice, ast.Constant)
        if is_text and target.slice.value == "text" and isinstance(value, ast.JoinedStr | ast.Call):  # type: ignore[attr-defined]
            found.add(last_name(target.value))  # type: ignore[attr-defined]
    return found - {""}


def _kept_figures(function: ast.FunctionDef) -> set[str]:
    """The attributes that it writes out as values of a record."""
    dumped = [given for call in _calls(function, {"dump", "dumps"}) for given in call.args[:1]]
    records = [node for given in dumped for node in of_kind(given, ast.Dict)]
    return {own_name(value) for record in records for value in record.values} - {""}


def _given(function: ast.FunctionDef, names: set[str]) -> list[tuple[str, int]]:
    """Which of these attributes a function gives another value, and where."""
    targets = [node.target for node in of_kind(function, ast.AugAssign)]
    targets += [target for node in of_kind(function, ast.Assign) for target in node.targets]
    return [(own_name(target), int(target.lineno)) for target in targets if own_name(target) in names]


def _takes_what_is_given(function: ast.FunctionDef, names: set[str]) -> bool:
    """Whether such an attribute becomes what a person has just entered or chosen."""
    arguments = {each.arg for each in function.args.args} - {"self"}
    return any(
        own_name(target) in names
        and ({last_name(each) for each in of_kind(value, ast.Name)} & arguments or _asks(value))
        for target, value in givings(function)
    )


def _asks(value: ast.expr) -> bool:
    asking = {"get", "text", "value", "currentText", "isChecked", "toPlainText"}
    return any(last_name(call.func) in asking for call in of_kind(value, ast.Call))


def _summed(function: ast.FunctionDef, name: str) -> set[object] | None:
    """What of each entry of an attribute it adds up, by key, place or name; ``None`` where it adds up nothing."""
    for call in _calls(function, {"sum"}):
        for given in call.args:
            if not any(own_name(node) == name for node in of_kind(given, ast.Attribute)):
                continue
            parts: set[object] = {node.attr for node in of_kind(given, ast.Attribute) if not own_name(node)}
            parts |= {
                node.slice.value for node in of_kind(given, ast.Subscript) if isinstance(node.slice, ast.Constant)
            }
            loops = of_kind(given, ast.comprehension)
            return parts | (
                set(range(_MOST_PLACES)) if any(isinstance(each.target, ast.Tuple) for each in loops) else set()
            )
    return None


def _writes_all(function: ast.FunctionDef, name: str) -> bool:
    """Whether a method writes an attribute to its file as it is."""
    dumps = [call for call in _calls(function, {"dump", "dumps"}) if call.args]
    return any(own_name(call.args[0]) == name for call in dumps)


def change_of(function: ast.FunctionDef, name: str, summed: set[object] | None = None) -> int | None:
    """The line where a method changes what is in an attribute that is a list or a table of names.

    ``summed`` are the parts of its entries that are added up: another entry, or part, changes that, too.
    """
    for node in of_kind(function, ast.Assign) if summed is not None else ():
        target = node.targets[0]
        is_entry = isinstance(target, ast.Subscript) and own_name(target.value) == name
        if is_entry and not any(own_name(each) == name for each in of_kind(node.value, ast.Attribute)):
            return int(node.lineno)
    for loop in of_kind(function, ast.For) if summed else ():
        entry = loop.target.id if isinstance(loop.target, ast.Name) and own_name(loop.iter) == name else ""
        for node in of_kind(loop, ast.Subscript, ast.Attribute):
            part = node.attr if isinstance(node, ast.Attribute) else getattr(node.slice, "value", None)
            is_stored = not isinstance(node.ctx, ast.Load) and isinstance(node.value, ast.Name)
            if is_stored and entry and node.value.id == entry and part in (summed or ()):
                return int(node.lineno)
    for call in _calls(function, _CHANGES):
        if isinstance(call.func, ast.Attribute) and own_name(call.func.value) == name:
            return call.lineno
    for node in of_kind(function, ast.Delete):
        for target in node.targets:
            if isinstance(target, ast.Subscript) and own_name(target.value) == name:
                return int(node.lineno)
    return None


def _takes_away(function: ast.FunctionDef) -> bool:
    return bool(_calls(function, _TAKES)) or bool(of_kind(function, ast.Delete))
