"""Every small tool of the catalogue gives what its example says, and a sentence for what it can't use."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from stableagents.composer import compose
from stableagents.composer.blueprints.tool import find
from stableagents.composer.blueprints.tool.catalogue import TOOLS

FOLDER = Path(sys.modules[compose.__module__].__file__ or "").parent / "blueprints"
SHARED = ("days", "functions", "globe", "marks", "png", "shapes", "svg")
NAMES = ("app_info", "logic", *SHARED)
ODD = ("", " ", "?", "ä" * 500, "9" * 500, "-1", "1/0", "(", "\n", "a@b@c", "{[", "=")


@pytest.fixture
def work_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """What works a tool out, by its name: each is imported beside the files that a project has."""
    (tmp_path / "app_info.py").write_text('LANGUAGE = "en"\n')
    for path in (FOLDER / "tool" / "logic.py", *(FOLDER / "shared" / f"{name}.py" for name in SHARED)):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    for name in TOOLS:
        (tmp_path / f"tool_{name}.py").write_bytes((FOLDER / "tool" / "tools" / f"{name}.py").read_bytes())
    monkeypatch.syspath_prepend(str(tmp_path))
    before = {name: sys.modules.pop(name) for name in NAMES if name in sys.modules}
    yield lambda name: importlib.import_module(f"tool_{name}").work_out
    for name in (*NAMES, *(f"tool_{name}" for name in TOOLS)):
        sys.modules.pop(name, None)
    sys.modules.update(before)


def test_every_tool_gives_its_example(work_out: Any) -> None:
    for name, tool in TOOLS.items():
        typed, expected = tool.example
        assert set(typed) <= {field.name for field in tool.fields}
        made = work_out(name)(
            {field.name: typed.get(field.name, field.first) for field in tool.fields}, next(iter(typed))
        )
        assert expected in (made.text, made.rows[0][1]), name


def test_what_a_tool_cant_use_is_a_sentence(work_out: Any) -> None:
    written = ("line", "secret", "area")
    for name, tool in TOOLS.items():
        run = work_out(name)
        for text in ODD:
            with suppress(sys.modules["logic"].ToolError):
                made = run({f.name: text if f.type in written else f.first for f in tool.fields}, tool.fields[0].name)
                assert made.rows, name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("truth table generator for a logic expression", "truthtable"),
        ("Wahrheitstabelle für einen Ausdruck", "truthtable"),
        ("generador de degradados CSS con dos colores", "gradient"),
        ("vérifier si une année est bissextile", "leapyear"),
        ("crack a Caesar cipher with all 25 shifts", "shifts"),
        ("lineares Gleichungssystem mit zwei Unbekannten lösen", "equations"),
        ("tabla de multiplicar de un número", "timestable"),
        ("email slicer: user name and domain of an address", "emailparts"),
        ("border radius previewer with css to copy", "radius"),
        ("json to yaml converter", "toyaml"),
        ("find the day of the week of a date", "weekday"),
        ("Mondphasen anzeigen", "moon"),
        ("salida del sol y puesta del sol", "sunrise"),
    ],
)
def test_a_tool_is_found_by_what_people_call_it(text: str, name: str) -> None:
    app = compose(text)
    assert app.kind == "tool"
    assert find(app.spec["description"]) == name


@pytest.mark.parametrize(
    ("day", "phase", "row", "moment"),
    [
        ("2024-06-22", "Full moon", "Next new moon", "2024-07-05 22:57"),
        ("2024-06-06", "New moon", "Next full moon", "2024-06-22 01:08"),
        ("2024-06-10", "Waxing crescent", "Next full moon", "2024-06-22 01:08"),
        ("2000-01-14", "First quarter", "Next full moon", "2000-01-21 04:40"),
        ("2023-12-30", "Waning gibbous", "Next new moon", "2024-01-11 11:57"),
    ],
)
def test_the_moon_is_where_almanacs_have_it(work_out: Any, day: str, phase: str, row: str, moment: str) -> None:
    rows = dict(work_out("moon")({"day": day}, "day").rows)
    assert rows["Phase"] == phase
    apart = datetime.fromisoformat(rows[row]) - datetime.fromisoformat(moment)
    assert abs(apart) <= timedelta(minutes=15)


@pytest.mark.parametrize(
    ("day", "place", "hours", "times"),
    [
        ("2024-12-21", ("40.71", "-74.01"), "-5", ("07:17", "16:32")),
        ("2024-06-21", ("80", "20"), "0", ("The sun does not set", None)),
        ("2024-06-21", ("-80", "20"), "0", ("The sun does not rise", None)),
    ],
)
def test_the_sun_rises_and_sets_as_almanacs_say(
    work_out: Any, day: str, place: tuple[str, str], hours: str, times: tuple[str, str | None]
) -> None:
    typed = {"day": day, "latitude": place[0], "longitude": place[1], "hours": hours}
    rows = dict(work_out("sunrise")(typed, "day").rows)
    assert (rows["Sunrise"], rows.get("Sunset")) == times
