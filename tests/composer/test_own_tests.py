"""What runs the tests of composed projects tells what fails, and no project is given what another one has loaded."""

from __future__ import annotations

from pathlib import Path

from tests.composer.own_tests import OwnTests


def test_each_project_is_tried_by_itself_and_what_fails_is_told(tmp_path: Path, own_tests: OwnTests) -> None:
    for name, value in (("right", 1), ("wrong", 2), ("another", 1)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "logic.py").write_text(f"VALUE = {value}\n", encoding="utf-8")
        test = "from logic import VALUE\n\n\ndef test_value():\n    assert VALUE == 1\n"
        (tmp_path / name / "test_logic.py").write_text(test, encoding="utf-8")
    outcomes = {name: own_tests.run(tmp_path / name) for name in ("right", "wrong", "another")}
    assert {name: code for name, (code, _said) in outcomes.items()} == {"right": 0, "wrong": 1, "another": 0}
    assert "assert 2 == 1" in outcomes["wrong"][1]
