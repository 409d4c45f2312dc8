"""A turn of the chat: exactly what is asked for, as one version with its diff; a question changes nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from stableagents.errors import StableAgentsError
from stableagents.generation.progress import CancelledError, Progress
from stableagents.generation.revision import change_project, saved_change
from stableagents.paths import DataFolder
from stableagents.projects.store import Draft, ProjectStore
from tests.models.apps import MAIN
from tests.models.conftest import Playing
from tests.models.server import Act, Provider

pytestmark = pytest.mark.parametrize("playing", ["openai"], indirect=True)
EDIT = (
    "I add one more.\n\nmain.py\n<<<<<<< SEARCH\n        self.count += 1\n=======\n        self.count += 2\n"
    ">>>>>>> REPLACE\n"
)
NOWHERE = EDIT.replace("self.count += 1", "self.number = missing(1, 2, 3)")

Changing = Callable[..., tuple[dict[str, Any], Provider]]


@pytest.fixture
def store(data: DataFolder) -> ProjectStore:
    store = ProjectStore(data)
    draft = Draft(title="Counter", description="a counter", framework="tkinter", kind="app", engine="x", files={})
    store.create(Draft(**{name: getattr(draft, name) for name in draft.__slots__} | {"files": {"main.py": MAIN}}))
    return store


@pytest.fixture
def changing(playing: Playing, store: ProjectStore, data: DataFolder) -> Changing:
    def change(*acts: Act, progress: Progress | None = None) -> tuple[dict[str, Any], Provider]:
        engine, played = playing(*acts)
        made = change_project(engine, store, data, "counter", "count in twos", progress or Progress())
        return made, played

    return change


def main_of(store: ProjectStore) -> str:
    return store.read_file("counter", "main.py").decode()


def test_a_change_is_one_version_with_its_diff(changing: Changing, store: ProjectStore) -> None:
    before = len(store.versions("counter"))
    made, played = changing(Act(text=EDIT))
    assert main_of(store) == MAIN.replace("+= 1", "+= 2")
    assert (made["changed"], made["reply"]) == (True, "I add one more.")
    assert "-        self.count += 1\n+        self.count += 2" in made["diff"]
    versions = store.versions("counter")
    assert (len(versions), versions[0].message) == (before + 1, "count in twos")
    assert made["app"]["verification"]["verified"] is True
    assert "count in twos" in str(played.asked[0])
    assert saved_change(store, "counter", "count in twos", "2020-01-01T00:00:00Z") is not None


def test_a_question_is_answered_without_a_change(changing: Changing, store: ProjectStore) -> None:
    before = len(store.versions("counter"))
    made, _ = changing(Act(text="<reply>It counts presses of the button.</reply>"))
    assert (made["changed"], made["reply"], made["diff"]) == (False, "It counts presses of the button.", "")
    assert (main_of(store), len(store.versions("counter"))) == (MAIN, before)


def test_blocks_that_fit_nowhere_are_asked_anew_with_the_reason(changing: Changing, store: ProjectStore) -> None:
    _, played = changing(Act(text=NOWHERE), Act(text=EDIT))
    assert "does not stand there" in str(played.asked[1])
    assert main_of(store) == MAIN.replace("+= 1", "+= 2")


def test_what_fits_nowhere_twice_changes_nothing(changing: Changing, store: ProjectStore) -> None:
    with pytest.raises(StableAgentsError) as refused:
        changing(Act(text=NOWHERE))
    assert refused.value.code == "change_not_applied"
    assert main_of(store) == MAIN


def test_the_persons_own_edits_are_seen_and_kept(changing: Changing, store: ProjectStore) -> None:
    path = store.get("counter").path / "main.py"
    path.write_text(MAIN.replace('text="Count"', 'text="Mine"'), encoding="utf-8")
    _, played = changing(Act(text=EDIT))
    assert "Mine" in str(played.asked[0])
    assert 'text="Mine"' in main_of(store)
    assert "+= 2" in main_of(store)


def test_an_edit_that_comes_meanwhile_is_kept_and_the_change_is_not(changing: Changing, store: ProjectStore) -> None:
    path = store.get("counter").path / "main.py"

    def edit_at_save(type: str, told: dict[str, Any]) -> None:
        if type == "stage" and (told["stage"], told["state"]) == ("save", "started"):
            path.write_text("# mine\n", encoding="utf-8")

    with pytest.raises(StableAgentsError) as refused:
        changing(Act(text=EDIT), progress=Progress(edit_at_save))
    assert refused.value.code == "edited_meanwhile"
    assert path.read_text(encoding="utf-8") == "# mine\n"


def test_a_cancelled_change_leaves_the_project_as_it_was(changing: Changing, store: ProjectStore) -> None:
    with pytest.raises(CancelledError):
        changing(Act(text=EDIT), progress=Progress(None, lambda: True))
    assert main_of(store) == MAIN
