# Do not edit: `make generate` writes this file from tools/runtime/settings.py.

"""Settings of a client: the table of its options, checked before anything is opened.

An option stands here once, or in the settings of its API: its name, its type, its default and what it means. The
generator writes the constructors from these fields.
"""

from __future__ import annotations

from dataclasses import dataclass
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeVar
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from .auth.credentials import Credential, Secret
from .errors import ConfigurationError
from .options import Option, hidden_option, option, options_of

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Mapping

    import httpx

    from .archive.modes import Archive
    from .clock import Clock
    from .transport.calls.attempt import Attempt
    from .transport.rate import Rate
    from .transport.retry import RetryPolicy
    from .transport.spending.budget import Budget

__all__ = ["ClientSettings", "ConnectionSettings", "choose"]

V = TypeVar("V")

# A year.
_LONGEST = 31_536_000


@dataclass(frozen=True, kw_only=True, eq=False)
class ConnectionSettings:
    """Settings of whatever connects to a service; raises ConfigurationError for a wrong one.

    The fields that are no options here are those of the classes only that declare them as such.
    """

    default_server: ClassVar[str] = ""

    base_url: Secret | str | None = hidden_option(None, "Root of the host to call in place of the service's own.")
    timeout: float | None = option(120.0, "Seconds for a whole attempt, from connecting on; None for no limit.")
    connect_timeout: float | None = option(None, "Seconds to connect, where that may take less than `timeout`.")
    read_timeout: float | None = option(None, "Seconds to wait for the next bytes, where that is less than `timeout`.")
    max_bytes: int = option(
        64 * 1024 * 1024, "The most bytes that a response may have, as received and unpacked; more raise an error."
    )
    allow_insecure: bool = option(False, "Let the credential travel over plain HTTP to another machine.")
    transport: httpx.BaseTransport | httpx.AsyncBaseTransport | None = option(
        None,
        "An httpx transport to send through; by default one that honours the proxies of the environment.",
        sync="httpx.BaseTransport | None",
        asynchronous="httpx.AsyncBaseTransport | None",
    )
    concurrency: int | None = 20
    max_retries: int = 2
    retry: RetryPolicy | None = None
    rate: Rate | str | None = None
    max_wait: float | None = 60.0
    clock: Clock | None = None
    budget: Budget | None = None
    archive: Archive | str | os.PathLike[str] | None = None
    on_event: Callable[[Attempt], object] | None = None
    strict: bool = False
    format: Literal["json", "xml"] = "json"

    def __post_init__(self) -> None:
        if problem := _problem(self.server):
            raise ConfigurationError(problem)
        url = urlsplit(self.server)
        if url.scheme == "http" and not self.allow_insecure and not _is_loopback(url.hostname or ""):
            raise ConfigurationError(
                f"http://{url.hostname} is plain HTTP: anyone on the way could read the credential. Use https, or pass "
                "`allow_insecure=True` if you accept that."
            )
        for name in ("timeout", "connect_timeout", "read_timeout"):
            _check_seconds(name, getattr(self, name))
        if not isinstance(self.max_bytes, int) or isinstance(self.max_bytes, bool) or self.max_bytes < 1:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ConfigurationError(f"max_bytes is {self.max_bytes!r}, but a whole number from 1 on is wanted.")
        choose("format", self.format, {"json": None, "xml": None})

    @classmethod
    def secrets(cls, **values: str | None) -> dict[str, Any]:
        """Wrap credentials, by the names of their options; the environment stands in for those that are None."""
        options = options_of(cls)
        return {name: _wrapped(value, name, options[name]) for name, value in values.items()}

    @property
    def server(self) -> str:
        """The root of the host that is called, the only one that gets the credential."""
        return self.given_server(self.default_server)

    def given_server(self, otherwise: str) -> str:
        """Return `base_url`, or else another server."""
        if self.base_url is None:
            return otherwise
        return self.base_url.value if isinstance(self.base_url, Secret) else self.base_url

    def proxy(self) -> str | None:
        """Return the environment's proxy for the server: httpx looks for one only where it makes the transport.

        This machine is never behind a proxy, which would also get to read the credential.
        """
        url = urlsplit(self.server)
        if _is_loopback(url.hostname or ""):
            return None
        proxies = getproxies()
        found = proxies.get(url.scheme) or proxies.get("all")
        if not found or proxy_bypass(url.netloc):
            return None
        return found if "://" in found else f"http://{found}"


