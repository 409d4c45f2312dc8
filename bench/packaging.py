"""Executables of a small app with each toolkit: how long the whole making takes, what it weighs, how soon it opens."""

from __future__ import annotations

import re
import tempfile
import time
from pathlib import Path

from bench.row import Row
from stableagents.generation.progress import Progress
from stableagents.packaging.executable import make_executable
from stableagents.paths import DataFolder
from stableagents.projects.store import Draft, ProjectStore

APPS = {
    "tkinter": (
        "",
        "import tkinter as tk\nw = tk.Tk()\ntk.Label(w, text='hello').pack(padx=40, pady=40)\nw.mainloop()\n",
    ),
    "customtkinter": (
        "customtkinter>=5.2.2",
        "import customtkinter as ctk\nw = ctk.CTk()\nctk.CTkButton(w, text='hello').pack(padx=40, pady=40)\n"
        "w.mainloop()\n",
    ),
    "pyside6": (
        "PySide6-Essentials>=6.10,!=6.12.0",
        "import sys\nfrom PySide6.QtWidgets import QApplication, QPushButton\napp = QApplication(sys.argv)\n"
        "b = QPushButton('hello')\nb.resize(300, 200)\nb.show()\nsys.exit(app.exec())\n",
    ),
}


def run() -> list[Row]:
    """Build each as a folder and as one file, the environments included at the first. Needs the internet once."""
    rows = []
    with tempfile.TemporaryDirectory(prefix="stableagents-bench-") as folder:
        data = DataFolder(Path(folder)).prepare()
        store = ProjectStore(data)
        for framework, (requirement, main) in APPS.items():
            draft = Draft(
                title=f"Bench {framework}",
                description="says hello",
                framework=framework,
                kind="bench",
                engine="bench",
                files={"main.py": main},
                requirements=[requirement] if requirement else [],
            )
            name = store.create(draft).name
            for one_file in (False, True):
                rows.append(_made(store, data, name, one_file=one_file))
        store.close()
    return rows


def _made(store: ProjectStore, data: DataFolder, name: str, *, one_file: bool) -> Row:
    opened: list[str] = []

    def hear(type: str, event: dict[str, object]) -> None:
        found = re.search(r"after ([\d.]+) s", str(event.get("message")))
        opened.extend(found.groups() if found else ())

    began = time.perf_counter()
    made = make_executable(store, data, name, one_file=one_file, progress=Progress(hear))
    seconds = time.perf_counter() - began
    note = f"{made['size_bytes'] / 2**20:.0f} MiB, its window after {' and '.join(opened)} s"
    kind = "one file" if one_file else "a folder"
    return Row(what=f"{name.removeprefix('bench-')} as {kind}", ours=seconds, unit="s", note=note)
