"""Plain-text log files that rotate, one for each process, with secrets taken out. Standard library only."""

from __future__ import annotations

import logging
import logging.handlers
import os
import re
import sys
from io import TextIOWrapper
from pathlib import Path

MAX_BYTES = 2_000_000
BACKUPS = 3
_LINE_BYTES = 400  # a generous line
_FORMAT = "%(asctime)s %(levelname)-7s %(name)s: %(message)s"
_SECRET = re.compile(r"AIza[0-9A-Za-z_\-]{10,}|\bsk-[0-9A-Za-z_\-]{8,}|(?i:\bbearer\s+)[0-9A-Za-z._\-]{8,}")
_SECRET_ENV = ("GEMINI_API_KEY", "GOOGLE_API_KEY", "OPENAI_API_KEY")
_known_secrets: set[str] = set()


def register_secret(value: str | None) -> None:
    """Make ``value`` unprintable: every log line of this process shows ``[secret]`` in its place."""
    if value and len(value) >= 6:
        _known_secrets.add(value)


def redact(text: str) -> str:
    """``text`` without the secrets that this process knows and without what looks like a key."""
    for secret in _known_secrets:
        text = text.replace(secret, "[secret]")
    return _SECRET.sub("[secret]", text)


class _RedactingFormatter(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return redact(super().format(record))


class _PrivateFileHandler(logging.handlers.RotatingFileHandler):
    """Each new file is the person's alone, after a rotation too."""

    def _open(self) -> TextIOWrapper:
        fd = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        return TextIOWrapper(os.fdopen(fd, "ab"), encoding=self.encoding)


def set_up(process_name: str, logs_dir: Path | None, *, debug: bool = False, to_stderr: bool = False) -> None:
    """Send this process's logging to ``logs_dir/<process_name>.log`` (0600, rotating) and, if asked, to stderr."""
    logging.raiseExceptions = debug  # a disk that takes no more is told where it matters, not for each line of a log
    for name in _SECRET_ENV:
        register_secret(os.environ.get(name))
    handlers: list[logging.Handler] = []
    if logs_dir is not None:
        path = logs_dir / f"{process_name}.log"
        handlers.append(_PrivateFileHandler(path, maxBytes=MAX_BYTES, backupCount=BACKUPS, encoding="utf-8"))
    if to_stderr:
        handlers.append(logging.StreamHandler(sys.stderr))
    root = logging.getLogger()
    for old in list(root.handlers):
        root.removeHandler(old)
    for handler in handlers or [logging.NullHandler()]:
        handler.setFormatter(_RedactingFormatter(_FORMAT))
        root.addHandler(handler)
    root.setLevel(logging.DEBUG if debug else logging.INFO)
    for chatty in ("urllib3", "httpx", "httpcore", "asyncio", "PIL"):
        logging.getLogger(chatty).setLevel(logging.WARNING)


def last_lines(path: Path, count: int) -> list[str]:
    """The last ``count`` lines of a log file, oldest first; none where there is no such file."""
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - count * _LINE_BYTES))
            whole = file.read(count * _LINE_BYTES).decode("utf-8", "replace")
    except OSError:
        return []
    return redact(whole).splitlines()[-count:]
