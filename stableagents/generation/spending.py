"""What models elsewhere may read and write in a day: tokens, counted in the database, whichever process asks.

A day is the person's own. Models on this computer cost nothing and are not counted.
"""

from __future__ import annotations

import contextlib
import logging
from datetime import date

from stableagents import settings
from stableagents.errors import Kind, StableAgentsError
from stableagents.paths import DataFolder
from stableagents.projects.database import connect

log = logging.getLogger("uvicorn.spending")


class Allowance:
    """The tokens of a data folder's day."""

    def __init__(self, data: DataFolder) -> None:
        self._data = data

    @property
    def limit(self) -> int:
        """The setting as it is saved now: a change holds at once. 0 is no limit."""
        with contextlib.suppress(StableAgentsError):  # GET /settings tells what is wrong with the file
            return settings.load({"data_dir": str(self._data.root)}).daily_token_limit
        return settings.Settings().daily_token_limit

    def spent(self) -> int:
        """Tokens of today."""
        with contextlib.closing(connect(self._data)) as connection:
            row = connection.execute("SELECT tokens FROM spending WHERE day = ?", (_today(),)).fetchone()
        return int(row["tokens"]) if row is not None else 0

    def check(self) -> None:
        """Raise ``daily_limit_reached`` where today's tokens are spent."""
        limit = self.limit
        spent = self.spent() if limit else 0
        if limit and spent >= limit:
            raise StableAgentsError(
                f"Today's {limit:,} tokens are spent ({spent:,} were read and written).",
                kind=Kind.TOO_MANY,
                code="daily_limit_reached",
                hint="Go on tomorrow, raise daily_token_limit in the settings (0 is no limit), or use an engine "
                "of this computer.",
            )

    def spend(self, tokens: int) -> None:
        """Count tokens that were read or written."""
        try:
            with contextlib.closing(connect(self._data)) as connection:
                connection.execute(
                    "INSERT INTO spending (day, tokens) VALUES (?, ?)"
                    " ON CONFLICT (day) DO UPDATE SET tokens = tokens + excluded.tokens",
                    (_today(), tokens),
                )
        except Exception as error:
            # An answer that was paid for is not thrown away for this; the next question asks the database first.
            log.warning("%d tokens could not be counted: %s", tokens, error)


def _today() -> str:
    return date.today().isoformat()
