"""Reads JSON as models write it: trailing commas, raw line breaks, wrong escapes, Python quotes, a missing end."""

from __future__ import annotations

import json
import re
from typing import Any

_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", '"': '"', "'": "'", "\\": "\\", "/": "/"}
_WORDS = {"true": True, "True": True, "false": False, "False": False, "null": None, "None": None}
_BARE = re.compile(r"[A-Za-z_][\w-]*")
_NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")  # \d would take other scripts' digits, too
_COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/|#[^\n]*", re.DOTALL)
# What may follow the end of a text, by where it stands: anything else, and the quote belongs to the text.
_KEY = r"(?:\"[^\"\n]*\"|'[^'\n]*'|[A-Za-z_]\w*)\s*:"
_AFTER = {
    "key": re.compile(r"\s*(?::|$)"),
    "member": re.compile(rf"\s*(?:\}}|\]|,\s*(?:{_KEY}|\}}|/[/*]|$)|$)"),
    "item": re.compile(r"\s*(?:[,}\]:]|$)"),
}
_MAX_DEPTH = 60


class NotJsonError(ValueError):
    """What is there is no JSON in any reading."""


class _Reader:
    def __init__(self, text: str, at: int) -> None:
        self.text = text
        self.at = at
        self.cut_in: str | None = None
        self._path: list[str] = []

    def value(self, depth: int = 0, place: str = "item") -> Any:
        self._skip()
        if depth > _MAX_DEPTH:
            raise NotJsonError("too deep")
        character = self._peek()
        if character == "{":
            return self._object(depth)
        if character == "[":
            return self._array(depth)
        if character in ('"', "'", "`"):
            return self._string(place)
        return self._word()

    def _object(self, depth: int) -> dict[str, Any]:
        self.at += 1
        found: dict[str, Any] = {}
        while True:
            self._skip(",")
            character = self._peek()
            if character in ("", "}"):
                self._close(character)
                return found
            key = self._string("key") if character in ('"', "'", "`") else self._bare()
            self._skip()
            if self._peek() != ":":
                if not self._peek():
                    self._close("")
                    return found
                raise NotJsonError("no colon")
            self.at += 1
            self._skip()
            if not self._peek():
                self._close("")
                return found
            self._path.append(key)
            found[key] = self.value(depth + 1, "member")
            self._path.pop()

    def _array(self, depth: int) -> list[Any]:
        self.at += 1
        found: list[Any] = []
        while True:
            self._skip(",")
            character = self._peek()
            if character in ("", "]"):
                self._close(character)
                return found
            if character == "}":  # the bracket was forgotten
                return found
            begin = self.at
            item = self.value(depth + 1)
            self._skip()
            if isinstance(item, str) and self._peek() == ":":  # a key of the object around: a bracket was forgotten
                self.at = begin
                return found
            found.append(item)

    def _string(self, place: str) -> str:
        quote = self.text[self.at]
        if self.text.startswith(quote * 3, self.at):
            return self._long_string(quote * 3)
        self.at += 1
        parts: list[str] = []
        while self.at < len(self.text):
            character = self.text[self.at]
            if character == "\\":
                parts.append(self._escape())
                continue
            if character == quote and (quote == "`" or _AFTER[place].match(self.text, self.at + 1)):
                self.at += 1
                return "".join(parts)
            parts.append(character)
            self.at += 1
        self._cut()
        return "".join(parts)

    def _long_string(self, quote: str) -> str:
        end = self.text.find(quote, self.at + 3)
        content = self.text[self.at + 3 : end if end >= 0 else len(self.text)]
        self.at = end + 3 if end >= 0 else len(self.text)
        if end < 0:
            self._cut()
        return content.removeprefix("\n")

    def _escape(self) -> str:
        following = self.text[self.at + 1 : self.at + 2]
        if following == "u":
            digits = self.text[self.at + 2 : self.at + 6]
            if re.fullmatch(r"[0-9a-fA-F]{4}", digits):
                self.at += 6
                return self._with_low_half(int(digits, 16))
        self.at += 1 + len(following)
        if following == "\n":
            return "\n"
        return _ESCAPES.get(following, "\\" + following)  # a wrong escape is meant as it is written

    def _with_low_half(self, code: int) -> str:
        match = re.compile(r"\\u([dD][c-fC-F][0-9a-fA-F]{2})").match(self.text, self.at)
        if 0xD800 <= code < 0xDC00 and match:
            self.at = match.end()
            return chr(0x10000 + ((code - 0xD800) << 10) + int(match[1], 16) - 0xDC00)
        return "\ufffd" if 0xD800 <= code < 0xE000 else chr(code)

    def _word(self) -> Any:
        for pattern in (_NUMBER, _BARE):
            match = pattern.match(self.text, self.at)
            if match:
                self.at = match.end()
                if pattern is _NUMBER:
                    return _number(match[0])
                if match[0] in _WORDS:
                    return _WORDS[match[0]]
                return match[0]
        raise NotJsonError("no value")

    def _bare(self) -> str:
        match = _BARE.match(self.text, self.at)
        if not match:
            raise NotJsonError("no key")
        self.at = match.end()
        return match[0]

    def _skip(self, also: str = "") -> None:
        while self.at < len(self.text):
            if self.text[self.at].isspace() or self.text[self.at] in also:
                self.at += 1
                continue
            match = _COMMENT.match(self.text, self.at)
            if not match:
                return
            self.at = match.end()

    def _peek(self) -> str:
        return self.text[self.at : self.at + 1]

    def _close(self, character: str) -> None:
        if character:
            self.at += 1
        else:
            self._cut()

    def _cut(self) -> None:
        if self.cut_in is None:
            self.cut_in = self._path[-1] if self._path else ""


def _number(written: str) -> Any:
    try:
        return json.loads(written)
    except ValueError:  # it begins with a nought, or has more digits than Python makes a number of
        return written


def read_json(text: str, start: int = 0) -> tuple[Any, str | None]:
    """The value that begins at ``start``, and the key in whose value the text broke off, or None where it did not.

    Raises ``NotJsonError`` where there is none.
    """
    try:
        value, _end = json.JSONDecoder(strict=False).raw_decode(text, start)
    except (ValueError, RecursionError):
        reader = _Reader(text, start)
        try:
            value = reader.value()
        except RecursionError as error:
            raise NotJsonError("too deep") from error
        return value, reader.cut_in
    return value, None
