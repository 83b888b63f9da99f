from typing import Any

import pytest

from tools.runtime.errors import ConfigurationError
from tools.runtime.settings import ConnectionSettings


@pytest.mark.parametrize(
    "url", ["https://host", "https://host:8443/", "http://localhost:8080", "http://127.9.9.9", "http://[::1]:80"]
)
def test_safe_roots_are_taken(url: str) -> None:
    assert ConnectionSettings(base_url=url).base_url == url


@pytest.mark.parametrize(
    "url",
    ["http://host", "http://127.0.0.1.evil.example", "http://localhost.evil.example", "http://47.117.133.51:30015"],
)
def test_plain_http_needs_consent(url: str) -> None:
    with pytest.raises(ConfigurationError, match="allow_insecure=True"):
        ConnectionSettings(base_url=url)
    assert ConnectionSettings(base_url=url, allow_insecure=True)


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("https://host/api", "a path"),
        ("https://host?token=hidden", "a query"),
        ("https://host#hidden", "a fragment"),
        ("https://ann:hidden@host", "a user name or password"),
        ("ftp://host", "http or https"),
        ("host:8080", "http or https"),
        ("", "http or https"),
        ("https://", "http or https"),
        ("https://host:99999", "can't be read"),
        ("https://[hidden", "can't be read"),
        ("https://ho st", "root of a host"),
        ("https://host\nhidden", "root of a host"),
    ],
)
def test_other_addresses_are_rejected(url: str, why: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        ConnectionSettings(base_url=url)
    assert why in str(caught.value)
    assert "hidden" not in repr(caught.value)


@pytest.mark.parametrize("url", [b"https://host", 7])
def test_addresses_must_be_text(url: Any) -> None:
    with pytest.raises(ConfigurationError, match="base_url must be a str"):
        ConnectionSettings(base_url=url)


@pytest.mark.parametrize("timeout", [0, -1.0, float("nan"), float("inf"), "30", True])
def test_timeouts_must_be_finite(timeout: Any) -> None:
    with pytest.raises(ConfigurationError, match="timeout"):
        ConnectionSettings(base_url="https://host", timeout=timeout)


def test_no_timeout_is_allowed() -> None:
    assert ConnectionSettings(base_url="https://host", timeout=None).timeout is None


@pytest.mark.parametrize("format_", ["rss", None, ["xml"]])
def test_unknown_format_lists_options(format_: Any) -> None:
    with pytest.raises(ConfigurationError, match="'json', 'xml'"):
        ConnectionSettings(base_url="https://host", format=format_)


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, None),
        ({"https_proxy": "http://proxy:1"}, "http://proxy:1"),
        ({"https_proxy": "proxy:1"}, "http://proxy:1"),
        ({"all_proxy": "http://proxy:2"}, "http://proxy:2"),
        ({"http_proxy": "http://proxy:3"}, None),
        ({"https_proxy": "http://proxy:1", "no_proxy": "host"}, None),
    ],
)
def test_proxy_comes_from_environment(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], expected: str | None
) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert ConnectionSettings(base_url="https://host").proxy() == expected


@pytest.mark.parametrize("url", ["http://127.0.0.1:8080", "http://localhost"])
def test_this_machine_needs_no_proxy(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    monkeypatch.setenv("http_proxy", "http://proxy:1")
    assert ConnectionSettings(base_url=url).proxy() is None
