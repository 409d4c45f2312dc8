"""Puts ``check`` and ``operate`` together into one report."""

from __future__ import annotations

import contextlib
import itertools
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from pathlib import Path

from stableagents.errors import StableAgentsError
from stableagents.paths import DataFolder, default_data_dir
from stableagents.running.command import WITH_A_BROWSER
from stableagents.running.environments import interpreter_with
from stableagents.verification.display import PrivateDisplay, have_private_display, no_display_error
from stableagents.verification.findings import Finding, FindingKind, Permission, Report, Stage, merged
from stableagents.verification.operate import (
    OPERATED_FRAMEWORKS,
    WITHOUT_DISPLAY,
    Beside,
    Means,
    Operation,
    operate,
    photograph,
)
from stableagents.verification.place import PrivatePlace
from stableagents.verification.static import check
from stableagents.verification.template import CAN_COPY, Template

DEFAULT_SEED = 1
_ENGINE_S = 20.0  # a web engine has much to start, three times
_LONGER_WHERE_BUSY = 10
_SMALL_BYTES, _MOST_FILES = 5_000_000, 2_000
_NOT_STARTED = {
    FindingKind.NO_MAIN_FILE,
    FindingKind.SYNTAX_ERROR,
    FindingKind.UNREADABLE_SOURCE,
    FindingKind.TOO_DEEP,
    FindingKind.TOO_LARGE,
    FindingKind.CHECK_FAILED,
}


def verify(
    folder: Path,
    *,
    framework: str,
    python: str | None = None,
    timeout_s: float = 20.0,
    cancelled: Callable[[], bool] = lambda: False,
    screenshot: Path | None = None,
    seed: int = DEFAULT_SEED,
    on_checked: Callable[[list[Finding]], None] = lambda _findings: None,
    tries_singly: bool = True,
) -> Report:
    """Check the project in ``folder``, and operate it out of sight meanwhile.

    It takes at most about ``timeout_s`` seconds where nobody else needs the processor: on a busy computer it may take
    up to ten times as long, so that no app is found slow that isn't.

    ``python`` is the interpreter that has what the app needs, by default this one. A picture goes to the file
    ``screenshot``, by default to a new temporary file, which belongs to the caller. A cancelled verification returns
    at once and is not verified. ``on_checked`` is told what reading found. Without ``tries_singly`` nothing is done in
    a life of its own, nor in two copies at once, which takes a second or two: for code that is known. Nothing in
    ``folder`` is changed, and none of its code runs in this process.
    """
    started = time.monotonic()
    folder = folder.resolve()
    seconds = timeout_s + (_ENGINE_S if framework in WITH_A_BROWSER and timeout_s else 0)
    means = Means(
        python=python or _default_python(framework),
        framework=framework,
        seed=seed,
        seconds=seconds,
        deadline=started + seconds * _LONGER_WHERE_BUSY,
        cancelled=cancelled,
        tries_singly=tries_singly,
    )
    permissions: list[Permission] = []
    with _Operating(folder, means, screenshot) as operating:
        findings = check(
            folder,
            framework=framework,
            python=means.python,
            cancelled=cancelled,
            on_permission=permissions.append,
        )
        on_checked(list(findings))
        may_start = not any(finding.kind in _NOT_STARTED for finding in findings) and not cancelled()
        operation = operating.result() if may_start else Operation(was_operated=False)
    findings = merged([*findings, *operation.findings])
    return Report(
        verified=operation.was_operated and not findings and not cancelled(),
        findings=findings,
        notes=merged(operation.notes),
        permissions=permissions,
        controls_used=len(operation.controls),
        screens=operation.screens,
        screenshot=operation.picture,
        seconds=time.monotonic() - started,
        seed=seed,
    )


