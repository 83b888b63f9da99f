# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `weixin_channels`, synchronous and asynchronous."""

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
    from ..models.result import Result
    from ..models.weixin_channels_bound_channel_result import WeixinChannelsBoundChannelResult
    from ..models.weixin_channels_convert_export_id_result import WeixinChannelsConvertExportIdResult
    from ..models.weixin_channels_get_account_videos_v1_body import WeixinChannelsGetAccountVideosV1Body
    from ..models.weixin_channels_get_video_comment_v1_body import WeixinChannelsGetVideoCommentV1Body
    from ..models.weixin_channels_get_video_metrics_v1_body import WeixinChannelsGetVideoMetricsV1Body
    from ..models.weixin_channels_get_video_sub_comment_v1_body import WeixinChannelsGetVideoSubCommentV1Body
    from ..models.weixin_channels_search_account_v1_body import WeixinChannelsSearchAccountV1Body
    from ..models.weixin_channels_search_video_v1_body import WeixinChannelsSearchVideoV1Body
    from ..models.weixin_channels_search_video_v2_body import WeixinChannelsSearchVideoV2Body

__all__ = ["AsyncWeixinChannels", "WeixinChannels"]


_CONVERT_EXPORT_ID_V1 = Arguments(
    operation="weixin_channels_convert_export_id_v1",
    parameters=(ParameterModel(name="export_id", type="str", required=True),),
)
_GET_ACCOUNT_VIDEOS_V1 = Arguments(
    operation="weixin_channels_get_account_videos_v1",
    parameters=(
        ParameterModel(name="v_2_name", type="str", required=True),
        ParameterModel(name="last_buffer", type="str"),
    ),
)
_GET_BOUND_CHANNEL_V1 = Arguments(
    operation="weixin_channels_get_bound_channel_v1",
    parameters=(ParameterModel(name="ghid", type="str"), ParameterModel(name="url", type="str")),
    requires=(Requirement(mode="at_least_one", names=("ghid", "url"), wanted="at least one of `ghid` and `url`"),),
)
_GET_VIDEO_BASIC_INFO_V1 = Arguments(
    operation="weixin_channels_get_video_basic_info_v1",
    parameters=(ParameterModel(name="feed_info", type="str", required=True),),
)
_GET_VIDEO_COMMENT_V1 = Arguments(
    operation="weixin_channels_get_video_comment_v1",
    parameters=(
        ParameterModel(name="object_id", type="str", required=True),
        ParameterModel(name="last_buffer", type="str"),
        ParameterModel(name="object_nonce_id", type="str"),
    ),
)
_GET_VIDEO_DOWNLOAD_URL_V1 = Arguments(
    operation="weixin_channels_get_video_download_url_v1",
    parameters=(
        ParameterModel(name="object_id", type="str", required=True),
        ParameterModel(name="object_nonce_id", type="str"),
    ),
)
_GET_VIDEO_METRICS_V1 = Arguments(
    operation="weixin_channels_get_video_metrics_v1",
    parameters=(
        ParameterModel(name="object_id", type="str", required=True),
        ParameterModel(name="last_buffer", type="str"),
        ParameterModel(name="object_nonce_id", type="str"),
    ),
)
_GET_VIDEO_SUB_COMMENT_V1 = Arguments(
    operation="weixin_channels_get_video_sub_comment_v1",
    parameters=(
        ParameterModel(name="object_id", type="str", required=True),
        ParameterModel(name="root_comment_id", type="str", required=True),
        ParameterModel(name="last_buffer", type="str"),
    ),
)
_GET_VIDEO_TITLE_V1 = Arguments(
    operation="weixin_channels_get_video_title_v1",
    parameters=(
        ParameterModel(name="object_id", type="str", required=True),
        ParameterModel(name="object_nonce_id", type="str"),
    ),
)
_SEARCH_ACCOUNT_V1 = Arguments(
    operation="weixin_channels_search_account_v1",
    parameters=(
        ParameterModel(name="keyword", type="str", required=True),
        ParameterModel(name="cookies_buffer", type="str"),
        ParameterModel(name="current_page", type="int"),
        ParameterModel(name="offset", type="int"),
    ),
)
_SEARCH_ACCOUNT_V2 = Arguments(
    operation="weixin_channels_search_account_v2",
    parameters=(ParameterModel(name="keyword", type="str", required=True),),
)
_SEARCH_ACCOUNT_V3 = Arguments(
    operation="weixin_channels_search_account_v3",
    parameters=(ParameterModel(name="keyword", type="str", required=True),),
)
_SEARCH_VIDEO_V1 = Arguments(
    operation="weixin_channels_search_video_v1",
    parameters=(
        ParameterModel(name="keyword", type="str", required=True),
        ParameterModel(name="cookies_buffer", type="str"),
        ParameterModel(name="current_page", type="int"),
        ParameterModel(name="offset", type="int"),
        ParameterModel(name="publish_time_type", type="str"),
        ParameterModel(name="sort_type", type="str"),
    ),
)
_SEARCH_VIDEO_V2 = Arguments(
    operation="weixin_channels_search_video_v2",
    parameters=(
        ParameterModel(name="keyword", type="str", required=True),
        ParameterModel(name="cookies_buffer", type="str"),
        ParameterModel(name="current_page", type="int"),
        ParameterModel(name="offset", type="int"),
    ),
)


def _request_weixin_channels_convert_export_id_v1(
    *,
    export_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["exportId"] = export_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/weixin-channels/convert-export-id/v1",
        "params": params,
    }

    return _kwargs


