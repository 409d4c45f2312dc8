"""The stage ``check``: has a project read by a child with limits, and turns what it says into findings.

Nothing of the project is imported, compiled or executed in this process.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from stableagents.verification.findings import Finding, FindingKind, Permission, Stage, Verdict
from stableagents.verification.silence import Silence

_REST_S, _CPU_S = 10.0, 15.0  # without an end; the child itself stops earlier
_ENTRY = Path(__file__).parent / "reader" / "entry.py"
_MAX_OUTPUT = 2_000_000  # bytes
_MAX_FINDINGS = 100


def check(
    folder: Path,
    *,
    framework: str,
    python: str | None = None,
    environment: dict[str, str] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    on_permission: Callable[[Permission], None] = lambda _permission: None,
) -> list[Finding]:
    """Findings about the source in ``folder``, judged for the interpreter ``python`` (by default this one).

    ``on_permission`` is told each call that reaches beyond the app's own window and folder; that is no finding.
    """
    folder = folder.resolve()
    child = subprocess.Popen(
        [python or sys.executable, "-P", "-X", "utf8", str(_ENTRY), str(os.getpid()), str(folder), framework],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment or {"PATH": os.environ.get("PATH", os.defpath)},
        start_new_session=True,
        cwd=folder if folder.is_dir() else None,
    )
    lines: list[bytes] = []
    reader = threading.Thread(target=_collect, args=(child, lines), daemon=True)
    reader.start()
    has_ended = _await(child, reader, cancelled)
    return [] if cancelled() else _findings(lines, has_ended, child.returncode, on_permission)


def _collect(child: subprocess.Popen[bytes], lines: list[bytes]) -> None:
    size = 0
    assert child.stdout is not None
    with child.stdout:
        for line in child.stdout:
            size += len(line)
            if size > _MAX_OUTPUT:
                return
            lines.append(line)


def _await(child: subprocess.Popen[bytes], reader: threading.Thread, cancelled: Callable[[], bool]) -> bool:
    silence = Silence(lambda: child.pid)
    while reader.is_alive() and not cancelled() and not silence.has_lasted(rest_s=_REST_S, cpu_s=_CPU_S):
        reader.join(0.05)
    has_ended = not reader.is_alive()
    if not has_ended:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(child.pid, signal.SIGKILL)
    child.wait()
    reader.join()
    return has_ended


def _findings(
    lines: list[bytes], has_ended: bool, exit_code: int, on_permission: Callable[[Permission], None]
) -> list[Finding]:
    found: list[Finding] = []
    reading: str | None = None
    for line in lines:
        with contextlib.suppress(ValueError, KeyError):
            message = json.loads(line)
            if message.get("end"):
                return found[:_MAX_FINDINGS]
            reading = message.get("reading", reading)
            if "kind" in message:
                found.append(_finding(message))
            elif "permission" in message:
                on_permission(_permission(message))
    # It ended before it was through: the limits stopped it, or the parser itself broke.
    what = reading or "The project"
    reason = (
        "took too long to read" if not has_ended or exit_code == -signal.SIGXCPU else "is too deep or too large to read"
    )
    kind = FindingKind.TOO_DEEP if reading else FindingKind.CHECK_FAILED
    found.append(Finding(stage=Stage.CHECK, kind=kind, message=f"{what} {reason}.", file=reading))
    return found


def _finding(message: dict[str, Any]) -> Finding:
    return Finding(
        stage=Stage.CHECK,
        kind=FindingKind(message["kind"]),
        message=str(message["message"]),
        file=message.get("file"),
        line=message.get("line"),
    )


def _permission(message: dict[str, Any]) -> Permission:
    return Permission(
        verdict=Verdict(message["permission"]),
        message=str(message["message"]),
        file=str(message["file"]),
        line=int(message["line"]),
    )
