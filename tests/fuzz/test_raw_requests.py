"""Any request at all, as raw bytes to a mock that listens: no response has a status of 5xx, and nothing is logged.

What a request is made of is chosen to hurt: numbers of thousands of digits, halves of characters, forms and JSON that
don't end, headers that contradict each other, at real paths and at others.
"""

import itertools
import logging
import re
import socket
from collections.abc import Iterator, Mapping

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from weibokit_mock.server import MockServer
from weibokit_mock.settings import APIS

from tests.mockserver.defined import Defined, Parameter, operations
from tests.mockserver.wire import Wire

MULTIPART = b"Content-Type: multipart/form-data; boundary=B"
DEFINED = [defined for api in APIS for defined in operations(api)]
WITH_BODIES = [
    defined for defined in DEFINED if "requestBody" in defined.node and "urlencoded" not in str(defined.node)
]
CREDENTIALS = {"tsina_v1": ["source=K"], "weibo_v2": ["access_token=T", "source=K"], "justone": ["token=T"]}

numbers = st.sampled_from(
    [
        "0",
        "-0",
        "1",
        "-1",
        "9" * 19,
        "9" * 4300,
        "9" * 4301,
        "1e400",
        "0x1",
        "%D9%A1",
        "%C2%B2",
        "1.0",
        "NaN",
        "1_0",
        "%2B1",
    ]
)
texts = st.sampled_from(
    [
        "",
        "a",
        "%00",
        "%0D%0A",
        "%ED%A0%80",
        "%FF",
        "%F0%9F%98%80",
        "a" * 5000,
        "%25252525",
        "json",
        "xml",
        "oob",
        "{}",
        "http://[",
        "//",
    ]
)
values = numbers | texts | st.text(st.characters(codec="ascii", exclude_characters=" \r\n\x00#"), max_size=20)
deep = st.integers(1, 300).map(lambda depth: b'{"a":' * depth + b"1" + b"}" * depth)
heads = st.sampled_from(
    [
        b"name=pic",
        b"name*0*=a",
        b"name=pic; filename*=\"a''",
        b"name*%s=a" % (b"1" * 4400),
        b"(" * 500,
        b"name=a" + b";" * 200,
    ]
)
parts = st.builds(
    lambda head, content: b"--B\r\nContent-Disposition: form-data; %s\r\n\r\n%s\r\n--B--" % (head, content),
    heads | st.binary(max_size=30),
    st.binary(max_size=20),
)
BODIES: Mapping[bytes, st.SearchStrategy[bytes]] = {
    b"application/json": deep
    | st.sampled_from([b"{}", b"[" * 300, b"9" * 4400, b'{"action_name":%s}' % (b"9" * 4400)]),
    b"multipart/form-data; boundary=B": parts | st.binary(max_size=60),
    b"application/x-www-form-urlencoded": st.binary(max_size=60),
}
"""Bodies by media type."""

headers = st.lists(
    st.sampled_from(
        [
            b"Content-Type: application/json",
            b"Content-Type: application/x-www-form-urlencoded; charset=x",
            b"Content-Type: \xff",
            MULTIPART,
            MULTIPART + b";" * 400,
            b'Content-Type: multipart/form-data; boundary="',
            b"Authorization: Basic \xff",
            b"Authorization: Basic dXNlcjpwYXNzd29yZA==",
            b"Authorization: OAuth2 T",
            b'Authorization: OAuth oauth_consumer_key="%ED%A0%80", oauth_signature="%FF"',
            b"Host: \xff[",
            b"Origin: http://[",
            b"Expect: 100-continue",
            b"X-Forwarded-Proto: \xff",
            b"X-Forwarded-For: ,",
            b"Connection: upgrade\r\nUpgrade: websocket",
        ]
    ),
    max_size=3,
)


BOUNDED = settings(
    max_examples=300,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@st.composite
def requests(draw: st.DrawFn) -> bytes:
    """One request at the path of an operation, with its own parameters, good and bad, and others."""
    defined = draw(st.sampled_from(DEFINED) | st.sampled_from(WITH_BODIES))
    path = _path(draw, defined)
    fields = [f"{parameter.name}={draw(values | st.just(parameter.right))}" for parameter in _some(draw, defined)]
    query = "&".join([*CREDENTIALS[defined.api], *fields])
    method = draw(st.sampled_from([defined.method, "POST", "GET", "HEAD", "DELETE", "OPTIONS"]))
    media_type = draw(st.sampled_from(_media_types(defined) * 3 + list(BODIES)))
    body = draw(BODIES[media_type] | st.just(query.encode()))
    lines = [f"{method} {path}?{query} HTTP/1.1".encode(), b"Connection: close", b"Content-Type: " + media_type]
    lines += draw(headers)
    return b"\r\n".join([*lines, b"Content-Length: %d" % len(body), b"", body])


def _media_types(defined: Defined) -> list[bytes]:
    content = str(defined.node.get("requestBody"))
    return [media_type for media_type in BODIES if media_type.partition(b";")[0].decode() in content]


def _path(draw: st.DrawFn, defined: Defined) -> str:
    path = defined.path
    for parameter in defined.parameters:
        if parameter.place == "path":
            path = path.replace(f"{{{parameter.name}}}", draw(values.filter(len) | st.just(parameter.right)))
    return path.replace("?", "%3F").replace("{", "%7B").replace("}", "%7D")


def _some(draw: st.DrawFn, defined: Defined) -> Iterator[Parameter]:
    own = [parameter for parameter in defined.parameters if parameter.place in {"query", "form"}]
    return itertools.compress(own, draw(st.lists(st.booleans(), min_size=len(own), max_size=len(own))))


@pytest.fixture(scope="module")
def wire() -> Iterator[Wire]:
    with MockServer() as mock:
        yield Wire(int(mock.base_url.rpartition(":")[2]))


def sent(wire: Wire, request: bytes, *, ends: bool) -> bytes:
    """Send a request, and return all that comes back; `ends` says whether the client then ends its half."""
    with wire.connect(request) as connection:
        if ends:
            connection.shutdown(socket.SHUT_WR)
        try:
            return b"".join(iter(lambda: connection.recv(65536), b""))
        except ConnectionResetError:
            return b""  # what was sent beyond a rejected head


def assert_is_well(received: bytes, caplog: pytest.LogCaptureFixture) -> None:
    assert re.match(rb"(HTTP/1\.1 100 Continue\r\n\r\n)?HTTP/1\.1 [1-4]|$", received)
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR] == []


@BOUNDED
@given(request=requests())
def test_no_request_ends_in_a_failure(wire: Wire, caplog: pytest.LogCaptureFixture, request: bytes) -> None:
    received = sent(wire, request, ends=False)
    assert received
    assert_is_well(received, caplog)


@BOUNDED
@given(
    data=st.binary(max_size=200)
    | requests().flatmap(lambda request: st.integers(0, len(request)).map(lambda end: request[:end]))
)
def test_no_bytes_end_in_a_failure(wire: Wire, caplog: pytest.LogCaptureFixture, data: bytes) -> None:
    assert_is_well(sent(wire, data, ends=True), caplog)
