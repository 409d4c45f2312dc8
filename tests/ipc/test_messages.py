"""The wire message: what goes in comes out, and whatever else comes in is refused in one way."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stableagents.ipc.messages import MAX_MESSAGE_BYTES, Message, MessageError, decode, encode

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(st.text(min_size=1, max_size=64), st.dictionaries(st.text(), json_values), st.none() | st.just("r1"))
def test_what_is_sent_arrives(kind: str, data: dict[str, object], reply_to: str | None) -> None:
    message = Message(type=kind, data=data, response_queue=reply_to)
    assert decode(encode(message)) == message


@given(st.binary(max_size=200))
def test_any_bytes_are_a_message_or_a_message_error(frame: bytes) -> None:
    try:
        decode(frame)
    except MessageError:
        return


@pytest.mark.parametrize(
    "wire",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b'"text"',
        b"{}",
        b'{"type": 5}',
        b'{"type": ""}',
        b'{"type": "' + b"x" * 65 + b'"}',
        b'{"type": "a", "response_queue": 7}',
        b'{"type": "a", "data": {"n": NaN}}',
        b"[" * 100_000,
        b'{"type": "a", "data": ' + b"[" * 50_000 + b"]" * 50_000 + b"}",
    ],
)
def test_a_frame_of_another_shape_is_refused(wire: bytes) -> None:
    with pytest.raises(MessageError):
        decode(wire)


def test_data_that_is_no_object_is_marked_so_that_the_sender_gets_an_answer() -> None:
    message = decode(json.dumps({"type": "get_status", "data": [1], "response_queue": "r1"}).encode())
    assert not message.data_is_object
    assert message.response_queue == "r1"


def test_more_than_the_cap_is_refused_on_both_sides() -> None:
    with pytest.raises(MessageError, match="allowed"):
        encode(Message(type="a", data={"text": "x" * MAX_MESSAGE_BYTES}))
    with pytest.raises(MessageError, match="allowed"):
        decode(b" " * (MAX_MESSAGE_BYTES + 1))


def test_what_json_cannot_hold_is_refused_before_it_is_sent() -> None:
    with pytest.raises(MessageError):
        encode(Message(type="a", data={"key": object()}))