@dataclass(frozen=True, kw_only=True, eq=False)
class ClientSettings(ConnectionSettings):
    """Settings of a client of one API."""

    strict: bool = option(False, "Check whole responses on arrival.")
    max_retries: int = option(2, "How often a call is repeated at most; what may have been charged never is.")
    retry: RetryPolicy | None = option(None, "How long to wait before a call is repeated, a RetryPolicy.")
    rate: Rate | str | None = option(
        None, 'The most calls per time, such as "5/second" or "100/minute; 5/second"; or a Rate, for many machines.'
    )
    max_wait: float | None = option(60.0, "Seconds that a call may wait for its turn; None for any number.")
    clock: Clock | None = option(None, "A Clock that tells the time and waits, for tests that don't; the machine's.")
    budget: Budget | None = option(None, "What may be spent, a Budget; a call beyond it is not sent.")
    archive: Archive | str | os.PathLike[str] | None = option(
        None, "Where good responses are kept and used again, for ever: the path of a SQLite file, or an Archive."
    )
    on_event: Callable[[Attempt], object] | None = option(
        None, "A function that gets an Attempt after each attempt of a call."
    )
    concurrency: int | None = option(
        20, "How many requests may be on their way at once, over all threads or per event loop; None for any number."
    )

    def credential(self) -> Credential:
        """Return what is added to requests; raises ConfigurationError for credentials that don't do."""
        raise NotImplementedError


def choose(argument: str, value: str, options: Mapping[str, V]) -> V:
    """Return the option of this name; raises ConfigurationError, listing the options, when there is none."""
    # A list compares where a mapping would want a hash.
    if value not in list(options):
        raise ConfigurationError(f"{argument} is {value!r}, but must be one of {', '.join(map(repr, options))}.")
    return options[value]


def _check_seconds(name: str, value: object) -> None:
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    # Longer waits are too long for the clocks of some systems, and a mistake.
    if value is not None and not (number and 0 < value <= _LONGEST):  # type: ignore[operator]
        raise ConfigurationError(
            f"{name} is {value!r}, but seconds above 0 are wanted, {_LONGEST} at most, or None for no limit."
        )


def _problem(base_url: object) -> str:
    """Say what is wrong with the root of a host, or nothing; the text doesn't quote it, as it may hold a password.

    It is not raised here: a traceback would hold this frame, and the password in it.
    """
    if not isinstance(base_url, str):
        return f"base_url must be a str, but it is of the type {type(base_url).__name__}."
    try:
        url = urlsplit(base_url)
        usable = url.scheme in ("http", "https") and bool(url.hostname) and url.port != 0
    except ValueError:
        return "base_url can't be read as an address; pass one such as https://host:8080."
    if not usable or not base_url.isprintable() or " " in base_url:
        return "base_url must be the root of a host, such as https://host:8080, with http or https."
    extra = [name for name in ("query", "fragment") if getattr(url, name)]
    extra += ["path"] * (url.path not in ("", "/")) + ["user name or password"] * ("@" in url.netloc)
    return f"base_url must be the root of a host only, but it has a {' and a '.join(extra)}." if extra else ""


def _wrapped(value: str | None, name: str, found: Option) -> Secret | None:
    # Without a variable that stands in for it, what is not given is left to its default.
    return None if value is None and not found.variable else Secret.read(value, name, found.variable)


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
