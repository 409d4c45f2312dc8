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
_SQLITE = b"SQLite format 3\0"


def lost_data(folder: Path, shown: list[dict[str, Any]], missing: list[str], files: list[bytes]) -> list[Finding]:
    """A finding if typed words that a list showed in the first life are gone in the second, though the app keeps data.

    ``files`` is what the app had written by the end of its first life.
    """
    source = _source(folder)
    if not (_WRITES.search(source) and _READS.search(source)):
        return []
    has_dialog = bool(_BY_DIALOG.search(source))
    for note in shown:
        if note["text"] not in missing:
            continue
        is_in_files = any(note["text"].encode() in content for content in files)
        if is_in_files:
            is_lost = note["where"] in ("list", "table") and not has_dialog
            reason = "It is saved, but not shown again."
        elif files:
            is_lost = any(content.startswith(_SQLITE) or _EMPTY.search(content) for content in files)
            reason = "What the app saves does not hold it."
        else:
            is_lost = not has_dialog
            reason = "The app never saves it."
        if is_lost:
            return [_finding(note, reason)]
    return []


def _finding(note: dict[str, Any], reason: str) -> Finding:
    return Finding(
        stage=Stage.OPERATE,
        kind=FindingKind.LOST_DATA,
        message=f"“{note['text']}” was entered and shown, and it is gone after closing and opening the app. {reason}",
        file=note["file"] or "main.py",
        line=note["line"],
        while_doing="opening the app a second time",
    )


def _source(folder: Path) -> str:
    texts = []
    for path in sorted(folder.rglob("*.py")):
        if "tests" not in path.relative_to(folder).parts and path.is_file():
            texts.append(path.read_text("utf-8", "replace"))
    return "\n".join(texts)
