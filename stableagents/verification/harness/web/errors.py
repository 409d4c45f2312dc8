"""What goes wrong in a page and in the Python that it calls, told with its line in the app."""

from __future__ import annotations

import logging
import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from .. import boxes
from ..toolkit import FAILS
from ..wire import Place, Wire
from . import nan

if TYPE_CHECKING:
    from .toolkit import Toolkit

# Mistakes of the code itself; others may be meant for the page, which shows them to the person.
_BUGS = (NameError, AttributeError, TypeError, ImportError, LookupError, ArithmeticError, RecursionError, SyntaxError)
_STACK_LINE = re.compile(r"((?:https?|file|about|blob):[^\s()]*?):(\d+)(?::\d+)?\)?$")
_OUR_CALLS = ("__hands", "pywebview.api", "js_bridge_call")
_IMPORT = re.compile(r"""\b(?:from|import)\s*\(?\s*["'](\.{1,2}/[^"']+)["']""")
# A listener that hands on to one function; and where a function of this name is made.
_CALLS_ONE = re.compile(
    r"(?:=>|\{)\s*\{?\s*(?:event\.preventDefault\(\);?\s*)?(?:return\s+|await\s+|void\s+)*(?:this\.)?([A-Za-z_$][\w$]*)\([^(){}]*\)\s*;?\s*\}?\s*\}?$"
)
_MADE = (
    r"\bfunction\s+{name}\s*\(|(?<![\w$]){name}\s*[=:]\s*(?:async\s*)?(?:function\b|\(|\w+\s*=>)"
    r"|(?m:^)[ \t]*(?:async\s+)?{name}\s*\([^()]*\)\s*\{{"
)
# The second is all that a page is told of an error in a script of nobody's, as the answers are that pywebview hands it.
_NOT_THE_APP = ("ResizeObserver loop", "Script error.")
CALL = "_call"  # pywebview's function around a call from the page


