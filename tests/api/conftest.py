"""A real server for each module of tests, with engines for tests and a main process that is played."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI

from stableagents.api.app import create_app
from stableagents.api.context import context_of
from stableagents.generation import engines
from stableagents.paths import DataFolder
from stableagents.projects.store import Draft, ProjectStore
from stableagents.settings import Settings
from tests.api.client import Api
from tests.api.engines import ENGINES
from tests.gate.wire import serving

MAIN_PY = 'print("hello")\n'


@dataclass
class PlayedMain:
    """Answers as the main process would, and remembers what it was asked."""

    answers: dict[str, dict[str, Any]] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def request(self, type: str, data: dict[str, Any] | None = None, timeout_s: float | None = None) -> dict[str, Any]:
        with self.lock:
            self.asked.append((type, data or {}))
        return self.answers.get(type, {"success": False, "error": f"no {type} here", "code": "unknown_type"})

    def push(self, type: str, data: dict[str, Any] | None = None) -> None:
        raise AssertionError("the API server has nothing to push")


@dataclass
class Server:
    """A server: how to talk to it, and what is behind it."""

    api: Api
    app: FastAPI
    main: PlayedMain
    data: DataFolder

    @property
    def store(self) -> ProjectStore:
        return context_of(self.app).store

    def project(self, title: str = "Hello", **changes: Any) -> str:
        """Save a small project, without generating it, and give its name."""
        values = {"description": "says hello", "framework": "tkinter", "kind": "test", "engine": "quick"}
        draft = Draft(title=title, files={"main.py": MAIN_PY}, **{**values, **changes})
        return self.store.create(draft).name


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server whose first engine is the quick one."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(engines, "ENGINES", {**ENGINES, **engines.ENGINES})
        with _served(tmp_path_factory.mktemp("data"), PlayedMain()) as made:
            yield made


class _served:
    def __init__(self, folder: Path, main: PlayedMain | None) -> None:
        self.folder, self.main = folder, main

    def __enter__(self) -> Server:
        made: list[FastAPI] = []

        def make(port: int) -> FastAPI:
            made.append(create_app(Settings(data_dir=self.folder, api_port=port), main=self.main))
            return made[0]

        self.serving = serving(make)
        port = self.serving.__enter__()
        return Server(Api(port), made[0], self.main or PlayedMain(), DataFolder(self.folder))

    def __exit__(self, *reason: Any) -> None:
        self.serving.__exit__(*reason)


@pytest.fixture
def alone(tmp_path: Path) -> Iterator[Server]:
    """A server without a main process, and with the product's own engines."""
    with _served(tmp_path, None) as made:
        yield made
