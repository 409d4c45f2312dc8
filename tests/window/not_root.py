"""Runs what it is given as somebody who is not root: where root runs the tests, as one in a user namespace."""

from __future__ import annotations

import os
import runpy
import sys

_SOMEBODY = 1000


def leave_root() -> None:
    """From here on this process is not root, and has no capability; to be called before there is any thread."""
    if os.geteuid() != 0:
        return
    from stableagents.running.box import system

    system.unshare(system.CLONE_NEWUSER)
    system.set_dumpable(True)
    for name, text in (("setgroups", "deny"), ("uid_map", f"{_SOMEBODY} 0 1"), ("gid_map", f"{_SOMEBODY} 0 1")):
        with open(f"/proc/self/{name}", "w", encoding="ascii") as file:
            file.write(text)
    system.drop_capabilities()


if __name__ == "__main__":
    sys.path.insert(0, os.getcwd())
    leave_root()
    del sys.argv[0]
    runpy.run_path(sys.argv[0], run_name="__main__")
