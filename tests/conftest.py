"""Fixtures that many parts need."""

from __future__ import annotations

import signal
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from stableagents.verification import verifier
from stableagents.verification.display import PrivateDisplay

# Who starts the tests in the background of a script hands down an ignored Ctrl+C; what is tried here must hear it.
signal.signal(signal.SIGINT, signal.default_int_handler)

# The folders whose tests start processes, and about how many seconds one of them takes; the others think alone.
_WITH_PROCESSES = {
    "api": 0.2,
    "bootstrap": 3,
    "cli": 0.8,
    "frontend": 1,
    "generation": 0.8,
    "ipc": 0.4,
    "models": 0.2,
    "packaging": 6,
    "processes": 1,
    "projects": 0.3,
    "running": 0.5,
    "security": 0.8,
    "supervisor": 0.5,
    "verification": 0.4,
    "window": 3,
}
_ALONE_S, _AT_LEAST_S = 0.1, 10
_MOST = 20  # tests that count: where there are more they are the lines of a table, and quick


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Have the files that take longest begun first, where several run side by side: none is left over at the end."""
    if hasattr(config, "workerinput"):
        count = Counter(item.path for item in items)
        items.sort(key=lambda item: -_seconds(item.path, count[item.path]))


def _seconds(file: Path, count: int) -> float:
    """About how long a file with so many tests takes."""
    folder = file.relative_to(Path(__file__).parent).parts[0]
    if folder in _WITH_PROCESSES:
        return max(_AT_LEAST_S, _WITH_PROCESSES[folder] * min(count, _MOST))
    return _ALONE_S * count


@pytest.fixture(scope="session", autouse=True)
def environments_of_web_views() -> Iterator[None]:
    """Where verification makes the Python for web views, if a test names none: never in the person's data folder."""
    folder = Path(__file__).parent / "output" / "data"
    before = verifier.default_data_dir
    verifier.default_data_dir = lambda: folder
    yield
    verifier.default_data_dir = before


@pytest.fixture(scope="session")
def private_display() -> Iterator[str]:
    """The name of an X display that belongs to these tests alone, such as ``:7201``."""
    with PrivateDisplay() as display:
        yield display.name
