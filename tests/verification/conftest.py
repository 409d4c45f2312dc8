"""What the tests share. The sample apps bring tests of their own, which are part of the samples."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from stableagents.verification.harness.wire import Wire

collect_ignore = ["apps"]


@pytest.fixture
def wire(tmp_path: Path) -> Iterator[Wire]:
    """A wire to nobody; what it was told is read by ``harness_kit.told``."""
    reader, writer = os.pipe()
    made = Wire(writer, str(tmp_path))
    made.heard = os.fdopen(reader, "r", encoding="utf-8")  # type: ignore[attr-defined]
    os.set_blocking(reader, False)
    yield made
    os.close(writer)
    made.heard.close()  # type: ignore[attr-defined]
