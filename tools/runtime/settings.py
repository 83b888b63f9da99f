"""Settings of a client, checked before anything is opened."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import ip_address
from typing import Literal, TypeVar
from urllib.parse import SplitResult, urlsplit
from urllib.request import getproxies, proxy_bypass

from .errors import ConfigurationError

__all__ = ["Format", "Settings", "choose"]

V = TypeVar("V")

Format = Literal["json", "xml"]


@dataclass(frozen=True, slots=True)
class Settings:
    """Settings of one client; raises ConfigurationError for a wrong one.

    `base_url` is the root of the host, `timeout` in seconds (None waits for ever), `strict` checks whole answers on
    arrival, `allow_insecure` lets the credential travel over plain HTTP to another machine.
    """

    base_url: str
    timeout: float | None = 120.0
    strict: bool = False
    allow_insecure: bool = False
    format: Format = "json"

    def __post_init__(self) -> None:
        url = _root(self.base_url)
        if url.scheme == "http" and not self.allow_insecure and not _is_loopback(url.hostname or ""):
            raise ConfigurationError(
                f"http://{url.hostname} is plain HTTP: anyone on the way could read the credential. Use https, or pass "
                "`allow_insecure=True` if you accept that."
            )
        if self.timeout is not None and not _is_seconds(self.timeout):
            raise ConfigurationError(
                f"timeout is {self.timeout!r}, but seconds above 0 are wanted, or None for no limit."
            )
        choose("format", self.format, {"json": None, "xml": None})

    def proxy(self) -> str | None:
        """Return the environment's proxy for the server: httpx looks for one only where it makes the transport.

        This machine is never behind a proxy, which would also get to read the credential.
        """
        url = urlsplit(self.base_url)
        if _is_loopback(url.hostname or ""):
            return None
        proxies = getproxies()
        found = proxies.get(url.scheme) or proxies.get("all")
        if not found or proxy_bypass(url.netloc):
            return None
        return found if "://" in found else f"http://{found}"


def choose(argument: str, value: str, options: Mapping[str, V]) -> V:
    """Return the option of this name; raises ConfigurationError, listing the options, when there is none."""
    # A list compares where a mapping would want a hash.
    if value not in list(options):
        raise ConfigurationError(f"{argument} is {value!r}, but must be one of {', '.join(map(repr, options))}.")
    return options[value]


def _is_seconds(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and 0 < value < math.inf


def _root(base_url: object) -> SplitResult:
    """Split an address that is the root of a host; the errors don't quote it, as it may hold a password."""
    if not isinstance(base_url, str):
        raise ConfigurationError(f"base_url must be a str, but it is of the type {type(base_url).__name__}.")
    try:
        url = urlsplit(base_url)
        usable = url.scheme in ("http", "https") and bool(url.hostname) and url.port != 0
    except ValueError:
        raise ConfigurationError("base_url can't be read as an address; pass one such as https://host:8080.") from None
    if not usable or not base_url.isprintable() or " " in base_url:
        raise ConfigurationError("base_url must be the root of a host, such as https://host:8080, with http or https.")
    extra = [name for name in ("query", "fragment") if getattr(url, name)]
    extra += ["path"] * (url.path not in ("", "/")) + ["user name or password"] * ("@" in url.netloc)
    if extra:
        raise ConfigurationError(f"base_url must be the root of a host only, but it has a {' and a '.join(extra)}.")
    return url


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
