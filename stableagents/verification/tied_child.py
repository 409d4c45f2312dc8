"""What our child processes do first: die with their starter, step back, limit themselves, load their code by itself.

Standard library only. As a script, ``tied_child.py STARTER_PID PROGRAM ARGUMENT ...``, it runs a program that can't
outlive its starter: Linux keeps the death signal over the exec.
"""

from __future__ import annotations

import os
import signal
import sys

TYPE_CHECKING = False  # here nothing is loaded that a program started by it does not need
if TYPE_CHECKING:
    from pathlib import Path
    from types import ModuleType

_PR_SET_PDEATHSIG = 1
LESS_URGENT, LEAST_URGENT = 10, 15  # niceness


def tie_to(starter: int) -> None:
    """Ask for SIGKILL when the starter dies; end at once if it has died already. No effect but on Linux."""
    if not sys.platform.startswith("linux"):
        return
    import ctypes

    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, int(signal.SIGKILL), 0, 0, 0)
    if os.getppid() != starter:
        os._exit(1)


def step_back(niceness: int = LESS_URGENT) -> None:
    """Leave the processor to whatever a person waits for: work out of sight comes after it.

    Linux weighs sessions against one another before it looks at the niceness of what is in them (sched(7), autogroup),
    and each of our children has a session of its own, so that the session steps back too.
    """
    if hasattr(os, "nice"):
        os.nice(max(0, niceness - os.nice(0)))
    try:
        with open("/proc/self/autogroup", "w", encoding="ascii") as file:
            file.write(str(niceness))
    except OSError:
        pass


def limit(*, cpu_s: int, memory_bytes: int, file_bytes: int) -> None:
    """Cap processor time, memory and the size of written files, 0 is no cap on memory; no core dumps."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CPU, (cpu_s, cpu_s + 2))
    resource.setrlimit(resource.RLIMIT_FSIZE, (file_bytes, file_bytes))
    if sys.platform.startswith("linux") and memory_bytes:
        resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))


def load(folder: Path, name: str, submodule: str) -> ModuleType:
    """Load a module of the package in ``folder`` under ``name``, so that no module of the app can be meant by it."""
    import importlib.util

    spec = importlib.util.spec_from_file_location(
        name, folder / "__init__.py", submodule_search_locations=[str(folder)]
    )
    if spec is None or spec.loader is None:
        raise ImportError(f"no package in {folder}")
    package = importlib.util.module_from_spec(spec)
    sys.modules[name] = package
    spec.loader.exec_module(package)
    return importlib.import_module(f"{name}.{submodule}")


if __name__ == "__main__":
    tie_to(int(sys.argv[1]))
    step_back()
    os.execv(sys.argv[2], sys.argv[2:])
