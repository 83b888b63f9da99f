# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `twitter`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

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
    from ..models.enumerations import TwitterSearchV1SearchType
    from ..models.result import Result
    from ..models.twitter_tweet import TwitterTweet
    from ..models.twitter_user_detail_result import TwitterUserDetailResult
    from ..models.twitter_user_posts_result import TwitterUserPostsResult

__all__ = ["AsyncTwitter", "Twitter"]

_GET_USER_POSTS_V1_PAGINATION = Pagination(
    start={}, next={"cursor": ("data", "next_cursor")}, items=("data", "timeline")
)

_GET_POST_COMMENTS_V1 = Arguments(
    operation="twitter_get_post_comments_v1",
    parameters=(ParameterModel(name="tweet_id", type="str", required=True), ParameterModel(name="cursor", type="str")),
)
_GET_USER_DETAIL_V1 = Arguments(
    operation="twitter_get_user_detail_v1", parameters=(ParameterModel(name="rest_id", type="str", required=True),)
)
_GET_USER_POSTS_V1 = Arguments(
    operation="twitter_get_user_posts_v1",
    parameters=(ParameterModel(name="rest_id", type="str", required=True), ParameterModel(name="cursor", type="str")),
)
_SEARCH_V1 = Arguments(
    operation="twitter_search_v1",
    parameters=(
        ParameterModel(name="keyword", type="str", required=True),
        ParameterModel(name="search_type", type="str"),
        ParameterModel(name="cursor", type="str"),
    ),
)


def _request_twitter_get_post_comments_v1(
    *,
    tweet_id: str,
    cursor: str | Unset = "",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["tweetId"] = tweet_id

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/twitter/get-post-comments/v1",
        "params": params,
    }

    return _kwargs


def _request_twitter_get_user_detail_v1(
    *,
    rest_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["restId"] = rest_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/twitter/get-user-detail/v1",
        "params": params,
    }

    return _kwargs


def _request_twitter_get_user_posts_v1(
    *,
    rest_id: str,
    cursor: str | Unset = "",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["restId"] = rest_id

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/twitter/get-user-posts/v1",
        "params": params,
    }

    return _kwargs


def _request_twitter_search_v1(
    *,
    keyword: str,
    search_type: TwitterSearchV1SearchType | Unset = UNSET,
    cursor: str | Unset = "",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    json_search_type: str | Unset = UNSET
    if not isinstance(search_type, Unset):
        json_search_type = search_type

    params["searchType"] = json_search_type

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/twitter/search/v1",
        "params": params,
    }

    return _kwargs


