"""What a job has written so far, kept until it is saved: a job that was interrupted does not ask a model twice."""

from __future__ import annotations

import contextlib
import json
import os
from dataclasses import asdict
from pathlib import Path
from typing import Any

from stableagents.generation.engines.base import GeneratedApp
from stableagents.paths import DataFolder

PREFIX = "generation-"


class Checkpoint:
    """The app that the job ``job_id`` has written. A disk that can't take it costs a second asking, nothing else."""

    def __init__(self, data: DataFolder, job_id: str) -> None:
        self._path = data.staging / f"{PREFIX}{job_id}.json"

    def load(self) -> GeneratedApp | None:
        """The app as it was kept; None where there is none, or none that is whole."""
        try:
            kept: dict[str, Any] = json.loads(self._path.read_text(encoding="utf-8"))
            app = GeneratedApp(**kept)
            return app if app.files and all(isinstance(text, str) for text in app.files.values()) else None
        except (OSError, ValueError, TypeError, AttributeError):
            return None

    def keep(self, app: GeneratedApp) -> None:
        """Keep ``app``, in one step."""
        staged = self._path.with_suffix(".part")
        with contextlib.suppress(OSError):
            fd = os.open(staged, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(fd, "w", encoding="utf-8") as file:
                json.dump(asdict(app), file)
                file.flush()
                os.fsync(file.fileno())
            os.replace(staged, self._path)

    def clear(self) -> None:
        """Forget it."""
        for path in (self._path, self._path.with_suffix(".part")):
            with contextlib.suppress(OSError):
                Path(path).unlink()
