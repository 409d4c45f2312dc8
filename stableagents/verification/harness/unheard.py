"""What fails where nobody hears of it: tasks of a pool, or of an asyncio loop, whose outcome the app never asks for."""

from __future__ import annotations

import concurrent.futures
import gc
import logging
from collections.abc import Callable
from typing import Any

Failed = Callable[[BaseException], None]
_MOST_KEPT = 50
_LOGGERS = ("asyncio", "concurrent.futures")


class Unheard(logging.Handler):
    """Hears of errors in tasks; ``failed`` is told those that the app's code does not deal with."""

    def __init__(self, failed: Failed) -> None:
        super().__init__(logging.ERROR)
        self._failed = failed
        self._waiting: dict[int, tuple[Any, BaseException]] = {}  # kept alive here: the app may have let go of it

    def install(self) -> None:
        """Put it between the app and its pools."""
        for name in _LOGGERS:
            logging.getLogger(name).addHandler(self)
        future: Any = concurrent.futures.Future
        set_exception, result, exception = future.set_exception, future.result, future.exception

        def failed(self_: Any, error: BaseException) -> None:
            if isinstance(error, Exception) and len(self._waiting) < _MOST_KEPT:
                self._waiting[id(self_)] = self_, error
            set_exception(self_, error)

        def asked(original: Callable[..., Any]) -> Callable[..., Any]:
            def ask(self_: Any, timeout: float | None = None) -> Any:
                try:
                    return original(self_, timeout)
                finally:
                    if self_.done():
                        self._waiting.pop(id(self_), None)

            return ask

        future.set_exception, future.result, future.exception = failed, asked(result), asked(exception)

    def emit(self, record: logging.LogRecord) -> None:
        """Python itself tells of an error that nobody took."""
        error = record.exc_info[1] if record.exc_info else None
        if error is not None:
            self._failed(error)

    def tell(self) -> None:
        """At the end of a life: what failed, and was never asked for."""
        gc.collect()
        for _, error in list(self._waiting.values()):
            self._failed(error)
        self._waiting.clear()
