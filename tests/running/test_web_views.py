"""An app in a web view opens its window in a box, with a Python that has an engine; nothing is fetched for it."""

from __future__ import annotations

import os
import subprocess
import venv
from pathlib import Path

import pytest
from PIL import ImageGrab

from stableagents.composer import compose
from stableagents.paths import DataFolder
from stableagents.running import environments, web_views
from stableagents.running.command import app_command
from stableagents.running.requirements import parse
from tests.support import wait_until

SHARED = Path(__file__).parent.parent / "output" / "data"


@pytest.fixture
def python() -> str:
    return environments.interpreter_with((), DataFolder(SHARED), report=lambda line: None, framework="webview")


def test_its_python_has_the_web_view_and_the_product_does_not_run_it_by_chance(python: str) -> None:
    asked = "import webview, importlib.util as u; print(bool(u.find_spec('gi') or u.find_spec('qtpy')))"
    told = subprocess.run([python, "-I", "-c", asked], capture_output=True, text=True, cwd="/")
    assert told.stdout.strip() == "True", told.stderr


def test_an_environment_for_one_needs_no_package_that_would_have_to_be_built(tmp_path: Path) -> None:
    venv.create(tmp_path / "made", symlinks=True)
    wanted = web_views.with_engine(parse(["pywebview>=6.0"]))
    assert [each.name for each in web_views.bring(tmp_path / "made", wanted)] == ["pyside6", "qtpy"]
    asked = "import webview, proxy_tools, bottle; print(webview.__file__)"
    python = tmp_path / "made" / "bin" / "python"
    told = subprocess.run([python, "-I", "-c", asked], capture_output=True, text=True, cwd="/")
    assert told.stdout.startswith(str(tmp_path)), told.stderr


def test_a_composed_app_shows_its_page_in_the_box(
    python: str, private_display: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = tmp_path / "project"
    for path, text in compose("a to-do list", framework="webview").files.items():
        (project / path).parent.mkdir(parents=True, exist_ok=True)
        (project / path).write_text(text, encoding="utf-8")
    monkeypatch.setenv("DISPLAY", private_display)
    command = app_command(project, python=python, data_dir=tmp_path / "data", framework="webview")
    assert command.box.level == "files and network"
    app = subprocess.Popen(command.argv, env=command.env, cwd=command.cwd, stderr=subprocess.DEVNULL)

    def is_painted() -> bool:
        assert app.poll() is None
        colours = ImageGrab.grab(xdisplay=os.environ["DISPLAY"]).getcolors(1 << 20)
        return len(colours or ()) > 20

    try:
        wait_until(is_painted, 60, "the page never appears")
        assert (tmp_path / "data" / "data.db").is_file()
    finally:
        app.terminate()
        app.wait(20)
