"""Sound apps of different styles have no finding; each broken one is found at the line that carries its FAULT."""

from __future__ import annotations

import re
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest

from stableagents.verification import Report, verify
from tests.verification.corpus import framework_of

APPS = Path(__file__).parent / "apps"
SOUND = sorted(path.name for path in (APPS / "sound").iterdir())
BROKEN = sorted(path.name for path in (APPS / "broken").iterdir())
_FAULT = re.compile(r"# FAULT (\w+)")


def _verify(folder: Path) -> Report:
    return verify(folder, framework=framework_of((folder / "main.py").read_text()), timeout_s=60)


@pytest.fixture(scope="module")
def reports() -> dict[str, Future[Report]]:
    """Every app's report; several are verified side by side, as jobs are."""
    pool = ThreadPoolExecutor(3)
    names = [f"sound/{name}" for name in SOUND] + [f"broken/{name}" for name in BROKEN]
    return {name: pool.submit(_verify, APPS / name) for name in names}


@pytest.mark.parametrize("name", SOUND)
def test_a_sound_app_has_no_finding(name: str, reports: dict[str, Future[Report]]) -> None:
    report = reports[f"sound/{name}"].result()
    assert report.findings == []
    assert report.verified
    assert report.controls_used > 0
    assert report.screenshot is not None
    assert report.screenshot.read_bytes().startswith(b"\x89PNG")
    report.screenshot.unlink()


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_app_is_found_at_its_line(name: str, reports: dict[str, Future[Report]]) -> None:
    lines = (APPS / "broken" / name / "main.py").read_text().splitlines()
    [(number, kind)] = [(n, m.group(1)) for n, line in enumerate(lines, start=1) if (m := _FAULT.search(line))]
    concerns_the_whole_app = lines[number - 1].startswith("# FAULT")
    report = reports[f"broken/{name}"].result()
    assert not report.verified
    found = [(f.kind.value, f.file, f.line) for f in report.findings]
    assert found == [(kind, "main.py", None if concerns_the_whole_app else number)]
    if report.screenshot is not None:
        report.screenshot.unlink()