class Errors(logging.Handler):
    """Hears pywebview's log, which tells every exception of a call, and the page's own reports."""

    def __init__(self, wire: Wire, toolkit: Toolkit) -> None:
        super().__init__(logging.ERROR)
        self._wire, self._toolkit = wire, toolkit
        self._folder = Path(wire.folder)
        self._waiting: list[tuple[BaseException, Any]] = []  # raised in calls; the page may handle them
        self._html: list[str] = []
        self._places: dict[str, Place] = {}  # of listeners, by their code

    def note_window(self, window: Any) -> None:
        """A window's page that is no file: its lines are looked for in the app's code."""
        if window.html:
            self._html = str(window.html).split("\n")

    # Python

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[1] if record.exc_info else sys.exc_info()[1]
        if error is None or type(error).__name__ == "JavascriptException":
            return
        function = _called(error)
        is_bug = isinstance(error, _BUGS) or type(error).__module__ == "sqlite3"
        is_meant = not is_bug or self._is_raised(error)
        if function is not None and is_meant:
            self._waiting.append((error, function))
        else:
            self._tell(error, function)

    def _tell(self, error: BaseException, function: Any) -> None:
        if self._wire.place_of(error)[0] is None and isinstance(error, TypeError) and "serializable" in str(error):
            text = f"What “{function.__name__}” answers can't be sent to the page: {error}"
            self._wire.finding("error_in_callback", text, self._wire.place_of_function(function))
            return
        self._toolkit.failed(error, "error_in_callback", FAILS, function)

    def _is_raised(self, error: BaseException) -> bool:
        """Whether the app's own line raises it, as a word to the page."""
        file, line = self._wire.place_of(error)
        trace = error.__traceback__
        while trace is not None and trace.tb_next is not None:
            trace = trace.tb_next
        if (
            file is None
            or line is None
            or trace is None
            or self._wire.relative(trace.tb_frame.f_code.co_filename) is None
        ):
            return False
        return self._line(file, line).startswith("raise ")

    # The page

    def of_page(self, told: list[dict[str, Any]]) -> None:
        for each in told:
            if any(text in each["message"] for text in _NOT_THE_APP):
                continue
            if each["kind"] == "missing":
                self._missing(each)
            elif each["kind"] == "shown":
                self._shown(each)
            elif each["kind"] == "lost":
                self._lost(each)
            elif each["kind"] == "promise":
                message = f"{each['message']} is handed to {each['file']} before it is there: await is missing."
                place = self.place_in_stack(each["stack"]) or ("main.py", None)
                self._wire.finding("error_in_page", message, place)
            elif each["kind"] == "reload":
                self._reload(each["message"])
            elif each["kind"] == "timers":
                place = self.place_in_stack(each["stack"]) or ("main.py", None)
                self._wire.finding("growing_timers", each["message"], place)
            elif "Traceback (most recent call last)" in each["stack"] or self._is_waiting(each["message"]):
                self._unhandled(each)
            else:
                self._page_error(each)

    def _page_error(self, told: dict[str, Any]) -> None:
        if told["stack"].startswith("global code@") and "variable: pywebview" in told["message"]:
            return  # pywebview's own answer to a page that has gone meanwhile
        prefix = {
            "rejection": "An error in the page is not handled", "console": "The page reports an error",
            "endless": "A dialog never ends",
        }.get(told["kind"], "An error stops what the page was about to do")  # fmt: skip
        kind = "dialog_never_ends" if told["kind"] == "endless" else "error_in_page"
        place = self._place(told["file"], told["line"]) if told["line"] else (None, None)
        # What can't be read as code or as JSON has a line in a text of its own; the app's is the one that has it read.
        if place[0] is None or told["kind"] != "error" or "SyntaxError" in told["message"]:
            place = self.place_in_stack(told["stack"]) or place
        binding = re.search(r"binding name '(\w+)'|export named '(\w+)'", told["message"])
        if place[0] is None and binding is not None:
            name = re.escape(binding[1] or binding[2])
            place = self.place_of_pattern(rf"\bimport\b[^;]*\b{name}\b") or place
        unknown = re.search(r"Can't find variable: ([\w$]+)", told["message"])
        if unknown is not None and unknown[1] not in self.source_line(*place):  # in an attribute, which has no line
            place = self.place_of_pattern(rf"(?<![\w$.]){re.escape(unknown[1])}\s*\(") or place
        self._wire.finding(kind, f"{prefix}: {told['message']}", place, _tidy(told["stack"]))

    def of_script(self, told: dict[str, Any], prefix: str) -> bool:
        """What a script of Python's met in the page, if it was in the page's own code; says whether it was."""
        stack = of_page_alone(str(told.get("stack", "")))
        place = self.place_in_stack(stack)
        if place is not None:
            message = f"{prefix}: {told.get('name')}: {told.get('message')}"
            self._wire.finding("error_in_page", message, place, _tidy(stack))
        return place is not None

    def of_layout(self, told: dict[str, Any]) -> None:
        """What the page's look at its own layout found."""
        kind, other = "clipped_widget", told["other"]
        what = boxes.CUT_OFF if told["what"] == "cut" else boxes.OUT_OF_REACH
        message = f"{boxes.named(told['kind'], told['label'])} {what}"
        if other is not None:
            kind = "overlapping_widgets"
            message = boxes.hidden_under((told["kind"], told["label"]), (other["kind"], other["label"]))
        place = self._place_of_rule(told["selector"], told["property"]) or self.place_of_element(other or told)
        self._wire.finding(kind, message, place)

    def _place_of_rule(self, selector: str, property: str) -> Place | None:
        """The line of a style sheet's rule that sets a property."""
        words = r"\s+".join(re.escape(word) for word in selector.split())
        return (
            self.place_of_pattern(rf"{words}\s*\{{[^}}]*?(?<![\w-])(?={property}\s*:)", is_at_end=True)
            if selector
            else None
        )

    def _is_waiting(self, message: str) -> bool:
        return any(_is_meant_by(error, message) for error, _function in self._waiting)

    def _unhandled(self, told: dict[str, Any]) -> None:
        """An exception of Python that the page does not handle."""
        for waiting in [each for each in self._waiting if _is_meant_by(each[0], told["message"])]:
            self._waiting.remove(waiting)
            self._tell(*waiting)

    def tell_pending(self) -> None:
        """What Python raised and the page handled is no mistake."""
        self._waiting.clear()

    def _missing(self, told: dict[str, Any]) -> None:
        address = told["message"]
        if re.match(r"(?:https?:)?//", address) and not re.match(r"https?://(?:127\.0\.0\.1|localhost)[:/]", address):
            return  # without a network that is no mistake of the app's; reading tells that it needs one
        name = unquote(urlsplit(address).path).lstrip("/") or address
        missing = self._missing_import(name)
        if missing is not None:
            message = f"The script asks for “{missing[0]}”, which is not there."
            self._wire.finding("missing_file", message, missing[1])
            return
        place = self.place_in_stack(told["stack"]) or self.place_of_text(address) or self.place_of_text(name)
        self._wire.finding(
            "missing_file", f"The page asks for “{name}”, which is not there.", place or ("main.py", None)
        )

    def _missing_import(self, name: str) -> tuple[str, Place] | None:
        """What a script that is there imports from a file that isn't, and where."""
        for folder in self._served():
            path = Path(os.path.realpath(os.path.join(folder, name)))
            if path.is_file() and self._wire.relative(str(path)) is not None:
                for found in _IMPORT.finditer(_text(path)):
                    if not (path.parent / found[1]).is_file():
                        return found[1], (
                            self._wire.relative(str(path)),
                            _text(path).count("\n", 0, found.start(1)) + 1,
                        )
        return None

    def _shown(self, told: dict[str, Any]) -> None:
        word = told["message"]
        if self.place_of_pattern(rf">[^<{{}}]*(?<![\w.]){re.escape(word)}(?!\w)[^<{{}}]*<") is None:
            place = self.place_in_stack(told["stack"]) or ("main.py", None)
            if word == "NaN" and place[0] and place[1]:
                place = place[0], nan.behind(_text(self._folder / place[0]).split("\n"), place[1])
            message = f"The page shows “{word}” where a value belongs: it is missing, or no text."
            self._wire.finding("error_in_page", message, place, _tidy(told["stack"]))

    def _lost(self, told: dict[str, Any]) -> None:
        place = self.place_in_stack(told["stack"]) or ("main.py", None)
        text = f"on “{told['message'][:60]}”" if told["message"] else "in it"
        message = f"What is there is made anew from its text here, so that a click {text} is no longer heard."
        self._wire.finding("dead_control", message, place, _tidy(told["stack"]))

    def of_stuck_dialog(self, dialog: dict[str, Any]) -> None:
        """A modal dialog that stays open, whatever is done in it."""
        message = "A dialog never ends: no button in it closes it, nor does Escape."
        self._wire.finding(
            "dialog_never_ends", message, self.place_in_stack(dialog.get("opened", "")) or ("main.py", None)
        )

    def _reload(self, path: str) -> None:
        if self.place_of_pattern(r"\blocation\s*\.\s*(?:search|href)|URLSearchParams") is None:
            identity = path.rpartition(">")[2]
            place = self.place_of_pattern(
                rf"""<form\b[^>]*\bid\s*=\s*["']{re.escape(identity[1:])}["']""" if identity[:1] == "#" else r"<form\b"
            )
            message = "Sending this form loads the page anew, and what was on it is lost: nothing stops it."
            self._wire.finding("error_in_page", message, place or ("main.py", None))

    # Places

    def place_of_element(self, told: dict[str, Any]) -> Place:
        """Where an element is written: by its id, else by its words."""
        identity = told["path"].rpartition(">")[2]
        if identity.startswith("#"):
            called = rf"""\b{re.escape(identity[1:])}["'`]\)\s*\.\s*on\w+\s*=\s*[\w.]+\(\)\s*;?[ \t]*$"""
            found = self.place_of_pattern(rf"""(?m){called}""") or self.place_of_pattern(
                rf"""id\s*=\s*["']{re.escape(identity[1:])}["']"""
            )
            if found is not None:
                return found
        if told["label"]:
            found = self.place_of_pattern(rf">\s*{re.escape(told['label'])}\s*<") or self.place_of_text(told["label"])
            if found is not None:
                return found
        return next((self._wire.relative(str(path)) or "main.py" for path in self._files(".html")), "main.py"), None

    def place_of_call(self, native: Any, name: str) -> Place:
        """Where the function of Python's is that a page calls by this name."""
        function = getattr(native, "_functions", {}).get(name)
        if function is None:
            function = getattr(native, "_js_api", None)
            for part in name.split("."):
                function = getattr(function, part, None)
        return self._wire.place_of_function(function)

    def place_of_code(self, code: str) -> Place:
        """Where a listener's code is written, or the one function of the page that it calls."""
        if code not in self._places:
            called = _CALLS_ONE.search(code)
            found = self.place_of_pattern(_MADE.format(name=re.escape(called[1]))) if called is not None else None
            self._places[code] = found or self.place_of_text(code) or (None, None)
        return self._places[code]

    def place_of_text(self, text: str) -> Place | None:
        return self.place_of_pattern(re.escape(text)) if text.strip() else None

    def place_of_pattern(self, pattern: str, *, is_at_end: bool = False) -> Place | None:
        """The first line of a page, else of a style sheet or script, that a pattern fits, or where it ends."""
        for ending in (".html", ".css", ".js", ".py"):
            for path in self._files(ending):
                found = re.search(pattern, _text(path))
                if found is not None:
                    return self._wire.relative(str(path)), _text(path).count(
                        "\n", 0, found.end() if is_at_end else found.start()
                    ) + 1
        return None

    def place_in_stack(self, stack: str) -> Place | None:
        """The innermost line of the app in a stack of JavaScript."""
        for line in stack.split("\n"):
            match = _STACK_LINE.search(line.strip())
            if match is None or any(text in line for text in _OUR_CALLS):
                continue
            place = self._place(match[1], int(match[2]))
            if place[0] is not None:
                return place
        return None

    def _place(self, address: str, line: int) -> Place:
        parts = urlsplit(address)
        name = unquote(parts.path).lstrip("/")
        if parts.scheme == "file":
            return self._wire.relative(f"/{name}"), line
        if parts.scheme in ("http", "https"):
            for folder in self._served():
                path = os.path.realpath(os.path.join(folder, name or "index.html"))
                if os.path.isfile(path) and self._wire.relative(path) is not None:
                    return self._wire.relative(path), line
        if self._html and 0 < line <= len(self._html):
            return self._place_of_html(line)
        return None, None

    def _place_of_html(self, line: int) -> Place:
        """A line of a page that stands in the app's code as a text."""
        wanted = [text.strip() for text in self._html]
        for path in self._files(".py"):
            lines = [text.strip() for text in _text(path).split("\n")]
            for number, text in enumerate(lines):
                if text == wanted[line - 1] and text and _fits(lines, number, wanted, line - 1):
                    return self._wire.relative(str(path)), number + 1
        return None, None

    def _served(self) -> list[str]:
        server = getattr(sys.modules.get("webview.http"), "global_server", None)
        root = getattr(server, "root_path", None)
        return [*([root] if root else []), str(self._folder)]

    def place_of_loop(self) -> Place:
        """The first loop of the app's scripts that has no end of its own, else where the page begins."""
        return (
            self.place_of_pattern(r"while\s*\(\s*(?:true|1)\s*\)|for\s*\(\s*;\s*;")
            or self.place_of_pattern(r"\bwhile\s*\(")
            or ("main.py", None)
        )

    def source_line(self, file: str | None, line: int | None) -> str:
        """A line of the app, without the space around it."""
        return self._line(file, line) if file and line else ""

    def _line(self, file: str, line: int) -> str:
        lines = _text(self._folder / file).split("\n")
        return lines[line - 1].strip() if line <= len(lines) else ""

    def _files(self, ending: str) -> list[Path]:
        return sorted(path for path in self._folder.rglob(f"*{ending}") if "tests" not in path.parts)


