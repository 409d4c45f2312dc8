"""The stage ``operate``: an app's two lives on a private display, what they show together, and what goes on beside."""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from stableagents.running.command import WITH_A_BROWSER
from stableagents.verification import balance, copies, kept, picture, trials
from stableagents.verification.child import Life, Outcome
from stableagents.verification.display import PrivateDisplay
from stableagents.verification.findings import Finding, FindingKind, Stage
from stableagents.verification.harness import rounds, values
from stableagents.verification.place import PrivatePlace
from stableagents.verification.template import Template
from stableagents.verification.tied_child import LEAST_URGENT, LESS_URGENT

Result = TypeVar("Result")
_LONGEST = (1, 2, rounds.TRIAL)  # lives, one after the other; the rest goes on beside them
OPERATED_FRAMEWORKS = ("tkinter", "customtkinter", "pyside6", "webview")
WITH_TRIALS = ("pyside6",)
WITHOUT_DISPLAY = ("pyside6",)  # of these: those that draw into memory, and hand their pictures over
# Layers are drawn by a graphics card, or else slowly: nobody looks at them here. And what is loaded for a network, for
# settings of the desktop and for who reads a screen aloud, none of which is in the box, is a fifth of its start.
_PLAIN_ENGINE = {
    "WEBKIT_DISABLE_COMPOSITING_MODE": "1",
    "GIO_MODULE_DIR": os.devnull,
    "GSETTINGS_BACKEND": "memory",
    "NO_AT_BRIDGE": "1",
}
_ROOM_FOR_A_BROWSER = {"memory_bytes": 0}  # it reserves far more than it uses
_MOST_RESTARTS = 3
_ASKS_TO_SAVE = re.compile(r"\bsave|\bstore|speicher|sicher|enregistrer|sauvegard|guardar|Control-(Key-)?s$", re.I)
_SHARE_OF_TIME = 0.3  # for using the app in one life
# A second life would only say the same again, slowly.
_HOPELESS = {FindingKind.BLANK_WINDOW, FindingKind.STILL_RUNNING, FindingKind.DIALOG_NEVER_ENDS}


@dataclass(slots=True, kw_only=True)
class Operation:
    """What operating an app gave; ``picture`` is a PNG file."""

    findings: list[Finding] = field(default_factory=list)
    notes: list[Finding] = field(default_factory=list)
    screens: list[dict[str, Any]] = field(default_factory=list)
    controls: set[str] = field(default_factory=set)
    has_picture: bool = False
    picture: Path | None = None
    was_operated: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Means:
    """What every life of one verification shares.

    ``seconds`` are those in which a verification is to be over where nobody else needs the processor; ``deadline`` is
    the very last moment, by ``time.monotonic``.
    """

    python: str
    framework: str
    seed: int
    seconds: float
    deadline: float
    cancelled: Callable[[], bool]
    template: Template | None = None
    tries_singly: bool = True


class Beside:
    """Runs one thing after the other beside the lives, on a display of its own. A context manager."""

    def __init__(self, framework: str) -> None:
        self._display = None if framework in WITHOUT_DISPLAY else PrivateDisplay(is_plain=True)
        self._worker = ThreadPoolExecutor(1)

    def __enter__(self) -> Beside:
        if self._display is not None:
            self._display.__enter__()
        return self

    def __exit__(self, *error: Any) -> None:
        self._worker.shutdown()
        if self._display is not None:
            self._display.__exit__(*error)

    def start(self, what: Callable[[PrivateDisplay | None], Result]) -> Future[Result]:
        """Have ``what`` called with the display once everything before it is over."""
        return self._worker.submit(what, self._display)


