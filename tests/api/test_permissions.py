"""What an app may do is asked once, kept where no app can write, and can be taken back."""

from __future__ import annotations

import json
import sys

from stableagents.projects.permissions import Grants
from tests.api.conftest import Server
from tests.api.test_runs import push, told


def asking(server: Server, title: str, *wishes: str) -> str:
    name = server.project(title, permissions=list(wishes))
    server.main.answers["run_project"] = {"success": True, "run": told(f"run-{name}", name)}
    return name


def granted(server: Server, name: str) -> dict[str, bool | None]:
    listed = server.api.good("GET", f"/desktop/projects/{name}/permissions")["permissions"]
    return {permission["name"]: permission["granted"] for permission in listed}


def allowed_at_start(server: Server) -> list[str]:
    asked = [data for type, data in server.main.asked if type == "run_project"][-1]
    return list(asked["allowed"])


def test_an_app_that_asks_for_nothing_runs_at_once_and_may_nothing(server: Server) -> None:
    name = asking(server, "Modest")
    server.api.good("POST", f"/desktop/run/{name}")
    assert allowed_at_start(server) == []


def test_an_app_that_asks_does_not_start_before_the_answer(server: Server) -> None:
    name = asking(server, "Asking", "network", "files", "camera")
    refused = server.api.problem(409, "POST", f"/desktop/run/{name}")
    assert refused["code"] == "permission_needed"
    assert refused["detail"] == "Asking asks to use the network and to open files you pick."
    assert f"stableagents run {name} --allow network" in refused["hint"]
    assert [permission["name"] for permission in refused["permissions"]] == ["network", "files"]
    body = {"permissions": [{"name": "network", "granted": True}, {"name": "files", "granted": False}]}
    answer = server.api.good("PUT", f"/desktop/projects/{name}/permissions", json=body)
    assert [(p["name"], p["declared"], p["granted"]) for p in answer["permissions"]] == [
        ("network", True, True),
        ("files", True, False),
    ]
    server.api.good("POST", f"/desktop/run/{name}")
    assert allowed_at_start(server) == ["network"]


def test_a_decision_can_come_with_the_start_and_be_taken_back(server: Server) -> None:
    name = asking(server, "Both", "network")
    server.api.good("POST", f"/desktop/run/{name}", json={"allow": ["network"], "deny": ["files"]})
    assert allowed_at_start(server) == ["network"]
    assert granted(server, name) == {"network": True, "files": False}
    again = {"permissions": [{"name": "network", "granted": None}]}
    server.api.good("PUT", f"/desktop/projects/{name}/permissions", json=again)
    server.api.problem(409, "POST", f"/desktop/run/{name}")


def test_all_decisions_are_listed_with_their_apps(server: Server) -> None:
    name = asking(server, "Listed", "network")
    body = {"permissions": [{"name": "network", "granted": True}, {"name": "files", "granted": False}]}
    server.api.good("PUT", f"/desktop/projects/{name}/permissions", json=body)
    apps = {app["project_name"]: app for app in server.api.good("GET", "/permissions")["apps"]}
    assert apps[name]["title"] == "Listed"
    assert apps[name]["permissions"] == {"network": True, "files": False}
    server.api.good("DELETE", f"/desktop/projects/{name}")
    assert name not in {app["project_name"] for app in server.api.good("GET", "/permissions")["apps"]}


def test_an_app_can_not_write_what_it_may(server: Server) -> None:
    name = asking(server, "Greedy")
    record = server.data.projects / name / "project.json"
    wished = json.loads(record.read_text()) | {"permissions": ["network"], "granted": {"network": True}}
    record.write_text(json.dumps(wished | {"grants": ["network"]}))
    server.api.problem(409, "POST", f"/desktop/run/{name}")
    assert granted(server, name) == {"network": None, "files": None}


