"""What models elsewhere cost in a day is counted, and ends at the person's limit."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from stableagents.errors import Kind, StableAgentsError
from stableagents.generation import spending
from stableagents.generation.engines.openai import OpenAIEngine
from stableagents.generation.engines.setup import Choice, setup_for
from stableagents.generation.progress import Progress
from stableagents.generation.spending import Allowance
from stableagents.paths import DataFolder
from tests.models.conftest import QUICK, Playing
from tests.models.server import Act


def limit_to(data: DataFolder, tokens: int) -> None:
    data.settings_file.write_text(json.dumps({"daily_token_limit": tokens}))


def test_a_day_s_tokens_end_the_questions_with_a_hint_until_the_limit_is_raised(
    playing: Playing, data: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    allowance = Allowance(data)
    engine, played = playing(Act(text="ready"), limits=replace(QUICK, allowance=allowance))
    limit_to(data, 5)
    engine.test(Progress())
    assert allowance.spent() >= 5
    with pytest.raises(StableAgentsError) as refused:
        engine.test(Progress())
    assert (refused.value.code, refused.value.kind) == ("daily_limit_reached", Kind.TOO_MANY)
    assert "daily_token_limit" in (refused.value.hint or "")
    assert len(played.asked) == 1
    limit_to(data, 0)
    engine.test(Progress())
    limit_to(data, allowance.spent() + 1)
    engine.test(Progress())
    assert len(played.asked) == 3
    with pytest.raises(StableAgentsError, match="tokens are spent"):
        engine.test(Progress())
    monkeypatch.setattr(spending, "_today", lambda: "2999-01-01")
    engine.test(Progress())


def test_what_breaks_off_is_counted_too(playing: Playing, data: DataFolder) -> None:
    allowance = Allowance(data)
    stalls = Act(text="some words, and then nothing", fault="stall_in_stream")
    engine, _ = playing(stalls, limits=replace(QUICK, allowance=allowance, stall_s=0.5))
    with pytest.raises(StableAgentsError):
        engine.test(Progress())
    assert allowance.spent() > 0


@pytest.mark.parametrize(("url", "is_counted"), [("https://models.example/v1", True), ("http://localhost:9/v1", False)])
def test_models_elsewhere_are_counted_and_those_of_this_computer_are_not(
    data: DataFolder, url: str, is_counted: bool
) -> None:
    setup = replace(setup_for(data), choices={"openai": Choice(model="m", base_url=url)})
    assert (OpenAIEngine(setup)._writer().limits.allowance is not None) == is_counted
