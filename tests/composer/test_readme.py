"""The composer's README says what the code has: elements of a view, what a presenter may use, files."""

from __future__ import annotations

import dataclasses
import inspect
import re
from pathlib import Path

import pytest

from stableagents.composer import view
from stableagents.composer.blueprints import base

COMPOSER = Path(view.__file__).parent
README = (COMPOSER / "README.md").read_text(encoding="utf-8")
ELEMENTS = [kind for _name, kind in inspect.getmembers(view, inspect.isclass) if kind.__module__ == view.__name__]


@pytest.mark.parametrize("element", [kind for kind in ELEMENTS if kind not in (view.Node, view.TableColumn)])
def test_readme_names_every_element_and_its_properties(element: type) -> None:
    found = re.search(rf"{element.__name__}\(([^)]*)\)", README)
    assert found, element.__name__
    named = set(re.findall(r"\w+", found[1])) - {"or"}
    properties = {field.name for field in dataclasses.fields(element)}
    assert named <= properties
    assert properties - named <= {"grows"}


def test_readme_names_every_part_of_a_blueprint() -> None:
    for field in dataclasses.fields(base.Blueprint):
        assert re.search(rf"\b{field.name}\b", README), field.name


@pytest.mark.parametrize("toolkit", ["tkinter", "customtkinter"])
def test_what_a_presenter_may_use_is_there_in_each_window(toolkit: str) -> None:
    parts = COMPOSER / "toolkits" / "parts" / "tk"
    source = (parts / "actions.py").read_text() + (parts / f"window_{toolkit}.py").read_text()
    allowed = re.search(r"A presenter may use on\n`self.view`:(.*?)Nothing else", README, re.DOTALL)
    assert allowed
    for name in set(re.findall(r"`(\w+)\(", allowed[1])) - {"bell"}:  # bell is tkinter's own
        assert f"def {name}(" in source, name


def test_presenters_use_nothing_of_a_toolkits_own() -> None:
    for path in COMPOSER.glob("blueprints/*/presenter.py"):
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"tkinter|\.configure\(|\.bind\(|\.after\(|trace_add|\.winfo|\.grid\(", text), path


def test_readme_names_every_file_of_the_composer() -> None:
    for path in COMPOSER.glob("*.py"):
        assert path.name in README or path.name in ("__init__.py", "frameworks.py"), path.name
