# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `bilibili`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...._runtime.client import result as _result
from ...._runtime.pagination.pages import Pagination
from ...._runtime.pagination.pages import apages as _apages
from ...._runtime.pagination.pages import pages as _pages
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ...client import Client
    from ...models.bilibili_comment import BilibiliComment
    from ...models.bilibili_data_result import BilibiliDataResult
    from ...models.bilibili_search_video_result import BilibiliSearchVideoResult
    from ...models.bilibili_share_url_transfer_result import BilibiliShareUrlTransferResult
    from ...models.bilibili_user_detail_result import BilibiliUserDetailResult
    from ...models.bilibili_user_video_list_result import BilibiliUserVideoListResult
    from ...models.bilibili_video_caption_result import BilibiliVideoCaptionResult
    from ...models.bilibili_video_comment_result import BilibiliVideoCommentResult
    from ...models.bilibili_video_detail_result import BilibiliVideoDetailResult
    from ...models.bilibili_video_item import BilibiliVideoItem
    from ...models.relation_stat_result import RelationStatResult
    from ...models.result import Result

__all__ = ["AsyncBilibili", "Bilibili"]

_GET_USER_VIDEO_LIST_V2_PAGINATION = Pagination(
    start={},
    next={"param": ("data", "data", "item", "-1", "param")},
    items=("data", "data", "item"),
    end=("unless", ("data", "data", "has_next"), True),
)
_GET_VIDEO_COMMENT_V2_PAGINATION = Pagination(
    start={},
    next={"cursor": ("data", "data", "cursor", "next")},
    items=("data", "data", "replies"),
    end=("unless", ("data", "data", "cursor", "is_end"), False),
)
_SEARCH_VIDEO_V2_PAGINATION = Pagination(
    start={"page": 1},
    next={"page": "increment"},
    items=("data", "data", "result"),
    end=("reached_by", ("data", "data", "numPages"), "page"),
)


