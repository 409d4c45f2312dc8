"""What comes in as a folder is read entry by entry, and what goes out tells how it runs on a bare machine."""

from __future__ import annotations

import io
import os
import subprocess
import unicodedata
import venv
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from stableagents.errors import StableAgentsError
from stableagents.paths import DataFolder
from stableagents.projects import archive, folders
from stableagents.projects.archive import same_for_some
from stableagents.projects.paths import relative
from stableagents.projects.store import ProjectStore
from tests.projects.conftest import draft
from tests.projects.test_archive import zipped


def app_folder(place: Path, **files: str) -> Path:
    folder = place / "My app"
    folder.mkdir()
    for name, text in {"main.py": "print('mine')\n", **files}.items():
        (folder / name).write_text(text)
    return folder


def code_of_import(store: ProjectStore, content: bytes) -> str:
    with pytest.raises(StableAgentsError) as refused:
        store.import_zip(content)
    return refused.value.code


def test_a_folder_is_copied_without_links_secrets_devices_and_caches(store: ProjectStore, tmp_path: Path) -> None:
    folder = app_folder(tmp_path, **{".env": "KEY=canary", "server.pem": "canary"})
    (tmp_path / "secret.txt").write_text("canary")
    (folder / "link.txt").symlink_to(tmp_path / "secret.txt")
    (folder / "linked").symlink_to(tmp_path)
    os.mkfifo(folder / "pipe")
    (folder / "large.bin").write_bytes(bytes(1_000_001))
    for cache in (".git", ".venv", "__pycache__", "node_modules"):
        (folder / cache).mkdir()
        (folder / cache / "x.py").write_text("canary")
    project, left_out = store.import_folder(folder)
    assert store.files(project.name) == [".gitignore", "main.py", "project.json"]
    assert left_out == [".env", "large.bin", "link.txt", "linked", "pipe", "server.pem"]
    assert b"canary" not in b"".join(file.read_bytes() for file in project.path.rglob("*") if file.is_file())
    assert (project.name, (folder / ".env").exists()) == ("my-app", True)


def test_what_is_no_app_or_too_much_is_not_taken(
    store: ProjectStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = app_folder(tmp_path)
    deep = folder.joinpath(*("d" * 25))
    deep.mkdir(parents=True)
    empty = tmp_path / "empty"
    empty.mkdir()
    linked = tmp_path / "linked"
    linked.mkdir()
    (linked / "main.py").symlink_to(folder / "main.py")
    for wrong in (folder, empty, linked, tmp_path / "none", Path("/")):
        with pytest.raises(StableAgentsError) as refused:
            store.import_folder(wrong)
        assert refused.value.code == "bad_folder"
    monkeypatch.setattr(folders, "MAX_LISTED", 3)
    with pytest.raises(StableAgentsError):
        store.import_folder(app_folder(empty, **{f"f{number}.txt": "" for number in range(5)}))
    assert store.list() == ([], 0)


def test_a_zip_made_on_a_mac_comes_in(store: ProjectStore) -> None:
    entries: dict[str, bytes | str] = {"App/main.py": "", "__MACOSX/App/._main.py": "x", "App/.git/config": "x"}
    assert store.files(store.import_zip(zipped(entries)).name) == [".gitignore", "main.py", "project.json"]


def test_names_that_some_system_takes_for_one_are_refused(store: ProjectStore) -> None:
    accented = "caf\u00e9.py"
    pairs = [("A.py", "a.py"), ("stra\u00dfe.py", "STRASSE.py"), (accented, unicodedata.normalize("NFD", accented))]
    for one, other in pairs:
        assert code_of_import(store, zipped({"main.py": "", one: "1", other: "2"})) == "bad_archive"


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.tuples(st.text(max_size=12), st.sampled_from(["/", "\\", "..", "../", "C:", "", "con", "\0"])), max_size=4
    )
)
def test_whatever_the_name_of_an_entry_it_stays_inside_or_is_refused(parts: list[tuple[str, str]]) -> None:
    name = "".join(text + joint for text, joint in parts)
    if name.encode("utf-8", "replace").decode() != name:
        return
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        file.writestr("main.py", "")
        file.writestr(zipfile.ZipInfo(name or "x"), "content")
    try:
        files = archive.unpack(packed.getvalue())
    except StableAgentsError:
        return
    for path in files:
        assert not Path(path).is_absolute()
        assert ".." not in Path(path).parts
        assert str(relative(path)) == path
    assert len({same_for_some(path) for path in files}) == len(files)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(st.text("aB.é ~:\\", min_size=1, max_size=6), st.binary(max_size=20), max_size=4))
