"""A native window by itself, confined as the product's without being root: it prints what it would open elsewhere."""

from __future__ import annotations

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from stableagents import settings
from stableagents.window.base import Confined
from stableagents.window.confine import confine
from stableagents.window.native import NativeWindow, ensure_toolkit, shows_by_webkit
from tests.window.not_root import leave_root


def main() -> None:
    """Open it until it is ended, or its page has died."""
    leave_root()
    config = settings.load()
    ensure_toolkit()
    confined = confine(config, has_webkit=shows_by_webkit())
    print("confined", confined.name, flush=True)
    window = NativeWindow(config, "")
    window.has_own_tree = confined is Confined.BY_TREE
    window.open_outside = lambda address: print("outside", address, flush=True) is None
    window.on_frozen = lambda: os._exit(75)
    window.on_crashed = lambda: os._exit(76)
    window.run()


if __name__ == "__main__":
    main()
