"""Pages of other sites get nothing and change nothing; the command line of this user just works."""

from __future__ import annotations

import pytest

from tests.gate.conftest import Guarded
from tests.gate.wire import request

JSON = {"Content-Type": "application/json"}
OURS = "http://localhost:3000"
FOREIGN = [
    "http://evil.example",
    "null",
    "http://localhost:30001",
    "http://localhost:3000.evil.com",
    "https://localhost:3000",
    "http://localhost",
    "http://LOCALHOST:3000",
    "file://",
]
CROSS_SITE = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "cors"}
LINK = {"Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"}


@pytest.mark.parametrize("origin", FOREIGN)
@pytest.mark.parametrize("method", ["GET", "POST", "OPTIONS"])
def test_a_foreign_origin_is_refused_and_told_nothing(guarded: Guarded, origin: str, method: str) -> None:
    headers = {"Origin": origin, "Access-Control-Request-Method": "POST", **JSON}
    reply = request(guarded.port, method, "/desktop/run/x", headers, b"{}" if method == "POST" else None)
    assert reply.status == 403
    assert "access-control-allow-origin" not in reply.headers
    assert reply.headers["vary"] == "Origin"
    assert guarded.reached == []


@pytest.mark.parametrize("origin", [OURS, "http://127.0.0.1:3000"])
def test_our_page_may_read_and_change(guarded: Guarded, origin: str) -> None:
    headers = {"Origin": origin, "Sec-Fetch-Site": "same-site", "Sec-Fetch-Mode": "cors"}
    for method, body in (("GET", None), ("POST", b"{}"), ("DELETE", None)):
        reply = request(guarded.port, method, "/x", headers | JSON, body)
        assert (reply.status, reply.headers["access-control-allow-origin"]) == (200, origin)
        assert reply.headers["vary"] == "Origin"
        assert "access-control-allow-credentials" not in reply.headers


def test_the_preflight_of_our_page_is_answered_without_reaching_the_app(guarded: Guarded) -> None:
    headers = {"Origin": OURS, "Access-Control-Request-Method": "DELETE"}
    reply = request(guarded.port, "OPTIONS", "/anything", headers)
    assert reply.status == 204
    assert reply.headers["access-control-allow-origin"] == OURS
    assert "DELETE" in reply.headers["access-control-allow-methods"]
    assert "last-event-id" in reply.headers["access-control-allow-headers"]
    assert guarded.reached == []


@pytest.mark.parametrize(
    "headers",
    [
        CROSS_SITE,
        {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "image"},
        {"Sec-Fetch-Site": "same-site", "Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "script"},
        {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "iframe"},
        {"Sec-Fetch-Site": "something-new"},
    ],
)
def test_a_fetch_of_another_site_is_refused(guarded_page: Guarded, headers: dict[str, str]) -> None:
    assert request(guarded_page.port, "GET", "/", headers).status == 403
    assert guarded_page.reached == []


def test_a_link_on_another_site_leads_to_the_page_and_not_to_the_api(guarded: Guarded, guarded_page: Guarded) -> None:
    link = {"Sec-Fetch-Site": "cross-site", **LINK}
    assert request(guarded_page.port, "GET", "/", link).status == 200
    assert request(guarded.port, "GET", "/", link).status == 403


def test_a_typed_address_and_a_link_of_our_page_reach_the_api(guarded: Guarded) -> None:
    assert request(guarded.port, "GET", "/docs", {"Sec-Fetch-Site": "none", **LINK}).status == 200
    assert request(guarded.port, "GET", "/docs", {"Sec-Fetch-Site": "same-site", **LINK}).status == 200


@pytest.mark.parametrize(
    "kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/zip"]
)
def test_a_change_that_is_not_json_is_refused(guarded: Guarded, kind: str) -> None:
    reply = request(guarded.port, "POST", "/desktop/run/x", {"Content-Type": kind}, b"{}")
    assert reply.status == 415
    assert guarded.reached == []


def test_a_body_without_a_type_is_refused(guarded: Guarded) -> None:
    assert request(guarded.port, "POST", "/desktop/run/x", {}, b"{}").status == 415


def test_json_with_a_charset_is_json(guarded: Guarded) -> None:
    headers = {"Content-Type": "application/json; charset=utf-8"}
    assert request(guarded.port, "POST", "/desktop/create", headers, b"{}").status == 200


@pytest.mark.parametrize("method", ["POST", "DELETE"])
def test_plain_curl_may_leave_out_an_empty_body(guarded: Guarded, method: str) -> None:
    assert request(guarded.port, method, "/desktop/run/x").status == 200


def test_a_browser_may_not_leave_out_the_type(guarded: Guarded) -> None:
    assert request(guarded.port, "POST", "/desktop/run/x", {"Origin": OURS}).status == 415
    assert request(guarded.port, "POST", "/desktop/run/x", {"Sec-Fetch-Site": "same-origin"}).status == 415
    assert guarded.reached == []


def test_every_response_has_the_security_headers(guarded: Guarded) -> None:
    good, refused = request(guarded.port, "GET", "/"), request(guarded.port, "GET", "/", {"Origin": "null"})
    for reply in (good, refused):
        assert reply.headers["x-content-type-options"] == "nosniff"
        assert reply.headers["referrer-policy"] == "no-referrer"
        assert reply.headers["cross-origin-resource-policy"] == "same-origin"
        assert reply.headers["cross-origin-opener-policy"] == "same-origin"
        assert reply.headers["x-frame-options"] == "DENY"
        assert reply.headers["vary"] == "Origin", "no cache hands the answer for one origin to another"
        assert "server" not in reply.headers
        assert "frame-ancestors 'none'" in reply.headers["content-security-policy"]
        assert reply.headers["cache-control"] == "no-store"


def test_a_fault_of_the_app_is_a_problem_document_with_the_same_headers(guarded: Guarded) -> None:
    reply = request(guarded.port, "GET", "/broken")
    assert reply.status == 500
    assert reply.headers["content-type"] == "application/problem+json"
    assert reply.headers["x-content-type-options"] == "nosniff"
    assert b"foresee" not in reply.body
