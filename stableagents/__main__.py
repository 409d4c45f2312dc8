"""``python -m stableagents`` is the command ``stableagents``."""

from __future__ import annotations

import sys

from stableagents.cli import main

if __name__ == "__main__":
    sys.exit(main())
