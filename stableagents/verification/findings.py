"""What a verification says: findings with a place and plain words, and the report that holds them.

Imports nothing of the product. The kinds are a fixed list, so that a repair can be chosen by kind.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any


class Stage(StrEnum):
    """The stage of the pipeline that made the finding."""

    CHECK = "check"  # read, never executed
    OPERATE = "operate"  # run and used on a private display


class FindingKind(StrEnum):
    """Everything that can be wrong with an app, as a fixed list."""

    # check
    NO_MAIN_FILE = "no_main_file"
    SYNTAX_ERROR = "syntax_error"
    UNREADABLE_SOURCE = "unreadable_source"
    TOO_LARGE = "too_large"
    TOO_DEEP = "too_deep"
    UNDEFINED_NAME = "undefined_name"
    UNDEFINED_ATTRIBUTE = "undefined_attribute"
    MISSING_MODULE = "missing_module"
    UNDECLARED_DEPENDENCY = "undeclared_dependency"
    SHADOWING_FILE = "shadowing_file"
    NO_MAIN_LOOP = "no_main_loop"
    BLOCKING_SLEEP = "blocking_sleep"
    BLOCKING_CALL = "blocking_call"
    ENDLESS_LOOP = "endless_loop"
    UNCLOSED_DATABASE = "unclosed_database"
    MIXED_GEOMETRY = "mixed_geometry"
    COMMAND_CALLED = "command_called"
    LATE_BINDING = "late_binding"
    RETURNS_NOTHING = "returns_nothing"
    NEVER_AWAITED = "never_awaited"
    WRONG_KEYWORD = "wrong_keyword"
    UNKNOWN_METHOD = "unknown_method"
    WRONG_ARGUMENTS = "wrong_arguments"
    RAW_TEXT = "raw_text"
    CHECK_FAILED = "check_failed"
    # operate
    ERROR_AT_START = "error_at_start"
    ENDS_AT_START = "ends_at_start"
    WINDOW_NOT_SHOWN = "window_not_shown"
    BLANK_WINDOW = "blank_window"
    ERROR_IN_CALLBACK = "error_in_callback"
    ERROR_IN_PAGE = "error_in_page"
    MISSING_FILE = "missing_file"
    DEAD_CONTROL = "dead_control"
    ERROR_IN_THREAD = "error_in_thread"
    WIDGET_FROM_THREAD = "widget_from_thread"
    HANG = "hang"
    BLOCKED_EVENT_LOOP = "blocked_event_loop"
    DIALOG_NEVER_ENDS = "dialog_never_ends"
    UNEXPECTED_EXIT = "unexpected_exit"
    WINDOW_WILL_NOT_CLOSE = "window_will_not_close"
    STILL_RUNNING = "still_running"
    GROWING_TIMERS = "growing_timers"
    CLIPPED_WIDGET = "clipped_widget"
    OVERLAPPING_WIDGETS = "overlapping_widgets"
    LOST_DATA = "lost_data"
    PICTURE_LOST = "picture_lost"
    TOO_SLOW = "too_slow"
    # the machine's limits, not the app's fault
    NO_PRIVATE_DISPLAY = "no_private_display"
    NOT_OPERATED = "not_operated"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that is wrong. ``file`` is relative to the project, with forward slashes; ``line`` counts from 1."""

    stage: Stage
    kind: FindingKind
    message: str
    file: str | None = None
    line: int | None = None
    while_doing: str | None = None
    traceback: str | None = None

    def as_dict(self) -> dict[str, Any]:
        return {
            "stage": self.stage.value,
            "kind": self.kind.value,
            "file": self.file,
            "line": self.line,
            "message": self.message,
            "while": self.while_doing,
            "traceback": self.traceback,
        }


class Verdict(StrEnum):
    """What is to be done about a call that reaches out; what is allowed without a question is not told."""

    ASK = "ask"
    REFUSE = "refuse"


