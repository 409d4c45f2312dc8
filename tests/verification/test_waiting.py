"""Threads worth waiting for, silences that are a hang and those that are none, and who is blamed for waiting.

The code that plays the app is compiled as a file of the app's folder, so that it has lines to be blamed.
"""

from __future__ import annotations

import concurrent.futures
import json
import logging
import subprocess
import sys
import threading
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from stableagents.verification import silence
from stableagents.verification.harness import loops, pace
from stableagents.verification.harness.background import OURS, Background
from stableagents.verification.harness.qt import threads as qt_threads
from stableagents.verification.harness.unheard import Unheard
from stableagents.verification.harness.watch import Watch
from stableagents.verification.harness.web import clock as page_clock
from stableagents.verification.harness.web import stuck
from stableagents.verification.harness.wire import Step, Wire, steps_of, text_of
from tests.support import wait_until
from tests.verification.harness_kit import app_of, told


def test_a_thread_is_waited_for_once_and_an_endless_one_no_more() -> None:
    background, may_end = Background(), threading.Event()
    thread = threading.Thread(target=may_end.wait)
    thread.start()
    try:
        assert [background.is_beginning(ticks) for ticks in (0, 1, 15, 1)] == [True, True, False, False]
        assert background.is_awaited(1)
        assert not background.is_awaited(31)
        assert not background.is_awaited(1)
    finally:
        may_end.set()
        thread.join()


def test_an_apps_own_thread_is_given_time_to_begin_and_the_harnesss_is_not() -> None:
    class Thread(threading.Thread):
        pass

    began: list[str] = []
    qt_threads._tell_starts(Thread, lambda: began.append("told"))
    for name in (f"{OURS}watch", "reader"):
        thread = Thread(target=bool, name=name)
        thread.start()
        thread.join()
    assert began == ["told"]


_WAITING = """
import sys
from functools import partial
from select import select
from pathlib import Path
from stableagents.verification.harness.watch import Watch
from stableagents.verification.harness.watch import Watch
from stableagents.verification.harness.wire import Step, Wire, steps_of, text_of

toolkit, app = {}, {}
exec(compile("def draw(wait):\\n    wait()\\n", "/toolkit/draw.py", "exec"), toolkit)
source = "def drawn(wait):\\n    wait()\\ndef own(wait):\\n    wait()\\n"
exec(compile(source, str(Path(sys.argv[1], "main.py")), "exec"), app)
watch = Watch(Wire(1, sys.argv[1]))
watch.waiters += ("/toolkit/",)
watch.start()
wait = partial(select, [], [], [], 1.2)
for late in (partial(app["drawn"], partial(toolkit["draw"], wait)), partial(app["own"], wait)):
    with watch.event_loop(), watch.callback():
        late()
"""


def test_the_app_is_blamed_for_its_own_waiting_and_not_for_the_toolkits(tmp_path: Path) -> None:
    ran = subprocess.run([sys.executable, "-c", _WAITING, str(tmp_path)], capture_output=True, text=True, timeout=60)
    assert ran.stderr == ""
    findings = [(each["kind"], each["line"]) for each in map(json.loads, ran.stdout.splitlines())]
    assert findings == [("blocked_event_loop", 4)]


def test_the_same_work_is_judged_alike_on_a_slower_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pace, "_timed", lambda: 0.001)
    here = pace.reference_seconds(0.4)
    monkeypatch.setattr(pace, "_timed", lambda: 0.003)
    assert pace.reference_seconds(1.2) == pytest.approx(here)


def test_a_loop_is_named_by_its_head_wherever_it_was_caught(tmp_path: Path) -> None:
    path = tmp_path / "main.py"
    path.write_text("def count():\n    total = 0\n    for n in range(9):\n        total += n\n        total += 1\n")
    assert [loops.head_of_loop(path, line) for line in (2, 4, 5)] == [2, 3, 3]


def _lasted(monkeypatch: pytest.MonkeyPatch, *states: str, seconds_each: float = 0.0) -> int | None:
    """The second in which a silence of threads in these states counts as too long, within a minute."""
    now, used = [0.0], [0.0]
    monkeypatch.setattr(silence, "_threads", lambda _pid: iter([(used[0], state) for state in states]))
    monkeypatch.setattr(silence.time, "monotonic", lambda: now[0])
    quiet = silence.Silence(lambda: 1)
    for step in range(1, 601):
        now[0], used[0] = step / 10, used[0] + seconds_each
        if quiet.has_lasted(rest_s=3.0, cpu_s=2.0):
            return step // 10
    return None


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="only Linux tells what a thread waits for")
def test_a_silence_is_no_hang_while_anybody_waits_for_the_processor(monkeypatch: pytest.MonkeyPatch) -> None:
    assert _lasted(monkeypatch, "R", "S") is None
    assert _lasted(monkeypatch, "S", "R") is None
    assert _lasted(monkeypatch, "S", "S") in (3, 4)
    assert _lasted(monkeypatch, "R", "S", seconds_each=0.1) in (3, 4)


