"""Apps of apps/strangers whose fault raises no error: told by reading at its line, and not once it is mended."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from stableagents.verification.reader import project
from tests.verification import corpus

MENDED = tomllib.loads((Path(__file__).parent / "mended.toml").read_text(encoding="utf-8"))


def _told(folder: Path, app: corpus.App, text: str) -> list[tuple[str, int]]:
    (folder / "main.py").write_text(text, encoding="utf-8")
    found = [each for each in project.read(folder, app.framework, str) if "kind" in each]
    return sorted({(each["kind"], each["line"]) for each in found})


def _named(name: str) -> corpus.App:
    [app] = [each for each in corpus.strangers() if each.name == name]
    return app


@pytest.mark.parametrize("name", MENDED)
def test_the_fault_is_read_at_its_line(name: str, tmp_path: Path) -> None:
    app = _named(name)
    assert app.fault is not None
    assert (app.fault.kind, app.fault.line) in _told(tmp_path, app, app.files["main.py"])


@pytest.mark.parametrize(
    ("name", "number"), [(name, number) for name, mends in MENDED.items() for number in range(len(mends))]
)
def test_nothing_is_said_once_it_is_mended(name: str, number: int, tmp_path: Path) -> None:
    app = _named(name)
    mend = MENDED[name][number]
    text = app.files["main.py"]
    assert text.count(mend["find"]) == 1
    assert _told(tmp_path, app, text.replace(mend["find"], mend["replace"])) == []
