"""The process that the composer works in: one JSON question a line on its input, one JSON answer a line on its output.

It ends with its input, and a text that takes more of the processor than its argument says, in seconds, ends it.
"""

import json
import signal
import sys
import traceback
from dataclasses import asdict
from pathlib import Path
from typing import Any

_HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(_HERE.parent / "verification"))
import tied_child  # type: ignore[import-not-found]  # noqa: E402

sys.path[0] = str(_HERE.parents[1])
from stableagents.composer import changing, compiling, compose, understanding  # noqa: E402
from stableagents.errors import StableAgentsError  # noqa: E402

_LIMITS = {"cpu_s": 86_400, "memory_bytes": 1 << 30, "file_bytes": 0}
_LOADED = (compiling, understanding)  # now, not when the first text comes


def main() -> None:
    """Answer until there is nothing more to answer."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # at a terminal it is our starter's to decide what ends
    tied_child.step_back()
    tied_child.limit(**_LIMITS)
    for line in sys.stdin.buffer:
        _give_it_time(float(sys.argv[1]))
        answer = json.dumps(_answer(json.loads(line)))
        _give_it_time(0)
        sys.stdout.write(answer + "\n")
        sys.stdout.flush()


def _give_it_time(seconds: float) -> None:
    """Have the system end this process after so much processor time (0 is never). Nothing else ends a search."""
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_PROF, seconds)


def _answer(question: dict[str, Any]) -> dict[str, Any]:
    try:
        return _composed(**question) if "description" in question else _changed(**question)
    except StableAgentsError as error:
        return {"refused": error.as_answer()}
    except Exception:
        return {"fault": traceback.format_exc()}


def _composed(description: str, framework: str, title: str | None) -> dict[str, Any]:
    return {"app": asdict(compose(description, framework=framework, title=title))}


def _changed(
    spec: dict[str, Any], framework: str, title: str, files: dict[str, str], instruction: str
) -> dict[str, Any]:
    if not changing.can_change(spec, framework):
        return {"changed": None}
    made = changing.changed(spec, framework=framework, title=title, files=files, instruction=instruction)
    return {"changed": asdict(made)}


if __name__ == "__main__":
    main()
