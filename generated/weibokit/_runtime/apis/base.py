# Do not edit: `make generate` writes this file from tools/runtime/apis/base.py.

"""Bases of the client classes: they open the client, and close it."""

from types import TracebackType
from typing import TYPE_CHECKING, ClassVar, Self

from ..auth.credentials import Credential
from ..auth.redaction import Redactor, guard_logs
from ..client import Client
from ..service_model import Facts
from ..settings import Settings
from ..transport.classification import Judge, RefusalRule
from ..transport.http_clients import open_async_client, open_client

if TYPE_CHECKING:
    import httpx

__all__ = ["AsyncAPI", "SyncAPI"]


class _API:
    _facts: ClassVar[Facts]

    client: Client
    """What endpoint modules take as `client`."""

    # Also there while the constructor fails, when a debugger or a traceback may ask for the repr.
    _settings: Settings | None = None

    def __init__(self, refusal: RefusalRule, credential: Credential, settings: Settings) -> None:
        self._settings = settings
        redactor = Redactor(credential.secrets)
        guard_logs(redactor)
        self._judge = Judge(self._facts, refusal, redactor)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({f'base_url={self._settings.base_url!r}' if self._settings else ''})"


class SyncAPI(_API):
    """Base of the sync client classes: a context manager with `close()`."""

    def __init__(
        self,
        refusal: RefusalRule,
        credential: Credential,
        settings: Settings,
        transport: "httpx.BaseTransport | None" = None,
    ) -> None:
        super().__init__(refusal, credential, settings)
        self.client = open_client(self._judge, credential, settings, transport)

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

    def __init__(
        self,
        refusal: RefusalRule,
        credential: Credential,
        settings: Settings,
        transport: "httpx.AsyncBaseTransport | None" = None,
    ) -> None:
        super().__init__(refusal, credential, settings)
        self.client = open_async_client(self._judge, credential, settings, transport)

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
