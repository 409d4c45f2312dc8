"""The stage ``operate``: an app's two lives on a private display, and what they showed together."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from stableagents.running.command import WITH_A_BROWSER
from stableagents.verification import kept, picture
from stableagents.verification.child import Life, Outcome
from stableagents.verification.display import PrivateDisplay
from stableagents.verification.findings import Finding, FindingKind, Stage
from stableagents.verification.place import PrivatePlace

OPERATED_FRAMEWORKS = ("tkinter", "customtkinter", "pyside6", "webview")
WITHOUT_DISPLAY = ("pyside6",)  # of these: those that draw into memory, and hand their pictures over
_ROOM_FOR_A_BROWSER = {"memory_bytes": 0}  # it reserves far more than it uses
_MOST_RESTARTS = 3
_SHARE_OF_TIME = 0.4  # of what is left, for using the app in one life
# A second life would only say the same again, slowly.
_HOPELESS = {FindingKind.BLANK_WINDOW, FindingKind.STILL_RUNNING, FindingKind.DIALOG_NEVER_ENDS}


@dataclass(slots=True, kw_only=True)
class Operation:
    """What operating an app gave; ``picture`` is a PNG file."""

    findings: list[Finding] = field(default_factory=list)
    screens: list[dict[str, Any]] = field(default_factory=list)
    controls: set[str] = field(default_factory=set)
    has_picture: bool = False
    picture: Path | None = None
    was_operated: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Means:
    """What every life of one verification shares. ``deadline`` is in the seconds of ``time.monotonic``."""

    python: str
    framework: str
    seed: int
    deadline: float
    cancelled: Callable[[], bool]


def operate(place: PrivatePlace, *, display: PrivateDisplay | None, picture_file: Path, means: Means) -> Operation:
    """Use the app in ``place`` through two lives. A plain picture of the first goes to ``picture_file``."""
    operation = Operation()

    def take(box: list[int]) -> None:
        operation.has_picture = _take(display, place, box, picture_file) or operation.has_picture

    def live(number: int, expected: list[str]) -> Outcome:
        skipped: list[str] = []
        while True:
            outcome = _live(place, number, display=display, take=take, means=means, skip=skipped, expected=expected)
            _add(operation, outcome)
            # A control that ends the app ends this life early: once more, without it.
            has_more = outcome.reason == "by itself" and outcome.ended_by and not outcome.findings
            if number == 2 or not has_more or len(skipped) >= _MOST_RESTARTS:
                return outcome
            skipped.append(str(outcome.ended_by))

    first = live(1, [])
    if not _may_go_on(first):
        return operation
    files = place.kept_files()
    second = live(2, [note["text"] for note in first.shown])
    if _may_go_on(second):
        is_told = any(finding.kind is FindingKind.LOST_DATA for finding in operation.findings)
        lost = kept.lost_data(place.app, first.shown, second.missing, files, second.opened)
        operation.findings += [] if is_told else lost
    return operation


def photograph(folder: Path, *, picture_file: Path, means: Means) -> bool:
    """Have a picture taken of the app in use, in a short life and on a display of its own; says whether there is one.

    Whatever goes wrong here is found by ``operate`` as well, so it ends without a word.
    """
    taken: list[bool] = []
    with contextlib.ExitStack() as stack:
        display = None if means.framework in WITHOUT_DISPLAY else stack.enter_context(PrivateDisplay())
        place = stack.enter_context(PrivatePlace(folder))

        def take(box: list[int]) -> None:
            taken.append(_take(display, place, box, picture_file))

        _live(place, 0, display=display, take=take, means=means)
    return any(taken)


def _take(display: PrivateDisplay | None, place: PrivatePlace, box: list[int], target: Path) -> bool:
    return picture.hand_over(place.picture, target) if display is None else picture.take(display, box, target)


def _live(
    place: PrivatePlace,
    number: int,
    *,
    display: PrivateDisplay | None,
    take: Callable[[list[int]], None],
    means: Means,
    skip: Sequence[str] = (),
    expected: Sequence[str] = (),
) -> Outcome:
    name = display.name if display is not None else ""
    has_browser = means.framework in WITH_A_BROWSER
    return Life(
        python=means.python,
        folder=place.app,
        environment=place.environment(name),
        trace_file=place.trace_file,
        config={
            "life": number,
            "use_s": (means.deadline - time.monotonic()) * _SHARE_OF_TIME,
            "seed": means.seed,
            "skip": list(skip),
            "expected": list(expected),
            "dialogs": str(place.dialogs),
            "framework": means.framework,
            **(_ROOM_FOR_A_BROWSER if has_browser else {}),
        },
        picture=take,
        cancelled=means.cancelled,
        deadline=means.deadline,
        box=place.box(means.python, name, has_browser=has_browser),
    ).run()


def _may_go_on(outcome: Outcome) -> bool:
    is_hopeless = any(finding.kind in _HOPELESS for finding in outcome.findings)
    return (
        not is_hopeless
        and outcome.reached_loop
        and not outcome.is_cut_off
        and not outcome.broken
        and outcome.reason in ("closed", "by itself")
    )


def _add(operation: Operation, outcome: Outcome) -> None:
    operation.findings += outcome.findings
    operation.controls |= outcome.controls
    known = {(screen["title"], len(screen["widgets"])) for screen in operation.screens}
    operation.screens += [s for s in outcome.screens if (s["title"], len(s["widgets"])) not in known]
    if outcome.broken:
        operation.was_operated = False
        message = "The app could not be tried out: the tool that operates it failed on this app."
        operation.findings.append(
            Finding(stage=Stage.OPERATE, kind=FindingKind.NOT_OPERATED, message=message, traceback=outcome.broken)
        )
    elif not outcome.reached_loop and not outcome.findings and not outcome.is_cut_off:
        message = "The app ends before its window is shown: nothing keeps the window open."
        operation.findings.append(
            Finding(stage=Stage.OPERATE, kind=FindingKind.ENDS_AT_START, message=message, file="main.py")
        )
