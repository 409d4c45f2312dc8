"""The step between the main process and an app: limits, then the app's own Python in place of this one.

Run as a script, ``launcher.py PARENT_PID PYTHON FOLDER``; it knows the standard library only.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys

MISSING = 127
_MAX_FILE_BYTES = 2 * 1024**3
_MAX_OPEN_FILES = 1024
_PR_SET_PDEATHSIG = 1


def main(argv: list[str]) -> int:
    """Become the app. Returns an exit code only where that can't be done."""
    parent_pid, python, folder = int(argv[0]), argv[1], argv[2]
    script = os.path.join(folder, "main.py")
    for path, what in ((script, "the project's main.py"), (python, "the project's Python")):
        if not os.path.isfile(path):
            print(f"Can't run: {what} is gone ({path}).", file=sys.stderr)
            return MISSING
    if sys.platform == "win32":
        return subprocess.call([python, "-u", script], cwd=folder)
    _end_with_parent(parent_pid)
    _limit()
    os.execv(python, [python, "-u", script])


def _end_with_parent(parent_pid: int) -> None:
    if sys.platform != "linux":
        return
    import ctypes

    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    if os.getppid() != parent_pid:
        os._exit(0)


def _limit() -> None:
    if sys.platform == "win32":
        return
    import resource

    wanted = {
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_FSIZE: _MAX_FILE_BYTES,
        resource.RLIMIT_NOFILE: _MAX_OPEN_FILES,
    }
    for limit, value in wanted.items():
        _soft, hard = resource.getrlimit(limit)
        bounded = value if hard == resource.RLIM_INFINITY else min(value, hard)
        resource.setrlimit(limit, (bounded, bounded))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
