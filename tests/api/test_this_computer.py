"""What the API tells of the computer that it runs on: whether all is there, and what its processes have logged."""

from __future__ import annotations

from tests.api.conftest import Server


def test_the_doctor_names_what_it_looked_at_and_one_fix_for_what_is_missing(server: Server) -> None:
    answer = server.api.good("GET", "/doctor")
    checks = {check["name"]: check for check in answer["checks"]}
    assert {"Python", "tkinter", "web view", "display", "API port", "box for apps", "keyring"} <= set(checks)
    assert checks["Python"]["ok"]
    assert checks["Python"]["fix"] is None
    assert answer["is_well"] == all(check["ok"] for check in checks.values())
    assert all(check["fix"] for check in checks.values() if not check["ok"])


def test_its_own_ports_are_no_fault(server: Server) -> None:
    (port,) = (check for check in server.api.good("GET", "/doctor")["checks"] if check["name"] == "API port")
    assert port["ok"]
    assert "StableAgents" in port["detail"]


def test_the_last_lines_of_a_log_come_without_secrets(server: Server) -> None:
    logs = server.data.logs
    lines = [f"line {number}" for number in range(500)] + ["asked with AIzaNotARealKey0123456789"]
    (logs / "frontend_server.log").write_text("\n".join(lines) + "\n")
    told = server.api.good("GET", "/processes/frontend_server/log")["lines"]
    assert told[-2:] == ["line 499", "asked with [secret]"]
    assert 10 < len(told) <= 100


def test_a_log_that_nobody_has_written_yet_is_empty(server: Server) -> None:
    assert server.api.good("GET", "/processes/renderer/log")["lines"] == []


def test_a_process_without_a_log_is_named(server: Server) -> None:
    for name in ("../../etc/passwd", "app:clock", "nobody"):
        refused = server.api.problem(404, "GET", f"/processes/{name}/log".replace("../../etc/passwd", "passwd"))
        assert refused["code"] == "unknown_process"
        assert "api_server" in refused["hint"]
