"""What the harness notices from inside an app: timers that multiply, databases left open, threads worth waiting for.

The code that plays the app is compiled as a file of the app's folder, so that it has lines to be blamed.
"""

from __future__ import annotations

import concurrent.futures
import json
import logging
import os
import sqlite3
import subprocess
import sys
import threading
import weakref
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from stableagents.verification import copies, kept, silence
from stableagents.verification.child import Outcome
from stableagents.verification.findings import FindingKind
from stableagents.verification.harness import background, boxes, closing, control, loops, naming, pace
from stableagents.verification.harness.background import OURS, Background
from stableagents.verification.harness.databases import Databases
from stableagents.verification.harness.driver import Driver
from stableagents.verification.harness.qt import threads as qt_threads
from stableagents.verification.harness.shown import Shown
from stableagents.verification.harness.timers import Timers
from stableagents.verification.harness.unheard import Unheard
from stableagents.verification.harness.watch import Watch
from stableagents.verification.harness.web import clock as page_clock
from stableagents.verification.harness.web import errors as page_errors
from stableagents.verification.harness.web import stuck
from stableagents.verification.harness.web import tree as page_tree
from stableagents.verification.harness.wire import Step, Wire, steps_of, text_of
from stableagents.verification.place import PrivatePlace
from tests.support import wait_until

Told = Callable[[], list[tuple[str, int | None]]]


@pytest.fixture
def wire(tmp_path: Path) -> Iterator[Wire]:
    reader, writer = os.pipe()
    made = Wire(writer, str(tmp_path))
    made.heard = os.fdopen(reader, "r", encoding="utf-8")  # type: ignore[attr-defined]
    os.set_blocking(reader, False)
    yield made
    os.close(writer)
    made.heard.close()  # type: ignore[attr-defined]


def _told(wire: Any) -> list[tuple[str, int | None]]:
    """Kind and line of every finding so far."""
    return [(each["kind"], each["line"]) for each in map(json.loads, wire.heard)]


def _app(folder: Path, source: str, **given: Any) -> dict[str, Any]:
    """The names that an app's source makes."""
    names: dict[str, Any] = given
    exec(compile(source, str(folder / "main.py"), "exec"), names)
    return names


class Clock:
    """Timers that fire when they are told to, in the order in which they were started."""

    def __init__(self, timers: Timers) -> None:
        self.timers, self.waiting = timers, [("", lambda: None)][:0]

    def after(self, ms: int, function: Any, *given: Any) -> str:
        fire = self.timers.armed(function, given, ms)
        name = str(len(self.waiting)) + str(id(fire))
        self.waiting.append((name, lambda: fire(*given)))
        return str(self.timers.named(name))

    def cancel(self, name: str) -> None:
        self.timers.cancelled(name)
        self.waiting = [each for each in self.waiting if each[0] != name]

    def turn(self, times: int) -> None:
        for _ in range(times):
            waiting, self.waiting = self.waiting, []
            for _name, fire in waiting:
                fire()


LOOP = """
def tick(thing=None):
    global name
    name = clock.after(100, tick, *([thing] if thing else []))
"""


def test_a_loop_of_timers_that_is_started_twice_is_told_where_it_starts_itself(wire: Wire, tmp_path: Path) -> None:
    clock = Clock(Timers(wire))
    app = _app(tmp_path, LOOP, clock=clock)
    app["tick"]()
    clock.turn(4)
    assert _told(wire) == []
    app["tick"]()
    assert clock.timers.are_unsure
    clock.turn(4)
    assert _told(wire) == [("growing_timers", 4)]


def test_what_goes_off_before_anybody_presses_again_is_due_at_once_and_a_second_is_not(
    wire: Wire, tmp_path: Path
) -> None:
    clock = Clock(Timers(wire))
    app = _app(tmp_path, LOOP + "\ndef later():\n    clock.after(1000, later)\n", clock=clock)
    app["later"]()
    assert clock.timers.due_between_presses() == []
    app["tick"]()
    assert clock.timers.due_between_presses() == [app["name"]]
    clock.cancel(app["name"])
    assert clock.timers.due_between_presses() == []