def _request_weixin_channels_get_account_videos_v1(
    *,
    body: WeixinChannelsGetAccountVideosV1Body,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/weixin-channels/get-account-videos/v1",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_weixin_channels_get_bound_channel_v1(
    *,
    ghid: str | Unset = "",
    url_query: str | Unset = "",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["ghid"] = ghid

    params["url"] = url_query

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/weixin-channels/get-bound-channel/v1",
        "params": params,
    }

    return _kwargs


def _request_weixin_channels_get_video_basic_info_v1(
    *,
    feed_info: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["feedInfo"] = feed_info

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/weixin-channels/get-video-basic-info/v1",
        "params": params,
    }

    return _kwargs


def _request_weixin_channels_get_video_comment_v1(
    *,
    body: WeixinChannelsGetVideoCommentV1Body,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/weixin-channels/get-video-comment/v1",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_weixin_channels_get_video_download_url_v1(
    *,
    object_id: str,
    object_nonce_id: str | Unset = "",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["objectId"] = object_id

    params["objectNonceId"] = object_nonce_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/weixin-channels/get-video-download-url/v1",
        "params": params,
    }

    return _kwargs


def _request_weixin_channels_get_video_metrics_v1(
    *,
    body: WeixinChannelsGetVideoMetricsV1Body,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/weixin-channels/get-video-metrics/v1",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_weixin_channels_get_video_sub_comment_v1(
    *,
    body: WeixinChannelsGetVideoSubCommentV1Body,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/weixin-channels/get-video-sub-comment/v1",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_weixin_channels_get_video_title_v1(
    *,
    object_id: str,
    object_nonce_id: str | Unset = "",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["objectId"] = object_id

    params["objectNonceId"] = object_nonce_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/weixin-channels/get-video-title/v1",
        "params": params,
    }

    return _kwargs


def _request_weixin_channels_search_account_v1(
    *,
    body: WeixinChannelsSearchAccountV1Body,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/weixin-channels/search-account/v1",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_weixin_channels_search_account_v2(
    *,
    keyword: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/weixin-channels/search-account/v2",
        "params": params,
    }

    return _kwargs


def _request_weixin_channels_search_account_v3(
    *,
    keyword: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/weixin-channels/search-account/v3",
        "params": params,
    }

    return _kwargs


