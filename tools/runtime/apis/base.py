"""Bases of the client classes, which open a client and close it, and of the classes of OAuth flows."""

from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from dataclasses import replace
from types import EllipsisType, TracebackType
from typing import TYPE_CHECKING, ClassVar, Self

from ..auth.credentials import Credential
from ..client import Client
from ..errors import ConfigurationError
from ..service_model import ServiceModel
from ..settings import ClientSettings, ConnectionSettings
from ..suggestions import Suggesting
from ..transport.http_clients import copy_client, open_async_client, open_client

if TYPE_CHECKING:
    import os

    from ..archive.modes import Archive
    from ..transport.rate import Rate
    from ..transport.spending.budget import Budget

__all__ = ["AsyncAPI", "AsyncFlow", "SyncAPI", "SyncFlow"]


class _API(Suggesting):
    _service_model: ClassVar[ServiceModel]

    client: Client
    """What the namespaces are made with."""

    # Also there while the constructor fails, when a debugger or a traceback may ask for the repr.
    _settings: ClientSettings | None = None

    def with_options(
        self,
        *,
        timeout: float | EllipsisType | None = ...,
        max_retries: int | EllipsisType = ...,
        rate: "Rate | str | EllipsisType | None" = ...,
        budget: "Budget | EllipsisType | None" = ...,
        archive: "Archive | str | os.PathLike[str] | EllipsisType | None" = ...,
        strict: bool | EllipsisType = ...,
        headers: Mapping[str, str] | None = None,
    ) -> Self:
        """Return a copy with other options, which shares all else: connections, gate, rate, budget and archive.

        `headers` are sent beside those of the client. Closing the copy leaves the connections open.
        """
        given = {
            "timeout": timeout,
            "max_retries": max_retries,
            "rate": rate,
            "budget": budget,
            "archive": archive,
            "strict": strict,
        }
        if self._settings is None:
            raise ConfigurationError("The client was not opened; make a new one.")
        settings = replace(self._settings, **{name: value for name, value in given.items() if value is not ...})  # type: ignore[arg-type]
        copied = type(self).__new__(type(self))
        copied._settings, copied.client = settings, copy_client(self.client, settings, headers or {})
        return copied

    def __repr__(self) -> str:
        return f"{type(self).__name__}({f'base_url={self._settings.server!r}' if self._settings else ''})"


class SyncAPI(_API):
    """Base of the sync client classes: a context manager with `close()`."""

    def __init__(self, settings: ClientSettings) -> None:
        self._settings = settings
        self.client = open_client(self._service_model, settings.credential(), settings)

    def close(self) -> None:
        """Close the connections; the client can't be used afterwards."""
        self.client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None = None,
        exc_value: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        self.close()


class AsyncAPI(_API):
    """Base of the async client classes: an async context manager with `aclose()`."""

    def __init__(self, settings: ClientSettings) -> None:
        self._settings = settings
        self.client = open_async_client(self._service_model, settings.credential(), settings)

    async def aclose(self) -> None:
        """Close the connections; the client can't be used afterwards."""
        await self.client.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None = None,
        exc_value: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        await self.aclose()


class _Flow:
    _service_model: ClassVar[ServiceModel]
    _settings: ConnectionSettings


class SyncFlow(_Flow):
    """Base of the sync classes of OAuth flows: each call has a client of its own, with the secrets of that call."""

    @contextmanager
    def _opened(self, credential: Credential) -> Iterator[Client]:
        """Give a client for one call; a transport of the user's stays open."""
        client = open_client(self._service_model, credential, self._settings)
        try:
            yield client
        finally:
            if self._settings.transport is None:
                client.close()


class AsyncFlow(_Flow):
    """Base of the async classes of OAuth flows; the twin of SyncFlow."""

    @asynccontextmanager
    async def _opened(self, credential: Credential) -> AsyncIterator[Client]:
        """Give a client for one call; a transport of the user's stays open."""
        client = open_async_client(self._service_model, credential, self._settings)
        try:
            yield client
        finally:
            if self._settings.transport is None:
                await client.aclose()
