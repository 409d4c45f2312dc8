"""What a caller has to show: nothing where the system tells whose process it is, else the launch token."""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from urllib.parse import parse_qs

from starlette.types import Scope

from stableagents.launch_token import page_pass

Fields = dict[str, list[str]]

_BEARER = "bearer "
_HAS_NO_EFFECT = frozenset({"GET", "HEAD"})


@dataclass(frozen=True, slots=True)
class Access:
    """The launch token, whether everybody must show it, and the name of the page's cookie (the API takes none).

    An empty ``token`` admits nobody.
    """

    token: str = ""
    is_required: bool = False
    cookie: str = ""

    def admits(self, scope: Scope, fields: Fields) -> bool:
        """Whether this request shows the token: in its header, or for the page in its cookie or on its arrival."""
        return bool(self.token) and (self._has_bearer(fields) or self._has_cookie(scope, fields) or self.arrives(scope))

    def arrives(self, scope: Scope) -> bool:
        """Whether this is the page's first request, with the token in its address."""
        if not (self.cookie and self.token) or scope["type"] != "http" or scope["path"] != "/":
            return False
        given = parse_qs(scope.get("query_string", b"").decode("latin-1")).get("token", [])
        return scope["method"] == "GET" and len(given) == 1 and _is_same(given[0], self.token)

    def as_cookie(self) -> str:
        """The header that has the browser show on each request what opens the page's files."""
        return f"{self.cookie}={page_pass(self.token)}; Path=/; HttpOnly; SameSite=Strict"

    def _has_bearer(self, fields: Fields) -> bool:
        given = fields.get("authorization", [])
        if len(given) != 1 or not given[0].lower().startswith(_BEARER):
            return False
        return _is_same(given[0][len(_BEARER) :].strip(), self.token)

    def _has_cookie(self, scope: Scope, fields: Fields) -> bool:
        # A cookie comes along by itself, so it never opens a change.
        if not self.cookie or scope["type"] != "http" or scope["method"] not in _HAS_NO_EFFECT:
            return False
        pairs = [pair.strip().partition("=") for header in fields.get("cookie", []) for pair in header.split(";")]
        return any(name == self.cookie and _is_same(value, page_pass(self.token)) for name, _, value in pairs)


def _is_same(given: str, right: str) -> bool:
    return hmac.compare_digest(given.encode("utf-8", "replace"), right.encode())
