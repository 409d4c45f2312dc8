"""Tells a model's answer while it comes: the plan as soon as it is there, then each file."""

from __future__ import annotations

import contextlib
from types import TracebackType

from stableagents.generation.answers import Answer, read_answer
from stableagents.generation.progress import Progress, StageNote

_FIRST_LOOK = 200
_GROWTH = 1.05


class Telling:
    """The stages ``plan`` and ``write`` over one stream. Feed it all text so far; it looks when there is enough new."""

    def __init__(self, progress: Progress, model_label: str) -> None:
        self._progress = progress
        self._label = model_label
        self._stages = contextlib.ExitStack()
        self._note: StageNote | None = None
        self._is_planned = False
        self._next_look = _FIRST_LOOK
        self._told: dict[str, int] = {}

    def __enter__(self) -> Telling:
        self._note = self._stages.enter_context(self._progress.stage("plan", f"Planning with {self._label}"))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stages.__exit__(kind, error, trace)

    def feed(self, text: str) -> None:
        """Look at the answer so far."""
        if len(text) < self._next_look:
            return
        self._next_look = int(len(text) * _GROWTH) + 60
        answer = read_answer(text)
        if answer.files:
            self.plan(answer)
        paths = list(answer.files)
        for path in paths[:-1]:  # the last one is still being written
            self._tell_file(path, answer.files[path])
        if paths:
            self._progress.text(paths[-1], answer.files[paths[-1]])

    def plan(self, answer: Answer) -> None:
        """Tell the plan, once, and go on to the writing."""
        if self._is_planned:
            return
        self._is_planned = True
        plan = answer.plan | {"checks": answer.acceptance}
        self._progress.plan(answer.name or "Your app", plan, answer.assumptions)
        assert self._note is not None
        self._note.message = f"Planned {answer.name or 'the app'}"
        self._stages.close()
        self._note = self._stages.enter_context(self._progress.stage("write", "Writing the files"))

    def files(self, files: dict[str, str], spent: str) -> None:
        """Tell all files as they are at last."""
        for path, text in files.items():
            self._tell_file(path, text)
        lines = sum(text.count("\n") for text in files.values())
        assert self._note is not None
        self._note.message = f"Wrote {len(files)} files, {lines:,} lines{spent}"

    def _tell_file(self, path: str, text: str) -> None:
        if self._told.get(path) != hash(text):
            self._told[path] = hash(text)
            self._progress.file(path, text)
