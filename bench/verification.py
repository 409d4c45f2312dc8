"""How many broken apps of tests/verification are found at their line, beside what simpler checks say of them.

``python -m bench verification`` reads all of them; with ``STABLEAGENTS_BENCH_OPERATE=1`` each is operated as well,
and "it starts" is measured too, which takes many minutes. ``STABLEAGENTS_BENCH_ROUNDS`` repeats it (by default 1).
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from bench.row import Row, spread
from stableagents.verification import Finding, FindingKind
from stableagents.verification.static import check
from tests.verification import corpus
from tests.verification.corpus import App, Fault

_AT_ONCE = 2
_DOES_NOT_START = {
    FindingKind.ERROR_AT_START,
    FindingKind.ENDS_AT_START,
    FindingKind.WINDOW_NOT_SHOWN,
    FindingKind.SYNTAX_ERROR,
    FindingKind.NO_MAIN_FILE,
}
Verdict = tuple[list[Finding], float]


def run() -> Iterator[Row]:
    """Shares of missed and falsely accused apps; less is better."""
    strangers = list(corpus.strangers())
    sound = [*corpus.hand_written().values(), *corpus.composed(), *(app for app in strangers if app.fault is None)]
    broken = [*corpus.broken_by_hand(), *corpus.mutants(), *(app for app in strangers if app.fault is not None)]
    compiled = _share_missed(broken, _compiles)
    linted = _share_missed(broken, _passes_ruff)
    yield from _rows("read", _read, sound, broken, compiled, linted)
    if os.environ.get("STABLEAGENTS_BENCH_OPERATE"):
        yield from _rows("read and operated", _operated, sound, broken, compiled, linted)


def _rows(
    how: str,
    judge: Callable[[App], Verdict],
    sound: Sequence[App],
    broken: Sequence[App],
    compiled: float,
    linted: float,
) -> Iterator[Row]:
    rounds = [_judged([*sound, *broken], judge) for _ in range(int(os.environ.get("STABLEAGENTS_BENCH_ROUNDS", "1")))]
    verdicts = rounds[0]
    missed = [app.name for app in broken if not _is_found(app, verdicts[app.name][0])]
    accused = [app.name for app in sound if verdicts[app.name][0]]
    changed = [name for name in verdicts if len({_said(each[name][0]) for each in rounds}) > 1]
    share = 100 * len(missed) / len(broken)
    what = f"verification, {how}, broken apps missed"
    yield Row(what=what, ours=share, unit="%", peer=compiled, peer_name="py_compile", note="; ".join(missed[:400]))
    yield Row(what=what, ours=share, unit="%", peer=linted, peer_name="ruff E9,F", note=f"{len(broken)} broken apps")
    if judge is _operated:
        starts = [app for app in broken if not any(f.kind in _DOES_NOT_START for f in verdicts[app.name][0])]
        yield Row(what=what, ours=share, unit="%", peer=100 * len(starts) / len(broken), peer_name="it starts")
    said = f"of {len(sound)}: {'; '.join(accused)}" if accused else f"of {len(sound)}"
    yield Row(what=f"verification, {how}, findings on sound apps", ours=len(accused), unit="apps", note=said)
    note = f"{len(rounds)} rounds; {'; '.join(changed)}"
    yield Row(what=f"verification, {how}, verdicts that differ", ours=len(changed), unit="apps", note=note)
    seconds = [verdict[1] for verdict in verdicts.values()]
    yield Row(
        what=f"verification, {how}, an app", ours=sorted(seconds)[len(seconds) // 2], unit="s", note=spread(seconds)
    )


def _judged(apps: Sequence[App], judge: Callable[[App], Verdict]) -> dict[str, Verdict]:
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        return dict(zip([app.name for app in apps], pool.map(judge, apps), strict=True))


def _read(app: App) -> Verdict:
    with tempfile.TemporaryDirectory() as folder:
        app.write(Path(folder))
        started = time.monotonic()
        return check(Path(folder), framework=app.framework), time.monotonic() - started


def _operated(app: App) -> Verdict:
    with tempfile.TemporaryDirectory() as folder:
        report = app.verified_in(Path(folder))
        return report.findings, report.seconds


def _is_found(app: App, findings: Sequence[Finding]) -> bool:
    """Whether its file and line are told; what kind of finding tells it may differ."""
    fault = app.fault or Fault(kind="", file="", line=None)
    return any(f.file == fault.file and fault.line in (None, f.line) for f in findings)


def _said(findings: Sequence[Finding]) -> tuple[tuple[str, str | None, int | None], ...]:
    return tuple(sorted(((f.kind.value, f.file, f.line) for f in findings), key=str))


def _share_missed(apps: Sequence[App], passes: Callable[[Path], bool]) -> float:
    """The share of broken apps, in percent, that a simpler check lets through."""

    def is_passed(app: App) -> bool:
        with tempfile.TemporaryDirectory() as folder:
            app.write(Path(folder))
            return passes(Path(folder))

    with ThreadPoolExecutor(_AT_ONCE) as pool:
        return 100 * sum(pool.map(is_passed, apps)) / len(apps)


def _compiles(folder: Path) -> bool:
    try:
        for path in folder.rglob("*.py"):
            compile(path.read_bytes(), path.name, "exec", dont_inherit=True)
    except (SyntaxError, ValueError):
        return False
    return True


def _passes_ruff(folder: Path) -> bool:
    # F401 is no mistake that a person meets.
    command = [sys.executable, "-m", "ruff", "check", "--isolated", "--no-cache", "-q", "--select", "E9,F"]
    command += ["--ignore", "F401", str(folder)]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0
