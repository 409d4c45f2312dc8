"""The child that reads a project: ``entry.py STARTER_PID FOLDER FRAMEWORK``; one JSON finding a line on stdout.

It limits itself before it opens a file of the project, so that a code bomb ends this process and nothing else.
"""

import gc
import json
import sys
import warnings
from pathlib import Path

_HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(_HERE.parent))
import tied_child  # type: ignore[import-not-found]  # noqa: E402

sys.path.pop(0)


def main(arguments: list[str]) -> None:
    """Limit this process, then read and report."""
    tied_child.tie_to(int(arguments[0]))
    tied_child.step_back(tied_child.LEAST_URGENT)  # reading is over long before the app has been used
    warnings.simplefilter("ignore")
    gc.disable()  # the trees stay to the end, which comes soon
    project = tied_child.load(_HERE, "_project_reader", "project")
    project.load()  # before the limits, so that Python can keep what it compiled of our own code
    tied_child.limit(cpu_s=8, memory_bytes=768 << 20, file_bytes=0)
    for finding in project.read(Path(arguments[1]), arguments[2], _note):
        _write(finding)
    _write({"end": True})


def _note(file: str) -> None:
    _write({"reading": file})


def _write(message: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1:])
