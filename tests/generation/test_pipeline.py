"""The pipeline: stages in order, repairs that stop, cancelling everywhere, nothing half-made."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from stableagents.errors import StableAgentsError
from stableagents.generation import examine as examine_module
from stableagents.generation.engines import engine_named
from stableagents.generation.engines.base import GeneratedApp
from stableagents.generation.pipeline import MAX_REPAIRS, Pipeline, check_project, clear_old_work
from stableagents.generation.progress import CancelledError, Progress
from stableagents.generation.request import CreateRequest
from stableagents.paths import DataFolder
from stableagents.projects.store import ProjectStore
from stableagents.verification import Finding, Report
from tests.api.engines import BROKEN, QuickEngine, app
from tests.generation.conftest import Told

SOUND = """import tkinter as tk

root = tk.Tk()
root.title("Counter")
value = tk.IntVar()
tk.Label(root, textvariable=value, width=30).pack()
tk.Button(root, text="More", command=lambda: value.set(value.get() + 1)).pack()
root.mainloop()
"""
REQUEST = CreateRequest(description="a counter", framework="tkinter")


class Script(QuickEngine):
    """Writes the given versions of main.py one after the other: the first, then one for each repair."""

    def __init__(self, *versions: str) -> None:
        self.versions = list(versions)
        self.repairs: list[list[str]] = []

    def generate(self, request: CreateRequest, progress: Progress) -> GeneratedApp:
        with progress.stage("understand", "Reading"), progress.stage("plan", "Planning"):
            pass
        with progress.stage("write", "Writing"):
            progress.file("main.py", self.versions[0])
        return app(self.versions.pop(0))

    def repair(
        self, request: CreateRequest, app_: GeneratedApp, findings: Sequence[Finding], progress: Progress
    ) -> GeneratedApp | None:
        self.repairs.append([finding.kind.value for finding in findings])
        return app(self.versions.pop(0)) if self.versions else None


def pipeline(engine: QuickEngine, store: ProjectStore, data: DataFolder) -> Pipeline:
    return Pipeline(engine=engine, store=store, data=data)


def test_a_sound_app_is_operated_photographed_and_saved(store: ProjectStore, data: DataFolder, told: Told) -> None:
    project = pipeline(Script(SOUND), store, data).create(REQUEST, told.progress)
    order = ["understand", "check", "operate", "screenshot", "save"]
    assert [stage for stage, state in told.stages if state == "done" and stage in order] == order
    assert project.verification is not None
    assert (project.verification["verified"], project.verification["controls_used"]) == (True, 1)
    picture = store.screenshot(project.name)
    assert picture is not None
    assert picture.read_bytes().startswith(b"\x89PNG")
    messages = [told_["message"] for type, told_ in told.events if type == "stage"]
    assert "Used 1 control, closed and opened it again" in messages
    assert not list(data.staging.iterdir())


@pytest.mark.parametrize(("engine", "tries_singly"), [("offline", False), ("gemini", True)])
def test_single_things_are_tried_in_what_a_model_wrote(
    engine: str, tries_singly: bool, store: ProjectStore, data: DataFolder, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []

    def verify(folder: Path, **how: Any) -> Report:
        asked.append(how["tries_singly"])
        return Report(verified=True)

    monkeypatch.setattr(examine_module, "verify", verify)
    script = Script(SOUND)
    script.name = engine
    pipeline(script, store, data).create(REQUEST, told.progress)
    assert asked == [tries_singly]


def test_an_app_with_mistakes_is_saved_with_what_was_found(store: ProjectStore, data: DataFolder, told: Told) -> None:
    project = pipeline(Script(BROKEN), store, data).create(REQUEST, told.progress)
    assert project.verification is not None
    assert project.verification["verified"] is False
    assert [finding["kind"] for finding in project.verification["findings"]] == ["syntax_error"]


def test_what_was_found_goes_back_to_the_engine_until_it_is_mended(
    store: ProjectStore, data: DataFolder, told: Told
) -> None:
    engine = Script(BROKEN, SOUND)
    project = pipeline(engine, store, data).create(REQUEST, told.progress)
    assert engine.repairs == [["syntax_error"]]
    assert project.verification is not None
    assert project.verification["verified"] is True
    assert store.read_file(project.name, "main.py").decode() == SOUND


def test_what_rules_can_mend_is_mended_before_the_engine_is_asked(
    store: ProjectStore, data: DataFolder, told: Told
) -> None:
    engine = Script(SOUND.replace("width=30", "widht=30"))
    project = pipeline(engine, store, data).create(REQUEST, told.progress)
    assert engine.repairs == []
    assert store.read_file(project.name, "main.py").decode() == SOUND
    assert project.verification is not None
    assert project.verification["verified"] is True
    messages = [said["message"] for type, said in told.events if type == "stage"]
    assert "Wrote width for widht; it is tested again" in messages


def test_repairing_stops_when_the_same_mistake_returns(store: ProjectStore, data: DataFolder, told: Told) -> None:
    engine = Script(BROKEN, BROKEN, BROKEN, BROKEN)
    pipeline(engine, store, data).create(REQUEST, told.progress)
    assert len(engine.repairs) == 1


def test_repairing_stops_after_the_limit_and_the_best_version_is_kept(
    store: ProjectStore, data: DataFolder, told: Told
) -> None:
    versions = [f"import tkinter\n{''.join(f'undefined_{n}_{i}()' + chr(10) for i in range(3))}" for n in range(5)]
    versions[1] = "import tkinter\nundefined_alone()\n"
    engine = Script(*versions)
    project = pipeline(engine, store, data).create(REQUEST, told.progress)
    assert len(engine.repairs) == MAX_REPAIRS
    assert store.read_file(project.name, "main.py").decode() == versions[1]


@pytest.mark.parametrize("stage", ["understand", "plan", "write", "check", "operate"])
def test_a_cancel_in_any_stage_leaves_nothing(store: ProjectStore, data: DataFolder, told: Told, stage: str) -> None:
    told.cancel_at = stage
    with pytest.raises(CancelledError):
        pipeline(Script(SOUND), store, data).create(REQUEST, told.progress)
    assert (stage, "done") not in told.stages
    assert told.stages[-1][0] in (stage, "understand" if stage == "plan" else stage)
    assert store.list() == ([], 0)
    assert not list(data.staging.iterdir())


def test_a_cancel_that_comes_while_saving_comes_too_late(store: ProjectStore, data: DataFolder, told: Told) -> None:
    told.cancel_at = "save"
    assert pipeline(Script(BROKEN), store, data).create(REQUEST, told.progress).name == "test-app"
    assert told.stages[-1] == ("save", "done")


def test_a_failing_stage_is_told_as_failed(store: ProjectStore, data: DataFolder, told: Told) -> None:
    request = CreateRequest(description="fail now", framework="tkinter")
    with pytest.raises(StableAgentsError):
        pipeline(QuickEngine(), store, data).create(request, told.progress)
    assert told.events[-1][1] | {"seconds": 0} == {
        "stage": "understand",
        "state": "failed",
        "message": "The model is out of order.",
        "seconds": 0,
    }


def test_an_app_whose_packages_can_not_be_had_is_saved_and_says_that_it_was_not_tried_out(
    store: ProjectStore, data: DataFolder, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    def offline(*_: object, **__: object) -> str:
        raise StableAgentsError("There is no network.")

    monkeypatch.setattr(examine_module, "interpreter_with", offline)
    project = pipeline(Script(SOUND), store, data).create(REQUEST, told.progress)
    assert project.verification is not None
    assert [finding["kind"] for finding in project.verification["findings"]] == ["not_operated"]
    assert "repair" not in [stage for stage, _ in told.stages]


def test_a_path_that_leads_out_of_the_app_is_refused(store: ProjectStore, data: DataFolder, told: Told) -> None:
    class Escaping(QuickEngine):
        def generate(self, request: CreateRequest, progress: Progress) -> GeneratedApp:
            return GeneratedApp(**{**_fields(app()), "files": {"main.py": "", "../../evil.py": "x"}})

    with pytest.raises(StableAgentsError) as refused:
        pipeline(Escaping(), store, data).create(REQUEST, told.progress)
    assert refused.value.code == "bad_path"
    assert not list(data.root.rglob("evil.py"))


def test_a_saved_project_is_examined_again(store: ProjectStore, data: DataFolder, told: Told) -> None:
    project = pipeline(Script(BROKEN), store, data).create(REQUEST, told.progress)
    store.write_file(project.name, "main.py", SOUND.encode())
    report = check_project(store, data, project.name, told.progress)
    assert report["verified"] is True
    again = store.get(project.name)
    assert again.verification is not None
    assert again.verification["verified"] is True
    assert store.screenshot(project.name) is not None


def test_what_interrupted_generations_left_behind_is_cleared_after_a_day(data: DataFolder) -> None:
    for name in ("generation-old", "generation-new"):
        (data.staging / name).mkdir()
    long_ago = time.time() - 90_000
    os.utime(data.staging / "generation-old", (long_ago, long_ago))
    clear_old_work(data)
    assert [folder.name for folder in data.staging.iterdir()] == ["generation-new"]


def _fields(made: GeneratedApp) -> dict[str, object]:
    return {name: getattr(made, name) for name in GeneratedApp.__slots__}


def test_a_web_view_is_composed_operated_and_saved(store: ProjectStore, data: DataFolder, told: Told) -> None:
    request = CreateRequest(description="a click counter", framework="webview")
    project = Pipeline(engine=engine_named("offline"), store=store, data=data).create(request, told.progress)
    assert project.verification is not None
    assert project.verification["findings"] == []
    assert project.verification["verified"] is True
    assert project.requirements == ["pywebview>=6.0"]
    assert store.screenshot(project.name) is not None
