import re
from typing import Any

import pytest

from tools.runtime.auth.signature import OAuth1Signature, require_oauthlib
from tools.runtime.errors import ConfigurationError

# The example of RFC 5849, section 1.2.
PHOTOS = OAuth1Signature("dpf43f3p2l4k3l03", "kd94hf93k423kf44", "nnch734d00sl2jdk", "pfkkdhi9sl3r4s00")


def test_example_of_the_standard_is_met() -> None:
    fields = [
        ("oauth_consumer_key", "dpf43f3p2l4k3l03"),
        ("oauth_token", "nnch734d00sl2jdk"),
        ("oauth_signature_method", "HMAC-SHA1"),
        ("oauth_timestamp", "137131202"),
        ("oauth_nonce", "chapoH"),
        ("file", "vacation.jpg"),
        ("size", "original"),
    ]
    assert PHOTOS.sign("GET", "http://photos.example.net/photos", fields) == "MdpQcU8iPSUjWoN/UDMsK2sui9I="


def parts(header: str) -> dict[str, str]:
    return dict(re.findall(r'(\w+)="([^"]*)"', header))


def test_header_has_what_the_protocol_wants() -> None:
    found = parts(PHOTOS.header("GET", "http://photos.example.net/photos?a=1"))
    assert set(found) == {f"oauth_{name}" for name in ("consumer_key", "nonce", "signature", "timestamp", "token")} | {
        "oauth_signature_method",
        "oauth_version",
    }
    assert (found["oauth_consumer_key"], found["oauth_token"]) == ("dpf43f3p2l4k3l03", "nnch734d00sl2jdk")


@pytest.fixture
def still(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tools.runtime.auth.signature.time.time", lambda: 1_300_000_000.5)
    monkeypatch.setattr("tools.runtime.auth.signature.secrets.token_hex", lambda _: "nonce")


def signature(method: str, url: str, form: bytes = b"") -> str:
    return parts(PHOTOS.header(method, url, form))["oauth_signature"]


@pytest.mark.usefixtures("still")
@pytest.mark.parametrize(
    ("one", "same"),
    [
        (("POST", "http://a.example/b?c=%E4%B8%AD+d"), ("POST", "http://a.example:80/b", b"c=%e4%b8%ad%20d")),
        (("GET", "http://a.example/b?c=1&d="), ("get", "http://A.example/b?d=&c=1")),
    ],
)
def test_same_fields_sign_the_same(one: Any, same: Any) -> None:
    assert signature(*one) == signature(*same)


@pytest.mark.usefixtures("still")
@pytest.mark.parametrize(
    "other",
    [
        ("POST", "http://a.example/b?c=1"),
        ("GET", "http://a.example/B?c=1"),
        ("GET", "https://a.example/b?c=1"),
        ("GET", "http://a.example/b?c=2"),
        ("GET", "http://a.example/b?c=1&c=1"),
        ("GET", "http://a.example/b", b"c=1&d=1"),
    ],
)
def test_other_requests_sign_differently(other: Any) -> None:
    assert signature("GET", "http://a.example/b?c=1") != signature(*other)


def test_signatures_never_come_again() -> None:
    assert len({signature("GET", "http://a.example/b") for _ in range(9)}) == 9


def test_secrets_stay_out_of_reprs() -> None:
    signature = OAuth1Signature("key", "hidden-a", "hidden-b", "hidden-c", {"oauth_verifier": "hidden-d"})
    assert repr(signature) == "OAuth1Signature(app_key='key')"


def test_missing_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tools.runtime.auth.signature.find_spec", lambda _: None)
    with pytest.raises(ConfigurationError, match=r"pip install 'weibokit\[oauth1\]'"):
        require_oauthlib()
