# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `youtube`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...._runtime.arguments.requirements import Requirement
from ...._runtime.arguments.requirements import check as _check
from ...._runtime.client import result as _result
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models.result import Result
    from ...models.youtube_search_v1_features import YoutubeSearchV1Features
    from ...models.youtube_video_captions_result import YoutubeVideoCaptionsResult
    from ...models.youtube_video_detail_result import YoutubeVideoDetailResult

__all__ = ["AsyncYoutube", "Youtube"]


_SEARCH_V1_REQUIRES = (
    Requirement(
        mode="at_least_one",
        names=("keyword", "continuation_token"),
        wanted="at least one of `keyword` and `continuation_token`",
    ),
)


class Youtube:
    """Channels, videos, comments and captions on YouTube."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_channel_shorts_v1(self, *, channel_id: str, continuation_token: str | Unset = UNSET) -> Result:
        """Shorts of a YouTube channel.

        One page of the Shorts of a YouTube channel, given its id, which begins with `UC` and is not the handle. The
        next page takes the continuation token of the answer.

        Args:
            channel_id: Id of the channel, which begins with UC; an @handle isn't taken.
            continuation_token: Token of the next page, from the answer before; empty for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import youtube_get_channel_shorts_v1

        return _result(
            youtube_get_channel_shorts_v1.sync_detailed(
                channel_id=channel_id, continuation_token=continuation_token, client=self._client
            ),
            strict=self._client.strict,
        )

    def get_channel_videos_v1(self, *, channel_id: str, cursor: str | Unset = UNSET) -> Result:
        """Videos of a YouTube channel.

        One page of the videos of a YouTube channel, given its id. The next page takes the cursor of the answer.

        Args:
            channel_id: Id of the channel.
            cursor: Cursor from the answer before; left out for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import youtube_get_channel_videos_v1

        return _result(
            youtube_get_channel_videos_v1.sync_detailed(channel_id=channel_id, cursor=cursor, client=self._client),
            strict=self._client.strict,
        )

    def get_video_captions_v1(
        self,
        *,
        video_id: str,
        language_code: str | Unset = UNSET,
        format_: Literal["json3", "srt", "txt", "xml"] | Unset = UNSET,
    ) -> YoutubeVideoCaptionsResult:
        """Captions of a YouTube video.

        The captions of a YouTube video in one language, as SRT, XML, JSON or plain text. Without a language the
        answer lists the languages there are.

        Args:
            video_id: Id of the video.
            language_code: Language of the captions, such as en, zh-Hans or a.en; empty to list the languages there
                are.
            format_: Form of the captions; `json3` is YouTube's own JSON, `txt` text without times. `srt`, `xml`,
                `json3` or `txt`. The service's default is `srt`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import youtube_get_video_captions_v1

        return _result(
            youtube_get_video_captions_v1.sync_detailed(
                video_id=video_id, language_code=language_code, format_=format_, client=self._client
            ),
            strict=self._client.strict,
        )

    def get_video_comment_v1(
        self,
        *,
        video_id: str,
        cursor: str | Unset = UNSET,
        language_code: str | Unset = UNSET,
        country_code: str | Unset = UNSET,
        sort_by: Literal["newest", "top"] | Unset = UNSET,
    ) -> Result:
        """Comments on a YouTube video.

        One page of the first-level comments on a YouTube video, newest or top ones first, in the wording of a
        language and country (zh-CN and US by default). The next page takes the cursor of the answer.

        Args:
            video_id: Id of the video.
            cursor: Cursor from the answer before; left out for the first page.
            language_code: Language of the answer. The service's default is `zh-CN`.
            country_code: Country for which the answer is made. The service's default is `US`.
            sort_by: Order of the comments. `top` or `newest`. The service's default is `newest`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import youtube_get_video_comment_v1

        return _result(
            youtube_get_video_comment_v1.sync_detailed(
                video_id=video_id,
                cursor=cursor,
                language_code=language_code,
                country_code=country_code,
                sort_by=sort_by,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def get_video_detail_v1(self, *, video_id: str) -> YoutubeVideoDetailResult:
        """One YouTube video.

        The public data of one YouTube video, given its id, including whether it can be played.

        Args:
            video_id: Id of the video.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import youtube_get_video_detail_v1

        return _result(
            youtube_get_video_detail_v1.sync_detailed(video_id=video_id, client=self._client),
            strict=self._client.strict,
        )

    def get_video_sub_comment_v1(
        self, *, cursor: str, language_code: str | Unset = UNSET, country_code: str | Unset = UNSET
    ) -> Result:
        """Replies to a YouTube comment.

        One page of the replies to a first-level comment. The reply cursor that came with that comment is required
        and takes the place of an id.

        Args:
            cursor: Cursor of the replies, which the answer with the comment gives.
            language_code: Language of the answer. The service's default is `zh-CN`.
            country_code: Country for which the answer is made. The service's default is `US`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import youtube_get_video_sub_comment_v1

        return _result(
            youtube_get_video_sub_comment_v1.sync_detailed(
                cursor=cursor, language_code=language_code, country_code=country_code, client=self._client
            ),
            strict=self._client.strict,
        )

    def search_v1(
        self,
        *,
        keyword: str | Unset = UNSET,
        continuation_token: str | Unset = UNSET,
        upload_date: Literal["last_hour", "this_month", "this_week", "this_year", "today"] | Unset = UNSET,
        type_: Literal["channel", "movie", "playlist", "video"] | Unset = UNSET,
        duration: Literal["LONG", "MEDIUM", "SHORT"] | Unset = UNSET,
        features: YoutubeSearchV1Features | Unset = UNSET,
        sort_by: Literal["rating", "relevance", "upload_date", "view_count"] | Unset = UNSET,
    ) -> Result:
        """YouTube results for a keyword.

        Videos, channels, playlists or films found for a keyword, filtered by kind, date, length and features. The
        keyword is required on the first request; later ones take the continuation token of the answer instead.

        Give at least one of `keyword` and `continuation_token`.

        Args:
            keyword: Words to search for. Needed for the first page, and left empty with a `continuationToken`.
            continuation_token: Token of the next page, from the answer before; empty for the first page.
            upload_date: How old videos may be. `last_hour`, `today`, `this_week`, `this_month` or `this_year`.
            type_: What is searched for. `video`, `channel`, `playlist` or `movie`.
            duration: Length of the videos; `SHORT` below 4 minutes, `MEDIUM` 4 to 20, `LONG` above. The service
                takes them in small letters.
            features: What the videos must have, separated by commas; `subtitles`, `creative_commons`, `live`, `hd`,
                `4k`, `hdr`, `3d`, `360` or `vr180`. `live`, `FOUR_K`, `hd`, `subtitles`, `creative_commons`,
                `THREE_SIXTY`, `vr180`, `THREE_D` or `hdr`.
            sort_by: Order of the results. `relevance`, `upload_date`, `view_count` or `rating`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        _given = {"keyword": keyword, "continuation_token": continuation_token}
        _check("youtube_search_v1", _SEARCH_V1_REQUIRES, _given)
        from . import youtube_search_v1

        return _result(
            youtube_search_v1.sync_detailed(
                keyword=keyword,
                continuation_token=continuation_token,
                upload_date=upload_date,
                type_=type_,
                duration=duration,
                features=features,
                sort_by=sort_by,
                client=self._client,
            ),
            strict=self._client.strict,
        )


