# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `youku`, synchronous and asynchronous."""

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
    from ..models.youku_data_node import YoukuDataNode
    from ..models.youku_search_video_result import YoukuSearchVideoResult
    from ..models.youku_user_detail_result import YoukuUserDetailResult
    from ..models.youku_video_detail_result import YoukuVideoDetailResult

__all__ = ["AsyncYouku", "Youku"]

_SEARCH_VIDEO_V1_PAGINATION = Pagination(
    start={"page": 1},
    next={"page": "increment"},
    items=("data", "data", "nodes"),
    end=("unless", ("data", "data", "data", "isEnd"), 0),
)

_GET_USER_DETAIL_V1 = Arguments(
    operation="youku_get_user_detail_v1", parameters=(ParameterModel(name="uid", type="str", required=True),)
)
_GET_VIDEO_DETAIL_V1 = Arguments(
    operation="youku_get_video_detail_v1", parameters=(ParameterModel(name="video_id", type="str", required=True),)
)
_SEARCH_VIDEO_V1 = Arguments(
    operation="youku_search_video_v1",
    parameters=(ParameterModel(name="keyword", type="str", required=True), ParameterModel(name="page", type="int")),
)


def _request_youku_get_user_detail_v1(
    *,
    uid: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uid"] = uid

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/youku/get-user-detail/v1",
        "params": params,
    }

    return _kwargs


def _request_youku_get_video_detail_v1(
    *,
    video_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["videoId"] = video_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/youku/get-video-detail/v1",
        "params": params,
    }

    return _kwargs


def _request_youku_search_video_v1(
    *,
    keyword: str,
    page: int | Unset = 1,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/youku/search-video/v1",
        "params": params,
    }

    return _kwargs


