# Do not edit: `make generate` writes this file from specs/tsina_v1.

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
    from ...models.comment_counts_list import CommentCountsList
    from ...models.open_ import Open
    from ...models.share_counts_list import ShareCountsList
    from ...models.shared_comments import SharedComments
    from ...models.shared_statuses import SharedStatuses
    from ...models.short_urls_list import ShortUrlsList
    from ...models.status import Status

__all__ = ["AsyncShortUrlNamespace", "ShortUrlNamespace"]

_SHARE_STATUSES_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("share_statuses",))
_COMMENT_COMMENTS_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("share_comments",))


class ShortUrlNamespace:
    """Short addresses."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def shorten(self, *, url_long: list[str]) -> ShortUrlsList:
        """Make short addresses of long ones.

        Args:
            url_long: The long address; up to 20, each as a parameter of its own.

        Returns:
            The addresses.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Short_url/shorten
        """
        from . import short_url_shorten

        return _result(
            short_url_shorten.sync_detailed(format_=self._client.format, url_long=url_long, client=self._client),
            strict=self._client.strict,
        )

    def expand(self, *, url_short: list[str]) -> ShortUrlsList:
        """The long addresses behind short ones.

        Args:
            url_short: The short address; up to 20, each as a parameter of its own.

        Returns:
            The addresses.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Short_url/expand
        """
        from . import short_url_expand

        return _result(
            short_url_expand.sync_detailed(format_=self._client.format, url_short=url_short, client=self._client),
            strict=self._client.strict,
        )

    def share_counts(self, *, url_short: str) -> ShareCountsList:
        """How many posts hold a short address.

        Reposts count, too.

        Args:
            url_short: The short address.

        Returns:
            The counts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Short_url/share/counts
        """
        from . import short_url_share_counts

        return _result(
            short_url_share_counts.sync_detailed(format_=self._client.format, url_short=url_short, client=self._client),
            strict=self._client.strict,
        )

    def comment_counts(self, *, url_short: str) -> CommentCountsList:
        """How many comments hold a short address.

        Args:
            url_short: The short address.

        Returns:
            The counts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Short_url/comment/counts
        """
        from . import short_url_comment_counts

        return _result(
            short_url_comment_counts.sync_detailed(
                format_=self._client.format, url_short=url_short, client=self._client
            ),
            strict=self._client.strict,
        )

    def share_statuses(
        self,
        *,
        url_short: str,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> SharedStatuses:
        """The newest posts that hold a short address.

        Args:
            url_short: The short address.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200.
            page: Number of the page.

        Returns:
            The posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Short_url/share/statuses&oldid=6311
        """
        from . import short_url_share_statuses

        return _result(
            short_url_share_statuses.sync_detailed(
                format_=self._client.format,
                url_short=url_short,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                client=self._client,
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
    ) -> Iterator[SharedStatuses]:
        """Pages of `share_statuses`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            url_short: The short address.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200.
            page: Number of the page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> SharedStatuses:
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
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200.
            page: Number of the page.
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

    def comment_comments(
        self,
        *,
        url_short: str,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> SharedComments:
        """The newest comments that hold a short address.

        Args:
            url_short: The short address.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200.
            page: Number of the page.

        Returns:
            The comments.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Short_url/comment/comments&oldid=6313
        """
        from . import short_url_comment_comments

        return _result(
            short_url_comment_comments.sync_detailed(
                format_=self._client.format,
                url_short=url_short,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                client=self._client,
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
    ) -> Iterator[SharedComments]:
        """Pages of `comment_comments`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            url_short: The short address.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200.
            page: Number of the page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> SharedComments:
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
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200.
            page: Number of the page.
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

    def batch_info(self, *, url_short: str) -> Open:
        """What stands behind short addresses.

        Known from the code of old clients only; no page documents it.

        Args:
            url_short: The short addresses, separated by commas.

        Returns:
            What no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import short_url_batch_info

        return _result(
            short_url_batch_info.sync_detailed(format_=self._client.format, url_short=url_short, client=self._client),
            strict=self._client.strict,
        )

    def get(self, *, url: str, is_short: bool | Unset = UNSET, is_batch: bool | Unset = UNSET) -> Open:
        """Turn addresses into short ones, or back.

        What was there before `short_url`.

        Known from the code of old clients only; no page documents it.

        Args:
            url: One address, or more with commas between them.
            is_short: Whether the addresses become short; else they are short and become long. The service's default
                is `True`.
            is_batch: Whether there are several addresses. The service's default is `False`.

        Returns:
            What no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import short_url_get

        return _result(
            short_url_get.sync_detailed(
                format_=self._client.format, url_query=url, is_short=is_short, is_batch=is_batch, client=self._client
            ),
            strict=self._client.strict,
        )


class AsyncShortUrlNamespace:
    """Short addresses."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def shorten(self, *, url_long: list[str]) -> ShortUrlsList:
        """Make short addresses of long ones.

        Args:
            url_long: The long address; up to 20, each as a parameter of its own.

        Returns:
            The addresses.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Short_url/shorten
        """
        from . import short_url_shorten

        return _result(
            await short_url_shorten.asyncio_detailed(
                format_=self._client.format, url_long=url_long, client=self._client
            ),
            strict=self._client.strict,
        )

    async def expand(self, *, url_short: list[str]) -> ShortUrlsList:
        """The long addresses behind short ones.

        Args:
            url_short: The short address; up to 20, each as a parameter of its own.

        Returns:
            The addresses.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Short_url/expand
        """
        from . import short_url_expand

        return _result(
            await short_url_expand.asyncio_detailed(
                format_=self._client.format, url_short=url_short, client=self._client
            ),
            strict=self._client.strict,
        )

    async def share_counts(self, *, url_short: str) -> ShareCountsList:
        """How many posts hold a short address.

        Reposts count, too.

        Args:
            url_short: The short address.

        Returns:
            The counts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Short_url/share/counts
        """
        from . import short_url_share_counts

        return _result(
            await short_url_share_counts.asyncio_detailed(
                format_=self._client.format, url_short=url_short, client=self._client
            ),
            strict=self._client.strict,
        )

    async def comment_counts(self, *, url_short: str) -> CommentCountsList:
        """How many comments hold a short address.

        Args:
            url_short: The short address.

        Returns:
            The counts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Short_url/comment/counts
        """
        from . import short_url_comment_counts

        return _result(
            await short_url_comment_counts.asyncio_detailed(
                format_=self._client.format, url_short=url_short, client=self._client
            ),
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
    ) -> SharedStatuses:
        """The newest posts that hold a short address.

        Args:
            url_short: The short address.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200.
            page: Number of the page.

        Returns:
            The posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Short_url/share/statuses&oldid=6311
        """
        from . import short_url_share_statuses

        return _result(
            await short_url_share_statuses.asyncio_detailed(
                format_=self._client.format,
                url_short=url_short,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                client=self._client,
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
    ) -> AsyncIterator[SharedStatuses]:
        """Pages of `share_statuses`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            url_short: The short address.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200.
            page: Number of the page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> SharedStatuses:
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
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200.
            page: Number of the page.
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

    async def comment_comments(
        self,
        *,
        url_short: str,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> SharedComments:
        """The newest comments that hold a short address.

        Args:
            url_short: The short address.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200.
            page: Number of the page.

        Returns:
            The comments.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Short_url/comment/comments&oldid=6313
        """
        from . import short_url_comment_comments

        return _result(
            await short_url_comment_comments.asyncio_detailed(
                format_=self._client.format,
                url_short=url_short,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                client=self._client,
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
    ) -> AsyncIterator[SharedComments]:
        """Pages of `comment_comments`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            url_short: The short address.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200.
            page: Number of the page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> SharedComments:
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
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200.
            page: Number of the page.
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

    async def batch_info(self, *, url_short: str) -> Open:
        """What stands behind short addresses.

        Known from the code of old clients only; no page documents it.

        Args:
            url_short: The short addresses, separated by commas.

        Returns:
            What no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import short_url_batch_info

        return _result(
            await short_url_batch_info.asyncio_detailed(
                format_=self._client.format, url_short=url_short, client=self._client
            ),
            strict=self._client.strict,
        )

    async def get(self, *, url: str, is_short: bool | Unset = UNSET, is_batch: bool | Unset = UNSET) -> Open:
        """Turn addresses into short ones, or back.

        What was there before `short_url`.

        Known from the code of old clients only; no page documents it.

        Args:
            url: One address, or more with commas between them.
            is_short: Whether the addresses become short; else they are short and become long. The service's default
                is `True`.
            is_batch: Whether there are several addresses. The service's default is `False`.

        Returns:
            What no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import short_url_get

        return _result(
            await short_url_get.asyncio_detailed(
                format_=self._client.format, url_query=url, is_short=is_short, is_batch=is_batch, client=self._client
            ),
            strict=self._client.strict,
        )