def _fits(lines: list[str], number: int, wanted: list[str], line: int) -> bool:
    """Whether the lines before are the same, too, so that it is no other line of the same words."""
    steps = range(1, min(3, line, number) + 1)
    return all(lines[number - step] == wanted[line - step] for step in steps) or not steps


def _text(path: Path) -> str:
    return path.read_text("utf-8", "replace")


def of_page_alone(stack: str) -> str:
    """What a stack has of the page's own functions; below is the script of Python's, as if it stood in the page."""
    lines = stack.split("\n")
    end = next((number for number, line in enumerate(lines) if line.startswith("eval code@")), len(lines))
    return "\n".join(lines[:end])


def _tidy(stack: str) -> str:
    lines = [line for line in stack.split("\n") if line.strip() and not any(text in line for text in _OUR_CALLS)]
    return "\n".join(lines[:20])


def _is_meant_by(error: BaseException, message: str) -> bool:
    return message.rstrip().endswith(str(error).strip()) and type(error).__name__ in message


def _called(error: BaseException) -> Any:
    """The app's function that the page called; ``None`` if it was no call from the page."""
    trace = error.__traceback__
    while trace is not None:
        frame = trace.tb_frame
        if frame.f_code.co_name == CALL and frame.f_globals.get("__name__") == "webview.util":
            return frame.f_locals.get("func")
        trace = trace.tb_next
    return None
