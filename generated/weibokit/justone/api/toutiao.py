# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `toutiao`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.arguments.parameters import Arguments, ParameterModel
from ..._runtime.client import acall as _acall
from ..._runtime.client import call as _call
from ..._runtime.deprecation import deprecated as _deprecated
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
    from ..models.result import Result
    from ..models.toutiao_article_detail_result import ToutiaoArticleDetailResult
    from ..models.toutiao_search_item import ToutiaoSearchItem
    from ..models.toutiao_search_result import ToutiaoSearchResult
    from ..models.toutiao_user_detail_result import ToutiaoUserDetailResult
    from ..models.toutiao_user_id_result import ToutiaoUserIdResult

__all__ = ["AsyncToutiao", "Toutiao"]

_SEARCH_V1_PAGINATION = Pagination(
    start={"page": 1}, next={"page": "increment", "search_id": ("data", "search_id")}, items=("data", "list")
)

_GET_ARTICLE_DETAIL_V1 = Arguments(
    operation="toutiao_get_article_detail_v1", parameters=(ParameterModel(name="id", type="str", required=True),)
)
_GET_USER_DETAIL_V1 = Arguments(
    operation="toutiao_get_user_detail_v1", parameters=(ParameterModel(name="user_id", type="str", required=True),)
)
_GET_USER_ID_V1 = Arguments(
    operation="toutiao_get_user_id_v1", parameters=(ParameterModel(name="user_profile_url", type="str", required=True),)
)
_GET_VIDEO_DETAIL_V1 = Arguments(
    operation="toutiao_get_video_detail_v1", parameters=(ParameterModel(name="video_id", type="str", required=True),)
)
_SEARCH_V1 = Arguments(
    operation="toutiao_search_v1",
    parameters=(
        ParameterModel(name="keyword", type="str", required=True),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="search_id", type="str"),
    ),
)
_SEARCH_V2 = Arguments(
    operation="toutiao_search_v2", parameters=(ParameterModel(name="keyword", type="str", required=True),)
)


def _request_toutiao_get_article_detail_v1(
    *,
    id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["id"] = id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/toutiao/get-article-detail/v1",
        "params": params,
    }

    return _kwargs


def _request_toutiao_get_user_detail_v1(
    *,
    user_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["userId"] = user_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/toutiao/get-user-detail/v1",
        "params": params,
    }

    return _kwargs


def _request_toutiao_get_user_id_v1(
    *,
    user_profile_url: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["userProfileUrl"] = user_profile_url

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/toutiao/get-user-id/v1",
        "params": params,
    }

    return _kwargs


def _request_toutiao_get_video_detail_v1(
    *,
    video_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["videoId"] = video_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/toutiao/get-video-detail/v1",
        "params": params,
    }

    return _kwargs


def _request_toutiao_search_v1(
    *,
    keyword: str,
    page: int | Unset = 1,
    search_id: str | Unset = "",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    params["page"] = page

    params["searchId"] = search_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/toutiao/search/v1",
        "params": params,
    }

    return _kwargs


def _request_toutiao_search_v2(
    *,
    keyword: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/toutiao/search/v2",
        "params": params,
    }

    return _kwargs


