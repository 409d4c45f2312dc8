"""A JSON web token read: what its head and its body say. Its signature is not checked."""

from __future__ import annotations

import base64
import binascii
import json
from datetime import UTC, datetime
from typing import Any

from logic import Made, ToolError, Typed, text_in

TIMES = {"iat": "Issued", "nbf": "Not before", "exp": "Expires"}


def work_out(typed: Typed, changed: str) -> Made:
    parts = text_in(typed, "token").split(".")
    if len(parts) != 3:
        raise ToolError("A token has three parts with points between them.", "token")
    head, body = _part(parts[0]), _part(parts[1])
    rows = [("Algorithm", str(head.get("alg", "")))]
    for name, said in TIMES.items():
        if isinstance(body.get(name), int | float) and 0 <= body[name] < 10**11:
            rows.append((said, f"{datetime.fromtimestamp(body[name], UTC):%Y-%m-%d %H:%M:%S}"))
    shown = [json.dumps(part, indent=2, ensure_ascii=False) for part in (head, body)]
    return Made(rows, text="\n\n".join(shown))


def _part(text: str) -> dict[str, Any]:
    try:
        value = json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
    except (binascii.Error, ValueError, RecursionError):
        raise ToolError("That is no token: its parts are not JSON in Base64.", "token") from None
    if not isinstance(value, dict):
        raise ToolError("That is no token: its parts are not JSON in Base64.", "token")
    return value
