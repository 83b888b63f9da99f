# Do not edit: `make generate` writes this file from specs/tsina_v1.

"""The namespace `search`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import quote

from ..._runtime.arguments.parameters import Arguments, ParameterModel
from ..._runtime.client import acall as _acall
from ..._runtime.client import call as _call
from ..._runtime.pagination.iterators import AsyncItems as _AsyncItems
from ..._runtime.pagination.iterators import AsyncPages as _AsyncPages
from ..._runtime.pagination.iterators import Items as _Items
from ..._runtime.pagination.iterators import Pages as _Pages
from ..._runtime.pagination.pages import Pagination
from ..._runtime.suggestions import Suggesting as _Suggesting
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..._runtime.client import Client
    from ..._runtime.pagination.iterators import State
    from ..models.enumerations import (
        SearchSuggestionsAtUsersRange,
        SearchSuggestionsAtUsersType,
    )
    from ..models.search_page import SearchPage
    from ..models.status_found import StatusFound
    from ..models.suggestions_list import SuggestionsList

__all__ = ["AsyncSearch", "Search"]

_GET_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("results",))

_GET = Arguments(
    operation="search_get",
    parameters=(
        ParameterModel(name="q", type="str", required=True),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="rpp", type="int"),
        ParameterModel(name="callback", type="str"),
        ParameterModel(name="geocode", type="str"),
    ),
)
_SUGGESTIONS_AT_USERS = Arguments(
    operation="search_suggestions_at_users",
    parameters=(
        ParameterModel(name="q", type="str", required=True),
        ParameterModel(name="type_", type="int", required=True),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="range_", type="int"),
    ),
)


def _request_search_get(
    *,
    q: str,
    page: int | Unset = 1,
    rpp: int | Unset = 20,
    callback: str | Unset = UNSET,
    geocode: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["q"] = q

    params["page"] = page

    params["rpp"] = rpp

    params["callback"] = callback

    params["geocode"] = geocode

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/search.json",
        "params": params,
    }

    return _kwargs


def _request_search_suggestions_at_users(
    format_: str,
    *,
    q: str,
    count: int | Unset = 10,
    type_: SearchSuggestionsAtUsersType,
    range_: SearchSuggestionsAtUsersRange | Unset = 2,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["q"] = q

    params["count"] = count

    json_type_: int = type_
    params["type"] = json_type_

    json_range_: int | Unset = UNSET
    if not isinstance(range_, Unset):
        json_range_ = range_

    params["range"] = json_range_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/search/suggestions/at_users.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


class Search(_Suggesting):
    """Searches."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get(
        self,
        *,
        q: str,
        page: int | None = None,
        rpp: int | None = None,
        callback: str | None = None,
        geocode: str | None = None,
    ) -> SearchPage:
        """Search posts by a word.

        An empty word finds nothing.

        `GET /search.json`, free. The response is typed. `iter_get` goes through the items of all pages, `pages_get`
        through the pages.

        Example:
            api.search.get(q="coffee")

        Args:
            q: What to look for.
            page: Number of the page. The service's default is `1`.
            rpp: Posts on a page. At most 200. The service's default is `20`.
            callback: Name of a function in JavaScript; JSON comes as the argument of a call of it.
            geocode: Around a place: latitude, longitude and a radius in `km`, `m` or `mi`, separated by commas.

        Returns:
            One page of posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Search/en&oldid=3735

        Documentation:
            reference/tsina_v1/search.html#get
        """
        from ..models.search_page import SearchPage

        return _call(
            self._client,
            _GET,
            {"q": q, "page": page, "rpp": rpp, "callback": callback, "geocode": geocode},
            lambda _given: _request_search_get(
                q=_given["q"],
                page=_given.get("page", UNSET),
                rpp=_given.get("rpp", UNSET),
                callback=_given.get("callback", UNSET),
                geocode=_given.get("geocode", UNSET),
            ),
            lambda response: SearchPage.from_dict(response.json()),
        )

    def pages_get(
        self,
        *,
        q: str,
        page: int | None = None,
        rpp: int | None = None,
        callback: str | None = None,
        geocode: str | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[SearchPage]:
        """Pages of `get`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.search.pages_get(q="coffee", max_pages=3): ...

        Args:
            q: What to look for.
            page: Number of the page. The service's default is `1`.
            rpp: Posts on a page. At most 200. The service's default is `20`.
            callback: Name of a function in JavaScript; JSON comes as the argument of a call of it.
            geocode: Around a place: latitude, longitude and a radius in `km`, `m` or `mi`, separated by commas.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/search.html#get
        """
        return _Pages(
            self.get,
            _GET,
            {"q": q, "page": page, "rpp": rpp, "callback": callback, "geocode": geocode},
            _GET_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get(
        self,
        *,
        q: str,
        page: int | None = None,
        rpp: int | None = None,
        callback: str | None = None,
        geocode: str | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[StatusFound]:
        """What is on the pages of `get`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.search.iter_get(q="coffee", max_pages=3): ...

        Args:
            q: What to look for.
            page: Number of the page. The service's default is `1`.
            rpp: Posts on a page. At most 200. The service's default is `20`.
            callback: Name of a function in JavaScript; JSON comes as the argument of a call of it.
            geocode: Around a place: latitude, longitude and a radius in `km`, `m` or `mi`, separated by commas.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/search.html#get
        """
        _pages = self.pages_get(
            q=q, page=page, rpp=rpp, callback=callback, geocode=geocode, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.results, _GET_PAGINATION)

    def suggestions_at_users(
        self, *, q: str, type_: Literal[0, 1], count: int | None = None, range_: Literal[0, 1, 2] | None = None
    ) -> SuggestionsList:
        """Nicknames to complete what was typed after an `@`.

        `GET /search/suggestions/at_users.{format}`, free. The response is open: no one says what is in it, and
        `to_dict()` has all of it.

        Known from the code of old clients only; no page documents it.

        Example:
            api.search.suggestions_at_users(q="coffee", type_=0)

        Args:
            q: What was typed.
            type_: Whose nicknames: 1 the caller's followers, 1,000 at most; 0 whom the caller follows, 2,000 at
                most.
            count: Number of nicknames. The service's default is `10`.
            range_: What is searched: 0 nicknames, 1 the caller's remarks, 2 both. The service's default is `2`.

        Returns:
            The nicknames.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/search.html#suggestions_at_users
        """
        from ..models.suggestions_list import SuggestionsList

        return _call(
            self._client,
            _SUGGESTIONS_AT_USERS,
            {"q": q, "type_": type_, "count": count, "range_": range_},
            lambda _given: _request_search_suggestions_at_users(
                format_=self._client.format,
                q=_given["q"],
                count=_given.get("count", UNSET),
                type_=_given["type_"],
                range_=_given.get("range_", UNSET),
            ),
            lambda response: SuggestionsList.from_dict(response.json()),
        )


class AsyncSearch(_Suggesting):
    """Searches."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(
        self,
        *,
        q: str,
        page: int | None = None,
        rpp: int | None = None,
        callback: str | None = None,
        geocode: str | None = None,
    ) -> SearchPage:
        """Search posts by a word.

        An empty word finds nothing.

        `GET /search.json`, free. The response is typed. `iter_get` goes through the items of all pages, `pages_get`
        through the pages.

        Example:
            api.search.get(q="coffee")

        Args:
            q: What to look for.
            page: Number of the page. The service's default is `1`.
            rpp: Posts on a page. At most 200. The service's default is `20`.
            callback: Name of a function in JavaScript; JSON comes as the argument of a call of it.
            geocode: Around a place: latitude, longitude and a radius in `km`, `m` or `mi`, separated by commas.

        Returns:
            One page of posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Search/en&oldid=3735

        Documentation:
            reference/tsina_v1/search.html#get
        """
        from ..models.search_page import SearchPage

        return await _acall(
            self._client,
            _GET,
            {"q": q, "page": page, "rpp": rpp, "callback": callback, "geocode": geocode},
            lambda _given: _request_search_get(
                q=_given["q"],
                page=_given.get("page", UNSET),
                rpp=_given.get("rpp", UNSET),
                callback=_given.get("callback", UNSET),
                geocode=_given.get("geocode", UNSET),
            ),
            lambda response: SearchPage.from_dict(response.json()),
        )

    def pages_get(
        self,
        *,
        q: str,
        page: int | None = None,
        rpp: int | None = None,
        callback: str | None = None,
        geocode: str | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[SearchPage]:
        """Pages of `get`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.search.pages_get(q="coffee", max_pages=3): ...

        Args:
            q: What to look for.
            page: Number of the page. The service's default is `1`.
            rpp: Posts on a page. At most 200. The service's default is `20`.
            callback: Name of a function in JavaScript; JSON comes as the argument of a call of it.
            geocode: Around a place: latitude, longitude and a radius in `km`, `m` or `mi`, separated by commas.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/search.html#get
        """
        return _AsyncPages(
            self.get,
            _GET,
            {"q": q, "page": page, "rpp": rpp, "callback": callback, "geocode": geocode},
            _GET_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get(
        self,
        *,
        q: str,
        page: int | None = None,
        rpp: int | None = None,
        callback: str | None = None,
        geocode: str | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[StatusFound]:
        """What is on the pages of `get`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.search.iter_get(q="coffee", max_pages=3): ...

        Args:
            q: What to look for.
            page: Number of the page. The service's default is `1`.
            rpp: Posts on a page. At most 200. The service's default is `20`.
            callback: Name of a function in JavaScript; JSON comes as the argument of a call of it.
            geocode: Around a place: latitude, longitude and a radius in `km`, `m` or `mi`, separated by commas.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/search.html#get
        """
        _pages = self.pages_get(
            q=q, page=page, rpp=rpp, callback=callback, geocode=geocode, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.results, _GET_PAGINATION)

    async def suggestions_at_users(
        self, *, q: str, type_: Literal[0, 1], count: int | None = None, range_: Literal[0, 1, 2] | None = None
    ) -> SuggestionsList:
        """Nicknames to complete what was typed after an `@`.

        `GET /search/suggestions/at_users.{format}`, free. The response is open: no one says what is in it, and
        `to_dict()` has all of it.

        Known from the code of old clients only; no page documents it.

        Example:
            api.search.suggestions_at_users(q="coffee", type_=0)

        Args:
            q: What was typed.
            type_: Whose nicknames: 1 the caller's followers, 1,000 at most; 0 whom the caller follows, 2,000 at
                most.
            count: Number of nicknames. The service's default is `10`.
            range_: What is searched: 0 nicknames, 1 the caller's remarks, 2 both. The service's default is `2`.

        Returns:
            The nicknames.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/search.html#suggestions_at_users
        """
        from ..models.suggestions_list import SuggestionsList

        return await _acall(
            self._client,
            _SUGGESTIONS_AT_USERS,
            {"q": q, "type_": type_, "count": count, "range_": range_},
            lambda _given: _request_search_suggestions_at_users(
                format_=self._client.format,
                q=_given["q"],
                count=_given.get("count", UNSET),
                type_=_given["type_"],
                range_=_given.get("range_", UNSET),
            ),
            lambda response: SuggestionsList.from_dict(response.json()),
        )
