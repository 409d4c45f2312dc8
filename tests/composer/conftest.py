"""Fixtures for the tests of the composer."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.composer.own_tests import OwnTests


@pytest.fixture(scope="session")
def own_tests() -> Iterator[OwnTests]:
    """Runs the tests that composed projects bring."""
    with OwnTests() as running:
        yield running
