"""Three processes for one boxed app: the keeper outside, the first process of the new world, and the app itself.

The keeper is what the main process started and sees. It hands signals on to the app, ends as the app ended, and ends
the whole box when it takes more than it may or when the keeper itself is killed.
"""

from __future__ import annotations

import os
import time
from _signal import (  # type: ignore[import-not-found]  # ``signal`` itself would delay every start of an app
    SIG_BLOCK,
    SIG_UNBLOCK,
    pthread_sigmask,
)

from stableagents.running.box import landlock, limits, namespaces, seccomp, system
from stableagents.running.box.plan import OUT_OF_DISK, OUT_OF_MEMORY, REFUSED, TOO_MANY_PROCESSES, Plan

TYPE_CHECKING = False
if TYPE_CHECKING:  # loading it would delay every start of an app
    from collections.abc import Callable

_LOOK_EVERY_S = 0.5
_LOOK_FOR_APP_EVERY_S = 0.01
_HANDED_ON = (1, 2, 3, 10, 12, 15)  # HUP, INT, QUIT, USR1, USR2 and TERM (signal(7), x86 and ARM)
_LAST_ROOM = 500_000_000  # bytes of a disk, which no app takes
_BADNESS = "800"  # where the system runs out of memory, an app goes first
_PAGE = os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 4096


class Inside(BaseException):
    """Raised by ``run`` in the process that is the app, where that is no other program."""


def run(plan: Plan, argv: list[str]) -> int:
    """Run ``argv`` in a box of namespaces. Returns its exit code, or ends as it ended. Raises ``OSError``.

    Without any ``argv`` the app is a copy of this process, in which ``Inside`` is raised.
    """
    parent = os.getppid()
    user, group = os.getuid(), os.getgid()
    network = 0 if plan.connects else system.CLONE_NEWNET
    kinds = system.CLONE_NEWPID | system.CLONE_NEWIPC | system.CLONE_NEWUTS | system.CLONE_NEWCGROUP
    system.unshare(system.CLONE_NEWUSER | network | kinds)
    # The change of credentials has undone both.
    system.set_dumpable(True)
    system.end_with_parent()
    if os.getppid() != parent:
        return REFUSED
    namespaces.become_other_user(user, group)
    hold_signals()
    status_reader, status_writer = os.pipe()
    life_reader, life_writer = os.pipe()
    first = os.fork()
    if first == 0:
        os.close(life_writer)
        os.close(status_reader)
        _be_first(plan, argv, life_reader, status_writer)
    os.close(status_writer)
    return _keep(plan, first, status_reader)


def _be_first(plan: Plan, argv: list[str], life: int, status: int) -> None:
    """Make the new world, start the app in it, and clear away after both. Never returns."""
    code = REFUSED
    try:
        system.end_with_parent()
        os.set_blocking(life, False)
        try:
            os.read(life, 1)
            os._exit(REFUSED)  # the keeper is gone already
        except BlockingIOError:
            pass
        os.setsid()
        if plan.niceness:
            _step_back(plan.niceness)
        code = _run_inside(plan, argv, status)
    except Inside:
        raise
    except BaseException as error:  # nothing may run on in a half-made box
        _tell(f"The app's box could not be made: {error}.")
    os._exit(code)


def _step_back(niceness: int) -> None:
    """Come after others in the use of the processor, as a process and as a session: Linux weighs sessions against one
    another before it looks at the processes in them (sched(7), autogroup)."""
    os.nice(max(0, niceness - os.nice(0)))
    system.ask("/proc/self/autogroup", str(niceness))


def _run_inside(plan: Plan, argv: list[str], status: int) -> int:
    if not plan.connects:
        system.raise_loopback()
    system.ask("/proc/self/oom_score_adj", _BADNESS)
    namespaces.enter(plan)
    restrict(plan)
    app = os.fork()
    if app == 0:
        # The kernel weighs a new session as if it had never stepped back.
        os.setpgid(0, 0) if plan.niceness else os.setsid()
        take_signals()
        if not argv:
            raise Inside
        try:
            os.execv(argv[0], argv)
        except OSError as error:
            _tell(f"Can't run {argv[0]}: {error.strerror}.")
        os._exit(REFUSED)
    os.closerange(0, 3)  # so that nobody waits for output of a process that has none
    while True:
        ended, how = os.wait()
        if ended == app:
            os.write(status, how.to_bytes(4, "little"))
            return 0


def restrict(plan: Plan) -> None:
    """Give up, for good, every right that an app doesn't need. Raises ``OSError``."""
    limits.put_on(plan)
    system.drop_capabilities()
    system.gain_no_privileges()
    system.set_dumpable(False)
    if landlock.version():
        rules = landlock.Ruleset(scoped=plan.scoped)
        rules.allow("/", landlock.READ)
        rules.allow("/dev", landlock.rights(landlock.version()) & ~landlock.EXECUTE)
        for place in [target for _, target in [*plan.shared, *plan.write]] + ["/tmp", "/dev/shm", "/var/tmp"]:
            rules.allow_everything(place)
        rules.put_on()
        landlock.close_ports(plan)
    seccomp.put_on(seccomp.ALL)


def hold_signals() -> None:
    """Let the signals wait that the app is to have, until it is there; children begin so too."""
    pthread_sigmask(SIG_BLOCK, _HANDED_ON)


