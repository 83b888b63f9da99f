# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `kuaishou`, synchronous and asynchronous."""

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
    from ...models.kuaishou_comment import KuaishouComment
    from ...models.kuaishou_feed import KuaishouFeed
    from ...models.kuaishou_search_user_result import KuaishouSearchUserResult
    from ...models.kuaishou_search_video_result import KuaishouSearchVideoResult
    from ...models.kuaishou_share_url_transfer_result import KuaishouShareUrlTransferResult
    from ...models.kuaishou_user import KuaishouUser
    from ...models.kuaishou_user_detail_result import KuaishouUserDetailResult
    from ...models.kuaishou_user_video_list_result import KuaishouUserVideoListResult
    from ...models.kuaishou_video_comment_result import KuaishouVideoCommentResult
    from ...models.kuaishou_video_detail_result import KuaishouVideoDetailResult
    from ...models.result import Result

__all__ = ["AsyncKuaishou", "Kuaishou"]

_GET_USER_VIDEO_LIST_V2_PAGINATION = Pagination(
    start={},
    next={"pcursor": ("data", "pcursor")},
    items=("data", "feeds"),
    end=("equals", ("data", "pcursor"), "no_more"),
)
_GET_VIDEO_COMMENT_V1_PAGINATION = Pagination(
    start={},
    next={"pcursor": ("data", "pcursor")},
    items=("data", "rootComments"),
    end=("equals", ("data", "pcursor"), "no_more"),
)
_SEARCH_USER_V2_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("data", "users"))
_SEARCH_VIDEO_V2_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("data", "feeds"))


