"""Every fault of a provider, through the real clients: tried again where that helps, else one plain sentence."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest

from stableagents.errors import Kind, StableAgentsError
from stableagents.generation.engines.base import GeneratedApp
from stableagents.generation.models.engine import ModelEngine
from stableagents.generation.progress import CancelledError, Progress
from stableagents.generation.request import CreateRequest
from tests.generation.conftest import Told
from tests.models.apps import MAIN, as_json, as_tags
from tests.models.conftest import KEY, QUICK, Playing
from tests.models.server import Act
from tests.support import wait_until

REQUEST = CreateRequest(description="a counter", framework="tkinter")
GOOD = Act(text=as_json())


def made(engine: ModelEngine, told: Told | None = None) -> GeneratedApp:
    return engine.generate(REQUEST, (told or Told()).progress)


def refused(engine: ModelEngine) -> StableAgentsError:
    with pytest.raises(StableAgentsError) as error:
        made(engine)
    assert error.value.hint
    assert error.value.message.endswith(".")
    assert "\n" not in error.value.message
    assert KEY not in f"{error.value.message} {error.value.hint}"
    return error.value


def test_an_answer_becomes_an_app_and_is_told_as_it_comes(playing: Playing) -> None:
    engine, played = playing(Act(text=as_json(), thought="Let me think."))
    told = Told()
    app = made(engine, told)
    assert app.files["main.py"] == MAIN
    assert (app.title, app.plan["screens"]) == ("Counter", ["A number and a button"])
    assert {"README.md", "pyproject.toml"} <= app.files.keys()
    kinds = [type for type, _data in told.events]
    assert kinds.index("plan") < kinds.index("file")
    assert told.stages == [(s, state) for s in ("understand", "plan", "write") for state in ("started", "done")]
    assert len(played.asked) == 1
    assert KEY in str(played.headers[0])


@pytest.mark.parametrize(
    "fault",
    [
        "rate_limit",
        "overloaded",
        "broken",
        "gateway",
        "reset",
        "reset_in_stream",
        "empty",
        "invalid_json",
        "stall",
        "stall_in_stream",
    ],
)
def test_a_failure_that_may_pass_is_tried_again(playing: Playing, fault: str) -> None:
    limits = replace(QUICK, stall_s=0.5) if fault.startswith("stall") else QUICK
    engine, played = playing(Act(fault=fault, text=as_json()), GOOD, limits=limits)
    told = Told()
    assert made(engine, told).files["main.py"] == MAIN
    assert len(played.asked) == 2
    assert any("again" in data.get("message", "") for type, data in told.events if type == "log")


@pytest.mark.parametrize(
    ("fault", "code", "kind"),
    [
        ("rate_limit", "rate_limited", Kind.TOO_MANY),
        ("overloaded", "provider_failed", Kind.UNAVAILABLE),
        ("broken", "provider_failed", Kind.PROVIDER),
        ("reset_in_stream", "connection_lost", Kind.PROVIDER),
        ("empty", "empty_answer", Kind.PROVIDER),
        ("stall", "provider_stalled", Kind.TIMEOUT),
    ],
)
def test_what_does_not_pass_ends_after_a_few_tries_in_one_sentence(
    playing: Playing, fault: str, code: str, kind: Kind
) -> None:
    engine, played = playing(
        Act(fault=fault, text="half"), limits=replace(QUICK, retries=2, stall_s=0.3 if fault == "stall" else 8.0)
    )
    error = refused(engine)
    assert (error.code, error.kind) == (code, kind)
    assert len(played.asked) == 3


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        ("wrong_key", "key_refused"),
        ("unknown_model", "model_not_found"),
        ("too_long", "prompt_too_long"),
        ("safety", "blocked_by_safety"),
    ],
)
def test_what_trying_again_can_not_mend_is_told_at_once(playing: Playing, fault: str, code: str) -> None:
    engine, played = playing(Act(fault=fault, text="half"), GOOD)
    assert refused(engine).code == code
    assert len(played.asked) == 1


def test_a_long_wait_that_is_asked_for_is_told_and_not_waited_for(playing: Playing) -> None:
    engine, played = playing(Act(fault="rate_limit", retry_after="900"), GOOD)
    engine.limits = replace(QUICK, whole_s=5000.0)
    assert "15 minutes" in str(refused(engine).hint)
    assert len(played.asked) == 1


def test_a_wait_that_is_asked_for_is_kept(playing: Playing) -> None:
    engine, _played = playing(Act(fault="rate_limit", retry_after="0.3"), GOOD)
    told = Told()
    made(engine, told)
    waited = [data["message"] for type, data in told.events if type == "log"]
    assert any("Trying again in 0 s" in line for line in waited)


def test_an_answer_that_is_cut_at_the_limit_is_continued(playing: Playing) -> None:
    whole = as_json()
    half = len(whole) // 2
    engine, played = playing(Act(fault="max_tokens", text=whole[:half]), Act(text=whole[half:]))
    assert made(engine).files["main.py"] == MAIN
    assert len(played.asked) == 2
    assert "exactly where you stopped" in str(played.asked[1])


def test_a_continuation_that_repeats_the_end_is_joined_without_the_repetition(playing: Playing) -> None:
    whole = as_json()
    half = len(whole) // 2
    engine, _ = playing(Act(fault="max_tokens", text=whole[:half]), Act(text=whole[half - 60 :]))
    assert made(engine).files["main.py"] == MAIN


def test_an_answer_that_never_ends_is_taken_at_its_budget(playing: Playing) -> None:
    engine, played = playing(Act(fault="endless"))
    assert refused(engine).code == "no_files_in_answer"
    wait_until(lambda: len(played.asked) == 2, 5)


def test_a_model_that_goes_in_circles_is_stopped_and_not_continued(playing: Playing) -> None:
    whole = as_tags() + "<reply>\n" + "and so on, and so forth\n" * 2000
    engine, played = playing(Act(text=whole, fault="max_tokens"))
    told = Told()
    assert made(engine, told).files["main.py"] == MAIN
    assert len(played.asked) == 1
    assert any("repeats itself" in data.get("message", "") for type, data in told.events if type == "log")


def test_without_room_to_continue_what_there_is_is_taken(playing: Playing) -> None:
    engine, played = playing(Act(fault="max_tokens", text=as_tags()), Act(fault="too_long"))
    assert made(engine).files["main.py"] == MAIN
    assert len(played.asked) == 2


def test_a_model_without_structured_output_is_asked_for_tagged_blocks(playing: Playing) -> None:
    engine, played = playing(Act(fault="no_schema"), Act(text=as_tags()))
    assert made(engine).files["main.py"] == MAIN
    assert "<file path=" in str(played.asked[1])
    assert "schema" not in str(played.asked[1]).lower()


@pytest.mark.parametrize("playing", ["openai"], indirect=True)
def test_a_server_with_another_form_for_a_schema_gets_that_form(playing: Playing) -> None:
    engine, played = playing(Act(fault="other_schema"), Act(text=as_json()))
    assert made(engine).files["main.py"] == MAIN
    assert [asked["response_format"]["type"] for asked in played.asked] == ["json_schema", "json_object"]
    assert played.asked[1]["response_format"]["schema"]["required"]


@pytest.mark.parametrize("playing", ["openai"], indirect=True)
@pytest.mark.parametrize(
    ("habit", "left_out"),
    [
        ("no_options", {"temperature", "max_tokens"}),
        ("no_stream", {"stream"}),
        ("no_reason", {"response_format"}),
        ("whole", set()),
    ],
)
def test_a_server_with_habits_is_asked_in_the_form_that_it_takes(
    playing: Playing, habit: str, left_out: set[str]
) -> None:
    engine, played = playing(Act(fault=habit, text=as_json()))
    assert made(engine).files["main.py"] == MAIN
    first, last = played.asked[0], played.asked[-1]
    assert {name for name in first if first[name] and not last.get(name)} == left_out


def test_prose_without_an_app_is_asked_for_once_more_and_then_told(playing: Playing) -> None:
    engine, played = playing(Act(text="I would love to help you with your counter."))
    error = refused(engine)
    assert (error.code, len(played.asked)) == ("no_files_in_answer", 2)


def test_a_file_that_was_cut_is_asked_for_alone(playing: Playing) -> None:
    cut = as_json(files=[{"path": "logic.py", "content": "x = 1\n"}, {"path": "main.py", "content": MAIN}])
    cut = cut[: cut.index("self.count += 1")]
    engine, played = playing(Act(text=cut), Act(text=f"```python\n{MAIN}```"))
    app = made(engine)
    assert app.files["main.py"] == MAIN
    assert app.files["logic.py"] == "x = 1\n"
    assert len(played.asked) == 2


def test_a_recitation_is_answered_with_a_wish_for_own_words(playing: Playing) -> None:
    engine, played = playing(Act(fault="recitation"), GOOD)
    if engine.name == "openai":  # this protocol knows one reason for both
        assert refused(engine).code == "blocked_by_safety"
        return
    assert made(engine).files["main.py"] == MAIN
    assert "in your own way" in str(played.asked[1])


@pytest.mark.parametrize("fault", ["stall", "stall_in_stream"])
def test_a_cancel_ends_the_call_at_once_and_the_provider_sees_it(playing: Playing, fault: str) -> None:
    engine, played = playing(Act(fault=fault, text=as_json()), limits=replace(QUICK, stall_s=60.0, whole_s=60.0))
    cancel = threading.Event()
    outcome: list[BaseException] = []

    def run() -> None:
        try:
            engine.generate(REQUEST, Progress(None, cancel.is_set))
        except CancelledError as error:
            outcome.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    assert played.reached.wait(20)
    cancel.set()
    assert played.gone.wait(10), "the connection is still open"
    thread.join(30)
    assert outcome


def test_nobody_at_the_address_is_told(playing: Playing) -> None:
    engine, played = playing(GOOD, limits=replace(QUICK, retries=1))
    played.stop.set()
    choice = engine.setup.choice(engine.name)
    gone = replace(choice, base_url="http://127.0.0.1:9")
    engine.setup = replace(engine.setup, choices={engine.name: gone})
    assert refused(engine).code == "provider_unreachable"


def test_a_call_works_where_a_loop_runs_already(playing: Playing) -> None:
    import asyncio
    from concurrent.futures import ThreadPoolExecutor

    engine, _ = playing(GOOD)

    async def in_a_notebook() -> GeneratedApp:
        return made(engine)

    with ThreadPoolExecutor(1) as pool:  # in this thread a browser's loop may run already
        assert pool.submit(asyncio.run, in_a_notebook()).result(60).files["main.py"] == MAIN


def test_a_model_that_reads_less_than_was_thought_is_asked_for_one_file_at_a_time(playing: Playing) -> None:
    plan = "<name>Counter</name>\n<acceptance>\n- Press Count\n</acceptance>\n<reply>\nmain.py\n</reply>"
    engine, played = playing(Act(fault="small_window"), Act(text=plan), Act(text=f"```python\n{MAIN}```"))
    told = Told()
    app = made(engine, told)
    assert app.files["main.py"] == MAIN
    assert app.title == "Counter"
    assert len(played.asked) == 3
    assert any("2,048 tokens" in str(data) for type, data in told.events if type == "log")
    assert len(str(played.asked[2])) < len(str(played.asked[0]))


def test_a_request_that_is_too_long_even_then_is_told_in_a_sentence(playing: Playing) -> None:
    engine, played = playing(Act(fault="small_window"), Act(fault="small_window"))
    assert refused(engine).code == "prompt_too_long"
    assert len(played.asked) == 2
