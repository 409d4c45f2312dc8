"""The stages ``check`` and ``operate`` for one app in a folder, told as they happen, and what they found."""

from __future__ import annotations

import contextlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from stableagents.errors import StableAgentsError
from stableagents.generation.progress import Progress, StageNote
from stableagents.paths import DataFolder
from stableagents.running.environments import interpreter_with
from stableagents.verification import Finding, FindingKind, Report, Stage, verify

# What says something about this computer, and nothing about the app.
_LIMITS = frozenset({FindingKind.NO_PRIVATE_DISPLAY, FindingKind.NOT_OPERATED})
_NOT_KEPT = frozenset({"success", "screens", "screenshot"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Examination:
    """What examining an app gave. ``faults`` are the findings that are the app's own."""

    report: Report
    faults: tuple[Finding, ...]

    @property
    def screenshot(self) -> Path | None:
        return self.report.screenshot

    @property
    def fingerprint(self) -> frozenset[tuple[str, str | None, str]]:
        """What is wrong, without the lines, which move when other things are mended."""
        return frozenset((fault.kind.value, fault.file, fault.message) for fault in self.faults)

    def kept(self) -> dict[str, Any]:
        """What is kept with the project: the report without the widget trees and the picture's path."""
        return {name: value for name, value in self.report.as_dict().items() if name not in _NOT_KEPT}


def examine(
    folder: Path,
    *,
    framework: str,
    requirements: Sequence[str],
    data: DataFolder,
    picture: Path,
    progress: Progress,
    approved: Collection[str] = (),
    is_composed: bool = False,
) -> Examination:
    """Check and operate the app in ``folder``; a screenshot goes to the file ``picture``.

    ``approved`` are the packages beyond the known ones that the person lets the app have. What ``is_composed`` of parts
    that are tested themselves is not tried in single things as well.

    What the app needs is installed for it if need be. Where that can't be done the app is not tried out, and the
    report says so: it is none of the app's faults.
    """
    with contextlib.ExitStack() as stages:
        notes = [stages.enter_context(progress.stage("check", "Reading the code for mistakes"))]

        def on_checked(findings: list[Finding]) -> None:
            notes[-1].message = _said_of_check(findings)
            stages.close()
            notes.append(stages.enter_context(progress.stage("operate", "Pressing every button")))

        try:
            python = interpreter_with(requirements, data, report=progress.log, framework=framework, approved=approved)
        except StableAgentsError as error:
            report = _not_tried_out(error)
        else:
            report = verify(
                folder,
                framework=framework,
                python=python,
                cancelled=progress.cancelled,
                screenshot=picture,
                on_checked=on_checked,
                tries_singly=not is_composed,
            )
        _say_of_operation(notes[-1], report)
    faults = tuple(finding for finding in report.findings if finding.kind not in _LIMITS)
    return Examination(report=report, faults=faults)


def _not_tried_out(error: StableAgentsError) -> Report:
    message = f"The app was not tried out: {error.message}"
    finding = Finding(stage=Stage.OPERATE, kind=FindingKind.NOT_OPERATED, message=message)
    return Report(verified=False, findings=[finding])


def _said_of_check(findings: Sequence[Finding]) -> str:
    count = len(findings)
    return "Read the code; found no mistakes" if not count else f"Read the code; found {_counted(count, 'mistake')}"


def _say_of_operation(note: StageNote, report: Report) -> None:
    limits = [finding.message for finding in report.findings if finding.kind in _LIMITS]
    found = sum(f.stage is Stage.OPERATE and f.kind not in _LIMITS for f in report.findings)
    if limits:
        note.message = limits[0]
    elif report.verified:
        note.message = f"Used {_counted(report.controls_used, 'control')}, closed and opened it again"
    elif found:
        note.message = f"Used {_counted(report.controls_used, 'control')}; found {_counted(found, 'mistake')}"
    else:
        note.message = "Not tried out, because of what is wrong in the code"


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
