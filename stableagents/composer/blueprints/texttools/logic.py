"""The rules of the text tools: counting, finding, changing."""

from __future__ import annotations

import base64
import binascii
import codecs
import hashlib
import html
import json
import re
from collections import Counter
from collections.abc import Callable, Collection
from dataclasses import dataclass
from urllib.parse import quote, unquote

MAX_SEARCHED = 200_000  # characters
MAX_FOUND = 500


class TextError(ValueError):
    """That can't be done with this text; the message says why."""


@dataclass(frozen=True)
class Counts:
    """What a text has."""

    characters: int
    letters: int
    words: int
    sentences: int
    lines: int
    paragraphs: int

    def minutes(self, words_a_minute: int = 200) -> int:
        """How long reading takes, rounded up."""
        return -(-self.words // words_a_minute)


def count(text: str) -> Counts:
    """Count a text; characters without spaces are ``letters``."""
    return Counts(
        characters=len(text),
        letters=sum(not character.isspace() for character in text),
        words=len(re.findall(r"[\w'’-]*\w[\w'’-]*", text)),
        sentences=len(re.findall(r"[^.!?…\s][^.!?…]*(?:[.!?…]+|$)", text)),
        lines=len(text.splitlines()),
        paragraphs=len([part for part in re.split(r"\n\s*\n", text) if part.strip()]),
    )


def frequent(text: str, most: int = 30, left_out: Collection[str] = ()) -> list[tuple[str, int]]:
    """The words that occur most often."""
    words = (word for word in re.findall(r"\w+", text.casefold()) if word not in left_out)
    return Counter(words).most_common(most)


def find(text: str, wanted: str, *, is_pattern: bool, case_matters: bool) -> list[tuple[str, int]]:
    """What was found with the groups of a pattern, each with its line. Raises ``TextError`` for a wrong pattern."""
    found = []
    for match in _pattern(wanted, is_pattern, case_matters).finditer(text[:MAX_SEARCHED]):
        groups = [
            f"   \\{number}: {group}" for number, group in enumerate(match.groups(), start=1) if group is not None
        ]
        found.append((match[0] + "".join(groups), text.count("\n", 0, match.start()) + 1))
        if len(found) == MAX_FOUND:
            break
    return found


def replace(text: str, wanted: str, instead: str, *, is_pattern: bool, case_matters: bool) -> tuple[str, int]:
    """The text with everything replaced, and how often. Raises ``TextError``."""
    pattern = _pattern(wanted, is_pattern, case_matters)
    if len(text) > MAX_SEARCHED:
        raise TextError(f"The text is too long: at most {MAX_SEARCHED:,} characters.")
    try:
        return pattern.subn(instead if is_pattern else lambda match: instead, text)
    except (re.error, IndexError) as error:
        raise TextError(f"The replacement can't be used: {error}.") from None


def change(text: str, name: str) -> str:
    """The text changed. Raises ``TextError`` where it can't be."""
    return CHANGES[name](text)


def _pattern(wanted: str, is_pattern: bool, case_matters: bool) -> re.Pattern[str]:
    if not wanted:
        raise TextError("Write what to find.")
    try:
        return re.compile(wanted if is_pattern else re.escape(wanted), 0 if case_matters else re.IGNORECASE)
    except (re.error, OverflowError) as error:
        raise TextError(f"The pattern is wrong: {error}.") from None


def _capitalised(text: str) -> str:
    return re.sub(r"\w[\w'’]*", lambda match: match[0][:1].upper() + match[0][1:].lower(), text)


def _from_base64(text: str) -> str:
    try:
        return base64.b64decode("".join(text.split()), validate=True).decode("utf-8")
    except (binascii.Error, ValueError):
        raise TextError("That is no Base64 of a text.") from None


def _tidy_json(text: str) -> str:
    try:
        return json.dumps(json.loads(text), indent=2, ensure_ascii=False)
    except json.JSONDecodeError as error:
        raise TextError(f"That is no JSON: line {error.lineno}, column {error.colno}.") from None
    except RecursionError:
        raise TextError("That JSON is nested too deeply.") from None


def _tidy_spaces(text: str) -> str:
    return "\n".join(" ".join(line.split()) for line in text.splitlines())


CHANGES: dict[str, Callable[[str], str]] = {
    "Capital letters": str.upper,
    "Small letters": str.lower,
    "Capitalised words": _capitalised,
    "Sort lines": lambda text: "\n".join(sorted(text.splitlines(), key=str.casefold)),
    "Remove double lines": lambda text: "\n".join(dict.fromkeys(text.splitlines())),
    "Remove empty lines": lambda text: "\n".join(line for line in text.splitlines() if line.strip()),
    "Spaces to dashes": lambda text: "\n".join("-".join(line.split()) for line in text.splitlines()),
    "Tidy spaces": _tidy_spaces,
    "Turn round": lambda text: text[::-1],
    "Base64": lambda text: base64.b64encode(text.encode()).decode(),
    "From Base64": _from_base64,
    "URL code": lambda text: quote(text, safe=""),
    "From URL code": unquote,
    "HTML code": html.escape,
    "Tidy JSON": _tidy_json,
    "Caesar by 13": lambda text: codecs.encode(text, "rot13"),
    "SHA-256": lambda text: hashlib.sha256(text.encode()).hexdigest(),
}
