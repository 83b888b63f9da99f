# Do not edit: `make generate` writes this file from specs/tsina_v1.

"""The namespace `short_url`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
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
    from ..models.comment import Comment
    from ..models.comment_counts_list import CommentCountsList
    from ..models.open_ import Open
    from ..models.share_counts_list import ShareCountsList
    from ..models.shared_comments import SharedComments
    from ..models.shared_statuses import SharedStatuses
    from ..models.short_urls_list import ShortUrlsList
    from ..models.status import Status

__all__ = ["AsyncShortUrlNamespace", "ShortUrlNamespace"]

_SHARE_STATUSES_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("share_statuses",))
_COMMENT_COMMENTS_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("share_comments",))

_SHORTEN = Arguments(
    operation="short_url_shorten", parameters=(ParameterModel(name="url_long", type="str[]", required=True),)
)
_EXPAND = Arguments(
    operation="short_url_expand", parameters=(ParameterModel(name="url_short", type="str[]", required=True),)
)
_SHARE_COUNTS = Arguments(
    operation="short_url_share_counts", parameters=(ParameterModel(name="url_short", type="str", required=True),)
)
_COMMENT_COUNTS = Arguments(
    operation="short_url_comment_counts", parameters=(ParameterModel(name="url_short", type="str", required=True),)
)
_SHARE_STATUSES = Arguments(
    operation="short_url_share_statuses",
    parameters=(
        ParameterModel(name="url_short", type="str", required=True),
        ParameterModel(name="since_id", type="int"),
        ParameterModel(name="max_id", type="int"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
    ),
)
_COMMENT_COMMENTS = Arguments(
    operation="short_url_comment_comments",
    parameters=(
        ParameterModel(name="url_short", type="str", required=True),
        ParameterModel(name="since_id", type="int"),
        ParameterModel(name="max_id", type="int"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
    ),
)
_BATCH_INFO = Arguments(
    operation="short_url_batch_info", parameters=(ParameterModel(name="url_short", type="str", required=True),)
)
_GET = Arguments(
    operation="short_url_get",
    parameters=(
        ParameterModel(name="url", type="str", required=True),
        ParameterModel(name="is_short", type="bool"),
        ParameterModel(name="is_batch", type="bool"),
    ),
)


def _request_short_url_shorten(
    format_: str,
    *,
    url_long: list[str],
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_url_long = url_long

    params["url_long"] = json_url_long

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/short_url/shorten.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_short_url_expand(
    format_: str,
    *,
    url_short: list[str],
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_url_short = url_short

    params["url_short"] = json_url_short

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/short_url/expand.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_short_url_share_counts(
    format_: str,
    *,
    url_short: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["url_short"] = url_short

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/short_url/share/counts.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_short_url_comment_counts(
    format_: str,
    *,
    url_short: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["url_short"] = url_short

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/short_url/comment/counts.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_short_url_share_statuses(
    format_: str,
    *,
    url_short: str,
    since_id: int | Unset = UNSET,
    max_id: int | Unset = UNSET,
    count: int | Unset = UNSET,
    page: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["url_short"] = url_short

    params["since_id"] = since_id

    params["max_id"] = max_id

    params["count"] = count

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/short_url/share/statuses.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_short_url_comment_comments(
    format_: str,
    *,
    url_short: str,
    since_id: int | Unset = UNSET,
    max_id: int | Unset = UNSET,
    count: int | Unset = UNSET,
    page: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["url_short"] = url_short

    params["since_id"] = since_id

    params["max_id"] = max_id

    params["count"] = count

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/short_url/comment/comments.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_short_url_batch_info(
    format_: str,
    *,
    url_short: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["url_short"] = url_short

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/short_url/batch_info.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_short_url_get(
    format_: str,
    *,
    url_query: str,
    is_short: bool | Unset = True,
    is_batch: bool | Unset = False,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["url"] = url_query

    params["is_short"] = is_short

    params["is_batch"] = is_batch

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/shortUrl.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


class ShortUrlNamespace(_Suggesting):
    """Short addresses."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def shorten(self, *, url_long: list[str]) -> ShortUrlsList:
        """Make short addresses of long ones.

        `GET /short_url/shorten.{format}`, free. The response is typed.

        Example:
            api.short_url.shorten(url_long=["https://example.com/1"])

        Args:
            url_long: The long address; up to 20, each as a parameter of its own.

        Returns:
            The addresses.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Short_url/shorten

        Documentation:
            reference/tsina_v1/short_url.html#shorten
        """
        from ..models.short_urls_list import ShortUrlsList

        return _call(
            self._client,
            _SHORTEN,
            {"url_long": url_long},
            lambda _given: _request_short_url_shorten(format_=self._client.format, url_long=_given["url_long"]),
            lambda response: ShortUrlsList.from_dict(response.json()),
        )

    def expand(self, *, url_short: list[str]) -> ShortUrlsList:
        """The long addresses behind short ones.

        `GET /short_url/expand.{format}`, free. The response is typed.

        Example:
            api.short_url.expand(url_short=["https://example.com/1"])

        Args:
            url_short: The short address; up to 20, each as a parameter of its own.

        Returns:
            The addresses.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Short_url/expand

        Documentation:
            reference/tsina_v1/short_url.html#expand
        """
        from ..models.short_urls_list import ShortUrlsList

        return _call(
            self._client,
            _EXPAND,
            {"url_short": url_short},
            lambda _given: _request_short_url_expand(format_=self._client.format, url_short=_given["url_short"]),
            lambda response: ShortUrlsList.from_dict(response.json()),
        )

    def share_counts(self, *, url_short: str) -> ShareCountsList:
        """How many posts hold a short address.

        Reposts count, too.

        `GET /short_url/share/counts.{format}`, free. The response is typed.

        Example:
            api.short_url.share_counts(url_short="https://example.com/1")

        Args:
            url_short: The short address.

        Returns:
            The counts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Short_url/share/counts

        Documentation:
            reference/tsina_v1/short_url.html#share_counts
        """
        from ..models.share_counts_list import ShareCountsList

        return _call(
            self._client,
            _SHARE_COUNTS,
            {"url_short": url_short},
            lambda _given: _request_short_url_share_counts(format_=self._client.format, url_short=_given["url_short"]),
            lambda response: ShareCountsList.from_dict(response.json()),
        )

    def comment_counts(self, *, url_short: str) -> CommentCountsList:
        """How many comments hold a short address.

        `GET /short_url/comment/counts.{format}`, free. The response is typed.

        Example:
            api.short_url.comment_counts(url_short="https://example.com/1")

        Args:
            url_short: The short address.

        Returns:
            The counts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Short_url/comment/counts

        Documentation:
            reference/tsina_v1/short_url.html#comment_counts
        """
        from ..models.comment_counts_list import CommentCountsList

        return _call(
            self._client,
            _COMMENT_COUNTS,
            {"url_short": url_short},
            lambda _given: _request_short_url_comment_counts(
                format_=self._client.format, url_short=_given["url_short"]
            ),
            lambda response: CommentCountsList.from_dict(response.json()),
        )

    def share_statuses(
        self,
        *,
        url_short: str,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
    ) -> SharedStatuses:
        """The newest posts that hold a short address.

        `GET /short_url/share/statuses.{format}`, free. The response is typed. `iter_share_statuses` goes through
        the items of all pages, `pages_share_statuses` through the pages.

        Example:
            api.short_url.share_statuses(url_short="https://example.com/1")

        Args:
            url_short: The short address.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200.
            page: Number of the page.

        Returns:
            The posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Short_url/share/statuses&oldid=6311

        Documentation:
            reference/tsina_v1/short_url.html#share_statuses
        """
        from ..models.shared_statuses import SharedStatuses

        return _call(
            self._client,
            _SHARE_STATUSES,
            {"url_short": url_short, "since_id": since_id, "max_id": max_id, "count": count, "page": page},
            lambda _given: _request_short_url_share_statuses(
                format_=self._client.format,
                url_short=_given["url_short"],
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: SharedStatuses.from_dict(response.json()),
        )

    def pages_share_statuses(
        self,
        *,
        url_short: str,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[SharedStatuses]:
        """Pages of `share_statuses`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.short_url.pages_share_statuses(url_short="https://example.com/1", max_pages=3): ...

        Args:
            url_short: The short address.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200.
            page: Number of the page.
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
            reference/tsina_v1/short_url.html#share_statuses
        """
        return _Pages(
            self.share_statuses,
            _SHARE_STATUSES,
            {"url_short": url_short, "since_id": since_id, "max_id": max_id, "count": count, "page": page},
            _SHARE_STATUSES_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_share_statuses(
        self,
        *,
        url_short: str,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Status]:
        """What is on the pages of `share_statuses`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.short_url.iter_share_statuses(url_short="https://example.com/1", max_pages=3): ...

        Args:
            url_short: The short address.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200.
            page: Number of the page.
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
            reference/tsina_v1/short_url.html#share_statuses
        """
        _pages = self.pages_share_statuses(
            url_short=url_short,
            since_id=since_id,
            max_id=max_id,
            count=count,
            page=page,
            max_pages=max_pages,
            resume=resume,
        )
        return _Items(_pages, lambda page: page.share_statuses, _SHARE_STATUSES_PAGINATION)

    def comment_comments(
        self,
        *,
        url_short: str,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
    ) -> SharedComments:
        """The newest comments that hold a short address.

        `GET /short_url/comment/comments.{format}`, free. The response is typed. `iter_comment_comments` goes
        through the items of all pages, `pages_comment_comments` through the pages.

        Example:
            api.short_url.comment_comments(url_short="https://example.com/1")

        Args:
            url_short: The short address.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200.
            page: Number of the page.

        Returns:
            The comments.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Short_url/comment/comments&oldid=6313

        Documentation:
            reference/tsina_v1/short_url.html#comment_comments
        """
        from ..models.shared_comments import SharedComments

        return _call(
            self._client,
            _COMMENT_COMMENTS,
            {"url_short": url_short, "since_id": since_id, "max_id": max_id, "count": count, "page": page},
            lambda _given: _request_short_url_comment_comments(
                format_=self._client.format,
                url_short=_given["url_short"],
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: SharedComments.from_dict(response.json()),
        )

    def pages_comment_comments(
        self,
        *,
        url_short: str,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[SharedComments]:
        """Pages of `comment_comments`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.short_url.pages_comment_comments(url_short="https://example.com/1", max_pages=3): ...

        Args:
            url_short: The short address.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200.
            page: Number of the page.
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
            reference/tsina_v1/short_url.html#comment_comments
        """
        return _Pages(
            self.comment_comments,
            _COMMENT_COMMENTS,
            {"url_short": url_short, "since_id": since_id, "max_id": max_id, "count": count, "page": page},
            _COMMENT_COMMENTS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_comment_comments(
        self,
        *,
        url_short: str,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Comment]:
        """What is on the pages of `comment_comments`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.short_url.iter_comment_comments(url_short="https://example.com/1", max_pages=3): ...

        Args:
            url_short: The short address.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200.
            page: Number of the page.
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
            reference/tsina_v1/short_url.html#comment_comments
        """
        _pages = self.pages_comment_comments(
            url_short=url_short,
            since_id=since_id,
            max_id=max_id,
            count=count,
            page=page,
            max_pages=max_pages,
            resume=resume,
        )
        return _Items(_pages, lambda page: page.share_comments, _COMMENT_COMMENTS_PAGINATION)

    def batch_info(self, *, url_short: str) -> Open:
        """What stands behind short addresses.

        `GET /short_url/batch_info.{format}`, free. The response is open: no one says what is in it, and `to_dict()`
        has all of it.

        Known from the code of old clients only; no page documents it.

        Example:
            api.short_url.batch_info(url_short="https://example.com/1")

        Args:
            url_short: The short addresses, separated by commas.

        Returns:
            What no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/short_url.html#batch_info
        """
        from ..models.open_ import Open

        return _call(
            self._client,
            _BATCH_INFO,
            {"url_short": url_short},
            lambda _given: _request_short_url_batch_info(format_=self._client.format, url_short=_given["url_short"]),
            lambda response: Open.from_dict(response.json()),
        )

    def get(self, *, url: str, is_short: bool | None = None, is_batch: bool | None = None) -> Open:
        """Turn addresses into short ones, or back.

        What was there before `short_url`.

        `GET /shortUrl.{format}`, free. The response is open: no one says what is in it, and `to_dict()` has all of
        it.

        Known from the code of old clients only; no page documents it.

        Example:
            api.short_url.get(url="https://example.com/1")

        Args:
            url: One address, or more with commas between them.
            is_short: Whether the addresses become short; else they are short and become long. The service's default
                is `True`.
            is_batch: Whether there are several addresses. The service's default is `False`.

        Returns:
            What no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/short_url.html#get
        """
        from ..models.open_ import Open

        return _call(
            self._client,
            _GET,
            {"url": url, "is_short": is_short, "is_batch": is_batch},
            lambda _given: _request_short_url_get(
                format_=self._client.format,
                url_query=_given["url"],
                is_short=_given.get("is_short", UNSET),
                is_batch=_given.get("is_batch", UNSET),
            ),
            lambda response: Open.from_dict(response.json()),
        )


class AsyncShortUrlNamespace(_Suggesting):
    """Short addresses."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def shorten(self, *, url_long: list[str]) -> ShortUrlsList:
        """Make short addresses of long ones.

        `GET /short_url/shorten.{format}`, free. The response is typed.

        Example:
            api.short_url.shorten(url_long=["https://example.com/1"])

        Args:
            url_long: The long address; up to 20, each as a parameter of its own.

        Returns:
            The addresses.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Short_url/shorten

        Documentation:
            reference/tsina_v1/short_url.html#shorten
        """
        from ..models.short_urls_list import ShortUrlsList

        return await _acall(
            self._client,
            _SHORTEN,
            {"url_long": url_long},
            lambda _given: _request_short_url_shorten(format_=self._client.format, url_long=_given["url_long"]),
            lambda response: ShortUrlsList.from_dict(response.json()),
        )

    async def expand(self, *, url_short: list[str]) -> ShortUrlsList:
        """The long addresses behind short ones.

        `GET /short_url/expand.{format}`, free. The response is typed.

        Example:
            api.short_url.expand(url_short=["https://example.com/1"])

        Args:
            url_short: The short address; up to 20, each as a parameter of its own.

        Returns:
            The addresses.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Short_url/expand

        Documentation:
            reference/tsina_v1/short_url.html#expand
        """
        from ..models.short_urls_list import ShortUrlsList

        return await _acall(
            self._client,
            _EXPAND,
            {"url_short": url_short},
            lambda _given: _request_short_url_expand(format_=self._client.format, url_short=_given["url_short"]),
            lambda response: ShortUrlsList.from_dict(response.json()),
        )

    async def share_counts(self, *, url_short: str) -> ShareCountsList:
        """How many posts hold a short address.

        Reposts count, too.

        `GET /short_url/share/counts.{format}`, free. The response is typed.

        Example:
            api.short_url.share_counts(url_short="https://example.com/1")

        Args:
            url_short: The short address.

        Returns:
            The counts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Short_url/share/counts

        Documentation:
            reference/tsina_v1/short_url.html#share_counts
        """
        from ..models.share_counts_list import ShareCountsList

        return await _acall(
            self._client,
            _SHARE_COUNTS,
            {"url_short": url_short},
            lambda _given: _request_short_url_share_counts(format_=self._client.format, url_short=_given["url_short"]),
            lambda response: ShareCountsList.from_dict(response.json()),
        )

    async def comment_counts(self, *, url_short: str) -> CommentCountsList:
        """How many comments hold a short address.

        `GET /short_url/comment/counts.{format}`, free. The response is typed.

        Example:
            api.short_url.comment_counts(url_short="https://example.com/1")

        Args:
            url_short: The short address.

        Returns:
            The counts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Short_url/comment/counts

        Documentation:
            reference/tsina_v1/short_url.html#comment_counts
        """
        from ..models.comment_counts_list import CommentCountsList

        return await _acall(
            self._client,
            _COMMENT_COUNTS,
            {"url_short": url_short},
            lambda _given: _request_short_url_comment_counts(
                format_=self._client.format, url_short=_given["url_short"]
            ),
            lambda response: CommentCountsList.from_dict(response.json()),
        )

    async def share_statuses(
        self,
        *,
        url_short: str,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
    ) -> SharedStatuses:
        """The newest posts that hold a short address.

        `GET /short_url/share/statuses.{format}`, free. The response is typed. `iter_share_statuses` goes through
        the items of all pages, `pages_share_statuses` through the pages.

        Example:
            api.short_url.share_statuses(url_short="https://example.com/1")

        Args:
            url_short: The short address.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200.
            page: Number of the page.

        Returns:
            The posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Short_url/share/statuses&oldid=6311

        Documentation:
            reference/tsina_v1/short_url.html#share_statuses
        """
        from ..models.shared_statuses import SharedStatuses

        return await _acall(
            self._client,
            _SHARE_STATUSES,
            {"url_short": url_short, "since_id": since_id, "max_id": max_id, "count": count, "page": page},
            lambda _given: _request_short_url_share_statuses(
                format_=self._client.format,
                url_short=_given["url_short"],
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: SharedStatuses.from_dict(response.json()),
        )

    def pages_share_statuses(
        self,
        *,
        url_short: str,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[SharedStatuses]:
        """Pages of `share_statuses`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.short_url.pages_share_statuses(url_short="https://example.com/1", max_pages=3): ...

        Args:
            url_short: The short address.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200.
            page: Number of the page.
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
            reference/tsina_v1/short_url.html#share_statuses
        """
        return _AsyncPages(
            self.share_statuses,
            _SHARE_STATUSES,
            {"url_short": url_short, "since_id": since_id, "max_id": max_id, "count": count, "page": page},
            _SHARE_STATUSES_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_share_statuses(
        self,
        *,
        url_short: str,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Status]:
        """What is on the pages of `share_statuses`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.short_url.iter_share_statuses(url_short="https://example.com/1", max_pages=3): ...

        Args:
            url_short: The short address.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200.
            page: Number of the page.
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
            reference/tsina_v1/short_url.html#share_statuses
        """
        _pages = self.pages_share_statuses(
            url_short=url_short,
            since_id=since_id,
            max_id=max_id,
            count=count,
            page=page,
            max_pages=max_pages,
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.share_statuses, _SHARE_STATUSES_PAGINATION)

    async def comment_comments(
        self,
        *,
        url_short: str,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
    ) -> SharedComments:
        """The newest comments that hold a short address.

        `GET /short_url/comment/comments.{format}`, free. The response is typed. `iter_comment_comments` goes
        through the items of all pages, `pages_comment_comments` through the pages.

        Example:
            api.short_url.comment_comments(url_short="https://example.com/1")

        Args:
            url_short: The short address.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200.
            page: Number of the page.

        Returns:
            The comments.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Short_url/comment/comments&oldid=6313

        Documentation:
            reference/tsina_v1/short_url.html#comment_comments
        """
        from ..models.shared_comments import SharedComments

        return await _acall(
            self._client,
            _COMMENT_COMMENTS,
            {"url_short": url_short, "since_id": since_id, "max_id": max_id, "count": count, "page": page},
            lambda _given: _request_short_url_comment_comments(
                format_=self._client.format,
                url_short=_given["url_short"],
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: SharedComments.from_dict(response.json()),
        )

    def pages_comment_comments(
        self,
        *,
        url_short: str,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[SharedComments]:
        """Pages of `comment_comments`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.short_url.pages_comment_comments(url_short="https://example.com/1", max_pages=3): ...

        Args:
            url_short: The short address.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200.
            page: Number of the page.
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
            reference/tsina_v1/short_url.html#comment_comments
        """
        return _AsyncPages(
            self.comment_comments,
            _COMMENT_COMMENTS,
            {"url_short": url_short, "since_id": since_id, "max_id": max_id, "count": count, "page": page},
            _COMMENT_COMMENTS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_comment_comments(
        self,
        *,
        url_short: str,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Comment]:
        """What is on the pages of `comment_comments`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.short_url.iter_comment_comments(url_short="https://example.com/1", max_pages=3): ...

        Args:
            url_short: The short address.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200.
            page: Number of the page.
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
            reference/tsina_v1/short_url.html#comment_comments
        """
        _pages = self.pages_comment_comments(
            url_short=url_short,
            since_id=since_id,
            max_id=max_id,
            count=count,
            page=page,
            max_pages=max_pages,
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.share_comments, _COMMENT_COMMENTS_PAGINATION)

    async def batch_info(self, *, url_short: str) -> Open:
        """What stands behind short addresses.

        `GET /short_url/batch_info.{format}`, free. The response is open: no one says what is in it, and `to_dict()`
        has all of it.

        Known from the code of old clients only; no page documents it.

        Example:
            api.short_url.batch_info(url_short="https://example.com/1")

        Args:
            url_short: The short addresses, separated by commas.

        Returns:
            What no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/short_url.html#batch_info
        """
        from ..models.open_ import Open

        return await _acall(
            self._client,
            _BATCH_INFO,
            {"url_short": url_short},
            lambda _given: _request_short_url_batch_info(format_=self._client.format, url_short=_given["url_short"]),
            lambda response: Open.from_dict(response.json()),
        )

    async def get(self, *, url: str, is_short: bool | None = None, is_batch: bool | None = None) -> Open:
        """Turn addresses into short ones, or back.

        What was there before `short_url`.

        `GET /shortUrl.{format}`, free. The response is open: no one says what is in it, and `to_dict()` has all of
        it.

        Known from the code of old clients only; no page documents it.

        Example:
            api.short_url.get(url="https://example.com/1")

        Args:
            url: One address, or more with commas between them.
            is_short: Whether the addresses become short; else they are short and become long. The service's default
                is `True`.
            is_batch: Whether there are several addresses. The service's default is `False`.

        Returns:
            What no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/short_url.html#get
        """
        from ..models.open_ import Open

        return await _acall(
            self._client,
            _GET,
            {"url": url, "is_short": is_short, "is_batch": is_batch},
            lambda _given: _request_short_url_get(
                format_=self._client.format,
                url_query=_given["url"],
                is_short=_given.get("is_short", UNSET),
                is_batch=_given.get("is_batch", UNSET),
            ),
            lambda response: Open.from_dict(response.json()),
        )
