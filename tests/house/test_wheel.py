"""A wheel holds every file that the product is run with, and not its Python alone."""

from __future__ import annotations

import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]
_FOR_READERS = ("README.md",)


def _left_out(root: Path) -> list[str]:
    """The files of the packages below ``root`` that its ``pyproject.toml`` would not put into a wheel."""
    setuptools = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]
    missed = []
    for name, patterns in setuptools["package-data"].items():
        package = root / name
        files = [path for path in package.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
        data = {path for pattern in patterns for path in package.glob(pattern)}
        known = {path for path in files if path.suffix == ".py" or path.name in _FOR_READERS}
        missed += [path for path in files if path not in data | known]
    return sorted(path.relative_to(root).as_posix() for path in missed)


def test_every_file_of_the_packages_goes_into_a_wheel() -> None:
    assert _left_out(ROOT) == []


def test_a_file_that_no_pattern_names_is_told(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[tool.setuptools.package-data]\nshop = ["*.txt"]\n')
    (tmp_path / "shop" / "web").mkdir(parents=True)
    for name in ("__init__.py", "note.txt", "web/page.css"):
        (tmp_path / "shop" / name).write_text("")
    assert _left_out(tmp_path) == ["shop/web/page.css"]
