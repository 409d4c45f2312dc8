"""What is installed is what was chosen: pinned, by hash, and listed for whoever has to know."""

from __future__ import annotations

import importlib.util
import re
import tomllib
from importlib import metadata
from pathlib import Path
from types import ModuleType

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from stableagents.bootstrap import CORE_PACKAGES, ROOT, Environment
from stableagents.errors import StableAgentsError

_LOCKS = ROOT / "stableagents" / "requirements"


def _sbom() -> ModuleType:
    spec = importlib.util.spec_from_file_location("sbom", ROOT / "docs" / "sbom.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _pinned(name: str) -> dict[str, str]:
    text = (_LOCKS / name).read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9][a-z0-9._-]*)(?:\[[\w,-]+\])?==([^\s;]+)", text, re.MULTILINE))


def test_every_package_that_is_asked_for_is_pinned_to_a_version_that_fits() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    pinned = _pinned("app.txt")
    for wanted in map(Requirement, project["dependencies"]):
        version = pinned[canonicalize_name(wanted.name)]
        assert wanted.specifier.contains(version), f"{wanted} and {version}"
    core = _pinned("core.txt")
    assert set(CORE_PACKAGES) <= set(core)
    assert core.items() <= pinned.items(), "the short list has other versions than the long one"


def test_every_pin_has_hashes_and_no_address() -> None:
    for name in ("app.txt", "core.txt"):
        text = (_LOCKS / name).read_text(encoding="utf-8")
        assert "://" not in text
        blocks = re.split(r"^(?=[a-z0-9][a-z0-9._-]*(?:\[[\w,-]+\])?==)", text, flags=re.MULTILINE)[1:]
        assert all("--hash=sha256:" in block for block in blocks)


def test_an_extra_that_a_package_asks_for_is_pinned_with_its_name() -> None:
    for name in ("app.txt", "core.txt"):
        text = (_LOCKS / name).read_text(encoding="utf-8")
        pinned = dict(re.findall(r"^([a-z0-9._-]+)(\[[\w,-]+\])?==", text, re.MULTILINE))
        for package in filter(None, map(_installed, pinned)):
            for line in package.requires or ():
                asked = Requirement(line)
                wanted = asked.extras if asked.marker is None or asked.marker.evaluate({"extra": ""}) else set()
                given = set(pinned.get(canonicalize_name(asked.name), "").strip("[]").split(","))
                assert wanted <= given, f"{name}: {package.name} asks for {asked}"


def _installed(name: str) -> metadata.Distribution | None:
    return next(iter(metadata.distributions(name=name)), None)


def test_the_bill_of_materials_is_that_of_the_lock() -> None:
    assert (ROOT / "docs" / "sbom.cdx.json").read_text(encoding="utf-8") == _sbom().bill()


@pytest.mark.timeout(300)
def test_a_package_that_is_not_the_one_that_was_chosen_is_refused(tmp_path: Path) -> None:
    locks = tmp_path / "locks"
    locks.mkdir()
    for name in ("app.txt", "core.txt"):
        (locks / name).write_text(f"idna==3.10 --hash=sha256:{'0' * 64}\n")
    with pytest.raises(StableAgentsError, match="could not be fetched"):
        Environment(tmp_path / "venv", ["idna"], locks=locks).ensure(lambda _text: None)
