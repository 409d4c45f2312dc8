"""The report as a whole: its shape, what an app can see and touch while it is tried out, and what is left behind."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from stableagents.verification import FindingKind, verify
from tests.cli.conftest import alive
from tests.support import wait_until

APPS = Path(__file__).parent / "apps"
WITNESS = """
import os, sys, tkinter as tk
root = tk.Tk()
tk.Label(root, text="Witness").pack()
{more}
root.mainloop()
"""


def _app(folder: Path, main: str) -> Path:
    (folder / "app").mkdir()
    (folder / "app" / "main.py").write_text(main)
    return folder / "app"


def test_the_report_has_the_published_shape(tmp_path: Path) -> None:
    picture = tmp_path / "picture.png"
    report = verify(APPS / "broken" / "division_by_zero", framework="tkinter", screenshot=picture)
    data = json.loads(json.dumps(report.as_dict()))
    assert set(data) == {
        "success", "verified", "findings", "notes", "permissions", "controls_used", "screens", "screenshot", "seconds",
        "seed",
    }  # fmt: skip
    assert data["success"] is True
    assert data["verified"] is False
    assert data["screenshot"] == str(picture)
    assert picture.read_bytes().startswith(b"\x89PNG")
    [finding] = data["findings"]
    assert set(finding) == {"stage", "kind", "file", "line", "message", "while", "traceback"}
    assert finding["stage"] == "operate"
    assert finding["while"] == "pressing the button “Share”, with 0 in every field"
    assert finding["traceback"].startswith("Traceback")
    assert 'File "main.py", line 21' in finding["traceback"]
    screen = data["screens"][0]
    assert screen["title"] == "Share"
    [button] = [widget for widget in screen["widgets"] if widget["class"] == "Button"]
    assert (button["text"], button["state"], len(button["geometry"])) == ("Share", "normal", 4)


def test_the_app_sees_no_key_and_nothing_of_the_person(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GEMINI_API_KEY", "canary-key")
    monkeypatch.setenv("STABLEAGENTS_DATA_DIR", "/canary")
    monkeypatch.setenv("DISPLAY", ":987")
    allowed = {
        "PATH", "LD_LIBRARY_PATH", "TCL_LIBRARY", "TK_LIBRARY", "HOME", "LANG", "LC_CTYPE", "TMPDIR", "DISPLAY",
        "STABLEAGENTS_APP_DATA", "PYTHONUNBUFFERED", "PYTHONHASHSEED", "PYTHONUSERBASE", "XCOMPOSEFILE",
    }  # fmt: skip
    more = f"""
assert not [value for value in os.environ.values() if "canary" in value]
assert os.environ["DISPLAY"] != ":987"
assert set(os.environ) <= {allowed!r}
assert os.path.expanduser("~") != {str(Path.home())!r}
assert not os.path.exists({str(tmp_path)!r})
assert not [name for name in sys.modules if name.startswith("stableagents")]
"""
    assert verify(_app(tmp_path, WITNESS.format(more=more)), framework="tkinter").findings == []


def test_the_project_and_the_outside_stay_as_they_are(tmp_path: Path) -> None:
    more = """
import os, socket, subprocess, webbrowser
open("written_here.txt", "w").write("x")
webbrowser.open("https://example.org")
subprocess.run(["xdg-open", "/"])
for call in (lambda: socket.create_connection(("127.0.0.1", 9), 1), lambda: os.system("true")):
    try:
        call()
    except OSError:
        continue
    raise SystemExit("reached the outside")
"""
    app = _app(tmp_path, WITNESS.format(more=more))
    assert verify(app, framework="tkinter").findings == []
    assert [path.name for path in app.iterdir()] == ["main.py"]


def test_without_a_private_display_the_source_is_still_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")
    report = verify(APPS / "broken" / "undefined_name", framework="tkinter")
    assert [finding.kind for finding in report.findings] == [
        FindingKind.UNDEFINED_NAME,
        FindingKind.NO_PRIVATE_DISPLAY,
    ]
    assert "apt-get install xvfb" in report.findings[1].message
    assert not report.verified


def test_a_framework_that_cannot_be_operated_is_said_so_plainly(tmp_path: Path) -> None:
    report = verify(_app(tmp_path, "import sys\nprint(sys.path)\n"), framework="kivy")
    assert [finding.kind for finding in report.findings] == [FindingKind.NOT_OPERATED]
    assert not report.verified


def test_a_cancelled_verification_returns_at_once() -> None:
    started = time.monotonic()
    report = verify(APPS / "sound" / "ctk_habits", framework="customtkinter", cancelled=lambda: True)
    assert not report.verified
    assert report.findings == []
    assert time.monotonic() - started < 10


def test_an_app_that_outlasts_its_time_is_said_to(tmp_path: Path) -> None:
    main = "import tkinter as tk\nroot = tk.Tk()\ntk.Button(root, text='Go').pack()\nroot.mainloop()\n"
    report = verify(_app(tmp_path, main), framework="tkinter", timeout_s=0.0)
    assert [finding.kind for finding in report.findings] == [FindingKind.TOO_SLOW]


def test_a_flood_of_output_neither_blocks_nor_fills_anything(tmp_path: Path) -> None:
    main = (
        "import tkinter as tk\nroot = tk.Tk()\ntk.Label(root, text='x').pack()\n"
        "print('x' * 20_000_000)\nroot.mainloop()\n"
    )
    assert verify(_app(tmp_path, main), framework="tkinter").verified


def test_nothing_is_left_when_the_verifier_is_killed(tmp_path: Path) -> None:
    app = _app(tmp_path, "while True:\n    pass\n")
    program = (
        "from pathlib import Path\nfrom stableagents.verification import verify\n"
        f"verify(Path({str(app)!r}), framework='tkinter')\n"
    )
    verifier = subprocess.Popen([sys.executable, "-c", program])
    mark = f"stableagents-verify-{verifier.pid}-"
    wait_until(lambda: alive(mark), 20)
    os.kill(verifier.pid, signal.SIGKILL)
    verifier.wait()
    wait_until(lambda: not alive(mark), 20)


def test_the_same_app_gets_the_same_verdict_again() -> None:
    reports = [verify(APPS / "broken" / "error_on_empty_input", framework="tkinter") for _ in range(3)]
    verdicts = [[(f.kind, f.file, f.line, f.while_doing) for f in report.findings] for report in reports]
    assert verdicts[0] == verdicts[1] == verdicts[2]
    assert len({report.controls_used for report in reports}) == 1
    for report in reports:
        assert report.screenshot is not None
        report.screenshot.unlink()
