"""A life begins as a copy of a process that has everything loaded; it is in its box, and ends as any process ends."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from stableagents.verification import FindingKind, verify
from stableagents.verification.child import Life, Outcome
from stableagents.verification.harness.web import engine
from stableagents.verification.place import PrivatePlace
from stableagents.verification.template import CAN_COPY, Template
from tests.support import pid_alive, wait_until

pytestmark = pytest.mark.skipif(not CAN_COPY, reason="only on Linux a loaded toolkit can be copied")
Begin = Callable[..., Outcome]


@pytest.fixture
def place(tmp_path: Path) -> Iterator[PrivatePlace]:
    (tmp_path / "main.py").write_text("")
    with PrivatePlace(tmp_path) as made:
        yield made


@pytest.fixture
def template(place: PrivatePlace) -> Iterator[Template]:
    with Template(sys.executable, "tkinter", place.app, place.environment()) as made:
        yield made


def _lived(place: PrivatePlace, template: Template, framework: str, source: str) -> Outcome:
    """Live a life of an app with this source."""
    (place.app / "main.py").write_text(source)
    return Life(
        python=sys.executable,
        folder=place.app,
        environment=place.environment(":0"),
        trace_file=place.trace_file(1),
        config={
            "life": 1, "use_s": 1, "seed": 1, "skip": [], "expected": [], "dialogs": str(place.dialogs),
            "framework": framework,
        },
        picture=lambda _box: None,
        cancelled=lambda: False,
        deadline=float("inf"),
        box=place.box(sys.executable),
        template=template,
    ).run()  # fmt: skip


@pytest.fixture
def live(place: PrivatePlace, template: Template) -> Begin:
    return partial(_lived, place, template, "tkinter")


def test_a_copy_sees_its_own_world_and_nothing_of_what_made_it(live: Begin, place: PrivatePlace) -> None:
    outcome = live(
        "import os, sys\nassert '_app_harness.template' in sys.modules\n"
        f"assert os.environ['STABLEAGENTS_APP_DATA'] == {str(place.data)!r}\n"
        "assert os.environ['DISPLAY'] == ':0'\n"
        "assert not [name for name in sys.modules if name.startswith('stableagents')]\n"
        "assert len(os.listdir('/proc/self/fd')) <= 7, os.listdir('/proc/self/fd')\n"
        f"assert not os.path.exists({str(Path(__file__))!r})\n"
        "raise SystemExit('all is well')\n"
    )
    [finding] = outcome.findings
    assert (finding.kind, finding.line) == (FindingKind.ENDS_AT_START, 8)
    assert "all is well" in finding.message


def test_customtkinter_is_loaded_once_and_each_copy_finds_its_fonts_at_home(place: PrivatePlace) -> None:
    home = place.temporary / "home"
    home.mkdir()
    with Template(sys.executable, "customtkinter", place.app, place.environment() | {"HOME": str(home)}) as template:
        outcome = _lived(
            place, template, "customtkinter",
            "import os, sys\nassert 'customtkinter' in sys.modules\n"
            "raise SystemExit(str(sorted(os.listdir(os.path.expanduser('~/.fonts')))))\n",
        )  # fmt: skip
    [finding] = outcome.findings
    assert "CustomTkinter_shapes_font.otf" in finding.message
    assert not place.kept_files()


def test_how_a_copy_ended_is_told_each_time(live: Begin) -> None:
    [crash] = live("import os, signal\nos.kill(os.getpid(), signal.SIGSEGV)\n").findings
    assert "SIGSEGV" in crash.message
    [exit] = live("import os\nos._exit(7)\n").findings
    assert "exit code 7" in exit.message


def test_a_life_needs_no_template(live: Begin, template: Template) -> None:
    template._process.kill()
    template._process.wait()
    [exit] = live("import os\nos._exit(7)\n").findings
    assert "exit code 7" in exit.message


def test_a_copy_ends_with_its_template(place: PrivatePlace, template: Template) -> None:
    (place.app / "main.py").write_text("while True:\n    pass\n")
    reader, writer = os.pipe()
    config = {
        "life": 1, "use_s": 1, "seed": 1, "skip": [], "expected": [], "dialogs": str(place.dialogs),
        "framework": "tkinter", "folder": str(place.app), "trace": str(place.trace_file(1)),
        "cpu_s": 60, "memory_bytes": 0, "file_bytes": 0, "niceness": 10,
    }  # fmt: skip
    copy = template.begin(config, place.environment(), place.box(sys.executable), writer)
    os.close(writer)
    assert os.read(reader, 1)  # it has begun
    os.kill(template._process.pid, signal.SIGKILL)
    wait_until(lambda: not pid_alive(copy.pid), 20)
    assert copy.wait() < 0
    while os.read(reader, 65536):
        pass
    os.close(reader)


def test_a_copy_of_a_loaded_web_engine_is_woken_by_nobody_else() -> None:
    waker = os.eventfd(0, os.EFD_CLOEXEC | os.EFD_NONBLOCK)
    of_the_template = os.dup(waker)
    try:
        assert {waker, of_the_template} <= set(engine.wakers())
        engine.renew([waker])
        os.eventfd_write(of_the_template, 1)
        with pytest.raises(BlockingIOError):
            os.eventfd_read(waker)
        assert not os.get_inheritable(waker)
    finally:
        os.close(waker)
        os.close(of_the_template)


def test_an_app_that_cannot_start_is_told_by_reading_it_alone(tmp_path: Path) -> None:
    (tmp_path / "main.py").write_text("import tkinter\nroot = tkinter.Tk(\n")
    report = verify(tmp_path, framework="tkinter")
    assert [finding.kind for finding in report.findings] == [FindingKind.SYNTAX_ERROR]
    assert report.screenshot is None
