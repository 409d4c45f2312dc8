"""Engines of both protocols before the same played provider, with patience that a test can wait for."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from stableagents.generation.engines.gemini import GeminiEngine
from stableagents.generation.engines.openai import OpenAIEngine
from stableagents.generation.engines.setup import Choice, Setup
from stableagents.generation.models.asking import Limits
from stableagents.generation.models.engine import ModelEngine
from stableagents.keys import KeyStore
from stableagents.paths import DataFolder
from tests.models.server import Act, Provider, provider

KEY = "test-key-0123456789abcdef"
QUICK = Limits(first_delay_s=0.01, longest_delay_s=0.5, stall_s=8.0, whole_s=20.0, characters=60_000, look_s=0.01)

Playing = Callable[..., tuple[ModelEngine, Provider]]


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    names = ("GEMINI_API_KEY", "GOOGLE_API_KEY", "OPENAI_API_KEY", "OPENAI_BASE_URL", "GOOGLE_GEMINI_BASE_URL")
    for name in (*names, "OLLAMA_HOST", "GEMINI_MODEL", "OPENAI_MODEL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")


@pytest.fixture
def data(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path / "data").prepare()


@pytest.fixture(params=["gemini", "openai"])
def playing(request: pytest.FixtureRequest, data: DataFolder) -> Iterator[Playing]:
    """Gives an engine and the provider that it talks to, which follows the acts."""
    with contextlib.ExitStack() as stack:

        def play(*acts: Act, limits: Limits = QUICK) -> tuple[ModelEngine, Provider]:
            played = stack.enter_context(provider(*acts))
            return engine_at(request.param, played, data, limits), played

        yield play


def engine_at(name: str, played: Provider, data: DataFolder, limits: Limits = QUICK) -> ModelEngine:
    """The engine of that name, set to the provider."""
    keys = KeyStore(data)
    keys.set(name, KEY)
    url = played.url if name == "gemini" else f"{played.url}/v1"
    setup = Setup(keys=keys, choices={name: Choice(model="test-model", base_url=url)}, own_ports=frozenset())
    return GeminiEngine(setup, limits) if name == "gemini" else OpenAIEngine(setup, limits)
