"""The launch token: what a caller shows where the system can't tell whose process calls, or where it was asked for.

It is made anew at each start and lies in a file that only this person can read. Standard library only.
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import html
import os
import secrets
from pathlib import Path

from stableagents.logs import register_secret
from stableagents.paths import DataFolder
from stableagents.settings import Settings

_BYTES = 32
_ARRIVAL = """<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="referrer" content="no-referrer" />
    <meta http-equiv="refresh" content="0; url={address}" />
    <title>StableAgents</title>
  </head>
  <body><p><a href="{address}">StableAgents</a></p></body>
</html>
"""


def make(data: DataFolder) -> str:
    """A fresh token of 256 bits, in place of the last start's. Raises ``OSError`` where it can't be written."""
    token = secrets.token_urlsafe(_BYTES)
    register_secret(token)
    _write(data.token_file, token)
    return token


def read(data: DataFolder) -> str:
    """The token of the running main process; empty where there is none, and an empty one admits nobody."""
    try:
        token = data.token_file.read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return ""
    register_secret(token)
    return token


def read_or_make(data: DataFolder) -> str:
    """The token for a server that was started by itself: servers of one data folder share it."""
    return read(data) or make(data)


def forget(data: DataFolder) -> None:
    """Take the token and the page's door away; nothing of them is needed after the end."""
    for path in (data.token_file, data.page_door):
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)


def page_pass(token: str) -> str:
    """What the page's cookie holds: it opens the page's files, and tells nothing of the token it was made of."""
    return hmac.new(token.encode(), b"the page", hashlib.sha256).hexdigest()


def page_address(config: Settings, route: str = "") -> str:
    """Where the page is opened; with the token, which the page takes out of its address at once, where one is asked."""
    if not config.require_token:
        return config.frontend_url + ("/" + route if route else "")
    return f"{config.frontend_url}/?token={read(config.data)}{route}"


def address_for_browser(config: Settings, route: str = "") -> str:
    """The same for another program: a file of ours leads it on, so that no command line shows the token."""
    if not config.require_token:
        return page_address(config, route)
    _write(config.data.page_door, _ARRIVAL.format(address=html.escape(page_address(config, route))))
    return config.data.page_door.as_uri()


def _write(path: Path, text: str) -> None:
    staged = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    with contextlib.suppress(FileNotFoundError):
        staged.unlink()
    with os.fdopen(os.open(staged, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
        file.write(text)
    os.replace(staged, path)
