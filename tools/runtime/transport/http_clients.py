"""The httpx clients on top of the transports: they check what is to be sent before a request is made of it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import quote

import httpx

from ..arguments.checks import encoded, sendable
from ..auth.credentials import Credential
from ..auth.redaction import Redactor, guard_logs
from ..client import Client
from ..errors import ConfigurationError, InvalidArguments
from ..models.pointers import is_object
from ..service_model import ServiceModel
from ..settings import ConnectionSettings
from ..version import __version__
from .addresses import address
from .calls.policies import Policies
from .classification import Classifier
from .concurrency import ConcurrencyLimit
from .connections import AsyncPools, Pools, at_home
from .transports import (
    AsyncCredentialTransport,
    AsyncResponseTransport,
    Bounds,
    CredentialTransport,
    ResponseTransport,
    Signer,
    SilentTransport,
)

if TYPE_CHECKING:
    import ssl

__all__ = ["copy_client", "open_async_client", "open_client", "silent_client"]

T = TypeVar("T")

_IN_COOKIES = "!#$%&'()*+-./:<=>?@[]^_`{|}~"
"""What may stand in the value of a cookie beside letters and digits."""

_USER_AGENT = f"weibokit/{__version__}"


class _Cookies(httpx.Cookies):
    """Cookies that look at responses only which set some: to look at one takes the standard library long."""

    def extract_cookies(self, response: httpx.Response) -> None:
        """Keep the cookies of a response."""
        if "set-cookie" in response.headers:
            super().extract_cookies(response)


class CheckedClient(httpx.Client):
    """An httpx client that raises InvalidArguments for what it can't send, and sends nothing for None."""

    service_model: ServiceModel
    origin: str

    @cached_property
    def cookies(self) -> httpx.Cookies:  # pyright: ignore[reportIncompatibleMethodOverride]
        """The cookies that the service has set."""
        return _Cookies()

    def request(self, method: str, url: httpx.URL | str, **options: Any) -> httpx.Response:
        """Check the arguments, then do as httpx does."""
        operation = partial(_operation, self.service_model, method, url)
        checked = _checked(operation, options)
        try:
            return super().request(method, _addressed(self.origin, url, checked), **checked)
        except httpx.InvalidURL as error:
            raise _too_long(operation(), error) from None


class AsyncCheckedClient(httpx.AsyncClient):
    """Async twin of CheckedClient."""

    service_model: ServiceModel
    origin: str

    @cached_property
    def cookies(self) -> httpx.Cookies:  # pyright: ignore[reportIncompatibleMethodOverride]
        """The cookies that the service has set."""
        return _Cookies()

    async def request(self, method: str, url: httpx.URL | str, **options: Any) -> httpx.Response:
        """Check the arguments, then do as httpx does."""
        operation = partial(_operation, self.service_model, method, url)
        checked = _checked(operation, options)
        try:
            return await super().request(method, _addressed(self.origin, url, checked), **checked)
        except httpx.InvalidURL as error:
            raise _too_long(operation(), error) from None


def _operation(service_model: ServiceModel, method: str, url: httpx.URL | str) -> str:
    found = service_model.find(method.upper(), str(url))
    return found.id if found else f"{method.upper()} {url!s:.100}"


def _checked(operation: Callable[[], str], options: dict[str, Any]) -> dict[str, Any]:
    for place in ("params", "data"):
        if is_object(given := options.get(place)):
            options[place] = sendable(operation, given)
    # httpx's own methods name every option; None is as good as not given.
    headers: dict[str, Any] = options.get("headers") or {}
    if cookies := sendable(operation, options.pop("cookies", None) or {}):
        # httpx takes cookies of one request only with a warning.
        options["headers"] = headers = {**headers, "Cookie": _cookie_header(cookies)}
    if (body := options.pop("json", None)) is not None:
        options["content"] = encoded(operation, body)
    if options.get("files"):
        # The generator's boundary is always the same, so that a text or picture could hold it; httpx makes up its own.
        options["headers"] = {name: value for name, value in headers.items() if name != "Content-Type"}
    return options


def _cookie_header(cookies: Mapping[str, Any]) -> str:
    """Return the cookies of a request as its header; what none can hold is escaped, as in an address."""
    texts = httpx.QueryParams(cookies).items()
    return "; ".join(f"{name}={quote(value, safe=_IN_COOKIES)}" for name, value in texts)


def _addressed(origin: str, url: httpx.URL | str, options: dict[str, Any]) -> httpx.URL | str:
    """Return the whole address, with the parameters among the options, which it takes out; of a path only."""
    if not isinstance(url, str) or not url.startswith("/"):
        return url
    return address(origin, url, options.pop("params", None) or {})


def _too_long(operation: str, error: httpx.InvalidURL) -> InvalidArguments:
    return InvalidArguments(operation=operation, wanted="arguments that fit into an address", given=(), got=str(error))


def open_client(service_model: ServiceModel, credential: Credential, settings: ConnectionSettings) -> Client:
    """Return a sync client; without a transport of the user's, one that honours the proxies of the environment."""
    policies = Policies.of(settings, service_model)
    given = _given(settings, httpx.BaseTransport)
    inner = at_home(given) if given else Pools(_opener(settings, httpx.HTTPTransport))
    signer = _signer(service_model, credential, settings)
    credentials = CredentialTransport(inner, signer, _bounds(settings), ConcurrencyLimit(settings.concurrency))
    return _client(ResponseTransport(credentials, policies), settings)


