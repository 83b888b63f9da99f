# Do not edit: `python -m tools generate` writes this file from bookshop.json.

"""Bookshop and AsyncBookshop, the clients of bookshop."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from .._runtime.apis.base import AsyncAPI, SyncAPI
from .._runtime.apis.justone import JustOneSettings
from .service_model import SERVICE_MODEL

if TYPE_CHECKING:
    import httpx

    from .api.books import AsyncBooks, Books
    from .api.shelves import AsyncShelves, Shelves

__all__ = ["AsyncBookshop", "Bookshop"]


class Bookshop(SyncAPI):
    """Client of the bookshop.

    The provider advises its timeout of 120 seconds.

    Args:
        token: The API token; else taken from the environment variable JUSTONE_TOKEN.
        base_url: Root of the host to call in place of the service's own.
        timeout: Seconds for each wait (to connect, to send, for the next bytes); None for no limit.
        allow_insecure: Let the credential travel over plain HTTP to another machine.
        transport: An httpx transport to send through; by default one that honours the proxies of the
            environment.
        strict: Check whole responses on arrival.
        region: Which of the provider's two addresses to call; "cn" is plain HTTP and needs `allow_insecure`.

    Raises:
        ConfigurationError: An option is wrong or missing.

    Attributes:
        books: Books and what is known about them.
        shelves: Shelves, and the books on them.
    """

    _service_model = SERVICE_MODEL

    def __init__(
        self,
        token: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float | None = 120.0,
        allow_insecure: bool = False,
        transport: httpx.BaseTransport | None = None,
        strict: bool = False,
        region: Literal["global", "cn"] = "global",
    ) -> None:
        # The bare values must not stay in a frame that an error can pass through.
        secrets = JustOneSettings.secrets(token=token, base_url=base_url)
        del token, base_url
        super().__init__(
            JustOneSettings(
                **secrets,
                timeout=timeout,
                allow_insecure=allow_insecure,
                transport=transport,
                strict=strict,
                region=region,
            )
        )

    @cached_property
    def books(self) -> Books:
        """Books and what is known about them."""
        from .api.books import Books

        return Books(self.client)

    @cached_property
    def shelves(self) -> Shelves:
        """Shelves, and the books on them."""
        from .api.shelves import Shelves

        return Shelves(self.client)


class AsyncBookshop(AsyncAPI):
    """Async client of the bookshop; make one for each event loop.

    The provider advises its timeout of 120 seconds.

    Args:
        token: The API token; else taken from the environment variable JUSTONE_TOKEN.
        base_url: Root of the host to call in place of the service's own.
        timeout: Seconds for each wait (to connect, to send, for the next bytes); None for no limit.
        allow_insecure: Let the credential travel over plain HTTP to another machine.
        transport: An httpx transport to send through; by default one that honours the proxies of the
            environment.
        strict: Check whole responses on arrival.
        region: Which of the provider's two addresses to call; "cn" is plain HTTP and needs `allow_insecure`.

    Raises:
        ConfigurationError: An option is wrong or missing.

    Attributes:
        books: Books and what is known about them.
        shelves: Shelves, and the books on them.
    """

    _service_model = SERVICE_MODEL

    def __init__(
        self,
        token: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float | None = 120.0,
        allow_insecure: bool = False,
        transport: httpx.AsyncBaseTransport | None = None,
        strict: bool = False,
        region: Literal["global", "cn"] = "global",
    ) -> None:
        # The bare values must not stay in a frame that an error can pass through.
        secrets = JustOneSettings.secrets(token=token, base_url=base_url)
        del token, base_url
        super().__init__(
            JustOneSettings(
                **secrets,
                timeout=timeout,
                allow_insecure=allow_insecure,
                transport=transport,
                strict=strict,
                region=region,
            )
        )

    @cached_property
    def books(self) -> AsyncBooks:
        """Books and what is known about them."""
        from .api.books import AsyncBooks

        return AsyncBooks(self.client)

    @cached_property
    def shelves(self) -> AsyncShelves:
        """Shelves, and the books on them."""
        from .api.shelves import AsyncShelves

        return AsyncShelves(self.client)
