"""A warm standby rehearses its first answer: it loads what that needs, and nothing else happens."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from fastapi import FastAPI

from stableagents.api import operations
from stableagents.api.app import create_app
from stableagents.api.rehearsal import rehearse
from stableagents.settings import Settings


def rehearsed(app: FastAPI, port: int) -> None:
    """Rehearse in a thread of its own: a browser that another test drives may have a loop in this one."""
    thread = threading.Thread(target=rehearse, args=(app, port))
    thread.start()
    thread.join()


def test_a_rehearsal_answers_once_and_touches_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answered: list[object] = []
    real = operations.health
    monkeypatch.setattr(operations, "health", lambda context: answered.append(context) or real(context))
    settings = Settings(data_dir=tmp_path / "data")
    app = create_app(settings)
    rehearsed(app, settings.api_port)
    assert len(answered) == 1, "once behind the gate, which refuses a caller that has no connection"
    assert not settings.data.database.exists(), "the server that is in use has the data to itself"
    assert not app.state.context.is_open


def test_a_rehearsal_that_fails_stops_nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_context: object) -> None:
        raise RuntimeError("no such luck")

    monkeypatch.setattr(operations, "health", fail)
    settings = Settings(data_dir=tmp_path / "data")
    rehearsed(create_app(settings), settings.api_port)