class Kuaishou:
    """Users, videos and comments on Kuaishou."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_user_detail_v1(self, *, user_id: str) -> KuaishouUserDetailResult:
        """Profile of a user.

        The public profile of an account, by user id, with counts of fans, follows, works and collections.

        Args:
            user_id: Id of the user.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import kuaishou_get_user_detail_v1

        return _result(
            kuaishou_get_user_detail_v1.sync_detailed(user_id=user_id, client=self._client), strict=self._client.strict
        )

    def get_user_video_list_v2(self, *, user_id: str, pcursor: str | Unset = UNSET) -> KuaishouUserVideoListResult:
        """Videos of a user.

        One page of the public videos of an account, by user id. The cursor of a further page is `pcursor` of the
        answer: text to be sent back as it came, though it can look like a number.

        Args:
            user_id: Id of the user.
            pcursor: Cursor from the answer before, passed on as text; left out for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import kuaishou_get_user_video_list_v2

        return _result(
            kuaishou_get_user_video_list_v2.sync_detailed(user_id=user_id, pcursor=pcursor, client=self._client),
            strict=self._client.strict,
        )

    def pages_get_user_video_list_v2(
        self, *, user_id: str, pcursor: str | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[KuaishouUserVideoListResult]:
        """Pages of `get_user_video_list_v2`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            user_id: Id of the user.
            pcursor: Cursor from the answer before, passed on as text; left out for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> KuaishouUserVideoListResult:
            return self.get_user_video_list_v2(user_id=user_id, **_state)

        _given: dict[str, Any] = {"pcursor": pcursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _GET_USER_VIDEO_LIST_V2_PAGINATION, max_pages)

    def iter_get_user_video_list_v2(
        self, *, user_id: str, pcursor: str | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[KuaishouFeed]:
        """What is on the pages of `get_user_video_list_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            user_id: Id of the user.
            pcursor: Cursor from the answer before, passed on as text; left out for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_get_user_video_list_v2(user_id=user_id, pcursor=pcursor, max_pages=max_pages)
            for item in page.data.feeds
        )

    def get_video_comment_v1(self, *, video_id: str, pcursor: str | Unset = UNSET) -> KuaishouVideoCommentResult:
        """Comments on a video.

        One page of the comments under a video, with the first replies to each. Takes the video id, or the numeric
        `refer_photo_id` of another answer; the cursor of a further page is `pcursor` of the answer.

        Args:
            video_id: Id of the video, or the numeric `refer_photo_id` of another answer.
            pcursor: Cursor from the answer before, passed on as text; left out for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import kuaishou_get_video_comment_v1

        return _result(
            kuaishou_get_video_comment_v1.sync_detailed(video_id=video_id, pcursor=pcursor, client=self._client),
            strict=self._client.strict,
        )

    def pages_get_video_comment_v1(
        self, *, video_id: str, pcursor: str | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[KuaishouVideoCommentResult]:
        """Pages of `get_video_comment_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            video_id: Id of the video, or the numeric `refer_photo_id` of another answer.
            pcursor: Cursor from the answer before, passed on as text; left out for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> KuaishouVideoCommentResult:
            return self.get_video_comment_v1(video_id=video_id, **_state)

        _given: dict[str, Any] = {"pcursor": pcursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _GET_VIDEO_COMMENT_V1_PAGINATION, max_pages)

    def iter_get_video_comment_v1(
        self, *, video_id: str, pcursor: str | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[KuaishouComment]:
        """What is on the pages of `get_video_comment_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            video_id: Id of the video, or the numeric `refer_photo_id` of another answer.
            pcursor: Cursor from the answer before, passed on as text; left out for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_get_video_comment_v1(video_id=video_id, pcursor=pcursor, max_pages=max_pages)
            for item in page.data.root_comments
        )

    def get_video_detail_v2(self, *, video_id: str) -> KuaishouVideoDetailResult:
        """One video by its id.

        Caption, author, counts and media addresses of one video. Its id is the `clientCacheKey` parameter within
        `main_url` of other answers, less the ending `.jpg`.

        Args:
            video_id: Id of the video.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import kuaishou_get_video_detail_v2

        return _result(
            kuaishou_get_video_detail_v2.sync_detailed(video_id=video_id, client=self._client),
            strict=self._client.strict,
        )

    def search_user_v2(self, *, keyword: str, page: int | Unset = UNSET) -> KuaishouSearchUserResult:
        """Accounts matching a keyword.

        One page of the accounts that match a keyword, with the number of fans; page numbers start at 1.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import kuaishou_search_user_v2

        return _result(
            kuaishou_search_user_v2.sync_detailed(keyword=keyword, page=page, client=self._client),
            strict=self._client.strict,
        )

    def pages_search_user_v2(
        self, *, keyword: str, page: int | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[KuaishouSearchUserResult]:
        """Pages of `search_user_v2`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> KuaishouSearchUserResult:
            return self.search_user_v2(keyword=keyword, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _SEARCH_USER_V2_PAGINATION, max_pages)

    def iter_search_user_v2(
        self, *, keyword: str, page: int | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[KuaishouUser]:
        """What is on the pages of `search_user_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_search_user_v2(keyword=keyword, page=page, max_pages=max_pages)
            for item in page.data.users
        )

    def search_video_v1(self, *, keyword: str, cursor: str | Unset = UNSET) -> Result:
        """Videos matching a keyword, by cursor.

        One page of the public videos that match a keyword. The cursor comes from the answer before, is left out at
        first, and has 256 characters at most.

        Args:
            keyword: Words to search for.
            cursor: Cursor from the answer before, 256 characters at most; left out or empty for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import kuaishou_search_video_v1

        return _result(
            kuaishou_search_video_v1.sync_detailed(keyword=keyword, cursor=cursor, client=self._client),
            strict=self._client.strict,
        )

    def search_video_v2(self, *, keyword: str, page: int | Unset = UNSET) -> KuaishouSearchVideoResult:
        """Videos matching a keyword, page numbers.

        One page of the public videos that match a keyword; page numbers start at 1.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import kuaishou_search_video_v2

        return _result(
            kuaishou_search_video_v2.sync_detailed(keyword=keyword, page=page, client=self._client),
            strict=self._client.strict,
        )

    def pages_search_video_v2(
        self, *, keyword: str, page: int | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[KuaishouSearchVideoResult]:
        """Pages of `search_video_v2`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> KuaishouSearchVideoResult:
            return self.search_video_v2(keyword=keyword, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _SEARCH_VIDEO_V2_PAGINATION, max_pages)

    def iter_search_video_v2(
        self, *, keyword: str, page: int | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[KuaishouFeed]:
        """What is on the pages of `search_video_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_search_video_v2(keyword=keyword, page=page, max_pages=max_pages)
            for item in page.data.feeds
        )

    def share_url_transfer_v1(self, *, share_url: str) -> KuaishouShareUrlTransferResult:
        """Target of a v.kuaishou.com link.

        The address to which a short link of Kuaishou leads. The link must start with https://v.kuaishou.com/.

        Args:
            share_url: Short link that begins with https://v.kuaishou.com/.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import kuaishou_share_url_transfer_v1

        return _result(
            kuaishou_share_url_transfer_v1.sync_detailed(share_url=share_url, client=self._client),
            strict=self._client.strict,
        )


class AsyncKuaishou:
    """Users, videos and comments on Kuaishou."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_user_detail_v1(self, *, user_id: str) -> KuaishouUserDetailResult:
        """Profile of a user.

        The public profile of an account, by user id, with counts of fans, follows, works and collections.

        Args:
            user_id: Id of the user.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import kuaishou_get_user_detail_v1

        return _result(
            await kuaishou_get_user_detail_v1.asyncio_detailed(user_id=user_id, client=self._client),
            strict=self._client.strict,
        )

    async def get_user_video_list_v2(
        self, *, user_id: str, pcursor: str | Unset = UNSET
    ) -> KuaishouUserVideoListResult:
        """Videos of a user.

        One page of the public videos of an account, by user id. The cursor of a further page is `pcursor` of the
        answer: text to be sent back as it came, though it can look like a number.

        Args:
            user_id: Id of the user.
            pcursor: Cursor from the answer before, passed on as text; left out for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import kuaishou_get_user_video_list_v2

        return _result(
            await kuaishou_get_user_video_list_v2.asyncio_detailed(
                user_id=user_id, pcursor=pcursor, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_get_user_video_list_v2(
        self, *, user_id: str, pcursor: str | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[KuaishouUserVideoListResult]:
        """Pages of `get_user_video_list_v2`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            user_id: Id of the user.
            pcursor: Cursor from the answer before, passed on as text; left out for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> KuaishouUserVideoListResult:
            return await self.get_user_video_list_v2(user_id=user_id, **_state)

        _given: dict[str, Any] = {"pcursor": pcursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _GET_USER_VIDEO_LIST_V2_PAGINATION, max_pages)

    def iter_get_user_video_list_v2(
        self, *, user_id: str, pcursor: str | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[KuaishouFeed]:
        """What is on the pages of `get_user_video_list_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            user_id: Id of the user.
            pcursor: Cursor from the answer before, passed on as text; left out for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_get_user_video_list_v2(user_id=user_id, pcursor=pcursor, max_pages=max_pages)
            for item in page.data.feeds
        )

    async def get_video_comment_v1(self, *, video_id: str, pcursor: str | Unset = UNSET) -> KuaishouVideoCommentResult:
        """Comments on a video.

        One page of the comments under a video, with the first replies to each. Takes the video id, or the numeric
        `refer_photo_id` of another answer; the cursor of a further page is `pcursor` of the answer.

        Args:
            video_id: Id of the video, or the numeric `refer_photo_id` of another answer.
            pcursor: Cursor from the answer before, passed on as text; left out for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import kuaishou_get_video_comment_v1

        return _result(
            await kuaishou_get_video_comment_v1.asyncio_detailed(
                video_id=video_id, pcursor=pcursor, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_get_video_comment_v1(
        self, *, video_id: str, pcursor: str | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[KuaishouVideoCommentResult]:
        """Pages of `get_video_comment_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            video_id: Id of the video, or the numeric `refer_photo_id` of another answer.
            pcursor: Cursor from the answer before, passed on as text; left out for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> KuaishouVideoCommentResult:
            return await self.get_video_comment_v1(video_id=video_id, **_state)

        _given: dict[str, Any] = {"pcursor": pcursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _GET_VIDEO_COMMENT_V1_PAGINATION, max_pages)

    def iter_get_video_comment_v1(
        self, *, video_id: str, pcursor: str | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[KuaishouComment]:
        """What is on the pages of `get_video_comment_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            video_id: Id of the video, or the numeric `refer_photo_id` of another answer.
            pcursor: Cursor from the answer before, passed on as text; left out for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_get_video_comment_v1(video_id=video_id, pcursor=pcursor, max_pages=max_pages)
            for item in page.data.root_comments
        )

    async def get_video_detail_v2(self, *, video_id: str) -> KuaishouVideoDetailResult:
        """One video by its id.

        Caption, author, counts and media addresses of one video. Its id is the `clientCacheKey` parameter within
        `main_url` of other answers, less the ending `.jpg`.

        Args:
            video_id: Id of the video.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import kuaishou_get_video_detail_v2

        return _result(
            await kuaishou_get_video_detail_v2.asyncio_detailed(video_id=video_id, client=self._client),
            strict=self._client.strict,
        )

    async def search_user_v2(self, *, keyword: str, page: int | Unset = UNSET) -> KuaishouSearchUserResult:
        """Accounts matching a keyword.

        One page of the accounts that match a keyword, with the number of fans; page numbers start at 1.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import kuaishou_search_user_v2

        return _result(
            await kuaishou_search_user_v2.asyncio_detailed(keyword=keyword, page=page, client=self._client),
            strict=self._client.strict,
        )

    def pages_search_user_v2(
        self, *, keyword: str, page: int | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[KuaishouSearchUserResult]:
        """Pages of `search_user_v2`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> KuaishouSearchUserResult:
            return await self.search_user_v2(keyword=keyword, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _SEARCH_USER_V2_PAGINATION, max_pages)

    def iter_search_user_v2(
        self, *, keyword: str, page: int | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[KuaishouUser]:
        """What is on the pages of `search_user_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_search_user_v2(keyword=keyword, page=page, max_pages=max_pages)
            for item in page.data.users
        )

    async def search_video_v1(self, *, keyword: str, cursor: str | Unset = UNSET) -> Result:
        """Videos matching a keyword, by cursor.

        One page of the public videos that match a keyword. The cursor comes from the answer before, is left out at
        first, and has 256 characters at most.

        Args:
            keyword: Words to search for.
            cursor: Cursor from the answer before, 256 characters at most; left out or empty for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import kuaishou_search_video_v1

        return _result(
            await kuaishou_search_video_v1.asyncio_detailed(keyword=keyword, cursor=cursor, client=self._client),
            strict=self._client.strict,
        )

    async def search_video_v2(self, *, keyword: str, page: int | Unset = UNSET) -> KuaishouSearchVideoResult:
        """Videos matching a keyword, page numbers.

        One page of the public videos that match a keyword; page numbers start at 1.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import kuaishou_search_video_v2

        return _result(
            await kuaishou_search_video_v2.asyncio_detailed(keyword=keyword, page=page, client=self._client),
            strict=self._client.strict,
        )

    def pages_search_video_v2(
        self, *, keyword: str, page: int | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[KuaishouSearchVideoResult]:
        """Pages of `search_video_v2`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> KuaishouSearchVideoResult:
            return await self.search_video_v2(keyword=keyword, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _SEARCH_VIDEO_V2_PAGINATION, max_pages)

    def iter_search_video_v2(
        self, *, keyword: str, page: int | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[KuaishouFeed]:
        """What is on the pages of `search_video_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_search_video_v2(keyword=keyword, page=page, max_pages=max_pages)
            for item in page.data.feeds
        )

    async def share_url_transfer_v1(self, *, share_url: str) -> KuaishouShareUrlTransferResult:
        """Target of a v.kuaishou.com link.

        The address to which a short link of Kuaishou leads. The link must start with https://v.kuaishou.com/.

        Args:
            share_url: Short link that begins with https://v.kuaishou.com/.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import kuaishou_share_url_transfer_v1

        return _result(
            await kuaishou_share_url_transfer_v1.asyncio_detailed(share_url=share_url, client=self._client),
            strict=self._client.strict,
        )
