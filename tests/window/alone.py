"""A native window by itself, confined as the product's: it prints the addresses that it would open elsewhere."""

from __future__ import annotations

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from stableagents import settings
from stableagents.window.confine import confine
from stableagents.window.native import NativeWindow, ensure_toolkit


def main() -> None:
    """Open it until the page's server says that it has seen enough, by ending."""
    config = settings.load()
    ensure_toolkit()
    print("confined", confine(config), flush=True)
    window = NativeWindow(config, "")
    window.open_outside = lambda address: print("outside", address, flush=True) is None
    window.on_frozen = lambda: os._exit(75)
    window.run()


if __name__ == "__main__":
    main()
