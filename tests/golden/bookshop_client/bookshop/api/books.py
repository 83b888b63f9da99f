# Do not edit: `python -m tools generate` writes this file from bookshop.json.

"""The namespace `books`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import quote

from ..._runtime.arguments.parameters import Arguments, ParameterModel
from ..._runtime.arguments.requirements import Condition, Requirement
from ..._runtime.client import acall as _acall
from ..._runtime.client import call as _call
from ..._runtime.deprecation import deprecated as _deprecated
from ..._runtime.pagination.iterators import AsyncItems as _AsyncItems
from ..._runtime.pagination.iterators import AsyncPages as _AsyncPages
from ..._runtime.pagination.iterators import Items as _Items
from ..._runtime.pagination.iterators import Pages as _Pages
from ..._runtime.pagination.pages import Pagination
from ..._runtime.suggestions import Suggesting as _Suggesting
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime

    from ..._runtime.client import Client
    from ..._runtime.pagination.iterators import State
    from ..models.book import Book
    from ..models.book_form import BookForm
    from ..models.books_page import BooksPage
    from ..models.books_tags_list import BooksTagsList
    from ..models.enumerations import BooksSearchSort

__all__ = ["AsyncBooks", "Books"]

_SEARCH_PAGINATION = Pagination(
    start={"cursor": 0}, next={"cursor": ("paging", "next")}, items=("books",), end=("equals", ("paging", "next"), 0)
)

_SEARCH = Arguments(
    operation="books_search",
    parameters=(
        ParameterModel(name="q", type="str", required=True),
        ParameterModel(name="since", type="date"),
        ParameterModel(name="sort", type="str"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="cursor", type="int"),
        ParameterModel(name="in_print", type="bool"),
        ParameterModel(name="import_", type="str"),
    ),
    requires=(
        Requirement(mode="at_most_one", names=("sort", "import_"), wanted="at most one of `sort` and `import_`"),
        Requirement(
            mode="needed",
            names=("count",),
            wanted="`count` when `cursor` is above 0",
            when=Condition(name="cursor", test="above", value=0),
        ),
    ),
)
_ADD = Arguments(
    operation="books_add",
    parameters=(
        ParameterModel(name="title", type="str", required=True),
        ParameterModel(name="pages", type="int"),
        ParameterModel(name="binding", type="str"),
    ),
)
_SHOW = Arguments(
    operation="books_show", parameters=(ParameterModel(name="isbn", type="str", required=True, in_path=True),)
)
_TAGS = Arguments(operation="books_tags")


def _request_books_search(
    *,
    q: str,
    since: datetime.date | Unset = UNSET,
    sort: BooksSearchSort | Unset = "best",
    count: int | Unset = 20,
    cursor: int | Unset = UNSET,
    in_print: bool | Unset = False,
    import_: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["q"] = q

    json_since: str | Unset = UNSET
    if not isinstance(since, Unset):
        json_since = since.isoformat()
    params["since"] = json_since

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort

    params["count"] = count

    params["cursor"] = cursor

    params["in-print"] = in_print

    params["import"] = import_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/books/search",
        "params": params,
    }

    return _kwargs


def _request_books_add(
    *,
    body: BookForm,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/books/add",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_books_show(
    isbn: str,
    format_: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/books/{isbn}.{format_}".format(
            isbn=quote(str(isbn), safe=""),
            format_=quote(str(format_), safe=""),
        ),
    }

    return _kwargs


def _request_books_tags() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/books/tags",
    }

    return _kwargs


class Books(_Suggesting):
    """Books and what is known about them."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def search(
        self,
        *,
        q: str,
        since: datetime.date | str | None = None,
        sort: Literal["best", "cheapest", "newest"] | None = None,
        count: int | None = None,
        cursor: int | None = None,
        in_print: bool | None = None,
        import_: str | None = None,
    ) -> BooksPage:
        """Search for books.

        Books whose title holds all words, the best match first.

        Quotes "bind" words; a backslash \\ is taken as it is.

        `GET /books/search`, charged when it succeeds. The response is typed. `iter_search` goes through the items
        of all pages, `pages_search` through the pages.

        Give at most one of `sort` and `import_`. Give `count` when `cursor` is above 0.

        Example:
            api.books.search(q="coffee")

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
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://bookshop.example/docs/search

        Documentation:
            reference/bookshop/books.html#search
        """
        from ..models.books_page import BooksPage

        return _call(
            self._client,
            _SEARCH,
            {
                "q": q,
                "since": since,
                "sort": sort,
                "count": count,
                "cursor": cursor,
                "in_print": in_print,
                "import_": import_,
            },
            lambda _given: _request_books_search(
                q=_given["q"],
                since=_given.get("since", UNSET),
                sort=_given.get("sort", UNSET),
                count=_given.get("count", UNSET),
                cursor=_given.get("cursor", UNSET),
                in_print=_given.get("in_print", UNSET),
                import_=_given.get("import_", UNSET),
            ),
            lambda response: BooksPage.from_dict(response.json()),
        )

    def pages_search(
        self,
        *,
        q: str,
        since: datetime.date | str | None = None,
        sort: Literal["best", "cheapest", "newest"] | None = None,
        count: int | None = None,
        cursor: int | None = None,
        in_print: bool | None = None,
        import_: str | None = None,
        max_pages: int | None = 5,
        resume: State | None = None,
    ) -> _Pages[BooksPage]:
        """Pages of `search`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.books.pages_search(q="coffee", max_pages=3): ...

        Args:
            q: Words to look for. At most 140 characters.
            since: First day of printing.
            sort: Order of the books. `newest`, `cheapest` or `best`. The service's default is `best`.
            count: Books per page. From 1 to 50. The service's default is `20`.
            cursor: Where to go on, from the answer before; 0 begins.
            in_print: Only books that can be had. The service's default is `False`.
            import_: Country of origin.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/bookshop/books.html#search
        """
        return _Pages(
            self.search,
            _SEARCH,
            {
                "q": q,
                "since": since,
                "sort": sort,
                "count": count,
                "cursor": cursor,
                "in_print": in_print,
                "import_": import_,
            },
            _SEARCH_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_search(
        self,
        *,
        q: str,
        since: datetime.date | str | None = None,
        sort: Literal["best", "cheapest", "newest"] | None = None,
        count: int | None = None,
        cursor: int | None = None,
        in_print: bool | None = None,
        import_: str | None = None,
        max_pages: int | None = 5,
        resume: State | None = None,
    ) -> _Items[Book]:
        """What is on the pages of `search`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.books.iter_search(q="coffee", max_pages=3): ...

        Args:
            q: Words to look for. At most 140 characters.
            since: First day of printing.
            sort: Order of the books. `newest`, `cheapest` or `best`. The service's default is `best`.
            count: Books per page. From 1 to 50. The service's default is `20`.
            cursor: Where to go on, from the answer before; 0 begins.
            in_print: Only books that can be had. The service's default is `False`.
            import_: Country of origin.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/bookshop/books.html#search
        """
        _pages = self.pages_search(
            q=q,
            since=since,
            sort=sort,
            count=count,
            cursor=cursor,
            in_print=in_print,
            import_=import_,
            max_pages=max_pages,
            resume=resume,
        )
        return _Items(_pages, lambda page: page.books, _SEARCH_PAGINATION)

    def add(self, *, title: str, pages: int | None = None, binding: Literal["hard", "soft"] | None = None) -> Book:
        """Add a book.

        Puts a book into the shop.

        `POST /books/add`, charged when it succeeds. The response is typed.

        Closed: the service behind it has been shut down, so expect an error response.

        Example:
            api.books.add(title="1")

        Args:
            title: Title on the cover. At most 200 characters.
            pages: Number of pages. At least 1.
            binding: Kind of cover. `hard` or `soft`. The service's default is `soft`.

        Returns:
            The book as it was added.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/bookshop/books.html#add
        """
        from ..models.book import Book
        from ..models.book_form import BookForm

        return _call(
            self._client,
            _ADD,
            {"title": title, "pages": pages, "binding": binding},
            lambda _given: _request_books_add(
                body=BookForm(
                    title=_given["title"], pages=_given.get("pages", UNSET), binding=_given.get("binding", UNSET)
                )
            ),
            lambda response: Book.from_dict(response.json()),
        )

    def show(self, *, isbn: str) -> Book:
        """One book.

        `GET /books/{isbn}.{format}`, charged when it succeeds. The response is typed.

        Example:
            api.books.show(isbn="1")

        Args:
            isbn: ISBN, 13 digits.

        Returns:
            The book.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/bookshop/books.html#show
        """
        from ..models.book import Book

        return _call(
            self._client,
            _SHOW,
            {"isbn": isbn},
            lambda _given: _request_books_show(isbn=_given["isbn"], format_=self._client.format),
            lambda response: Book.from_dict(response.json()),
        )

    @_deprecated("Bookshop.books.tags is deprecated: the provider advises against it.")
    def tags(self) -> BooksTagsList:
        """Tags in use.

        Tags with the number of books that carry them.

        `GET /books/tags`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.books.tags()

        Returns:
            The tags.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/bookshop/books.html#tags
        """
        from ..models.books_tags_list import BooksTagsList

        return _call(
            self._client,
            _TAGS,
            {},
            lambda _given: _request_books_tags(),
            lambda response: BooksTagsList.from_dict(response.json()),
        )


class AsyncBooks(_Suggesting):
    """Books and what is known about them."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def search(
        self,
        *,
        q: str,
        since: datetime.date | str | None = None,
        sort: Literal["best", "cheapest", "newest"] | None = None,
        count: int | None = None,
        cursor: int | None = None,
        in_print: bool | None = None,
        import_: str | None = None,
    ) -> BooksPage:
        """Search for books.

        Books whose title holds all words, the best match first.

        Quotes "bind" words; a backslash \\ is taken as it is.

        `GET /books/search`, charged when it succeeds. The response is typed. `iter_search` goes through the items
        of all pages, `pages_search` through the pages.

        Give at most one of `sort` and `import_`. Give `count` when `cursor` is above 0.

        Example:
            api.books.search(q="coffee")

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
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://bookshop.example/docs/search

        Documentation:
            reference/bookshop/books.html#search
        """
        from ..models.books_page import BooksPage

        return await _acall(
            self._client,
            _SEARCH,
            {
                "q": q,
                "since": since,
                "sort": sort,
                "count": count,
                "cursor": cursor,
                "in_print": in_print,
                "import_": import_,
            },
            lambda _given: _request_books_search(
                q=_given["q"],
                since=_given.get("since", UNSET),
                sort=_given.get("sort", UNSET),
                count=_given.get("count", UNSET),
                cursor=_given.get("cursor", UNSET),
                in_print=_given.get("in_print", UNSET),
                import_=_given.get("import_", UNSET),
            ),
            lambda response: BooksPage.from_dict(response.json()),
        )

    def pages_search(
        self,
        *,
        q: str,
        since: datetime.date | str | None = None,
        sort: Literal["best", "cheapest", "newest"] | None = None,
        count: int | None = None,
        cursor: int | None = None,
        in_print: bool | None = None,
        import_: str | None = None,
        max_pages: int | None = 5,
        resume: State | None = None,
    ) -> _AsyncPages[BooksPage]:
        """Pages of `search`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.books.pages_search(q="coffee", max_pages=3): ...

        Args:
            q: Words to look for. At most 140 characters.
            since: First day of printing.
            sort: Order of the books. `newest`, `cheapest` or `best`. The service's default is `best`.
            count: Books per page. From 1 to 50. The service's default is `20`.
            cursor: Where to go on, from the answer before; 0 begins.
            in_print: Only books that can be had. The service's default is `False`.
            import_: Country of origin.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/bookshop/books.html#search
        """
        return _AsyncPages(
            self.search,
            _SEARCH,
            {
                "q": q,
                "since": since,
                "sort": sort,
                "count": count,
                "cursor": cursor,
                "in_print": in_print,
                "import_": import_,
            },
            _SEARCH_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_search(
        self,
        *,
        q: str,
        since: datetime.date | str | None = None,
        sort: Literal["best", "cheapest", "newest"] | None = None,
        count: int | None = None,
        cursor: int | None = None,
        in_print: bool | None = None,
        import_: str | None = None,
        max_pages: int | None = 5,
        resume: State | None = None,
    ) -> _AsyncItems[Book]:
        """What is on the pages of `search`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.books.iter_search(q="coffee", max_pages=3): ...

        Args:
            q: Words to look for. At most 140 characters.
            since: First day of printing.
            sort: Order of the books. `newest`, `cheapest` or `best`. The service's default is `best`.
            count: Books per page. From 1 to 50. The service's default is `20`.
            cursor: Where to go on, from the answer before; 0 begins.
            in_print: Only books that can be had. The service's default is `False`.
            import_: Country of origin.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/bookshop/books.html#search
        """
        _pages = self.pages_search(
            q=q,
            since=since,
            sort=sort,
            count=count,
            cursor=cursor,
            in_print=in_print,
            import_=import_,
            max_pages=max_pages,
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.books, _SEARCH_PAGINATION)

    async def add(
        self, *, title: str, pages: int | None = None, binding: Literal["hard", "soft"] | None = None
    ) -> Book:
        """Add a book.

        Puts a book into the shop.

        `POST /books/add`, charged when it succeeds. The response is typed.

        Closed: the service behind it has been shut down, so expect an error response.

        Example:
            api.books.add(title="1")

        Args:
            title: Title on the cover. At most 200 characters.
            pages: Number of pages. At least 1.
            binding: Kind of cover. `hard` or `soft`. The service's default is `soft`.

        Returns:
            The book as it was added.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/bookshop/books.html#add
        """
        from ..models.book import Book
        from ..models.book_form import BookForm

        return await _acall(
            self._client,
            _ADD,
            {"title": title, "pages": pages, "binding": binding},
            lambda _given: _request_books_add(
                body=BookForm(
                    title=_given["title"], pages=_given.get("pages", UNSET), binding=_given.get("binding", UNSET)
                )
            ),
            lambda response: Book.from_dict(response.json()),
        )

    async def show(self, *, isbn: str) -> Book:
        """One book.

        `GET /books/{isbn}.{format}`, charged when it succeeds. The response is typed.

        Example:
            api.books.show(isbn="1")

        Args:
            isbn: ISBN, 13 digits.

        Returns:
            The book.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/bookshop/books.html#show
        """
        from ..models.book import Book

        return await _acall(
            self._client,
            _SHOW,
            {"isbn": isbn},
            lambda _given: _request_books_show(isbn=_given["isbn"], format_=self._client.format),
            lambda response: Book.from_dict(response.json()),
        )

    @_deprecated("Bookshop.books.tags is deprecated: the provider advises against it.")
    async def tags(self) -> BooksTagsList:
        """Tags in use.

        Tags with the number of books that carry them.

        `GET /books/tags`, charged when it succeeds. The response is typed.

        Deprecated: the provider advises against it.

        Example:
            api.books.tags()

        Returns:
            The tags.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/bookshop/books.html#tags
        """
        from ..models.books_tags_list import BooksTagsList

        return await _acall(
            self._client,
            _TAGS,
            {},
            lambda _given: _request_books_tags(),
            lambda response: BooksTagsList.from_dict(response.json()),
        )
