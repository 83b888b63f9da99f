# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `youtube`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.arguments.parameters import Arguments, ParameterModel
from ..._runtime.arguments.requirements import Requirement
from ..._runtime.client import acall as _acall
from ..._runtime.client import call as _call
from ..._runtime.suggestions import Suggesting as _Suggesting
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..._runtime.client import Client
    from ..models.enumerations import (
        YoutubeGetVideoCaptionsV1Format,
        YoutubeGetVideoCommentV1SortBy,
        YoutubeSearchV1Duration,
        YoutubeSearchV1Features,
        YoutubeSearchV1SortBy,
        YoutubeSearchV1Type,
        YoutubeSearchV1UploadDate,
    )
    from ..models.result import Result
    from ..models.youtube_video_captions_result import YoutubeVideoCaptionsResult
    from ..models.youtube_video_detail_result import YoutubeVideoDetailResult

__all__ = ["AsyncYoutube", "Youtube"]


_GET_CHANNEL_SHORTS_V1 = Arguments(
    operation="youtube_get_channel_shorts_v1",
    parameters=(
        ParameterModel(name="channel_id", type="str", required=True),
        ParameterModel(name="continuation_token", type="str"),
    ),
)
_GET_CHANNEL_VIDEOS_V1 = Arguments(
    operation="youtube_get_channel_videos_v1",
    parameters=(
        ParameterModel(name="channel_id", type="str", required=True),
        ParameterModel(name="cursor", type="str"),
    ),
)
_GET_VIDEO_CAPTIONS_V1 = Arguments(
    operation="youtube_get_video_captions_v1",
    parameters=(
        ParameterModel(name="video_id", type="str", required=True),
        ParameterModel(name="language_code", type="str"),
        ParameterModel(name="format_", type="str"),
    ),
)
_GET_VIDEO_COMMENT_V1 = Arguments(
    operation="youtube_get_video_comment_v1",
    parameters=(
        ParameterModel(name="video_id", type="str", required=True),
        ParameterModel(name="cursor", type="str"),
        ParameterModel(name="language_code", type="str"),
        ParameterModel(name="country_code", type="str"),
        ParameterModel(name="sort_by", type="str"),
    ),
)
_GET_VIDEO_DETAIL_V1 = Arguments(
    operation="youtube_get_video_detail_v1", parameters=(ParameterModel(name="video_id", type="str", required=True),)
)
_GET_VIDEO_SUB_COMMENT_V1 = Arguments(
    operation="youtube_get_video_sub_comment_v1",
    parameters=(
        ParameterModel(name="cursor", type="str", required=True),
        ParameterModel(name="language_code", type="str"),
        ParameterModel(name="country_code", type="str"),
    ),
)
_SEARCH_V1 = Arguments(
    operation="youtube_search_v1",
    parameters=(
        ParameterModel(name="keyword", type="str"),
        ParameterModel(name="continuation_token", type="str"),
        ParameterModel(name="upload_date", type="str"),
        ParameterModel(name="type_", type="str"),
        ParameterModel(name="duration", type="str"),
        ParameterModel(name="features", type="str"),
        ParameterModel(name="sort_by", type="str"),
    ),
    requires=(
        Requirement(
            mode="at_least_one",
            names=("keyword", "continuation_token"),
            wanted="at least one of `keyword` and `continuation_token`",
        ),
    ),
)


def _request_youtube_get_channel_shorts_v1(
    *,
    channel_id: str,
    continuation_token: str | Unset = "",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["channelId"] = channel_id

    params["continuationToken"] = continuation_token

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/youtube/get-channel-shorts/v1",
        "params": params,
    }

    return _kwargs


def _request_youtube_get_channel_videos_v1(
    *,
    channel_id: str,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["channelId"] = channel_id

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/youtube/get-channel-videos/v1",
        "params": params,
    }

    return _kwargs


def _request_youtube_get_video_captions_v1(
    *,
    video_id: str,
    language_code: str | Unset = "",
    format_: YoutubeGetVideoCaptionsV1Format | Unset = "srt",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["videoId"] = video_id

    params["languageCode"] = language_code

    json_format_: str | Unset = UNSET
    if not isinstance(format_, Unset):
        json_format_ = format_

    params["format"] = json_format_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/youtube/get-video-captions/v1",
        "params": params,
    }

    return _kwargs