class _Operating:
    """Operates the app beside the reading of its source. A context manager; what is not asked for is broken off."""

    def __init__(self, folder: Path, means: Means, screenshot: Path | None) -> None:
        self._folder, self._screenshot = folder, screenshot
        self._is_needless = self._is_taken = False
        self._means = replace(means, cancelled=lambda: self._is_needless or means.cancelled())
        self._worker = ThreadPoolExecutor(1)
        self._began: Future[Operation] | None = None

    def __enter__(self) -> _Operating:
        if _is_small(self._folder):
            self._began = self._worker.submit(self._operate)
        return self

    def __exit__(self, *error: object) -> None:
        self._is_needless = True
        self._worker.shutdown()
        if self._began is not None and not self._is_taken and self._began.exception() is None:
            left = self._began.result().picture
            if left is not None:
                left.unlink(missing_ok=True)

    def result(self) -> Operation:
        """What operating the app gave."""
        self._is_taken = True
        return self._began.result() if self._began is not None else self._operate()

    def _operate(self) -> Operation:
        framework = self._means.framework
        needs_display = framework not in WITHOUT_DISPLAY
        if framework not in OPERATED_FRAMEWORKS or (needs_display and not have_private_display()):
            return Operation(findings=[_not_operated(framework)], was_operated=False)
        with contextlib.ExitStack() as stack:
            display = stack.enter_context(PrivateDisplay(is_plain=True)) if needs_display else None
            return _operate(self._folder, display, self._screenshot or _new_picture_file(), self._means)


def _is_small(folder: Path) -> bool:
    """Whether there is an app, and so little of it that no reader has to look first whether it can be handled."""
    sizes = (path.stat().st_size for path in folder.rglob("*") if path.is_file())
    return (folder / "main.py").is_file() and sum(itertools.islice(sizes, _MOST_FILES)) < _SMALL_BYTES


def _operate(folder: Path, display: PrivateDisplay | None, picture_file: Path, means: Means) -> Operation:
    """Operate the app, and have it photographed in use, and opened twice, beside that."""
    with contextlib.ExitStack() as stack:
        place = stack.enter_context(PrivatePlace(folder))
        if CAN_COPY:
            template = Template(means.python, means.framework, place.app, place.environment())
            means = replace(means, template=stack.enter_context(template))
        try:
            if display is not None:
                display.await_start()
        except StableAgentsError as error:
            message = f"{error.message} {error.hint}"
            finding = Finding(stage=Stage.OPERATE, kind=FindingKind.NO_PRIVATE_DISPLAY, message=message)
            return Operation(findings=[finding], was_operated=False)
        beside = stack.enter_context(Beside(means.framework))
        better_file = place.temporary / "picture.png"
        better = beside.start(partial(photograph, folder, better_file, means))
        operation = operate(place, display=display, picture_file=picture_file, means=means, beside=beside)
        with contextlib.suppress(StableAgentsError, OSError):
            if better.result():
                shutil.copyfile(better_file, picture_file)
                operation.has_picture = True
    if operation.has_picture:
        operation.picture = picture_file
    else:
        picture_file.unlink(missing_ok=True)
    return operation


def _default_python(framework: str) -> str:
    """This interpreter, but for web views, which not every Python can show."""
    if framework != "webview":
        return sys.executable
    with contextlib.suppress(StableAgentsError):
        data = DataFolder(default_data_dir())
        return interpreter_with((), data, report=lambda _line: None, framework=framework)
    return sys.executable


def _not_operated(framework: str) -> Finding:
    if framework in OPERATED_FRAMEWORKS:
        error = no_display_error()
        return Finding(
            stage=Stage.OPERATE, kind=FindingKind.NO_PRIVATE_DISPLAY, message=f"{error.message} {error.hint}."
        )
    message = f"The app was read, but not tried out: apps made with {framework} can't be operated here."
    return Finding(stage=Stage.OPERATE, kind=FindingKind.NOT_OPERATED, message=message)


def _new_picture_file() -> Path:
    handle, name = tempfile.mkstemp(prefix="stableagents-", suffix=".png")
    os.close(handle)
    return Path(name)
