"""Ground that nobody would choose: each is told in one sentence that says what to do, and nothing is lost."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from bench.product import ROOT, ask, free_ports, get_json, running, wait_for_answer

_STOPWATCH = {"description": "a stopwatch", "ui_framework": "tkinter", "provider": "offline"}


def started(folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """A start that can't go well, to its end."""
    api_port, frontend_port = free_ports(2)
    argv = [sys.executable, "main_process.py", "--no-window", "--data-dir", str(folder)]
    argv += ["--api-port", str(api_port), "--frontend-port", str(frontend_port)]
    return subprocess.run(
        argv, cwd=ROOT, env={**os.environ, **environment}, capture_output=True, text=True, timeout=60, check=False
    )


def one_sentence(done: subprocess.CompletedProcess[str]) -> str:
    assert "Traceback" not in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1, done.stderr
    return done.stderr


def fill(path: Path) -> None:
    """Write until the disk takes no more."""
    with contextlib.suppress(OSError), open(path, "wb", buffering=0) as file:
        while file.write(b"\0" * 4096):
            pass


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of three megabytes."""
    if os.geteuid() != 0:
        pytest.skip("a small disk is mounted for this: run the tests as root")
    place = tmp_path / "disk"
    place.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(place)], check=True)
    yield place
    subprocess.run(["umount", "--lazy", str(place)], check=True)


def test_a_file_in_place_of_the_data_folder(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("the person's own")
    done = started(tmp_path / "data")
    assert done.returncode == 1
    assert "--data-dir" in one_sentence(done)
    assert (tmp_path / "data").read_text() == "the person's own"


def test_a_disk_that_is_read_only(small_disk: Path) -> None:
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    done = started(small_disk / "data")
    assert done.returncode == 1
    assert "Read-only file system" in one_sentence(done)


def test_a_disk_that_is_full_at_the_start(small_disk: Path) -> None:
    (small_disk / "data").mkdir()
    fill(small_disk / "else")
    done = started(small_disk / "data")
    assert done.returncode == 1
    said = one_sentence(done)
    assert "No space left" in said
    assert "--data-dir" in said


def test_settings_that_are_no_json(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"api_port": 8000,')
    done = started(tmp_path)
    assert done.returncode == 2
    assert "settings.json can't be read" in one_sentence(done)
    assert (tmp_path / "settings.json").read_text() == '{"api_port": 8000,'


@pytest.mark.parametrize("content", ['{"api_port": 8000,', '{"restart_attempts": -1}'])
def test_the_doctor_goes_on_without_damaged_settings_and_says_what_to_do(tmp_path: Path, content: str) -> None:
    (tmp_path / "settings.json").write_text(content)
    argv = [sys.executable, "-m", "stableagents", "doctor", "--json", "--data-dir", str(tmp_path)]
    done = subprocess.run(argv, cwd=ROOT, capture_output=True, text=True, timeout=60)
    first, *others = json.loads(done.stdout)["checks"]
    assert (first["name"], first["ok"], done.returncode) == ("settings", False, 1)
    assert str(tmp_path / "settings.json") in first["fix"]
    assert {"database", "disk", "data folder"} <= {check["name"] for check in others}
    assert (tmp_path / "settings.json").read_text() == content


def test_a_clock_that_was_set_back_for_years_loses_nothing_and_is_told(tmp_path: Path) -> None:
    with running(folder=tmp_path) as product:
        wait_for_answer(product.api_port, "/health")
        assert ask(product.api_port, "POST", "/desktop/create", _STOPWATCH, 120)["success"]
    ahead = time.time() + 10 * 365 * 86_400  # what was written is of ten years from now, as this clock sees it
    for path in tmp_path.rglob("*"):
        os.utime(path, (ahead, ahead), follow_symlinks=False)
    with running(folder=tmp_path) as product:
        wait_for_answer(product.api_port, "/health")
        checks = get_json(product.api_port, "/doctor", timeout_s=60)["checks"]
        assert next(check for check in checks if check["name"] == "clock")["fix"]
        assert get_json(product.api_port, "/desktop/projects")["total"] == 1
        assert ask(product.api_port, "POST", "/desktop/create", _STOPWATCH, 120)["success"]
        assert get_json(product.api_port, "/desktop/projects")["total"] == 2
        assert product.status()["api_server"]["state"] == "running"


def test_a_database_that_is_none_and_the_doctor_makes_it_anew(tmp_path: Path) -> None:
    with running(folder=tmp_path) as product:
        wait_for_answer(product.api_port, "/health")
        assert ask(product.api_port, "POST", "/desktop/create", _STOPWATCH, 120)["success"]
    for name in ("stableagents.db-wal", "stableagents.db-shm"):
        (tmp_path / name).unlink(missing_ok=True)
    (tmp_path / "stableagents.db").write_bytes(b"this is no database " * 500)
    with running(folder=tmp_path) as product:
        wait_for_answer(product.api_port, "/health")
        refused = get_json(product.api_port, "/desktop/projects", timeout_s=60)
        assert (refused["status"], refused["code"]) == (507, "database_unusable")
        assert "doctor --rebuild" in refused["hint"]
    argv = [sys.executable, "-m", "stableagents", "doctor", "--rebuild", "--data-dir", str(tmp_path)]
    subprocess.run(argv, cwd=ROOT, check=True, capture_output=True, timeout=60)
    with running(folder=tmp_path) as product:
        wait_for_answer(product.api_port, "/health")
        assert get_json(product.api_port, "/desktop/projects", timeout_s=60)["total"] == 1


def test_a_disk_that_fills_up_and_has_room_again(small_disk: Path) -> None:
    with running(folder=small_disk / "data") as product:
        wait_for_answer(product.api_port, "/health")
        fill(small_disk / "else")
        refused = ask(product.api_port, "POST", "/desktop/create", _STOPWATCH, 120)
        assert refused["status"] == 507, refused
        assert refused["hint"], refused
        unsaved = ask(product.api_port, "PUT", "/settings", {"restart_attempts": 4}, 60)
        assert (unsaved["status"], "Make room" in unsaved["hint"]) == (507, True), unsaved
        assert get_json(product.api_port, "/health")["status"] == "ok"
        (small_disk / "else").unlink()
        assert ask(product.api_port, "POST", "/desktop/create", _STOPWATCH, 120)["success"]


@pytest.mark.parametrize("locale", [{}, {"PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}], ids=["C", "ASCII alone"])
def test_a_home_with_spaces_and_letters_of_anywhere_under_the_plain_locale(
    tmp_path: Path, locale: dict[str, str]
) -> None:
    home = tmp_path / "Käthe's home дом 日本"
    home.mkdir()
    environment = {"LC_ALL": "C", "LANG": "C", "HOME": str(home), **locale}
    with running(folder=home / "my data", environment=environment) as product:
        assert product.read_line().startswith("StableAgents is ready: http://localhost:")
        body = _STOPWATCH | {"description": "Notizen für Käthe: naïve 日本"}
        made = ask(product.api_port, "POST", "/desktop/create", body, 120)
        assert made["success"], made
        assert made["app"]["description"] == body["description"]
        assert made["app"]["verification"]["verified"], made["app"]["verification"]
    argv = [sys.executable, "-m", "stableagents", "list", "--data-dir", str(home / "my data")]
    listed = subprocess.run(argv, cwd=ROOT, env={**os.environ, **environment}, capture_output=True, check=True)
    assert b"Notizen" in listed.stdout
