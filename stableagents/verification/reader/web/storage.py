"""What a web view's pages keep in localStorage and under which names: kept under one and looked for under another.

Read as text: where a name can't be told, nothing is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

Found = tuple[str, int, str]  # file, line, message
_USE = re.compile(
    r"\blocalStorage\b(?:\s*\.\s*(?P<call>setItem|getItem)\s*\(\s*(?P<given>[^,()]+?)\s*[,)]"
    r"|\s*\[\s*(?P<index>[^\[\]]+?)\s*\](?P<kept>\s*=(?!=))?"
    r"|\s*\.\s*(?P<other>removeItem|clear)\b)?"
)
_TEXT = re.compile(r"""(["'`])([^"'`$\\]*)\1""")


def wrong(texts: Mapping[str, str]) -> Iterator[Found]:
    """What is looked for under a name that nothing is kept under, or kept and never looked for; ``texts`` by file."""
    kept: dict[str, tuple[str, int]] = {}
    sought: dict[str, tuple[str, int]] = {}
    everything = "\n".join(texts.values())
    for file, text in texts.items():
        for use in _USE.finditer(text):
            if use["other"]:
                continue
            name = _name(use["given"] or use["index"] or "", everything)
            if name is None:
                return  # whatever else is kept or sought may be this
            is_kept = use["call"] == "setItem" or bool(use["kept"])
            place = file, text.count("\n", 0, use.start()) + 1
            (kept if is_kept else sought).setdefault(name, place)
    unread = [name for name in kept if name not in sought]
    for name in sought:
        if name not in kept and unread:
            yield *sought[name], f"“{name}” is looked for here, and what is kept is called “{unread.pop(0)}”."
    for name in unread:
        yield *kept[name], f"“{name}” is kept in localStorage here, and nothing of the app ever looks for it again."


def _name(given: str, everything: str) -> str | None:
    """The name that an expression stands for: a text, or a constant that is one."""
    written = _TEXT.fullmatch(given)
    if written is not None:
        return written[2]
    if not re.fullmatch(r"[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)?", given):
        return None
    last = re.escape(given.rpartition(".")[2])
    values = re.findall(rf"""(?<![\w$]){last}\s*[:=](?!=)\s*([^;,\n}}]+)""", everything)
    written = _TEXT.fullmatch(values[0].strip()) if len(values) == 1 else None
    return written[2] if written is not None else None
