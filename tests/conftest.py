"""Fixtures that many parts need."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from stableagents.verification import verifier

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
    """The name of an X display that belongs to these tests alone, such as ``:7``."""
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    os.close(writer)
    with os.fdopen(reader) as announced:
        number = announced.readline().strip()
    assert number, "Xvfb did not start; install it with: apt install xvfb"
    yield f":{number}"
    server.kill()
    server.wait()
