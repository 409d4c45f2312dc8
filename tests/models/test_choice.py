"""Which engine is taken, what it tells of itself, and where model servers on this computer are found."""

from __future__ import annotations

from dataclasses import replace

import pytest

from stableagents.errors import StableAgentsError
from stableagents.generation import engines
from stableagents.generation.engines.openai import OpenAIEngine
from stableagents.generation.engines.setup import Choice, Setup, checked_url, is_loopback
from stableagents.generation.models import local
from stableagents.generation.models.local import LocalServers, inspect, ollama_address
from stableagents.generation.progress import Progress
from stableagents.keys import KeyStore
from stableagents.paths import DataFolder
from tests.models.conftest import KEY
from tests.models.server import Act, Provider, provider
from tests.support import free_port, wait_until


@pytest.fixture(autouse=True)
def _nothing_on_this_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    """The usual ports belong to this test alone: another model server of this machine is not in it."""
    monkeypatch.setattr(local, "PORTS", {name: free_port() for name in local.PORTS})
    local.SERVERS.forget()


def setup(data: DataFolder, **choices: Choice) -> Setup:
    return Setup(keys=KeyStore(data), choices=choices, own_ports=frozenset())


def found_by(played: Provider, label: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(local.PORTS, label, played.port)
    local.SERVERS.forget()


def test_without_a_key_and_without_a_local_model_the_composer_is_taken(data: DataFolder) -> None:
    assert engines.choose(None, None, setup(data)).name == "offline"


def test_a_local_model_that_answers_is_taken_before_the_composer(
    data: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    with provider() as played:
        found_by(played, "llama.cpp", monkeypatch)
        engine = engines.choose(None, None, setup(data))
        assert (engine.name, engine.label, engine.leaves_computer) == ("openai", "llama.cpp", False)
        assert engine.cost.startswith("Free")


def test_a_gemini_key_comes_before_a_local_model(data: DataFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GOOGLE_API_KEY", KEY)
    with provider() as played:
        found_by(played, "Ollama", monkeypatch)
        engine = engines.choose(None, None, setup(data))
    assert (engine.name, engine.leaves_computer) == ("gemini", True)


def test_an_openai_key_alone_sends_nothing_away_until_it_is_asked_to(
    data: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    assert engines.choose(None, None, setup(data)).name == "offline"
    asked = engines.choose("openai", None, setup(data))
    assert (asked.label, asked.leaves_computer) == ("OpenAI", True)


def test_a_server_elsewhere_is_sent_nothing_until_it_is_asked_for(
    data: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_BASE_URL", "https://models.example/v1")
    assert engines.choose(None, None, setup(data)).name == "offline"
    assert engines.choose("openai", None, setup(data)).leaves_computer


@pytest.mark.parametrize(("variable", "name"), [("OPENAI_BASE_URL", "openai"), ("OLLAMA_HOST", "openai")])
def test_an_address_of_the_environment_is_used(
    data: DataFolder, monkeypatch: pytest.MonkeyPatch, variable: str, name: str
) -> None:
    with provider(Act(text="ready")) as played:
        monkeypatch.setenv(variable, played.url if variable == "OLLAMA_HOST" else f"{played.url}/v1/")
        engine = engines.choose(None, None, setup(data))
        assert engine.name == name
        assert isinstance(engine, OpenAIEngine)
        assert engine.test(Progress()) == "test-model"
        assert played.asked[0]["model"] == "test-model"


def test_geminis_address_of_the_environment_is_used(data: DataFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GEMINI_API_KEY", KEY)
    with provider(Act(text="ready")) as played:
        monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", played.url)
        engine = engines.choose(None, None, setup(data))
        assert (engine.name, engine.leaves_computer) == ("gemini", False)
        engine.test(Progress())  # type: ignore[attr-defined]
        assert len(played.asked) == 1


def test_our_own_ports_are_never_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    with provider() as played:
        monkeypatch.setitem(local.PORTS, "vLLM", played.port)
        assert LocalServers().look(frozenset({played.port})) == []
        assert [server.label for server in LocalServers().look(frozenset())] == ["vLLM"]


def test_what_is_known_is_told_without_waiting_and_a_look_goes_on_aside(monkeypatch: pytest.MonkeyPatch) -> None:
    with provider() as played:
        monkeypatch.setitem(local.PORTS, "LM Studio", played.port)
        servers = LocalServers()
        assert servers.known(frozenset()) == []
        wait_until(lambda: servers.known(frozenset()), 10)


@pytest.mark.parametrize(
    ("label", "model", "other", "context"),
    [
        ("vLLM", {"id": "m", "max_model_len": 32768}, {}, 32768),
        ("llama.cpp", {"id": "m", "meta": {"n_ctx_train": 131072}},
         {"/props": {"default_generation_settings": {"n_ctx": 8192}}}, 8192),
        ("LM Studio", {"id": "m"}, {"/api/v0/models": {"data": [{"id": "m", "loaded_context_length": 16384}]}}, 16384),
        ("Ollama", {"id": "m"}, {"/api/ps": {"models": [{"name": "m", "context_length": 32000}]}}, 32000),
        ("Ollama", {"id": "m"}, {}, 4096),
    ],
)  # fmt: skip
def test_the_context_is_the_one_that_the_server_uses(
    label: str, model: dict[str, object], other: dict[str, object], context: int
) -> None:
    with provider() as played:
        played.models, played.other = [model], other
        server = inspect(label, f"{played.url}/v1")
    assert server is not None
    assert (server.best_model, server.contexts["m"]) == ("m", context)


def test_a_model_for_code_is_preferred_and_one_that_writes_no_text_is_not_taken() -> None:
    names = ("nomic-embed-text", "llama3.2:1b", "qwen2.5-coder:7b")
    server = local.LocalServer(label="Ollama", base_url="", models=names, contexts={})
    assert server.best_model == "qwen2.5-coder:7b"
    assert replace(server, models=names[:2]).best_model == "llama3.2:1b"


def test_something_else_on_a_usual_port_is_no_model_server() -> None:
    with provider() as played:
        played.models = []
        assert inspect("llama.cpp", f"{played.url}/v1") is None
        assert inspect("llama.cpp", f"{played.url}/nothing/v1") is None


@pytest.mark.parametrize(
    ("value", "address"),
    [
        ("", "http://127.0.0.1:11434"),
        ("0.0.0.0", "http://127.0.0.1:11434"),
        ("localhost:9999", "http://localhost:9999"),
        ("http://gpu.lan:8080/", "http://gpu.lan:8080"),
        ("https://models.example", "https://models.example:443"),
        ("[::1]:7000", "http://[::1]:7000"),
        ("host:notaport", "http://host:11434"),
    ],
)
def test_ollamas_own_variable_is_read_as_it_reads_it(monkeypatch: pytest.MonkeyPatch, value: str, address: str) -> None:
    monkeypatch.setitem(local.PORTS, "Ollama", 11434)
    assert ollama_address({"OLLAMA_HOST": value}) == address


@pytest.mark.parametrize(
    "url", ["http://evil.example/v1", "ftp://localhost", "https://me:word@x.example", "x", "http://"]
)
def test_an_address_where_a_key_would_be_read_on_the_way_is_refused(url: str) -> None:
    with pytest.raises(StableAgentsError) as refused:
        checked_url(url)
    assert refused.value.code == "bad_base_url"


def test_addresses_of_this_computer_are_known_as_such() -> None:
    assert all(map(is_loopback, ("http://localhost:1", "http://127.0.0.2", "http://[::1]:8080/v1")))
    assert not any(map(is_loopback, ("https://localhost.example", "http://10.0.0.1", "https://api.openai.com/v1")))
