"""The choice of an engine: the one that was asked for, else the preferred one, else the first that works."""

from __future__ import annotations

import pytest

from stableagents.errors import Kind, StableAgentsError
from stableagents.generation import engines
from stableagents.generation.request import CreateRequest
from tests.api.engines import ENGINES


@pytest.fixture(autouse=True)
def _with_engines_for_tests(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "ENGINES", {"absent": ENGINES["absent"], **engines.ENGINES, "quick": ENGINES["quick"]})


def test_one_that_was_asked_for_is_taken_or_refused_but_never_replaced() -> None:
    assert engines.choose("quick").name == "quick"
    with pytest.raises(StableAgentsError) as refused:
        engines.choose("absent")
    assert (refused.value.kind, refused.value.hint) == (Kind.UNAVAILABLE, "Give it a key.")


def test_a_preference_is_met_where_it_can_be_and_passed_over_where_not() -> None:
    assert engines.choose(None, "quick").name == "quick"
    assert engines.choose(None, "absent").name == "offline"
    assert engines.choose(None, "from another version").name == "offline"


def test_without_a_wish_the_first_that_works_is_taken() -> None:
    assert engines.choose().name == "offline"


@pytest.mark.parametrize("name", ["nobody", "GEMINI", "", "OFFLINE ", "x" * 1000, "__import__"])
def test_a_name_that_is_none_is_answered_with_those_there_are(name: str) -> None:
    with pytest.raises(StableAgentsError) as refused:
        engines.engine_named(name)
    assert refused.value.code == "provider_unavailable"
    assert refused.value.hint == "Use one of: offline, quick."


def test_the_composer_refuses_a_framework_that_it_does_not_write(monkeypatch: pytest.MonkeyPatch) -> None:
    from stableagents.composer import frameworks

    known = frameworks.FRAMEWORKS
    foreign = [name for name, info in known.items() if not info.composable]
    for name in foreign:
        with pytest.raises(StableAgentsError) as refused:
            engines.engine_named("offline").check_request(CreateRequest(description="x", framework=name))
        assert refused.value.code == "framework_not_supported"
        assert "tkinter" in str(refused.value.hint)
