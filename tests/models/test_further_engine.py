"""A fourth engine is one file and one line, as docs/engines.md shows it."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from stableagents.generation import engines
from stableagents.generation.engines.base import Availability, Changer
from stableagents.generation.models.asking import Ending, Piece, Prompt, TextModel
from stableagents.generation.models.engine import ModelEngine
from stableagents.generation.progress import Progress
from stableagents.generation.request import CreateRequest
from tests.models.apps import MAIN, as_tags


class MyEngine(ModelEngine):
    name = "mine"
    label = "My server"
    cost = "Free."
    leaves_computer = False
    needs_key = False
    model_name = "small"

    def available(self) -> Availability:
        return Availability(available=True)

    def model(self) -> TextModel:
        return MyModel()


class MyModel:
    label, model = "My server", "small"
    context: int | None = 8192

    async def stream(self, prompt: Prompt) -> AsyncIterator[Piece]:
        assert "customtkinter" not in prompt.system.partition("Traps")[2]
        yield Piece(text=as_tags())
        yield Piece(ending=Ending.DONE)


class SmallModel(MyModel):
    context: int | None = 2500

    async def stream(self, prompt: Prompt) -> AsyncIterator[Piece]:
        asked = prompt.turns[-1].text
        if "Plan the app" in asked:
            yield Piece(text="<name>Counter</name>\n<reply>\nlogic.py, main.py\n</reply>\n")
        else:
            path = "logic.py" if "the whole of `logic.py`" in asked else "main.py"
            yield Piece(text=f"```python\n{'STEP = 1' if path == 'logic.py' else MAIN}\n```\n")
        yield Piece(ending=Ending.DONE)


class SmallEngine(MyEngine):
    def model(self) -> TextModel:
        return SmallModel()


REQUEST = CreateRequest(description="a counter", framework="tkinter")


def test_it_is_chosen_and_writes_an_app(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "ENGINES", {"mine": f"{__name__}:MyEngine", **engines.ENGINES})
    engine = engines.choose()
    assert (engine.name, isinstance(engine, Changer)) == ("mine", True)
    assert engine.generate(REQUEST, Progress()).files["main.py"] == MAIN


def test_a_small_context_is_asked_for_one_file_at_a_time() -> None:
    app = SmallEngine().generate(REQUEST, Progress())
    assert app.title == "Counter"
    assert app.files["logic.py"] == "STEP = 1\n"
    assert app.files["main.py"].strip() == MAIN.strip()
