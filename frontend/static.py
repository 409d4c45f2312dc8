"""The page's files over HTTP: a table made once from the folder, so that no path is ever built from a request."""

from __future__ import annotations

import hashlib
import mimetypes
import re
from dataclasses import dataclass
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

ROOT = Path(__file__).resolve().parent
PUBLIC_FOLDERS = ("css", "js", "img")
PUBLIC_FILES = ("index.html", "not-found.html")
NOT_FOUND = "/not-found.html"
# The style sheets in the order of their layers. They are sent as one: before it is there, nothing is painted.
STYLES = ("page", "tokens", "reset", "layout", "components", "screens")
ALL_STYLES = "/css/all.css"
_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".svg": "image/svg+xml",
}
# What only people read is not sent: a line stays a line, so that a place in an error is a place in the file.
_INDENTATION = re.compile(rb"^[ \t]+", re.MULTILINE)
_SPACE_AFTER_NAME = re.compile(rb'^("[^"\n]+"|[\w-]+): ', re.MULTILINE)
_REMARK = re.compile(rb"^(?://[^\n]*|/\*.*?\*/)", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class _Content:
    changed_ns: int
    body: bytes
    etag: str
    media_type: str


class StaticFiles:
    """An ASGI app for GET and HEAD of the files that were public when it was made; an edited file is read anew."""

    def __init__(self, root: Path = ROOT) -> None:
        root = root.resolve()
        self.files = {"/" + path.relative_to(root).as_posix(): path for path in _public_files(root)}
        self._parts: dict[str, tuple[Path, ...]] = {address: (path,) for address, path in self.files.items()}
        self._parts["/"] = self._parts["/index.html"]
        self._parts[ALL_STYLES] = tuple(self.files[f"/css/{name}.css"] for name in STYLES)
        self._read: dict[str, _Content] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self._response(Request(scope))(scope, receive, send)

    def _response(self, request: Request) -> Response:
        if request.method not in ("GET", "HEAD"):
            return Response(status_code=405, headers={"allow": "GET, HEAD"})
        asked = request.scope["path"]
        address, status = (asked, 200) if asked in self._parts else (NOT_FOUND, 404)
        content = self._content(address)
        headers = {"etag": content.etag, "cache-control": "no-cache", "content-type": content.media_type}
        if status == 200 and content.etag in request.headers.get("if-none-match", ""):
            return Response(status_code=304, headers=headers)
        return Response(content.body, status_code=status, headers=headers)

    def _content(self, address: str) -> _Content:
        parts = self._parts[address]
        changed_ns = max(part.stat().st_mtime_ns for part in parts)
        known = self._read.get(address)
        if known is None or known.changed_ns != changed_ns:
            body = b"\n".join(sent(part) for part in parts)
            etag = f'"{hashlib.sha256(body).hexdigest()[:20]}"'
            known = self._read[address] = _Content(changed_ns, body, etag, _media_type(parts[0]))
        return known


def sent(path: Path) -> bytes:
    """A public file as it goes over the wire."""
    body = path.read_bytes()
    if path.suffix in (".js", ".css", ".html"):
        body = _INDENTATION.sub(b"", body)
    if path.suffix in (".js", ".css"):
        body = _REMARK.sub(lambda remark: b"\n" * remark[0].count(b"\n"), body)
        body = _SPACE_AFTER_NAME.sub(rb"\1:", body)
    return body


def _public_files(root: Path) -> list[Path]:
    found = [root / name for name in PUBLIC_FILES]
    for folder in PUBLIC_FOLDERS:
        found += sorted((root / folder).rglob("*"))
    # A link may lead anywhere, so only what really lies here is public.
    return [path for path in found if path.is_file() and path.resolve() == path and path.is_relative_to(root)]


def _media_type(path: Path) -> str:
    return _TYPES.get(path.suffix) or mimetypes.guess_type(path.name)[0] or "application/octet-stream"
