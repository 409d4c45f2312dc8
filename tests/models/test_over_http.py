"""The API server as a process of its own before a played provider: keys, a change, a kill in mid-answer."""

from __future__ import annotations

import json
import os
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.api.client import Api
from tests.models.apps import BROKEN, as_json
from tests.models.server import Act, Provider, provider
from tests.support import free_port, wait_until

CANARY = "AIzaCanary0123456789abcdefWXYZ"
BODY = {"description": "a counter", "ui_framework": "tkinter"}
EDIT = "main.py\n<<<<<<< SEARCH\n        self.count += 1\n=======\n        self.count += 2\n>>>>>>> REPLACE\n"


class Served:
    """The API server over one data folder, as often as it is started."""

    def __init__(self, data: Path) -> None:
        self.data, self.port = data, free_port()
        self.process: subprocess.Popen[bytes] | None = None
        self.environment = {
            "STABLEAGENTS_DATA_DIR": str(data),
            "STABLEAGENTS_API_PORT": str(self.port),
            "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
            "OLLAMA_HOST": "127.0.0.1:9",
        }

    def start(self) -> Api:
        command = [sys.executable, "-m", "stableagents.api_server"]
        self.process = subprocess.Popen(command, env=self._whole(), stderr=subprocess.DEVNULL)
        wait_until(self._answers, 40)
        return Api(self.port)

    def kill(self) -> None:
        if self.process is not None:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait(10)

    def command(self, *arguments: str, typed: str = "") -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "stableagents", *arguments]
        return subprocess.run(command, env=self._whole(), input=typed, capture_output=True, text=True, timeout=60)

    def _whole(self) -> dict[str, str]:
        names = ("GEMINI_API_KEY", "GOOGLE_API_KEY", "OPENAI_API_KEY", "OPENAI_BASE_URL", "GOOGLE_GEMINI_BASE_URL")
        return {k: v for k, v in os.environ.items() if k not in names} | self.environment

    def _answers(self) -> bool:
        try:
            return httpx.get(f"http://localhost:{self.port}/health").is_success
        except httpx.TransportError:
            return False


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    served = Served(tmp_path / "data")
    yield served
    served.kill()


@pytest.fixture
def played() -> Iterator[Provider]:
    with provider(Act(text="ready")) as made:
        yield made


def gemini(api: Api) -> dict[str, object]:
    return next(each for each in api.good("GET", "/providers")["providers"] if each["name"] == "gemini")


def test_a_key_is_set_tested_replaced_and_removed_and_never_shown(served: Served, played: Provider) -> None:
    api = served.start()
    made = api.good("POST", "/providers/set", json={"provider": "gemini", "api_key": CANARY, "base_url": played.url})
    assert (made["provider"], CANARY in json.dumps(made)) == ("gemini", False)
    assert gemini(api)["key"] == {"set": True, "last4": "WXYZ", "source": "file"}
    assert stat.S_IMODE((served.data / "keys.json").stat().st_mode) == 0o600
    assert "ready" in api.good("POST", "/providers/test", json={"provider": "gemini"})["message"]
    assert CANARY in str(played.headers)
    played.script, played.asked = [Act(fault="wrong_key")], []
    refused = api.problem(502, "POST", "/providers/test", json={"provider": "gemini"})
    assert refused["code"] == "key_refused"
    shown = [api.call("GET", path).text for path in ("/providers", "/settings", "/health", "/desktop/jobs")]
    kept = [path.read_text("utf-8", "replace") for path in served.data.rglob("*") if path.is_file()]
    assert sum(CANARY in text for text in [*shown, json.dumps(refused), *kept]) == 1, "only the file of keys holds it"
    api.good("POST", "/providers/set", json={"provider": "gemini", "api_key": "another-key-0000abcd"})
    assert gemini(api)["key"] == {"set": True, "last4": "abcd", "source": "file"}
    assert api.good("POST", "/providers/set", json={"provider": "gemini", "api_key": ""})["provider"] == "offline"
    assert gemini(api)["key"] == {"set": False, "last4": None, "source": None}
    assert api.good("GET", "/health")["provider"] == "offline"