class Youku(_Suggesting):
    """Videos and users of Youku."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_user_detail_v1(self, *, uid: str) -> YoukuUserDetailResult:
        """Profile of a Youku user.

        Name, avatar and follower counts of one Youku user, given the uid.

        `GET /api/youku/get-user-detail/v1`, charged when it succeeds. The response is typed.

        Example:
            api.youku.get_user_detail_v1(uid="1195242865")

        Args:
            uid: Id of the user.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/youku.html#get_user_detail_v1
        """
        from ..models.youku_user_detail_result import YoukuUserDetailResult

        return _call(
            self._client,
            _GET_USER_DETAIL_V1,
            {"uid": uid},
            lambda _given: _request_youku_get_user_detail_v1(uid=_given["uid"]),
            lambda response: YoukuUserDetailResult.from_dict(response.json()),
        )

    def get_video_detail_v1(self, *, video_id: str) -> YoukuVideoDetailResult:
        """One Youku video in full.

        One Youku video as its play page describes it, given its id.

        `GET /api/youku/get-video-detail/v1`, charged when it succeeds. The response is typed.

        Example:
            api.youku.get_video_detail_v1(video_id="1")

        Args:
            video_id: Id of the video.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/youku.html#get_video_detail_v1
        """
        from ..models.youku_video_detail_result import YoukuVideoDetailResult

        return _call(
            self._client,
            _GET_VIDEO_DETAIL_V1,
            {"video_id": video_id},
            lambda _given: _request_youku_get_video_detail_v1(video_id=_given["video_id"]),
            lambda response: YoukuVideoDetailResult.from_dict(response.json()),
        )

    def search_video_v1(self, *, keyword: str, page: int | None = None) -> YoukuSearchVideoResult:
        """Youku videos matching a keyword.

        One numbered page of the Youku videos found for a keyword. The answer tells when the end is reached.

        `GET /api/youku/search-video/v1`, charged when it succeeds. The response is typed. `iter_search_video_v1`
        goes through the items of all pages, `pages_search_video_v1` through the pages.

        Example:
            api.youku.search_video_v1(keyword="coffee")

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/youku.html#search_video_v1
        """
        from ..models.youku_search_video_result import YoukuSearchVideoResult

        return _call(
            self._client,
            _SEARCH_VIDEO_V1,
            {"keyword": keyword, "page": page},
            lambda _given: _request_youku_search_video_v1(keyword=_given["keyword"], page=_given.get("page", UNSET)),
            lambda response: YoukuSearchVideoResult.from_dict(response.json()),
        )

    def pages_search_video_v1(
        self, *, keyword: str, page: int | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _Pages[YoukuSearchVideoResult]:
        """Pages of `search_video_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.youku.pages_search_video_v1(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/youku.html#search_video_v1
        """
        return _Pages(
            self.search_video_v1,
            _SEARCH_VIDEO_V1,
            {"keyword": keyword, "page": page},
            _SEARCH_VIDEO_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_search_video_v1(
        self, *, keyword: str, page: int | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _Items[YoukuDataNode]:
        """What is on the pages of `search_video_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.youku.iter_search_video_v1(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/youku.html#search_video_v1
        """
        _pages = self.pages_search_video_v1(keyword=keyword, page=page, max_pages=max_pages, resume=resume)
        return _Items(_pages, lambda page: page.data.data.nodes, _SEARCH_VIDEO_V1_PAGINATION)


class AsyncYouku(_Suggesting):
    """Videos and users of Youku."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_user_detail_v1(self, *, uid: str) -> YoukuUserDetailResult:
        """Profile of a Youku user.

        Name, avatar and follower counts of one Youku user, given the uid.

        `GET /api/youku/get-user-detail/v1`, charged when it succeeds. The response is typed.

        Example:
            api.youku.get_user_detail_v1(uid="1195242865")

        Args:
            uid: Id of the user.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/youku.html#get_user_detail_v1
        """
        from ..models.youku_user_detail_result import YoukuUserDetailResult

        return await _acall(
            self._client,
            _GET_USER_DETAIL_V1,
            {"uid": uid},
            lambda _given: _request_youku_get_user_detail_v1(uid=_given["uid"]),
            lambda response: YoukuUserDetailResult.from_dict(response.json()),
        )

    async def get_video_detail_v1(self, *, video_id: str) -> YoukuVideoDetailResult:
        """One Youku video in full.

        One Youku video as its play page describes it, given its id.

        `GET /api/youku/get-video-detail/v1`, charged when it succeeds. The response is typed.

        Example:
            api.youku.get_video_detail_v1(video_id="1")

        Args:
            video_id: Id of the video.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/youku.html#get_video_detail_v1
        """
        from ..models.youku_video_detail_result import YoukuVideoDetailResult

        return await _acall(
            self._client,
            _GET_VIDEO_DETAIL_V1,
            {"video_id": video_id},
            lambda _given: _request_youku_get_video_detail_v1(video_id=_given["video_id"]),
            lambda response: YoukuVideoDetailResult.from_dict(response.json()),
        )

    async def search_video_v1(self, *, keyword: str, page: int | None = None) -> YoukuSearchVideoResult:
        """Youku videos matching a keyword.

        One numbered page of the Youku videos found for a keyword. The answer tells when the end is reached.

        `GET /api/youku/search-video/v1`, charged when it succeeds. The response is typed. `iter_search_video_v1`
        goes through the items of all pages, `pages_search_video_v1` through the pages.

        Example:
            api.youku.search_video_v1(keyword="coffee")

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/youku.html#search_video_v1
        """
        from ..models.youku_search_video_result import YoukuSearchVideoResult

        return await _acall(
            self._client,
            _SEARCH_VIDEO_V1,
            {"keyword": keyword, "page": page},
            lambda _given: _request_youku_search_video_v1(keyword=_given["keyword"], page=_given.get("page", UNSET)),
            lambda response: YoukuSearchVideoResult.from_dict(response.json()),
        )

    def pages_search_video_v1(
        self, *, keyword: str, page: int | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _AsyncPages[YoukuSearchVideoResult]:
        """Pages of `search_video_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.youku.pages_search_video_v1(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/youku.html#search_video_v1
        """
        return _AsyncPages(
            self.search_video_v1,
            _SEARCH_VIDEO_V1,
            {"keyword": keyword, "page": page},
            _SEARCH_VIDEO_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_search_video_v1(
        self, *, keyword: str, page: int | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _AsyncItems[YoukuDataNode]:
        """What is on the pages of `search_video_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.youku.iter_search_video_v1(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/youku.html#search_video_v1
        """
        _pages = self.pages_search_video_v1(keyword=keyword, page=page, max_pages=max_pages, resume=resume)
        return _AsyncItems(_pages, lambda page: page.data.data.nodes, _SEARCH_VIDEO_V1_PAGINATION)
