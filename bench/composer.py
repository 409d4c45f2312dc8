"""How many everyday descriptions become the app that was meant: the share of requirements that hold, per kind.

``python -m bench composer`` checks all of tests/composer/descriptions without a window. With
``STABLEAGENTS_BENCH_OPERATE=1`` each app is verified in every toolkit as well, which takes minutes.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from bench.row import Row
from stableagents.composer import compose
from stableagents.composer.toolkits import TOOLKITS
from stableagents.verification import verify
from tests.composer.requirements import Wanted, all_wanted, unmet


def run() -> Iterator[Row]:
    """Shares that do not hold, and the time of composing; less is better."""
    held, asked, misses = Counter[str](), Counter[str](), []
    for wanted in all_wanted():
        missing = unmet(wanted)
        count = len(wanted.requires) + 1  # its kind is one
        asked[wanted.kind] += count
        held[wanted.kind] += count - len(missing)
        misses += [f"{wanted.name}: {line}" for line in missing]
    for kind in sorted(asked):
        yield _share(f"composer, {kind}", held[kind], asked[kind])
    yield _share("composer, requirements that do not hold", held.total(), asked.total(), "; ".join(misses[:40]))
    times = sorted(_seconds_to_compose(wanted) for wanted in all_wanted())
    yield Row(what="composer, description to files, median", ours=times[len(times) // 2] * 1000, unit="ms")
    yield Row(what="composer, description to files, slowest", ours=times[-1] * 1000, unit="ms")
    if os.environ.get("STABLEAGENTS_BENCH_OPERATE"):
        yield from _operated()


def _share(what: str, held: int, asked: int, note: str = "") -> Row:
    left = f"{held} of {asked} hold"
    return Row(what=what, ours=100 * (asked - held) / asked, unit="% missed", note=f"{left}; {note}" if note else left)


def _seconds_to_compose(wanted: Wanted) -> float:
    start = time.perf_counter()
    compose(wanted.text)
    return time.perf_counter() - start


def _operated() -> Iterator[Row]:
    for framework in TOOLKITS:
        failed = [wanted.name for wanted in all_wanted() if not _is_verified(wanted, framework)]
        count = len(all_wanted())
        yield _share(f"composer, verified in {framework}", count - len(failed), count, "; ".join(failed))


def _is_verified(wanted: Wanted, framework: str) -> bool:
    with tempfile.TemporaryDirectory() as folder:
        for path, text in compose(wanted.text, framework=framework).files.items():
            target = Path(folder) / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
        return verify(Path(folder), framework=framework, timeout_s=60).verified
