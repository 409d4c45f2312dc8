"""Two copies of an app open at once, with the same data: neither may fail, and neither may destroy what is kept.

Both start from what the app's first life left behind, take turns at entering something, and are closed one after the
other. What each step does to the kept files is looked at from outside. That one copy writes its list over what the
other one has entered meanwhile is a note and no finding: apps that keep a list as a whole are common, and sound as
long as one copy is open.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from stableagents.verification.child import Outcome
from stableagents.verification.findings import Finding, FindingKind, Stage
from stableagents.verification.kept import SQLITE, is_in
from stableagents.verification.place import PrivatePlace

LIVES = (3, 4)  # the harness's numbers for them
_FAILURES = {
    FindingKind.ERROR_AT_START,
    FindingKind.ERROR_IN_CALLBACK,
    FindingKind.ERROR_IN_THREAD,
    FindingKind.ERROR_IN_PAGE,
    FindingKind.UNCLOSED_DATABASE,
    FindingKind.LOST_DATA,
    FindingKind.HANG,
}
Turn = Callable[[str, list[str], list[str]], None]  # how far, what was entered and is shown, what the lists show
Live = Callable[[int, Turn], Outcome]  # lives the life of this number, and calls at each of its turns
Files = dict[str, bytes]
_ALL_STEPS = 6  # neither and both are open; each has entered something; each is closed


@dataclass(slots=True)
class Together:
    """What using two copies at once showed."""

    findings: list[Finding] = field(default_factory=list)
    notes: list[Finding] = field(default_factory=list)


def judge(place: PrivatePlace, words: set[str], live: Live, kept: Sequence[dict[str, Any]] = ()) -> Together:
    """What two copies do to each other in ``place``, whose files hold ``words`` that the app shows in a list.

    ``kept`` are notes of an earlier life about words that the app keeps without being told to.
    """
    first = _Copy(live, LIVES[0])
    copies, steps = [first], [place.kept_files()]
    try:
        if first.wait("ready"):
            second = _Copy(live, LIVES[1])
            copies.append(second)
            if second.wait("ready"):  # else it is an app of which there is only one at a time
                steps += [place.kept_files(), *_steps(place, first, second)]
    finally:
        for copy in copies:
            copy.end()
    told = Together(findings=[f for copy in copies for f in copy.outcome.findings if f.kind in _FAILURES])
    if len(steps) == _ALL_STEPS and not told.findings:
        saved = place.chosen_files()  # what a copy has written into a file that was chosen is lost to nobody
        _compare({word for word in words if not is_in(word, saved)}, steps, (first, second), told)
        if not told.findings:
            told.findings += _never_saved(kept, steps, (first, second))
    return told


def _steps(place: PrivatePlace, first: _Copy, second: _Copy) -> list[Files]:
    """What is kept after each of the steps, up to one that is never reached."""
    steps: list[Files] = []
    for copy in (first, second):
        copy.go()
        if not copy.wait("entered"):
            return steps
        steps.append(place.kept_files())
    for copy in (first, second):
        copy.end()
        steps.append(place.kept_files())
    return steps


def _compare(words: set[str], steps: list[Files], copies: tuple[_Copy, _Copy], told: Together) -> None:
    first, second = copies
    before, opened, *between, at_last = steps
    known = {word for word in words if is_in(word, before)}
    for word in sorted(known & first.listed):
        # What a copy's list no longer shows may have been changed by what was entered.
        is_shown = word in first.still_listed, word in first.still_listed & second.still_listed
        for is_lost, message, files, culprit in (
            (not is_in(word, opened), "is gone as soon as a second copy of the app is opened.", before, second),
            (is_shown[0] and not is_in(word, between[0]), "is gone once more is entered.", opened, first),
            (is_shown[1] and not is_in(word, at_last), "is gone after two copies were open at once.", opened, second),
        ):
            if is_lost:
                told.findings.append(_finding(word, f"was kept, and {message}", files, culprit))
                return
    for copy, other in ((first, second), (second, first)):
        for word in sorted(copy.words):
            holding = [files for files in between if _is_listed(files, word, known)]
            if holding and not is_in(word, before) and not is_in(word, at_last):
                message = "was kept by one open copy of the app, and another copy has written its own list over it."
                told.notes.append(_finding(word, message, holding[-1], other))
                return


def _never_saved(kept: Sequence[dict[str, Any]], steps: list[Files], copies: tuple[_Copy, _Copy]) -> list[Finding]:
    """What a copy entered in the way of what was kept, and no file ever held: nothing else was done that saves it."""
    ways = {_way(note) for note in kept}
    for copy in copies:
        for note in copy.outcome.shown:
            if _way(note) in ways and not any(is_in(note["text"], files) for files in steps):
                message = f"“{note['text']}” was entered and shown, and closing the app at once loses it."
                return [
                    Finding(
                        stage=Stage.OPERATE,
                        kind=FindingKind.LOST_DATA,
                        message=f"{message} It is saved only when something else is done.",
                        file=note["file"] or "main.py",
                        line=note["line"],
                        while_doing="closing the app after entering something",
                    )
                ]
    return []


def _way(note: dict[str, Any]) -> tuple[Any, ...]:
    """What showed a word, and the code that ran just before."""
    return note["where"], note["file"], note["line"]


def _is_listed(files: Files, word: str, known: set[str]) -> bool:
    """Whether a file holds it together with what was there before, so that it is no single value that was changed.

    In a database a record may be changed by both, and the later one counts.
    """
    lists = [content for content in files.values() if not content.startswith(SQLITE)]
    return any(word.encode() in content and any(old.encode() in content for old in known) for content in lists)


def _finding(word: str, message: str, files: Files, culprit: _Copy) -> Finding:
    written = culprit.outcome.written
    path = next((path for path, content in files.items() if word.encode() in content and path in written), "")
    file, line = written.get(path, ("main.py", None))
    return Finding(
        stage=Stage.OPERATE,
        kind=FindingKind.LOST_DATA,
        message=f"“{word}” {message}",
        file=file,
        line=line,
        while_doing="using two copies of the app at the same time",
    )


class _Copy:
    """One of the two, in a thread of its own; at each of its turns it waits until it may go on."""

    def __init__(self, live: Live, number: int) -> None:
        self._reached = {what: threading.Event() for what in ("ready", "entered")}
        self._may_go = threading.Semaphore(0)
        self._is_over = False
        self.listed: set[str] = set()  # of what was kept: what its lists show when it has just been opened
        self.still_listed: set[str] = set()  # the same when something was entered
        self.words: list[str] = []  # what it has entered and shows
        self.outcome = Outcome()
        self._thread = threading.Thread(target=self._live, args=(live, number))
        self._thread.start()

    def _live(self, live: Live, number: int) -> None:
        try:
            self.outcome = live(number, self._turn)
        finally:
            self._is_over = True
            for reached in self._reached.values():
                reached.set()

    def _turn(self, what: str, words: list[str], listed: list[str]) -> None:
        if what == "ready":
            self.listed = set(listed)
        else:
            self.words, self.still_listed = words, set(listed)
        self._reached[what].set()
        self._may_go.acquire()

    def wait(self, what: str) -> bool:
        """Wait until it has come so far; false if it has ended before."""
        self._reached[what].wait()
        return not self._is_over

    def go(self) -> None:
        self._may_go.release()

    def end(self) -> None:
        """Let it go on to its end, and wait for that."""
        for _ in self._reached:
            self.go()
        self._thread.join()