def _request_youtube_get_video_comment_v1(
    *,
    video_id: str,
    cursor: str | Unset = "",
    language_code: str | Unset = "zh-CN",
    country_code: str | Unset = "US",
    sort_by: YoutubeGetVideoCommentV1SortBy | Unset = "newest",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["videoId"] = video_id

    params["cursor"] = cursor

    params["languageCode"] = language_code

    params["countryCode"] = country_code

    json_sort_by: str | Unset = UNSET
    if not isinstance(sort_by, Unset):
        json_sort_by = sort_by

    params["sortBy"] = json_sort_by

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/youtube/get-video-comment/v1",
        "params": params,
    }

    return _kwargs


def _request_youtube_get_video_detail_v1(
    *,
    video_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["videoId"] = video_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/youtube/get-video-detail/v1",
        "params": params,
    }

    return _kwargs


def _request_youtube_get_video_sub_comment_v1(
    *,
    cursor: str,
    language_code: str | Unset = "zh-CN",
    country_code: str | Unset = "US",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["cursor"] = cursor

    params["languageCode"] = language_code

    params["countryCode"] = country_code

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/youtube/get-video-sub-comment/v1",
        "params": params,
    }

    return _kwargs


def _request_youtube_search_v1(
    *,
    keyword: str | Unset = "",
    continuation_token: str | Unset = "",
    upload_date: YoutubeSearchV1UploadDate | Unset = UNSET,
    type_: YoutubeSearchV1Type | Unset = UNSET,
    duration: YoutubeSearchV1Duration | Unset = UNSET,
    features: YoutubeSearchV1Features | Unset = UNSET,
    sort_by: YoutubeSearchV1SortBy | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    params["continuationToken"] = continuation_token

    json_upload_date: str | Unset = UNSET
    if not isinstance(upload_date, Unset):
        json_upload_date = upload_date

    params["uploadDate"] = json_upload_date

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    json_duration: str | Unset = UNSET
    if not isinstance(duration, Unset):
        json_duration = duration

    params["duration"] = json_duration

    json_features: str | Unset = UNSET
    if not isinstance(features, Unset):
        json_features = features

    params["features"] = json_features

    json_sort_by: str | Unset = UNSET
    if not isinstance(sort_by, Unset):
        json_sort_by = sort_by

    params["sortBy"] = json_sort_by

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/youtube/search/v1",
        "params": params,
    }

    return _kwargs


