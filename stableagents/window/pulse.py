"""Whether the page in a window lives: it answers a question, and there is something on it."""

from __future__ import annotations

import contextlib
import logging
import os
import queue
import threading
from collections.abc import Callable

from stableagents.supervisor import usage

log = logging.getLogger("RendererProcess")

_TIMEOUT_S = 1.5  # while nobody of the web view wants a processor
_CPU_S = 3.0  # of processor time without an answer: a page in an endless loop
_GLANCE_S = 0.1
_QUESTION = "document.querySelector('#main > :not(noscript, .late)') !== null"  # put there by the page's own scripts


def has_screen(run_script: Callable[[str], object]) -> bool | None:
    """Whether there is something on the page; ``None`` where it does not answer.

    ``run_script`` runs a line of JavaScript on the page and returns its value; it may raise or wait for ever.
    """
    answers: queue.SimpleQueue[bool] = queue.SimpleQueue()
    threading.Thread(target=_ask, args=(run_script, answers), daemon=True).start()
    used_before, silent_s = _engine_seconds(), 0.0
    while silent_s < _TIMEOUT_S and _engine_seconds() - used_before < _CPU_S:
        with contextlib.suppress(queue.Empty):
            return answers.get(timeout=_GLANCE_S)
        # On a busy machine the page waits for its turn, for as long as that may take.
        if is_at_rest():
            silent_s += _GLANCE_S
    return None


def is_at_rest() -> bool:
    """Whether neither this process nor the web view has anything to do."""
    return usage.is_at_rest(os.getpid()) and not any(map(usage.wants_processor, _engine()))


def _ask(run_script: Callable[[str], object], answers: queue.SimpleQueue[bool]) -> None:
    try:
        answer = run_script(_QUESTION)
    except Exception as error:  # whatever the toolkit raises means the same: no answer
        log.debug("the page did not answer: %s", error)
    else:
        if isinstance(answer, bool):
            answers.put(answer)


def _engine() -> list[int]:
    """The processes of the web view beside this one."""
    return usage.family(os.getpid())[1:]


def _engine_seconds() -> float:
    return sum(usage.cpu_seconds(pid) or 0.0 for pid in _engine())
