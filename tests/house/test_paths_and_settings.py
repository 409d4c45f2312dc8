"""Folders as the systems have them, settings as the design names them."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from bench.product import ROOT
from main_process import MAIN_PROCESS_CONFIG
from renderer_process import RENDERER_PROCESS_CONFIG
from stableagents import logs, paths, settings
from stableagents.errors import StableAgentsError
from stableagents.paths import DataFolder, default_data_dir


@pytest.mark.parametrize(
    ("platform", "environ", "expected"),
    [
        ("linux", {"HOME": "/home/a"}, "/home/a/.local/share/StableAgents"),
        ("linux", {"HOME": "/home/a", "XDG_DATA_HOME": "/data"}, "/data/StableAgents"),
        ("darwin", {"HOME": "/Users/a"}, "/Users/a/Library/Application Support/StableAgents"),
        ("win32", {"HOME": "/c", "LOCALAPPDATA": "/c/Local"}, "/c/Local/StableAgents"),
        ("linux", {"HOME": "/home/a", "STABLEAGENTS_DATA_DIR": "/x y"}, "/x y"),
    ],
)
def test_the_data_folder_lies_where_the_system_keeps_such_things(
    platform: str, environ: dict[str, str], expected: str
) -> None:
    assert default_data_dir(platform, environ) == Path(expected)


def test_the_data_folder_is_for_this_person_alone(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "data").prepare()
    assert stat.S_IMODE(folder.root.stat().st_mode) == 0o700


def test_the_command_line_wins_over_the_environment_and_that_over_the_file(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"api_port": 1111, "frontend_port": 2222, "window_width": 900}')
    environ = {"STABLEAGENTS_API_PORT": "3333", "STABLEAGENTS_FRONTEND_PORT": "4444"}
    read = settings.load({"data_dir": str(tmp_path), "api_port": "5555"}, environ)
    assert (read.api_port, read.frontend_port, read.window_width) == (5555, 4444, 900)


@pytest.mark.parametrize("content", ["{", "[]", '{"api_port": "many"}', '{"api_port": 3000}'])
def test_a_bad_settings_file_is_one_sentence(content: str, tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text(content)
    with pytest.raises(StableAgentsError) as caught:
        settings.load({"data_dir": str(tmp_path)}, {})
    assert caught.value.code.startswith("bad_setting")
    assert "\n" not in caught.value.message


def test_another_process_reads_the_same_settings(tmp_path: Path) -> None:
    first = settings.load({"data_dir": str(tmp_path), "api_port": "8123"}, {"STABLEAGENTS_DEBUG": "yes"})
    assert settings.load({}, first.as_environment()) == first


def test_the_specifications_settings_are_there_with_its_values() -> None:
    expected = {"api_server_timeout": 30, "frontend_server_timeout": 20, "renderer_timeout": 10, "ipc_timeout": 5}
    assert expected | {"restart_attempts": 3} == {n: v for n, v in MAIN_PROCESS_CONFIG.items() if n != "stable_seconds"}
    assert RENDERER_PROCESS_CONFIG == {
        "window_width": 1200,
        "window_height": 800,
        "native_window": True,
        "browser_fallback": True,
    }


def test_keys_never_reach_a_log(tmp_path: Path) -> None:
    program = (
        "import logging, pathlib, sys; from stableagents import logs;"
        "logs.set_up('test', pathlib.Path(sys.argv[1]));"
        "logging.info('the key is %s', 'canary-key-123456');"
        "logging.info('Bearer abcdefgh12345 and AIzaSyA1234567890abc and sk-abc123456789')"
    )
    environment = {**os.environ, "GEMINI_API_KEY": "canary-key-123456"}
    subprocess.run([sys.executable, "-c", program, str(tmp_path)], cwd=ROOT, env=environment, check=True)
    written = (tmp_path / "test.log").read_text()
    assert written.count("[secret]") == 4
    assert "canary" not in written
    assert stat.S_IMODE((tmp_path / "test.log").stat().st_mode) == 0o600


def test_what_is_too_short_to_be_a_secret_is_no_secret() -> None:
    logs.register_secret("a")
    assert logs.redact("a banana") == "a banana"


@pytest.mark.parametrize("path", ["~nobody-of-this-name/x", "~\ud800", "~\0"])
def test_the_home_of_nobody_is_a_plain_name_and_no_data_folder(path: str) -> None:
    assert paths.expanded(path) == Path(path)
    with pytest.raises(StableAgentsError) as refused:
        settings.load({"data_dir": path})
    assert refused.value.code == "bad_setting"


def test_a_persons_own_home_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/ä b")
    assert paths.expanded("~/x") == Path("/home/ä b/x")
