"""Judges whether an app lost what it should have kept between its two lives. Silent wherever it can't be sure."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from stableagents.verification.findings import Finding, FindingKind, Stage

_WRITES = re.compile(r"sqlite3|json\.dump|write_text|write_bytes|\.write\(|pickle\.dump|shelve\.|writerow")
_READS = re.compile(r"sqlite3|json\.load|read_text|read_bytes|\.read\(|pickle\.load|shelve\.|csv\.(DictR|r)eader")
_BY_DIALOG = re.compile(r"filedialog|asksaveas|askopenfile")
_EMPTY = re.compile(rb"\[\s*\]|^\s*(\{\s*\})?\s*$")
_FUNCTION = re.compile(r"^([ \t]*)(?:async )?def (?P<name>\w+)\(.*\n(?P<body>(?:\1[ \t]+\S.*\n?|[ \t]*\n)*)", re.M)
SQLITE = b"SQLite format 3\0"


def lost_data(
    folder: Path,
    shown: list[dict[str, Any]],
    missing: list[str],
    files: dict[str, bytes],
    opened: dict[str, tuple[str, int]],
) -> list[Finding]:
    """A finding if typed words that a list showed in the first life are gone in the second, though the app keeps data.

    ``files`` is what the app had written by the end of its first life; ``opened`` says which files its second life
    read, and in which line of which source file.
    """
    source = "\n".join(_sources(folder).values())
    if not (_WRITES.search(source) and _READS.search(source)):
        return []
    has_dialog = bool(_BY_DIALOG.search(source))
    for note in shown:
        if note["text"] not in missing:
            continue
        place = note["file"] or "main.py", note["line"]
        holding = [path for path, content in files.items() if note["text"].encode() in content]
        if holding:
            # Where it is read, rather than where it was entered, is what is wrong.
            unread = None if any(path in opened for path in holding) else _reads_unasked(folder)
            place = unread or next((opened[path] for path in holding if path in opened), place)
            is_lost = (note["where"] in ("list", "table") or unread is not None) and not has_dialog
            reason = "It is saved, but " + ("never read again." if unread else "not shown again.")
        elif files:
            is_lost = any(content.startswith(SQLITE) or _EMPTY.search(content) for content in files.values())
            reason = "What the app saves does not hold it."
        else:
            is_lost = not has_dialog
            reason = "The app never saves it."
        if is_lost:
            return [_finding(note["text"], reason, place)]
    return []


def is_in(word: str, files: dict[str, bytes]) -> bool:
    """Whether any of the files holds the word."""
    return any(word.encode() in content for content in files.values())


def _finding(text: str, reason: str, place: tuple[str, int]) -> Finding:
    return Finding(
        stage=Stage.OPERATE,
        kind=FindingKind.LOST_DATA,
        message=f"“{text}” was entered and shown, and it is gone after closing and opening the app. {reason}",
        file=place[0],
        line=place[1],
        while_doing="opening the app a second time",
    )


def _reads_unasked(folder: Path) -> tuple[str, int] | None:
    """The first function that reads what is kept, and that nothing in the project ever mentions."""
    sources = _sources(folder)
    everything = _READS.sub("", "\n".join(sources.values()))  # json.load is no call of the app's own load
    for file, source in sources.items():
        for found in _FUNCTION.finditer(source):
            is_asked = len(re.findall(rf"\b{found['name']}\b", everything)) > 1
            if _READS.search(found["body"]) and not is_asked:
                return file, source.count("\n", 0, found.start("name")) + 1
    return None


def _sources(folder: Path) -> dict[str, str]:
    """The text of each Python file of an app but its tests, by its path inside it."""
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8", "replace")
        for path in sorted(folder.rglob("*.py"))
        if "tests" not in path.relative_to(folder).parts and path.is_file()
    }
