# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `kuaishou`, synchronous and asynchronous."""

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
    from ..models.kuaishou_comment import KuaishouComment
    from ..models.kuaishou_feed import KuaishouFeed
    from ..models.kuaishou_search_user_result import KuaishouSearchUserResult
    from ..models.kuaishou_search_video_result import KuaishouSearchVideoResult
    from ..models.kuaishou_share_url_transfer_result import KuaishouShareUrlTransferResult
    from ..models.kuaishou_user import KuaishouUser
    from ..models.kuaishou_user_detail_result import KuaishouUserDetailResult
    from ..models.kuaishou_user_video_list_result import KuaishouUserVideoListResult
    from ..models.kuaishou_video_comment_result import KuaishouVideoCommentResult
    from ..models.kuaishou_video_detail_result import KuaishouVideoDetailResult
    from ..models.result import Result

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

_GET_USER_DETAIL_V1 = Arguments(
    operation="kuaishou_get_user_detail_v1", parameters=(ParameterModel(name="user_id", type="str", required=True),)
)
_GET_USER_VIDEO_LIST_V2 = Arguments(
    operation="kuaishou_get_user_video_list_v2",
    parameters=(ParameterModel(name="user_id", type="str", required=True), ParameterModel(name="pcursor", type="str")),
)
_GET_VIDEO_COMMENT_V1 = Arguments(
    operation="kuaishou_get_video_comment_v1",
    parameters=(ParameterModel(name="video_id", type="str", required=True), ParameterModel(name="pcursor", type="str")),
)
_GET_VIDEO_DETAIL_V2 = Arguments(
    operation="kuaishou_get_video_detail_v2", parameters=(ParameterModel(name="video_id", type="str", required=True),)
)
_SEARCH_USER_V2 = Arguments(
    operation="kuaishou_search_user_v2",
    parameters=(ParameterModel(name="keyword", type="str", required=True), ParameterModel(name="page", type="int")),
)
_SEARCH_VIDEO_V1 = Arguments(
    operation="kuaishou_search_video_v1",
    parameters=(ParameterModel(name="keyword", type="str", required=True), ParameterModel(name="cursor", type="str")),
)
_SEARCH_VIDEO_V2 = Arguments(
    operation="kuaishou_search_video_v2",
    parameters=(ParameterModel(name="keyword", type="str", required=True), ParameterModel(name="page", type="int")),
)
_SHARE_URL_TRANSFER_V1 = Arguments(
    operation="kuaishou_share_url_transfer_v1",
    parameters=(ParameterModel(name="share_url", type="str", required=True),),
)


def _request_kuaishou_get_user_detail_v1(
    *,
    user_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["userId"] = user_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/kuaishou/get-user-detail/v1",
        "params": params,
    }

    return _kwargs


def _request_kuaishou_get_user_video_list_v2(
    *,
    user_id: str,
    pcursor: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["userId"] = user_id

    params["pcursor"] = pcursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/kuaishou/get-user-video-list/v2",
        "params": params,
    }

    return _kwargs


def _request_kuaishou_get_video_comment_v1(
    *,
    video_id: str,
    pcursor: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["videoId"] = video_id

    params["pcursor"] = pcursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/kuaishou/get-video-comment/v1",
        "params": params,
    }

    return _kwargs


def _request_kuaishou_get_video_detail_v2(
    *,
    video_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["videoId"] = video_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/kuaishou/get-video-detail/v2",
        "params": params,
    }

    return _kwargs


def _request_kuaishou_search_user_v2(
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
        "url": "/api/kuaishou/search-user/v2",
        "params": params,
    }

    return _kwargs


def _request_kuaishou_search_video_v1(
    *,
    keyword: str,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/kuaishou/search-video/v1",
        "params": params,
    }

    return _kwargs


def _request_kuaishou_search_video_v2(
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
        "url": "/api/kuaishou/search-video/v2",
        "params": params,
    }

    return _kwargs


def _request_kuaishou_share_url_transfer_v1(
    *,
    share_url: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["shareUrl"] = share_url

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/kuaishou/share-url-transfer/v1",
        "params": params,
    }

    return _kwargs


