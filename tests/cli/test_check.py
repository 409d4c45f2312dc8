"""``stableagents check`` of a folder that says nothing of what it is made with."""

from __future__ import annotations

from pathlib import Path

import pytest

from stableagents.commands import check
from stableagents.composer import compose
from stableagents.composer.toolkits import TOOLKITS


@pytest.mark.parametrize("framework", TOOLKITS)
def test_what_a_composed_app_is_made_with_is_read_from_the_file_that_has_its_window(
    framework: str, tmp_path: Path
) -> None:
    for path, text in compose("a to-do list", framework=framework).files.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    assert check._used_framework(tmp_path) == framework


@pytest.mark.parametrize(
    ("main", "others", "framework"),
    [
        ("import PySide6.QtWidgets", "import tkinter", "pyside6"),
        ("import tkinter as tk\nfrom customtkinter import CTk", "", "customtkinter"),
        ("import window  # no PySide6 here", "from webview import start", "webview"),
        ("import window", "import json", "tkinter"),
    ],
)
def test_what_main_loads_comes_before_what_stands_beside_it(
    main: str, others: str, framework: str, tmp_path: Path
) -> None:
    (tmp_path / "main.py").write_text(main, encoding="utf-8")
    (tmp_path / "window.py").write_text(others, encoding="utf-8")
    assert check._used_framework(tmp_path) == framework
