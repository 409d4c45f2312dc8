"""How many everyday descriptions become the app that was meant: the share of requirements that hold, per kind.

``python -m bench composer`` checks all of tests/composer/descriptions in every toolkit, without a window. With
``STABLEAGENTS_BENCH_OPERATE=1`` one description of each kind is verified in each toolkit as well, two at a time, which
takes about half an hour; ``STABLEAGENTS_BENCH_OPERATE=tkinter,pyside6`` takes these toolkits only. Which description
it is follows from ``STABLEAGENTS_BENCH_SEED``, by default 0.
"""

from __future__ import annotations

import os
import random
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from bench.row import Row
from stableagents.composer import compose
from stableagents.composer.toolkits import TOOLKITS
from stableagents.verification import verify
from tests.composer.requirements import Wanted, all_wanted, unmet


def run() -> Iterator[Row]:
    """Shares that do not hold, and the time of composing; less is better."""
    for framework in TOOLKITS:
        yield from _held(framework)
    times = sorted(_seconds_to_compose(wanted) for wanted in all_wanted())
    yield Row(what="composer, description to files, median", ours=times[len(times) // 2] * 1000, unit="ms")
    yield Row(what="composer, description to files, slowest", ours=times[-1] * 1000, unit="ms")
    asked = os.environ.get("STABLEAGENTS_BENCH_OPERATE", "")
    for framework in TOOLKITS if asked else ():
        if asked == "1" or framework in asked.split(","):
            yield from _operated(framework)


def _held(framework: str) -> Iterator[Row]:
    held, asked, misses = Counter[str](), Counter[str](), []
    for wanted in all_wanted():
        missing = unmet(wanted, framework)
        count = len(wanted.requires) + 1  # its kind is one
        asked[wanted.kind] += count
        held[wanted.kind] += count - len(missing)
        misses += [f"{wanted.name}: {line}" for line in missing]
    for kind in sorted(asked):
        yield _share(f"composer, {framework}, {kind}", held[kind], asked[kind])
    yield _share(f"composer, {framework}, requirements", held.total(), asked.total(), "; ".join(misses[:40]))


def _share(what: str, held: int, asked: int, note: str = "") -> Row:
    left = f"{held} of {asked} hold"
    return Row(what=what, ours=100 * (asked - held) / asked, unit="% missed", note=f"{left}; {note}" if note else left)


def _seconds_to_compose(wanted: Wanted) -> float:
    start = time.perf_counter()
    compose(wanted.text)
    return time.perf_counter() - start


def _operated(framework: str) -> Iterator[Row]:
    """One app of each kind, verified; each is printed as it is done."""
    chance = random.Random(int(os.environ.get("STABLEAGENTS_BENCH_SEED", "0")))
    kinds = sorted({wanted.kind for wanted in all_wanted()})
    chosen = [chance.choice([wanted for wanted in all_wanted() if wanted.kind == kind]) for kind in kinds]
    failed = []
    with ThreadPoolExecutor(2) as pool:
        for wanted, found in zip(chosen, pool.map(lambda wanted: _found(wanted, framework), chosen), strict=True):
            yield _share(f"composer, {framework}, operated: {wanted.name}", int(not found), 1, found)
            failed += [wanted.name] if found else []
    yield _share(f"composer, verified in {framework}", len(chosen) - len(failed), len(chosen), "; ".join(failed))


def _found(wanted: Wanted, framework: str) -> str:
    """What verification found, or nothing."""
    with tempfile.TemporaryDirectory() as folder:
        for path, text in compose(wanted.text, framework=framework).files.items():
            target = Path(folder) / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
        report = verify(Path(folder), framework=framework, timeout_s=60, screenshot=Path(folder) / "picture.png")
    return "" if report.verified else "; ".join(f"{one.kind}: {one.message}" for one in report.findings) or "no verdict"