def operate(
    place: PrivatePlace,
    *,
    display: PrivateDisplay | None,
    picture_file: Path,
    means: Means,
    beside: Beside,
) -> Operation:
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
    kept_notes = [note for note in first.shown if kept.is_in(note["text"], files)]
    # Where there is a way to save, what was not saved need not be kept.
    saves_by_itself = not any(values.saves(name.split("|")[1]) for name in operation.controls)
    with contextlib.ExitStack() as stack:
        both = None
        if kept_notes and means.tries_singly:
            twin = stack.enter_context(PrivatePlace(place.app, like=place))
            both = beside.start(partial(_live_twice, twin, kept_notes, saves_by_itself, means))
        untouched = beside.start(partial(_live_untouched, place, means)) if first.lacks_for_closing else None
        trial = None
        if files and means.tries_singly and means.framework in WITH_TRIALS and not operation.findings:
            trial = beside.start(partial(_live_trials, place, means, operation.findings))
        second = live(2, [note["text"] for note in first.shown])
        if _may_go_on(second):
            is_told = any(finding.kind is FindingKind.LOST_DATA for finding in operation.findings)
            lost = kept.lost_data(place.app, first.shown, second.missing, files, second.opened)
            off = balance.unbalanced(
                first.moments,
                second.moments,
                first.taken_at,
                keeps_by_itself=bool(files) and _keeps_by_itself(operation.controls),
            )
            shows_at_once = means.framework not in WITH_A_BROWSER  # a page shows what it asked for a little later
            stays = bool(off)
            if kept_notes and not off and shows_at_once:
                is_kept = partial(kept.is_in, files=files)
                off = balance.unchanged(first.moments, second.moments, first.changed_at, is_kept)
            if not off and shows_at_once:
                off = balance.out_of_step(first.moments, second.moments, first.made_at, second.opened)
            operation.findings += [] if is_told else off if stays else lost or off
        if both is not None:
            together = both.result()
            operation.findings += together.findings
            operation.notes += together.notes
        if trial is not None and not operation.findings:
            operation.findings += trial.result()
        if untouched is not None:
            operation.findings += untouched.result().findings
    return operation


def _keeps_by_itself(controls: set[str]) -> bool:
    """Whether nothing that was used reads as if a person has to say what is to be kept."""
    return not any(_ASKS_TO_SAVE.search(key.split("|")[1]) for key in controls)


def _live_twice(
    place: PrivatePlace,
    notes: list[dict[str, Any]],
    saves_by_itself: bool,
    means: Means,
    display: PrivateDisplay | None,
) -> copies.Together:
    """What two copies of the app, open at once, do to each other; ``notes`` are of what the app has kept."""
    words = {note["text"] for note in notes}

    def live(number: int, turn: copies.Turn) -> Outcome:
        expected = sorted(words)
        return _live(place, number, display=display, take=lambda _box: None, turn=turn, means=means, expected=expected)

    return copies.judge(place, words, live, notes if saves_by_itself else [])


def _live_trials(
    place: PrivatePlace, means: Means, told: list[Finding], display: PrivateDisplay | None
) -> list[Finding]:
    """What comes of single things that are done in the app, each in a life of its own, until anything is ``told``."""
    with PrivatePlace(place.project) as fresh:

        def live(trial: dict[str, Any]) -> Outcome:
            if told:
                return Outcome()
            return _live(fresh, trials.LIFE, display=display, take=lambda _box: None, trial=trial, means=means)

        return trials.judge(live)


def _live_untouched(place: PrivatePlace, means: Means, display: PrivateDisplay | None) -> Outcome:
    """What the app does that is opened for the first time, and closed before anything in it was used."""
    with PrivatePlace(place.project) as fresh:
        return _live(fresh, rounds.UNTOUCHED, display=display, take=lambda _box: None, means=means)


def photograph(folder: Path, picture_file: Path, means: Means, display: PrivateDisplay | None) -> bool:
    """Have a picture taken of the app in use, in a short life of its own; says whether there is one.

    Whatever goes wrong here is found by ``operate`` as well, so it ends without a word.
    """
    taken: list[bool] = []
    with PrivatePlace(folder) as place:

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
    turn: copies.Turn = lambda _what, _words, _listed: None,
    skip: Sequence[str] = (),
    trial: dict[str, Any] | None = None,
    expected: Sequence[str] = (),
) -> Outcome:
    name = display.name if display is not None else ""
    has_browser = means.framework in WITH_A_BROWSER
    niceness = LESS_URGENT if number in _LONGEST else LEAST_URGENT
    return Life(
        python=means.python,
        folder=place.app,
        environment=place.environment(name) | (_PLAIN_ENGINE if has_browser else {}),
        trace_file=place.trace_file(number),
        config={
            "life": number,
            "use_s": means.seconds * _SHARE_OF_TIME,
            "seed": means.seed,
            "skip": list(skip),
            "expected": list(expected),
            **(trial or {}),
            "dialogs": str(place.dialogs),
            "framework": means.framework,
            **(_ROOM_FOR_A_BROWSER if has_browser else {}),
        },
        picture=take,
        turn=turn,
        cancelled=means.cancelled,
        deadline=means.deadline,
        box=place.box(means.python, name, niceness=niceness, has_browser=has_browser),
        beside=() if display is None else (display.pid,),
        template=means.template,
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
