"""Applies search-and-replace edits to files: exactly, or at the one place that is nearly so; never at a wrong place."""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from stableagents.generation.answers.answer import Edit, safe_path

_NEAR = 0.88
_MARGIN = 0.06
_MAX_LINES = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Applied:
    """The files after the edits, and why any of them could not be applied; then nothing was."""

    files: dict[str, str]
    refused: list[tuple[Edit, str]]


def apply_edits(files: Mapping[str, str], edits: Sequence[Edit]) -> Applied:
    """All edits or none, in their order."""
    changed = dict(files)
    refused: list[tuple[Edit, str]] = []
    for edit in edits:
        path = safe_path(edit.path)
        if path is not None and path not in changed:
            path = next((known for known in changed if known.endswith(f"/{path}")), path)
        if path is None:
            refused.append((edit, "its path can't be used"))
        elif not edit.search.strip():
            if path in changed and changed[path].strip():
                refused.append((edit, "the file is there already, and nothing was searched for"))
            else:
                changed[path] = edit.replace
        elif path not in changed:
            refused.append((edit, "there is no such file"))
        else:
            text = replaced(changed[path], edit.search, edit.replace)
            if isinstance(text, Refusal):
                refused.append((edit, text.reason))
            else:
                changed[path] = text
    return Applied(files=dict(files) if refused else changed, refused=refused)


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why an edit could not be applied."""

    reason: str


def replaced(text: str, search: str, replace: str) -> str | Refusal:
    """``text`` with the one place that ``search`` means replaced, or the reason why there is no such one place."""
    lines, wanted = text.splitlines(keepends=True), search.splitlines()
    if not wanted or len(lines) > _MAX_LINES:
        return Refusal("it can't be searched for")
    places = _equal_places(lines, wanted, lambda line: line.rstrip("\r\n"))
    if len(places) > 1:
        return Refusal(f"it stands there {len(places)} times")
    if not places:
        places = _equal_places(lines, wanted, str.strip)
        if len(places) > 1:
            return Refusal(f"it stands there {len(places)} times, but for spaces")
    if not places:
        near = _near_place(lines, wanted)
        if near is None:
            return Refusal("it does not stand there")
        places = [near]
    start = places[0]
    end = start + len(wanted)
    new = _indented(replace, _indent(wanted), _indent(lines[start:end]))
    if new and not new.endswith("\n") and lines[end - 1].endswith("\n"):
        new += "\n"
    return "".join(lines[:start]) + new + "".join(lines[end:])


def _equal_places(lines: Sequence[str], wanted: Sequence[str], key: object) -> list[int]:
    assert callable(key)
    have, want = [key(line) for line in lines], [key(line) for line in wanted]
    if not any(want):
        return []
    return [at for at in range(len(have) - len(want) + 1) if have[at : at + len(want)] == want]


def _near_place(lines: Sequence[str], wanted: Sequence[str]) -> int | None:
    """Where the lines are nearly the wanted ones, clearly more than anywhere else; None where no place is so."""
    target = "\n".join(line.strip() for line in wanted)
    if len(target) < 24:  # too short to be sure of
        return None
    matcher = difflib.SequenceMatcher(autojunk=False)
    matcher.set_seq2(target)
    best, second, place = 0.0, 0.0, -1
    for at in range(len(lines) - len(wanted) + 1):
        matcher.set_seq1("\n".join(line.strip() for line in lines[at : at + len(wanted)]))
        if matcher.real_quick_ratio() < second or matcher.quick_ratio() < second:
            continue
        ratio = matcher.ratio()
        if ratio > best:
            best, second, place = ratio, best, at
        elif ratio > second:
            second = ratio
    return place if best >= _NEAR and best - second >= _MARGIN else None


def _indent(lines: Sequence[str]) -> str:
    first = next((line for line in lines if line.strip()), "")
    return first[: len(first) - len(first.lstrip())]


def _indented(text: str, given: str, meant: str) -> str:
    """``text`` with its indentation moved as the found place's differs from the searched one's."""
    if given == meant:
        return text
    moved = []
    for line in text.splitlines(keepends=True):
        bare = line[len(given) :] if line.startswith(given) else line.lstrip(" \t")
        moved.append(meant + bare if line.strip() else line)
    return "".join(moved)


def diff(before: Mapping[str, str], after: Mapping[str, str]) -> str:
    """What changed, as a unified diff."""
    parts: list[str] = []
    for path in sorted(before.keys() | after.keys()):
        old, new = before.get(path, ""), after.get(path, "")
        if old != new:
            names = (f"a/{path}" if path in before else "/dev/null", f"b/{path}" if path in after else "/dev/null")
            lines = difflib.unified_diff(old.splitlines(), new.splitlines(), *names, lineterm="")
            parts.append("\n".join(lines) + "\n")
    return "".join(parts)