def test_whatever_a_folder_holds_it_is_taken_or_named(tmp_path: Path, files: dict[str, bytes]) -> None:
    folder = tmp_path / os.urandom(4).hex()
    folder.mkdir()
    (folder / "main.py").write_text("")
    made = set()
    for name, content in files.items():
        if name not in (".", ".."):
            (folder / name).write_bytes(content)
            made.add(name)
    taken, left_out = folders.read(folder)
    assert set(taken) | set(left_out) == made | {"main.py"}
    assert all(taken[name] == files[name] for name in taken if name != "main.py")


def test_an_export_says_how_it_is_set_up_and_does_run_so(store: ProjectStore, tmp_path: Path) -> None:
    """The way of the README, on an environment as bare as a fresh one, with a package that lies beside it."""
    package = tmp_path / "greeting"
    (package / "greeting").mkdir(parents=True)
    (package / "greeting" / "__init__.py").write_text("WORDS = 'hello from the package'\n")
    wheel = _wheel(tmp_path)
    code = "import greeting\nprint(greeting.WORDS)\n"
    project = store.create(draft(requirements=["greeting==1.0"], files={"main.py": code}))
    with zipfile.ZipFile(io.BytesIO(store.export_zip(project.name))) as file:
        file.extractall(tmp_path / "bare")
    bare = tmp_path / "bare" / project.name
    told = (bare / "README.md").read_text()
    commands = [line.strip().split() for line in told.splitlines() if line.startswith("    ")]
    assert commands[0] == ["python", "-m", "venv", ".venv"]
    venv.create(bare / ".venv", with_pip=True, symlinks=True)
    environment = {"PATH": os.environ["PATH"], "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(wheel.parent)}
    outcome = b""
    for command in commands[1:]:
        outcome = subprocess.run(command, cwd=bare, env=environment, capture_output=True, check=True).stdout
    assert outcome.strip() == b"hello from the package"


def _wheel(folder: Path) -> Path:
    wheel = folder / "wheels" / "greeting-1.0-py3-none-any.whl"
    wheel.parent.mkdir()
    about = "greeting-1.0.dist-info"
    with zipfile.ZipFile(wheel, "w") as file:
        file.writestr("greeting/__init__.py", "WORDS = 'hello from the package'\n")
        file.writestr(f"{about}/METADATA", "Metadata-Version: 2.1\nName: greeting\nVersion: 1.0\n")
        file.writestr(f"{about}/WHEEL", "Wheel-Version: 1.0\nGenerator: x\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        file.writestr(f"{about}/RECORD", "")
    return wheel


def test_a_readme_that_tells_already_is_left_as_it_is(store: ProjectStore, data: DataFolder) -> None:
    told = "# Mine\n\n    python main.py\n"
    project = store.create(draft(files={"main.py": "", "README.md": told}))
    with zipfile.ZipFile(io.BytesIO(store.export_zip(project.name))) as file:
        assert file.read(f"{project.name}/README.md").decode() == told
    assert (project.path / "README.md").read_text() == told


def test_an_export_of_a_web_view_tells_what_its_window_needs_on_linux(store: ProjectStore) -> None:
    told = "# Mine\n\n    python -m venv .venv\n    python main.py\n"
    asked = draft(framework="webview", requirements=["pywebview>=6"], files={"main.py": "", "README.md": told})
    project = store.create(asked)
    with zipfile.ZipFile(io.BytesIO(store.export_zip(project.name))) as file:
        readme = file.read(f"{project.name}/README.md").decode()
    assert readme.startswith(told)
    assert "apt install python3-gi gir1.2-gtk-3.0 gir1.2-webkit2-4.1" in readme
    assert "pip install 'pywebview[qt]'" in readme
