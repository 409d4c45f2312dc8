"""Python's answers that a page uses as if they were there at once: ``await`` is missing before ``pywebview.api``.

Read as text: an answer that is handed on may be waited for elsewhere, and gives nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .javascript import closing

Found = tuple[int, str]  # line, message
CALL = re.compile(r"(?<![\w$.])(?:window\s*\??\.\s*)?pywebview\s*\??\.\s*api\s*\??\.\s*([\w$]+)\s*\(")
_WAITED_FOR = r"\s*\??\.\s*(?:then|catch|finally)\b"
_SHOWN = re.compile(r"\.\s*(?:textContent|innerHTML|innerText|value)\s*\+?=\s*$")
_TAKEN_APART = re.compile(r"\b(?:const|let|var)\s*(?:\{[^{}]*\}|\[[^\[\]]*\])\s*=\s*$")
_ASKED = re.compile(r"\bif\s*\(\s*!?\s*$")
_HANDED = re.compile(r"(?<![\w$])([A-Za-z_$][\w$]*)\s*\(\s*$")
_NAMED = re.compile(r"(?:^|[;{}\n])\s*(?:(?:const|let|var)\s+)?([A-Za-z_$][\w$]*)\s*=\s*$")
_MOST = 200  # characters before a call that say what becomes of its answer


def unawaited(text: str) -> Iterator[Found]:
    """Each call into Python whose answer is used before it is there."""
    for call in CALL.finditer(text):
        end = end_of(text, call.end())
        if end is None or re.match(_WAITED_FOR, text[end:]):
            continue
        before, after = text[max(0, call.start() - _MOST) : call.start()], text[end:].lstrip()
        named = _NAMED.search(before)
        is_used = (
            bool(re.match(r"\??\.\s*[A-Za-z_$]|\[", after)) and not re.search(r"\bawait\s*$", before)
            if named is None
            else after.startswith(".") or _is_used_as_it_is(named[1], text) or _stands_for_a_list(named[1], text)
        )
        handed = _HANDED.search(before) if after[:1] == ")" else None
        is_used = is_used or (handed is not None and _takes_apart(handed[1], text))
        is_asked = _ASKED.search(before) and after[:1] == ")"
        if is_used or is_asked or _SHOWN.search(before) or _TAKEN_APART.search(before):
            message = f"What {call[1]} answers is used before it is there: await is missing before the call."
            yield text.count("\n", 0, call.start()) + 1, message


def _is_used_as_it_is(name: str, text: str) -> bool:
    """Whether nothing waits for what a name stands for, or hands it on, and something looks into it."""
    word = rf"(?<![\w$.]){re.escape(name)}(?![\w$])"
    waits = (
        rf"\bawait\s*\(?\s*{word}|{word}{_WAITED_FOR}|\breturn\s+{word}|=>\s*{word}|[(,\[]\s*(?:\.\.\.)?{word}\s*[,)\]]"
    )
    return not re.search(waits, text) and bool(re.search(rf"{word}\s*[.\[]|\$\{{\s*{word}\s*\}}|\bof\s+{word}", text))


def _takes_apart(name: str, text: str) -> bool:
    """Whether a function of the page goes through the first thing that it is given, and does not wait for it."""
    given = re.escape(name)
    made = list(
        re.finditer(
            rf"\bfunction\s+{given}\s*\(\s*(?P<one>[\w$]+)[^()]*\)\s*\{{"
            rf"|\b(?:const|let|var)\s+{given}\s*=\s*(?:async\s*)?(?:\(\s*(?P<two>[\w$]+)[^()]*\)|(?P<three>[\w$]+))\s*=>\s*\{{"
            rf"|(?:^|\n)[ \t]*{given}\s*\(\s*(?P<four>[\w$]+)[^()]*\)\s*\{{",
            text,
        )
    )
    if len(made) != 1:
        return False
    parameter = re.escape(made[0]["one"] or made[0]["two"] or made[0]["three"] or made[0]["four"])
    body = text[made[0].end() : closing(text, made[0].end())]
    word = rf"(?<![\w$.]){parameter}(?![\w$])"
    waits = re.search(rf"\bawait\s*\(?\s*{word}|{word}{_WAITED_FOR}|\bresolve\s*\(\s*{word}|{word}\s*=(?![=>])", body)
    goes_through = rf"{word}\s*\.\s*(?:forEach|map|filter|length|find|some|every|reduce|join)\b|\bof\s+{word}\s*\)"
    return waits is None and bool(re.search(goes_through, body))


def _stands_for_a_list(name: str, text: str) -> bool:
    """Whether a name begins as a list that is gone through, wherever it is handed on, and is never waited for."""
    word = rf"(?<![\w$.]){re.escape(name)}(?![\w$])"
    begins = re.search(rf"\b(?:let|var)\s+{re.escape(name)}\s*=\s*\[", text)
    goes_through = (
        rf"{word}\s*\.\s*(?:forEach|map|filter|push|splice|length|find|some|every|reduce|sort)\b|\bof\s+{word}\s*\)"
    )
    return (
        begins is not None
        and bool(re.search(goes_through, text))
        and not re.search(rf"\bawait\s*\(?\s*{word}|{word}{_WAITED_FOR}", text)
    )


def end_of(text: str, start: int) -> int | None:
    """Where a call ends, from behind its bracket on; ``None`` where that isn't sure."""
    depth, at = 1, start
    while at < len(text) and depth:
        if text[at] in "\"'`":
            closing = text.find(text[at], at + 1)
            if closing < 0:
                return None
            at = closing
        depth += (text[at] in "([{") - (text[at] in ")]}")
        at += 1
    return at if depth == 0 else None
