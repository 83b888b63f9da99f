# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `bilibili`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...._runtime.client import result as _result
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models.relation_stat_result import RelationStatResult
    from ...models.result import Result

__all__ = ["AsyncBilibili", "Bilibili"]


class Bilibili:
    """Accounts and videos on Bilibili."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_user_detail_v2(self, *, uid: str) -> Result:
        """Profile of a user.

        What a Bilibili user's mobile profile page holds, by UID: name, portrait, level, verification and live room,
        along with much page state.

        Args:
            uid: Id of the user.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
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
            WeibokitError: No answer came, or not one that the definition allows.

        Source:
            https://docs.justoneapi.com/zh/api/bilibili-apis/user-relation-stats-v1
        """
        from . import bilibili_get_user_relation_stat_v1

        return _result(
            bilibili_get_user_relation_stat_v1.sync_detailed(wmid=wmid, client=self._client), strict=self._client.strict
        )

    def get_user_video_list_v2(self, *, uid: str, param: str | Unset = UNSET) -> Result:
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
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import bilibili_get_user_video_list_v2

        return _result(
            bilibili_get_user_video_list_v2.sync_detailed(uid=uid, param=param, client=self._client),
            strict=self._client.strict,
        )

    def get_video_caption_v2(self, *, bvid: str, aid: str, cid: str) -> Result:
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
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import bilibili_get_video_caption_v2

        return _result(
            bilibili_get_video_caption_v2.sync_detailed(bvid=bvid, aid=aid, cid=cid, client=self._client),
            strict=self._client.strict,
        )

    def get_video_comment_v2(self, *, aid: str, cursor: str | Unset = UNSET) -> Result:
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
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import bilibili_get_video_comment_v2

        return _result(
            bilibili_get_video_comment_v2.sync_detailed(aid=aid, cursor=cursor, client=self._client),
            strict=self._client.strict,
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
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import bilibili_get_video_danmu_v2

        return _result(
            bilibili_get_video_danmu_v2.sync_detailed(aid=aid, cid=cid, page=page, client=self._client),
            strict=self._client.strict,
        )

    def get_video_detail_v2(self, *, bvid: str) -> Result:
        """One video by its BVID.

        What Bilibili's page of a video holds, by BVID: the video's own record with aid and cid, uploader, tags,
        sections and related videos, along with adverts and page state.

        Args:
            bvid: Id of the video (BV number, BVID).

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
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
    ) -> Result:
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
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import bilibili_search_video_v2

        return _result(
            bilibili_search_video_v2.sync_detailed(keyword=keyword, page=page, order=order, client=self._client),
            strict=self._client.strict,
        )

    def share_url_transfer_v1(self, *, share_url: str) -> Result:
        """Target of a b23.tv video link.

        The address to which a short link of Bilibili leads. The link must start with https://b23.tv/ and lead to a
        video; other destinations, such as articles, profiles or live rooms, are not supported.

        Args:
            share_url: Short link that begins with https://b23.tv/.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
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

    async def get_user_detail_v2(self, *, uid: str) -> Result:
        """Profile of a user.

        What a Bilibili user's mobile profile page holds, by UID: name, portrait, level, verification and live room,
        along with much page state.

        Args:
            uid: Id of the user.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
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
            WeibokitError: No answer came, or not one that the definition allows.

        Source:
            https://docs.justoneapi.com/zh/api/bilibili-apis/user-relation-stats-v1
        """
        from . import bilibili_get_user_relation_stat_v1

        return _result(
            await bilibili_get_user_relation_stat_v1.asyncio_detailed(wmid=wmid, client=self._client),
            strict=self._client.strict,
        )

    async def get_user_video_list_v2(self, *, uid: str, param: str | Unset = UNSET) -> Result:
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
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import bilibili_get_user_video_list_v2

        return _result(
            await bilibili_get_user_video_list_v2.asyncio_detailed(uid=uid, param=param, client=self._client),
            strict=self._client.strict,
        )

    async def get_video_caption_v2(self, *, bvid: str, aid: str, cid: str) -> Result:
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
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import bilibili_get_video_caption_v2

        return _result(
            await bilibili_get_video_caption_v2.asyncio_detailed(bvid=bvid, aid=aid, cid=cid, client=self._client),
            strict=self._client.strict,
        )

    async def get_video_comment_v2(self, *, aid: str, cursor: str | Unset = UNSET) -> Result:
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
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import bilibili_get_video_comment_v2

        return _result(
            await bilibili_get_video_comment_v2.asyncio_detailed(aid=aid, cursor=cursor, client=self._client),
            strict=self._client.strict,
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
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import bilibili_get_video_danmu_v2

        return _result(
            await bilibili_get_video_danmu_v2.asyncio_detailed(aid=aid, cid=cid, page=page, client=self._client),
            strict=self._client.strict,
        )

    async def get_video_detail_v2(self, *, bvid: str) -> Result:
        """One video by its BVID.

        What Bilibili's page of a video holds, by BVID: the video's own record with aid and cid, uploader, tags,
        sections and related videos, along with adverts and page state.

        Args:
            bvid: Id of the video (BV number, BVID).

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
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
    ) -> Result:
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
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import bilibili_search_video_v2

        return _result(
            await bilibili_search_video_v2.asyncio_detailed(
                keyword=keyword, page=page, order=order, client=self._client
            ),
            strict=self._client.strict,
        )

    async def share_url_transfer_v1(self, *, share_url: str) -> Result:
        """Target of a b23.tv video link.

        The address to which a short link of Bilibili leads. The link must start with https://b23.tv/ and lead to a
        video; other destinations, such as articles, profiles or live rooms, are not supported.

        Args:
            share_url: Short link that begins with https://b23.tv/.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        from . import bilibili_share_url_transfer_v1

        return _result(
            await bilibili_share_url_transfer_v1.asyncio_detailed(share_url=share_url, client=self._client),
            strict=self._client.strict,
        )
