"""How an app keeps things, in a way that it can't read again.

Each is told only where both sides, the writing and the reading, are in sight in one file.
"""

from __future__ import annotations

import ast
import difflib
import re
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .nodes import givings, last_name, of_kind, own_name
from .upkeep import files_of

if TYPE_CHECKING:
    from .project import Source

Found = tuple[str, int, str]
_SKIPS = {"next", "DictReader", "has_header", "islice", "pop", "fieldnames"}
_APPENDED = (
    "What is saved again is written behind what was saved before, and json.load() fails then: open the file with “w”."
)
_AGAIN = "All of self.{0} is written behind what is in the file, so that each row comes back again: open it with “w”."
_HEADER = "{0}() writes a row of headings first, and here it is read as if it were one of the others."
_READ_BY_ANOTHER = "What is written as “{1}” is looked for here as “{0}”, which is never there."
_NO_COLUMN = "No row is ever written with a column “{0}”, so what is asked for here is never there."
_PART = "What is written here is only the part of self.{1} that is shown, self.{0}: the rest is gone at the next start."
_SHORT, _ALIKE = 4, 0.85
_OTHERWISE = "What is kept as “{1}” is looked for here as “{0}”, and so it is never found again."
_NOT_ONLY_OWN = ("csv", "sqlite3", "requests", "urllib", "xml", "QSql", "http")
_TOOLKITS = {"PySide6", "customtkinter", "webview"}
_OTHER_KEY = "This is kept as “{0}”, and only “{1}” is ever looked at."


def wrong(source: Source) -> Iterator[Found]:
    """``(kind, line, message)`` of each."""
    yield from _appended(source.tree)
    yield from _rows_again(source.tree)
    yield from _headings(source.tree)
    yield from _other_key(source)
    yield from _read_by_another(source.tree)
    for node in of_kind(source.tree, ast.ClassDef):
        yield from _only_shown(node)
    yield from _no_such_column(source.tree)
    if "json" in source.text and not any(word in source.text for word in _NOT_ONLY_OWN):
        yield from _written_otherwise(source.tree)


def _appended(tree: ast.Module) -> Iterator[Found]:
    """JSON that is written behind JSON, in a file that is read as one."""
    calls = [ast.unparse(call.func) for call in of_kind(tree, ast.Call)]
    if "json.load" not in calls or "json.loads" in calls:
        return
    for node in of_kind(tree, ast.With):
        for item in node.items:
            is_adding = _adds(item.context_expr)
            inside = [last_name(each.func) for part in node.body for each in of_kind(part, ast.Call)]
            if is_adding and "dump" in inside and not {"write", "truncate", "seek"} & set(inside):
                yield "lost_data", node.lineno, _APPENDED


def _rows_again(tree: ast.Module) -> Iterator[Found]:
    """All rows written behind those that are there, in a file that they were read from."""
    for node in of_kind(tree, ast.ClassDef):
        functions = of_kind(node, ast.FunctionDef)
        for function in functions:
            for opening in of_kind(function, ast.With):
                if not any(_adds(item.context_expr) for item in opening.items):
                    continue
                written = {
                    own_name(call.args[0])
                    for call in of_kind(opening, ast.Call)
                    if last_name(call.func) == "writerows" and call.args
                } - {""}
                read = {
                    own_name(target)
                    for each in functions
                    if each is not function and _opened(each) & _opened(function) and _calls_any(each, "reader")
                    for target, _ in givings(each)
                }
                if written & read and not _calls_any(function, "truncate"):
                    yield "lost_data", opening.lineno, _AGAIN.format(written.pop())


def _adds(opening: ast.expr) -> bool:
    given = [*opening.args, *(each.value for each in opening.keywords)] if isinstance(opening, ast.Call) else []
    return any(isinstance(each, ast.Constant) and each.value in ("a", "a+", "at") for each in given)


