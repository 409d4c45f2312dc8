"""Any program in a box: its command line, and which process it then is."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from stableagents.running.box.plan import BUBBLEWRAP, NAMESPACES, Plan
from stableagents.supervisor.usage import family

_LAUNCHER = Path(__file__).parent.parent / "launcher.py"
_FIRST_APP = {NAMESPACES: 2, BUBBLEWRAP: 3}  # after the keeper, bubblewrap itself, the first process of the new world


def enclosed(argv: Sequence[str], plan: Plan) -> list[str]:
    """The command that runs ``argv``, whose first is a whole path, in that box; it ends with this process."""
    launcher = [sys.executable, "-I", "-S", str(_LAUNCHER), "--program", str(os.getpid())]
    return [*launcher, str(len(argv)), *argv, *plan.words()]


def program_in(keeper: int, plan: Plan) -> int:
    """The process that the program itself is, of the one that was started; that one, while there is no other."""
    before = _FIRST_APP.get(plan.method, 0)
    return next(iter(family(keeper)[before:]), keeper)
