# Do not edit: `python -m tools generate` writes this file from bookshop.json.

"""The namespace `books`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...._runtime.arguments.checks import day as _day
from ...._runtime.arguments.checks import segment as _segment
from ...._runtime.arguments.requirements import Condition, Requirement
from ...._runtime.arguments.requirements import check as _check
from ...._runtime.client import result as _result
from ...._runtime.deprecation import deprecated as _deprecated
from ...._runtime.pagination.pages import Pagination
from ...._runtime.pagination.pages import apages as _apages
from ...._runtime.pagination.pages import pages as _pages
from ...types import UNSET, Unset

if TYPE_CHECKING:
    import datetime
    from collections.abc import AsyncIterator, Iterator

    from ...client import Client
    from ...models.book import Book
    from ...models.books_page import BooksPage
    from ...models.books_tags_list import BooksTagsList

__all__ = ["AsyncBooks", "Books"]

_SEARCH_PAGINATION = Pagination(
    start={"cursor": 0}, next={"cursor": ("paging", "next")}, items=("books",), end=("equals", ("paging", "next"), 0)
)

_SEARCH_REQUIRES = (
    Requirement(mode="at_most_one", names=("sort", "import_"), wanted="at most one of `sort` and `import_`"),
    Requirement(
        mode="needed",
        names=("count",),
        wanted="`count` when `cursor` is above 0",
        when=Condition(name="cursor", test="above", value=0),
    ),
)


class Books:
    """Books and what is known about them."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def search(
        self,
        *,
        q: str,
        since: datetime.date | str | Unset = UNSET,
        sort: Literal["best", "cheapest", "newest"] | Unset = UNSET,
        count: int | Unset = UNSET,
        cursor: int | Unset = UNSET,
        in_print: bool | Unset = UNSET,
        import_: str | Unset = UNSET,
    ) -> BooksPage:
        """Search for books.

        Books whose title holds all words, the best match first.

        Quotes "bind" words; a backslash \\ is taken as it is.

        Give at most one of `sort` and `import_`. Give `count` when `cursor` is above 0.

        Args:
            q: Words to look for. At most 140 characters.
            since: First day of printing.
            sort: Order of the books. `newest`, `cheapest` or `best`. The service's default is `best`.
            count: Books per page. From 1 to 50. The service's default is `20`.
            cursor: Where to go on, from the answer before; 0 begins.
            in_print: Only books that can be had. The service's default is `False`.
            import_: Country of origin.

        Returns:
            One page of books.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://bookshop.example/docs/search
        """
        _given = {"sort": sort, "count": count, "cursor": cursor, "import_": import_}
        _check("books_search", _SEARCH_REQUIRES, _given)
        from . import books_search

        return _result(
            books_search.sync_detailed(
                q=q,
                since=UNSET if isinstance(since, Unset | None) else _day("books_search", "since", since),
                sort=sort,
                count=count,
                cursor=cursor,
                in_print=in_print,
                import_=import_,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_search(
        self,
        *,
        q: str,
        since: datetime.date | str | Unset = UNSET,
        sort: Literal["best", "cheapest", "newest"] | Unset = UNSET,
        count: int | Unset = UNSET,
        cursor: int | Unset = UNSET,
        in_print: bool | Unset = UNSET,
        import_: str | Unset = UNSET,
        max_pages: int | None = 5,
    ) -> Iterator[BooksPage]:
        """Pages of `search`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            q: Words to look for. At most 140 characters.
            since: First day of printing.
            sort: Order of the books. `newest`, `cheapest` or `best`. The service's default is `best`.
            count: Books per page. From 1 to 50. The service's default is `20`.
            cursor: Where to go on, from the answer before; 0 begins.
            in_print: Only books that can be had. The service's default is `False`.
            import_: Country of origin.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> BooksPage:
            return self.search(q=q, since=since, sort=sort, count=count, in_print=in_print, import_=import_, **_state)

        _given: dict[str, Any] = {"cursor": cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _SEARCH_PAGINATION, max_pages)

    def iter_search(
        self,
        *,
        q: str,
        since: datetime.date | str | Unset = UNSET,
        sort: Literal["best", "cheapest", "newest"] | Unset = UNSET,
        count: int | Unset = UNSET,
        cursor: int | Unset = UNSET,
        in_print: bool | Unset = UNSET,
        import_: str | Unset = UNSET,
        max_pages: int | None = 5,
    ) -> Iterator[Book]:
        """What is on the pages of `search`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            q: Words to look for. At most 140 characters.
            since: First day of printing.
            sort: Order of the books. `newest`, `cheapest` or `best`. The service's default is `best`.
            count: Books per page. From 1 to 50. The service's default is `20`.
            cursor: Where to go on, from the answer before; 0 begins.
            in_print: Only books that can be had. The service's default is `False`.
            import_: Country of origin.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_search(
                q=q,
                since=since,
                sort=sort,
                count=count,
                cursor=cursor,
                in_print=in_print,
                import_=import_,
                max_pages=max_pages,
            )
            for item in page.books
        )

    def add(self, *, title: str, pages: int | Unset = UNSET, binding: Literal["hard", "soft"] | Unset = UNSET) -> Book:
        """Add a book.

        Puts a book into the shop.

        Closed: the service behind it has been shut down, so expect an error response.

        Args:
            title: Title on the cover. At most 200 characters.
            pages: Number of pages. At least 1.
            binding: Kind of cover. `hard` or `soft`. The service's default is `soft`.

        Returns:
            The book as it was added.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from ...models.book_form import BookForm
        from . import books_add

        return _result(
            books_add.sync_detailed(body=BookForm(title=title, pages=pages, binding=binding), client=self._client),
            strict=self._client.strict,
        )

    def show(self, *, isbn: str) -> Book:
        """One book.

        Args:
            isbn: ISBN, 13 digits.

        Returns:
            The book.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import books_show

        return _result(
            books_show.sync_detailed(
                isbn=_segment("books_show", "isbn", isbn), format_=self._client.format, client=self._client
            ),
            strict=self._client.strict,
        )

    @_deprecated("Bookshop.books.tags is deprecated: the provider advises against it.")
    def tags(self) -> BooksTagsList:
        """Tags in use.

        Tags with the number of books that carry them.

        Deprecated: the provider advises against it.

        Returns:
            The tags.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import books_tags

        return _result(books_tags.sync_detailed(client=self._client), strict=self._client.strict)


class AsyncBooks:
    """Books and what is known about them."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def search(
        self,
        *,
        q: str,
        since: datetime.date | str | Unset = UNSET,
        sort: Literal["best", "cheapest", "newest"] | Unset = UNSET,
        count: int | Unset = UNSET,
        cursor: int | Unset = UNSET,
        in_print: bool | Unset = UNSET,
        import_: str | Unset = UNSET,
    ) -> BooksPage:
        """Search for books.

        Books whose title holds all words, the best match first.

        Quotes "bind" words; a backslash \\ is taken as it is.

        Give at most one of `sort` and `import_`. Give `count` when `cursor` is above 0.

        Args:
            q: Words to look for. At most 140 characters.
            since: First day of printing.
            sort: Order of the books. `newest`, `cheapest` or `best`. The service's default is `best`.
            count: Books per page. From 1 to 50. The service's default is `20`.
            cursor: Where to go on, from the answer before; 0 begins.
            in_print: Only books that can be had. The service's default is `False`.
            import_: Country of origin.

        Returns:
            One page of books.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://bookshop.example/docs/search
        """
        _given = {"sort": sort, "count": count, "cursor": cursor, "import_": import_}
        _check("books_search", _SEARCH_REQUIRES, _given)
        from . import books_search

        return _result(
            await books_search.asyncio_detailed(
                q=q,
                since=UNSET if isinstance(since, Unset | None) else _day("books_search", "since", since),
                sort=sort,
                count=count,
                cursor=cursor,
                in_print=in_print,
                import_=import_,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_search(
        self,
        *,
        q: str,
        since: datetime.date | str | Unset = UNSET,
        sort: Literal["best", "cheapest", "newest"] | Unset = UNSET,
        count: int | Unset = UNSET,
        cursor: int | Unset = UNSET,
        in_print: bool | Unset = UNSET,
        import_: str | Unset = UNSET,
        max_pages: int | None = 5,
    ) -> AsyncIterator[BooksPage]:
        """Pages of `search`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            q: Words to look for. At most 140 characters.
            since: First day of printing.
            sort: Order of the books. `newest`, `cheapest` or `best`. The service's default is `best`.
            count: Books per page. From 1 to 50. The service's default is `20`.
            cursor: Where to go on, from the answer before; 0 begins.
            in_print: Only books that can be had. The service's default is `False`.
            import_: Country of origin.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> BooksPage:
            return await self.search(
                q=q, since=since, sort=sort, count=count, in_print=in_print, import_=import_, **_state
            )

        _given: dict[str, Any] = {"cursor": cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _SEARCH_PAGINATION, max_pages)

    def iter_search(
        self,
        *,
        q: str,
        since: datetime.date | str | Unset = UNSET,
        sort: Literal["best", "cheapest", "newest"] | Unset = UNSET,
        count: int | Unset = UNSET,
        cursor: int | Unset = UNSET,
        in_print: bool | Unset = UNSET,
        import_: str | Unset = UNSET,
        max_pages: int | None = 5,
    ) -> AsyncIterator[Book]:
        """What is on the pages of `search`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            q: Words to look for. At most 140 characters.
            since: First day of printing.
            sort: Order of the books. `newest`, `cheapest` or `best`. The service's default is `best`.
            count: Books per page. From 1 to 50. The service's default is `20`.
            cursor: Where to go on, from the answer before; 0 begins.
            in_print: Only books that can be had. The service's default is `False`.
            import_: Country of origin.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_search(
                q=q,
                since=since,
                sort=sort,
                count=count,
                cursor=cursor,
                in_print=in_print,
                import_=import_,
                max_pages=max_pages,
            )
            for item in page.books
        )

    async def add(
        self, *, title: str, pages: int | Unset = UNSET, binding: Literal["hard", "soft"] | Unset = UNSET
    ) -> Book:
        """Add a book.

        Puts a book into the shop.

        Closed: the service behind it has been shut down, so expect an error response.

        Args:
            title: Title on the cover. At most 200 characters.
            pages: Number of pages. At least 1.
            binding: Kind of cover. `hard` or `soft`. The service's default is `soft`.

        Returns:
            The book as it was added.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from ...models.book_form import BookForm
        from . import books_add

        return _result(
            await books_add.asyncio_detailed(
                body=BookForm(title=title, pages=pages, binding=binding), client=self._client
            ),
            strict=self._client.strict,
        )

    async def show(self, *, isbn: str) -> Book:
        """One book.

        Args:
            isbn: ISBN, 13 digits.

        Returns:
            The book.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import books_show

        return _result(
            await books_show.asyncio_detailed(
                isbn=_segment("books_show", "isbn", isbn), format_=self._client.format, client=self._client
            ),
            strict=self._client.strict,
        )

    @_deprecated("Bookshop.books.tags is deprecated: the provider advises against it.")
    async def tags(self) -> BooksTagsList:
        """Tags in use.

        Tags with the number of books that carry them.

        Deprecated: the provider advises against it.

        Returns:
            The tags.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import books_tags

        return _result(await books_tags.asyncio_detailed(client=self._client), strict=self._client.strict)
