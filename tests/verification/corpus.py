"""The corpus that verification is judged by: sound apps, and broken ones made from them by mistakes told as data.

A sound app is a folder of apps/sound or a blueprint of the composer in one toolkit. A broken one is a sound one with
one mutation of mutations/*.toml, or a folder of apps/broken whose faulty line carries the word FAULT. apps/strangers
has both kinds.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from stableagents.composer import compose
from stableagents.composer.toolkits import TOOLKITS
from stableagents.verification import Report, verify
from tests.composer.test_compose import SAMPLES

HERE = Path(__file__).parent
_FAULT = re.compile(r"(?:#|//|/\*) FAULT (\w+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What verification must tell. ``line`` is None where the whole app is meant."""

    kind: str
    file: str
    line: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class App:
    """One app of the corpus; sound if it has no ``fault``. ``by_reading``: that is found without running it."""

    name: str
    framework: str
    files: dict[str, str]
    fault: Fault | None = None
    by_reading: bool = False

    def write(self, folder: Path) -> None:
        """Put its files into an existing folder."""
        for path, text in self.files.items():
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")

    def verified_in(self, folder: Path) -> Report:
        """Write it and verify it; no picture is left."""
        self.write(folder)
        report = verify(folder, framework=self.framework, timeout_s=60)
        if report.screenshot is not None:
            report.screenshot.unlink()
        return report


def told(report: Report) -> list[Fault]:
    """The findings as faults, to be compared."""
    return [Fault(kind=f.kind.value, file=f.file or "", line=f.line) for f in report.findings]


def is_right(app: App, report: Report) -> bool:
    """Whether a sound app was verified, or the fault of a broken one found in its file and line."""
    if app.fault is None:
        return report.verified and not report.findings
    return not report.verified and app.fault in told(report)


@cache
def hand_written() -> dict[str, App]:
    """The apps of apps/sound, by name."""
    return {path.name: _app(path.name, _read(path)) for path in sorted((HERE / "apps" / "sound").iterdir())}


COMPOSED = [(kind, framework) for framework in TOOLKITS for kind in SAMPLES]


def composed(which: Iterable[tuple[str, str]] = COMPOSED) -> Iterator[App]:
    """Blueprints in toolkits of the composer, by default every one in each."""
    for kind, framework in which:
        app = compose(SAMPLES[kind], framework=framework)
        yield App(name=f"{app.kind}/{app.framework}", framework=app.framework, files=app.files)


def broken_by_hand() -> Iterator[App]:
    """The apps of apps/broken, each with the line that says FAULT."""
    for path in sorted((HERE / "apps" / "broken").iterdir()):
        yield _marked(path)


def strangers() -> Iterator[App]:
    """The apps of apps/strangers, in styles unlike the others: sound where no line says FAULT."""
    for path in sorted((HERE / "apps" / "strangers").iterdir()):
        yield _marked(path)


def _marked(path: Path) -> App:
    files = _read(path)
    found = [
        (file, number, line, match[1])
        for file, text in files.items()
        for number, line in enumerate(text.splitlines(), start=1)
        if (match := _FAULT.search(line))
    ]
    if not found:
        return _app(path.name, files)
    [(file, number, line, kind)] = found
    return _app(path.name, files, Fault(kind=kind, file=file, line=None if line.startswith("# FAULT") else number))


def mutants() -> Iterator[App]:
    """Every sound app with each of the mistakes that mutations/ has for it."""
    for path in sorted((HERE / "mutations").glob("*.toml")):
        for mutation in tomllib.loads(path.read_text(encoding="utf-8"))["mutation"]:
            yield mutated(hand_written()[path.stem], mutation)


def mutated(app: App, mutation: dict[str, Any]) -> App:
    """The app with one mistake. Raises ``ValueError`` if the mutation does not fit it any more."""
    name = f"{app.name}: {mutation['mistake']}"
    file = mutation.get("file", "main.py")
    text = app.files[file]
    position = text.find(mutation["find"])
    for find, replace in [(mutation["find"], mutation["replace"]), *mutation.get("also", [])]:
        if text.count(find) != 1:
            raise ValueError(f"{name}: {find!r} is {text.count(find)} times in {file}")
        text = text.replace(find, replace)
    place = text
    if "at" in mutation:
        place = text if mutation.get("at_file", file) == file else app.files[mutation["at_file"]]
        position = place.find(mutation["at"])
    elif not mutation.get("also"):
        position += len(mutation["replace"]) - len(mutation["replace"].lstrip())
    else:
        position = text.find(mutation["replace"].strip())
    if position < 0:
        raise ValueError(f"{name}: there is no place to expect it at")
    line = None if mutation.get("line") == 0 else place.count("\n", 0, position) + 1
    fault = Fault(kind=mutation["kind"], file=mutation.get("at_file", file), line=line)
    by_reading = mutation.get("by_reading", False)
    return App(name=name, framework=app.framework, files=app.files | {file: text}, fault=fault, by_reading=by_reading)


def _app(name: str, files: dict[str, str], fault: Fault | None = None) -> App:
    return App(name=name, framework=framework_of("\n".join(files.values())), files=files, fault=fault)


def framework_of(source: str) -> str:
    """The toolkit that an app's code is written for."""
    marks = {"PySide6": "pyside6", "import webview": "webview", "customtkinter": "customtkinter"}
    return next((framework for mark, framework in marks.items() if mark in source), "tkinter")


def _read(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }
