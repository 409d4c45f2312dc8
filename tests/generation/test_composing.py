"""The composer's own process: what it makes, and that no text holds it, or anybody else, for long."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from bench.product import ROOT
from stableagents.composer import compose
from stableagents.errors import StableAgentsError
from stableagents.generation import composing
from stableagents.generation.composing import Composer
from stableagents.generation.progress import CancelledError
from stableagents.supervisor import usage_windows
from tests.support import wait_until

# The same program, with a pattern that is never through with one of its texts.
_PROGRAM = f"""
import importlib.util, re
spec = importlib.util.spec_from_file_location("entry", {str(composing._ENTRY)!r})
entry = importlib.util.module_from_spec(spec)
spec.loader.exec_module(entry)
read = entry.compose
entry.compose = lambda text, **asked: re.match("(a+)+$", text) if "aaa" in text else read(text, **asked)
entry.main()
"""
_ENDLESS = {"description": "a" * 60 + "b", "framework": "tkinter", "title": None}
_REFUSED = {"description": "a click counter", "framework": "none", "title": None}  # at once


@pytest.fixture
def composer(tmp_path: Path) -> Iterator[Composer]:
    entry = tmp_path / "entry.py"
    entry.write_text(_PROGRAM, encoding="utf-8")
    made = Composer(entry, cpu_s=0.2)
    yield made
    made.end()


def test_a_text_that_takes_too_long_ends_with_a_sentence_and_the_next_one_is_read(composer: Composer) -> None:
    with pytest.raises(StableAgentsError) as refused:
        composer.ask(_ENDLESS, lambda: False)
    assert (refused.value.code, bool(refused.value.hint)) == ("text_too_slow", True)
    with pytest.raises(StableAgentsError, match="does not write none apps"):
        composer.ask(_REFUSED, lambda: False)


def test_where_a_process_can_not_limit_itself_its_starter_ends_a_text_that_takes_too_long(composer: Composer) -> None:
    composer._watches, composer._cpu_s = True, 60
    with pytest.raises(StableAgentsError, match="does not write none apps"):
        composer.ask(_REFUSED, lambda: False)
    composer._cpu_s = 0.2
    with pytest.raises(StableAgentsError) as refused:
        composer.ask(_ENDLESS, lambda: False)
    assert refused.value.code == "text_too_slow"


def test_a_cancel_ends_a_text_that_is_being_read(composer: Composer) -> None:
    composer._cpu_s = 5
    asked = threading.Event()
    begun = composer._begun()
    threading.Timer(0.1, asked.set).start()
    with pytest.raises(CancelledError):
        composer.ask(_ENDLESS, asked.is_set)
    assert begun.returncode == -signal.SIGKILL, "it did not come to its own end"


def test_a_cancel_is_answered_at_once_while_another_text_is_read(composer: Composer) -> None:
    composer._cpu_s = 60
    ends = threading.Event()
    with ThreadPoolExecutor(1) as aside:
        other = aside.submit(composer.ask, _ENDLESS, ends.is_set)
        wait_until(composer._lock.locked, 20)
        with pytest.raises(CancelledError):
            composer.ask(_REFUSED, lambda: True)
        assert not other.done()
        ends.set()
        assert isinstance(other.exception(), CancelledError)


class _Kernel:
    """Windows's functions, of a process that has used 1.5 s in the kernel and 2 s in its own code."""

    def OpenProcess(self, _access: int, _inherit: bool, pid: int) -> int:
        return pid if pid == 12 else 0

    def GetProcessTimes(self, _process: object, *times: object) -> int:
        for place, value in zip(times, (1, 2, 15_000_000, 20_000_000), strict=True):
            place._obj.value = value  # type: ignore[attr-defined]
        return 1

    def CloseHandle(self, _process: object) -> int:
        return 1


def test_windows_tells_how_much_of_the_processor_a_process_has_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(usage_windows, "_kernel", _Kernel)
    assert usage_windows.cpu_seconds(12) == 3.5
    assert usage_windows.cpu_seconds(13) is None, "it has ended"


def test_what_is_composed_apart_is_what_the_composer_makes_and_what_it_refuses() -> None:
    description = "a plant diary with name, price and notes"
    apart = composing.composed(description, framework="tkinter", title="Green", cancelled=lambda: False)
    here = compose(description, framework="tkinter", title="Green")
    assert apart.files == here.files
    assert json.loads(json.dumps(here.spec)) == apart.spec
    with pytest.raises(StableAgentsError, match="does not write") as refused:
        composing.composed("a", framework="none", title=None, cancelled=lambda: False)
    assert refused.value.code == "framework_not_supported"


def test_it_ends_when_nothing_is_asked_and_begins_again(composer: Composer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(composing, "IDLE_S", 0.01)
    for _ in range(2):
        with pytest.raises(StableAgentsError, match="does not write none apps"):
            composer.ask(_REFUSED, lambda: False)
        wait_until(lambda: composer._process is None, 20)


_STARTER = """
import sys
from stableagents.generation import composing
from stableagents.generation.engines.offline import OfflineEngine
from stableagents.generation.progress import Progress
from stableagents.generation.request import checked_request
OfflineEngine().generate(checked_request("a click counter", framework="tkinter"), Progress())
here = [name for name in sys.modules if name.startswith("stableagents.composer.understanding")]
print(composing._composer._process.pid, *here)
"""


def test_no_text_is_read_where_others_are_answered_and_the_process_ends_with_its_starter() -> None:
    done = subprocess.run([sys.executable, "-c", _STARTER], capture_output=True, text=True, check=True, cwd=ROOT)
    pid, *told = done.stdout.split()
    assert told == []
    wait_until(lambda: not _runs(int(pid)), 20)


def _runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