def _headings(tree: ast.Module) -> Iterator[Found]:
    """A file of rows that begins with headings when it is written, and with nothing of the kind when it is read."""
    functions = of_kind(tree, ast.FunctionDef)
    writers = {file: each.name for each in functions if _writes_headings(each) for file in _opened(each)}
    for function in functions:
        names = {last_name(call.func) for call in of_kind(function, ast.Call)}
        shared = _opened(function) & writers.keys()
        if len(shared) != 1 or "reader" not in names or names & _SKIPS or "writer" in names:
            continue
        picks = of_kind(function, ast.Slice, ast.If, ast.IfExp, ast.Try, ast.Continue)
        if all(isinstance(each, ast.If) and _asks_for_file(each) for each in picks):
            [reading] = [call for call in of_kind(function, ast.Call) if last_name(call.func) == "reader"][:1]
            yield "lost_data", reading.lineno, _HEADER.format(writers[shared.pop()])


def _writes_headings(function: ast.FunctionDef) -> bool:
    calls = [call for call in of_kind(function, ast.Call) if last_name(call.func) in ("writerow", "writerows")]
    if len(calls) != 2 or [last_name(call.func) for call in calls] != ["writerow", "writerows"] or not calls[0].args:
        return False
    first = calls[0].args[0]
    is_named = isinstance(first, ast.Name | ast.Attribute) and last_name(first).isupper()
    is_written = isinstance(first, ast.List | ast.Tuple) and all(isinstance(each, ast.Constant) for each in first.elts)
    return is_named or is_written


def _opened(function: ast.FunctionDef) -> set[str]:
    """The names of the files that a function opens."""
    found = set()
    for call in of_kind(function, ast.Call):
        if last_name(call.func) == "open":
            file = call.func.value if isinstance(call.func, ast.Attribute) else call.args[0] if call.args else None
            found |= {last_name(file)} if file is not None else set()
    return found - {""}


def _asks_for_file(node: ast.If) -> bool:
    return any(last_name(call.func) in ("exists", "isfile", "is_file") for call in of_kind(node.test, ast.Call))


def _other_key(source: Source) -> Iterator[Found]:
    """A value that is stored under one key, while the key that was meant is looked at and never changed."""
    tree = source.tree
    texts = [node.value for node in of_kind(tree, ast.Constant) if isinstance(node.value, str)]
    if "json" not in source.text:
        return
    records = [
        node for node in of_kind(tree, ast.Dict) if node.keys and all(isinstance(k, ast.Constant) for k in node.keys)
    ]
    flags = {
        key.value: {other.value for other in record.keys}
        for record in records
        for key, value in zip(record.keys, record.values, strict=True)
        if isinstance(value, ast.Constant) and isinstance(value.value, bool)
    }
    stored = [node for node in of_kind(tree, ast.Subscript) if isinstance(node.ctx, ast.Store)]
    written = {node.slice.value for node in stored if isinstance(node.slice, ast.Constant)}
    idle = [key for key in flags if key not in written and texts.count(key) > 1]
    for node in stored:
        key = node.slice.value if isinstance(node.slice, ast.Constant) else None
        is_unread = isinstance(key, str) and texts.count(key) == 1
        if is_unread and len(idle) == 1 and key not in flags[idle[0]] and _is_flag(tree, node):
            yield "lost_data", node.lineno, _OTHER_KEY.format(key, idle[0])
            return


def _is_flag(tree: ast.Module, target: ast.Subscript) -> bool:
    """Whether what is stored is true or false as far as one sees: a tick's ``get()``, a ``not``, or the word itself."""
    for node in of_kind(tree, ast.Assign):
        if target in node.targets:
            value = node.value
            if isinstance(value, ast.Name):
                given = [each.value for each in of_kind(tree, ast.Assign) if last_name(each.targets[0]) == value.id]
                value = given[0] if len(given) == 1 else value
            is_word = isinstance(value, ast.Constant) and isinstance(value.value, bool)
            is_not = isinstance(value, ast.UnaryOp) and isinstance(value.op, ast.Not)
            is_tick = isinstance(value, ast.Call) and last_name(value.func) == "get" and not value.args
            return is_word or is_not or is_tick
    return False


