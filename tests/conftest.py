"""Fixtures that many parts need."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from stableagents.verification import verifier
from stableagents.verification.display import PrivateDisplay

# Who starts the tests in the background of a script hands down an ignored Ctrl+C; what is tried here must hear it.
signal.signal(signal.SIGINT, signal.default_int_handler)


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