class Twitter(_Suggesting):
    """Users and posts on X, formerly Twitter."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_post_comments_v1(self, *, tweet_id: str, cursor: str | None = None) -> Result:
        """Latest replies to an X post.

        One page of the newest replies to a post on X (Twitter), given the id of the post. The next page takes the
        cursor of the answer.

        `GET /api/twitter/get-post-comments/v1`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.twitter.get_post_comments_v1(tweet_id="1")

        Args:
            tweet_id: Id of the post.
            cursor: Cursor from the answer before; left out for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/twitter.html#get_post_comments_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_POST_COMMENTS_V1,
            {"tweet_id": tweet_id, "cursor": cursor},
            lambda _given: _request_twitter_get_post_comments_v1(
                tweet_id=_given["tweet_id"], cursor=_given.get("cursor", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def get_user_detail_v1(self, *, rest_id: str) -> TwitterUserDetailResult:
        """Profile of an X user.

        Profile and counts of one user of X (Twitter), given the number (rest id) of the account, not its handle.

        `GET /api/twitter/get-user-detail/v1`, charged when it succeeds. The response is typed.

        Example:
            api.twitter.get_user_detail_v1(rest_id="1")

        Args:
            rest_id: Numeric id of the user (Rest ID).

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/twitter.html#get_user_detail_v1
        """
        from ..models.twitter_user_detail_result import TwitterUserDetailResult

        return _call(
            self._client,
            _GET_USER_DETAIL_V1,
            {"rest_id": rest_id},
            lambda _given: _request_twitter_get_user_detail_v1(rest_id=_given["rest_id"]),
            lambda response: TwitterUserDetailResult.from_dict(response.json()),
        )

    def get_user_posts_v1(self, *, rest_id: str, cursor: str | None = None) -> TwitterUserPostsResult:
        """Posts of an X user.

        One page of a user's timeline on X (Twitter), with the pinned post and the user's profile, given the number
        (rest id) of the account. The next page takes the `next_cursor` of the answer.

        `GET /api/twitter/get-user-posts/v1`, charged when it succeeds. The response is typed.
        `iter_get_user_posts_v1` goes through the items of all pages, `pages_get_user_posts_v1` through the pages.

        Example:
            api.twitter.get_user_posts_v1(rest_id="1")

        Args:
            rest_id: Numeric id of the user (Rest ID).
            cursor: Cursor from the answer before; left out for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/twitter.html#get_user_posts_v1
        """
        from ..models.twitter_user_posts_result import TwitterUserPostsResult

        return _call(
            self._client,
            _GET_USER_POSTS_V1,
            {"rest_id": rest_id, "cursor": cursor},
            lambda _given: _request_twitter_get_user_posts_v1(
                rest_id=_given["rest_id"], cursor=_given.get("cursor", UNSET)
            ),
            lambda response: TwitterUserPostsResult.from_dict(response.json()),
        )

    def pages_get_user_posts_v1(
        self, *, rest_id: str, cursor: str | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _Pages[TwitterUserPostsResult]:
        """Pages of `get_user_posts_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.twitter.pages_get_user_posts_v1(rest_id="1", max_pages=3): ...

        Args:
            rest_id: Numeric id of the user (Rest ID).
            cursor: Cursor from the answer before; left out for the first page.
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
            reference/justone/twitter.html#get_user_posts_v1
        """
        return _Pages(
            self.get_user_posts_v1,
            _GET_USER_POSTS_V1,
            {"rest_id": rest_id, "cursor": cursor},
            _GET_USER_POSTS_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_user_posts_v1(
        self, *, rest_id: str, cursor: str | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _Items[TwitterTweet]:
        """What is on the pages of `get_user_posts_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.twitter.iter_get_user_posts_v1(rest_id="1", max_pages=3): ...

        Args:
            rest_id: Numeric id of the user (Rest ID).
            cursor: Cursor from the answer before; left out for the first page.
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
            reference/justone/twitter.html#get_user_posts_v1
        """
        _pages = self.pages_get_user_posts_v1(rest_id=rest_id, cursor=cursor, max_pages=max_pages, resume=resume)
        return _Items(_pages, lambda page: page.data.timeline, _GET_USER_POSTS_V1_PAGINATION)

    def search_v1(
        self,
        *,
        keyword: str,
        search_type: Literal["LATEST", "LISTS", "MEDIA", "PEOPLE", "TOP"] | None = None,
        cursor: str | None = None,
    ) -> Result:
        """X results for a keyword.

        One page of what X (Twitter) finds for a keyword: top or latest posts, media, people or lists. The next page
        takes the cursor of the answer.

        `GET /api/twitter/search/v1`, charged when it succeeds. The response is open: no one says what is in it, and
        `to_dict()` has all of it.

        Example:
            api.twitter.search_v1(keyword="coffee")

        Args:
            keyword: Words to search for.
            search_type: What is searched for, and in which order. `TOP`, `LATEST`, `MEDIA`, `PEOPLE` or `LISTS`.
            cursor: Cursor from the answer before; left out for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/twitter.html#search_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _SEARCH_V1,
            {"keyword": keyword, "search_type": search_type, "cursor": cursor},
            lambda _given: _request_twitter_search_v1(
                keyword=_given["keyword"],
                search_type=_given.get("search_type", UNSET),
                cursor=_given.get("cursor", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )


class AsyncTwitter(_Suggesting):
    """Users and posts on X, formerly Twitter."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_post_comments_v1(self, *, tweet_id: str, cursor: str | None = None) -> Result:
        """Latest replies to an X post.

        One page of the newest replies to a post on X (Twitter), given the id of the post. The next page takes the
        cursor of the answer.

        `GET /api/twitter/get-post-comments/v1`, charged when it succeeds. The response is open: no one says what is
        in it, and `to_dict()` has all of it.

        Example:
            api.twitter.get_post_comments_v1(tweet_id="1")

        Args:
            tweet_id: Id of the post.
            cursor: Cursor from the answer before; left out for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/twitter.html#get_post_comments_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_POST_COMMENTS_V1,
            {"tweet_id": tweet_id, "cursor": cursor},
            lambda _given: _request_twitter_get_post_comments_v1(
                tweet_id=_given["tweet_id"], cursor=_given.get("cursor", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_user_detail_v1(self, *, rest_id: str) -> TwitterUserDetailResult:
        """Profile of an X user.

        Profile and counts of one user of X (Twitter), given the number (rest id) of the account, not its handle.

        `GET /api/twitter/get-user-detail/v1`, charged when it succeeds. The response is typed.

        Example:
            api.twitter.get_user_detail_v1(rest_id="1")

        Args:
            rest_id: Numeric id of the user (Rest ID).

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/twitter.html#get_user_detail_v1
        """
        from ..models.twitter_user_detail_result import TwitterUserDetailResult

        return await _acall(
            self._client,
            _GET_USER_DETAIL_V1,
            {"rest_id": rest_id},
            lambda _given: _request_twitter_get_user_detail_v1(rest_id=_given["rest_id"]),
            lambda response: TwitterUserDetailResult.from_dict(response.json()),
        )

    async def get_user_posts_v1(self, *, rest_id: str, cursor: str | None = None) -> TwitterUserPostsResult:
        """Posts of an X user.

        One page of a user's timeline on X (Twitter), with the pinned post and the user's profile, given the number
        (rest id) of the account. The next page takes the `next_cursor` of the answer.

        `GET /api/twitter/get-user-posts/v1`, charged when it succeeds. The response is typed.
        `iter_get_user_posts_v1` goes through the items of all pages, `pages_get_user_posts_v1` through the pages.

        Example:
            api.twitter.get_user_posts_v1(rest_id="1")

        Args:
            rest_id: Numeric id of the user (Rest ID).
            cursor: Cursor from the answer before; left out for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/twitter.html#get_user_posts_v1
        """
        from ..models.twitter_user_posts_result import TwitterUserPostsResult

        return await _acall(
            self._client,
            _GET_USER_POSTS_V1,
            {"rest_id": rest_id, "cursor": cursor},
            lambda _given: _request_twitter_get_user_posts_v1(
                rest_id=_given["rest_id"], cursor=_given.get("cursor", UNSET)
            ),
            lambda response: TwitterUserPostsResult.from_dict(response.json()),
        )

    def pages_get_user_posts_v1(
        self, *, rest_id: str, cursor: str | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _AsyncPages[TwitterUserPostsResult]:
        """Pages of `get_user_posts_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.twitter.pages_get_user_posts_v1(rest_id="1", max_pages=3): ...

        Args:
            rest_id: Numeric id of the user (Rest ID).
            cursor: Cursor from the answer before; left out for the first page.
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
            reference/justone/twitter.html#get_user_posts_v1
        """
        return _AsyncPages(
            self.get_user_posts_v1,
            _GET_USER_POSTS_V1,
            {"rest_id": rest_id, "cursor": cursor},
            _GET_USER_POSTS_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_user_posts_v1(
        self, *, rest_id: str, cursor: str | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _AsyncItems[TwitterTweet]:
        """What is on the pages of `get_user_posts_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.twitter.iter_get_user_posts_v1(rest_id="1", max_pages=3): ...

        Args:
            rest_id: Numeric id of the user (Rest ID).
            cursor: Cursor from the answer before; left out for the first page.
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
            reference/justone/twitter.html#get_user_posts_v1
        """
        _pages = self.pages_get_user_posts_v1(rest_id=rest_id, cursor=cursor, max_pages=max_pages, resume=resume)
        return _AsyncItems(_pages, lambda page: page.data.timeline, _GET_USER_POSTS_V1_PAGINATION)

    async def search_v1(
        self,
        *,
        keyword: str,
        search_type: Literal["LATEST", "LISTS", "MEDIA", "PEOPLE", "TOP"] | None = None,
        cursor: str | None = None,
    ) -> Result:
        """X results for a keyword.

        One page of what X (Twitter) finds for a keyword: top or latest posts, media, people or lists. The next page
        takes the cursor of the answer.

        `GET /api/twitter/search/v1`, charged when it succeeds. The response is open: no one says what is in it, and
        `to_dict()` has all of it.

        Example:
            api.twitter.search_v1(keyword="coffee")

        Args:
            keyword: Words to search for.
            search_type: What is searched for, and in which order. `TOP`, `LATEST`, `MEDIA`, `PEOPLE` or `LISTS`.
            cursor: Cursor from the answer before; left out for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/twitter.html#search_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _SEARCH_V1,
            {"keyword": keyword, "search_type": search_type, "cursor": cursor},
            lambda _given: _request_twitter_search_v1(
                keyword=_given["keyword"],
                search_type=_given.get("search_type", UNSET),
                cursor=_given.get("cursor", UNSET),
            ),
            lambda response: Result.from_dict(response.json()),
        )