def test_the_clock_of_a_page_stands_still_while_it_waits_for_the_processor(monkeypatch: pytest.MonkeyPatch) -> None:
    now, is_at_rest = [0.0], [True]
    monkeypatch.setattr(page_clock.time, "monotonic", lambda: now[0])
    monkeypatch.setattr(page_clock, "used_seconds", lambda: 0.0)
    monkeypatch.setattr(page_clock, "is_at_rest", lambda: is_at_rest[0])
    clock = page_clock.Clock()
    now[0] = 2.0
    assert clock.seconds() == 2.0
    now[0], is_at_rest[0] = 9.0, False
    assert clock.seconds() == 2.0


_CALLS = """
import threading
kept, begun = threading.Event(), []
def for_nobody():
    own = threading.Event()
    begun.append(threading.Thread(target=lambda: own.wait(), daemon=True))
    begun[-1].start()
    reached.release()
    own.wait()
def for_news():
    reached.release()
    kept.wait()
def for_work():
    own = threading.Event()
    def work():
        with lock:
            own.set()
    threading.Thread(target=work, daemon=True).start()
    reached.release()
    own.wait()
def for_a_while():
    reached.release()
    threading.Event().wait(600)
"""


def test_a_call_from_a_page_that_waits_for_what_nobody_can_do_is_told_and_one_that_waits_for_news_is_not(
    wire: Wire, tmp_path: Path
) -> None:
    reached, lock = threading.Semaphore(0), threading.Lock()
    app = app_of(tmp_path, _CALLS, reached=reached, lock=lock)

    def _call(function: Callable[[], None]) -> None:
        function()

    with lock:
        for name in ("for_nobody", "for_news", "for_work", "for_a_while"):
            threading.Thread(target=_call, args=(app[name],), name=name, daemon=True).start()
            reached.acquire()
        since: dict[str, float] = {}
        stuck.tell_stuck_calls(wire, since, 0.0)
        found: list[tuple[str, int | None]] = []

        def is_told() -> bool:
            stuck.tell_stuck_calls(wire, since, 7.0)
            found.extend(told(wire))
            return bool(found)

        wait_until(is_told, 10)
    assert set(found) == {("hang", 9)}


def test_a_task_of_a_pool_that_fails_unasked_is_told_and_one_that_is_asked_is_not() -> None:
    heard: list[BaseException] = []
    future: Any = concurrent.futures.Future
    before = future.set_exception, future.result, future.exception
    unheard = Unheard(heard.append)
    unheard.install()
    try:
        with concurrent.futures.ThreadPoolExecutor(1) as pool:
            pool.submit(lambda: {}["nobody asks"])
            with pytest.raises(KeyError, match="asked"):
                pool.submit(lambda: {}["asked"]).result()
            pool.submit(lambda: {}["in a callback"]).add_done_callback(lambda done: done.result())
        unheard.tell()
    finally:
        future.set_exception, future.result, future.exception = before
        for name in ("asyncio", "concurrent.futures"):
            logging.getLogger(name).removeHandler(unheard)
    assert sorted(str(error) for error in heard) == ["'in a callback'", "'nobody asks'"]


def test_an_apps_threads_wait_shorter_and_a_toolkits_own_limit_is_left_as_it_is(
    wire: Wire, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for owner, name in ((threading.Event, "wait"), (threading.Thread, "join")):
        monkeypatch.setattr(owner, name, getattr(owner, name))  # put back at the end
    asked: list[float | None] = []
    monkeypatch.setattr(threading.Event, "wait", lambda self, timeout=None: asked.append(timeout))
    Watch(wire)._patch_waits()
    source = "def wait(event):\n    event.wait(15)\n"
    for file in (tmp_path / "main.py", tmp_path.parent / "site-packages" / "webview" / "event.py"):
        names: dict[str, Any] = {}
        exec(compile(source, str(file), "exec"), names)
        with concurrent.futures.ThreadPoolExecutor(1) as pool:
            pool.submit(names["wait"], threading.Event()).result()
    assert [timeout for timeout in asked if timeout is not None] == [1.5, 15]


def test_a_look_at_another_threads_stack_keeps_nothing_that_its_functions_made() -> None:
    class Painter:
        pass

    looks: list[list[Step]] = []
    painters: list[weakref.ref[Painter]] = []
    looked = threading.Event()

    def look(thread: int) -> None:
        looks.append(steps_of(sys._current_frames()[thread]))
        looked.set()

    def paint() -> None:
        painter = Painter()
        painters.append(weakref.ref(painter))
        threading.Thread(target=look, args=[threading.get_ident()]).start()
        looked.wait()

    paint()
    assert painters[0]() is None
    assert "paint" in [code.co_name for code, _ in looks[0]]
    assert "paint()" in text_of(looks[0])
