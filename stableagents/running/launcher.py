"""The step between the main process and an app: limits, a box, then the app's own Python in place of this one.

Run as a script, ``launcher.py PARENT_PID PYTHON FOLDER [WORD...]`` with the words of a ``box.plan.Plan``. For a program
that is no app: ``launcher.py --program PARENT_PID COUNT ARGUMENT... [WORD...]``. It imports little: starts wait for it.
"""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from stableagents.running.box.plan import Plan

MISSING = 127


def main(argv: list[str]) -> int:
    """Become the app. Returns an exit code only where that can't be done, or where the box has a keeper."""
    if argv[0] == "--program":
        count = int(argv[2])
        return start(argv[3 : 3 + count], int(argv[1]), argv[3 + count :])
    parent_pid, python, folder = int(argv[0]), argv[1], argv[2]
    script = os.path.join(folder, "main.py")
    for path, what in ((script, "the project's main.py"), (python, "the project's Python")):
        if not os.path.isfile(path):
            print(f"Can't run: {what} is gone ({path}).", file=sys.stderr)
            return MISSING
    return start([python, "-u", script], parent_pid, argv[3:])


def start(app: list[str], parent_pid: int, words: list[str]) -> int:
    """Become ``app`` in the box that the words describe."""
    if sys.platform == "win32":
        return _start_on_windows(app)
    sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))
    from stableagents.running.box.plan import REFUSED, from_words

    if sys.platform == "linux":
        from stableagents.running.box import system

        system.end_with_parent()
        if os.getppid() != parent_pid:
            return 0
    try:
        return _start_in(from_words(words), app)
    except OSError as error:
        print(f"The app's box could not be made: {error}.", file=sys.stderr)
        return REFUSED


def _start_on_windows(app: list[str]) -> int:
    import subprocess

    sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))
    from stableagents.running.box import job_object

    job_object.contain_self(memory=job_object.MEMORY, processes=job_object.PROCESSES)
    return subprocess.call(app)


def _start_in(box: Plan, app: list[str]) -> int:
    from stableagents.running.box import limits
    from stableagents.running.box import plan as kinds

    if box.method == kinds.NAMESPACES:
        from stableagents.running.box import keeper

        limits.put_on(None)
        return keeper.run(box, app)
    limits.put_on(box)
    if box.method == kinds.BUBBLEWRAP:
        from stableagents.running.box import bubblewrap

        return bubblewrap.run(box, app)
    if box.method == kinds.LANDLOCK:
        from stableagents.running.box import files_only

        files_only.put_on(box)
    elif box.method == kinds.SANDBOX_EXEC:
        from stableagents.running.box import sandbox_exec

        sandbox_exec.run(box, app)
    os.execv(app[0], app)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