def test_a_new_project_does_not_inherit_what_another_of_its_name_was_allowed(server: Server) -> None:
    name = asking(server, "Former", "network")
    server.api.good("POST", f"/desktop/run/{name}", json={"allow": ["network"]})
    server.main.answers["run_project"] = {"success": False, "error": "x", "code": "failed"}
    ended = {"run_id": f"run-{name}", "project_name": name, "exit_reason": "stopped"}
    push(server, "run_ended", ended)
    server.api.good("DELETE", f"/desktop/projects/{name}")
    assert asking(server, "Former", "network") == name
    assert granted(server, name) == {"network": None, "files": None}


def test_what_an_app_can_do_without_is_offered_and_not_in_the_way(server: Server) -> None:
    name = server.project("Offering", optional_permissions=["files"])
    server.main.answers["run_project"] = {"success": True, "run": told(f"run-{name}", name)}
    server.api.good("POST", f"/desktop/run/{name}")
    assert allowed_at_start(server) == []
    project = server.api.good("GET", f"/desktop/projects/{name}")["project"]
    assert [(p["name"], p["optional"]) for p in project["offered"]] == [("files", True)]
    body = {"permissions": [{"name": "files", "granted": True}]}
    server.api.good("PUT", f"/desktop/projects/{name}/permissions", json=body)
    assert server.api.good("GET", f"/desktop/projects/{name}")["project"]["offered"] == []
    server.api.good("POST", f"/desktop/run/{name}")
    assert allowed_at_start(server) == ["files"]


def test_a_package_outside_the_list_is_asked_for_by_name_with_its_likeness(server: Server) -> None:
    name = server.project("Exotic", requirements=["requestss>=2", "pillow"])
    server.main.answers["run_project"] = {"success": True, "run": told(f"run-{name}", name)}
    refused = server.api.problem(409, "POST", f"/desktop/run/{name}")
    assert refused["code"] == "permission_needed"
    assert refused["detail"] == "Exotic asks to have the package requestss installed."
    assert "--allow package:requestss" in refused["hint"]
    [asked] = refused["permissions"]
    assert asked["name"] == "package:requestss"
    assert "requests: 1 letter" in asked["explanation"]
    assert (refused["app"], asked["package"]) == ("Exotic", {"name": "requestss", "nearest": "requests", "letters": 1})
    body = {"permissions": [{"name": "package:requestss", "granted": False}]}
    server.api.good("PUT", f"/desktop/projects/{name}/permissions", json=body)
    assert not [data for type, data in server.main.asked if type == "run_project" and data["name"] == name]
    server.api.good("POST", f"/desktop/run/{name}")  # without it, as the button says
    [started] = [data for type, data in server.main.asked if type == "run_project" and data["name"] == name]
    assert started["python"] == sys.executable


def test_what_one_app_may_have_no_other_gets_and_no_app_can_write(server: Server) -> None:
    first = server.project("First Exotic", requirements=["left-pad"])
    second = server.project("Second Exotic", requirements=["left-pad"])
    body = {"permissions": [{"name": "package:left-pad", "granted": True}]}
    server.api.good("PUT", f"/desktop/projects/{first}/permissions", json=body)
    grants = Grants(server.data)
    assert grants.approved_packages(first) == {"left-pad"}
    assert grants.approved_packages(second) == frozenset()
    record = server.data.projects / second / "project.json"
    wished = json.loads(record.read_text()) | {"approved": ["left-pad"], "permissions": ["package:left-pad"]}
    record.write_text(json.dumps(wished))
    assert server.api.problem(409, "POST", f"/desktop/run/{second}")["code"] == "permission_needed"
    grants.close()


def test_an_unknown_permission_is_refused_by_name(server: Server) -> None:
    name = asking(server, "Odd")
    for unknown in ("package:", "package:../x", "package:Upper"):
        body = {"permissions": [{"name": unknown, "granted": True}]}
        server.api.problem(422, "PUT", f"/desktop/projects/{name}/permissions", json=body)
    body = {"permissions": [{"name": "camera", "granted": True}]}
    assert server.api.problem(422, "PUT", f"/desktop/projects/{name}/permissions", json=body)["code"] == (
        "unknown_permission"
    )
    server.api.problem(404, "GET", "/desktop/projects/nope/permissions")