class AsyncYoutube:
    """Channels, videos, comments and captions on YouTube."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_channel_shorts_v1(self, *, channel_id: str, continuation_token: str | Unset = UNSET) -> Result:
        """Shorts of a YouTube channel.

        One page of the Shorts of a YouTube channel, given its id, which begins with `UC` and is not the handle. The
        next page takes the continuation token of the answer.

        Args:
            channel_id: Id of the channel, which begins with UC; an @handle isn't taken.
            continuation_token: Token of the next page, from the answer before; empty for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import youtube_get_channel_shorts_v1

        return _result(
            await youtube_get_channel_shorts_v1.asyncio_detailed(
                channel_id=channel_id, continuation_token=continuation_token, client=self._client
            ),
            strict=self._client.strict,
        )

    async def get_channel_videos_v1(self, *, channel_id: str, cursor: str | Unset = UNSET) -> Result:
        """Videos of a YouTube channel.

        One page of the videos of a YouTube channel, given its id. The next page takes the cursor of the answer.

        Args:
            channel_id: Id of the channel.
            cursor: Cursor from the answer before; left out for the first page.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import youtube_get_channel_videos_v1

        return _result(
            await youtube_get_channel_videos_v1.asyncio_detailed(
                channel_id=channel_id, cursor=cursor, client=self._client
            ),
            strict=self._client.strict,
        )

    async def get_video_captions_v1(
        self,
        *,
        video_id: str,
        language_code: str | Unset = UNSET,
        format_: Literal["json3", "srt", "txt", "xml"] | Unset = UNSET,
    ) -> YoutubeVideoCaptionsResult:
        """Captions of a YouTube video.

        The captions of a YouTube video in one language, as SRT, XML, JSON or plain text. Without a language the
        answer lists the languages there are.

        Args:
            video_id: Id of the video.
            language_code: Language of the captions, such as en, zh-Hans or a.en; empty to list the languages there
                are.
            format_: Form of the captions; `json3` is YouTube's own JSON, `txt` text without times. `srt`, `xml`,
                `json3` or `txt`. The service's default is `srt`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import youtube_get_video_captions_v1

        return _result(
            await youtube_get_video_captions_v1.asyncio_detailed(
                video_id=video_id, language_code=language_code, format_=format_, client=self._client
            ),
            strict=self._client.strict,
        )

    async def get_video_comment_v1(
        self,
        *,
        video_id: str,
        cursor: str | Unset = UNSET,
        language_code: str | Unset = UNSET,
        country_code: str | Unset = UNSET,
        sort_by: Literal["newest", "top"] | Unset = UNSET,
    ) -> Result:
        """Comments on a YouTube video.

        One page of the first-level comments on a YouTube video, newest or top ones first, in the wording of a
        language and country (zh-CN and US by default). The next page takes the cursor of the answer.

        Args:
            video_id: Id of the video.
            cursor: Cursor from the answer before; left out for the first page.
            language_code: Language of the answer. The service's default is `zh-CN`.
            country_code: Country for which the answer is made. The service's default is `US`.
            sort_by: Order of the comments. `top` or `newest`. The service's default is `newest`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import youtube_get_video_comment_v1

        return _result(
            await youtube_get_video_comment_v1.asyncio_detailed(
                video_id=video_id,
                cursor=cursor,
                language_code=language_code,
                country_code=country_code,
                sort_by=sort_by,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def get_video_detail_v1(self, *, video_id: str) -> YoutubeVideoDetailResult:
        """One YouTube video.

        The public data of one YouTube video, given its id, including whether it can be played.

        Args:
            video_id: Id of the video.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import youtube_get_video_detail_v1

        return _result(
            await youtube_get_video_detail_v1.asyncio_detailed(video_id=video_id, client=self._client),
            strict=self._client.strict,
        )

    async def get_video_sub_comment_v1(
        self, *, cursor: str, language_code: str | Unset = UNSET, country_code: str | Unset = UNSET
    ) -> Result:
        """Replies to a YouTube comment.

        One page of the replies to a first-level comment. The reply cursor that came with that comment is required
        and takes the place of an id.

        Args:
            cursor: Cursor of the replies, which the answer with the comment gives.
            language_code: Language of the answer. The service's default is `zh-CN`.
            country_code: Country for which the answer is made. The service's default is `US`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import youtube_get_video_sub_comment_v1

        return _result(
            await youtube_get_video_sub_comment_v1.asyncio_detailed(
                cursor=cursor, language_code=language_code, country_code=country_code, client=self._client
            ),
            strict=self._client.strict,
        )

    async def search_v1(
        self,
        *,
        keyword: str | Unset = UNSET,
        continuation_token: str | Unset = UNSET,
        upload_date: Literal["last_hour", "this_month", "this_week", "this_year", "today"] | Unset = UNSET,
        type_: Literal["channel", "movie", "playlist", "video"] | Unset = UNSET,
        duration: Literal["LONG", "MEDIUM", "SHORT"] | Unset = UNSET,
        features: YoutubeSearchV1Features | Unset = UNSET,
        sort_by: Literal["rating", "relevance", "upload_date", "view_count"] | Unset = UNSET,
    ) -> Result:
        """YouTube results for a keyword.

        Videos, channels, playlists or films found for a keyword, filtered by kind, date, length and features. The
        keyword is required on the first request; later ones take the continuation token of the answer instead.

        Give at least one of `keyword` and `continuation_token`.

        Args:
            keyword: Words to search for. Needed for the first page, and left empty with a `continuationToken`.
            continuation_token: Token of the next page, from the answer before; empty for the first page.
            upload_date: How old videos may be. `last_hour`, `today`, `this_week`, `this_month` or `this_year`.
            type_: What is searched for. `video`, `channel`, `playlist` or `movie`.
            duration: Length of the videos; `SHORT` below 4 minutes, `MEDIUM` 4 to 20, `LONG` above. The service
                takes them in small letters.
            features: What the videos must have, separated by commas; `subtitles`, `creative_commons`, `live`, `hd`,
                `4k`, `hdr`, `3d`, `360` or `vr180`. `live`, `FOUR_K`, `hd`, `subtitles`, `creative_commons`,
                `THREE_SIXTY`, `vr180`, `THREE_D` or `hdr`.
            sort_by: Order of the results. `relevance`, `upload_date`, `view_count` or `rating`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        _given = {"keyword": keyword, "continuation_token": continuation_token}
        _check("youtube_search_v1", _SEARCH_V1_REQUIRES, _given)
        from . import youtube_search_v1

        return _result(
            await youtube_search_v1.asyncio_detailed(
                keyword=keyword,
                continuation_token=continuation_token,
                upload_date=upload_date,
                type_=type_,
                duration=duration,
                features=features,
                sort_by=sort_by,
                client=self._client,
            ),
            strict=self._client.strict,
        )
