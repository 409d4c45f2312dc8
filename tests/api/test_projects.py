"""The saved projects over HTTP: list, details, label, trash, files, versions, pictures, zips."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from tests.api.conftest import MAIN_PY, Server

PNG = b"\x89PNG\r\n\x1a\n" + b"picture"


def test_projects_are_listed_newest_first_in_pages_and_found_by_words(server: Server) -> None:
    names = [server.project(f"Zebra {number}") for number in range(3)]
    page = server.api.good("GET", "/desktop/projects?q=zebra&limit=2")
    assert [project["name"] for project in page["projects"]] == names[:0:-1]
    assert page["total"] == 3
    rest = server.api.good("GET", "/desktop/projects?q=zebra&limit=2&offset=2")
    assert [project["name"] for project in rest["projects"]] == names[:1]
    assert server.api.good("GET", "/desktop/projects", params={"q": "no such words"})["projects"] == []


@pytest.mark.parametrize("query", ["limit=0", "limit=1001", "limit=-1", "limit=x", "offset=-1", f"offset={10**30}"])
def test_a_page_has_bounds(server: Server, query: str) -> None:
    assert server.api.problem(422, "GET", f"/desktop/projects?{query}")["code"] == "invalid_request"


@pytest.mark.parametrize("query", ['"', "a OR", "NEAR(", "*", "name:x", "-", "%00", "%ff", "' --", "(" * 200])
def test_any_words_can_be_looked_for(server: Server, query: str) -> None:
    server.api.good("GET", f"/desktop/projects?q={query}")


def test_details_name_the_files_and_say_that_it_does_not_run(server: Server) -> None:
    name = server.project()
    project = server.api.good("GET", f"/desktop/projects/{name}")["project"]
    assert "main.py" in project["files"]
    assert (project["running"], project["run"]) == (False, None)


def test_a_title_and_a_mark_can_be_changed(server: Server) -> None:
    name = server.project("Old")
    changed = server.api.good("PATCH", f"/desktop/projects/{name}", json={"title": "Nëw", "favourite": True})
    assert (changed["project"]["title"], changed["project"]["favourite"]) == ("Nëw", True)
    assert changed["project"]["name"] == name


@pytest.mark.parametrize("change", [{"title": ""}, {"title": 1}, {"favourite": "yes"}, {"title": "a\0"}, [], "x", None])
def test_a_bad_label_is_refused(server: Server, change: object) -> None:
    server.api.problem(422, "PATCH", f"/desktop/projects/{server.project()}", json=change)


def test_a_deleted_project_goes_to_the_trash(server: Server) -> None:
    name = server.project("Doomed")
    server.api.good("DELETE", f"/desktop/projects/{name}")
    assert server.api.problem(404, "GET", f"/desktop/projects/{name}")["code"] == "project_not_found"
    assert any(folder.name.startswith(name) for folder in server.data.trash.iterdir())


@pytest.mark.parametrize("name", ["nope", "..", "%2e%2e", "a%00b", "%ff", "x" * 4000, "CON", "'--"])
def test_a_project_that_is_not_there_is_not_found(server: Server, name: str) -> None:
    for method, tail in (("GET", ""), ("DELETE", ""), ("GET", "/versions"), ("GET", "/export.zip"), ("POST", "/check")):
        server.api.problem(404, method, f"/desktop/projects/{name}{tail}")


def test_a_file_is_read_as_it_is_and_written_as_a_version(server: Server) -> None:
    name = server.project()
    path = f"/desktop/projects/{name}/files/main.py"
    read = server.api.call("GET", path)
    assert (read.text, read.headers["content-type"]) == (MAIN_PY, "text/plain; charset=utf-8")
    server.api.good("PUT", path, json={"content": "print('ü')\n"})
    assert server.api.call("GET", path).content == "print('ü')\n".encode()
    versions = server.api.good("GET", f"/desktop/projects/{name}/versions")["versions"]
    assert len(versions) == 2
    diff = server.api.good("GET", f"/desktop/projects/{name}/versions/{versions[0]['id']}/diff")["diff"]
    assert "+print('ü')" in diff
    server.api.good("POST", f"/desktop/projects/{name}/versions/{versions[1]['id']}/restore")
    assert server.api.call("GET", path).text == MAIN_PY


@pytest.mark.parametrize(
    "path",
    [
        "..%2f..%2fstableagents.db",
        "%2e%2e/x",
        "%2fetc%2fpasswd",
        "a%00",
        "C:%5cx",
        ".git/config",
        ".env",
        "x" * 300,
        "",
    ],
)
def test_a_path_never_leads_out_of_the_project(server: Server, path: str) -> None:
    address = f"/desktop/projects/{server.project()}/files/{path}"
    for response in (server.api.call("GET", address), server.api.call("PUT", address, json={"content": "x"})):
        assert response.status_code in (403, 404, 422)


def test_a_missing_file_and_a_missing_version_are_not_found(server: Server) -> None:
    name = server.project()
    assert server.api.problem(404, "GET", f"/desktop/projects/{name}/files/none.py")["code"] == "file_not_found"
    for version in ("0" * 40, "HEAD", "zz", "--help", "a" * 5000):
        response = server.api.call("GET", f"/desktop/projects/{name}/versions/{version}/diff")
        assert response.status_code in (404, 422)
        response = server.api.call("POST", f"/desktop/projects/{name}/versions/{version}/restore")
        assert response.status_code in (404, 422)


def test_a_picture_is_served_where_there_is_one(server: Server, tmp_path: Path) -> None:
    (tmp_path / "window.png").write_bytes(PNG)
    with_picture = server.project("Pictured", screenshot=tmp_path / "window.png")
    response = server.api.call("GET", f"/desktop/projects/{with_picture}/screenshot.png")
    assert (response.content, response.headers["content-type"]) == (PNG, "image/png")
    missing = server.api.problem(404, "GET", f"/desktop/projects/{server.project()}/screenshot.png")
    assert missing["code"] == "no_screenshot"


def test_a_project_travels_as_a_zip(server: Server, tmp_path: Path) -> None:
    name = server.project("Traveller")
    exported = server.api.call("GET", f"/desktop/projects/{name}/export.zip")
    assert exported.headers["content-type"] == "application/zip"
    assert f'"{name}.zip"' in exported.headers["content-disposition"]
    zipped = {"content": exported.content, "headers": {"content-type": "application/zip"}}
    back = server.api.good("POST", "/desktop/import?name=Back", **zipped)["project"]
    assert (back["name"], "main.py" in back["files"]) == ("Back", True)
    (tmp_path / "app.zip").write_bytes(exported.content)
    by_path = server.api.good("POST", "/desktop/import", json={"path": str(tmp_path / "app.zip")})["project"]
    assert by_path["title"] == "Traveller"


@pytest.mark.parametrize(
    ("body", "kind", "status"),
    [
        (b"no zip", "application/zip", 422),
        (b"", "application/zip", 422),
        (b"{}", "application/json", 422),
        (b"[]", "application/json", 400),
        (b"\xff", "application/json", 400),
        (b'{"path": "/nowhere/at/all.zip"}', "application/json", 404),
        (b'{"path": "relative.zip"}', "application/json", 404),
        (b'{"path": "/dev/zero"}', "application/json", 404),
        (b'{"path": "a\\u0000b"}', "application/json", 422),
        (b"x", "text/plain", 415),
    ],
)
def test_what_is_no_project_is_not_imported(server: Server, body: bytes, kind: str, status: int) -> None:
    server.api.problem(status, "POST", "/desktop/import", content=body, headers={"content-type": kind})


def test_a_project_with_half_characters_in_its_record_is_shown_all_the_same(server: Server) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("main.py", "")
        archive.writestr("project.json", '{"title": "half \\ud800", "description": "\\udfff"}')
    headers = {"content-type": "application/zip"}
    response = server.api.call("POST", "/desktop/import", content=packed.getvalue(), headers=headers)
    assert response.status_code in (201, 422)
    server.api.good("GET", "/desktop/projects")


def test_a_zip_that_leads_out_is_refused(server: Server) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("main.py", "")
        archive.writestr("../../evil.py", "")
    headers = {"content-type": "application/zip"}
    server.api.problem(422, "POST", "/desktop/import", content=packed.getvalue(), headers=headers)


def test_a_project_is_checked_again_as_a_job(server: Server) -> None:
    name = server.project()
    job = server.api.good("POST", f"/desktop/projects/{name}/check")["job"]
    assert (job["kind"], job["project_name"]) == ("check", name)
    last = server.api.events(f"/desktop/jobs/{job['id']}/events")[-1]
    assert last["event"] == "done"
    assert last["data"]["report"]["findings"]
    project = server.api.good("GET", f"/desktop/projects/{name}")["project"]
    assert project["verification"]["verified"] is False


def test_what_this_version_can_not_do_says_what_else_to_do(server: Server) -> None:
    refused = server.api.problem(409, "POST", f"/desktop/projects/{server.project()}/change", json={"instruction": "x"})
    assert refused["code"] == "change_not_supported"
    assert refused["hint"]
    server.api.problem(404, "POST", "/desktop/projects/nope/change", json={"instruction": "x"})


def test_a_copy_and_the_trash_are_there_over_http(server: Server) -> None:
    name = server.project("Copied")
    copy = server.api.good("POST", f"/desktop/projects/{name}/duplicate")["project"]["name"]
    trash_id = server.api.good("DELETE", f"/desktop/projects/{copy}")["trash_id"]
    assert trash_id in [item["id"] for item in server.api.good("GET", "/desktop/trash")["trash"]]
    assert server.api.good("POST", f"/desktop/trash/{trash_id}/restore")["project"]["name"] == copy
    again = server.api.good("DELETE", f"/desktop/projects/{copy}")["trash_id"]
    assert server.api.good("DELETE", f"/desktop/trash/{again}")["removed"] == 1
    for method, tail in (("DELETE", ""), ("POST", "/restore")):
        assert server.api.problem(404, method, f"/desktop/trash/{again}{tail}")["code"] == "not_in_trash"
    server.api.good("DELETE", "/desktop/trash")
    assert server.api.good("GET", "/desktop/trash")["trash"] == []


@pytest.mark.parametrize("id", ["..", "%2e%2e", "a%00b", "%ff", "x" * 4000, "..%2fprojects", "data-of-x-00000000"])
def test_the_trash_leads_nowhere_else(server: Server, id: str) -> None:
    for method, tail in (("DELETE", ""), ("POST", "/restore")):
        server.api.problem(404, method, f"/desktop/trash/{id}{tail}")


def test_undo_redo_and_names_of_versions_over_http(server: Server) -> None:
    name = server.project()
    here = f"/desktop/projects/{name}"
    assert server.api.problem(409, "POST", f"{here}/undo")["code"] == "nothing_to_undo"
    server.api.good("PUT", f"{here}/files/main.py", json={"content": "two = 2\n"})
    history = server.api.good("GET", f"{here}/versions")
    assert history["undo"]["message"] == "Edit main.py"
    first = history["versions"][1]["id"]
    assert server.api.problem(409, "POST", f"{here}/undo", json={"version": first})["code"] == "history_moved"
    undone = server.api.good("POST", f"{here}/undo", json={"version": history["undo"]["id"]})
    assert undone["version"]["message"] == "Edit main.py"
    assert server.api.call("GET", f"{here}/files/main.py").text == MAIN_PY
    assert server.api.good("POST", f"{here}/redo", json={})["version"]["id"] == history["undo"]["id"]
    named = server.api.good("PATCH", f"{here}/versions/{first}", json={"label": "Start"})
    assert named["version"]["label"] == "Start"
    assert server.api.good("GET", f"{here}/versions")["versions"][-1]["label"] == "Start"
    server.api.problem(422, "PATCH", f"{here}/versions/{first}", json={"label": " "})


def test_an_edit_with_another_editor_shows_with_the_next_look(server: Server) -> None:
    name = server.project("Edited")
    folder = server.data.projects / name
    (folder / "by_hand.py").write_text("by_hand = 1\n")
    details = server.api.good("GET", f"/desktop/projects/{name}")["project"]
    assert "by_hand.py" in details["files"]
    versions = server.api.good("GET", f"/desktop/projects/{name}/versions")["versions"]
    assert versions[0]["message"] == "Changed outside of StableAgents"


def test_a_folder_on_this_computer_is_imported_and_what_is_left_out_is_named(server: Server, tmp_path: Path) -> None:
    (tmp_path / "Mine").mkdir()
    (tmp_path / "Mine" / "main.py").write_text(MAIN_PY)
    (tmp_path / "Mine" / ".env").write_text("KEY=canary")
    answer = server.api.good("POST", "/desktop/import?name=Taken", json={"path": str(tmp_path / "Mine")})
    assert (answer["project"]["name"], answer["left_out"]) == ("Taken", [".env"])
    (tmp_path / "Mine" / "main.py").unlink()
    for path in (str(tmp_path / "Mine"), "/", "/dev"):
        assert server.api.problem(422, "POST", "/desktop/import", json={"path": path})["code"] == "bad_folder"
