"""What an app will want is read from its code, whoever wrote it."""

from __future__ import annotations

import pytest

from stableagents.composer import compose
from stableagents.projects.store import ProjectStore
from stableagents.projects.wishes import wishes_in, with_wishes


@pytest.mark.parametrize(
    ("code", "needed", "optional"),
    [
        ("import tkinter", [], []),
        ("import requests", ["network"], []),
        ("from urllib import request", ["network"], []),
        ("import urllib.request as u", ["network"], []),
        ("from urllib.parse import quote", [], []),
        ("import socket", [], ["network"]),
        ("import socket, httpx", ["network"], []),
        ("from tkinter import filedialog", [], ["files"]),
        ("from PySide6 import QtWidgets\nQtWidgets.QFileDialog.getOpenFileName()", [], ["files"]),
        ("window.create_file_dialog()", [], ["files"]),
        ("self.requests = []", [], []),
        ("from . import requests", [], []),
        ("this is no Python", [], []),
        ("import " + "a." * 5000 + "b", [], []),
    ],
)
def test_the_code_tells_what_it_will_want(code: str, needed: list[str], optional: list[str]) -> None:
    wishes = wishes_in({"main.py": code, "tests/test_x.py": "import requests", "notes.txt": "import requests"})
    assert wishes == {"permissions": needed, "optional_permissions": optional}


def test_what_was_asked_for_stays_and_nothing_is_asked_twice() -> None:
    record = {"permissions": ["files"], "optional_permissions": []}
    wishes = with_wishes(record, {"main.py": "import requests\nfrom tkinter import filedialog"})
    assert wishes == {"permissions": ["files", "network"], "optional_permissions": []}


def test_an_imported_app_asks_for_what_its_code_uses(store: ProjectStore) -> None:
    import io
    import zipfile

    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("main.py", "import requests\n")
    assert store.import_zip(packed.getvalue(), "Weather").permissions == ["network"]


def test_composed_apps_need_nothing_and_are_offered_files_where_they_open_some() -> None:
    assert compose("a calculator").optional_permissions == []
    for description in ("notes", "plants with last watered date"):
        app = compose(description)
        assert (app.permissions, app.optional_permissions) == ([], ["files"])
