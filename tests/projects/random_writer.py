"""A program that writes to a store at random until it is killed; it says what it is about to do and what is done."""

from __future__ import annotations

import io
import random
import sys
import zipfile
from pathlib import Path

from stableagents.paths import DataFolder
from stableagents.projects.store import Draft, ProjectStore
from stableagents.projects.undoing import steps

PARTS = 6


def files(number: int) -> dict[str, str]:
    """One state of a project: every part bears the same number."""
    return {f"part{part}.py": f"NUMBER = {number}\n" for part in range(PARTS)} | {"main.py": "print('app')\n"}


def zipped(number: int) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for path, text in files(number).items():
            archive.writestr(path, text)
    return packed.getvalue()


def step(store: ProjectStore, data: DataFolder, chance: random.Random, number: int) -> str:
    """One write. An app keeps the name of its project in its own data, so that a mix-up shows."""
    names = [project.name for project in store.list(limit=500)[0]]
    kinds = ["write"] * 4 + ["rename", "duplicate", "trash", "untrash", "undo", "restore", "import", "empty", "label"]
    kind = chance.choice(kinds) if names else "import"
    if len(names) > 6:
        kind = "trash"
    if len(store.trashed()) > 6:
        kind = "empty"
    name = chance.choice(names) if names else ""
    print(f"{kind} {name}", flush=True)
    if kind == "write":
        gone = [path for path in store.files(name) if path.startswith("only")]
        store.save_version(name, files(number) | {f"only{number}.py": ""}, message=f"Number {number}", removed=gone)
    elif kind == "rename":
        store.update(name, title=f"Title {number}")
    elif kind == "duplicate":
        store.duplicate(name)
    elif kind == "trash":
        own = data.app_data / name
        own.mkdir(exist_ok=True)
        (own / "owner.txt").write_text(store.get(name).title)
        store.delete(name)
    elif kind == "untrash" and store.trashed():
        store.restore_trashed(chance.choice(store.trashed()).id)
    elif kind == "undo" and steps(store.versions(name)).undo:
        store.undo(name)
    elif kind == "restore":
        store.restore(name, chance.choice(store.versions(name)).id)
    elif kind == "import":
        store.import_zip(zipped(number), f"Import {number}")
    elif kind == "empty":
        store.empty_trash()
    elif kind == "label":
        store.name_version(name, store.versions(name)[0].id, f"Label {number}")
    return kind


def main() -> None:
    data = DataFolder(Path(sys.argv[1]))
    number = int(sys.argv[2])
    chance = random.Random(number)
    store = ProjectStore(data)
    if not store.list()[1]:
        store.create(Draft(title="First", description="", framework="tkinter", kind="k", engine="e", files=files(0)))
    while True:
        number += 1
        step(store, data, chance, number)
        print(f"done {number}", flush=True)


if __name__ == "__main__":
    main()
