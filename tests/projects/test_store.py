"""Projects are plain folders: made, found, changed, thrown away and brought back, and nothing is ever overwritten."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from stableagents.errors import Kind, StableAgentsError
from stableagents.paths import DataFolder
from stableagents.projects.index import Index
from stableagents.projects.store import ProjectStore
from tests.projects.conftest import FILES, draft

Open = Callable[[], ProjectStore]


def test_a_created_project_is_a_folder_that_runs_by_itself(store: ProjectStore) -> None:
    project = store.create(draft(app_name="MyHabits"))
    assert project.name == "MyHabits"
    ran = subprocess.run([sys.executable, "main.py"], cwd=project.path, capture_output=True, text=True, check=True)
    assert ran.stdout == "one\n"
    assert store.files("MyHabits") == sorted([".gitignore", "project.json", *FILES])


def test_the_same_name_twice_gives_two_projects(store: ProjectStore) -> None:
    first = store.create(draft(app_name="Notes"))
    second = store.create(draft(app_name="Notes", files={"main.py": "print('two')\n"}))
    third = store.create(draft(app_name="NOTES"))
    assert [first.name, second.name, third.name] == ["Notes", "Notes-2", "NOTES-3"]
    assert store.read_file("Notes", "main.py") == b"print('one')\n"


@pytest.mark.parametrize("wish", ["../../x", "CON", "🎉", '"); import os', "a" * 300, ".", "C:\\x"])
def test_a_name_never_leads_out_of_the_projects(wish: str, store: ProjectStore, data: DataFolder) -> None:
    project = store.create(draft(app_name=wish))
    assert project.path.parent == data.projects
    assert {entry.name for entry in data.root.parent.iterdir()} == {"data"}


def test_a_path_in_a_draft_that_leads_out_saves_nothing(store: ProjectStore, data: DataFolder) -> None:
    with pytest.raises(StableAgentsError) as refused:
        store.create(draft(files={"main.py": "", "../outside.py": "x"}))
    assert refused.value.code == "bad_path"
    assert list(data.projects.iterdir()) == list(data.staging.iterdir()) == []


def test_what_it_was_given_is_what_another_store_finds(store: ProjectStore, open_store: Open) -> None:
    given = draft(
        title='Quotes " and \\ and "); import os',
        description="emoji 🎉, Arabic حاسبة, half \ud800",
        requirements=["customtkinter>=5.2.2"],
        assumptions=["One person."],
        spec={"kind": "quiz"},
        verification={"verified": True},
    )
    name = store.create(given).name
    found = open_store().get(name)
    assert (found.title, found.requirements, found.spec) == (given.title, given.requirements, {"kind": "quiz"})
    assert found.description.startswith("emoji 🎉, Arabic حاسبة, half ")
    json.dumps(found.as_dict(), ensure_ascii=False).encode()


def test_projects_are_listed_newest_first_in_pages(store: ProjectStore) -> None:
    names = [store.create(draft(title=f"App {number}")).name for number in range(5)]
    page, total = store.list(limit=2, offset=1)
    assert ([project.name for project in page], total) == ([names[3], names[2]], 5)
    store.write_file(names[0], "logic.py", b"VALUE = 2\n")
    assert store.list(limit=1)[0][0].name == names[0]
    assert store.list(limit=-1, offset=10**30) == ([], 5)


def test_the_search_looks_into_titles_descriptions_and_code(store: ProjectStore) -> None:
    habits = store.create(draft()).name
    quiz = store.create(draft(title="Quiz", description="capitals", files={"main.py": "ask_for_capital = 1\n"})).name

    def found(query: str) -> list[str]:
        return [project.name for project in store.list(query=query)[0]]

    assert found("stre") == found("HABIT tracker") == found("VALUE") == [habits]
    assert found("capital quiz") == [quiz]
    assert found("capital habit") == found('"*') == found("\ud800\0") == found("NEAR(") == []
    store.delete(quiz)
    assert found("capital") == []


def test_a_project_that_is_not_there_is_told_so(store: ProjectStore) -> None:
    for name in ("nothing", "../etc", "", "\0", "a" * 5000):
        with pytest.raises(StableAgentsError) as missing:
            store.get(name)
        assert missing.value.code == "project_not_found"


def test_a_file_and_a_folder_of_one_name_are_refused(store: ProjectStore) -> None:
    name = store.create(draft()).name
    for path in ("tests", "main.py/inner.py"):
        with pytest.raises(StableAgentsError) as refused:
            store.write_file(name, path, b"")
        assert refused.value.code == "bad_path"
    assert store.read_file(name, "main.py") == b"print('one')\n"


def test_our_own_record_and_large_files_are_not_written(store: ProjectStore) -> None:
    name = store.create(draft()).name
    with pytest.raises(StableAgentsError) as refused:
        store.write_file(name, "Project.JSON", b"{}")
    assert refused.value.kind is Kind.FORBIDDEN
    with pytest.raises(StableAgentsError) as refused:
        store.write_file(name, "big.txt", b"x" * 1_000_001)
    assert refused.value.code == "file_too_large"


def test_a_new_title_is_a_label_and_the_folder_stays(store: ProjectStore, open_store: Open) -> None:
    name = store.create(draft()).name
    assert store.update(name, title="  Better\nhabits ", favourite=True).title == "Better habits"
    again = open_store().get(name)
    assert (again.name, again.title, again.favourite) == (name, "Better habits", True)
    with pytest.raises(StableAgentsError):
        store.update(name, title=" \n ")


def test_a_report_speaks_of_the_files_that_it_saw(store: ProjectStore, tmp_path: Path) -> None:
    picture = tmp_path / "shot.png"
    picture.write_bytes(b"\x89PNG")
    name = store.create(draft()).name
    before = len(store.versions(name))
    store.set_verification(name, {"verified": True}, picture)
    assert store.get(name).verification == {"verified": True}
    shown = store.screenshot(name)
    assert shown is not None
    assert shown.read_bytes() == b"\x89PNG"
    assert len(store.versions(name)) == before
    store.update(name, title="Another title")
    assert store.get(name).verification == {"verified": True}
    store.write_file(name, "logic.py", b"VALUE = 2\n")
    assert store.get(name).verification is None


def test_the_trash_gives_a_project_back_with_its_data(store: ProjectStore, data: DataFolder) -> None:
    project = store.create(draft(app_name="Notes"))
    (data.app_data / "Notes").mkdir()
    (data.app_data / "Notes" / "notes.db").write_text("kept")
    store.delete("Notes")
    assert not project.path.exists()
    assert store.list() == ([], 0)

    fresh = store.create(draft(app_name="Notes"))
    assert fresh.name == "Notes"
    assert not (data.app_data / "Notes").exists()

    [thrown] = store.trashed()
    back = store.restore_trashed(thrown.id)
    assert back.name == "Notes-2"
    assert (data.app_data / "Notes-2" / "notes.db").read_text() == "kept"
    assert store.trashed() == []
    with pytest.raises(StableAgentsError):
        store.restore_trashed("../projects")


def test_a_project_is_deleted_and_brought_back_though_the_full_disk_takes_no_change_of_the_list(
    store: ProjectStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.create(draft(app_name="Large"))

    def is_full(*_whatever: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    with monkeypatch.context() as full:
        full.setattr(Index, "_remove", is_full)
        thrown = store.delete("Large")
        assert [each.id for each in store.trashed()] == [thrown.id]
        assert store.list()[0] == []
    assert store.list() == ([], 0), "the list agrees when there is room again"
    with monkeypatch.context() as full:
        full.setattr(Index, "_put", is_full)
        assert store.restore_trashed(thrown.id).name == thrown.name
        assert store.trashed() == []
    assert [each.name for each in store.list()[0]] == [thrown.name]


def test_the_index_is_made_again_from_the_folders(store: ProjectStore, data: DataFolder, open_store: Open) -> None:
    store.create(draft(title="First"))
    name = store.create(draft(title="Second")).name
    store.update(name, favourite=True)
    store.close()
    data.database.unlink()
    again = open_store()
    assert {project.title for project in again.list()[0]} == {"First", "Second"}
    assert again.get(name).favourite
    assert again.rebuild() == 2


def test_what_others_do_to_the_folders_is_seen_while_we_run(store: ProjectStore, data: DataFolder) -> None:
    name = store.create(draft()).name
    record = data.projects / name / "project.json"
    record.write_text(json.dumps(json.loads(record.read_text()) | {"title": "Edited by hand", "spec": float("nan")}))
    assert store.get(name).title == "Edited by hand"
    json.dumps(store.get(name).as_dict(), allow_nan=False)

    (data.projects / "brought").mkdir()
    (data.projects / "brought" / "main.py").write_text("")
    assert {project.name for project in store.list()[0]} == {name, "brought"}
    (data.projects / name).rename(data.root.parent / "taken-away")
    assert [project.name for project in store.list()[0]] == ["brought"]


def test_links_that_an_app_puts_into_its_folder_lead_nowhere(store: ProjectStore, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    secret = outside / "secret.json"
    secret.write_text('{"title": "the secret"}')
    picture = tmp_path / "shot.png"
    picture.write_bytes(b"\x89PNG")
    project = store.create(draft())
    (project.path / "project.json").unlink()
    (project.path / "project.json").symlink_to(secret)
    (project.path / ".stableagents").rename(tmp_path / "moved")
    (project.path / ".stableagents").symlink_to(outside)
    (project.path / "logic.py").unlink()
    (project.path / "logic.py").symlink_to(secret)

    assert store.get(project.name).title == project.name
    store.set_verification(project.name, {"verified": True}, picture)
    assert "logic.py" not in store.files(project.name)
    assert b"the secret" not in store.export_zip(project.name)
    with pytest.raises(StableAgentsError):
        store.read_file(project.name, "project.json")
    assert [entry.name for entry in outside.iterdir()] == ["secret.json"]
    assert secret.read_text() == '{"title": "the secret"}'


def test_threads_that_create_and_change_at_once_lose_nothing(store: ProjectStore) -> None:
    errors: list[BaseException] = []

    def work(number: int) -> None:
        try:
            name = store.create(draft(app_name="Same")).name
            for version in range(3):
                store.write_file(name, f"thread{number}.txt", f"{version}".encode())
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert errors == []
    page, total = store.list()
    assert total == 6
    assert len({project.name.casefold() for project in page}) == 6
    assert all(len(store.versions(project.name)) == 4 for project in page)


def test_processes_that_create_at_once_lose_nothing(data: DataFolder, store: ProjectStore) -> None:
    program = (
        "import sys; from pathlib import Path; from stableagents.paths import DataFolder;"
        "from stableagents.projects.store import ProjectStore; from tests.projects.conftest import draft;"
        "store = ProjectStore(DataFolder(Path(sys.argv[1])));"
        "print([store.create(draft(app_name='Same')).name for _ in range(5)])"
    )
    root = Path(__file__).parents[2]
    writers = [
        subprocess.Popen([sys.executable, "-c", program, str(data.root)], cwd=root, stdout=subprocess.PIPE)
        for _ in range(3)
    ]
    assert [writer.wait(60) for writer in writers] == [0, 0, 0]
    for writer in writers:
        writer.communicate()
    page, total = store.list()
    assert total == 15
    assert {project.name for project in page} == {"Same", *(f"Same-{number}" for number in range(2, 16))}


def test_a_duplicate_has_its_own_history(store: ProjectStore) -> None:
    name = store.create(draft()).name
    store.write_file(name, "logic.py", b"VALUE = 2\n")
    copy = store.duplicate(name)
    assert copy.title == "Habit tracker (copy)"
    assert store.read_file(copy.name, "logic.py") == b"VALUE = 2\n"
    assert len(store.versions(copy.name)) == 1


def test_a_full_or_read_only_disk_is_told_in_one_sentence(store: ProjectStore, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_arguments: object, **_options: object) -> None:
        raise OSError(28, "No space left on device")

    name = store.create(draft()).name
    monkeypatch.setattr("stableagents.projects.changing.os.fsync", full)
    with pytest.raises(StableAgentsError) as failed:
        store.write_file(name, "logic.py", b"VALUE = 2\n")
    assert failed.value.kind is Kind.STORAGE
    assert "No space left" in failed.value.message
    assert store.read_file(name, "logic.py") == b"VALUE = 1\n"


def test_the_data_of_a_project_that_was_taken_away_by_hand_is_not_given_to_the_next(
    store: ProjectStore, data: DataFolder
) -> None:
    project = store.create(draft(app_name="Notes"))
    (data.app_data / "Notes").mkdir()
    (data.app_data / "Notes" / "notes.db").write_text("kept")
    project.path.rename(data.root.parent / "taken-away")
    assert store.create(draft(app_name="Notes")).name == "Notes"
    assert not (data.app_data / "Notes").exists()
    assert [kept.read_text() for kept in data.trash.glob("data-of-Notes-*/notes.db")] == ["kept"]
    assert store.trashed() == []