def test_a_button_that_has_gone_is_pressed_with_no_more_choices() -> None:
    pressed: list[str] = []
    there = [True]

    def next_page() -> None:
        pressed.append("Next")
        there[0] = len(pressed) < 2

    button = control.Control(
        key="b", what="button", label="Next", phrase="", path="", use=next_page, is_there=lambda: there[0]
    )
    choices = [
        control.Control(key=c, what="toggle", label=c, phrase="", path="", use=lambda: None, is_option=True)
        for c in "abc"
    ]
    [pair] = control.pairs([button, *choices], lambda: None)
    pair.use()
    assert pressed == ["Next", "Next"]


def test_every_combination_of_three_switches_is_tried_with_the_button_and_the_first_is_back_at_the_end() -> None:
    on = dict.fromkeys("abc", True)
    tried: list[str] = []

    def switch(name: str) -> None:
        on[name] = not on[name]

    make = control.Control(
        key="m", what="button", label="Generate", phrase="", path="",
        use=lambda: tried.append("".join(name for name in on if on[name])),
    )  # fmt: skip
    switches = [
        control.Control(key=c, what="toggle", label=c, phrase="", path="", use=partial(switch, c)) for c in "abc"
    ]
    [pair] = control.pairs([make, *switches], lambda: None)
    pair.use()
    assert sorted(tried) == ["", "a", "ab", "abc", "ac", "b", "bc", "c"]
    assert all(on.values())


def test_loops_for_different_things_and_one_that_is_called_off_first_are_let_be(wire: Wire, tmp_path: Path) -> None:
    clock = Clock(Timers(wire))
    app = _app(tmp_path, LOOP, clock=clock)
    for thing in ("tea", "egg"):
        app["tick"](thing)
    clock.turn(5)
    app["tick"]("rice")
    clock.cancel(app["name"])
    app["tick"]("rice")
    clock.turn(5)
    assert clock.timers.have_loops
    assert _told(wire) == []


@pytest.fixture
def databases(wire: Wire, monkeypatch: pytest.MonkeyPatch) -> Iterator[Databases]:
    monkeypatch.setattr(sqlite3, "connect", sqlite3.connect)
    monkeypatch.setattr(sqlite3.dbapi2, "connect", sqlite3.dbapi2.connect)
    made = Databases(wire)
    made.install()
    yield made
    made.judge_end()  # what is given up later is nobody's any more


DATABASE = """
import sqlite3
def change():
    db = sqlite3.connect(path)
    db.execute("create table if not exists t (a)")
    db.execute("insert into t values (1)")
    return db
"""


def test_a_change_that_is_never_committed_is_told_at_its_line(wire: Wire, databases: Databases, tmp_path: Path) -> None:
    app = _app(tmp_path, DATABASE, path=tmp_path / "data.db")
    kept = app["change"]()
    kept.commit()
    databases.judge_end()
    assert _told(wire) == []
    databases = Databases(wire)
    databases.install()
    open_still = app["change"]()
    databases.judge_end()
    assert _told(wire) == [("lost_data", 6)]
    open_still.close()


def test_who_keeps_a_database_locked_is_blamed_and_not_who_finds_it_so(
    wire: Wire, databases: Databases, tmp_path: Path
) -> None:
    app = _app(tmp_path, DATABASE, path=tmp_path / "data.db")
    first = app["change"]()
    with pytest.raises(sqlite3.OperationalError) as error:
        app["change"]()
    databases.blame(error.value)
    assert ("unclosed_database", 6) in _told(wire)
    first.commit()


def test_a_database_that_is_opened_again_and_again_is_told(wire: Wire, databases: Databases, tmp_path: Path) -> None:
    app = _app(tmp_path, DATABASE, path=tmp_path / "data.db")
    connections = []
    for _ in range(6):
        connections.append(app["change"]())
        connections[-1].commit()
    assert _told(wire) == [("unclosed_database", 4)]


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


