# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""The namespace `short_url`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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
    from ..models.short_url_comments_page import ShortUrlCommentsPage
    from ..models.short_url_infos import ShortUrlInfos
    from ..models.short_url_locations import ShortUrlLocations
    from ..models.short_url_referers import ShortUrlReferers
    from ..models.short_url_statuses_page import ShortUrlStatusesPage
    from ..models.short_urls import ShortUrls
    from ..models.short_urls_clicks import ShortUrlsClicks
    from ..models.short_urls_comments import ShortUrlsComments
    from ..models.short_urls_shares import ShortUrlsShares
    from ..models.status import Status

__all__ = ["AsyncShortUrlNamespace", "ShortUrlNamespace"]

_COMMENT_COMMENTS_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("share_comments",))
_SHARE_STATUSES_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("share_statuses",))

_CLICKS = Arguments(
    operation="short_url_clicks", parameters=(ParameterModel(name="url_short", type="str[]", required=True),)
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
_COMMENT_COUNTS = Arguments(
    operation="short_url_comment_counts", parameters=(ParameterModel(name="url_short", type="str[]", required=True),)
)
_EXPAND = Arguments(
    operation="short_url_expand", parameters=(ParameterModel(name="url_short", type="str[]", required=True),)
)
_INFO = Arguments(
    operation="short_url_info", parameters=(ParameterModel(name="url_short", type="str[]", required=True),)
)
_LOCATIONS = Arguments(
    operation="short_url_locations", parameters=(ParameterModel(name="url_short", type="str", required=True),)
)
_REFERERS = Arguments(
    operation="short_url_referers", parameters=(ParameterModel(name="url_short", type="str", required=True),)
)
_SHARE_COUNTS = Arguments(
    operation="short_url_share_counts", parameters=(ParameterModel(name="url_short", type="str[]", required=True),)
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
_SHORTEN = Arguments(
    operation="short_url_shorten", parameters=(ParameterModel(name="url_long", type="str[]", required=True),)
)


def _request_short_url_clicks(
    *,
    url_short: list[str],
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_url_short = url_short

    params["url_short"] = json_url_short

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/short_url/clicks.json",
        "params": params,
    }

    return _kwargs


def _request_short_url_comment_comments(
    *,
    url_short: str,
    since_id: int | Unset = 0,
    max_id: int | Unset = 0,
    count: int | Unset = 50,
    page: int | Unset = 1,
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
        "url": "/2/short_url/comment/comments.json",
        "params": params,
    }

    return _kwargs


def _request_short_url_comment_counts(
    *,
    url_short: list[str],
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_url_short = url_short

    params["url_short"] = json_url_short

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/short_url/comment/counts.json",
        "params": params,
    }

    return _kwargs


def _request_short_url_expand(
    *,
    url_short: list[str],
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_url_short = url_short

    params["url_short"] = json_url_short

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/short_url/expand.json",
        "params": params,
    }

    return _kwargs


def _request_short_url_info(
    *,
    url_short: list[str],
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_url_short = url_short

    params["url_short"] = json_url_short

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/short_url/info.json",
        "params": params,
    }

    return _kwargs


def _request_short_url_locations(
    *,
    url_short: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["url_short"] = url_short

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/short_url/locations.json",
        "params": params,
    }

    return _kwargs


def _request_short_url_referers(
    *,
    url_short: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["url_short"] = url_short

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/short_url/referers.json",
        "params": params,
    }

    return _kwargs


def _request_short_url_share_counts(
    *,
    url_short: list[str],
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_url_short = url_short

    params["url_short"] = json_url_short

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/short_url/share/counts.json",
        "params": params,
    }

    return _kwargs


def _request_short_url_share_statuses(
    *,
    url_short: str,
    since_id: int | Unset = 0,
    max_id: int | Unset = 0,
    count: int | Unset = 50,
    page: int | Unset = 1,
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
        "url": "/2/short_url/share/statuses.json",
        "params": params,
    }

    return _kwargs


def _request_short_url_shorten(
    *,
    url_long: list[str],
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_url_long = url_long

    params["url_long"] = json_url_long

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/short_url/shorten.json",
        "params": params,
    }

    return _kwargs


class ShortUrlNamespace(_Suggesting):
    """Short addresses, and what became of them."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def clicks(self, *, url_short: list[str]) -> ShortUrlsClicks:
        """How often short addresses were clicked.

        `GET /2/short_url/clicks.json`, free. The response is typed.

        Example:
            api.short_url.clicks(url_short=["https://example.com/1"])

        Args:
            url_short: The short addresses, each as a parameter of its own. At most 20 items.

        Returns:
            Clicks, one entry for each address.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/short_url/clicks

        Documentation:
            reference/weibo_v2/short_url.html#clicks
        """
        from ..models.short_urls_clicks import ShortUrlsClicks

        return _call(
            self._client,
            _CLICKS,
            {"url_short": url_short},
            lambda _given: _request_short_url_clicks(url_short=_given["url_short"]),
            lambda response: ShortUrlsClicks.from_dict(response.json()),
        )

    def comment_comments(
        self,
        *,
        url_short: str,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
    ) -> ShortUrlCommentsPage:
        """Comments with a short address, latest first.

        `GET /2/short_url/comment/comments.json`, free. The response is typed. `iter_comment_comments` goes through
        the items of all pages, `pages_comment_comments` through the pages.

        Example:
            api.short_url.comment_comments(url_short="https://example.com/1")

        Args:
            url_short: The short address.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page, 200 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The address, and one page of comments.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/short_url/comment/comments

        Documentation:
            reference/weibo_v2/short_url.html#comment_comments
        """
        from ..models.short_url_comments_page import ShortUrlCommentsPage

        return _call(
            self._client,
            _COMMENT_COMMENTS,
            {"url_short": url_short, "since_id": since_id, "max_id": max_id, "count": count, "page": page},
            lambda _given: _request_short_url_comment_comments(
                url_short=_given["url_short"],
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: ShortUrlCommentsPage.from_dict(response.json()),
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
    ) -> _Pages[ShortUrlCommentsPage]:
        """Pages of `comment_comments`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.short_url.pages_comment_comments(url_short="https://example.com/1", max_pages=3): ...

        Args:
            url_short: The short address.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page, 200 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
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
            reference/weibo_v2/short_url.html#comment_comments
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
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page, 200 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
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
            reference/weibo_v2/short_url.html#comment_comments
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

    def comment_counts(self, *, url_short: list[str]) -> ShortUrlsComments:
        """How often posts with short addresses were commented on.

        `GET /2/short_url/comment/counts.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.short_url.comment_counts(url_short=["https://example.com/1"])

        Args:
            url_short: The short addresses, each as a parameter of its own. At most 20 items.

        Returns:
            Counts, one entry for each address.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/short_url/comment/counts

        Documentation:
            reference/weibo_v2/short_url.html#comment_counts
        """
        from ..models.short_urls_comments import ShortUrlsComments

        return _call(
            self._client,
            _COMMENT_COUNTS,
            {"url_short": url_short},
            lambda _given: _request_short_url_comment_counts(url_short=_given["url_short"]),
            lambda response: ShortUrlsComments.from_dict(response.json()),
        )

    def expand(self, *, url_short: list[str]) -> ShortUrls:
        """Long addresses of short ones.

        `GET /2/short_url/expand.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.short_url.expand(url_short=["https://example.com/1"])

        Args:
            url_short: The short addresses, each as a parameter of its own. At most 20 items.

        Returns:
            Both addresses, one entry for each.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/short_url/expand

        Documentation:
            reference/weibo_v2/short_url.html#expand
        """
        from ..models.short_urls import ShortUrls

        return _call(
            self._client,
            _EXPAND,
            {"url_short": url_short},
            lambda _given: _request_short_url_expand(url_short=_given["url_short"]),
            lambda response: ShortUrls.from_dict(response.json()),
        )

    def info(self, *, url_short: list[str]) -> ShortUrlInfos:
        """What is behind short addresses.

        `GET /2/short_url/info.json`, free. The response is typed.

        Example:
            api.short_url.info(url_short=["https://example.com/1"])

        Args:
            url_short: The short addresses, each as a parameter of its own. At most 20 items.

        Returns:
            Title and more, one entry for each address.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/short_url/info

        Documentation:
            reference/weibo_v2/short_url.html#info
        """
        from ..models.short_url_infos import ShortUrlInfos

        return _call(
            self._client,
            _INFO,
            {"url_short": url_short},
            lambda _given: _request_short_url_info(url_short=_given["url_short"]),
            lambda response: ShortUrlInfos.from_dict(response.json()),
        )

    def locations(self, *, url_short: str) -> ShortUrlLocations:
        """Where a short address was clicked.

        `GET /2/short_url/locations.json`, free. The response is typed.

        Example:
            api.short_url.locations(url_short="https://example.com/1")

        Args:
            url_short: The short address.

        Returns:
            Clicks by province.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/short_url/locations

        Documentation:
            reference/weibo_v2/short_url.html#locations
        """
        from ..models.short_url_locations import ShortUrlLocations

        return _call(
            self._client,
            _LOCATIONS,
            {"url_short": url_short},
            lambda _given: _request_short_url_locations(url_short=_given["url_short"]),
            lambda response: ShortUrlLocations.from_dict(response.json()),
        )

    def referers(self, *, url_short: str) -> ShortUrlReferers:
        """From where a short address was clicked.

        `GET /2/short_url/referers.json`, free. The response is typed.

        Example:
            api.short_url.referers(url_short="https://example.com/1")

        Args:
            url_short: The short address.

        Returns:
            Clicks by page of origin.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/short_url/referers

        Documentation:
            reference/weibo_v2/short_url.html#referers
        """
        from ..models.short_url_referers import ShortUrlReferers

        return _call(
            self._client,
            _REFERERS,
            {"url_short": url_short},
            lambda _given: _request_short_url_referers(url_short=_given["url_short"]),
            lambda response: ShortUrlReferers.from_dict(response.json()),
        )

    def share_counts(self, *, url_short: list[str]) -> ShortUrlsShares:
        """How often short addresses were shared.

        `GET /2/short_url/share/counts.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.short_url.share_counts(url_short=["https://example.com/1"])

        Args:
            url_short: The short addresses, each as a parameter of its own. At most 20 items.

        Returns:
            Counts, one entry for each address.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/short_url/share/counts

        Documentation:
            reference/weibo_v2/short_url.html#share_counts
        """
        from ..models.short_urls_shares import ShortUrlsShares

        return _call(
            self._client,
            _SHARE_COUNTS,
            {"url_short": url_short},
            lambda _given: _request_short_url_share_counts(url_short=_given["url_short"]),
            lambda response: ShortUrlsShares.from_dict(response.json()),
        )

    def share_statuses(
        self,
        *,
        url_short: str,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
    ) -> ShortUrlStatusesPage:
        """Posts with a short address, latest first.

        `GET /2/short_url/share/statuses.json`, free. The response is typed. `iter_share_statuses` goes through the
        items of all pages, `pages_share_statuses` through the pages.

        Example:
            api.short_url.share_statuses(url_short="https://example.com/1")

        Args:
            url_short: The short address.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 200 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The address, and one page of posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/short_url/share/statuses

        Documentation:
            reference/weibo_v2/short_url.html#share_statuses
        """
        from ..models.short_url_statuses_page import ShortUrlStatusesPage

        return _call(
            self._client,
            _SHARE_STATUSES,
            {"url_short": url_short, "since_id": since_id, "max_id": max_id, "count": count, "page": page},
            lambda _given: _request_short_url_share_statuses(
                url_short=_given["url_short"],
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: ShortUrlStatusesPage.from_dict(response.json()),
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
    ) -> _Pages[ShortUrlStatusesPage]:
        """Pages of `share_statuses`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.short_url.pages_share_statuses(url_short="https://example.com/1", max_pages=3): ...

        Args:
            url_short: The short address.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 200 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
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
            reference/weibo_v2/short_url.html#share_statuses
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
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 200 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
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
            reference/weibo_v2/short_url.html#share_statuses
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

    def shorten(self, *, url_long: list[str]) -> ShortUrls:
        """Short addresses of long ones.

        `GET /2/short_url/shorten.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.short_url.shorten(url_long=["https://example.com/1"])

        Args:
            url_long: The long addresses, each as a parameter of its own. At most 20 items.

        Returns:
            Both addresses, one entry for each.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/short_url/shorten

        Documentation:
            reference/weibo_v2/short_url.html#shorten
        """
        from ..models.short_urls import ShortUrls

        return _call(
            self._client,
            _SHORTEN,
            {"url_long": url_long},
            lambda _given: _request_short_url_shorten(url_long=_given["url_long"]),
            lambda response: ShortUrls.from_dict(response.json()),
        )


class AsyncShortUrlNamespace(_Suggesting):
    """Short addresses, and what became of them."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def clicks(self, *, url_short: list[str]) -> ShortUrlsClicks:
        """How often short addresses were clicked.

        `GET /2/short_url/clicks.json`, free. The response is typed.

        Example:
            api.short_url.clicks(url_short=["https://example.com/1"])

        Args:
            url_short: The short addresses, each as a parameter of its own. At most 20 items.

        Returns:
            Clicks, one entry for each address.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/short_url/clicks

        Documentation:
            reference/weibo_v2/short_url.html#clicks
        """
        from ..models.short_urls_clicks import ShortUrlsClicks

        return await _acall(
            self._client,
            _CLICKS,
            {"url_short": url_short},
            lambda _given: _request_short_url_clicks(url_short=_given["url_short"]),
            lambda response: ShortUrlsClicks.from_dict(response.json()),
        )

    async def comment_comments(
        self,
        *,
        url_short: str,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
    ) -> ShortUrlCommentsPage:
        """Comments with a short address, latest first.

        `GET /2/short_url/comment/comments.json`, free. The response is typed. `iter_comment_comments` goes through
        the items of all pages, `pages_comment_comments` through the pages.

        Example:
            api.short_url.comment_comments(url_short="https://example.com/1")

        Args:
            url_short: The short address.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page, 200 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The address, and one page of comments.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/short_url/comment/comments

        Documentation:
            reference/weibo_v2/short_url.html#comment_comments
        """
        from ..models.short_url_comments_page import ShortUrlCommentsPage

        return await _acall(
            self._client,
            _COMMENT_COMMENTS,
            {"url_short": url_short, "since_id": since_id, "max_id": max_id, "count": count, "page": page},
            lambda _given: _request_short_url_comment_comments(
                url_short=_given["url_short"],
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: ShortUrlCommentsPage.from_dict(response.json()),
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
    ) -> _AsyncPages[ShortUrlCommentsPage]:
        """Pages of `comment_comments`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.short_url.pages_comment_comments(url_short="https://example.com/1", max_pages=3): ...

        Args:
            url_short: The short address.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page, 200 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
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
            reference/weibo_v2/short_url.html#comment_comments
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
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page, 200 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
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
            reference/weibo_v2/short_url.html#comment_comments
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

    async def comment_counts(self, *, url_short: list[str]) -> ShortUrlsComments:
        """How often posts with short addresses were commented on.

        `GET /2/short_url/comment/counts.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.short_url.comment_counts(url_short=["https://example.com/1"])

        Args:
            url_short: The short addresses, each as a parameter of its own. At most 20 items.

        Returns:
            Counts, one entry for each address.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/short_url/comment/counts

        Documentation:
            reference/weibo_v2/short_url.html#comment_counts
        """
        from ..models.short_urls_comments import ShortUrlsComments

        return await _acall(
            self._client,
            _COMMENT_COUNTS,
            {"url_short": url_short},
            lambda _given: _request_short_url_comment_counts(url_short=_given["url_short"]),
            lambda response: ShortUrlsComments.from_dict(response.json()),
        )

    async def expand(self, *, url_short: list[str]) -> ShortUrls:
        """Long addresses of short ones.

        `GET /2/short_url/expand.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.short_url.expand(url_short=["https://example.com/1"])

        Args:
            url_short: The short addresses, each as a parameter of its own. At most 20 items.

        Returns:
            Both addresses, one entry for each.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/short_url/expand

        Documentation:
            reference/weibo_v2/short_url.html#expand
        """
        from ..models.short_urls import ShortUrls

        return await _acall(
            self._client,
            _EXPAND,
            {"url_short": url_short},
            lambda _given: _request_short_url_expand(url_short=_given["url_short"]),
            lambda response: ShortUrls.from_dict(response.json()),
        )

    async def info(self, *, url_short: list[str]) -> ShortUrlInfos:
        """What is behind short addresses.

        `GET /2/short_url/info.json`, free. The response is typed.

        Example:
            api.short_url.info(url_short=["https://example.com/1"])

        Args:
            url_short: The short addresses, each as a parameter of its own. At most 20 items.

        Returns:
            Title and more, one entry for each address.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/short_url/info

        Documentation:
            reference/weibo_v2/short_url.html#info
        """
        from ..models.short_url_infos import ShortUrlInfos

        return await _acall(
            self._client,
            _INFO,
            {"url_short": url_short},
            lambda _given: _request_short_url_info(url_short=_given["url_short"]),
            lambda response: ShortUrlInfos.from_dict(response.json()),
        )

    async def locations(self, *, url_short: str) -> ShortUrlLocations:
        """Where a short address was clicked.

        `GET /2/short_url/locations.json`, free. The response is typed.

        Example:
            api.short_url.locations(url_short="https://example.com/1")

        Args:
            url_short: The short address.

        Returns:
            Clicks by province.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/short_url/locations

        Documentation:
            reference/weibo_v2/short_url.html#locations
        """
        from ..models.short_url_locations import ShortUrlLocations

        return await _acall(
            self._client,
            _LOCATIONS,
            {"url_short": url_short},
            lambda _given: _request_short_url_locations(url_short=_given["url_short"]),
            lambda response: ShortUrlLocations.from_dict(response.json()),
        )

    async def referers(self, *, url_short: str) -> ShortUrlReferers:
        """From where a short address was clicked.

        `GET /2/short_url/referers.json`, free. The response is typed.

        Example:
            api.short_url.referers(url_short="https://example.com/1")

        Args:
            url_short: The short address.

        Returns:
            Clicks by page of origin.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/short_url/referers

        Documentation:
            reference/weibo_v2/short_url.html#referers
        """
        from ..models.short_url_referers import ShortUrlReferers

        return await _acall(
            self._client,
            _REFERERS,
            {"url_short": url_short},
            lambda _given: _request_short_url_referers(url_short=_given["url_short"]),
            lambda response: ShortUrlReferers.from_dict(response.json()),
        )

    async def share_counts(self, *, url_short: list[str]) -> ShortUrlsShares:
        """How often short addresses were shared.

        `GET /2/short_url/share/counts.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.short_url.share_counts(url_short=["https://example.com/1"])

        Args:
            url_short: The short addresses, each as a parameter of its own. At most 20 items.

        Returns:
            Counts, one entry for each address.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/short_url/share/counts

        Documentation:
            reference/weibo_v2/short_url.html#share_counts
        """
        from ..models.short_urls_shares import ShortUrlsShares

        return await _acall(
            self._client,
            _SHARE_COUNTS,
            {"url_short": url_short},
            lambda _given: _request_short_url_share_counts(url_short=_given["url_short"]),
            lambda response: ShortUrlsShares.from_dict(response.json()),
        )

    async def share_statuses(
        self,
        *,
        url_short: str,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
    ) -> ShortUrlStatusesPage:
        """Posts with a short address, latest first.

        `GET /2/short_url/share/statuses.json`, free. The response is typed. `iter_share_statuses` goes through the
        items of all pages, `pages_share_statuses` through the pages.

        Example:
            api.short_url.share_statuses(url_short="https://example.com/1")

        Args:
            url_short: The short address.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 200 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The address, and one page of posts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/short_url/share/statuses

        Documentation:
            reference/weibo_v2/short_url.html#share_statuses
        """
        from ..models.short_url_statuses_page import ShortUrlStatusesPage

        return await _acall(
            self._client,
            _SHARE_STATUSES,
            {"url_short": url_short, "since_id": since_id, "max_id": max_id, "count": count, "page": page},
            lambda _given: _request_short_url_share_statuses(
                url_short=_given["url_short"],
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
            ),
            lambda response: ShortUrlStatusesPage.from_dict(response.json()),
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
    ) -> _AsyncPages[ShortUrlStatusesPage]:
        """Pages of `share_statuses`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.short_url.pages_share_statuses(url_short="https://example.com/1", max_pages=3): ...

        Args:
            url_short: The short address.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 200 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
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
            reference/weibo_v2/short_url.html#share_statuses
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
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 200 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
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
            reference/weibo_v2/short_url.html#share_statuses
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

    async def shorten(self, *, url_long: list[str]) -> ShortUrls:
        """Short addresses of long ones.

        `GET /2/short_url/shorten.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.short_url.shorten(url_long=["https://example.com/1"])

        Args:
            url_long: The long addresses, each as a parameter of its own. At most 20 items.

        Returns:
            Both addresses, one entry for each.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/short_url/shorten

        Documentation:
            reference/weibo_v2/short_url.html#shorten
        """
        from ..models.short_urls import ShortUrls

        return await _acall(
            self._client,
            _SHORTEN,
            {"url_long": url_long},
            lambda _given: _request_short_url_shorten(url_long=_given["url_long"]),
            lambda response: ShortUrls.from_dict(response.json()),
        )
