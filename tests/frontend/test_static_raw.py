"""Nothing but the page's own files comes out of the frontend server, whatever path is sent."""

from __future__ import annotations

import base64
import hashlib
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from frontend.server import create_app
from frontend.static import ROOT
from stableagents.settings import Settings
from tests.gate.wire import Reply, request, serving

CANARY = b"canary-4f1c9a"


@pytest.fixture(scope="module")
def port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """A server of a copy of the page's folder, with secrets around and inside it."""
    folder = tmp_path_factory.mktemp("served")
    root = folder / "frontend"
    shutil.copytree(ROOT, root, ignore=shutil.ignore_patterns("__pycache__"))
    for secret in (folder / ".env", folder / "secret.html", root / ".env", root / "secret.py", root / "js" / "a b.js"):
        secret.write_bytes(CANARY)
    (root / "js" / "a b.js").write_bytes(b"// public")
    (root / "css" / "link.css").symlink_to(folder / "secret.html")
    (root / "img" / "out").symlink_to(folder)
    with serving(lambda port: create_app(Settings(frontend_port=port), root)) as port:
        yield port


@pytest.mark.parametrize(
    "path",
    [
        "/../.env",
        "/..%2f.env",
        "/%2e%2e/.env",
        "/%2e%2e%2f.env",
        "/js/../../.env",
        "/js/..%2f..%2f.env",
        "/..\\.env",
        "/..%5c.env",
        "/..\\..\\x",
        "//etc/passwd",
        "/etc/passwd",
        "/c:/x",
        "/C:%5Cx",
        "/.env",
        "/secret.py",
        "/server.py",
        "/static.py",
        "/__init__.py",
        "/css/link.css",
        "/img/out/.env",
        "/img/out/secret.html",
        "/js/",
        "/js",
        "/css/",
        "/index.html%00.js",
        "/x%00.html",
        "/js/%c0%ae%c0%ae/.env",
        "/index.html/",
        "http://localhost/../.env",
        "/" + "a" * 5000,
    ],
)
def test_a_path_that_is_no_page_file_gives_nothing(port: int, path: str) -> None:
    reply = request(port, "GET", path)
    assert reply.status in (400, 404)
    assert CANARY not in reply.body
    assert b"root:" not in reply.body


def test_the_page_and_its_files_are_served_with_their_types(port: int) -> None:
    types = {
        "/": "text/html; charset=utf-8",
        "/js/main.js": "text/javascript; charset=utf-8",
        "/css/tokens.css": "text/css; charset=utf-8",
        "/img/icon.svg": "image/svg+xml",
        "/js/a%20b.js": "text/javascript; charset=utf-8",
        "/js/main.js?version=2": "text/javascript; charset=utf-8",
    }
    for path, media_type in types.items():
        reply = request(port, "GET", path)
        assert (reply.status, reply.headers["content-type"]) == (200, media_type), path


def test_an_unknown_address_leads_back_to_the_page(port: int) -> None:
    reply = request(port, "GET", "/no/such/place")
    assert reply.status == 404
    assert b'href="/"' in reply.body


def test_a_file_that_has_not_changed_is_not_sent_again(port: int) -> None:
    first = request(port, "GET", "/js/main.js")
    assert first.headers["cache-control"] == "no-cache"
    again = request(port, "GET", "/js/main.js", {"If-None-Match": first.headers["etag"]})
    assert (again.status, again.body) == (304, b"")


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
def test_nothing_can_be_changed_here(port: int, method: str) -> None:
    reply = request(port, method, "/index.html", {"Content-Type": "application/json"}, b"{}")
    assert reply.status == 405


@pytest.mark.parametrize("path", ["/", "/config.json", "/js/main.js", "/nothing"])
@pytest.mark.parametrize("headers", [{"Host": "evil.example"}, {"Origin": "http://evil.example"}])
def test_the_gate_stands_before_every_path(port: int, path: str, headers: dict[str, str]) -> None:
    assert request(port, "GET", path, headers).status == 403


def test_a_link_on_another_site_leads_here(port: int) -> None:
    link = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"}
    assert request(port, "GET", "/", link).status == 200


@pytest.mark.parametrize("path", ["/", "/config.json", "/nothing"])
def test_every_response_has_the_strict_policy(port: int, path: str) -> None:
    reply = request(port, "GET", path)
    denied = set(reply.headers["permissions-policy"].split(", "))
    assert {"camera=()", "microphone=()", "geolocation=()", "display-capture=()"} <= denied
    policy = _policy(reply)
    apis = {"http://localhost:8000", "http://127.0.0.1:8000"}
    assert policy["default-src"] == {"'none'"}
    assert policy["script-src"] == {"'self'"}
    assert all(source == "'self'" or source.startswith("'sha256-") for source in policy["style-src"])
    assert policy["connect-src"] == {"'self'", *apis}
    assert policy["img-src"] == {"'self'", "data:", *apis}
    assert policy["base-uri"] == policy["form-action"] == policy["frame-ancestors"] == {"'none'"}


@pytest.mark.parametrize("theme", ["", "dark", "light", "none of them"])
@pytest.mark.parametrize("path", ["/", "/nothing"])
def test_a_page_carries_its_styles_and_the_policy_names_just_these(port: int, path: str, theme: str) -> None:
    reply = request(port, "GET", path, {"Cookie": f"stableagents-theme={theme}"} if theme else {})
    styles = re.findall(rb"<style([^>]*)>(.*?)</style>", reply.body, re.DOTALL)
    hashes = {f"'sha256-{base64.b64encode(hashlib.sha256(text).digest()).decode()}'" for _, text in styles}
    assert len(styles) == 2
    assert _policy(reply)["style-src"] == {"'self'", *hashes}
    assert b'rel="stylesheet"' not in reply.body
    media = {"dark": b"all", "light": b"not all"}.get(theme, b"(prefers-color-scheme: dark)")
    assert styles[1][0] == b' id="dark" media="%s"' % media


def test_an_edited_style_reaches_the_page_and_its_policy(tmp_path: Path) -> None:
    root = tmp_path / "frontend"
    shutil.copytree(ROOT, root)
    with serving(lambda port: create_app(Settings(frontend_port=port), root)) as port:
        before = request(port, "GET", "/")
        (root / "css" / "dark.css").write_text(":root { color: red }\n", encoding="utf-8")
        after = request(port, "GET", "/", {"If-None-Match": before.headers["etag"]})
    assert after.status == 200
    assert b">:root{color: red}" in after.body
    assert _policy(after)["style-src"] != _policy(before)["style-src"]


def test_the_page_is_told_where_the_api_is_by_the_name_it_was_opened_with(port: int) -> None:
    for name in ("localhost", "127.0.0.1"):
        reply = request(port, "GET", "/config.json", {"Host": f"{name}:{port}"})
        assert f'"http://{name}:8000"'.encode() in reply.body
        assert reply.headers["cache-control"] == "no-store"


def _policy(reply: Reply) -> dict[str, set[str]]:
    rules = (rule.split() for rule in reply.headers["content-security-policy"].split(";"))
    return {rule[0]: set(rule[1:]) for rule in rules}
