"""What a page shows once and never again: figures of a list that changes, points that a new game goes on with.

Read as text, and told only where the page's own variables are all in sight.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from .javascript import closing

Found = tuple[str, int, str]  # file, line, message
_FUNCTION = re.compile(r"(?:^|\n)[ \t]*(?:async\s+)?function\s+(?P<name>[\w$]+)\s*\(\s*\)\s*\{")
_SHOWS = re.compile(r"\.\s*(?:textContent|innerText|innerHTML)\s*=(?!=)")
_COUNTS = re.compile(r"(?<![\w$.])([\w$]+)\s*\.\s*(?:length|filter|reduce)\b")
_STARTS = re.compile(
    r"""["'](?:pywebviewready|DOMContentLoaded|load)["']\s*,\s*(?:async\s*)?(?:function\s*)?\(\s*\)\s*(?:=>\s*)?\{"""
)
_RESTARTS = re.compile(
    r"""(?:\bfunction\s+(?:restart|reset|playAgain|startOver)\w*\s*\([^()]*\)\s*"""
    r"""|["'`]\#?(?:[\w-]*(?:restart|reset|play-?again|start-?over)[\w-]*)["'`]\s*\)\s*\.\s*(?:onclick\s*=\s*|addEventListener\(\s*["']click["']\s*,\s*)"""
    r"""(?:async\s*)?(?:function\s*)?\(\s*\)\s*(?:=>\s*)?)\{""",
    re.IGNORECASE,
)
_POINTS = re.compile(
    r"^[ \t]*let\s+(score|points|moves|attempts|tries|guesses|mistakes|correct|wrong"
    r"|(?P<place>index|current|position|(?:current|question|card|word)(?:Index|Question|Card|Word)))\s*=\s*0\s*[;\n]",
    re.MULTILINE,
)
_OF_CLASS = re.compile(r"\bthis\.(score|points|moves|attempts|tries|guesses|mistakes|correct|wrong)\s*=\s*0\s*[;\n]")
_METHOD = re.compile(
    r"^[ \t]*(?:async\s+)?(?P<name>(?:restart|reset|playAgain|startOver|start)\w*)\s*\([^()]*\)\s*\{", re.MULTILINE
)
_PLACE_AGAIN = re.compile(r"\bthis\.\w*(?:[Ii]ndex|[Qq]uestion|[Cc]urrent|[Pp]osition|[Rr]ound)\w*\s*=\s*0\s*;")
_AS_TEXT = re.compile(
    r"\bsort\(\s*\(\s*(?P<a>[\w$]+)\s*,\s*(?P<b>[\w$]+)\s*\)\s*=>\s*(?:String\(\s*(?P=a)\s*\.\s*(?P<one>[\w$]+)\s*\)|(?P=a)\s*\.\s*(?P<two>[\w$]+)\s*\.\s*toString\(\))"
    r"\s*\.\s*localeCompare\((?![^()]*(?:\([^()]*\)[^()]*)*numeric)"
)
_ONCE = "{0}() is called here alone, as the page begins: what it shows of {1} stays when {1} changes."
_SORTED = "Numbers are sorted as texts here, 10 before 9: compare “{0}” by a subtraction."
_GOES_ON = "This begins anew and leaves {0} as it is: nothing ever sets it back to 0."


def counts(texts: Mapping[str, str]) -> Iterator[Found]:
    """Figures of a list that are shown as the page begins, and not when the list changes."""
    everything = "\n".join(texts.values())
    for file, text in texts.items():
        for made in _FUNCTION.finditer(text):
            name = re.escape(made["name"])
            body = text[made.end() : closing(text, made.end())]
            named = list(re.finditer(rf"(?<![\w$]){name}(?![\w$])", everything))
            calls = list(re.finditer(rf"(?<![\w$]){name}\s*\(\s*\)\s*;", text))
            if len(named) != 2 or len(calls) != 1 or not _SHOWS.search(body):
                continue
            start = next(
                (each for each in _STARTS.finditer(text) if each.end() < calls[0].start() < closing(text, each.end())),
                None,
            )
            for listed in set(_COUNTS.findall(body)) if start is not None else ():
                given = [found.start() for found in re.finditer(rf"(?<![\w$.]){re.escape(listed)}\s*=(?![=>])", text)]
                begins = re.search(rf"(?:^|\n)let\s+{re.escape(listed)}\s*=\s*\[", text)
                assert start is not None
                later = [at for at in given if not start.end() < at < closing(text, start.end())]
                if begins is not None and len(later) > 1:
                    yield file, _line(text, calls[0].start()), _ONCE.format(made["name"], listed)
                    break


def points(texts: Mapping[str, str]) -> Iterator[Found]:
    """Points of a game that go on where it begins anew."""
    for file, text in texts.items():
        for declared in _POINTS.finditer(text):
            name = declared[1]
            given = re.findall(rf"(?<![\w$.]){name}\s*=(?![=>])", text)
            grows = re.search(rf"(?<![\w$.]){name}\s*(?:\+\+|\+=)|\+\+\s*{name}(?![\w$])", text)
            is_of_game = not declared["place"] or re.search(rf"\[\s*{name}\s*\]", text)
            for anew in _RESTARTS.finditer(text) if len(given) == 1 and grows and is_of_game else ():
                body = text[anew.end() : closing(text, anew.end())]
                own = re.findall(r"(?:^|[;{\n])\s*([\w$]+)\s*=\s*(?:0|1|\[\]|null|false)\s*;", body)
                if any(re.search(rf"^[ \t]*let\s+{re.escape(each)}\s*=", text, re.MULTILINE) for each in own):
                    yield file, _line(text, anew.start()), _GOES_ON.format(name)


def points_of_class(texts: Mapping[str, str]) -> Iterator[Found]:
    """The same of an object: its points are set back nowhere, and it is at its first question again."""
    for file, text in texts.items():
        for declared in _OF_CLASS.finditer(text):
            name = declared[1]
            given = re.findall(rf"\bthis\.{name}\s*=(?![=>])", text)
            grows = re.search(rf"\bthis\.{name}\s*(?:\+\+|\+=)", text)
            for anew in _METHOD.finditer(text) if len(given) == 1 and grows else ():
                again = _PLACE_AGAIN.search(text, anew.end(), closing(text, anew.end()))
                is_pressed = re.search(
                    rf"=>\s*(?:this|[\w$]+)\.{anew['name']}\s*\(|\bonclick\s*=.*{anew['name']}", text
                )
                if again is not None and is_pressed and not anew.start() < declared.start() < again.end():
                    yield file, _line(text, again.start()), _GOES_ON.format(f"this.{name}")


def sorted_as_text(texts: Mapping[str, str]) -> Iterator[Found]:
    """Entries that are sorted by a number as if it was a text."""
    everything = "\n".join(texts.values())
    for file, text in texts.items():
        for found in _AS_TEXT.finditer(text):
            key = re.escape(found["one"] or found["two"])
            if re.search(rf"[\w$]\s*\.\s*{key}\s*\.\s*toFixed\(|\+=?\s*[\w$]+\s*\.\s*{key}\s*[;,)]", everything):
                yield file, _line(text, found.start()), _SORTED.format(found["one"] or found["two"])


def _line(text: str, position: int) -> int:
    return text.count("\n", 0, position) + 1
