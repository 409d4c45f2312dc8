"""``--reload``: a changed source file restarts the service that uses it, with the new code, and no other."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bench.product import ROOT, free_ports, get_json
from stableagents.reloading import Watcher, sources_of
from tests.support import wait_until


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A small program: ``a`` uses ``common`` and, inside a function, ``late``; ``b`` uses ``common`` alone."""
    files = {
        "a.py": "import package.common\ndef f():\n    from package import late\n",
        "b.py": "from package.common import x\n",
        "package/__init__.py": "def lazily():\n    import package.offered\n",
        "package/common.py": "import os\nfrom . import below\nx = 1\n",
        "package/below.py": "",
        "package/late.py": "",
        "package/offered.py": "",
    }
    (tmp_path / "package").mkdir()
    for name, text in files.items():
        (tmp_path / name).write_text(text)
    return tmp_path


def test_what_a_service_uses_follows_from_its_imports(house: Path) -> None:
    def names(module: str) -> set[str]:
        return {file.relative_to(house).as_posix() for file in sources_of(module, house)}

    shared = {"package/__init__.py", "package/common.py", "package/below.py"}
    assert names("a") == {"a.py", "package/late.py"} | shared
    assert names("b") == {"b.py"} | shared


def test_a_change_restarts_who_uses_it_once(house: Path) -> None:
    restarted: list[set[str]] = []
    watcher = Watcher({"first": "a", "second": "b"}, house, restarted.append)
    for name, text, affected in (
        ("package/late.py", "y = 2\n", {"first"}),
        ("package/below.py", "z = 3\n", {"first", "second"}),
        ("b.py", "from package.common import (\n", {"second"}),  # half written
        ("b.py", "import package.offered\n", {"second"}),
        ("package/offered.py", "new = 1\n", {"second"}),
    ):
        (house / name).write_text(text)
        assert watcher.check() == affected, name
        assert watcher.check() == set()
    assert restarted == [{"first"}, {"first", "second"}, {"second"}, {"second"}, {"second"}]


@pytest.fixture
def copy(tmp_path: Path) -> Iterator[tuple[Path, int, int]]:
    """The product itself, in a folder of its own, started with ``--reload``."""
    code = tmp_path / "code"
    code.mkdir()
    for name in ("main_process.py", "renderer_process.py", "start_multi_process.py"):
        shutil.copy(ROOT / name, code)
    for name in ("stableagents", "frontend"):
        shutil.copytree(ROOT / name, code / name, ignore=shutil.ignore_patterns("__pycache__"))
    api_port, frontend_port = free_ports(2)
    argv = [sys.executable, "main_process.py", "--no-window", "--reload", "--data-dir", str(tmp_path / "data")]
    argv += ["--api-port", str(api_port), "--frontend-port", str(frontend_port)]
    process = subprocess.Popen(argv, cwd=code, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline().startswith("StableAgents is ready")
    yield code, api_port, frontend_port
    process.terminate()
    process.communicate(timeout=20)


def test_the_product_serves_the_new_code_and_the_others_go_on(copy: tuple[Path, int, int]) -> None:
    code, api_port, _frontend_port = copy
    before = get_json(api_port, "/status")["status"]
    file = code / "stableagents" / "api" / "operations.py"
    file.write_text(file.read_text().replace('"status": "ok"', '"status": "new"'))
    wait_until(lambda: "'new'" in str(_try(api_port)), 20, "the new code does not answer")
    after = get_json(api_port, "/status")["status"]
    assert after["api_server"]["pid"] != before["api_server"]["pid"]
    assert after["frontend_server"]["pid"] == before["frontend_server"]["pid"]


def _try(port: int) -> object:
    try:
        return get_json(port, "/health")
    except (OSError, ValueError):
        return None
