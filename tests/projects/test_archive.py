"""A project leaves as a zip that runs anywhere, and whatever comes in as one is looked at entry by entry."""

from __future__ import annotations

import contextlib
import io
import random
import stat
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stableagents.errors import StableAgentsError
from stableagents.paths import DataFolder
from stableagents.projects import archive
from stableagents.projects.store import ProjectStore
from tests.projects.conftest import draft


def zipped(entries: dict[str, bytes | str], *, mode: int = stat.S_IFREG | 0o644) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in entries.items():
            entry = zipfile.ZipInfo(name)
            entry.external_attr = mode << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            file.writestr(entry, content)
    return packed.getvalue()


def test_an_export_runs_on_its_own_and_tells_nothing_of_this_machine(store: ProjectStore, tmp_path: Path) -> None:
    report = {"verified": False, "findings": [{"traceback": f"File {Path.home()}/x.py"}]}
    project = store.create(draft(verification=report))
    store.set_verification(project.name, report, None)
    content = store.export_zip(project.name)
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        names = file.namelist()
        assert {entry.external_attr >> 16 for entry in file.infolist()} == {0o644}  # not as this machine keeps them
        everything = b"".join(file.read(name) for name in names)
        file.extractall(tmp_path / "bare")
    assert all(name.startswith(f"{project.name}/") for name in names)
    assert not [name for name in names if ".git/" in name or ".stableagents" in name or "__pycache__" in name]
    for private in (str(Path.home()), str(project.path), "traceback"):
        assert private.encode() not in everything
    ran = subprocess.run(
        [sys.executable, "-I", "main.py"], cwd=tmp_path / "bare" / project.name, capture_output=True, check=True
    )
    assert ran.stdout.strip() == b"one"


def test_an_export_comes_back_as_a_project_of_its_own(store: ProjectStore) -> None:
    project = store.create(draft(spec={"kind": "quiz"}, requirements=["customtkinter>=5.2.2"]))
    back = store.import_zip(store.export_zip(project.name), None)
    assert back.name == "habit-tracker-2"
    assert (back.title, back.spec, back.requirements) == (project.title, project.spec, project.requirements)
    told = ["README.md", "requirements.txt"]  # how it runs elsewhere
    assert store.files(back.name) == sorted([*store.files(project.name), *told])
    assert store.import_zip(zipped({"main.py": "", "lib/a.py": ""}), "Mine").name == "Mine"


@pytest.mark.parametrize(
    "name",
    ["../evil.py", "a/../../evil.py", "/etc/evil", "C:\\evil.py", "C:/evil.py", "..\\evil.py", "a\\..\\..\\evil.py",
     "con.py", "nul", "x/aux.txt", "evil.", ".env", "sub/.ssh/id", "server.pem"],
)  # fmt: skip
def test_an_entry_that_leads_elsewhere_refuses_the_archive(name: str, store: ProjectStore, data: DataFolder) -> None:
    with pytest.raises(StableAgentsError) as refused:
        store.import_zip(zipped({"main.py": "", name: "evil"}), None)
    assert refused.value.code in ("bad_path", "bad_archive")
    assert list(data.projects.iterdir()) == list(data.staging.iterdir()) == []
    assert not list(data.root.parent.rglob("evil*"))


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR, stat.S_IFSOCK])
def test_a_link_or_device_in_an_archive_is_refused(kind: int, store: ProjectStore) -> None:
    with pytest.raises(StableAgentsError) as refused:
        store.import_zip(zipped({"main.py": "/etc/passwd"}, mode=kind | 0o777), None)
    assert "no plain file" in refused.value.message


def test_nothing_that_is_imported_is_executable_or_brings_a_history(store: ProjectStore) -> None:
    entries: dict[str, bytes | str] = {"app/main.py": "", "app/run.sh": "#!/bin/sh"}
    entries |= {"app/.git/hooks/post-commit": "evil", "app/.stableagents/marks.json": '{"favourite": true}'}
    project = store.import_zip(zipped(entries, mode=stat.S_IFREG | 0o6777), None)
    assert store.files(project.name) == [".gitignore", "main.py", "project.json", "run.sh"]
    assert (project.path / "run.sh").stat().st_mode & 0o7111 == 0
    assert not (project.path / ".git" / "hooks" / "post-commit").exists()
    assert not project.favourite


def test_a_report_in_an_archive_is_not_believed(store: ProjectStore) -> None:
    record = '{"title": "Trust me", "verification": {"verified": true}, "created_at": "2001-01-01T00:00:00Z"}'
    project = store.import_zip(zipped({"main.py": "", "project.json": record}), None)
    assert project.title == "Trust me"
    assert project.verification is None
    assert not project.created_at.startswith("2001")


def test_bombs_are_refused_by_number_by_ratio_and_in_total(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MAX_TOTAL_BYTES", 6_000_000)
    many: dict[str, bytes | str] = {f"f{number}.txt": "" for number in range(400)}
    noise = random.Random(1).randbytes(2_100_000)  # it packs to what it is
    large: dict[str, bytes | str] = {f"f{number}.bin": noise for number in range(3)}
    bombs = {"files; 300": many, "suspiciously much": {"zeros": b"\0" * 5_000_000}, "more than 6000000": large}
    for why, entries in bombs.items():
        with pytest.raises(StableAgentsError, match=why) as refused:
            archive.unpack(zipped({"main.py": "", **entries}))
        assert refused.value.code == "bad_archive"


def test_an_archive_that_lies_about_a_size_is_refused() -> None:
    content = bytearray(zipped({"main.py": b"x = 1\n" * 50}))
    for signature, offset in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        at = content.index(signature) + offset
        content[at : at + 4] = (3).to_bytes(4, "little")
    with pytest.raises(StableAgentsError):
        archive.unpack(bytes(content))


def test_names_that_differ_only_in_case_are_refused(store: ProjectStore) -> None:
    with pytest.raises(StableAgentsError):
        store.import_zip(zipped({"main.py": "", "A.py": "1", "a.py": "2"}), None)
    with pytest.raises(StableAgentsError):
        store.import_zip(zipped({"main.py": "", "a": "1", "a/b.py": "2"}), None)


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=200), st.integers(0, 400), st.integers(1, 8))
def test_whatever_the_bytes_the_answer_is_files_or_one_error(noise: bytes, at: int, cut: int) -> None:
    good = zipped({"app/main.py": b"print(1)\n", "app/logic.py": b"x = 1\n"})
    for content in (noise, good[:at] + noise + good[at + cut :], good[: len(good) - at]):
        with contextlib.suppress(StableAgentsError):
            assert "main.py" in archive.unpack(content)
