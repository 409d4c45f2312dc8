"""A key goes into the system's keyring where there is one that keeps secrets, else into a file; the person is told."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest

from bench.product import ROOT
from stableagents.keys import KeyStore, keyring_name
from stableagents.paths import DataFolder
from tests.security.rings import Keeping, Locked, Plain

KEY = "canary-key-for-the-ring-1234"


@pytest.fixture
def keys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[KeyStore]:
    for name in ("GEMINI_API_KEY", "GOOGLE_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    before = keyring.get_keyring()
    yield KeyStore(DataFolder(tmp_path).prepare())
    keyring.set_keyring(before)
    Keeping.kept.clear()


def files_with_the_key(folder: Path) -> list[str]:
    return [path.name for path in folder.rglob("*") if path.is_file() and KEY.encode() in path.read_bytes()]


def test_a_keyring_keeps_the_key_and_no_file_does(keys: KeyStore, tmp_path: Path) -> None:
    keyring.set_keyring(Keeping())
    assert keys.set("gemini", KEY).as_dict() == {"set": True, "last4": "1234", "source": "keyring"}
    assert files_with_the_key(tmp_path) == []
    assert list(Keeping.kept.values()) == [KEY]
    assert KeyStore(DataFolder(tmp_path)).get("gemini") == KEY
    assert not keys.remove("gemini").is_set
    assert Keeping.kept == {}


def test_a_key_of_the_file_moves_into_the_keyring_when_it_is_set_again(keys: KeyStore, tmp_path: Path) -> None:
    keyring.set_keyring(Locked())
    assert keys.set("gemini", KEY).source == "file"
    assert files_with_the_key(tmp_path) == ["keys.json"]
    keyring.set_keyring(Keeping())
    assert keys.set("gemini", KEY).source == "keyring"
    assert files_with_the_key(tmp_path) == []


@pytest.mark.parametrize("ring", [Locked, Plain])
def test_a_keyring_that_keeps_no_secret_is_passed_over_and_the_file_is_told(
    keys: KeyStore, tmp_path: Path, ring: type[Keeping]
) -> None:
    keyring.set_keyring(ring())
    assert keys.set("gemini", KEY).source == "file"
    assert Keeping.kept == {}
    assert stat.S_IMODE((tmp_path / "keys.json").stat().st_mode) == 0o600
    assert keys.get("gemini") == KEY
    if ring is Plain:
        assert keyring_name() is None


_WITH_A_REAL_ONE = """
import sys
from pathlib import Path
from stableagents.keys import KeyStore, keyring_name
from stableagents.paths import DataFolder
data = DataFolder(Path(sys.argv[1])).prepare()
print(keyring_name(), KeyStore(data).set("gemini", sys.argv[2]).source, KeyStore(data).get("gemini") == sys.argv[2])
"""


@pytest.mark.skipif(
    not (shutil.which("gnome-keyring-daemon") and shutil.which("dbus-run-session")),
    reason="needs a Secret Service: apt install gnome-keyring dbus",
)
def test_a_real_secret_service_keeps_it(tmp_path: Path) -> None:
    script = 'echo -n pass | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec "$@"'
    argv = ["dbus-run-session", "--", "sh", "-c", script, "sh", sys.executable, "-c", _WITH_A_REAL_ONE]
    environment = {name: value for name, value in os.environ.items() if "API_KEY" not in name} | {"HOME": str(tmp_path)}
    environment.pop("PYTHON_KEYRING_BACKEND", None)
    environment["XDG_RUNTIME_DIR"] = str(tmp_path)
    done = subprocess.run(
        [*argv, str(tmp_path / "data"), KEY], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60
    )
    assert done.stdout.split()[-2:] == ["keyring", "True"], done.stdout + done.stderr
    assert files_with_the_key(tmp_path / "data") == []
