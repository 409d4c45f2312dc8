"""Every piece of an executable, unpacked into a folder: ``unpack.py FILE FOLDER``, by a Python that has PyInstaller."""

# mypy: disable-error-code="import-not-found, import-untyped"

import io
import sys
import zipfile
from pathlib import Path

from PyInstaller.archive.readers import CArchiveReader


def unpack(executable: str, folder: Path) -> None:
    """Libraries, data, and each module's code, under their names with a number before it."""
    folder.mkdir()

    def keep(name: str, content: bytes) -> None:
        (folder / f"{len(list(folder.iterdir()))}-{Path(name).name}").write_bytes(content)
        if name.endswith(".zip"):
            with zipfile.ZipFile(io.BytesIO(content)) as inner:
                for each in inner.namelist():
                    keep(each, inner.read(each))

    archive = CArchiveReader(executable)
    for name in archive.toc:
        if name.endswith(".pyz"):
            modules = archive.open_embedded_archive(name)
            for module in modules.toc:
                keep(module, modules.extract(module, raw=True) or b"")
        else:
            keep(name, archive.extract(name))


if __name__ == "__main__":
    unpack(sys.argv[1], Path(sys.argv[2]))
