"""The page's files over HTTP: a table made once from the folder, so that no path is ever built from a request.

A page carries its styles: a browser paints it as soon as it has that one answer. The policy that goes with it names
them by their hashes.
"""

from __future__ import annotations

import base64
import hashlib
import mimetypes
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

ROOT = Path(__file__).resolve().parent
PUBLIC_FOLDERS = ("css", "js", "img")
PUBLIC_FILES = ("index.html", "not-found.html")
NOT_FOUND = "/not-found.html"
# The style sheets in the order of their layers, sent as one. Those of the dark go beside it, for some people alone.
STYLES = ("page", "tokens", "reset", "layout", "components", "screens")
ALL_STYLES = "/css/all.css"
# The colours that early.js keeps as the person's choice, and for whom the dark ones are then meant.
THEME_COOKIE = "stableagents-theme"
_MEDIA_OF_DARK = {"dark": "all", "light": "not all"}
_BY_SYSTEM = "(prefers-color-scheme: dark)"
_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".svg": "image/svg+xml",
}
# What only people read is not sent: a line stays a line, so that a place in an error is a place in the file.
_INDENTATION = re.compile(rb"^[ \t]+", re.MULTILINE)
_SPACE_AFTER_NAME = re.compile(rb'^("[^"\n]+"|[\w-]+): ', re.MULTILINE)
_SPACE_IN_STYLES = re.compile(rb"\s*([{};,>])\s*")
# As far as a line is surely code: before any pattern, template or remark in it. What is in quotes stays as it is.
_CODE = re.compile(rb'^(?:[^"\'`/\n]|"(?:[^"\\\n]|\\.)*")+', re.MULTILINE)
_SPACE_IN_CODE = re.compile(rb'("(?:[^"\\\n]|\\.)*")| ?(=>|[!=]?==|&&|\|\||[{},:?=()]) ?')
_SHEET = re.compile(rb'<link rel="stylesheet" href="([^"]+)"(.*?) />')
_REMARK = re.compile(rb"^(?://[^\n]*|/\*.*?\*/)", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class _Content:
    changed_ns: int
    body: bytes
    etag: str
    media_type: str
    styles: tuple[str, ...] = ()  # the hashes of those that a page carries, as a policy names them


class StaticFiles:
    """An ASGI app for GET and HEAD of the files that were public when it was made; an edited file is read anew.

    ``policy_of`` gives the Content-Security-Policy of a page that carries styles with these hashes.
    """

    def __init__(self, root: Path = ROOT, policy_of: Callable[[Sequence[str]], str] | None = None) -> None:
        root = root.resolve()
        self.files = {"/" + path.relative_to(root).as_posix(): path for path in _public_files(root)}
        self._parts: dict[str, tuple[Path, ...]] = {address: (path,) for address, path in self.files.items()}
        self._parts["/"] = self._parts["/index.html"]
        self._parts[ALL_STYLES] = tuple(self.files[f"/css/{name}.css"] for name in STYLES)
        self._sheets = [path for path in self.files.values() if path.suffix == ".css"]
        self._policy_of = policy_of
        self._read: dict[tuple[str, str], _Content] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self.response(Request(scope))(scope, receive, send)

    def response(self, request: Request) -> Response:
        """What is sent for a request."""
        if request.method not in ("GET", "HEAD"):
            return Response(status_code=405, headers={"allow": "GET, HEAD"})
        asked = request.scope["path"]
        address, status = (asked, 200) if asked in self._parts else (NOT_FOUND, 404)
        content = self._content(address, request)
        headers = {"etag": content.etag, "cache-control": "no-cache", "content-type": content.media_type}
        if content.styles and self._policy_of is not None:
            headers["content-security-policy"] = self._policy_of(content.styles)
        if status == 200 and content.etag in request.headers.get("if-none-match", ""):
            return Response(status_code=304, headers=headers)
        return Response(content.body, status_code=status, headers=headers)

    def _content(self, address: str, request: Request) -> _Content:
        parts = self._parts[address]
        is_page = parts[0].suffix == ".html"
        changed_ns = max(path.stat().st_mtime_ns for path in (*parts, *(self._sheets if is_page else ())))
        media = _MEDIA_OF_DARK.get(request.cookies.get(THEME_COOKIE, ""), _BY_SYSTEM) if is_page else ""
        known = self._read.get((address, media))
        if known is None or known.changed_ns != changed_ns:
            body = self._body(address)
            styles: list[str] = []
            if is_page:
                body = _SHEET.sub(lambda link: self._carried(link, media, styles), body)
            etag = f'"{hashlib.sha256(body).hexdigest()[:20]}"'
            known = _Content(changed_ns, body, etag, _media_type(parts[0]), tuple(styles))
            self._read[address, media] = known
        return known

    def _body(self, address: str) -> bytes:
        return b"\n".join(sent(part) for part in self._parts[address])

    def _carried(self, link: re.Match[bytes], media: str, styles: list[str]) -> bytes:
        """A link to a style sheet as the sheet itself; its hash is noted in ``styles``."""
        sheet = self._body(link[1].decode())
        styles.append(f"'sha256-{base64.b64encode(hashlib.sha256(sheet).digest()).decode()}'")
        return b"<style%s>%s</style>" % (link[2].replace(_BY_SYSTEM.encode(), media.encode()), sheet)


def sent(path: Path) -> bytes:
    """A public file as it goes over the wire."""
    body = path.read_bytes()
    if path.suffix in (".js", ".css", ".html"):
        body = _INDENTATION.sub(b"", body)
    if path.suffix in (".js", ".css"):
        body = _REMARK.sub(lambda remark: b"\n" * remark[0].count(b"\n"), body)
        body = _SPACE_AFTER_NAME.sub(rb"\1:", body)
    if path.suffix == ".js":
        body = _CODE.sub(lambda code: _SPACE_IN_CODE.sub(lambda part: part[1] or part[2], code[0]), body)
    if path.suffix == ".css":  # nothing ever tells a line of these
        body = _SPACE_IN_STYLES.sub(rb"\1", body).replace(b";}", b"}").strip()
    return body


def _public_files(root: Path) -> list[Path]:
    found = [root / name for name in PUBLIC_FILES]
    for folder in PUBLIC_FOLDERS:
        found += sorted((root / folder).rglob("*"))
    # A link may lead anywhere, so only what really lies here is public.
    return [path for path in found if path.is_file() and path.resolve() == path and path.is_relative_to(root)]


def _media_type(path: Path) -> str:
    return _TYPES.get(path.suffix) or mimetypes.guess_type(path.name)[0] or "application/octet-stream"