class Kuaishou(_Suggesting):
    """Users, videos and comments on Kuaishou."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_user_detail_v1(self, *, user_id: str) -> KuaishouUserDetailResult:
        """Profile of a user.

        The public profile of an account, by user id, with counts of fans, follows, works and collections.

        `GET /api/kuaishou/get-user-detail/v1`, charged when it succeeds. The response is typed.

        Example:
            api.kuaishou.get_user_detail_v1(user_id="1195242865")

        Args:
            user_id: Id of the user.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/kuaishou.html#get_user_detail_v1
        """
        from ..models.kuaishou_user_detail_result import KuaishouUserDetailResult

        return _call(
            self._client,
            _GET_USER_DETAIL_V1,
            {"user_id": user_id},
            lambda _given: _request_kuaishou_get_user_detail_v1(user_id=_given["user_id"]),
            lambda response: KuaishouUserDetailResult.from_dict(response.json()),
        )

    def get_user_video_list_v2(self, *, user_id: str, pcursor: str | None = None) -> KuaishouUserVideoListResult:
        """Videos of a user.

        One page of the public videos of an account, by user id. The cursor of a further page is `pcursor` of the
        answer: text to be sent back as it came, though it can look like a number.

        `GET /api/kuaishou/get-user-video-list/v2`, charged when it succeeds. The response is typed.
        `iter_get_user_video_list_v2` goes through the items of all pages, `pages_get_user_video_list_v2` through
        the pages.

        Example:
            api.kuaishou.get_user_video_list_v2(user_id="1195242865")

        Args:
            user_id: Id of the user.
            pcursor: Cursor from the answer before, passed on as text; left out for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/kuaishou.html#get_user_video_list_v2
        """
        from ..models.kuaishou_user_video_list_result import KuaishouUserVideoListResult

        return _call(
            self._client,
            _GET_USER_VIDEO_LIST_V2,
            {"user_id": user_id, "pcursor": pcursor},
            lambda _given: _request_kuaishou_get_user_video_list_v2(
                user_id=_given["user_id"], pcursor=_given.get("pcursor", UNSET)
            ),
            lambda response: KuaishouUserVideoListResult.from_dict(response.json()),
        )

    def pages_get_user_video_list_v2(
        self, *, user_id: str, pcursor: str | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _Pages[KuaishouUserVideoListResult]:
        """Pages of `get_user_video_list_v2`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.kuaishou.pages_get_user_video_list_v2(user_id="1195242865", max_pages=3): ...

        Args:
            user_id: Id of the user.
            pcursor: Cursor from the answer before, passed on as text; left out for the first page.
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
            reference/justone/kuaishou.html#get_user_video_list_v2
        """
        return _Pages(
            self.get_user_video_list_v2,
            _GET_USER_VIDEO_LIST_V2,
            {"user_id": user_id, "pcursor": pcursor},
            _GET_USER_VIDEO_LIST_V2_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_user_video_list_v2(
        self, *, user_id: str, pcursor: str | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _Items[KuaishouFeed]:
        """What is on the pages of `get_user_video_list_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.kuaishou.iter_get_user_video_list_v2(user_id="1195242865", max_pages=3): ...

        Args:
            user_id: Id of the user.
            pcursor: Cursor from the answer before, passed on as text; left out for the first page.
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
            reference/justone/kuaishou.html#get_user_video_list_v2
        """
        _pages = self.pages_get_user_video_list_v2(user_id=user_id, pcursor=pcursor, max_pages=max_pages, resume=resume)
        return _Items(_pages, lambda page: page.data.feeds, _GET_USER_VIDEO_LIST_V2_PAGINATION)

    def get_video_comment_v1(self, *, video_id: str, pcursor: str | None = None) -> KuaishouVideoCommentResult:
        """Comments on a video.

        One page of the comments under a video, with the first replies to each. Takes the video id, or the numeric
        `refer_photo_id` of another answer; the cursor of a further page is `pcursor` of the answer.

        `GET /api/kuaishou/get-video-comment/v1`, charged when it succeeds. The response is typed.
        `iter_get_video_comment_v1` goes through the items of all pages, `pages_get_video_comment_v1` through the
        pages.

        Example:
            api.kuaishou.get_video_comment_v1(video_id="1")

        Args:
            video_id: Id of the video, or the numeric `refer_photo_id` of another answer.
            pcursor: Cursor from the answer before, passed on as text; left out for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/kuaishou.html#get_video_comment_v1
        """
        from ..models.kuaishou_video_comment_result import KuaishouVideoCommentResult

        return _call(
            self._client,
            _GET_VIDEO_COMMENT_V1,
            {"video_id": video_id, "pcursor": pcursor},
            lambda _given: _request_kuaishou_get_video_comment_v1(
                video_id=_given["video_id"], pcursor=_given.get("pcursor", UNSET)
            ),
            lambda response: KuaishouVideoCommentResult.from_dict(response.json()),
        )

    def pages_get_video_comment_v1(
        self, *, video_id: str, pcursor: str | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _Pages[KuaishouVideoCommentResult]:
        """Pages of `get_video_comment_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.kuaishou.pages_get_video_comment_v1(video_id="1", max_pages=3): ...

        Args:
            video_id: Id of the video, or the numeric `refer_photo_id` of another answer.
            pcursor: Cursor from the answer before, passed on as text; left out for the first page.
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
            reference/justone/kuaishou.html#get_video_comment_v1
        """
        return _Pages(
            self.get_video_comment_v1,
            _GET_VIDEO_COMMENT_V1,
            {"video_id": video_id, "pcursor": pcursor},
            _GET_VIDEO_COMMENT_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_video_comment_v1(
        self, *, video_id: str, pcursor: str | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _Items[KuaishouComment]:
        """What is on the pages of `get_video_comment_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.kuaishou.iter_get_video_comment_v1(video_id="1", max_pages=3): ...

        Args:
            video_id: Id of the video, or the numeric `refer_photo_id` of another answer.
            pcursor: Cursor from the answer before, passed on as text; left out for the first page.
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
            reference/justone/kuaishou.html#get_video_comment_v1
        """
        _pages = self.pages_get_video_comment_v1(video_id=video_id, pcursor=pcursor, max_pages=max_pages, resume=resume)
        return _Items(_pages, lambda page: page.data.root_comments, _GET_VIDEO_COMMENT_V1_PAGINATION)

    def get_video_detail_v2(self, *, video_id: str) -> KuaishouVideoDetailResult:
        """One video by its id.

        Caption, author, counts and media addresses of one video. Its id is the `clientCacheKey` parameter within
        `main_url` of other answers, less the ending `.jpg`.

        `GET /api/kuaishou/get-video-detail/v2`, charged when it succeeds. The response is typed.

        Example:
            api.kuaishou.get_video_detail_v2(video_id="1")

        Args:
            video_id: Id of the video.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/kuaishou.html#get_video_detail_v2
        """
        from ..models.kuaishou_video_detail_result import KuaishouVideoDetailResult

        return _call(
            self._client,
            _GET_VIDEO_DETAIL_V2,
            {"video_id": video_id},
            lambda _given: _request_kuaishou_get_video_detail_v2(video_id=_given["video_id"]),
            lambda response: KuaishouVideoDetailResult.from_dict(response.json()),
        )

    def search_user_v2(self, *, keyword: str, page: int | None = None) -> KuaishouSearchUserResult:
        """Accounts matching a keyword.

        One page of the accounts that match a keyword, with the number of fans; page numbers start at 1.

        `GET /api/kuaishou/search-user/v2`, charged when it succeeds. The response is typed. `iter_search_user_v2`
        goes through the items of all pages, `pages_search_user_v2` through the pages.

        Example:
            api.kuaishou.search_user_v2(keyword="coffee")

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
            reference/justone/kuaishou.html#search_user_v2
        """
        from ..models.kuaishou_search_user_result import KuaishouSearchUserResult

        return _call(
            self._client,
            _SEARCH_USER_V2,
            {"keyword": keyword, "page": page},
            lambda _given: _request_kuaishou_search_user_v2(keyword=_given["keyword"], page=_given.get("page", UNSET)),
            lambda response: KuaishouSearchUserResult.from_dict(response.json()),
        )

    def pages_search_user_v2(
        self, *, keyword: str, page: int | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _Pages[KuaishouSearchUserResult]:
        """Pages of `search_user_v2`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.kuaishou.pages_search_user_v2(keyword="coffee", max_pages=3): ...

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
            reference/justone/kuaishou.html#search_user_v2
        """
        return _Pages(
            self.search_user_v2,
            _SEARCH_USER_V2,
            {"keyword": keyword, "page": page},
            _SEARCH_USER_V2_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_search_user_v2(
        self, *, keyword: str, page: int | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _Items[KuaishouUser]:
        """What is on the pages of `search_user_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.kuaishou.iter_search_user_v2(keyword="coffee", max_pages=3): ...

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
            reference/justone/kuaishou.html#search_user_v2
        """
        _pages = self.pages_search_user_v2(keyword=keyword, page=page, max_pages=max_pages, resume=resume)
        return _Items(_pages, lambda page: page.data.users, _SEARCH_USER_V2_PAGINATION)

    def search_video_v1(self, *, keyword: str, cursor: str | None = None) -> Result:
        """Videos matching a keyword, by cursor.

        One page of the public videos that match a keyword. The cursor comes from the answer before, is left out at
        first, and has 256 characters at most.

        `GET /api/kuaishou/search-video/v1`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Example:
            api.kuaishou.search_video_v1(keyword="coffee")

        Args:
            keyword: Words to search for.
            cursor: Cursor from the answer before, 256 characters at most; left out or empty for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/kuaishou.html#search_video_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _SEARCH_VIDEO_V1,
            {"keyword": keyword, "cursor": cursor},
            lambda _given: _request_kuaishou_search_video_v1(
                keyword=_given["keyword"], cursor=_given.get("cursor", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def search_video_v2(self, *, keyword: str, page: int | None = None) -> KuaishouSearchVideoResult:
        """Videos matching a keyword, page numbers.

        One page of the public videos that match a keyword; page numbers start at 1.

        `GET /api/kuaishou/search-video/v2`, charged when it succeeds. The response is typed. `iter_search_video_v2`
        goes through the items of all pages, `pages_search_video_v2` through the pages.

        Example:
            api.kuaishou.search_video_v2(keyword="coffee")

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
            reference/justone/kuaishou.html#search_video_v2
        """
        from ..models.kuaishou_search_video_result import KuaishouSearchVideoResult

        return _call(
            self._client,
            _SEARCH_VIDEO_V2,
            {"keyword": keyword, "page": page},
            lambda _given: _request_kuaishou_search_video_v2(keyword=_given["keyword"], page=_given.get("page", UNSET)),
            lambda response: KuaishouSearchVideoResult.from_dict(response.json()),
        )

    def pages_search_video_v2(
        self, *, keyword: str, page: int | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _Pages[KuaishouSearchVideoResult]:
        """Pages of `search_video_v2`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.kuaishou.pages_search_video_v2(keyword="coffee", max_pages=3): ...

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
            reference/justone/kuaishou.html#search_video_v2
        """
        return _Pages(
            self.search_video_v2,
            _SEARCH_VIDEO_V2,
            {"keyword": keyword, "page": page},
            _SEARCH_VIDEO_V2_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_search_video_v2(
        self, *, keyword: str, page: int | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _Items[KuaishouFeed]:
        """What is on the pages of `search_video_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.kuaishou.iter_search_video_v2(keyword="coffee", max_pages=3): ...

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
            reference/justone/kuaishou.html#search_video_v2
        """
        _pages = self.pages_search_video_v2(keyword=keyword, page=page, max_pages=max_pages, resume=resume)
        return _Items(_pages, lambda page: page.data.feeds, _SEARCH_VIDEO_V2_PAGINATION)

    def share_url_transfer_v1(self, *, share_url: str) -> KuaishouShareUrlTransferResult:
        """Target of a v.kuaishou.com link.

        The address to which a short link of Kuaishou leads. The link must start with https://v.kuaishou.com/.

        `GET /api/kuaishou/share-url-transfer/v1`, charged when it succeeds. The response is typed.

        Example:
            api.kuaishou.share_url_transfer_v1(share_url="https://example.com/1")

        Args:
            share_url: Short link that begins with https://v.kuaishou.com/.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/kuaishou.html#share_url_transfer_v1
        """
        from ..models.kuaishou_share_url_transfer_result import KuaishouShareUrlTransferResult

        return _call(
            self._client,
            _SHARE_URL_TRANSFER_V1,
            {"share_url": share_url},
            lambda _given: _request_kuaishou_share_url_transfer_v1(share_url=_given["share_url"]),
            lambda response: KuaishouShareUrlTransferResult.from_dict(response.json()),
        )


class AsyncKuaishou(_Suggesting):
    """Users, videos and comments on Kuaishou."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_user_detail_v1(self, *, user_id: str) -> KuaishouUserDetailResult:
        """Profile of a user.

        The public profile of an account, by user id, with counts of fans, follows, works and collections.

        `GET /api/kuaishou/get-user-detail/v1`, charged when it succeeds. The response is typed.

        Example:
            api.kuaishou.get_user_detail_v1(user_id="1195242865")

        Args:
            user_id: Id of the user.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/kuaishou.html#get_user_detail_v1
        """
        from ..models.kuaishou_user_detail_result import KuaishouUserDetailResult

        return await _acall(
            self._client,
            _GET_USER_DETAIL_V1,
            {"user_id": user_id},
            lambda _given: _request_kuaishou_get_user_detail_v1(user_id=_given["user_id"]),
            lambda response: KuaishouUserDetailResult.from_dict(response.json()),
        )

    async def get_user_video_list_v2(self, *, user_id: str, pcursor: str | None = None) -> KuaishouUserVideoListResult:
        """Videos of a user.

        One page of the public videos of an account, by user id. The cursor of a further page is `pcursor` of the
        answer: text to be sent back as it came, though it can look like a number.

        `GET /api/kuaishou/get-user-video-list/v2`, charged when it succeeds. The response is typed.
        `iter_get_user_video_list_v2` goes through the items of all pages, `pages_get_user_video_list_v2` through
        the pages.

        Example:
            api.kuaishou.get_user_video_list_v2(user_id="1195242865")

        Args:
            user_id: Id of the user.
            pcursor: Cursor from the answer before, passed on as text; left out for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/kuaishou.html#get_user_video_list_v2
        """
        from ..models.kuaishou_user_video_list_result import KuaishouUserVideoListResult

        return await _acall(
            self._client,
            _GET_USER_VIDEO_LIST_V2,
            {"user_id": user_id, "pcursor": pcursor},
            lambda _given: _request_kuaishou_get_user_video_list_v2(
                user_id=_given["user_id"], pcursor=_given.get("pcursor", UNSET)
            ),
            lambda response: KuaishouUserVideoListResult.from_dict(response.json()),
        )

    def pages_get_user_video_list_v2(
        self, *, user_id: str, pcursor: str | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _AsyncPages[KuaishouUserVideoListResult]:
        """Pages of `get_user_video_list_v2`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.kuaishou.pages_get_user_video_list_v2(user_id="1195242865", max_pages=3): ...

        Args:
            user_id: Id of the user.
            pcursor: Cursor from the answer before, passed on as text; left out for the first page.
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
            reference/justone/kuaishou.html#get_user_video_list_v2
        """
        return _AsyncPages(
            self.get_user_video_list_v2,
            _GET_USER_VIDEO_LIST_V2,
            {"user_id": user_id, "pcursor": pcursor},
            _GET_USER_VIDEO_LIST_V2_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_user_video_list_v2(
        self, *, user_id: str, pcursor: str | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _AsyncItems[KuaishouFeed]:
        """What is on the pages of `get_user_video_list_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.kuaishou.iter_get_user_video_list_v2(user_id="1195242865", max_pages=3): ...

        Args:
            user_id: Id of the user.
            pcursor: Cursor from the answer before, passed on as text; left out for the first page.
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
            reference/justone/kuaishou.html#get_user_video_list_v2
        """
        _pages = self.pages_get_user_video_list_v2(user_id=user_id, pcursor=pcursor, max_pages=max_pages, resume=resume)
        return _AsyncItems(_pages, lambda page: page.data.feeds, _GET_USER_VIDEO_LIST_V2_PAGINATION)

    async def get_video_comment_v1(self, *, video_id: str, pcursor: str | None = None) -> KuaishouVideoCommentResult:
        """Comments on a video.

        One page of the comments under a video, with the first replies to each. Takes the video id, or the numeric
        `refer_photo_id` of another answer; the cursor of a further page is `pcursor` of the answer.

        `GET /api/kuaishou/get-video-comment/v1`, charged when it succeeds. The response is typed.
        `iter_get_video_comment_v1` goes through the items of all pages, `pages_get_video_comment_v1` through the
        pages.

        Example:
            api.kuaishou.get_video_comment_v1(video_id="1")

        Args:
            video_id: Id of the video, or the numeric `refer_photo_id` of another answer.
            pcursor: Cursor from the answer before, passed on as text; left out for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/kuaishou.html#get_video_comment_v1
        """
        from ..models.kuaishou_video_comment_result import KuaishouVideoCommentResult

        return await _acall(
            self._client,
            _GET_VIDEO_COMMENT_V1,
            {"video_id": video_id, "pcursor": pcursor},
            lambda _given: _request_kuaishou_get_video_comment_v1(
                video_id=_given["video_id"], pcursor=_given.get("pcursor", UNSET)
            ),
            lambda response: KuaishouVideoCommentResult.from_dict(response.json()),
        )

    def pages_get_video_comment_v1(
        self, *, video_id: str, pcursor: str | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _AsyncPages[KuaishouVideoCommentResult]:
        """Pages of `get_video_comment_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.kuaishou.pages_get_video_comment_v1(video_id="1", max_pages=3): ...

        Args:
            video_id: Id of the video, or the numeric `refer_photo_id` of another answer.
            pcursor: Cursor from the answer before, passed on as text; left out for the first page.
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
            reference/justone/kuaishou.html#get_video_comment_v1
        """
        return _AsyncPages(
            self.get_video_comment_v1,
            _GET_VIDEO_COMMENT_V1,
            {"video_id": video_id, "pcursor": pcursor},
            _GET_VIDEO_COMMENT_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_video_comment_v1(
        self, *, video_id: str, pcursor: str | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _AsyncItems[KuaishouComment]:
        """What is on the pages of `get_video_comment_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.kuaishou.iter_get_video_comment_v1(video_id="1", max_pages=3): ...

        Args:
            video_id: Id of the video, or the numeric `refer_photo_id` of another answer.
            pcursor: Cursor from the answer before, passed on as text; left out for the first page.
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
            reference/justone/kuaishou.html#get_video_comment_v1
        """
        _pages = self.pages_get_video_comment_v1(video_id=video_id, pcursor=pcursor, max_pages=max_pages, resume=resume)
        return _AsyncItems(_pages, lambda page: page.data.root_comments, _GET_VIDEO_COMMENT_V1_PAGINATION)

    async def get_video_detail_v2(self, *, video_id: str) -> KuaishouVideoDetailResult:
        """One video by its id.

        Caption, author, counts and media addresses of one video. Its id is the `clientCacheKey` parameter within
        `main_url` of other answers, less the ending `.jpg`.

        `GET /api/kuaishou/get-video-detail/v2`, charged when it succeeds. The response is typed.

        Example:
            api.kuaishou.get_video_detail_v2(video_id="1")

        Args:
            video_id: Id of the video.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/kuaishou.html#get_video_detail_v2
        """
        from ..models.kuaishou_video_detail_result import KuaishouVideoDetailResult

        return await _acall(
            self._client,
            _GET_VIDEO_DETAIL_V2,
            {"video_id": video_id},
            lambda _given: _request_kuaishou_get_video_detail_v2(video_id=_given["video_id"]),
            lambda response: KuaishouVideoDetailResult.from_dict(response.json()),
        )

    async def search_user_v2(self, *, keyword: str, page: int | None = None) -> KuaishouSearchUserResult:
        """Accounts matching a keyword.

        One page of the accounts that match a keyword, with the number of fans; page numbers start at 1.

        `GET /api/kuaishou/search-user/v2`, charged when it succeeds. The response is typed. `iter_search_user_v2`
        goes through the items of all pages, `pages_search_user_v2` through the pages.

        Example:
            api.kuaishou.search_user_v2(keyword="coffee")

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
            reference/justone/kuaishou.html#search_user_v2
        """
        from ..models.kuaishou_search_user_result import KuaishouSearchUserResult

        return await _acall(
            self._client,
            _SEARCH_USER_V2,
            {"keyword": keyword, "page": page},
            lambda _given: _request_kuaishou_search_user_v2(keyword=_given["keyword"], page=_given.get("page", UNSET)),
            lambda response: KuaishouSearchUserResult.from_dict(response.json()),
        )

    def pages_search_user_v2(
        self, *, keyword: str, page: int | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _AsyncPages[KuaishouSearchUserResult]:
        """Pages of `search_user_v2`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.kuaishou.pages_search_user_v2(keyword="coffee", max_pages=3): ...

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
            reference/justone/kuaishou.html#search_user_v2
        """
        return _AsyncPages(
            self.search_user_v2,
            _SEARCH_USER_V2,
            {"keyword": keyword, "page": page},
            _SEARCH_USER_V2_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_search_user_v2(
        self, *, keyword: str, page: int | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _AsyncItems[KuaishouUser]:
        """What is on the pages of `search_user_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.kuaishou.iter_search_user_v2(keyword="coffee", max_pages=3): ...

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
            reference/justone/kuaishou.html#search_user_v2
        """
        _pages = self.pages_search_user_v2(keyword=keyword, page=page, max_pages=max_pages, resume=resume)
        return _AsyncItems(_pages, lambda page: page.data.users, _SEARCH_USER_V2_PAGINATION)

    async def search_video_v1(self, *, keyword: str, cursor: str | None = None) -> Result:
        """Videos matching a keyword, by cursor.

        One page of the public videos that match a keyword. The cursor comes from the answer before, is left out at
        first, and has 256 characters at most.

        `GET /api/kuaishou/search-video/v1`, charged when it succeeds. The response is open: no one says what is in
        it, and `to_dict()` has all of it.

        Example:
            api.kuaishou.search_video_v1(keyword="coffee")

        Args:
            keyword: Words to search for.
            cursor: Cursor from the answer before, 256 characters at most; left out or empty for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/kuaishou.html#search_video_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _SEARCH_VIDEO_V1,
            {"keyword": keyword, "cursor": cursor},
            lambda _given: _request_kuaishou_search_video_v1(
                keyword=_given["keyword"], cursor=_given.get("cursor", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def search_video_v2(self, *, keyword: str, page: int | None = None) -> KuaishouSearchVideoResult:
        """Videos matching a keyword, page numbers.

        One page of the public videos that match a keyword; page numbers start at 1.

        `GET /api/kuaishou/search-video/v2`, charged when it succeeds. The response is typed. `iter_search_video_v2`
        goes through the items of all pages, `pages_search_video_v2` through the pages.

        Example:
            api.kuaishou.search_video_v2(keyword="coffee")

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
            reference/justone/kuaishou.html#search_video_v2
        """
        from ..models.kuaishou_search_video_result import KuaishouSearchVideoResult

        return await _acall(
            self._client,
            _SEARCH_VIDEO_V2,
            {"keyword": keyword, "page": page},
            lambda _given: _request_kuaishou_search_video_v2(keyword=_given["keyword"], page=_given.get("page", UNSET)),
            lambda response: KuaishouSearchVideoResult.from_dict(response.json()),
        )

    def pages_search_video_v2(
        self, *, keyword: str, page: int | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _AsyncPages[KuaishouSearchVideoResult]:
        """Pages of `search_video_v2`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.kuaishou.pages_search_video_v2(keyword="coffee", max_pages=3): ...

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
            reference/justone/kuaishou.html#search_video_v2
        """
        return _AsyncPages(
            self.search_video_v2,
            _SEARCH_VIDEO_V2,
            {"keyword": keyword, "page": page},
            _SEARCH_VIDEO_V2_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_search_video_v2(
        self, *, keyword: str, page: int | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _AsyncItems[KuaishouFeed]:
        """What is on the pages of `search_video_v2`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.kuaishou.iter_search_video_v2(keyword="coffee", max_pages=3): ...

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
            reference/justone/kuaishou.html#search_video_v2
        """
        _pages = self.pages_search_video_v2(keyword=keyword, page=page, max_pages=max_pages, resume=resume)
        return _AsyncItems(_pages, lambda page: page.data.feeds, _SEARCH_VIDEO_V2_PAGINATION)

    async def share_url_transfer_v1(self, *, share_url: str) -> KuaishouShareUrlTransferResult:
        """Target of a v.kuaishou.com link.

        The address to which a short link of Kuaishou leads. The link must start with https://v.kuaishou.com/.

        `GET /api/kuaishou/share-url-transfer/v1`, charged when it succeeds. The response is typed.

        Example:
            api.kuaishou.share_url_transfer_v1(share_url="https://example.com/1")

        Args:
            share_url: Short link that begins with https://v.kuaishou.com/.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/kuaishou.html#share_url_transfer_v1
        """
        from ..models.kuaishou_share_url_transfer_result import KuaishouShareUrlTransferResult

        return await _acall(
            self._client,
            _SHARE_URL_TRANSFER_V1,
            {"share_url": share_url},
            lambda _given: _request_kuaishou_share_url_transfer_v1(share_url=_given["share_url"]),
            lambda response: KuaishouShareUrlTransferResult.from_dict(response.json()),
        )
