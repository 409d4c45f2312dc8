"""What is found goes back to the model with the files; at most three times, and the best version stays."""

from __future__ import annotations

import pytest

from stableagents.generation.pipeline import Pipeline
from stableagents.generation.request import CreateRequest
from stableagents.paths import DataFolder
from stableagents.projects.store import Project, ProjectStore
from tests.generation.conftest import Told
from tests.models.apps import MAIN, as_json
from tests.models.conftest import Playing
from tests.models.server import Act

REQUEST = CreateRequest(description="a counter", framework="tkinter")
# Reading alone finds these, so nothing needs to be started and the rounds are quick.
ONE = MAIN.replace("self.count += 1", "self.count += step")
TWO = ONE.replace("str(self.count)", "str(total)")
EDIT = "main.py\n<<<<<<< SEARCH\n{}\n=======\n{}\n>>>>>>> REPLACE\n"
TO_ONE = EDIT.format(
    "        self.shown.configure(text=str(total))", "        self.shown.configure(text=str(self.count))"
)
TO_NONE = EDIT.format("        self.count += step", "        self.count += 1")
TO_WORSE = EDIT.format("        self.count += step", "        self.count += steps + size")


pytestmark = pytest.mark.parametrize("playing", ["openai"], indirect=True)


@pytest.fixture
def told() -> Told:
    return Told()


def made(playing: Playing, data: DataFolder, told: Told, *acts: Act) -> tuple[Project, str, int, list[str]]:
    engine, played = playing(*acts)
    store = ProjectStore(data)
    project = Pipeline(engine=engine, store=store, data=data).create(REQUEST, told.progress)
    prompts = [str(asked) for asked in played.asked]
    return project, store.read_file(project.name, "main.py").decode(), len(played.asked), prompts


def ends_of_repair(told: Told) -> list[str]:
    done = (data for type, data in told.events if type == "stage" and data["stage"] == "repair")
    return [data["message"] for data in done if data["state"] == "done"]


def test_findings_go_back_with_the_files_until_nothing_is_found(playing: Playing, data: DataFolder, told: Told) -> None:
    acts = (Act(text=as_json(TWO)), Act(text=TO_ONE), Act(text=f"I see.\n```\n{TO_NONE}```"))
    project, main, asked, prompts = made(playing, data, told, *acts)
    assert (main, asked) == (MAIN, 3)
    assert project.verification is not None
    assert project.verification["verified"] is True, project.verification["findings"]
    assert "undefined_name" in prompts[1]
    assert "total" in prompts[1]
    assert "self.count += step" in prompts[1]
    assert all("tokens" in message for message in ends_of_repair(told))


def test_the_same_finding_that_returns_ends_it(playing: Playing, data: DataFolder, told: Told) -> None:
    touched = EDIT.format("        self.count += step", "        self.count += step  # mended")
    project, main, asked, _ = made(playing, data, told, Act(text=as_json(ONE)), Act(text=touched))
    assert (main, asked) == (ONE, 2)
    assert project.verification is not None
    assert project.verification["verified"] is False


def test_the_best_version_stays_and_there_are_three_rounds_at_most(
    playing: Playing, data: DataFolder, told: Told
) -> None:
    def worse(number: int) -> Act:
        return Act(text=TO_WORSE.replace("steps", f"steps{number}").replace("size", f"size{number}"))

    _, main, asked, _ = made(playing, data, told, Act(text=as_json(ONE)), worse(1), worse(2), worse(3), worse(4))
    assert (main, asked) == (ONE, 4)


@pytest.mark.parametrize("act", [Act(text="I can't."), Act(text=EDIT.format("not there", "x")), Act(fault="safety")])
def test_what_can_not_be_mended_is_saved_with_what_was_found(
    playing: Playing, data: DataFolder, told: Told, act: Act
) -> None:
    project, main, asked, _ = made(playing, data, told, Act(text=as_json(ONE)), act)
    assert (main, asked) == (ONE, 2)
    assert project.verification is not None
    assert project.verification["findings"]
