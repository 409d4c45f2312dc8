"""A data folder, a store, and what a generation told."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from stableagents.generation.progress import Progress
from stableagents.paths import DataFolder
from stableagents.projects.store import ProjectStore


@dataclass
class Told:
    """The events of a generation, and a switch to cancel it when a given stage starts."""

    events: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    cancel_at: str | None = None
    is_cancelled: bool = False

    @property
    def progress(self) -> Progress:
        return Progress(self._take, lambda: self.is_cancelled)

    @property
    def stages(self) -> list[tuple[str, str]]:
        return [(data["stage"], data["state"]) for type, data in self.events if type == "stage"]

    def _take(self, type: str, data: dict[str, Any]) -> None:
        self.events.append((type, data))
        if type == "stage" and (data["stage"], data["state"]) == (self.cancel_at, "started"):
            self.is_cancelled = True


@pytest.fixture
def data(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path / "data").prepare()


@pytest.fixture
def store(data: DataFolder) -> ProjectStore:
    return ProjectStore(data)


@pytest.fixture
def told() -> Told:
    return Told()