def test_a_key_goes_to_no_address_that_it_was_not_given_for(served: Served, played: Provider) -> None:
    api = served.start()
    api.good("POST", "/providers/set", json={"provider": "gemini", "api_key": CANARY, "base_url": played.url})
    body = {"provider": "gemini", "base_url": "http://evil.example"}
    assert api.problem(422, "POST", "/providers/set", json=body)["code"] == "bad_base_url"
    assert gemini(api)["key"] != {"set": False, "last4": None, "source": None}
    body = {"provider": "gemini", "base_url": "https://elsewhere.example"}
    assert api.problem(503, "POST", "/providers/set", json=body)["code"] == "provider_unavailable"
    assert gemini(api)["key"] == {"set": False, "last4": None, "source": None}
    assert (
        api.problem(422, "POST", "/providers/set", json={"provider": "gemini", "api_key": "a b"})["code"] == "bad_key"
    )


def test_the_command_line_sets_tries_and_forgets_a_key(served: Served, played: Provider) -> None:
    served.environment["GOOGLE_GEMINI_BASE_URL"] = played.url
    made = served.command("providers", "set", "gemini", "--key", typed=CANARY + "\n")
    assert (made.returncode, CANARY in made.stdout + made.stderr) == (0, False), made.stderr
    shown = served.command("providers").stdout
    assert "in use" in shown
    assert "WXYZ" in shown
    assert "ready" in served.command("providers", "test", "gemini").stdout
    assert served.command("providers", "forget", "gemini").returncode == 0
    assert "WXYZ" not in served.command("providers").stdout
    assert served.command("providers", "set", "gemini", "--key", typed="\n").returncode == 2


def test_an_app_is_made_and_changed_and_a_question_answered(served: Served, played: Provider) -> None:
    served.environment["OPENAI_BASE_URL"] = f"{played.url}/v1"
    answer = "<reply>It counts.</reply>"
    played.script = [Act(text=as_json()), Act(text=EDIT), Act(text=answer), Act(text="<reply>Presses.</reply>")]
    api = served.start()
    made = api.good("POST", "/desktop/create", json=BODY)
    assert (made["project_name"], made["app"]["engine"]) == ("Counter", "openai")
    results = []
    for instruction in ("count in twos", "what does it do?", "what exactly?"):
        job = api.good("POST", "/desktop/projects/Counter/change", json={"instruction": instruction})["job"]
        last = api.events(f"/desktop/jobs/{job['id']}/events")[-1]
        assert last["event"] == "done", last
        results.append(last["data"])
    assert [result["changed"] for result in results] == [True, False, False]
    assert "+        self.count += 2" in results[0]["diff"]
    assert results[1]["reply"] == "It counts."
    talk = str(played.asked[-1])
    assert "what does it do?" in talk
    assert "It counts." in talk, "the model is told what it answered before"
    assert len(api.good("GET", "/desktop/projects/Counter/versions")["versions"]) == 2


def test_a_kill_in_the_middle_of_an_answer_loses_nothing(served: Served, played: Provider) -> None:
    served.environment["OPENAI_BASE_URL"] = f"{played.url}/v1"
    played.script = [Act(fault="stall_in_stream", text=as_json()), Act(text=as_json(BROKEN)), Act(text="I can't.")]
    api = served.start()
    job = api.good("POST", "/desktop/jobs", json=BODY)["job"]["id"]
    assert played.reached.wait(40)
    served.kill()
    api = served.start()
    events = api.events(f"/desktop/jobs/{job}/events", last_id=1)
    assert events[-1]["event"] == "done", events[-1]
    assert [each["id"] for each in events] == list(range(2, len(events) + 2))
    assert api.good("GET", "/desktop/projects")["total"] == 1


def test_a_kill_after_the_writing_goes_on_with_what_was_written(served: Served, played: Provider) -> None:
    served.environment["OPENAI_BASE_URL"] = f"{played.url}/v1"
    played.script = [Act(text=as_json(BROKEN)), Act(fault="stall"), Act(text="I can't.")]  # the second is a repair
    api = served.start()
    job = api.good("POST", "/desktop/jobs", json=BODY)["job"]["id"]
    assert played.reached.wait(60)
    served.kill()
    api = served.start()
    assert api.events(f"/desktop/jobs/{job}/events")[-1]["event"] == "done"
    assert len(played.asked) == 3, "the app was asked for once, its repair twice"
    assert api.good("GET", "/desktop/projects/Counter")["project"]["title"] == "Counter"
    assert not list((served.data / "staging").glob("*.json"))
