"""Imports go one way: a module may know what lies below it, and nothing above."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent

# A part's level; it may import parts of lower levels and itself.
LEVELS = {
    "errors": 0,
    "version": 0,
    "supervisor": 0,
    "reloading": 0,
    "environment": 0,
    "early": 1,
    "paths": 1,
    "logs": 1,
    "toolkit": 1,
    "locks": 1,
    "settings": 2,
    "keys": 2,
    "bootstrap": 2,
    "launch_token": 3,
    "ports": 3,
    "ipc": 3,
    "projects": 4,
    "composer": 4,
    "running": 5,
    "verification": 6,
    "services": 6,
    "window": 6,
    "generation": 7,
    "packaging": 8,
    "api": 9,
    "api_server": 10,
    "doctor": 10,
    "doctor_data": 6,
    "computer": 7,
    "install_launcher": 10,
    "commands": 11,
    "cli": 12,
    "__main__": 13,
}
MAIN_MAY_NOT_LOAD = (
    "fastapi",
    "starlette",
    "uvicorn",
    "pydantic",
    "google",
    "tkinter",
    "webview",
    "dulwich",
    "asyncio",
)
RENDERER_MAY_USE = ("settings", "errors", "logs", "paths", "ipc", "window", "launch_token")


def modules() -> Iterator[tuple[Path, str]]:
    for path in sorted((ROOT / "stableagents").rglob("*.py")):
        parts = path.relative_to(ROOT / "stableagents").with_suffix("").parts
        if parts[0] != "__init__" and "parts" not in parts and "blueprints" not in parts[:2]:
            yield path, parts[0]


def imported_parts(path: Path) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module]
            if node.module == "stableagents":
                names = [f"stableagents.{alias.name}" for alias in node.names]
        for name in names:
            if name.startswith("stableagents."):
                yield name.split(".")[1], node.lineno


def test_every_part_has_a_level() -> None:
    unknown = {part for _path, part in modules()} - set(LEVELS)
    assert not unknown, f"give these a level: {unknown}"


def test_no_arrow_points_upward() -> None:
    wrong = [
        f"{path.relative_to(ROOT)}:{line} imports {target}"
        for path, part in modules()
        for target, line in imported_parts(path)
        if target != part and LEVELS[target] >= LEVELS[part]
    ]
    assert not wrong, "\n".join(wrong)


def test_the_supervisor_knows_nothing_of_the_product() -> None:
    wrong = [
        f"{path.name}:{line} imports {target}"
        for path, part in modules()
        if part == "supervisor"
        for target, line in imported_parts(path)
        if target != "supervisor"
    ]
    assert not wrong, "\n".join(wrong)


def test_the_renderer_knows_the_window_and_the_messages_only() -> None:
    used = {target for target, _line in imported_parts(ROOT / "renderer_process.py")}
    assert used <= set(RENDERER_MAY_USE)


def test_the_main_process_loads_little() -> None:
    import json
    import subprocess
    import sys

    asked = "import json, sys, main_process; print(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", asked], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = {name.split(".")[0] for name in json.loads(done.stdout)}
    assert not loaded & set(MAIN_MAY_NOT_LOAD)


NO_FIRST_ANSWER_NEEDS = (
    "stableagents.composer.",
    "stableagents.verification",
    "stableagents.running.box",
    "stableagents.generation.pipeline",
    "stableagents.generation.models.writer",
    "google.genai",
    "openai",
    "dulwich",
)


def test_the_first_answer_waits_for_nothing_that_it_does_not_need(tmp_path: Path) -> None:
    import json
    import os
    import subprocess
    import sys

    asked = (
        "import asyncio, json, sys, stableagents.api_server as server\n"
        "from stableagents.api import rehearsal\n"
        "app = server.create_app(server.settings.load())\n"
        "asyncio.run(rehearsal._go_through(app, 8000))\n"
        "first = sorted(sys.modules)\n"
        "app.state.context._open_all()\n"
        "import anyio.to_thread\n"
        "opened = set(sys.modules)\n"
        "asyncio.run(anyio.to_thread.run_sync(app.state.context.close))\n"
        "print(json.dumps([first, sorted(set(sys.modules) - opened)]))"
    )
    environment = {**os.environ, "STABLEAGENTS_DATA_DIR": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", asked], cwd=ROOT, env=environment, capture_output=True, check=True)
    first, later = json.loads(done.stdout)
    loaded = [name for name in first if name != "stableagents.composer.frameworks"]
    assert not [name for name in loaded if name.startswith(NO_FIRST_ANSWER_NEEDS)]
    # What the loop would have loaded at the first request that another thread answers.
    assert not [name for name in later if name.startswith("anyio")]
