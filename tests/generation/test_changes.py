"""The composer's own apps are changed in words through the whole way: tried out, one version a turn, nothing lost."""

from __future__ import annotations

import pytest

from stableagents.errors import StableAgentsError
from stableagents.generation.engines.offline import OfflineEngine
from stableagents.generation.pipeline import Pipeline
from stableagents.generation.progress import Progress
from stableagents.generation.request import CreateRequest
from stableagents.generation.revision import change_project
from stableagents.paths import DataFolder
from stableagents.projects.store import Draft, ProjectStore

REQUEST = CreateRequest(description="an inventory with name, price and shelf", framework="customtkinter")


def test_each_turn_is_one_verified_version_and_what_is_refused_is_none(store: ProjectStore, data: DataFolder) -> None:
    engine = OfflineEngine()
    name = Pipeline(engine=engine, store=store, data=data).create(REQUEST, Progress()).name

    def say(instruction: str) -> tuple[dict[str, object], int]:
        made = change_project(engine, store, data, name, instruction, Progress())
        return made, len(store.versions(name))

    before = len(store.versions(name))
    store.write_file(name, "notes.md", b"mine")
    made, count = say("add a due date, rename it to Shed and switch to tkinter")
    project = store.get(name)
    assert (made["changed"], count) == (True, before + 2)
    assert (project.title, project.framework, project.requirements) == ("Shed", "tkinter", [])
    assert [field["label"] for field in project.spec["fields"]][-1] == "Due date"
    assert (project.verification or {})["verified"] is True
    assert store.read_file(name, "notes.md") == b"mine"
    assert "requirements.txt" not in store.files(name)
    made, count = say("do a barrel roll")
    assert (made["changed"], count) == (False, before + 2)
    assert "barrel roll" in str(made["reply"])
    store.write_file(name, "window.py", store.read_file(name, "window.py") + b"# mine\n")
    made, count = say("make the buttons green")
    assert (made["changed"], count) == (False, before + 3)
    assert "window.py" in str(made["reply"])
    assert store.read_file(name, "window.py").endswith(b"# mine\n")


def test_what_the_composer_did_not_write_it_does_not_change(store: ProjectStore, data: DataFolder) -> None:
    files = {"main.py": "print()\n"}
    draft = Draft(title="Own", description="", framework="tkinter", kind="app", engine="x", files=files)
    name = store.create(draft).name
    with pytest.raises(StableAgentsError) as refused:
        change_project(OfflineEngine(), store, data, name, "make it green", Progress())
    assert refused.value.code == "change_not_supported"
