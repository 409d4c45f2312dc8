"""Pages and scripts of a web view: files that are not there, and calls into Python that Python has not.

Read as text: what can't be told for sure gives nothing.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from ..nodes import last_name, of_kind
from . import (
    api,
    choices,
    edited,
    elements,
    followed,
    forms,
    handed,
    hidden,
    listeners,
    methods,
    piles,
    places,
    positions,
    promises,
    rejections,
    scripts,
    sifting,
    stale,
    storage,
    text_ids,
    typed,
    unasked,
    undefined,
    unheard,
    unsent,
)

if TYPE_CHECKING:
    from ..project import Source

_MAX_BYTES = 2_000_000
_ENDINGS, _STYLES = (".html", ".htm", ".js", ".mjs", ".py"), (".css",)
_DATA = (".json", ".csv", ".txt", ".sql")
_SKIPPED = {"__pycache__", "node_modules", ".venv", "venv", "build", "dist", "tests"}
_CALL = re.compile(r"\bpywebview\s*\.\s*api\s*\??\.\s*([A-Za-z_$][\w$]*)\s*(\??\.?)\s*(\(?)")
_ALIAS = re.compile(r"(?<![\w$.])([A-Za-z_$][\w$]*)\s*=\s*(?:window\s*\.\s*)?pywebview\s*\.\s*api\s*[;,\n]")
_ESCAPED = re.compile(r"(?<!\\)(?:\\\\)*\\[nrt]")  # the end of a line within a text of Python's
_COMMENT = re.compile(r"(^|\s)//[^\n]*|/\*.*?\*/|<!--.*?-->", re.DOTALL)
_STORAGE = re.compile(r"\blocalStorage\s*(?:\.\s*(?:setItem|getItem)|\[)")
_NETWORK = "Its page loads parts from the network"
Finding = dict[str, Any]


@dataclass(slots=True, kw_only=True)
class Method:
    """What Python offers to the page: how many arguments it takes, ``most`` is None for any number."""

    least: int
    most: int | None


@dataclass(slots=True, kw_only=True)
class Offered:
    """What the page may call, by name; ``is_known`` is false where that can't be told from the code."""

    methods: dict[str, Method] = field(default_factory=dict)
    hidden: set[str] = field(default_factory=set)  # pywebview shows no names with an underscore
    is_known: bool = True
    is_given: bool = False


def check(sources: list[Source], folder: Path) -> Iterator[Finding]:
    """Findings and permissions as the child writes them."""
    code = [source for source in sources if not source.is_test]
    for file, line, message in api.never_started(code):
        yield _finding("no_main_loop", message, file, line)
    for source in code:
        yield from _windows_of(source, folder)
        yield from _classes_given(source)
    texts = dict(_texts(folder))
    offered = _offered(code)
    defined = "\n".join(texts.values())
    keeps = any(re.search(r"private_mode\s*=\s*False", source.text) for source in code)
    without_comments = {file: _without_comments(file, text) for file, text in texts.items()}
    if keeps:
        for file, line, message in storage.wrong(without_comments):
            yield _finding("lost_data", message, file, line)
    for file, line, message in elements.missing(without_comments):
        yield _finding("error_in_page", message, file, line)
    for file, line, message in hidden.buttons(without_comments, dict(_texts(folder, _STYLES))):
        yield _finding("dead_control", message, file, line)
    trees = [source.tree for source in code]
    for kind, slips in (
        ("lost_data", positions.mistaken(without_comments, trees)),
        ("lost_data", positions.mistaken_in_page(without_comments)),
        ("lost_data", handed.other_names(without_comments, trees)),
        ("lost_data", handed.never_over(without_comments)),
        ("lost_data", edited.left_on(without_comments)),
        ("lost_data", edited.never_begun(without_comments)),
        ("error_in_page", unheard.answers(without_comments, trees)),
        ("error_in_page", listeners.piling_up(without_comments)),
        ("error_in_page", forms.leaving(without_comments)),
        ("error_in_page", methods.without_object(without_comments)),
        ("error_in_page", rejections.uncaught(without_comments, trees)),
        ("lost_data", piles.upon_each_other(without_comments)),
        ("error_in_page", places.past_the_end(without_comments)),
        ("error_in_page", handed.texts_added(without_comments, trees)),
        ("error_in_page", stale.counts(without_comments)),
        ("error_in_page", typed.added(without_comments)),
        ("error_in_page", followed.unfollowed(without_comments)),
        ("error_in_page", stale.points(without_comments)),
        ("error_in_page", stale.points_of_class(without_comments)),
        ("error_in_page", stale.sorted_as_text(without_comments)),
        ("error_in_page", unsent.keys(without_comments, dict(_texts(folder, _DATA)), trees)),
        ("error_in_page", unasked.lengths(without_comments)),
        ("error_in_page", unasked.searches(without_comments)),
        ("error_in_page", unasked.twice(without_comments)),
        ("dead_control", text_ids.compared(without_comments, trees)),
        ("dead_control", unasked.fields(without_comments)),
        ("dead_control", sifting.unheard(without_comments)),
        ("dead_control", choices.unheld(without_comments)),
        ("dead_control", choices.ticks(without_comments)),
        ("dead_control", choices.classes(without_comments, dict(_texts(folder, _STYLES)))),
    ):
        for file, line, message in slips:
            yield _finding(kind, message, file, line)
    for file, line, message in undefined.calls(without_comments):
        yield _finding("undefined_name", message, file, line)
    for file, bare in without_comments.items():
        yield from _calls(file, bare, offered)
        for kind, line, message in scripts.wrong(file, bare, defined):
            yield _finding(kind, message, file, line)
        for line, message in promises.unawaited(bare):
            yield _finding("error_in_page", message, file, line)
        if file.endswith(".html"):
            yield from _references(file, texts[file], folder)
        found = _STORAGE.search(bare)
        if found is not None and not keeps and "webview" in "".join(source.text for source in code):
            message = (
                "What is kept in localStorage is lost at closing: webview.start() needs private_mode=False for it."
            )
            yield _finding("lost_data", message, file, _line(bare, found.start()))
            keeps = True  # told once


