"""The API server by itself, with the engines for tests: a program for tests that kill it."""

from __future__ import annotations

import sys

from stableagents import api_server
from stableagents.generation import engines
from tests.api.engines import ENGINES

if __name__ == "__main__":
    engines.ENGINES = {**ENGINES, **engines.ENGINES}
    sys.exit(api_server.main())