def _read_by_another(tree: ast.Module) -> Iterator[Found]:
    """One record that is written as JSON, and read with one key that it has not in the place of one that it has."""
    writing = [call for call in of_kind(tree, ast.Call) if ast.unparse(call.func) in ("json.dump", "json.dumps")]
    reading = [call for call in of_kind(tree, ast.Call) if ast.unparse(call.func) in ("json.load", "json.loads")]
    if len(writing) != 1 or len(reading) != 1 or not writing[0].args:
        return
    written = _keys_written(tree, writing[0].args[0])
    asked = _keys_asked(tree, reading[0])
    texts = [node.value for node in of_kind(tree, ast.Constant) if isinstance(node.value, str)]
    unread = [key for key in written if key not in asked]
    unkept = [key for key in asked if key not in written]
    if len(unread) != 1 or len(unkept) != 1 or texts.count(unread[0]) != 1 or texts.count(unkept[0]) != 1:
        return
    around = [node for node in of_kind(tree, ast.Assign, ast.Expr) if asked[unkept[0]] == node.lineno]
    if any(_of_self(node) & _of_self(written[unread[0]]) for node in around):
        yield "lost_data", asked[unkept[0]], _READ_BY_ANOTHER.format(unkept[0], unread[0])


def _only_shown(node: ast.ClassDef) -> Iterator[Found]:
    """A filtered part that is written into the file that all of it was read from."""
    parts: dict[str, str] = {}
    for target, value in givings(node):
        if own_name(target) and isinstance(value, ast.ListComp) and len(value.generators) == 1:
            of = value.generators[0]
            is_part = bool(of.ifs) and ast.unparse(value.elt) == ast.unparse(of.target) and own_name(of.iter)
            if is_part and own_name(of.iter) != own_name(target):
                parts[own_name(target)] = own_name(of.iter)
    for method in of_kind(node, ast.FunctionDef) if parts else ():
        files = files_of(method, reads=False)
        for name in _dumped(method) & parts.keys():
            is_whole_kept = any(
                parts[name] in _dumped(other) and files_of(other, reads=False) & files
                for other in of_kind(node, ast.FunctionDef)
            )
            read = {file for other in of_kind(node, ast.FunctionDef) for file in files_of(other, reads=True)}
            if files & read and not is_whole_kept:
                yield "lost_data", _line_of(method, name), _PART.format(name, parts[name])


def _no_such_column(tree: ast.Module) -> Iterator[Found]:
    """A column that is asked of the rows of a file, and that no row is ever written with."""
    functions = of_kind(tree, ast.FunctionDef)
    headings = [_headings_of(call, tree) for call in of_kind(tree, ast.Call) if last_name(call.func) == "DictWriter"]
    writing = [each for each in functions if _calls_any(each, "DictWriter")]
    if len(headings) != 1 or not headings[0] or len(writing) != 1:
        return
    for function in functions:
        if not _calls_any(function, "DictReader") or files_of(function, reads=True) != files_of(
            writing[0], reads=False
        ):
            continue
        for name in _rows_read(function):
            for key, line in _asked_of(function, name):
                if key not in headings[0]:
                    yield "lost_data", line, _NO_COLUMN.format(key)
                    return


def _calls_any(function: ast.FunctionDef, name: str) -> bool:
    return any(last_name(call.func) == name for call in of_kind(function, ast.Call))


