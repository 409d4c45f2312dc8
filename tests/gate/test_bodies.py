"""No request can bring more than its limit, whatever it says about its length."""

from __future__ import annotations

import json

from tests.gate.conftest import Guarded
from tests.gate.wire import exchange, request

JSON = {"Content-Type": "application/json"}


def test_a_body_at_the_limit_is_taken(guarded: Guarded) -> None:
    reply = request(guarded.port, "POST", "/x", JSON, b" " * 1_000_000)
    assert (reply.status, json.loads(reply.body)["received"]) == (200, 1_000_000)


def test_ten_megabytes_are_refused_and_the_caller_reads_why(guarded: Guarded) -> None:
    reply = request(guarded.port, "POST", "/x", JSON, b" " * 10_000_000)
    assert (reply.status, json.loads(reply.body)["code"]) == (413, "body_too_large")
    assert guarded.reached == []


def test_a_body_of_unknown_length_is_counted_as_it_comes(guarded: Guarded) -> None:
    chunk = b"%x\r\n%s\r\n" % (100_000, b" " * 100_000)
    head = f"POST /x HTTP/1.1\r\nHost: localhost:{guarded.port}\r\nContent-Type: application/json\r\n"
    reply = exchange(
        guarded.port,
        head.encode() + b"Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk * 200 + b"0\r\n\r\n",
    )
    assert (reply.status, json.loads(reply.body)["code"]) == (413, "body_too_large")


def test_a_caller_that_waits_for_leave_to_send_is_refused_at_once(guarded: Guarded) -> None:
    head = f"POST /x HTTP/1.1\r\nHost: localhost:{guarded.port}\r\nContent-Type: application/json\r\n"
    reply = exchange(guarded.port, head.encode() + b"Content-Length: 9000000\r\nExpect: 100-continue\r\n\r\n")
    assert reply.status == 413


def test_a_zip_is_taken_where_projects_are_imported_and_up_to_its_own_limit(guarded: Guarded) -> None:
    zipped = {"Content-Type": "application/zip"}
    assert request(guarded.port, "POST", "/desktop/import", zipped, b"P" * 2_000_000).status == 200
    assert request(guarded.port, "POST", "/desktop/import", zipped, b"P" * 3_000_001).status == 413
    assert request(guarded.port, "POST", "/desktop/import", JSON, b" " * 2_000_000).status == 413
    assert request(guarded.port, "POST", "/desktop/jobs", zipped, b"P").status == 415