def _without_comments(file: str, text: str) -> str:
    """The same, with every comment of a page or a script blank, and ends of lines that Python's texts have written out.

    Lines stay where they are.
    """
    blank = _ESCAPED if file.endswith(".py") else _COMMENT
    return blank.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text)


def _finding(kind: str, message: str, file: str, line: int) -> Finding:
    return {"kind": kind, "message": message, "file": file, "line": line}


def _texts(folder: Path, endings: Container[str] = _ENDINGS) -> Iterator[tuple[str, str]]:
    for path in sorted(folder.rglob("*")):
        parts = path.relative_to(folder).parts
        if path.suffix not in endings or set(parts) & _SKIPPED:
            continue
        is_inside = path.is_file() and path.resolve().is_relative_to(folder.resolve())
        if is_inside and path.stat().st_size <= _MAX_BYTES and not path.name.endswith(".min.js"):
            yield path.relative_to(folder).as_posix(), path.read_text("utf-8", "replace")


def _windows_of(source: Source, folder: Path) -> Iterator[Finding]:
    """Windows whose page is a file that is not there."""
    names = api.Names(source.tree)
    texts = {
        target.id: node.value
        for node in of_kind(source.tree, ast.Assign)
        if isinstance(node.value, ast.Constant)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for node in of_kind(source.tree, ast.Call):
        if names.function(node.func) != "create_window":
            continue
        url = next((keyword.value for keyword in node.keywords if keyword.arg == "url"), None)
        url = url or (node.args[1] if len(node.args) > 1 else None)
        text = url if isinstance(url, ast.Constant) else texts.get(url.id) if isinstance(url, ast.Name) else None
        if isinstance(text, ast.Constant) and isinstance(text.value, str) and text.value.lstrip().startswith("<"):
            message = "The page itself is given here where its address belongs: give it as html=…."
            yield _finding("wrong_arguments", message, source.path, node.lineno)
            continue
        if not isinstance(url, ast.Constant) or not isinstance(url.value, str):
            continue
        if re.match(r"https?://", url.value):
            host = urlsplit(url.value).hostname or ""
            if host not in ("localhost", "127.0.0.1"):
                yield _permission(f"{_NETWORK} ({host})", source.path, url.lineno)
        elif "://" not in url.value and url.value.strip():
            name = unquote(urlsplit(url.value).path)
            if not (folder / name).is_file() and not (folder / name / "index.html").is_file():
                yield _finding(
                    "missing_file", f"The window shows “{name}”, which is not there.", source.path, url.lineno
                )


def _classes_given(source: Source) -> Iterator[Finding]:
    """Windows whose js_api is a class of the app in the place of one of its instances."""
    names = api.Names(source.tree)
    kinds = {
        node.name: node
        for node in of_kind(source.tree, ast.ClassDef)
        if not node.keywords and any(map(_is_of_instances, node.body))
    }
    given_anew = {node.id for node in of_kind(source.tree, ast.Name) if isinstance(node.ctx, ast.Store)}
    for node in of_kind(source.tree, ast.Call):
        if names.function(node.func) == "create_window":
            for keyword in node.keywords:
                name = keyword.value.id if isinstance(keyword.value, ast.Name) else ""
                if keyword.arg == "js_api" and name in kinds and name not in given_anew:
                    message = (
                        f"js_api is given the class {name} itself, whose methods lack their self: give it {name}()."
                    )
                    yield _finding("wrong_arguments", message, source.path, keyword.value.lineno)


def _is_of_instances(node: ast.stmt) -> bool:
    """Whether it is a method that needs an instance."""
    return (
        isinstance(node, ast.FunctionDef)
        and not node.decorator_list
        and bool(node.args.args)
        and not node.name.startswith("_")
    )


def _permission(message: str, file: str, line: int) -> Finding:
    return {"permission": "ask", "message": message, "file": file, "line": line}


# Files


class _References(HTMLParser):
    """What a page loads or leads to, with its line."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[str, str, int]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        name = {"link": "href", "a": "href", "object": "data"}.get(tag, "src")
        address = (given.get(name) or "").strip()
        if address and (tag != "link" or "preconnect" not in (given.get("rel") or "")):
            self.found.append((tag, address, self.getpos()[0]))


def _references(file: str, text: str, folder: Path) -> Iterator[Finding]:
    page = _References()
    page.feed(text)
    place = (folder / file).parent
    for tag, address, line in page.found:
        parts = urlsplit(address)
        if parts.scheme in ("http", "https") or address.startswith("//"):
            if tag != "a":
                yield _permission(f"{_NETWORK} ({parts.hostname})", file, line)
            continue
        name = unquote(parts.path)
        if parts.scheme or not name or re.search(r"[{}$]|<%", address):
            continue
        target = place / name.lstrip("/")
        if not target.exists() and not (folder / name.lstrip("/")).exists():
            yield _finding("missing_file", f"The page asks for “{name}”, which is not there.", file, line)


# Calls into Python


def _calls(file: str, text: str, offered: Offered) -> Iterator[Finding]:
    if not offered.is_known:
        return
    aliases = dict.fromkeys(found[1] for found in _ALIAS.finditer(text))
    patterns = [_CALL, *(re.compile(rf"(?<![\w$.]){re.escape(alias)}\.([A-Za-z_$][\w$]*)()(\()") for alias in aliases)]
    for pattern in patterns:
        for found in pattern.finditer(text):
            name, line = found[1], _line(text, found.start(1))
            method = offered.methods.get(name)
            if method is None and found[2] != "." and (found[3] or not offered.is_given):
                yield _finding("unknown_method", _unknown(name, offered), file, line)
            elif method is not None and found[3]:
                count = _count_arguments(text, found.end())
                if count is not None and (count < method.least or (method.most is not None and count > method.most)):
                    wanted = str(method.least) if method.most == method.least else f"{method.least} to {method.most}"
                    message = f"{name} takes {wanted} arguments, and the page gives it {count}."
                    yield _finding("wrong_arguments", message, file, line)


def _unknown(name: str, offered: Offered) -> str:
    if name in offered.hidden:
        return f"The page calls {name}, which pywebview doesn't offer: names that begin with _ are private."
    if not offered.is_given:
        return f"The page calls {name}, and the window has no js_api: give one to webview.create_window()."
    return f"The page calls {name}, which Python's js_api doesn't have: it has {', '.join(sorted(offered.methods))}."


def _offered(sources: Iterable[Source]) -> Offered:
    classes: dict[str, list[ast.ClassDef]] = {}
    functions: dict[str, list[ast.FunctionDef]] = {}
    for source in sources:
        for kind in of_kind(source.tree, ast.ClassDef):
            classes.setdefault(kind.name, []).append(kind)
        for function in of_kind(source.tree, ast.FunctionDef):
            functions.setdefault(function.name, []).append(function)
    offered = Offered()
    for source in sources:
        names = api.Names(source.tree)
        made = _made(source.tree)
        for node in of_kind(source.tree, ast.Call):
            if names.function(node.func) == "create_window":
                given = next((keyword.value for keyword in node.keywords if keyword.arg == "js_api"), None)
                given = given or (node.args[3] if len(node.args) > 3 else None)
                offered.is_known &= all(keyword.arg is not None for keyword in node.keywords)
                if given is not None:
                    offered.is_given = True
                    _add_class(offered, _class_of(given, made), classes)
            elif isinstance(node.func, ast.Attribute) and node.func.attr == "expose":
                offered.is_given = True
                for argument in node.args:
                    name = last_name(argument)
                    found = functions.get(name, [])
                    offered.is_known &= len(found) == 1
                    if len(found) == 1:
                        offered.methods[name] = _method(found[0], is_bound=isinstance(argument, ast.Attribute))
    return offered


def _made(tree: ast.Module) -> dict[str, str]:
    """Names that can only be an instance of one class, by the class's name; empty where there are several."""
    made: dict[str, str] = {}
    for node in of_kind(tree, ast.Assign):
        for target in node.targets:
            name = last_name(target)
            kind = last_name(node.value.func) if isinstance(node.value, ast.Call) else ""
            made[name] = kind if made.get(name, kind) == kind else ""
    return made


def _class_of(given: ast.expr, made: dict[str, str]) -> str:
    if isinstance(given, ast.Call):
        return last_name(given.func)
    return made.get(last_name(given), "")


def _add_class(offered: Offered, name: str, classes: dict[str, list[ast.ClassDef]]) -> None:
    found = classes.get(name, [])
    if len(found) != 1:
        offered.is_known = False
        return
    for base in found[0].bases:
        if isinstance(base, ast.Name) and base.id in classes:
            _add_class(offered, base.id, classes)
        elif not (isinstance(base, ast.Name) and base.id in ("object", "ABC", "Protocol")):
            offered.is_known = False
    for node in found[0].body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            marks = {each.id for each in node.decorator_list if isinstance(each, ast.Name)}
            if node.name.startswith("_"):
                offered.hidden.add(node.name)
            elif "property" not in marks:
                known = _method(node, is_bound="staticmethod" not in marks)
                offered.methods[node.name] = known if not node.decorator_list else Method(least=0, most=None)
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
                if isinstance(target, ast.Name):
                    offered.methods[target.id] = Method(least=0, most=None)
    # Whatever else is set on it may be offered, too: an object of its own with methods.
    for inside in of_kind(found[0], ast.Attribute):
        if isinstance(inside.ctx, ast.Store) and not inside.attr.startswith("_"):
            offered.methods.setdefault(inside.attr, Method(least=0, most=None))


def _method(node: ast.FunctionDef | ast.AsyncFunctionDef, *, is_bound: bool) -> Method:
    given = node.args
    count = len(given.posonlyargs) + len(given.args) - is_bound
    least = max(0, count - len(given.defaults))
    return Method(least=least, most=None if given.vararg else count)


def _count_arguments(text: str, start: int) -> int | None:
    """How many arguments a call in JavaScript gives, from behind its bracket on; ``None`` where that isn't sure."""
    depth, count, is_empty, at = 0, 0, True, start
    while at < len(text) and at - start < 3000:
        character = text[at]
        if character in "\"'`":
            end = at + 1
            while end < len(text) and text[end] != character:
                end += 2 if text[end] == "\\" else 1
            at, is_empty = end, False
        elif text.startswith("...", at) and depth == 0:
            return None
        elif character in "([{":
            depth, is_empty = depth + 1, False
        elif character in ")]}":
            if depth == 0:
                return count + (not is_empty)
            depth -= 1
        elif character == "," and depth == 0:
            count, is_empty = count + 1, True
        elif not character.isspace():
            is_empty = False
        at += 1
    return None


def _line(text: str, position: int) -> int:
    return text.count("\n", 0, position) + 1