def take_signals() -> None:
    """Take the signals that have waited, and those to come."""
    pthread_sigmask(SIG_UNBLOCK, _HANDED_ON)


def _keep(plan: Plan, first: int, status: int) -> int:
    """Watch over the box until it ends, and end as the app ended."""
    excess = watch(plan, first, lambda: children(first), status)
    if excess is not None:
        return excess
    told = os.read(status, 4)
    _, how = os.waitpid(first, 0)
    return end_as(os.waitstatus_to_exitcode(int.from_bytes(told, "little") if told else how))


def watch(plan: Plan, first: int, apps: Callable[[], list[int]], ended: int) -> int | None:
    """Watch over a box until ``ended`` can be read, and hand signals on to its ``apps``. ``first`` holds all of it.

    Returns an exit code where the box was ended for what it took too much of. A box that can't be watched over is
    ended as well.
    """
    try:
        return _watched(plan, first, apps, ended)
    except BaseException:
        _signal(first, system.SIGKILL)
        raise


def _watched(plan: Plan, first: int, apps: Callable[[], list[int]], ended: int) -> int | None:
    # From here on nobody waits, so imports cost nothing.
    import select
    import signal

    def hand_on(number: int, _frame: object) -> None:
        for app in apps():
            _signal(app, number)

    for each in _HANDED_ON:
        signal.signal(each, hand_on)
    while not apps() and not select.select([ended], [], [], _LOOK_FOR_APP_EVERY_S)[0]:
        pass
    take_signals()
    disk = _Disk(plan)
    while not select.select([ended], [], [], _LOOK_EVERY_S)[0]:
        excess = _excess(plan, first) or disk.excess()
        if excess is not None:
            _signal(first, system.SIGKILL)
            os.waitpid(first, 0)
            _tell(f"The app was ended: {excess[1]}.")
            return excess[0]
    return None


def end_as(code: int) -> int:
    """The exit code to end with; where the app was killed by a signal (below zero), end by the same one."""
    import signal

    if code < 0:
        if -code != signal.SIGKILL:
            signal.signal(-code, signal.SIG_DFL)
        os.kill(os.getpid(), -code)
    return code


def _excess(plan: Plan, first: int) -> tuple[int, str] | None:
    """What the app takes too much of: an exit code and the words for it."""
    inside = _family(first)
    if plan.processes and len(inside) > plan.processes:
        return TOO_MANY_PROCESSES, f"it started more than {plan.processes} processes"
    memory = sum(map(_resident, inside))
    if plan.memory and memory > plan.memory:
        return OUT_OF_MEMORY, f"it used more than {plan.memory / 1e9:.1f} GB of memory"
    return None


class _Disk:
    """Notices an app that fills the disk; its folders are only measured when the disk's free room has shrunk."""

    def __init__(self, plan: Plan) -> None:
        self._limit = plan.disk
        self._places = [source for source, _ in plan.write]
        self._free = self._measured_at = _free(self._places)
        self._began_at = time.time() - 1  # a file system tells the time by a coarser clock

    def excess(self) -> tuple[int, str] | None:
        free, step = _free(self._places), self._limit // 8
        is_last = free < _LAST_ROOM and self._free - free > step
        if not self._limit or (self._measured_at - free < step and not is_last):
            self._measured_at = max(free, self._measured_at)
            return None
        self._measured_at = free
        if sum(_size(place) for place in self._places) > self._limit and self._free - free > step:
            return OUT_OF_DISK, f"its files took more than {self._limit / 1e9:.1f} GB of the disk"
        if is_last and sum(_size(place, since=self._began_at) for place in self._places) > step:
            return OUT_OF_DISK, "its files took almost the last room on the disk"
        return None


def _free(places: list[str]) -> int:
    try:
        room = os.statvfs(places[-1])
    except (OSError, IndexError):
        return 0
    return room.f_bavail * room.f_frsize


def _size(place: str, since: float = 0.0) -> int:
    """What the files take that were written to from then on."""
    total = 0
    for folder, _, names in os.walk(place):
        for name in names:
            try:
                found = os.lstat(os.path.join(folder, name))
            except OSError:
                continue
            total += found.st_blocks * 512 if found.st_mtime >= since else 0
    return total


def _family(first: int) -> list[int]:
    """The first process of a box and all that live in it: whose parent dies there becomes the first one's child."""
    found, new = [first], [first]
    while new:
        new = [child for pid in new for child in children(pid)]
        found += new
    return found


def children(pid: int) -> list[int]:
    """The processes that a process has started and that still are."""
    found: list[int] = []
    try:
        for thread in os.listdir(f"/proc/{pid}/task"):
            with open(f"/proc/{pid}/task/{thread}/children", "rb") as file:
                found += map(int, file.read().split())
    except OSError:
        pass
    return found


def _resident(pid: int) -> int:
    try:
        with open(f"/proc/{pid}/statm", "rb") as file:
            return int(file.read().split()[1]) * _PAGE
    except (OSError, IndexError):
        return 0


def _signal(pid: int, number: int) -> None:
    try:
        os.kill(pid, number)
    except ProcessLookupError:
        return


def _tell(text: str) -> None:
    try:
        os.write(2, f"{text}\n".encode())
    except OSError:
        return
