"""What PyInstaller does for one app: it executes this file, inside of the environment that the app is built in.

Imports nothing of ours. The order is a JSON file: ``name``, ``source`` (the app's folder), ``modules``, ``data`` (pairs
of a file and the folder it goes to), ``one_file``, ``has_qt_web_view``, ``clean`` (an empty folder) and ``private``
(paths of this computer that must be in no file of the executable).
"""

# mypy: disable-error-code="import-not-found, import-untyped, attr-defined"

import importlib.util
import itertools
import json
import os
import sysconfig
from pathlib import Path

from PyInstaller.building.api import COLLECT, EXE, PYZ
from PyInstaller.building.build_main import Analysis

ORDER = json.loads(Path(os.environ["PACKAGING_ORDER"]).read_text(encoding="utf-8"))
CLEAN = Path(ORDER["clean"])
NUMBERS = itertools.count(1)
# Longest first, so that a path is not left half replaced.
PRIVATE = sorted((path.encode() for path in ORDER["private"]), key=len, reverse=True)


def cleaned(content: bytes) -> bytes:
    """The content with as many other letters in place of each private path: a library stays as it is laid out."""
    for path in PRIVATE:
        content = content.replace(path, b"/" + b"_" * (len(path) - 1))
    return content


def without_private(entries: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """The files to pack; each that holds a private path is replaced by a copy without it."""
    found = []
    for target, source, kind in entries:
        file = Path(source)
        if kind != "SYMLINK" and file.is_file():
            content = file.read_bytes()
            other = cleaned(content)
            if other != content:
                copy = CLEAN / f"{next(NUMBERS)}-{file.name}"
                copy.write_bytes(other)
                copy.chmod(file.stat().st_mode)
                source = str(copy)
        found.append((target, source, kind))
    return found


def with_clean_build_settings() -> list[str]:
    """Where Python tells how it was built, without paths of this computer; to be found before the original."""
    if os.name != "posix":
        return []
    name = sysconfig._get_sysconfigdata_name()
    spec = importlib.util.find_spec(name)
    if spec is None or not spec.origin:
        return []
    folder = CLEAN / "settings"
    folder.mkdir()
    (folder / f"{name}.py").write_bytes(cleaned(Path(spec.origin).read_bytes()))
    return [str(folder)]


def beginnings() -> list[str]:
    """What runs before the app: on Linux its web view is Qt's, as no other can be packed."""
    if not ORDER["has_qt_web_view"]:
        return []
    hook = CLEAN / "web_view.py"
    hook.write_text("import os\n\nos.environ['PYWEBVIEW_GUI'] = 'qt'\n", encoding="utf-8")
    return [str(hook)]


analysis = Analysis(
    [os.path.join(ORDER["source"], "main.py")],
    pathex=[*with_clean_build_settings(), ORDER["source"]],
    datas=[tuple(pair) for pair in ORDER["data"]],
    hiddenimports=ORDER["modules"],
    runtime_hooks=beginnings(),
)
analysis.binaries = without_private(analysis.binaries)
analysis.datas = without_private(analysis.datas)
code = PYZ(analysis.pure)
code.dependencies = without_private(code.dependencies)
if ORDER["one_file"]:
    EXE(code, analysis.scripts, analysis.binaries, analysis.datas, name=ORDER["name"], console=False, upx=False)
else:
    program = EXE(code, analysis.scripts, name=ORDER["name"], exclude_binaries=True, console=False, upx=False)
    COLLECT(program, analysis.binaries, analysis.datas, name=ORDER["name"], upx=False)
