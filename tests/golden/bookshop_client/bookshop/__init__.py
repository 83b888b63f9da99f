# Do not edit: `python -m tools generate` writes this file from bookshop.json.

"""Bookshop and AsyncBookshop, the clients of bookshop."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from .._runtime.apis.base import AsyncAPI, SyncAPI
from .._runtime.apis.justone import JustOneSettings
from .service_model import SERVICE_MODEL

if TYPE_CHECKING:
    import os
    from collections.abc import Callable

    import httpx

    from .._runtime.archive.modes import Archive
    from .._runtime.clock import Clock
    from .._runtime.transport.calls.attempt import Attempt
    from .._runtime.transport.rate import Rate
    from .._runtime.transport.retry import RetryPolicy
    from .._runtime.transport.spending.budget import Budget
    from .api.books import AsyncBooks, Books
    from .api.shelves import AsyncShelves, Shelves

__all__ = ["AsyncBookshop", "Bookshop"]


class Bookshop(SyncAPI):
    """Client of the bookshop.

    The provider advises its timeout of 120 seconds.

    Args:
        token: The API token; else taken from the environment variable JUSTONE_TOKEN.
        base_url: Root of the host to call in place of the service's own.
        timeout: Seconds for a whole attempt, from connecting on; None for no limit.
        connect_timeout: Seconds to connect, where that may take less than `timeout`.
        read_timeout: Seconds to wait for the next bytes, where that is less than `timeout`.
        max_bytes: The most bytes that a response may have, as received and unpacked; more raise an error.
        allow_insecure: Let the credential travel over plain HTTP to another machine.
        transport: An httpx transport to send through; by default one that honours the proxies of the
            environment.
        concurrency: How many requests may be on their way at once, over all threads or per event loop; None for
            any number.
        max_retries: How often a call is repeated at most; what may have been charged never is.
        retry: How long to wait before a call is repeated, a RetryPolicy.
        rate: The most calls per time, such as "5/second" or "100/minute; 5/second"; or a Rate, for many
            machines.
        max_wait: Seconds that a call may wait for its turn; None for any number.
        clock: A Clock that tells the time and waits, for tests that don't; the machine's.
        budget: What may be spent, a Budget; a call beyond it is not sent.
        archive: Where good responses are kept and used again, for ever: the path of a SQLite file, or an
            Archive.
        on_event: A function that gets an Attempt after each attempt of a call.
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
        connect_timeout: float | None = None,
        read_timeout: float | None = None,
        max_bytes: int = 67108864,
        allow_insecure: bool = False,
        transport: httpx.BaseTransport | None = None,
        concurrency: int | None = 20,
        max_retries: int = 2,
        retry: RetryPolicy | None = None,
        rate: Rate | str | None = None,
        max_wait: float | None = 60.0,
        clock: Clock | None = None,
        budget: Budget | None = None,
        archive: Archive | str | os.PathLike[str] | None = None,
        on_event: Callable[[Attempt], object] | None = None,
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
                connect_timeout=connect_timeout,
                read_timeout=read_timeout,
                max_bytes=max_bytes,
                allow_insecure=allow_insecure,
                transport=transport,
                concurrency=concurrency,
                max_retries=max_retries,
                retry=retry,
                rate=rate,
                max_wait=max_wait,
                clock=clock,
                budget=budget,
                archive=archive,
                on_event=on_event,
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
        timeout: Seconds for a whole attempt, from connecting on; None for no limit.
        connect_timeout: Seconds to connect, where that may take less than `timeout`.
        read_timeout: Seconds to wait for the next bytes, where that is less than `timeout`.
        max_bytes: The most bytes that a response may have, as received and unpacked; more raise an error.
        allow_insecure: Let the credential travel over plain HTTP to another machine.
        transport: An httpx transport to send through; by default one that honours the proxies of the
            environment.
        concurrency: How many requests may be on their way at once, over all threads or per event loop; None for
            any number.
        max_retries: How often a call is repeated at most; what may have been charged never is.
        retry: How long to wait before a call is repeated, a RetryPolicy.
        rate: The most calls per time, such as "5/second" or "100/minute; 5/second"; or a Rate, for many
            machines.
        max_wait: Seconds that a call may wait for its turn; None for any number.
        clock: A Clock that tells the time and waits, for tests that don't; the machine's.
        budget: What may be spent, a Budget; a call beyond it is not sent.
        archive: Where good responses are kept and used again, for ever: the path of a SQLite file, or an
            Archive.
        on_event: A function that gets an Attempt after each attempt of a call.
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
        connect_timeout: float | None = None,
        read_timeout: float | None = None,
        max_bytes: int = 67108864,
        allow_insecure: bool = False,
        transport: httpx.AsyncBaseTransport | None = None,
        concurrency: int | None = 20,
        max_retries: int = 2,
        retry: RetryPolicy | None = None,
        rate: Rate | str | None = None,
        max_wait: float | None = 60.0,
        clock: Clock | None = None,
        budget: Budget | None = None,
        archive: Archive | str | os.PathLike[str] | None = None,
        on_event: Callable[[Attempt], object] | None = None,
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
                connect_timeout=connect_timeout,
                read_timeout=read_timeout,
                max_bytes=max_bytes,
                allow_insecure=allow_insecure,
                transport=transport,
                concurrency=concurrency,
                max_retries=max_retries,
                retry=retry,
                rate=rate,
                max_wait=max_wait,
                clock=clock,
                budget=budget,
                archive=archive,
                on_event=on_event,
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
