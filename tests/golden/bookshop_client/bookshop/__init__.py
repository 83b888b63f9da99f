# Do not edit: `python -m tools generate` writes this file from bookshop.json.

"""Bookshop and AsyncBookshop, the clients of bookshop."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.apis.justone import AsyncJustOneBase, JustOneBase
from .facts import FACTS

if TYPE_CHECKING:
    from .api.books import AsyncBooks, Books
    from .api.shelves import AsyncShelves, Shelves

__all__ = ["AsyncBookshop", "Bookshop"]


class Bookshop(JustOneBase):
    """Client of Just One API.

    `token` is the API token (else JUSTONE_TOKEN), `region` one of the provider's two addresses: "cn" is plain HTTP and
    needs `allow_insecure`. `base_url` replaces them both. `timeout` is in seconds for each wait (to connect, to send,
    for the next bytes), None for none; the provider advises 120. `strict` checks whole answers on arrival. Raises
    ConfigurationError.

    Attributes:
        books: Books and what is known about them.
        shelves: Shelves, and the books on them.
    """

    _facts = FACTS

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


class AsyncBookshop(AsyncJustOneBase):
    """Async client of Just One API; takes what JustOne takes. Make one for each event loop.

    Attributes:
        books: Books and what is known about them.
        shelves: Shelves, and the books on them.
    """

    _facts = FACTS

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
