"""The httpx clients on top of the transports: they check what is to be sent before a request is made of it."""

from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

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
from .classification import Classifier
from .transports import AsyncCredentialTransport, AsyncResponseTransport, CredentialTransport, ResponseTransport, Signer

__all__ = ["open_async_client", "open_client"]

T = TypeVar("T")

_USER_AGENT = f"weibokit/{__version__}"


class CheckedClient(httpx.Client):
    """An httpx client that raises InvalidArguments for what it can't send, and sends nothing for None."""

    service_model: ServiceModel

    def request(self, method: str, url: httpx.URL | str, **options: Any) -> httpx.Response:
        """Check the arguments, then do as httpx does."""
        operation = partial(_operation, self.service_model, method, url)
        try:
            return super().request(method, url, **_checked(operation, options))
        except httpx.InvalidURL as error:
            raise _too_long(operation(), error) from None


class AsyncCheckedClient(httpx.AsyncClient):
    """Async twin of CheckedClient."""

    service_model: ServiceModel

    async def request(self, method: str, url: httpx.URL | str, **options: Any) -> httpx.Response:
        """Check the arguments, then do as httpx does."""
        operation = partial(_operation, self.service_model, method, url)
        try:
            return await super().request(method, url, **_checked(operation, options))
        except httpx.InvalidURL as error:
            raise _too_long(operation(), error) from None


def _operation(service_model: ServiceModel, method: str, url: httpx.URL | str) -> str:
    found = service_model.find(method.upper(), str(url))
    return found.id if found else f"{method.upper()} {url!s:.100}"


def _checked(operation: Callable[[], str], options: dict[str, Any]) -> dict[str, Any]:
    for place in ("params", "data"):
        if is_object(given := options.get(place)):
            options[place] = sendable(operation, given)
    if "json" in options:
        options["content"] = encoded(operation, options.pop("json"))
    if "files" in options:
        # The generator's boundary is always the same, so that a text or picture could hold it; httpx makes up its own.
        options["headers"] = {k: v for k, v in options.get("headers", {}).items() if k != "Content-Type"}
    return options


def _too_long(operation: str, error: httpx.InvalidURL) -> InvalidArguments:
    return InvalidArguments(operation=operation, wanted="arguments that fit into an address", given=(), got=str(error))


def open_client(service_model: ServiceModel, credential: Credential, settings: ConnectionSettings) -> Client:
    """Return a sync client; without a transport of the user's, one that honours the proxies of the environment."""
    inner = _inner(settings, httpx.BaseTransport, httpx.HTTPTransport)
    signer = _signer(service_model, credential, settings)
    outer = ResponseTransport(CredentialTransport(inner, signer), signer.classifier)
    http = CheckedClient(transport=outer, **_options(settings))
    http.service_model = service_model
    redact = signer.classifier.redactor.text
    return Client(http, strict=settings.strict, format=settings.format, redact=redact)


def open_async_client(service_model: ServiceModel, credential: Credential, settings: ConnectionSettings) -> Client:
    """Return an async client; the twin of `open_client`."""
    inner = _inner(settings, httpx.AsyncBaseTransport, httpx.AsyncHTTPTransport)
    signer = _signer(service_model, credential, settings)
    outer = AsyncResponseTransport(AsyncCredentialTransport(inner, signer), signer.classifier)
    http = AsyncCheckedClient(transport=outer, **_options(settings))
    http.service_model = service_model
    return Client(
        async_http=http, strict=settings.strict, format=settings.format, redact=signer.classifier.redactor.text
    )


def _signer(service_model: ServiceModel, credential: Credential, settings: ConnectionSettings) -> Signer:
    """Return what signs and classifies; logs are without the secrets for as long as it lives."""
    redactor = Redactor(credential.secrets)
    guard_logs(redactor)
    classifier = Classifier(service_model, redactor)
    return Signer(classifier, credential, httpx.URL(settings.server), ours=settings.transport is None)


def _inner(settings: ConnectionSettings, base: type[T], make: Callable[..., T]) -> T:
    """Return the user's transport, or one that honours the proxies of the environment."""
    given = settings.transport
    if given is not None:
        if isinstance(given, base):
            return given
        raise ConfigurationError(f"transport must be an httpx.{base.__name__}, but it is a {type(given).__name__}.")
    try:
        return make(proxy=settings.proxy())
    except (ValueError, ImportError, httpx.InvalidURL) as error:
        # The address is not quoted, as it may hold a password.
        reason = str(error) if isinstance(error, ImportError) else "its address is none that httpx knows"
    raise ConfigurationError(f"The proxy in HTTP_PROXY, HTTPS_PROXY or ALL_PROXY can't be used: {reason}")


def _options(settings: ConnectionSettings) -> dict[str, Any]:
    return {"base_url": settings.server, "timeout": settings.timeout, "headers": {"User-Agent": _USER_AGENT}}