class Bilibili:
    """Accounts and videos on Bilibili."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_user_detail_v2(self, *, uid: str) -> BilibiliUserDetailResult:
        """Profile of a user.

        What a Bilibili user's mobile profile page holds, by UID: name, portrait, level, verification and live room,
        along with much page state.

        Args:
            uid: Id of the user.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import bilibili_get_user_detail_v2

        return _result(
            bilibili_get_user_detail_v2.sync_detailed(uid=uid, client=self._client), strict=self._client.strict
        )

    def get_user_relation_stat_v1(self, *, wmid: str) -> RelationStatResult:
        """Relation counts of a user.

        How many accounts a Bilibili user follows and how many follow the user.

        Args:
            wmid: Id of the Bilibili user (WMID).

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://docs.justoneapi.com/zh/api/bilibili-apis/user-relation-stats-v1
        """
        from . import bilibili_get_user_relation_stat_v1

        return _result(
            bilibili_get_user_relation_stat_v1.sync_detailed(wmid=wmid, client=self._client), strict=self._client.strict
        )

    def get_user_video_list_v2(self, *, uid: str, param: str | Unset = UNSET) -> BilibiliUserVideoListResult:
        """Videos uploaded by a user.

        One page of a user's uploads, by UID, with title, play count and length of each. The next page takes `param`
        as an earlier answer gave it; `has_next` says whether there is one.

        Args:
            uid: Id of the user.
            param: Position from the answer before; left out for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import bilibili_get_user_video_list_v2

        return _result(
            bilibili_get_user_video_list_v2.sync_detailed(uid=uid, param=param, client=self._client),
            strict=self._client.strict,
        )

    def pages_get_user_video_list_v2(
        self, *, uid: str, param: str | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[BilibiliUserVideoListResult]:
        """Pages of `get_user_video_list_v2`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            uid: Id of the user.
            param: Position from the answer before; left out for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> BilibiliUserVideoListResult:
            return self.get_user_video_list_v2(uid=uid, **_state)

        _given: dict[str, Any] = {"param": param}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _GET_USER_VIDEO_LIST_V2_PAGINATION, max_pages)

    def iter_get_user_video_list_v2(
        self, *, uid: str, param: str | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[BilibiliVideoItem]:
        """What is on the pages of `get_user_video_list_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            uid: Id of the user.
            param: Position from the answer before; left out for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_get_user_video_list_v2(uid=uid, param=param, max_pages=max_pages)
            for item in page.data.data.item
        )

    def get_video_caption_v2(self, *, bvid: str, aid: str, cid: str) -> BilibiliVideoCaptionResult:
        """Subtitle files of a video part.

        The languages in which one part of a video has subtitles, each with the address of its subtitle file; the
        text itself is in the file, and the address expires. All three of BVID, AID and CID are required.

        Args:
            bvid: Id of the video (BV number, BVID).
            aid: Id of the video (AV number, AID).
            cid: Id of the part of the video (CID).

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import bilibili_get_video_caption_v2

        return _result(
            bilibili_get_video_caption_v2.sync_detailed(bvid=bvid, aid=aid, cid=cid, client=self._client),
            strict=self._client.strict,
        )

    def get_video_comment_v2(self, *, aid: str, cursor: str | Unset = UNSET) -> BilibiliVideoCommentResult:
        """Comments on a video.

        One page of the comments under a video, by AID, with pinned comments and the count of all. The next page
        takes the cursor of the answer, until the answer marks the end.

        Args:
            aid: Id of the video (AV number, AID).
            cursor: Cursor from the answer before; left out for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import bilibili_get_video_comment_v2

        return _result(
            bilibili_get_video_comment_v2.sync_detailed(aid=aid, cursor=cursor, client=self._client),
            strict=self._client.strict,
        )

    def pages_get_video_comment_v2(
        self, *, aid: str, cursor: str | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[BilibiliVideoCommentResult]:
        """Pages of `get_video_comment_v2`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            aid: Id of the video (AV number, AID).
            cursor: Cursor from the answer before; left out for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> BilibiliVideoCommentResult:
            return self.get_video_comment_v2(aid=aid, **_state)

        _given: dict[str, Any] = {"cursor": cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _GET_VIDEO_COMMENT_V2_PAGINATION, max_pages)

    def iter_get_video_comment_v2(
        self, *, aid: str, cursor: str | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[BilibiliComment]:
        """What is on the pages of `get_video_comment_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            aid: Id of the video (AV number, AID).
            cursor: Cursor from the answer before; left out for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_get_video_comment_v2(aid=aid, cursor=cursor, max_pages=max_pages)
            for item in page.data.data.replies
        )

    def get_video_danmu_v2(self, *, aid: str, cid: str, page: str | Unset = UNSET) -> Result:
        """Danmaku of a video part.

        One numbered page of the comments that fly over the picture of a video part, named by both AID and CID. The
        list is empty where there are none.

        Args:
            aid: Id of the video (AV number, AID).
            cid: Id of the part of the video (CID).
            page: Number of the page, from 1.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import bilibili_get_video_danmu_v2

        return _result(
            bilibili_get_video_danmu_v2.sync_detailed(aid=aid, cid=cid, page=page, client=self._client),
            strict=self._client.strict,
        )

    def get_video_detail_v2(self, *, bvid: str) -> BilibiliVideoDetailResult:
        """One video by its BVID.

        What Bilibili's page of a video holds, by BVID: the video's own record with aid and cid, uploader, tags,
        sections and related videos, along with adverts and page state.

        Args:
            bvid: Id of the video (BV number, BVID).

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import bilibili_get_video_detail_v2

        return _result(
            bilibili_get_video_detail_v2.sync_detailed(bvid=bvid, client=self._client), strict=self._client.strict
        )

    def search_video_v2(
        self,
        *,
        keyword: str,
        page: str | Unset = UNSET,
        order: Literal["click", "dm", "general", "pubdate", "stow"] | Unset = UNSET,
    ) -> BilibiliSearchVideoResult:
        """Videos matching a keyword.

        One page of the videos that match a keyword, with the number of pages and of matches. Sorted by relevance,
        plays, date, danmaku or favourites.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1.
            order: Order of the videos; `click` by plays, `pubdate` newest first, `dm` by danmaku, `stow` by
                favourites. `general`, `click`, `pubdate`, `dm` or `stow`. The service's default is `general`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import bilibili_search_video_v2

        return _result(
            bilibili_search_video_v2.sync_detailed(keyword=keyword, page=page, order=order, client=self._client),
            strict=self._client.strict,
        )

    def pages_search_video_v2(
        self,
        *,
        keyword: str,
        page: str | Unset = UNSET,
        order: Literal["click", "dm", "general", "pubdate", "stow"] | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> Iterator[BilibiliSearchVideoResult]:
        """Pages of `search_video_v2`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1.
            order: Order of the videos; `click` by plays, `pubdate` newest first, `dm` by danmaku, `stow` by
                favourites. `general`, `click`, `pubdate`, `dm` or `stow`. The service's default is `general`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> BilibiliSearchVideoResult:
            return self.search_video_v2(keyword=keyword, order=order, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _SEARCH_VIDEO_V2_PAGINATION, max_pages)

    def iter_search_video_v2(
        self,
        *,
        keyword: str,
        page: str | Unset = UNSET,
        order: Literal["click", "dm", "general", "pubdate", "stow"] | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> Iterator[BilibiliDataResult]:
        """What is on the pages of `search_video_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1.
            order: Order of the videos; `click` by plays, `pubdate` newest first, `dm` by danmaku, `stow` by
                favourites. `general`, `click`, `pubdate`, `dm` or `stow`. The service's default is `general`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_search_video_v2(keyword=keyword, page=page, order=order, max_pages=max_pages)
            for item in page.data.data.result
        )

    def share_url_transfer_v1(self, *, share_url: str) -> BilibiliShareUrlTransferResult:
        """Target of a b23.tv video link.

        The address to which a short link of Bilibili leads. The link must start with https://b23.tv/ and lead to a
        video; other destinations, such as articles, profiles or live rooms, are not supported.

        Args:
            share_url: Short link that begins with https://b23.tv/.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import bilibili_share_url_transfer_v1

        return _result(
            bilibili_share_url_transfer_v1.sync_detailed(share_url=share_url, client=self._client),
            strict=self._client.strict,
        )


class AsyncBilibili:
    """Accounts and videos on Bilibili."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_user_detail_v2(self, *, uid: str) -> BilibiliUserDetailResult:
        """Profile of a user.

        What a Bilibili user's mobile profile page holds, by UID: name, portrait, level, verification and live room,
        along with much page state.

        Args:
            uid: Id of the user.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import bilibili_get_user_detail_v2

        return _result(
            await bilibili_get_user_detail_v2.asyncio_detailed(uid=uid, client=self._client), strict=self._client.strict
        )

    async def get_user_relation_stat_v1(self, *, wmid: str) -> RelationStatResult:
        """Relation counts of a user.

        How many accounts a Bilibili user follows and how many follow the user.

        Args:
            wmid: Id of the Bilibili user (WMID).

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://docs.justoneapi.com/zh/api/bilibili-apis/user-relation-stats-v1
        """
        from . import bilibili_get_user_relation_stat_v1

        return _result(
            await bilibili_get_user_relation_stat_v1.asyncio_detailed(wmid=wmid, client=self._client),
            strict=self._client.strict,
        )

    async def get_user_video_list_v2(self, *, uid: str, param: str | Unset = UNSET) -> BilibiliUserVideoListResult:
        """Videos uploaded by a user.

        One page of a user's uploads, by UID, with title, play count and length of each. The next page takes `param`
        as an earlier answer gave it; `has_next` says whether there is one.

        Args:
            uid: Id of the user.
            param: Position from the answer before; left out for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import bilibili_get_user_video_list_v2

        return _result(
            await bilibili_get_user_video_list_v2.asyncio_detailed(uid=uid, param=param, client=self._client),
            strict=self._client.strict,
        )

    def pages_get_user_video_list_v2(
        self, *, uid: str, param: str | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[BilibiliUserVideoListResult]:
        """Pages of `get_user_video_list_v2`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            uid: Id of the user.
            param: Position from the answer before; left out for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> BilibiliUserVideoListResult:
            return await self.get_user_video_list_v2(uid=uid, **_state)

        _given: dict[str, Any] = {"param": param}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _GET_USER_VIDEO_LIST_V2_PAGINATION, max_pages)

    def iter_get_user_video_list_v2(
        self, *, uid: str, param: str | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[BilibiliVideoItem]:
        """What is on the pages of `get_user_video_list_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            uid: Id of the user.
            param: Position from the answer before; left out for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_get_user_video_list_v2(uid=uid, param=param, max_pages=max_pages)
            for item in page.data.data.item
        )

    async def get_video_caption_v2(self, *, bvid: str, aid: str, cid: str) -> BilibiliVideoCaptionResult:
        """Subtitle files of a video part.

        The languages in which one part of a video has subtitles, each with the address of its subtitle file; the
        text itself is in the file, and the address expires. All three of BVID, AID and CID are required.

        Args:
            bvid: Id of the video (BV number, BVID).
            aid: Id of the video (AV number, AID).
            cid: Id of the part of the video (CID).

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import bilibili_get_video_caption_v2

        return _result(
            await bilibili_get_video_caption_v2.asyncio_detailed(bvid=bvid, aid=aid, cid=cid, client=self._client),
            strict=self._client.strict,
        )

    async def get_video_comment_v2(self, *, aid: str, cursor: str | Unset = UNSET) -> BilibiliVideoCommentResult:
        """Comments on a video.

        One page of the comments under a video, by AID, with pinned comments and the count of all. The next page
        takes the cursor of the answer, until the answer marks the end.

        Args:
            aid: Id of the video (AV number, AID).
            cursor: Cursor from the answer before; left out for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import bilibili_get_video_comment_v2

        return _result(
            await bilibili_get_video_comment_v2.asyncio_detailed(aid=aid, cursor=cursor, client=self._client),
            strict=self._client.strict,
        )

    def pages_get_video_comment_v2(
        self, *, aid: str, cursor: str | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[BilibiliVideoCommentResult]:
        """Pages of `get_video_comment_v2`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            aid: Id of the video (AV number, AID).
            cursor: Cursor from the answer before; left out for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> BilibiliVideoCommentResult:
            return await self.get_video_comment_v2(aid=aid, **_state)

        _given: dict[str, Any] = {"cursor": cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _GET_VIDEO_COMMENT_V2_PAGINATION, max_pages)

    def iter_get_video_comment_v2(
        self, *, aid: str, cursor: str | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[BilibiliComment]:
        """What is on the pages of `get_video_comment_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            aid: Id of the video (AV number, AID).
            cursor: Cursor from the answer before; left out for the first page.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_get_video_comment_v2(aid=aid, cursor=cursor, max_pages=max_pages)
            for item in page.data.data.replies
        )

    async def get_video_danmu_v2(self, *, aid: str, cid: str, page: str | Unset = UNSET) -> Result:
        """Danmaku of a video part.

        One numbered page of the comments that fly over the picture of a video part, named by both AID and CID. The
        list is empty where there are none.

        Args:
            aid: Id of the video (AV number, AID).
            cid: Id of the part of the video (CID).
            page: Number of the page, from 1.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import bilibili_get_video_danmu_v2

        return _result(
            await bilibili_get_video_danmu_v2.asyncio_detailed(aid=aid, cid=cid, page=page, client=self._client),
            strict=self._client.strict,
        )

    async def get_video_detail_v2(self, *, bvid: str) -> BilibiliVideoDetailResult:
        """One video by its BVID.

        What Bilibili's page of a video holds, by BVID: the video's own record with aid and cid, uploader, tags,
        sections and related videos, along with adverts and page state.

        Args:
            bvid: Id of the video (BV number, BVID).

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import bilibili_get_video_detail_v2

        return _result(
            await bilibili_get_video_detail_v2.asyncio_detailed(bvid=bvid, client=self._client),
            strict=self._client.strict,
        )

    async def search_video_v2(
        self,
        *,
        keyword: str,
        page: str | Unset = UNSET,
        order: Literal["click", "dm", "general", "pubdate", "stow"] | Unset = UNSET,
    ) -> BilibiliSearchVideoResult:
        """Videos matching a keyword.

        One page of the videos that match a keyword, with the number of pages and of matches. Sorted by relevance,
        plays, date, danmaku or favourites.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1.
            order: Order of the videos; `click` by plays, `pubdate` newest first, `dm` by danmaku, `stow` by
                favourites. `general`, `click`, `pubdate`, `dm` or `stow`. The service's default is `general`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import bilibili_search_video_v2

        return _result(
            await bilibili_search_video_v2.asyncio_detailed(
                keyword=keyword, page=page, order=order, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_search_video_v2(
        self,
        *,
        keyword: str,
        page: str | Unset = UNSET,
        order: Literal["click", "dm", "general", "pubdate", "stow"] | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> AsyncIterator[BilibiliSearchVideoResult]:
        """Pages of `search_video_v2`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1.
            order: Order of the videos; `click` by plays, `pubdate` newest first, `dm` by danmaku, `stow` by
                favourites. `general`, `click`, `pubdate`, `dm` or `stow`. The service's default is `general`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> BilibiliSearchVideoResult:
            return await self.search_video_v2(keyword=keyword, order=order, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _SEARCH_VIDEO_V2_PAGINATION, max_pages)

    def iter_search_video_v2(
        self,
        *,
        keyword: str,
        page: str | Unset = UNSET,
        order: Literal["click", "dm", "general", "pubdate", "stow"] | Unset = UNSET,
        max_pages: int | None = 10,
    ) -> AsyncIterator[BilibiliDataResult]:
        """What is on the pages of `search_video_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1.
            order: Order of the videos; `click` by plays, `pubdate` newest first, `dm` by danmaku, `stow` by
                favourites. `general`, `click`, `pubdate`, `dm` or `stow`. The service's default is `general`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_search_video_v2(keyword=keyword, page=page, order=order, max_pages=max_pages)
            for item in page.data.data.result
        )

    async def share_url_transfer_v1(self, *, share_url: str) -> BilibiliShareUrlTransferResult:
        """Target of a b23.tv video link.

        The address to which a short link of Bilibili leads. The link must start with https://b23.tv/ and lead to a
        video; other destinations, such as articles, profiles or live rooms, are not supported.

        Args:
            share_url: Short link that begins with https://b23.tv/.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import bilibili_share_url_transfer_v1

        return _result(
            await bilibili_share_url_transfer_v1.asyncio_detailed(share_url=share_url, client=self._client),
            strict=self._client.strict,
        )
