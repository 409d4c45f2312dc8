"""``python docs/sbom.py``: write the software bill of materials (CycloneDX) from the locked list of packages."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "stableagents" / "requirements" / "app.txt"
TARGET = ROOT / "docs" / "sbom.cdx.json"
_PINNED = re.compile(r"^([a-z0-9][a-z0-9._-]*)(?:\[[\w,-]+\])?==([^\s;]+)(?:\s*;\s*(.*?))?\s*\\$")


def components() -> list[dict[str, Any]]:
    """One component for each pinned package, with the hashes of its files."""
    found: list[dict[str, Any]] = []
    for line in LOCK.read_text(encoding="utf-8").splitlines():
        pinned = _PINNED.match(line)
        if pinned:
            name, version, only_where = pinned.groups()
            purl = f"pkg:pypi/{name}@{version}"
            found.append({"type": "library", "bom-ref": purl, "name": name, "version": version, "purl": purl})
            if only_where:
                found[-1]["properties"] = [{"name": "stableagents:only-where", "value": only_where}]
            found[-1]["hashes"] = []
        elif "--hash=sha256:" in line:
            digest = line.split("sha256:", 1)[1].strip(" \\")
            found[-1]["hashes"].append({"alg": "SHA-256", "content": digest})
    return found


def bill() -> str:
    """The whole document as it is kept."""
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": {"type": "application", "bom-ref": "stableagents", "name": "stableagents"}},
        "components": components(),
    }
    return json.dumps(document, indent=1) + "\n"


if __name__ == "__main__":
    TARGET.write_text(bill(), encoding="utf-8")
    sys.exit(0)
