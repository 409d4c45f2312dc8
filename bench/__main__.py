"""``python -m bench [NAME ...] [--json]``: run the measurements and print figures, peers and ratios."""

from __future__ import annotations

import argparse
import importlib
import json
import os
import sys
from dataclasses import asdict

from bench.row import Row

BENCHES = (
    "launch",
    "recovery",
    "window",
    "page",
    "round_trip",
    "idle",
    "under_load",
    "soak",
    "composer",
    "projects",
    "box",
    "environments",
    "packaging",
    "verification",
    "fuzz",
    "crowd",
    "small_model",
)


def main() -> int:
    """Run the named benches, or all of them. Returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"some of: {', '.join(BENCHES)}")
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    options = parser.parse_args()
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # a person's machine keeps the bytecode of what runs there
    unknown = [name for name in options.names if name not in BENCHES]
    if unknown:
        parser.error(f"no bench is called {unknown[0]!r}; there are: {', '.join(BENCHES)}")
    rows: list[Row] = []
    for name in options.names or BENCHES:
        for row in importlib.import_module(f"bench.{name}").run():
            rows.append(row)
            if not options.json:
                print(row.as_text(), flush=True)
    if options.json:
        print(json.dumps([asdict(row) | {"ratio": row.ratio} for row in rows], indent=2))
    return 0


if __name__ == "__main__":
    sys.exit(main())