def _request_weixin_channels_search_video_v1(
    *,
    body: WeixinChannelsSearchVideoV1Body,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/weixin-channels/search-video/v1",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_weixin_channels_search_video_v2(
    *,
    body: WeixinChannelsSearchVideoV2Body,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/weixin-channels/search-video/v2",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


class WeixinChannels(_Suggesting):
    """Accounts, videos and comments on WeChat Channels."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def convert_export_id_v1(self, *, export_id: str) -> WeixinChannelsConvertExportIdResult:
        """Object id for an export id.

        The object id, together with the owner's nickname and account id, behind the encrypted export id that a
        video search on WeChat Channels yields. Most operations on single videos need the object id.

        `GET /api/weixin-channels/convert-export-id/v1`, charged when it succeeds. The response is typed.

        Example:
            api.weixin_channels.convert_export_id_v1(export_id="1")

        Args:
            export_id: Encrypted id of a video from the results of a search.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin_channels.html#convert_export_id_v1
        """
        from ..models.weixin_channels_convert_export_id_result import WeixinChannelsConvertExportIdResult

        return _call(
            self._client,
            _CONVERT_EXPORT_ID_V1,
            {"export_id": export_id},
            lambda _given: _request_weixin_channels_convert_export_id_v1(export_id=_given["export_id"]),
            lambda response: WeixinChannelsConvertExportIdResult.from_dict(response.json()),
        )

    def get_account_videos_v1(self, *, v_2_name: str, last_buffer: str | None = None) -> Result:
        """Videos of a WeChat Channels account.

        One page of what a WeChat Channels account has published, given its account id (`v2Name`, usually ending in
        `@finder`). The next page takes the buffer of the answer.

        `POST /api/weixin-channels/get-account-videos/v1`, charged when it succeeds. The response is open: no one
        says what is in it, and `to_dict()` has all of it.

        Example:
            api.weixin_channels.get_account_videos_v1(v_2_name="alice")

        Args:
            v_2_name: Id of the account, which mostly ends with @finder.
            last_buffer: Position from the answer before; empty for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin_channels.html#get_account_videos_v1
        """
        from ..models.result import Result
        from ..models.weixin_channels_get_account_videos_v1_body import WeixinChannelsGetAccountVideosV1Body

        return _call(
            self._client,
            _GET_ACCOUNT_VIDEOS_V1,
            {"v_2_name": v_2_name, "last_buffer": last_buffer},
            lambda _given: _request_weixin_channels_get_account_videos_v1(
                body=WeixinChannelsGetAccountVideosV1Body(
                    v_2_name=_given["v_2_name"], last_buffer=_given.get("last_buffer", UNSET)
                )
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def get_bound_channel_v1(
        self, *, ghid: str | None = None, url: str | None = None
    ) -> WeixinChannelsBoundChannelResult:
        """Channels account of an official account.

        The Channels account, if any, that belongs to an official account of WeChat. Give either the official
        account's original id (`ghid`) or the `url` of one of its articles.

        `GET /api/weixin-channels/get-bound-channel/v1`, charged when it succeeds. The response is typed.

        Give at least one of `ghid` and `url`.

        Example:
            api.weixin_channels.get_bound_channel_v1(ghid="1")

        Args:
            ghid: Original id of the official account. Either `ghid` or `url` is needed.
            url: Address of an article of the official account. Either `url` or `ghid` is needed.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin_channels.html#get_bound_channel_v1
        """
        from ..models.weixin_channels_bound_channel_result import WeixinChannelsBoundChannelResult

        return _call(
            self._client,
            _GET_BOUND_CHANNEL_V1,
            {"ghid": ghid, "url": url},
            lambda _given: _request_weixin_channels_get_bound_channel_v1(
                ghid=_given.get("ghid", UNSET), url_query=_given.get("url", UNSET)
            ),
            lambda response: WeixinChannelsBoundChannelResult.from_dict(response.json()),
        )

    def get_video_basic_info_v1(self, *, feed_info: str) -> Result:
        """Channels video behind a shared link.

        Basic data of one WeChat Channels video. `feedInfo` takes the link that the app copies, the address of a
        finder preview or a short feed id.

        `GET /api/weixin-channels/get-video-basic-info/v1`, charged when it succeeds. The response is open: no one
        says what is in it, and `to_dict()` has all of it.

        Example:
            api.weixin_channels.get_video_basic_info_v1(feed_info="1")

        Args:
            feed_info: Link that the app copies, address of a finder preview, or short feed id.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin_channels.html#get_video_basic_info_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_VIDEO_BASIC_INFO_V1,
            {"feed_info": feed_info},
            lambda _given: _request_weixin_channels_get_video_basic_info_v1(feed_info=_given["feed_info"]),
            lambda response: Result.from_dict(response.json()),
        )

    def get_video_comment_v1(
        self, *, object_id: str, last_buffer: str | None = None, object_nonce_id: str | None = None
    ) -> Result:
        """Comments on a Channels video.

        One page of the first-level comments on a WeChat Channels video, given its object id (an export id from a
        search has to be converted first). The next page takes the buffer of the answer.

        `POST /api/weixin-channels/get-video-comment/v1`, charged when it succeeds. The response is open: no one
        says what is in it, and `to_dict()` has all of it.

        Example:
            api.weixin_channels.get_video_comment_v1(object_id="1")

        Args:
            object_id: Object id of the video. From a search comes an `exportId`, which convert-export-id turns into
                one.
            last_buffer: Position from the answer before; empty for the first page.
            object_nonce_id: Nonce id that belongs to the object id.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin_channels.html#get_video_comment_v1
        """
        from ..models.result import Result
        from ..models.weixin_channels_get_video_comment_v1_body import WeixinChannelsGetVideoCommentV1Body

        return _call(
            self._client,
            _GET_VIDEO_COMMENT_V1,
            {"object_id": object_id, "last_buffer": last_buffer, "object_nonce_id": object_nonce_id},
            lambda _given: _request_weixin_channels_get_video_comment_v1(
                body=WeixinChannelsGetVideoCommentV1Body(
                    object_id=_given["object_id"],
                    last_buffer=_given.get("last_buffer", UNSET),
                    object_nonce_id=_given.get("object_nonce_id", UNSET),
                )
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def get_video_download_url_v1(self, *, object_id: str, object_nonce_id: str | None = None) -> Result:
        """Media addresses of a Channels video.

        The addresses from which the media of a WeChat Channels video can be fetched, given its object id. Adding
        the nonce id makes a hit more likely.

        `GET /api/weixin-channels/get-video-download-url/v1`, charged when it succeeds. The response is open: no one
        says what is in it, and `to_dict()` has all of it.

        Example:
            api.weixin_channels.get_video_download_url_v1(object_id="1")

        Args:
            object_id: Object id of the video.
            object_nonce_id: Nonce id that belongs to the object id; with it the video is found more surely.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin_channels.html#get_video_download_url_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_VIDEO_DOWNLOAD_URL_V1,
            {"object_id": object_id, "object_nonce_id": object_nonce_id},
            lambda _given: _request_weixin_channels_get_video_download_url_v1(
                object_id=_given["object_id"], object_nonce_id=_given.get("object_nonce_id", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def get_video_metrics_v1(
        self, *, object_id: str, last_buffer: str | None = None, object_nonce_id: str | None = None
    ) -> Result:
        """Interaction counts of a Channels video.

        The interaction counts of a WeChat Channels video, given its object id. Leave the buffer empty at first; a
        further call may pass the one of the answer.

        `POST /api/weixin-channels/get-video-metrics/v1`, charged when it succeeds. The response is open: no one
        says what is in it, and `to_dict()` has all of it.

        Example:
            api.weixin_channels.get_video_metrics_v1(object_id="1")

        Args:
            object_id: Object id of the video.
            last_buffer: Position from the answer before; empty for the first page.
            object_nonce_id: Nonce id that belongs to the object id.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin_channels.html#get_video_metrics_v1
        """
        from ..models.result import Result
        from ..models.weixin_channels_get_video_metrics_v1_body import WeixinChannelsGetVideoMetricsV1Body

        return _call(
            self._client,
            _GET_VIDEO_METRICS_V1,
            {"object_id": object_id, "last_buffer": last_buffer, "object_nonce_id": object_nonce_id},
            lambda _given: _request_weixin_channels_get_video_metrics_v1(
                body=WeixinChannelsGetVideoMetricsV1Body(
                    object_id=_given["object_id"],
                    last_buffer=_given.get("last_buffer", UNSET),
                    object_nonce_id=_given.get("object_nonce_id", UNSET),
                )
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def get_video_sub_comment_v1(
        self, *, object_id: str, root_comment_id: str, last_buffer: str | None = None
    ) -> Result:
        """Replies to a Channels comment.

        One page of the replies to a first-level comment, given the ids of the video and the comment. The first page
        takes the buffer that came with that comment, if any; the next takes that of the answer.

        `POST /api/weixin-channels/get-video-sub-comment/v1`, charged when it succeeds. The response is open: no one
        says what is in it, and `to_dict()` has all of it.

        Example:
            api.weixin_channels.get_video_sub_comment_v1(object_id="1", root_comment_id="1")

        Args:
            object_id: Object id of the video.
            root_comment_id: Id of the first-level comment whose replies are wanted.
            last_buffer: Position from the answer before; for the first page, that of the comment where it has one.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin_channels.html#get_video_sub_comment_v1
        """
        from ..models.result import Result
        from ..models.weixin_channels_get_video_sub_comment_v1_body import WeixinChannelsGetVideoSubCommentV1Body

        return _call(
            self._client,
            _GET_VIDEO_SUB_COMMENT_V1,
            {"object_id": object_id, "root_comment_id": root_comment_id, "last_buffer": last_buffer},
            lambda _given: _request_weixin_channels_get_video_sub_comment_v1(
                body=WeixinChannelsGetVideoSubCommentV1Body(
                    object_id=_given["object_id"],
                    root_comment_id=_given["root_comment_id"],
                    last_buffer=_given.get("last_buffer", UNSET),
                )
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def get_video_title_v1(self, *, object_id: str, object_nonce_id: str | None = None) -> Result:
        """Title of a Channels video.

        Title data of a WeChat Channels video, without media addresses, given its object id. Adding the nonce id
        makes a hit more likely.

        `GET /api/weixin-channels/get-video-title/v1`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Example:
            api.weixin_channels.get_video_title_v1(object_id="1")

        Args:
            object_id: Object id of the video.
            object_nonce_id: Nonce id that belongs to the object id; with it the video is found more surely.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin_channels.html#get_video_title_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_VIDEO_TITLE_V1,
            {"object_id": object_id, "object_nonce_id": object_nonce_id},
            lambda _given: _request_weixin_channels_get_video_title_v1(
                object_id=_given["object_id"], object_nonce_id=_given.get("object_nonce_id", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def search_account_v1(
        self,
        *,
        keyword: str,
        cookies_buffer: str | None = None,
        current_page: int | None = None,
        offset: int | None = None,
    ) -> Result:
        """Channels accounts by web search.

        One page of the WeChat Channels accounts that the web search finds for a keyword. A further page takes three
        values at once: the next page number, the offset and the cookies buffer of the previous answer.

        `POST /api/weixin-channels/search-account/v1`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Example:
            api.weixin_channels.search_account_v1(keyword="coffee")

        Args:
            keyword: Words to search for.
            cookies_buffer: State from the answer before, to be passed on as it came, together with `currentPage`
                and `offset`; empty for the first page.
            current_page: Number of the page, from 1; goes together with `offset` and `cookies_buffer`. The
                service's default is `1`.
            offset: Offset from the answer before, 0 for the first page; goes together with `currentPage` and
                `cookies_buffer`. The service's default is `0`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin_channels.html#search_account_v1
        """
        from ..models.result import Result
        from ..models.weixin_channels_search_account_v1_body import WeixinChannelsSearchAccountV1Body

        return _call(
            self._client,
            _SEARCH_ACCOUNT_V1,
            {"keyword": keyword, "cookies_buffer": cookies_buffer, "current_page": current_page, "offset": offset},
            lambda _given: _request_weixin_channels_search_account_v1(
                body=WeixinChannelsSearchAccountV1Body(
                    keyword=_given["keyword"],
                    cookies_buffer=_given.get("cookies_buffer", UNSET),
                    current_page=_given.get("current_page", UNSET),
                    offset=_given.get("offset", UNSET),
                )
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def search_account_v2(self, *, keyword: str) -> Result:
        """Channels accounts and related videos.

        WeChat Channels accounts, and objects related to them, found by direct lookup of a keyword. There are no
        pages.

        `POST /api/weixin-channels/search-account/v2`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Example:
            api.weixin_channels.search_account_v2(keyword="coffee")

        Args:
            keyword: Words to search for.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin_channels.html#search_account_v2
        """
        from ..models.result import Result

        return _call(
            self._client,
            _SEARCH_ACCOUNT_V2,
            {"keyword": keyword},
            lambda _given: _request_weixin_channels_search_account_v2(keyword=_given["keyword"]),
            lambda response: Result.from_dict(response.json()),
        )

    def search_account_v3(self, *, keyword: str) -> Result:
        """Channels account id for a name.

        The WeChat Channels account that a keyword such as the creator's name stands for, with the account id that
        the list of its videos needs. There are no pages.

        `POST /api/weixin-channels/search-account/v3`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Example:
            api.weixin_channels.search_account_v3(keyword="coffee")

        Args:
            keyword: Name of the account whose id is wanted.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin_channels.html#search_account_v3
        """
        from ..models.result import Result

        return _call(
            self._client,
            _SEARCH_ACCOUNT_V3,
            {"keyword": keyword},
            lambda _given: _request_weixin_channels_search_account_v3(keyword=_given["keyword"]),
            lambda response: Result.from_dict(response.json()),
        )

    def search_video_v1(
        self,
        *,
        keyword: str,
        cookies_buffer: str | None = None,
        current_page: int | None = None,
        offset: int | None = None,
        publish_time_type: Literal["ALL", "HALF_YEAR", "ONE_DAY", "SEVEN_DAYS"] | None = None,
        sort_type: Literal["COMPREHENSIVE", "HOT", "LATEST"] | None = None,
    ) -> Result:
        """Channels videos, sortable and by time.

        One page of the WeChat Channels videos found for a keyword, by overall rank, date or heat and from a chosen
        period. A further page takes three values at once: the next page number, the offset and the cookies buffer
        of the previous answer.

        `POST /api/weixin-channels/search-video/v1`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Example:
            api.weixin_channels.search_video_v1(keyword="coffee")

        Args:
            keyword: Words to search for.
            cookies_buffer: State from the answer before, to be passed on as it came, together with `currentPage`
                and `offset`; empty for the first page.
            current_page: Number of the page, from 1; goes together with `offset` and `cookies_buffer`. The
                service's default is `1`.
            offset: Offset from the answer before, 0 for the first page; goes together with `currentPage` and
                `cookies_buffer`. The service's default is `0`.
            publish_time_type: How old videos may be. `ALL`, `ONE_DAY`, `SEVEN_DAYS` or `HALF_YEAR`. The service's
                default is `ALL`.
            sort_type: Order of the videos. `COMPREHENSIVE`, `LATEST` or `HOT`. The service's default is
                `COMPREHENSIVE`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin_channels.html#search_video_v1
        """
        from ..models.result import Result
        from ..models.weixin_channels_search_video_v1_body import WeixinChannelsSearchVideoV1Body

        return _call(
            self._client,
            _SEARCH_VIDEO_V1,
            {
                "keyword": keyword,
                "cookies_buffer": cookies_buffer,
                "current_page": current_page,
                "offset": offset,
                "publish_time_type": publish_time_type,
                "sort_type": sort_type,
            },
            lambda _given: _request_weixin_channels_search_video_v1(
                body=WeixinChannelsSearchVideoV1Body(
                    keyword=_given["keyword"],
                    cookies_buffer=_given.get("cookies_buffer", UNSET),
                    current_page=_given.get("current_page", UNSET),
                    offset=_given.get("offset", UNSET),
                    publish_time_type=_given.get("publish_time_type", UNSET),
                    sort_type=_given.get("sort_type", UNSET),
                )
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def search_video_v2(
        self,
        *,
        keyword: str,
        cookies_buffer: str | None = None,
        current_page: int | None = None,
        offset: int | None = None,
    ) -> Result:
        """Channels videos in the video category.

        One page of the WeChat Channels videos found for a keyword in the video category, without order or period to
        choose. A further page takes three values at once: the next page number, the offset and the cookies buffer
        of the previous answer.

        `POST /api/weixin-channels/search-video/v2`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Example:
            api.weixin_channels.search_video_v2(keyword="coffee")

        Args:
            keyword: Words to search for.
            cookies_buffer: State from the answer before, to be passed on as it came, together with `currentPage`
                and `offset`; empty for the first page.
            current_page: Number of the page, from 1; goes together with `offset` and `cookies_buffer`. The
                service's default is `1`.
            offset: Offset from the answer before, 0 for the first page; goes together with `currentPage` and
                `cookies_buffer`. The service's default is `0`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin_channels.html#search_video_v2
        """
        from ..models.result import Result
        from ..models.weixin_channels_search_video_v2_body import WeixinChannelsSearchVideoV2Body

        return _call(
            self._client,
            _SEARCH_VIDEO_V2,
            {"keyword": keyword, "cookies_buffer": cookies_buffer, "current_page": current_page, "offset": offset},
            lambda _given: _request_weixin_channels_search_video_v2(
                body=WeixinChannelsSearchVideoV2Body(
                    keyword=_given["keyword"],
                    cookies_buffer=_given.get("cookies_buffer", UNSET),
                    current_page=_given.get("current_page", UNSET),
                    offset=_given.get("offset", UNSET),
                )
            ),
            lambda response: Result.from_dict(response.json()),
        )


class AsyncWeixinChannels(_Suggesting):
    """Accounts, videos and comments on WeChat Channels."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def convert_export_id_v1(self, *, export_id: str) -> WeixinChannelsConvertExportIdResult:
        """Object id for an export id.

        The object id, together with the owner's nickname and account id, behind the encrypted export id that a
        video search on WeChat Channels yields. Most operations on single videos need the object id.

        `GET /api/weixin-channels/convert-export-id/v1`, charged when it succeeds. The response is typed.

        Example:
            api.weixin_channels.convert_export_id_v1(export_id="1")

        Args:
            export_id: Encrypted id of a video from the results of a search.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin_channels.html#convert_export_id_v1
        """
        from ..models.weixin_channels_convert_export_id_result import WeixinChannelsConvertExportIdResult

        return await _acall(
            self._client,
            _CONVERT_EXPORT_ID_V1,
            {"export_id": export_id},
            lambda _given: _request_weixin_channels_convert_export_id_v1(export_id=_given["export_id"]),
            lambda response: WeixinChannelsConvertExportIdResult.from_dict(response.json()),
        )

    async def get_account_videos_v1(self, *, v_2_name: str, last_buffer: str | None = None) -> Result:
        """Videos of a WeChat Channels account.

        One page of what a WeChat Channels account has published, given its account id (`v2Name`, usually ending in
        `@finder`). The next page takes the buffer of the answer.

        `POST /api/weixin-channels/get-account-videos/v1`, charged when it succeeds. The response is open: no one
        says what is in it, and `to_dict()` has all of it.

        Example:
            api.weixin_channels.get_account_videos_v1(v_2_name="alice")

        Args:
            v_2_name: Id of the account, which mostly ends with @finder.
            last_buffer: Position from the answer before; empty for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin_channels.html#get_account_videos_v1
        """
        from ..models.result import Result
        from ..models.weixin_channels_get_account_videos_v1_body import WeixinChannelsGetAccountVideosV1Body

        return await _acall(
            self._client,
            _GET_ACCOUNT_VIDEOS_V1,
            {"v_2_name": v_2_name, "last_buffer": last_buffer},
            lambda _given: _request_weixin_channels_get_account_videos_v1(
                body=WeixinChannelsGetAccountVideosV1Body(
                    v_2_name=_given["v_2_name"], last_buffer=_given.get("last_buffer", UNSET)
                )
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_bound_channel_v1(
        self, *, ghid: str | None = None, url: str | None = None
    ) -> WeixinChannelsBoundChannelResult:
        """Channels account of an official account.

        The Channels account, if any, that belongs to an official account of WeChat. Give either the official
        account's original id (`ghid`) or the `url` of one of its articles.

        `GET /api/weixin-channels/get-bound-channel/v1`, charged when it succeeds. The response is typed.

        Give at least one of `ghid` and `url`.

        Example:
            api.weixin_channels.get_bound_channel_v1(ghid="1")

        Args:
            ghid: Original id of the official account. Either `ghid` or `url` is needed.
            url: Address of an article of the official account. Either `url` or `ghid` is needed.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin_channels.html#get_bound_channel_v1
        """
        from ..models.weixin_channels_bound_channel_result import WeixinChannelsBoundChannelResult

        return await _acall(
            self._client,
            _GET_BOUND_CHANNEL_V1,
            {"ghid": ghid, "url": url},
            lambda _given: _request_weixin_channels_get_bound_channel_v1(
                ghid=_given.get("ghid", UNSET), url_query=_given.get("url", UNSET)
            ),
            lambda response: WeixinChannelsBoundChannelResult.from_dict(response.json()),
        )

    async def get_video_basic_info_v1(self, *, feed_info: str) -> Result:
        """Channels video behind a shared link.

        Basic data of one WeChat Channels video. `feedInfo` takes the link that the app copies, the address of a
        finder preview or a short feed id.

        `GET /api/weixin-channels/get-video-basic-info/v1`, charged when it succeeds. The response is open: no one
        says what is in it, and `to_dict()` has all of it.

        Example:
            api.weixin_channels.get_video_basic_info_v1(feed_info="1")

        Args:
            feed_info: Link that the app copies, address of a finder preview, or short feed id.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin_channels.html#get_video_basic_info_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_VIDEO_BASIC_INFO_V1,
            {"feed_info": feed_info},
            lambda _given: _request_weixin_channels_get_video_basic_info_v1(feed_info=_given["feed_info"]),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_video_comment_v1(
        self, *, object_id: str, last_buffer: str | None = None, object_nonce_id: str | None = None
    ) -> Result:
        """Comments on a Channels video.

        One page of the first-level comments on a WeChat Channels video, given its object id (an export id from a
        search has to be converted first). The next page takes the buffer of the answer.

        `POST /api/weixin-channels/get-video-comment/v1`, charged when it succeeds. The response is open: no one
        says what is in it, and `to_dict()` has all of it.

        Example:
            api.weixin_channels.get_video_comment_v1(object_id="1")

        Args:
            object_id: Object id of the video. From a search comes an `exportId`, which convert-export-id turns into
                one.
            last_buffer: Position from the answer before; empty for the first page.
            object_nonce_id: Nonce id that belongs to the object id.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin_channels.html#get_video_comment_v1
        """
        from ..models.result import Result
        from ..models.weixin_channels_get_video_comment_v1_body import WeixinChannelsGetVideoCommentV1Body

        return await _acall(
            self._client,
            _GET_VIDEO_COMMENT_V1,
            {"object_id": object_id, "last_buffer": last_buffer, "object_nonce_id": object_nonce_id},
            lambda _given: _request_weixin_channels_get_video_comment_v1(
                body=WeixinChannelsGetVideoCommentV1Body(
                    object_id=_given["object_id"],
                    last_buffer=_given.get("last_buffer", UNSET),
                    object_nonce_id=_given.get("object_nonce_id", UNSET),
                )
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_video_download_url_v1(self, *, object_id: str, object_nonce_id: str | None = None) -> Result:
        """Media addresses of a Channels video.

        The addresses from which the media of a WeChat Channels video can be fetched, given its object id. Adding
        the nonce id makes a hit more likely.

        `GET /api/weixin-channels/get-video-download-url/v1`, charged when it succeeds. The response is open: no one
        says what is in it, and `to_dict()` has all of it.

        Example:
            api.weixin_channels.get_video_download_url_v1(object_id="1")

        Args:
            object_id: Object id of the video.
            object_nonce_id: Nonce id that belongs to the object id; with it the video is found more surely.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin_channels.html#get_video_download_url_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_VIDEO_DOWNLOAD_URL_V1,
            {"object_id": object_id, "object_nonce_id": object_nonce_id},
            lambda _given: _request_weixin_channels_get_video_download_url_v1(
                object_id=_given["object_id"], object_nonce_id=_given.get("object_nonce_id", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_video_metrics_v1(
        self, *, object_id: str, last_buffer: str | None = None, object_nonce_id: str | None = None
    ) -> Result:
        """Interaction counts of a Channels video.

        The interaction counts of a WeChat Channels video, given its object id. Leave the buffer empty at first; a
        further call may pass the one of the answer.

        `POST /api/weixin-channels/get-video-metrics/v1`, charged when it succeeds. The response is open: no one
        says what is in it, and `to_dict()` has all of it.

        Example:
            api.weixin_channels.get_video_metrics_v1(object_id="1")

        Args:
            object_id: Object id of the video.
            last_buffer: Position from the answer before; empty for the first page.
            object_nonce_id: Nonce id that belongs to the object id.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin_channels.html#get_video_metrics_v1
        """
        from ..models.result import Result
        from ..models.weixin_channels_get_video_metrics_v1_body import WeixinChannelsGetVideoMetricsV1Body

        return await _acall(
            self._client,
            _GET_VIDEO_METRICS_V1,
            {"object_id": object_id, "last_buffer": last_buffer, "object_nonce_id": object_nonce_id},
            lambda _given: _request_weixin_channels_get_video_metrics_v1(
                body=WeixinChannelsGetVideoMetricsV1Body(
                    object_id=_given["object_id"],
                    last_buffer=_given.get("last_buffer", UNSET),
                    object_nonce_id=_given.get("object_nonce_id", UNSET),
                )
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_video_sub_comment_v1(
        self, *, object_id: str, root_comment_id: str, last_buffer: str | None = None
    ) -> Result:
        """Replies to a Channels comment.

        One page of the replies to a first-level comment, given the ids of the video and the comment. The first page
        takes the buffer that came with that comment, if any; the next takes that of the answer.

        `POST /api/weixin-channels/get-video-sub-comment/v1`, charged when it succeeds. The response is open: no one
        says what is in it, and `to_dict()` has all of it.

        Example:
            api.weixin_channels.get_video_sub_comment_v1(object_id="1", root_comment_id="1")

        Args:
            object_id: Object id of the video.
            root_comment_id: Id of the first-level comment whose replies are wanted.
            last_buffer: Position from the answer before; for the first page, that of the comment where it has one.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin_channels.html#get_video_sub_comment_v1
        """
        from ..models.result import Result
        from ..models.weixin_channels_get_video_sub_comment_v1_body import WeixinChannelsGetVideoSubCommentV1Body

        return await _acall(
            self._client,
            _GET_VIDEO_SUB_COMMENT_V1,
            {"object_id": object_id, "root_comment_id": root_comment_id, "last_buffer": last_buffer},
            lambda _given: _request_weixin_channels_get_video_sub_comment_v1(
                body=WeixinChannelsGetVideoSubCommentV1Body(
                    object_id=_given["object_id"],
                    root_comment_id=_given["root_comment_id"],
                    last_buffer=_given.get("last_buffer", UNSET),
                )
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_video_title_v1(self, *, object_id: str, object_nonce_id: str | None = None) -> Result:
        """Title of a Channels video.

        Title data of a WeChat Channels video, without media addresses, given its object id. Adding the nonce id
        makes a hit more likely.

        `GET /api/weixin-channels/get-video-title/v1`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Example:
            api.weixin_channels.get_video_title_v1(object_id="1")

        Args:
            object_id: Object id of the video.
            object_nonce_id: Nonce id that belongs to the object id; with it the video is found more surely.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin_channels.html#get_video_title_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_VIDEO_TITLE_V1,
            {"object_id": object_id, "object_nonce_id": object_nonce_id},
            lambda _given: _request_weixin_channels_get_video_title_v1(
                object_id=_given["object_id"], object_nonce_id=_given.get("object_nonce_id", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def search_account_v1(
        self,
        *,
        keyword: str,
        cookies_buffer: str | None = None,
        current_page: int | None = None,
        offset: int | None = None,
    ) -> Result:
        """Channels accounts by web search.

        One page of the WeChat Channels accounts that the web search finds for a keyword. A further page takes three
        values at once: the next page number, the offset and the cookies buffer of the previous answer.

        `POST /api/weixin-channels/search-account/v1`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Example:
            api.weixin_channels.search_account_v1(keyword="coffee")

        Args:
            keyword: Words to search for.
            cookies_buffer: State from the answer before, to be passed on as it came, together with `currentPage`
                and `offset`; empty for the first page.
            current_page: Number of the page, from 1; goes together with `offset` and `cookies_buffer`. The
                service's default is `1`.
            offset: Offset from the answer before, 0 for the first page; goes together with `currentPage` and
                `cookies_buffer`. The service's default is `0`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin_channels.html#search_account_v1
        """
        from ..models.result import Result
        from ..models.weixin_channels_search_account_v1_body import WeixinChannelsSearchAccountV1Body

        return await _acall(
            self._client,
            _SEARCH_ACCOUNT_V1,
            {"keyword": keyword, "cookies_buffer": cookies_buffer, "current_page": current_page, "offset": offset},
            lambda _given: _request_weixin_channels_search_account_v1(
                body=WeixinChannelsSearchAccountV1Body(
                    keyword=_given["keyword"],
                    cookies_buffer=_given.get("cookies_buffer", UNSET),
                    current_page=_given.get("current_page", UNSET),
                    offset=_given.get("offset", UNSET),
                )
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def search_account_v2(self, *, keyword: str) -> Result:
        """Channels accounts and related videos.

        WeChat Channels accounts, and objects related to them, found by direct lookup of a keyword. There are no
        pages.

        `POST /api/weixin-channels/search-account/v2`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Example:
            api.weixin_channels.search_account_v2(keyword="coffee")

        Args:
            keyword: Words to search for.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin_channels.html#search_account_v2
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _SEARCH_ACCOUNT_V2,
            {"keyword": keyword},
            lambda _given: _request_weixin_channels_search_account_v2(keyword=_given["keyword"]),
            lambda response: Result.from_dict(response.json()),
        )

    async def search_account_v3(self, *, keyword: str) -> Result:
        """Channels account id for a name.

        The WeChat Channels account that a keyword such as the creator's name stands for, with the account id that
        the list of its videos needs. There are no pages.

        `POST /api/weixin-channels/search-account/v3`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Example:
            api.weixin_channels.search_account_v3(keyword="coffee")

        Args:
            keyword: Name of the account whose id is wanted.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin_channels.html#search_account_v3
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _SEARCH_ACCOUNT_V3,
            {"keyword": keyword},
            lambda _given: _request_weixin_channels_search_account_v3(keyword=_given["keyword"]),
            lambda response: Result.from_dict(response.json()),
        )

    async def search_video_v1(
        self,
        *,
        keyword: str,
        cookies_buffer: str | None = None,
        current_page: int | None = None,
        offset: int | None = None,
        publish_time_type: Literal["ALL", "HALF_YEAR", "ONE_DAY", "SEVEN_DAYS"] | None = None,
        sort_type: Literal["COMPREHENSIVE", "HOT", "LATEST"] | None = None,
    ) -> Result:
        """Channels videos, sortable and by time.

        One page of the WeChat Channels videos found for a keyword, by overall rank, date or heat and from a chosen
        period. A further page takes three values at once: the next page number, the offset and the cookies buffer
        of the previous answer.

        `POST /api/weixin-channels/search-video/v1`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Example:
            api.weixin_channels.search_video_v1(keyword="coffee")

        Args:
            keyword: Words to search for.
            cookies_buffer: State from the answer before, to be passed on as it came, together with `currentPage`
                and `offset`; empty for the first page.
            current_page: Number of the page, from 1; goes together with `offset` and `cookies_buffer`. The
                service's default is `1`.
            offset: Offset from the answer before, 0 for the first page; goes together with `currentPage` and
                `cookies_buffer`. The service's default is `0`.
            publish_time_type: How old videos may be. `ALL`, `ONE_DAY`, `SEVEN_DAYS` or `HALF_YEAR`. The service's
                default is `ALL`.
            sort_type: Order of the videos. `COMPREHENSIVE`, `LATEST` or `HOT`. The service's default is
                `COMPREHENSIVE`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin_channels.html#search_video_v1
        """
        from ..models.result import Result
        from ..models.weixin_channels_search_video_v1_body import WeixinChannelsSearchVideoV1Body

        return await _acall(
            self._client,
            _SEARCH_VIDEO_V1,
            {
                "keyword": keyword,
                "cookies_buffer": cookies_buffer,
                "current_page": current_page,
                "offset": offset,
                "publish_time_type": publish_time_type,
                "sort_type": sort_type,
            },
            lambda _given: _request_weixin_channels_search_video_v1(
                body=WeixinChannelsSearchVideoV1Body(
                    keyword=_given["keyword"],
                    cookies_buffer=_given.get("cookies_buffer", UNSET),
                    current_page=_given.get("current_page", UNSET),
                    offset=_given.get("offset", UNSET),
                    publish_time_type=_given.get("publish_time_type", UNSET),
                    sort_type=_given.get("sort_type", UNSET),
                )
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def search_video_v2(
        self,
        *,
        keyword: str,
        cookies_buffer: str | None = None,
        current_page: int | None = None,
        offset: int | None = None,
    ) -> Result:
        """Channels videos in the video category.

        One page of the WeChat Channels videos found for a keyword in the video category, without order or period to
        choose. A further page takes three values at once: the next page number, the offset and the cookies buffer
        of the previous answer.

        `POST /api/weixin-channels/search-video/v2`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Example:
            api.weixin_channels.search_video_v2(keyword="coffee")

        Args:
            keyword: Words to search for.
            cookies_buffer: State from the answer before, to be passed on as it came, together with `currentPage`
                and `offset`; empty for the first page.
            current_page: Number of the page, from 1; goes together with `offset` and `cookies_buffer`. The
                service's default is `1`.
            offset: Offset from the answer before, 0 for the first page; goes together with `currentPage` and
                `cookies_buffer`. The service's default is `0`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/weixin_channels.html#search_video_v2
        """
        from ..models.result import Result
        from ..models.weixin_channels_search_video_v2_body import WeixinChannelsSearchVideoV2Body

        return await _acall(
            self._client,
            _SEARCH_VIDEO_V2,
            {"keyword": keyword, "cookies_buffer": cookies_buffer, "current_page": current_page, "offset": offset},
            lambda _given: _request_weixin_channels_search_video_v2(
                body=WeixinChannelsSearchVideoV2Body(
                    keyword=_given["keyword"],
                    cookies_buffer=_given.get("cookies_buffer", UNSET),
                    current_page=_given.get("current_page", UNSET),
                    offset=_given.get("offset", UNSET),
                )
            ),
            lambda response: Result.from_dict(response.json()),
        )
