"""A web address taken apart: its scheme, host, port, path, and what it asks."""

from __future__ import annotations

from urllib.parse import parse_qsl, urlsplit

from logic import Made, ToolError, Typed, text_in

PORTS = {"http": 80, "https": 443, "ftp": 21}


def work_out(typed: Typed, changed: str) -> Made:
    text = text_in(typed, "address")
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        raise ToolError("That is no web address: its host or port is wrong.", "address") from None
    if not parts.scheme or not (parts.netloc or parts.path):
        raise ToolError("Write a whole address, such as https://example.org/path?a=1.", "address")
    usual = f"{PORTS[parts.scheme]}" if parts.scheme in PORTS else ""
    rows = [("Host", parts.hostname or ""), ("Scheme", parts.scheme), ("Port", str(port) if port else usual)]
    rows += [
        ("Path", parts.path),
        ("Question", parts.query),
        ("Fragment", parts.fragment),
        ("User", parts.username or ""),
    ]
    asked = [(f"? {name}", value) for name, value in parse_qsl(parts.query, keep_blank_values=True)]
    return Made([(name, value) for name, value in [*rows, *asked[:100]] if value or name.startswith("?")])