class Youtube(_Suggesting):
    """Channels, videos, comments and captions on YouTube."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_channel_shorts_v1(self, *, channel_id: str, continuation_token: str | None = None) -> Result:
        """Shorts of a YouTube channel.

        One page of the Shorts of a YouTube channel, given its id, which begins with `UC` and is not the handle. The
        next page takes the continuation token of the answer.

        `GET /api/youtube/get-channel-shorts/v1`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.youtube.get_channel_shorts_v1(channel_id="1")

        Args:
            channel_id: Id of the channel, which begins with UC; an @handle isn't taken.
            continuation_token: Token of the next page, from the answer before; empty for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/youtube.html#get_channel_shorts_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_CHANNEL_SHORTS_V1,
            {"channel_id": channel_id, "continuation_token": continuation_token},
            lambda _given: _request_youtube_get_channel_shorts_v1(
                channel_id=_given["channel_id"], continuation_token=_given.get("continuation_token", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def get_channel_videos_v1(self, *, channel_id: str, cursor: str | None = None) -> Result:
        """Videos of a YouTube channel.

        One page of the videos of a YouTube channel, given its id. The next page takes the cursor of the answer.

        `GET /api/youtube/get-channel-videos/v1`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.youtube.get_channel_videos_v1(channel_id="1")

        Args:
            channel_id: Id of the channel.
            cursor: Cursor from the answer before; left out for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/youtube.html#get_channel_videos_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_CHANNEL_VIDEOS_V1,
            {"channel_id": channel_id, "cursor": cursor},
            lambda _given: _request_youtube_get_channel_videos_v1(
                channel_id=_given["channel_id"], cursor=_given.get("cursor", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def get_video_captions_v1(
        self,
        *,
        video_id: str,
        language_code: str | None = None,
        format_: Literal["json3", "srt", "txt", "xml"] | None = None,
    ) -> YoutubeVideoCaptionsResult:
        """Captions of a YouTube video.

        The captions of a YouTube video in one language, as SRT, XML, JSON or plain text. Without a language the
        answer lists the languages there are.

        `GET /api/youtube/get-video-captions/v1`, charged when it succeeds. The response is typed.

        Example:
            api.youtube.get_video_captions_v1(video_id="1")

        Args:
            video_id: Id of the video.
            language_code: Language of the captions, such as en, zh-Hans or a.en; empty to list the languages there
                are.
            format_: Form of the captions; `json3` is YouTube's own JSON, `txt` text without times. `srt`, `xml`,
                `json3` or `txt`. The service's default is `srt`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/youtube.html#get_video_captions_v1
        """
        from ..models.youtube_video_captions_result import YoutubeVideoCaptionsResult

        return _call(
            self._client,
            _GET_VIDEO_CAPTIONS_V1,
            {"video_id": video_id, "language_code": language_code, "format_": format_},
            lambda _given: _request_youtube_get_video_captions_v1(
                video_id=_given["video_id"],
                language_code=_given.get("language_code", UNSET),
                format_=_given.get("format_", UNSET),
            ),
            lambda response: YoutubeVideoCaptionsResult.from_dict(response.json()),
        )

    def get_video_comment_v1(
        self,
        *,
        video_id: str,
        cursor: str | None = None,
        language_code: str | None = None,
        country_code: str | None = None,
        sort_by: Literal["newest", "top"] | None = None,
    ) -> Result:
        """Comments on a YouTube video.

        One page of the first-level comments on a YouTube video, newest or top ones first, in the wording of a
        language and country (zh-CN and US by default). The next page takes the cursor of the answer.

        `GET /api/youtube/get-video-comment/v1`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.youtube.get_video_comment_v1(video_id="1")

        Args:
            video_id: Id of the video.
            cursor: Cursor from the answer before; left out for the first page.
            language_code: Language of the answer. The service's default is `zh-CN`.
            country_code: Country for which the answer is made. The service's default is `US`.
            sort_by: Order of the comments. `top` or `newest`. The service's default is `newest`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/youtube.html#get_video_comment_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_VIDEO_COMMENT_V1,
            {
                "video_id": video_id,
                "cursor": cursor,
                "language_code": language_code,
                "country_code": country_code,
                "sort_by": sort_by,
            },
            lambda _given: _request_youtube_get_video_comment_v1(
                video_id=_given["video_id"],
                cursor=_given.get("cursor", UNSET),
                language_code=_given.get("language_code", UNSET),
                country_code=_given.get("country_code", UNSET),
                sort_by=_given.get("sort_by", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def get_video_detail_v1(self, *, video_id: str) -> YoutubeVideoDetailResult:
        """One YouTube video.

        The public data of one YouTube video, given its id, including whether it can be played.

        `GET /api/youtube/get-video-detail/v1`, charged when it succeeds. The response is typed.

        Example:
            api.youtube.get_video_detail_v1(video_id="1")

        Args:
            video_id: Id of the video.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/youtube.html#get_video_detail_v1
        """
        from ..models.youtube_video_detail_result import YoutubeVideoDetailResult

        return _call(
            self._client,
            _GET_VIDEO_DETAIL_V1,
            {"video_id": video_id},
            lambda _given: _request_youtube_get_video_detail_v1(video_id=_given["video_id"]),
            lambda response: YoutubeVideoDetailResult.from_dict(response.json()),
        )

    def get_video_sub_comment_v1(
        self, *, cursor: str, language_code: str | None = None, country_code: str | None = None
    ) -> Result:
        """Replies to a YouTube comment.

        One page of the replies to a first-level comment. The reply cursor that came with that comment is required
        and takes the place of an id.

        `GET /api/youtube/get-video-sub-comment/v1`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Example:
            api.youtube.get_video_sub_comment_v1(cursor="1")

        Args:
            cursor: Cursor of the replies, which the answer with the comment gives.
            language_code: Language of the answer. The service's default is `zh-CN`.
            country_code: Country for which the answer is made. The service's default is `US`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/youtube.html#get_video_sub_comment_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_VIDEO_SUB_COMMENT_V1,
            {"cursor": cursor, "language_code": language_code, "country_code": country_code},
            lambda _given: _request_youtube_get_video_sub_comment_v1(
                cursor=_given["cursor"],
                language_code=_given.get("language_code", UNSET),
                country_code=_given.get("country_code", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def search_v1(
        self,
        *,
        keyword: str | None = None,
        continuation_token: str | None = None,
        upload_date: Literal["last_hour", "this_month", "this_week", "this_year", "today"] | None = None,
        type_: Literal["channel", "movie", "playlist", "video"] | None = None,
        duration: Literal["LONG", "MEDIUM", "SHORT"] | None = None,
        features: YoutubeSearchV1Features | None = None,
        sort_by: Literal["rating", "relevance", "upload_date", "view_count"] | None = None,
    ) -> Result:
        """YouTube results for a keyword.

        Videos, channels, playlists or films found for a keyword, filtered by kind, date, length and features. The
        keyword is required on the first request; later ones take the continuation token of the answer instead.

        `GET /api/youtube/search/v1`, charged when it succeeds. The response is open: no one says what is in it, and
        `to_dict()` has all of it.

        Give at least one of `keyword` and `continuation_token`.

        Example:
            api.youtube.search_v1(keyword="coffee")

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
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/youtube.html#search_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _SEARCH_V1,
            {
                "keyword": keyword,
                "continuation_token": continuation_token,
                "upload_date": upload_date,
                "type_": type_,
                "duration": duration,
                "features": features,
                "sort_by": sort_by,
            },
            lambda _given: _request_youtube_search_v1(
                keyword=_given.get("keyword", UNSET),
                continuation_token=_given.get("continuation_token", UNSET),
                upload_date=_given.get("upload_date", UNSET),
                type_=_given.get("type_", UNSET),
                duration=_given.get("duration", UNSET),
                features=_given.get("features", UNSET),
                sort_by=_given.get("sort_by", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )


class AsyncYoutube(_Suggesting):
    """Channels, videos, comments and captions on YouTube."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_channel_shorts_v1(self, *, channel_id: str, continuation_token: str | None = None) -> Result:
        """Shorts of a YouTube channel.

        One page of the Shorts of a YouTube channel, given its id, which begins with `UC` and is not the handle. The
        next page takes the continuation token of the answer.

        `GET /api/youtube/get-channel-shorts/v1`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.youtube.get_channel_shorts_v1(channel_id="1")

        Args:
            channel_id: Id of the channel, which begins with UC; an @handle isn't taken.
            continuation_token: Token of the next page, from the answer before; empty for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/youtube.html#get_channel_shorts_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_CHANNEL_SHORTS_V1,
            {"channel_id": channel_id, "continuation_token": continuation_token},
            lambda _given: _request_youtube_get_channel_shorts_v1(
                channel_id=_given["channel_id"], continuation_token=_given.get("continuation_token", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_channel_videos_v1(self, *, channel_id: str, cursor: str | None = None) -> Result:
        """Videos of a YouTube channel.

        One page of the videos of a YouTube channel, given its id. The next page takes the cursor of the answer.

        `GET /api/youtube/get-channel-videos/v1`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.youtube.get_channel_videos_v1(channel_id="1")

        Args:
            channel_id: Id of the channel.
            cursor: Cursor from the answer before; left out for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/youtube.html#get_channel_videos_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_CHANNEL_VIDEOS_V1,
            {"channel_id": channel_id, "cursor": cursor},
            lambda _given: _request_youtube_get_channel_videos_v1(
                channel_id=_given["channel_id"], cursor=_given.get("cursor", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_video_captions_v1(
        self,
        *,
        video_id: str,
        language_code: str | None = None,
        format_: Literal["json3", "srt", "txt", "xml"] | None = None,
    ) -> YoutubeVideoCaptionsResult:
        """Captions of a YouTube video.

        The captions of a YouTube video in one language, as SRT, XML, JSON or plain text. Without a language the
        answer lists the languages there are.

        `GET /api/youtube/get-video-captions/v1`, charged when it succeeds. The response is typed.

        Example:
            api.youtube.get_video_captions_v1(video_id="1")

        Args:
            video_id: Id of the video.
            language_code: Language of the captions, such as en, zh-Hans or a.en; empty to list the languages there
                are.
            format_: Form of the captions; `json3` is YouTube's own JSON, `txt` text without times. `srt`, `xml`,
                `json3` or `txt`. The service's default is `srt`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/youtube.html#get_video_captions_v1
        """
        from ..models.youtube_video_captions_result import YoutubeVideoCaptionsResult

        return await _acall(
            self._client,
            _GET_VIDEO_CAPTIONS_V1,
            {"video_id": video_id, "language_code": language_code, "format_": format_},
            lambda _given: _request_youtube_get_video_captions_v1(
                video_id=_given["video_id"],
                language_code=_given.get("language_code", UNSET),
                format_=_given.get("format_", UNSET),
            ),
            lambda response: YoutubeVideoCaptionsResult.from_dict(response.json()),
        )

    async def get_video_comment_v1(
        self,
        *,
        video_id: str,
        cursor: str | None = None,
        language_code: str | None = None,
        country_code: str | None = None,
        sort_by: Literal["newest", "top"] | None = None,
    ) -> Result:
        """Comments on a YouTube video.

        One page of the first-level comments on a YouTube video, newest or top ones first, in the wording of a
        language and country (zh-CN and US by default). The next page takes the cursor of the answer.

        `GET /api/youtube/get-video-comment/v1`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.youtube.get_video_comment_v1(video_id="1")

        Args:
            video_id: Id of the video.
            cursor: Cursor from the answer before; left out for the first page.
            language_code: Language of the answer. The service's default is `zh-CN`.
            country_code: Country for which the answer is made. The service's default is `US`.
            sort_by: Order of the comments. `top` or `newest`. The service's default is `newest`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/youtube.html#get_video_comment_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_VIDEO_COMMENT_V1,
            {
                "video_id": video_id,
                "cursor": cursor,
                "language_code": language_code,
                "country_code": country_code,
                "sort_by": sort_by,
            },
            lambda _given: _request_youtube_get_video_comment_v1(
                video_id=_given["video_id"],
                cursor=_given.get("cursor", UNSET),
                language_code=_given.get("language_code", UNSET),
                country_code=_given.get("country_code", UNSET),
                sort_by=_given.get("sort_by", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_video_detail_v1(self, *, video_id: str) -> YoutubeVideoDetailResult:
        """One YouTube video.

        The public data of one YouTube video, given its id, including whether it can be played.

        `GET /api/youtube/get-video-detail/v1`, charged when it succeeds. The response is typed.

        Example:
            api.youtube.get_video_detail_v1(video_id="1")

        Args:
            video_id: Id of the video.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/youtube.html#get_video_detail_v1
        """
        from ..models.youtube_video_detail_result import YoutubeVideoDetailResult

        return await _acall(
            self._client,
            _GET_VIDEO_DETAIL_V1,
            {"video_id": video_id},
            lambda _given: _request_youtube_get_video_detail_v1(video_id=_given["video_id"]),
            lambda response: YoutubeVideoDetailResult.from_dict(response.json()),
        )

    async def get_video_sub_comment_v1(
        self, *, cursor: str, language_code: str | None = None, country_code: str | None = None
    ) -> Result:
        """Replies to a YouTube comment.

        One page of the replies to a first-level comment. The reply cursor that came with that comment is required
        and takes the place of an id.

        `GET /api/youtube/get-video-sub-comment/v1`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Example:
            api.youtube.get_video_sub_comment_v1(cursor="1")

        Args:
            cursor: Cursor of the replies, which the answer with the comment gives.
            language_code: Language of the answer. The service's default is `zh-CN`.
            country_code: Country for which the answer is made. The service's default is `US`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/youtube.html#get_video_sub_comment_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_VIDEO_SUB_COMMENT_V1,
            {"cursor": cursor, "language_code": language_code, "country_code": country_code},
            lambda _given: _request_youtube_get_video_sub_comment_v1(
                cursor=_given["cursor"],
                language_code=_given.get("language_code", UNSET),
                country_code=_given.get("country_code", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def search_v1(
        self,
        *,
        keyword: str | None = None,
        continuation_token: str | None = None,
        upload_date: Literal["last_hour", "this_month", "this_week", "this_year", "today"] | None = None,
        type_: Literal["channel", "movie", "playlist", "video"] | None = None,
        duration: Literal["LONG", "MEDIUM", "SHORT"] | None = None,
        features: YoutubeSearchV1Features | None = None,
        sort_by: Literal["rating", "relevance", "upload_date", "view_count"] | None = None,
    ) -> Result:
        """YouTube results for a keyword.

        Videos, channels, playlists or films found for a keyword, filtered by kind, date, length and features. The
        keyword is required on the first request; later ones take the continuation token of the answer instead.

        `GET /api/youtube/search/v1`, charged when it succeeds. The response is open: no one says what is in it, and
        `to_dict()` has all of it.

        Give at least one of `keyword` and `continuation_token`.

        Example:
            api.youtube.search_v1(keyword="coffee")

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
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/youtube.html#search_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _SEARCH_V1,
            {
                "keyword": keyword,
                "continuation_token": continuation_token,
                "upload_date": upload_date,
                "type_": type_,
                "duration": duration,
                "features": features,
                "sort_by": sort_by,
            },
            lambda _given: _request_youtube_search_v1(
                keyword=_given.get("keyword", UNSET),
                continuation_token=_given.get("continuation_token", UNSET),
                upload_date=_given.get("upload_date", UNSET),
                type_=_given.get("type_", UNSET),
                duration=_given.get("duration", UNSET),
                features=_given.get("features", UNSET),
                sort_by=_given.get("sort_by", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )
