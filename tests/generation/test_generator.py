"""The generator as a Python class, with the product's own engine: one process, no servers."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from stableagents import NaturalLanguageDesktopGenerator
from stableagents.errors import StableAgentsError


@pytest.fixture
def generator(tmp_path: Path) -> NaturalLanguageDesktopGenerator:
    return NaturalLanguageDesktopGenerator(tmp_path / "data")


def test_an_app_is_made_in_this_process(generator: NaturalLanguageDesktopGenerator) -> None:
    result = generator.create_app_from_description("a calculator with history", "MyCalculator", "tkinter")
    assert (result["success"], result["project_name"]) == (True, "MyCalculator")
    assert (Path(result["project_path"]) / "main.py").is_file()
    assert result["app"]["engine"] == "offline"
    assert result["app"]["verification"]["verified"] is True, result["app"]["verification"]["findings"]
    assert [project["name"] for project in generator.list_projects("calculator")["projects"]] == ["MyCalculator"]


def test_an_app_is_made_and_tried_out_in_qt(generator: NaturalLanguageDesktopGenerator) -> None:
    result = generator.create_app_from_description("a to-do list", ui_framework="pyqt")
    assert (result["success"], result["app"]["framework"]) == (True, "pyside6")
    assert "PySide6-Essentials" in (Path(result["project_path"]) / "requirements.txt").read_text()
    assert result["app"]["verification"]["verified"] is True, result["app"]["verification"]["findings"]
    assert result["app"]["verification"]["controls_used"] > 10


def test_code_is_written_without_being_kept(generator: NaturalLanguageDesktopGenerator) -> None:
    answer = generator.generate_code("a to-do list", "tkinter")
    compile(answer["code"], "main.py", "exec")
    assert answer["files"]["main.py"] == answer["code"]
    assert generator.list_projects()["total"] == 0


def test_each_step_is_told_to_whoever_listens(tmp_path: Path) -> None:
    heard: list[str] = []
    generator = NaturalLanguageDesktopGenerator(tmp_path, on_event=lambda type, _data: heard.append(type))
    generator.generate_code("notes", "tkinter")
    assert {"stage", "plan", "file"} <= set(heard)


@pytest.mark.parametrize(
    ("description", "framework", "code"),
    [
        ("", "tkinter", "empty_description"),
        ("x" * 20_001, "tkinter", "description_too_long"),
        ("x", "swing", "unknown_framework"),
    ],
)
def test_what_can_not_be_made_is_an_error(
    generator: NaturalLanguageDesktopGenerator, description: str, framework: str, code: str
) -> None:
    with pytest.raises(StableAgentsError) as refused:
        generator.create_app_from_description(description, ui_framework=framework)
    assert refused.value.code == code


def test_the_class_needs_no_web_framework() -> None:
    code = "import stableagents, sys; stableagents.NaturalLanguageDesktopGenerator; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not {"fastapi", "uvicorn", "pydantic", "requests", "google.genai"} & set(loaded)