@dataclass(frozen=True, slots=True, kw_only=True)
class Permission:
    """One call that reaches beyond the app's own window and folder, in plain words; ``line`` counts from 1."""

    verdict: Verdict
    message: str
    file: str
    line: int

    def as_dict(self) -> dict[str, Any]:
        return {"verdict": self.verdict.value, "message": self.message, "file": self.file, "line": self.line}


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The outcome for one project. ``screenshot``, a PNG file, belongs to the caller; ``seconds`` is wall time.

    ``notes`` are worth knowing, and count nothing against the app.
    """

    verified: bool
    findings: list[Finding] = field(default_factory=list)
    notes: list[Finding] = field(default_factory=list)
    permissions: list[Permission] = field(default_factory=list)
    controls_used: int = 0
    screens: list[dict[str, Any]] = field(default_factory=list)
    screenshot: Path | None = None
    seconds: float = 0.0
    seed: int = 0

    def as_dict(self) -> dict[str, Any]:
        return {
            "success": True,
            "verified": self.verified,
            "findings": [finding.as_dict() for finding in self.findings],
            "notes": [note.as_dict() for note in self.notes],
            "permissions": [permission.as_dict() for permission in self.permissions],
            "controls_used": self.controls_used,
            "screens": self.screens,
            "screenshot": str(self.screenshot) if self.screenshot else None,
            "seconds": round(self.seconds, 3),
            "seed": self.seed,
        }


# Two stages see the same mistake: the reader names an undefined name, the operator meets its NameError.
_SEEN_AGAIN_AS = {
    FindingKind.UNDEFINED_NAME: {
        FindingKind.ERROR_IN_CALLBACK,
        FindingKind.ERROR_AT_START,
        FindingKind.ERROR_IN_THREAD,
        FindingKind.ERROR_IN_PAGE,
    },
    FindingKind.UNKNOWN_METHOD: {FindingKind.ERROR_IN_PAGE},
    FindingKind.UNDEFINED_ATTRIBUTE: {
        FindingKind.ERROR_IN_CALLBACK,
        FindingKind.ERROR_AT_START,
        FindingKind.ERROR_IN_THREAD,
    },
    FindingKind.WRONG_KEYWORD: {FindingKind.ERROR_IN_CALLBACK, FindingKind.ERROR_AT_START},
    FindingKind.WRONG_ARGUMENTS: {
        FindingKind.ERROR_IN_CALLBACK,
        FindingKind.ERROR_AT_START,
        FindingKind.ERROR_IN_PAGE,
    },
    FindingKind.RETURNS_NOTHING: {FindingKind.ERROR_IN_CALLBACK, FindingKind.ERROR_AT_START},
    FindingKind.COMMAND_CALLED: {
        FindingKind.ERROR_IN_CALLBACK,
        FindingKind.ERROR_AT_START,
        FindingKind.DEAD_CONTROL,
    },
    FindingKind.LATE_BINDING: {FindingKind.ERROR_IN_CALLBACK},
    FindingKind.MISSING_MODULE: {FindingKind.ERROR_AT_START, FindingKind.ERROR_IN_CALLBACK},
    FindingKind.MIXED_GEOMETRY: {FindingKind.ERROR_AT_START, FindingKind.ERROR_IN_CALLBACK},
    FindingKind.BLOCKING_SLEEP: {FindingKind.BLOCKED_EVENT_LOOP, FindingKind.HANG},
    FindingKind.BLOCKING_CALL: {FindingKind.BLOCKED_EVENT_LOOP, FindingKind.HANG, FindingKind.ERROR_IN_CALLBACK},
    FindingKind.UNDECLARED_DEPENDENCY: {FindingKind.ERROR_AT_START, FindingKind.ERROR_IN_CALLBACK},
    FindingKind.ENDLESS_LOOP: {FindingKind.HANG, FindingKind.BLOCKED_EVENT_LOOP},
    FindingKind.NO_MAIN_LOOP: {FindingKind.ENDS_AT_START, FindingKind.NO_MAIN_LOOP},
}


def merged(findings: Iterable[Finding]) -> list[Finding]:
    """The findings without those that say again what an earlier one said of the same place."""
    kept: list[Finding] = []
    for finding in findings:
        if not any(_says_the_same(earlier, finding) for earlier in kept):
            kept.append(finding)
    return kept


def _says_the_same(earlier: Finding, later: Finding) -> bool:
    if earlier.file != later.file:
        return False
    if earlier.kind is FindingKind.NO_MAIN_LOOP and later.kind in _SEEN_AGAIN_AS[FindingKind.NO_MAIN_LOOP]:
        return True
    if earlier.kind in (FindingKind.ENDLESS_LOOP, FindingKind.HANG) and later.kind in (
        FindingKind.HANG,
        FindingKind.BLOCKED_EVENT_LOOP,
    ):
        # Where inside the loop it was caught differs from run to run.
        return abs((earlier.line or 0) - (later.line or 0)) <= _LOOP_LINES
    is_in_both_stages = earlier.stage is Stage.CHECK and later.stage is Stage.OPERATE
    if is_in_both_stages and later.kind is earlier.kind and later.message == earlier.message:
        return True
    same_kind = later.kind is earlier.kind or later.kind in _SEEN_AGAIN_AS.get(earlier.kind, set())
    return same_kind and earlier.line == later.line


_LOOP_LINES = 12