def test_a_step_in_an_app_at_rest_begins_at_once_and_the_next_looks_take_their_time(
    wire: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(background, "_threads", set)  # those of the tests are no app's
    waits: list[int] = []
    toolkit: Any = SimpleNamespace(
        tree=None,
        wire=wire,
        arm=waits.append,
        is_at_rest=True,
        is_steady=False,
        thread_begins=0,
        appearing=0,
        waits=0,
        GONE=(),
    )
    config = {"life": 1, "use_s": 1, "seed": 1, "skip": [], "expected": []}
    driver = Driver(wire, Watch(wire), toolkit, config)
    for is_at_rest in (True, False):
        toolkit.is_at_rest = is_at_rest
        driver._go_on(lambda: None)
        for _ in range(4):
            toolkit.on_tick()
    assert waits == [1, 1, 10, 10] + [10] * 4
    assert driver.user.waited_s == pytest.approx(sum(waits) / 1000)


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


_MOVING = """
import sys
from PySide6 import QtCore
from stableagents.verification.harness.qt.timers import QtTimers
from stableagents.verification.harness.timers import Timers
from stableagents.verification.harness.wire import Wire

app, wire = QtCore.QCoreApplication([]), Wire(1, sys.argv[1])
timers = QtTimers(wire, Timers(wire))
timers.install()
moving = QtCore.QVariantAnimation(startValue=0, endValue=1, duration=60_000)
for act in (bool, moving.start, moving.stop):
    act()
    print(timers.are_over)
"""


def test_an_animation_goes_on_in_an_app_of_qt_as_a_timer_does(tmp_path: Path) -> None:
    ran = subprocess.run([sys.executable, "-c", _MOVING, str(tmp_path)], capture_output=True, text=True, timeout=60)
    assert ran.stdout.split() == ["True", "False", "True"], ran.stderr


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
    told = subprocess.run([sys.executable, "-c", _WAITING, str(tmp_path)], capture_output=True, text=True, timeout=60)
    assert told.stderr == ""
    findings = [(each["kind"], each["line"]) for each in map(json.loads, told.stdout.splitlines())]
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


def test_a_widget_is_covered_only_by_what_leaves_next_to_nothing_of_it() -> None:
    assert boxes.is_under((0, 0, 100, 20), (10, 0, 200, 20))
    assert not boxes.is_under((0, 0, 100, 20), (40, 0, 200, 20))
    assert boxes.is_cut_off((100, 12), (60, 20))
    assert not boxes.is_cut_off((100, 12), (95, 12))


# Two copies of an app, played by functions that read and write a file as an app does.

Copy = Callable[[Path, str], None]


def _together(tmp_path: Path, enter: Copy, close: Copy) -> copies.Together:
    (tmp_path / "main.py").write_text("")
    with PrivatePlace(tmp_path) as place:
        file = place.data / "items.json"
        file.write_text('["Juniper"]')

        def live(number: int, turn: copies.Turn) -> Outcome:
            word = "Saffron" if number == copies.LIVES[0] else "Quince"
            turn("ready", [], ["Juniper"])
            enter(file, word)
            turn("entered", [word], ["Juniper"])
            close(file, word)
            return Outcome(written={str(file): ("main.py", 7)})

        return copies.judge(place, {"Juniper"}, live)


def _add(file: Path, word: str) -> None:
    file.write_text(json.dumps([*json.loads(file.read_text()), word]))


def _overwrite(file: Path, word: str) -> None:
    file.write_text(json.dumps(["Juniper", word]))


def _keep_alone(file: Path, word: str) -> None:
    file.write_text(json.dumps([word]))


def _nothing(_file: Path, _word: str) -> None:
    pass


def test_two_copies_that_add_to_what_is_kept_are_let_be(tmp_path: Path) -> None:
    together = _together(tmp_path, _add, _nothing)
    assert (together.findings, together.notes) == ([], [])


def test_a_copy_that_writes_its_own_list_over_the_others_is_a_note_and_no_finding(tmp_path: Path) -> None:
    together = _together(tmp_path, _overwrite, _nothing)
    assert together.findings == []
    assert [(note.kind, note.file, note.line) for note in together.notes] == [(FindingKind.LOST_DATA, "main.py", 7)]
    assert "“Saffron”" in together.notes[0].message


def test_what_was_kept_before_and_is_destroyed_by_closing_is_a_finding(tmp_path: Path) -> None:
    together = _together(tmp_path, _nothing, lambda file, _word: file.unlink(missing_ok=True))
    assert [(found.kind, found.line) for found in together.findings] == [(FindingKind.LOST_DATA, 7)]
    assert "two copies" in together.findings[0].message


def test_an_entry_that_replaces_what_the_list_still_shows_is_a_finding(tmp_path: Path) -> None:
    together = _together(tmp_path, _keep_alone, _nothing)
    assert ["once more is entered" in found.message for found in together.findings] == [True]


def test_an_app_of_which_there_is_only_one_at_a_time_is_let_be(tmp_path: Path) -> None:
    (tmp_path / "main.py").write_text("")

    def live(number: int, turn: copies.Turn) -> Outcome:
        if number == copies.LIVES[0]:
            turn("ready", [], [])
            turn("entered", [], [])
        return Outcome(reason="by itself")

    with PrivatePlace(tmp_path) as place:
        together = copies.judge(place, {"Juniper"}, live)
    assert (together.findings, together.notes) == ([], [])


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
    app = _app(tmp_path, _CALLS, reached=reached, lock=lock)

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
            found.extend(_told(wire))
            return bool(found)

        wait_until(is_told, 10)
    assert set(found) == {("hang", 9)}


def test_a_task_of_a_pool_that_fails_unasked_is_told_and_one_that_is_asked_is_not() -> None:
    told: list[BaseException] = []
    future: Any = concurrent.futures.Future
    before = future.set_exception, future.result, future.exception
    unheard = Unheard(told.append)
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
    assert sorted(str(error) for error in told) == ["'in a callback'", "'nobody asks'"]


def test_a_field_without_words_beside_it_is_named_by_its_variable(tmp_path: Path) -> None:
    lines = [
        "self.search_entry = tk.Entry(left, textvariable=self.x)",
        "ttk.Entry(row, textvariable=self.due_date)",
        "e = Entry(root)",
    ]
    (tmp_path / "main.py").write_text("\n".join(lines), encoding="utf-8")
    assert [naming.name_at(str(tmp_path), ("main.py", line)) for line in (1, 2, 3)] == ["search", "due date", ""]
    assert naming.words_of("dueDateEdit") == "due date"


def test_what_is_entered_must_be_in_a_file_at_some_moment_if_what_was_entered_before_is(tmp_path: Path) -> None:
    note = {"text": "Garden", "where": "list", "file": "main.py", "line": 7}

    def live(number: int, turn: copies.Turn) -> Outcome:
        turn("ready", [], ["Garden"])
        turn("entered", [f"word {number}"], ["Garden"])
        return Outcome(shown=[note | {"text": f"word {number}"}])

    (tmp_path / "main.py").write_text("")
    with PrivatePlace(tmp_path) as place:
        (place.data / "items.json").write_text("Garden", encoding="utf-8")
        assert copies.judge(place, {"Garden"}, live).findings == []
        [finding] = copies.judge(place, {"Garden"}, live, [note]).findings
    assert (finding.kind, finding.file, finding.line) == (FindingKind.LOST_DATA, "main.py", 7)


def test_what_is_saved_and_read_by_a_function_that_nothing_calls_is_lost_at_that_function(tmp_path: Path) -> None:
    source = "import json\n\ndef load():\n    return json.load(open('n.json'))\n\ndef add():\n    json.dump([], f)\n"
    note = {"text": "Garden", "where": "toggle", "file": "main.py", "line": 7}
    files = {"n.json": b'["Garden"]'}
    for more, lines in (("", [3]), ("load()\n", [])):
        (tmp_path / "main.py").write_text(source + more, encoding="utf-8")
        assert [found.line for found in kept.lost_data(tmp_path, [note], ["Garden"], files, {})] == lines


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


def test_what_a_page_keeps_on_a_tab_that_is_not_open_is_there_all_the_same() -> None:
    page = {"elements": [], "hidden": {"e1": "Garden"}, "modals": [], "title": "Meals"}
    window = page_tree.Window(SimpleNamespace(uid="master"), page)
    assert "Garden" in [text for each in page_tree.walk(window) for text in page_tree.texts(each)]


def test_closing_untouched_is_worth_a_try_where_it_uses_what_is_not_there_yet(wire: Wire, tmp_path: Path) -> None:
    source = """class App:
    def __init__(self): self.job, self.rows, self.name = None, [], "Quince"
    def start(self): self.timer = 1
    def late(self): self.stop(self.timer)
    def changed(self): return self.dirty and self.name
    def none(self): self.stop(self.job)
    def empty(self): self.stop(self.rows[-1])
    def further(self): self.none()
    def looks(self):
        if self.job is not None: self.stop(self.job)
    def uses(self): self.stop([row for row in self.rows], self.name)
    def stop(self, *things): pass
def save():
    global window
    window.close()
"""
    (tmp_path / "main.py").write_text(source)
    names = _app(tmp_path, source)
    app = names["App"]()
    functions = [
        app.changed,
        app.late,
        app.none,
        app.empty,
        app.further,
        names["save"],
        lambda: None,
        app.looks,
        app.uses,
    ]
    found = [closing.lacks_anything(function, wire.relative) for function in functions]
    assert found == [True] * 6 + [False] * 3


def test_a_value_that_is_missing_or_no_text_is_told_where_the_text_was_made(wire: Wire, tmp_path: Path) -> None:
    source = """# None
nan = float("nan")
def made(value): return f"Total: {value}"
def hand_over(value):
    put(made(value))
def put(text): show(text)
def name(): show(f"None of them, {hand_over}")
"""
    (tmp_path / "main.py").write_text(source)
    shown = Shown(wire)
    app = _app(tmp_path, source, show=shown.judge)
    app["hand_over"](None)
    shown.is_used = True
    app["hand_over"]("Nonesuch"), app["hand_over"](float("inf")), app["hand_over"]((None,))
    assert _told(wire) == []
    app["hand_over"](app["nan"]), app["put"](".!frame.!entry"), app["name"]()
    assert [line for _, line in _told(wire)] == [5, 6, 7]


def test_what_an_app_writes_itself_is_meant(wire: Wire, tmp_path: Path) -> None:
    source = "CHOICES = ['None', 'Some']\ndef choose(text):\n    show(f'{text}: {None}')\n"
    (tmp_path / "main.py").write_text(source)
    shown = Shown(wire)
    shown.is_used = True
    _app(tmp_path, source, show=shown.judge)["choose"]("Colour")
    assert _told(wire) == []


def test_a_layout_is_judged_after_so_many_looks_at_it_and_not_after_a_time() -> None:
    suspicions = boxes.Suspicions()
    looks = [suspicions.is_sure("button", (0, 0, 10, 10)) for _ in range(boxes.SETTLES_WITHIN)]
    assert not any(looks)
    assert not suspicions.is_sure("button", (0, 0, 90, 10)), "it has just moved"
    assert [suspicions.is_sure("button", (0, 0, 90, 10)) for _ in looks][-1]


def test_a_script_of_pythons_that_fails_by_itself_is_no_line_of_the_page() -> None:
    script = "eval code@\neval@[native code]\nglobal code@http://127.0.0.1:1/index.html:4:33"
    own = "show@http://127.0.0.1:1/index.html:31:9"
    assert page_errors.of_page_alone(script) == ""
    assert page_errors.of_page_alone(f"{own}\n{script}") == own