class Toutiao(_Suggesting):
    """Articles, videos and users of Toutiao."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_article_detail_v1(self, *, id: str) -> ToutiaoArticleDetailResult:
        """One Toutiao article in full.

        One Toutiao article with its text, images and publisher, given its id.

        `GET /api/toutiao/get-article-detail/v1`, charged when it succeeds. The response is typed.

        Example:
            api.toutiao.get_article_detail_v1(id="1")

        Args:
            id: Id of the article.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/toutiao.html#get_article_detail_v1
        """
        from ..models.toutiao_article_detail_result import ToutiaoArticleDetailResult

        return _call(
            self._client,
            _GET_ARTICLE_DETAIL_V1,
            {"id": id},
            lambda _given: _request_toutiao_get_article_detail_v1(id=_given["id"]),
            lambda response: ToutiaoArticleDetailResult.from_dict(response.json()),
        )

    def get_user_detail_v1(self, *, user_id: str) -> ToutiaoUserDetailResult:
        """Profile of a Toutiao user.

        Name, avatar, description and counts of one Toutiao user, given the user's id.

        `GET /api/toutiao/get-user-detail/v1`, charged when it succeeds. The response is typed.

        Example:
            api.toutiao.get_user_detail_v1(user_id="1195242865")

        Args:
            user_id: Id of the user.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/toutiao.html#get_user_detail_v1
        """
        from ..models.toutiao_user_detail_result import ToutiaoUserDetailResult

        return _call(
            self._client,
            _GET_USER_DETAIL_V1,
            {"user_id": user_id},
            lambda _given: _request_toutiao_get_user_detail_v1(user_id=_given["user_id"]),
            lambda response: ToutiaoUserDetailResult.from_dict(response.json()),
        )

    def get_user_id_v1(self, *, user_profile_url: str) -> ToutiaoUserIdResult:
        """User id behind a profile URL.

        The two ids, plain and secure, of the Toutiao user to whom a profile URL belongs.

        `GET /api/toutiao/get-user-id/v1`, charged when it succeeds. The response is typed.

        Example:
            api.toutiao.get_user_id_v1(user_profile_url="https://example.com/1")

        Args:
            user_profile_url: Address of the user's profile.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/toutiao.html#get_user_id_v1
        """
        from ..models.toutiao_user_id_result import ToutiaoUserIdResult

        return _call(
            self._client,
            _GET_USER_ID_V1,
            {"user_profile_url": user_profile_url},
            lambda _given: _request_toutiao_get_user_id_v1(user_profile_url=_given["user_profile_url"]),
            lambda response: ToutiaoUserIdResult.from_dict(response.json()),
        )

    def get_video_detail_v1(self, *, video_id: str) -> Result:
        """One Toutiao video.

        One Toutiao video, given its id.

        `GET /api/toutiao/get-video-detail/v1`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.toutiao.get_video_detail_v1(video_id="1")

        Args:
            video_id: Id of the video.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/toutiao.html#get_video_detail_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_VIDEO_DETAIL_V1,
            {"video_id": video_id},
            lambda _given: _request_toutiao_get_video_detail_v1(video_id=_given["video_id"]),
            lambda response: Result.from_dict(response.json()),
        )

    @_deprecated("JustOne.toutiao.search_v1 is deprecated: the provider advises against it.")
    def search_v1(self, *, keyword: str, page: int | None = None, search_id: str | None = None) -> ToutiaoSearchResult:
        """Toutiao app results for a keyword.

        One numbered page of what the Toutiao app finds for a keyword, articles and videos among it. Every page but
        the first takes the search id of the answer before.

        `GET /api/toutiao/search/v1`, charged when it succeeds. The response is typed. `iter_search_v1` goes through
        the items of all pages, `pages_search_v1` through the pages.

        Deprecated: the provider advises against it.

        Example:
            api.toutiao.search_v1(keyword="coffee")

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            search_id: Id of the search, from the answer to its first page, which keeps the results together.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/toutiao.html#search_v1
        """
        from ..models.toutiao_search_result import ToutiaoSearchResult

        return _call(
            self._client,
            _SEARCH_V1,
            {"keyword": keyword, "page": page, "search_id": search_id},
            lambda _given: _request_toutiao_search_v1(
                keyword=_given["keyword"], page=_given.get("page", UNSET), search_id=_given.get("search_id", UNSET)
            ),
            lambda response: ToutiaoSearchResult.from_dict(response.json()),
        )

    @_deprecated("JustOne.toutiao.search_v1 is deprecated: the provider advises against it.")
    def pages_search_v1(
        self,
        *,
        keyword: str,
        page: int | None = None,
        search_id: str | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Pages[ToutiaoSearchResult]:
        """Pages of `search_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.toutiao.pages_search_v1(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            search_id: Id of the search, from the answer to its first page, which keeps the results together.
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
            reference/justone/toutiao.html#search_v1
        """
        return _Pages(
            self.search_v1,
            _SEARCH_V1,
            {"keyword": keyword, "page": page, "search_id": search_id},
            _SEARCH_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    @_deprecated("JustOne.toutiao.search_v1 is deprecated: the provider advises against it.")
    def iter_search_v1(
        self,
        *,
        keyword: str,
        page: int | None = None,
        search_id: str | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Items[ToutiaoSearchItem]:
        """What is on the pages of `search_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.toutiao.iter_search_v1(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            search_id: Id of the search, from the answer to its first page, which keeps the results together.
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
            reference/justone/toutiao.html#search_v1
        """
        _pages = self.pages_search_v1(
            keyword=keyword, page=page, search_id=search_id, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.data.list_, _SEARCH_V1_PAGINATION)

    def search_v2(self, *, keyword: str) -> Result:
        """Toutiao web results for a keyword.

        Articles that Toutiao's web site finds for a keyword. There is no second page.

        `GET /api/toutiao/search/v2`, charged when it succeeds. The response is open: no one says what is in it, and
        `to_dict()` has all of it.

        Example:
            api.toutiao.search_v2(keyword="coffee")

        Args:
            keyword: Words to search for.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/toutiao.html#search_v2
        """
        from ..models.result import Result

        return _call(
            self._client,
            _SEARCH_V2,
            {"keyword": keyword},
            lambda _given: _request_toutiao_search_v2(keyword=_given["keyword"]),
            lambda response: Result.from_dict(response.json()),
        )


class AsyncToutiao(_Suggesting):
    """Articles, videos and users of Toutiao."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_article_detail_v1(self, *, id: str) -> ToutiaoArticleDetailResult:
        """One Toutiao article in full.

        One Toutiao article with its text, images and publisher, given its id.

        `GET /api/toutiao/get-article-detail/v1`, charged when it succeeds. The response is typed.

        Example:
            api.toutiao.get_article_detail_v1(id="1")

        Args:
            id: Id of the article.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/toutiao.html#get_article_detail_v1
        """
        from ..models.toutiao_article_detail_result import ToutiaoArticleDetailResult

        return await _acall(
            self._client,
            _GET_ARTICLE_DETAIL_V1,
            {"id": id},
            lambda _given: _request_toutiao_get_article_detail_v1(id=_given["id"]),
            lambda response: ToutiaoArticleDetailResult.from_dict(response.json()),
        )

    async def get_user_detail_v1(self, *, user_id: str) -> ToutiaoUserDetailResult:
        """Profile of a Toutiao user.

        Name, avatar, description and counts of one Toutiao user, given the user's id.

        `GET /api/toutiao/get-user-detail/v1`, charged when it succeeds. The response is typed.

        Example:
            api.toutiao.get_user_detail_v1(user_id="1195242865")

        Args:
            user_id: Id of the user.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/toutiao.html#get_user_detail_v1
        """
        from ..models.toutiao_user_detail_result import ToutiaoUserDetailResult

        return await _acall(
            self._client,
            _GET_USER_DETAIL_V1,
            {"user_id": user_id},
            lambda _given: _request_toutiao_get_user_detail_v1(user_id=_given["user_id"]),
            lambda response: ToutiaoUserDetailResult.from_dict(response.json()),
        )

    async def get_user_id_v1(self, *, user_profile_url: str) -> ToutiaoUserIdResult:
        """User id behind a profile URL.

        The two ids, plain and secure, of the Toutiao user to whom a profile URL belongs.

        `GET /api/toutiao/get-user-id/v1`, charged when it succeeds. The response is typed.

        Example:
            api.toutiao.get_user_id_v1(user_profile_url="https://example.com/1")

        Args:
            user_profile_url: Address of the user's profile.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/toutiao.html#get_user_id_v1
        """
        from ..models.toutiao_user_id_result import ToutiaoUserIdResult

        return await _acall(
            self._client,
            _GET_USER_ID_V1,
            {"user_profile_url": user_profile_url},
            lambda _given: _request_toutiao_get_user_id_v1(user_profile_url=_given["user_profile_url"]),
            lambda response: ToutiaoUserIdResult.from_dict(response.json()),
        )

    async def get_video_detail_v1(self, *, video_id: str) -> Result:
        """One Toutiao video.

        One Toutiao video, given its id.

        `GET /api/toutiao/get-video-detail/v1`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.toutiao.get_video_detail_v1(video_id="1")

        Args:
            video_id: Id of the video.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/toutiao.html#get_video_detail_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_VIDEO_DETAIL_V1,
            {"video_id": video_id},
            lambda _given: _request_toutiao_get_video_detail_v1(video_id=_given["video_id"]),
            lambda response: Result.from_dict(response.json()),
        )

    @_deprecated("JustOne.toutiao.search_v1 is deprecated: the provider advises against it.")
    async def search_v1(
        self, *, keyword: str, page: int | None = None, search_id: str | None = None
    ) -> ToutiaoSearchResult:
        """Toutiao app results for a keyword.

        One numbered page of what the Toutiao app finds for a keyword, articles and videos among it. Every page but
        the first takes the search id of the answer before.

        `GET /api/toutiao/search/v1`, charged when it succeeds. The response is typed. `iter_search_v1` goes through
        the items of all pages, `pages_search_v1` through the pages.

        Deprecated: the provider advises against it.

        Example:
            api.toutiao.search_v1(keyword="coffee")

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            search_id: Id of the search, from the answer to its first page, which keeps the results together.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/toutiao.html#search_v1
        """
        from ..models.toutiao_search_result import ToutiaoSearchResult

        return await _acall(
            self._client,
            _SEARCH_V1,
            {"keyword": keyword, "page": page, "search_id": search_id},
            lambda _given: _request_toutiao_search_v1(
                keyword=_given["keyword"], page=_given.get("page", UNSET), search_id=_given.get("search_id", UNSET)
            ),
            lambda response: ToutiaoSearchResult.from_dict(response.json()),
        )

    @_deprecated("JustOne.toutiao.search_v1 is deprecated: the provider advises against it.")
    def pages_search_v1(
        self,
        *,
        keyword: str,
        page: int | None = None,
        search_id: str | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncPages[ToutiaoSearchResult]:
        """Pages of `search_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.toutiao.pages_search_v1(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            search_id: Id of the search, from the answer to its first page, which keeps the results together.
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
            reference/justone/toutiao.html#search_v1
        """
        return _AsyncPages(
            self.search_v1,
            _SEARCH_V1,
            {"keyword": keyword, "page": page, "search_id": search_id},
            _SEARCH_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    @_deprecated("JustOne.toutiao.search_v1 is deprecated: the provider advises against it.")
    def iter_search_v1(
        self,
        *,
        keyword: str,
        page: int | None = None,
        search_id: str | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncItems[ToutiaoSearchItem]:
        """What is on the pages of `search_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.toutiao.iter_search_v1(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words to search for.
            page: Number of the page, from 1. The service's default is `1`.
            search_id: Id of the search, from the answer to its first page, which keeps the results together.
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
            reference/justone/toutiao.html#search_v1
        """
        _pages = self.pages_search_v1(
            keyword=keyword, page=page, search_id=search_id, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.data.list_, _SEARCH_V1_PAGINATION)

    async def search_v2(self, *, keyword: str) -> Result:
        """Toutiao web results for a keyword.

        Articles that Toutiao's web site finds for a keyword. There is no second page.

        `GET /api/toutiao/search/v2`, charged when it succeeds. The response is open: no one says what is in it, and
        `to_dict()` has all of it.

        Example:
            api.toutiao.search_v2(keyword="coffee")

        Args:
            keyword: Words to search for.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/toutiao.html#search_v2
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _SEARCH_V2,
            {"keyword": keyword},
            lambda _given: _request_toutiao_search_v2(keyword=_given["keyword"]),
            lambda response: Result.from_dict(response.json()),
        )