def open_async_client(service_model: ServiceModel, credential: Credential, settings: ConnectionSettings) -> Client:
    """Return an async client; the twin of `open_client`."""
    policies = Policies.of(settings, service_model)
    given = _given(settings, httpx.AsyncBaseTransport)
    inner = at_home(given) if given else AsyncPools(_opener(settings, httpx.AsyncHTTPTransport))
    signer = _signer(service_model, credential, settings)
    credentials = AsyncCredentialTransport(inner, signer, _bounds(settings), ConcurrencyLimit(settings.concurrency))
    return _client(AsyncResponseTransport(credentials, policies), settings)


def copy_client(client: Client, settings: ConnectionSettings, headers: Mapping[str, str]) -> Client:
    """Return a client with other settings that shares connections, gate, budget and archive with this one."""
    before = client.transport
    policies = Policies.of(settings, before.inner.signer.classifier.service_model, before.policies)
    inner = before.inner.bounded(_bounds(settings))
    return _client(type(before)(inner, policies, owner=False), settings, {**client.headers, **headers})


def silent_client(client: Client) -> Client:
    """Return a copy of a sync client that sends nothing: it finds what is kept, and raises NotSent for all else."""
    before, inner = client.transport, client.transport.inner
    settings = replace(before.policies.settings, rate=None, max_retries=0)
    policies = Policies.of(settings, inner.signer.classifier.service_model, before.policies)
    silent = SilentTransport(inner.inner, inner.signer, inner.bounds, inner.gate)
    return _client(ResponseTransport(silent, policies, owner=False), settings, client.headers)


def _client(
    transport: ResponseTransport | AsyncResponseTransport,
    settings: ConnectionSettings,
    headers: Mapping[str, str] | None = None,
) -> Client:
    options = _options(settings, headers or {})
    classifier = transport.inner.signer.classifier
    http = asynchronous = None
    if isinstance(transport, ResponseTransport):
        http = CheckedClient(transport=transport, **options)
        http.service_model, http.origin = classifier.service_model, _origin(settings)
    else:
        asynchronous = AsyncCheckedClient(transport=transport, **options)
        asynchronous.service_model, asynchronous.origin = classifier.service_model, _origin(settings)
    client = Client(http, asynchronous, strict=settings.strict, format=settings.format, redact=classifier.redactor.text)
    client.transport, client.headers = transport, headers or {}
    return client


def _origin(settings: ConnectionSettings) -> str:
    return str(httpx.URL(settings.server)).rstrip("/")


def _signer(service_model: ServiceModel, credential: Credential, settings: ConnectionSettings) -> Signer:
    """Return what signs and classifies; logs are without the secrets for as long as it lives."""
    redactor = Redactor(credential.secrets, credential.names)
    guard_logs(redactor)
    classifier = Classifier(service_model, redactor)
    return Signer(classifier, credential, httpx.URL(settings.server), ours=settings.transport is None)


def _bounds(settings: ConnectionSettings) -> Bounds:
    return Bounds(settings.timeout, settings.max_bytes)


def _given(settings: ConnectionSettings, base: type[T]) -> T | None:
    """Return the user's transport, if there is one."""
    given = settings.transport
    if given is None or isinstance(given, base):
        return given
    raise ConfigurationError(f"transport must be an httpx.{base.__name__}, but it is a {type(given).__name__}.")


def _opener(settings: ConnectionSettings, cls: Callable[..., T]) -> Callable[[], T]:
    """Return what opens pools of connections, which honour the proxies of the environment."""
    # More threads than connections that are kept alive would close each other's (httpcore 1110).
    most = settings.concurrency
    limits = httpx.Limits(max_connections=most, max_keepalive_connections=most)
    make = partial(cls, verify=_ssl_context(), proxy=settings.proxy(), limits=limits)
    try:
        make()
    except (ValueError, ImportError, httpx.InvalidURL) as error:
        # The address is not quoted, as it may hold a password.
        reason = str(error) if isinstance(error, ImportError) else "its address is none that httpx knows"
    else:
        return make
    raise ConfigurationError(f"The proxy in HTTP_PROXY, HTTPS_PROXY or ALL_PROXY can't be used: {reason}")


def _ssl_context() -> "ssl.SSLContext":
    try:
        return httpx.create_ssl_context()
    except OSError as error:
        reason = str(error)
    raise ConfigurationError(f"The certificates in SSL_CERT_FILE or SSL_CERT_DIR can't be used: {reason}")


def _options(settings: ConnectionSettings, headers: Mapping[str, str]) -> dict[str, Any]:
    # A wait for a place in the pool never comes about: the gate lets no more requests through than it has connections.
    timeout = httpx.Timeout(
        settings.timeout,
        connect=settings.connect_timeout or settings.timeout,
        read=settings.read_timeout or settings.timeout,
    )
    sent = {"User-Agent": _USER_AGENT, **headers, "Accept-Encoding": "gzip, deflate"}
    return {"base_url": settings.server, "timeout": timeout, "headers": sent}