def _headings_of(call: ast.Call, tree: ast.Module) -> list[str]:
    """The columns that a writer is given, also by a name that is given once; empty where any is unknown."""
    given = next((each.value for each in call.keywords if each.arg == "fieldnames"), None)
    given = call.args[1] if given is None and len(call.args) > 1 else given
    if isinstance(given, ast.Name):
        values = [value for target, value in givings(tree) if last_name(target) == given.id]
        given = values[0] if len(values) == 1 else None
    if not isinstance(given, ast.List | ast.Tuple):
        return []
    texts = [str(each.value) for each in given.elts if isinstance(each, ast.Constant)]
    return texts if len(texts) == len(given.elts) else []


def _rows_read(function: ast.FunctionDef) -> set[str]:
    """What the rows of a reader are called."""
    readers = {last_name(target) for target, value in givings(function) if _is_reader(value)}
    return {
        node.target.id
        for node in of_kind(function, ast.For, ast.comprehension)
        if isinstance(node.target, ast.Name) and (_is_reader(node.iter) or last_name(node.iter) in readers - {""})
    }


def _is_reader(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and last_name(node.func) == "DictReader"


def _asked_of(function: ast.FunctionDef, name: str) -> Iterator[tuple[str, int]]:
    """The keys that a row is asked for."""
    for node in of_kind(function, ast.Subscript):
        if last_name(node.value) == name and isinstance(node.slice, ast.Constant) and not _is_stored(node):
            yield str(node.slice.value), node.lineno
    for call in of_kind(function, ast.Call):
        is_get = isinstance(call.func, ast.Attribute) and call.func.attr == "get" and last_name(call.func.value) == name
        if is_get and call.args and isinstance(call.args[0], ast.Constant):
            yield str(call.args[0].value), call.lineno


def _dumped(method: ast.FunctionDef) -> set[str]:
    """The attributes that a method writes out as they are."""
    calls = [call for call in of_kind(method, ast.Call) if last_name(call.func) in ("dump", "dumps", "writerows")]
    return {own_name(call.args[0]) for call in calls if call.args} - {""}


def _line_of(method: ast.FunctionDef, name: str) -> int:
    return min(int(node.lineno) for node in of_kind(method, ast.Attribute) if own_name(node) == name)


def _written_otherwise(tree: ast.Module) -> Iterator[Found]:
    """A key that is asked for and never given, where one is given and never asked that is written much alike."""
    asked = _keys_looked_for(tree)
    words = {each.arg for call in of_kind(tree, ast.Call) for each in call.keywords}
    own_words = _own_words(tree)
    texts = [node.value for node in of_kind(tree, ast.Constant) if isinstance(node.value, str)]
    given = {key.value for record in of_kind(tree, ast.Dict) for key in record.keys if isinstance(key, ast.Constant)}
    given |= {node.slice.value for node in of_kind(tree, ast.Subscript) if _is_stored(node)}
    unasked = [other for other in given if isinstance(other, str) and other not in asked]
    ungiven = [key for key in asked if key not in given | own_words]
    for key in ungiven:
        alike = [other for other in unasked if _are_alike(other, key) and key not in words]
        if len(ungiven) == 1 and not any(_are_alike(other, key) for other in unasked):
            alike = [other for other in unasked if texts.count(other) == 1 and _is_in_its_place(tree, other, key)]
        if len(alike) == 1 and texts.count(key) == 1:
            yield "lost_data", asked[key], _OTHERWISE.format(key, alike[0])


def _own_words(tree: ast.Module) -> set[str | None]:
    """The keywords that what is the app's own is called with, or a record is made or changed with."""
    own = {node.name for node in of_kind(tree, ast.ClassDef, ast.FunctionDef)} | {"dict", "update", "replace"}
    for node in of_kind(tree, ast.ImportFrom):
        if (node.module or "").partition(".")[0] not in sys.stdlib_module_names | _TOOLKITS:
            own |= {each.asname or each.name for each in node.names}
    return {each.arg for call in of_kind(tree, ast.Call) if last_name(call.func) in own for each in call.keywords}


def _is_in_its_place(tree: ast.Module, given: str, asked: str) -> bool:
    """Whether a record is read by all of its keys but one, and by the one asked in the place of that one."""
    owners = [
        {key for key, _ in _asked_of(function, name)}
        for function in of_kind(tree, ast.FunctionDef)
        for name in {each.id for each in of_kind(function, ast.Name)}
    ]
    return any(
        given in keys and len(keys) == len(record.keys) > 1 and keys - {given} | {asked} in owners
        for record in of_kind(tree, ast.Dict)
        for keys in [{key.value for key in record.keys if isinstance(key, ast.Constant)}]
    )


def _keys_looked_for(tree: ast.Module) -> dict[str, int]:
    """Every key that anything is asked for, and the first line for it; not where it is renamed for a record."""
    found: dict[str, int] = {}
    for node in of_kind(tree, ast.Subscript):
        if isinstance(node.slice, ast.Constant) and isinstance(node.slice.value, str) and not _is_stored(node):
            found.setdefault(node.slice.value, node.lineno)
    for call in of_kind(tree, ast.Call):
        is_asking = isinstance(call.func, ast.Attribute) and call.func.attr in ("get", "pop", "setdefault")
        for given in call.args[:1] if is_asking else ():
            if isinstance(given, ast.Constant) and isinstance(given.value, str):
                found.setdefault(given.value, call.lineno)
    return found


def _is_stored(node: ast.Subscript) -> bool:
    return isinstance(node.ctx, ast.Store) and isinstance(node.slice, ast.Constant)


def _are_alike(one: str, other: str) -> bool:
    """Whether two keys differ in capitals, in signs, or in a slip of the keys only."""
    first, second = (re.sub(r"[\W_]", "", key).lower() for key in (one, other))
    shorter, longer = sorted((first, second), key=len)
    return first == second or (
        len(shorter) > _SHORT and difflib.SequenceMatcher(None, shorter, longer).ratio() > _ALIKE
    )


def _keys_written(tree: ast.Module, record: ast.expr) -> dict[str, ast.expr]:
    """A record that is written out once, by its keys, also where it has a name; none where others may be added."""
    if isinstance(record, ast.Name):
        of_name = [node for node in of_kind(tree, ast.Name) if node.id == record.id]
        given = [each.value for each in of_kind(tree, ast.Assign) if last_name(each.targets[0]) == record.id]
        if len(of_name) != 2 or len(given) != 1:
            return {}
        record = given[0]
    pairs = list(zip(record.keys, record.values, strict=True)) if isinstance(record, ast.Dict) else []
    found = {key.value: value for key, value in pairs if isinstance(key, ast.Constant) and isinstance(key.value, str)}
    return found if len(found) == len(pairs) else {}


def _keys_asked(tree: ast.Module, call: ast.Call) -> dict[str, int]:
    """The keys that what is read is asked for, and where; none where it is used in any other way."""
    given = [each.targets[0] for each in of_kind(tree, ast.Assign) if each.value is call]
    if len(given) != 1 or not isinstance(given[0], ast.Name):
        return {}
    uses = [node for node in of_kind(tree, ast.Name) if node.id == given[0].id and node is not given[0]]
    found: dict[int, tuple[str, int]] = {}
    for node in of_kind(tree, ast.Subscript):
        if isinstance(node.ctx, ast.Load) and isinstance(node.slice, ast.Constant):
            found[id(node.value)] = (str(node.slice.value), node.lineno)
    for each in of_kind(tree, ast.Call):
        is_asked = isinstance(each.func, ast.Attribute) and each.func.attr == "get" and bool(each.args)
        if is_asked and isinstance(each.args[0], ast.Constant):
            found[id(each.func.value)] = (str(each.args[0].value), each.lineno)
    return dict(found[id(use)] for use in uses) if all(id(use) in found for use in uses) else {}


def _of_self(node: ast.AST) -> set[str]:
    return set(map(own_name, of_kind(node, ast.Attribute))) - {""}
