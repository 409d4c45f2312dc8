"""Engines and settings: what is in use, what may be saved, what is refused; a key is never shown."""

from __future__ import annotations

import json
import stat
from typing import Any

import pytest

from tests.api.conftest import Server


def test_the_engines_say_what_they_cost_and_whether_anything_leaves_the_computer(alone: Server) -> None:
    answer = alone.api.good("GET", "/providers")
    assert answer["provider"] == "offline"
    offline = next(each for each in answer["providers"] if each["name"] == "offline")
    assert (offline["available"], offline["in_use"], offline["leaves_computer"]) == (True, True, False)
    assert offline["key"] == {"set": False, "last4": None, "source": None}
    assert alone.api.good("POST", "/providers/test", json={})["provider"] == "offline"


def test_an_engine_can_be_chosen_and_the_choice_is_kept(server: Server) -> None:
    server.api.good("POST", "/providers/set", json={"provider": "offline"})
    assert server.api.good("GET", "/health")["provider"] == "offline"
    assert server.api.good("GET", "/settings")["settings"]["provider"] == "offline"
    server.api.good("PUT", "/settings", json={"provider": None})
    assert server.api.good("GET", "/health")["provider"] == "quick"


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({"provider": "nobody", "api_key": "AIzaSyExampleExample"}, 422, "provider_unavailable"),
        ({"provider": "absent"}, 503, "provider_unavailable"),
        ({"provider": "offline", "api_key": "AIzaSyExampleExample"}, 422, "not_taken"),
        ({"provider": "offline", "base_url": "http://evil.example"}, 422, "not_taken"),
        ({}, 422, "invalid_request"),
    ],
)
def test_what_can_not_be_used_is_not_chosen(server: Server, body: dict[str, Any], status: int, code: str) -> None:
    refused = server.api.call("POST", "/providers/set", json=body)
    assert (refused.status_code, refused.json()["code"]) == (status, code)
    assert "AIza" not in refused.text
    assert "AIza" not in json.dumps(server.api.good("GET", "/settings"))


def test_settings_are_saved_privately_and_what_needs_a_restart_is_said(server: Server) -> None:
    answer = server.api.good("PUT", "/settings", json={"window_width": 900, "restart_attempts": 5})
    assert answer["settings"]["window_width"] == 900
    assert answer["restart_needed"] == ["restart_attempts", "window_width"]
    assert stat.S_IMODE(server.data.settings_file.stat().st_mode) == 0o600
    back = server.api.good("PUT", "/settings", json={"window_width": None, "restart_attempts": None})
    assert (back["settings"]["window_width"], back["restart_needed"]) == (1200, [])


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"window_width": 1}, "bad_setting"),
        ({"api_port": "http"}, "bad_setting"),
        ({"api_port": 3000}, "bad_setting"),
        ({"api_host": "0.0.0.0"}, "bad_setting"),
        ({"stable_seconds": {"a": 1}}, "bad_setting"),
        ({"data_dir": "/tmp"}, "fixed_setting"),
        ({"colour": "blue"}, "unknown_setting"),
        ({"provider": "nobody"}, "provider_unavailable"),
        ({str(n): n for n in range(101)}, "invalid"),
    ],
)
def test_a_wrong_setting_is_refused_and_nothing_is_saved(server: Server, changes: dict[str, Any], code: str) -> None:
    before = server.api.good("GET", "/settings")
    assert server.api.problem(422, "PUT", "/settings", json={"window_height": 700, **changes})["code"] == code
    assert server.api.good("GET", "/settings") == before


def test_a_damaged_settings_file_is_told_and_stops_nothing_else(server: Server) -> None:
    server.data.settings_file.write_text("{ half")
    assert server.api.problem(422, "GET", "/settings")["code"] == "bad_settings_file"
    server.api.good("GET", "/health")
    server.data.settings_file.unlink()
