# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""The namespace `short_url`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime.client import result as _result
from ...._runtime.pagination.pages import Pagination
from ...._runtime.pagination.pages import apages as _apages
from ...._runtime.pagination.pages import pages as _pages
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ...client import Client
    from ...models.comment import Comment
    from ...models.short_url_comments_page import ShortUrlCommentsPage
    from ...models.short_url_infos import ShortUrlInfos
    from ...models.short_url_locations import ShortUrlLocations
    from ...models.short_url_referers import ShortUrlReferers
    from ...models.short_url_statuses_page import ShortUrlStatusesPage
    from ...models.short_urls import ShortUrls
    from ...models.short_urls_clicks import ShortUrlsClicks
    from ...models.short_urls_comments import ShortUrlsComments
    from ...models.short_urls_shares import ShortUrlsShares
    from ...models.status import Status

__all__ = ["AsyncShortUrlNamespace", "ShortUrlNamespace"]

_COMMENT_COMMENTS_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("share_comments",))
_SHARE_STATUSES_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("share_statuses",))


class ShortUrlNamespace:
    """Short addresses, and what became of them."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def clicks(self, *, url_short: list[str]) -> ShortUrlsClicks:
        """How often short addresses were clicked.

        Args:
            url_short: The short addresses, each as a parameter of its own. At most 20 items.

        Returns:
            Clicks, one entry for each address.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/short_url/clicks
        """
        from . import short_url_clicks

        return _result(
            short_url_clicks.sync_detailed(url_short=url_short, client=self._client), strict=self._client.strict
        )

    def comment_comments(
        self,
        *,
        url_short: str,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> ShortUrlCommentsPage:
        """Comments with a short address, latest first.

        Args:
            url_short: The short address.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page, 200 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The address, and one page of comments.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/short_url/comment/comments
        """
        from . import short_url_comment_comments

        return _result(
            short_url_comment_comments.sync_detailed(
                url_short=url_short, since_id=since_id, max_id=max_id, count=count, page=page, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_comment_comments(
        self,
        *,
        url_short: str,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[ShortUrlCommentsPage]:
        """Pages of `comment_comments`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            url_short: The short address.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page, 200 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> ShortUrlCommentsPage:
            return self.comment_comments(url_short=url_short, since_id=since_id, max_id=max_id, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _COMMENT_COMMENTS_PAGINATION, max_pages)

    def iter_comment_comments(
        self,
        *,
        url_short: str,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[Comment]:
        """What is on the pages of `comment_comments`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            url_short: The short address.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page, 200 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_comment_comments(
                url_short=url_short, since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages
            )
            for item in page.share_comments
        )

    def comment_counts(self, *, url_short: list[str]) -> ShortUrlsComments:
        """How often posts with short addresses were commented on.

        Access level of the app: normal.

        Args:
            url_short: The short addresses, each as a parameter of its own. At most 20 items.

        Returns:
            Counts, one entry for each address.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/short_url/comment/counts
        """
        from . import short_url_comment_counts

        return _result(
            short_url_comment_counts.sync_detailed(url_short=url_short, client=self._client), strict=self._client.strict
        )

    def expand(self, *, url_short: list[str]) -> ShortUrls:
        """Long addresses of short ones.

        Access level of the app: normal.

        Args:
            url_short: The short addresses, each as a parameter of its own. At most 20 items.

        Returns:
            Both addresses, one entry for each.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/short_url/expand
        """
        from . import short_url_expand

        return _result(
            short_url_expand.sync_detailed(url_short=url_short, client=self._client), strict=self._client.strict
        )

    def info(self, *, url_short: list[str]) -> ShortUrlInfos:
        """What is behind short addresses.

        Args:
            url_short: The short addresses, each as a parameter of its own. At most 20 items.

        Returns:
            Title and more, one entry for each address.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/short_url/info
        """
        from . import short_url_info

        return _result(
            short_url_info.sync_detailed(url_short=url_short, client=self._client), strict=self._client.strict
        )

    def locations(self, *, url_short: str) -> ShortUrlLocations:
        """Where a short address was clicked.

        Args:
            url_short: The short address.

        Returns:
            Clicks by province.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/short_url/locations
        """
        from . import short_url_locations

        return _result(
            short_url_locations.sync_detailed(url_short=url_short, client=self._client), strict=self._client.strict
        )

    def referers(self, *, url_short: str) -> ShortUrlReferers:
        """From where a short address was clicked.

        Args:
            url_short: The short address.

        Returns:
            Clicks by page of origin.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/short_url/referers
        """
        from . import short_url_referers

        return _result(
            short_url_referers.sync_detailed(url_short=url_short, client=self._client), strict=self._client.strict
        )

    def share_counts(self, *, url_short: list[str]) -> ShortUrlsShares:
        """How often short addresses were shared.

        Access level of the app: normal.

        Args:
            url_short: The short addresses, each as a parameter of its own. At most 20 items.

        Returns:
            Counts, one entry for each address.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/short_url/share/counts
        """
        from . import short_url_share_counts

        return _result(
            short_url_share_counts.sync_detailed(url_short=url_short, client=self._client), strict=self._client.strict
        )

    def share_statuses(
        self,
        *,
        url_short: str,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> ShortUrlStatusesPage:
        """Posts with a short address, latest first.

        Args:
            url_short: The short address.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 200 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The address, and one page of posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/short_url/share/statuses
        """
        from . import short_url_share_statuses

        return _result(
            short_url_share_statuses.sync_detailed(
                url_short=url_short, since_id=since_id, max_id=max_id, count=count, page=page, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_share_statuses(
        self,
        *,
        url_short: str,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[ShortUrlStatusesPage]:
        """Pages of `share_statuses`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            url_short: The short address.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 200 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> ShortUrlStatusesPage:
            return self.share_statuses(url_short=url_short, since_id=since_id, max_id=max_id, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _SHARE_STATUSES_PAGINATION, max_pages)

    def iter_share_statuses(
        self,
        *,
        url_short: str,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[Status]:
        """What is on the pages of `share_statuses`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            url_short: The short address.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 200 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_share_statuses(
                url_short=url_short, since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages
            )
            for item in page.share_statuses
        )

    def shorten(self, *, url_long: list[str]) -> ShortUrls:
        """Short addresses of long ones.

        Access level of the app: normal.

        Args:
            url_long: The long addresses, each as a parameter of its own. At most 20 items.

        Returns:
            Both addresses, one entry for each.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/short_url/shorten
        """
        from . import short_url_shorten

        return _result(
            short_url_shorten.sync_detailed(url_long=url_long, client=self._client), strict=self._client.strict
        )


class AsyncShortUrlNamespace:
    """Short addresses, and what became of them."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def clicks(self, *, url_short: list[str]) -> ShortUrlsClicks:
        """How often short addresses were clicked.

        Args:
            url_short: The short addresses, each as a parameter of its own. At most 20 items.

        Returns:
            Clicks, one entry for each address.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/short_url/clicks
        """
        from . import short_url_clicks

        return _result(
            await short_url_clicks.asyncio_detailed(url_short=url_short, client=self._client),
            strict=self._client.strict,
        )

    async def comment_comments(
        self,
        *,
        url_short: str,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> ShortUrlCommentsPage:
        """Comments with a short address, latest first.

        Args:
            url_short: The short address.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page, 200 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The address, and one page of comments.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/short_url/comment/comments
        """
        from . import short_url_comment_comments

        return _result(
            await short_url_comment_comments.asyncio_detailed(
                url_short=url_short, since_id=since_id, max_id=max_id, count=count, page=page, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_comment_comments(
        self,
        *,
        url_short: str,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[ShortUrlCommentsPage]:
        """Pages of `comment_comments`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            url_short: The short address.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page, 200 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> ShortUrlCommentsPage:
            return await self.comment_comments(
                url_short=url_short, since_id=since_id, max_id=max_id, count=count, **_state
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _COMMENT_COMMENTS_PAGINATION, max_pages)

    def iter_comment_comments(
        self,
        *,
        url_short: str,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[Comment]:
        """What is on the pages of `comment_comments`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            url_short: The short address.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page, 200 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_comment_comments(
                url_short=url_short, since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages
            )
            for item in page.share_comments
        )

    async def comment_counts(self, *, url_short: list[str]) -> ShortUrlsComments:
        """How often posts with short addresses were commented on.

        Access level of the app: normal.

        Args:
            url_short: The short addresses, each as a parameter of its own. At most 20 items.

        Returns:
            Counts, one entry for each address.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/short_url/comment/counts
        """
        from . import short_url_comment_counts

        return _result(
            await short_url_comment_counts.asyncio_detailed(url_short=url_short, client=self._client),
            strict=self._client.strict,
        )

    async def expand(self, *, url_short: list[str]) -> ShortUrls:
        """Long addresses of short ones.

        Access level of the app: normal.

        Args:
            url_short: The short addresses, each as a parameter of its own. At most 20 items.

        Returns:
            Both addresses, one entry for each.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/short_url/expand
        """
        from . import short_url_expand

        return _result(
            await short_url_expand.asyncio_detailed(url_short=url_short, client=self._client),
            strict=self._client.strict,
        )

    async def info(self, *, url_short: list[str]) -> ShortUrlInfos:
        """What is behind short addresses.

        Args:
            url_short: The short addresses, each as a parameter of its own. At most 20 items.

        Returns:
            Title and more, one entry for each address.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/short_url/info
        """
        from . import short_url_info

        return _result(
            await short_url_info.asyncio_detailed(url_short=url_short, client=self._client), strict=self._client.strict
        )

    async def locations(self, *, url_short: str) -> ShortUrlLocations:
        """Where a short address was clicked.

        Args:
            url_short: The short address.

        Returns:
            Clicks by province.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/short_url/locations
        """
        from . import short_url_locations

        return _result(
            await short_url_locations.asyncio_detailed(url_short=url_short, client=self._client),
            strict=self._client.strict,
        )

    async def referers(self, *, url_short: str) -> ShortUrlReferers:
        """From where a short address was clicked.

        Args:
            url_short: The short address.

        Returns:
            Clicks by page of origin.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/short_url/referers
        """
        from . import short_url_referers

        return _result(
            await short_url_referers.asyncio_detailed(url_short=url_short, client=self._client),
            strict=self._client.strict,
        )

    async def share_counts(self, *, url_short: list[str]) -> ShortUrlsShares:
        """How often short addresses were shared.

        Access level of the app: normal.

        Args:
            url_short: The short addresses, each as a parameter of its own. At most 20 items.

        Returns:
            Counts, one entry for each address.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/short_url/share/counts
        """
        from . import short_url_share_counts

        return _result(
            await short_url_share_counts.asyncio_detailed(url_short=url_short, client=self._client),
            strict=self._client.strict,
        )

    async def share_statuses(
        self,
        *,
        url_short: str,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> ShortUrlStatusesPage:
        """Posts with a short address, latest first.

        Args:
            url_short: The short address.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 200 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The address, and one page of posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/short_url/share/statuses
        """
        from . import short_url_share_statuses

        return _result(
            await short_url_share_statuses.asyncio_detailed(
                url_short=url_short, since_id=since_id, max_id=max_id, count=count, page=page, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_share_statuses(
        self,
        *,
        url_short: str,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[ShortUrlStatusesPage]:
        """Pages of `share_statuses`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            url_short: The short address.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 200 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> ShortUrlStatusesPage:
            return await self.share_statuses(
                url_short=url_short, since_id=since_id, max_id=max_id, count=count, **_state
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _SHARE_STATUSES_PAGINATION, max_pages)

    def iter_share_statuses(
        self,
        *,
        url_short: str,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[Status]:
        """What is on the pages of `share_statuses`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            url_short: The short address.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 200 at most. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_share_statuses(
                url_short=url_short, since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages
            )
            for item in page.share_statuses
        )

    async def shorten(self, *, url_long: list[str]) -> ShortUrls:
        """Short addresses of long ones.

        Access level of the app: normal.

        Args:
            url_long: The long addresses, each as a parameter of its own. At most 20 items.

        Returns:
            Both addresses, one entry for each.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/short_url/shorten
        """
        from . import short_url_shorten

        return _result(
            await short_url_shorten.asyncio_detailed(url_long=url_long, client=self._client), strict=self._client.strict
        )
