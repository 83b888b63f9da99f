# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `instagram`, synchronous and asynchronous."""

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
    from ..models.enumerations import (
        InstagramGetPostCommentsV1SortOrder,
    )
    from ..models.instagram_data_item import InstagramDataItem
    from ..models.instagram_post import InstagramPost
    from ..models.instagram_post_detail_result import InstagramPostDetailResult
    from ..models.instagram_search_hashtag_posts_result import InstagramSearchHashtagPostsResult
    from ..models.instagram_search_reels_result import InstagramSearchReelsResult
    from ..models.instagram_timeline_media_edge import InstagramTimelineMediaEdge
    from ..models.instagram_user_detail_result import InstagramUserDetailResult
    from ..models.instagram_user_detail_v2_result import InstagramUserDetailV2Result
    from ..models.instagram_user_posts_result import InstagramUserPostsResult
    from ..models.result import Result

__all__ = ["AsyncInstagram", "Instagram"]

_GET_USER_POSTS_V1_PAGINATION = Pagination(
    start={}, next={"pagination_token": ("data", "pagination_token")}, items=("data", "data", "items")
)
_SEARCH_HASHTAG_POSTS_V1_PAGINATION = Pagination(
    start={},
    next={"end_cursor": ("data", "data", "hashtag", "edge_hashtag_to_media", "page_info", "end_cursor")},
    items=("data", "data", "hashtag", "edge_hashtag_to_media", "edges"),
    end=("unless", ("data", "data", "hashtag", "edge_hashtag_to_media", "page_info", "has_next_page"), True),
)
_SEARCH_REELS_V1_PAGINATION = Pagination(
    start={}, next={"pagination_token": ("data", "pagination_token")}, items=("data", "data", "items")
)

_GET_COMMENT_REPLIES_V1 = Arguments(
    operation="instagram_get_comment_replies_v1",
    parameters=(
        ParameterModel(name="media_id", type="str", required=True),
        ParameterModel(name="comment_id", type="str", required=True),
        ParameterModel(name="min_id", type="str"),
    ),
)
_GET_POST_COMMENTS_V1 = Arguments(
    operation="instagram_get_post_comments_v1",
    parameters=(
        ParameterModel(name="code", type="str", required=True),
        ParameterModel(name="min_id", type="str"),
        ParameterModel(name="sort_order", type="str"),
    ),
)
_GET_POST_DETAIL_V1 = Arguments(
    operation="instagram_get_post_detail_v1", parameters=(ParameterModel(name="code", type="str", required=True),)
)
_GET_USER_DETAIL_V1 = Arguments(
    operation="instagram_get_user_detail_v1", parameters=(ParameterModel(name="username", type="str", required=True),)
)
_GET_USER_DETAIL_V2 = Arguments(
    operation="instagram_get_user_detail_v2", parameters=(ParameterModel(name="username", type="str", required=True),)
)
_GET_USER_POSTS_V1 = Arguments(
    operation="instagram_get_user_posts_v1",
    parameters=(
        ParameterModel(name="username", type="str", required=True),
        ParameterModel(name="pagination_token", type="str"),
    ),
)
_SEARCH_HASHTAG_POSTS_V1 = Arguments(
    operation="instagram_search_hashtag_posts_v1",
    parameters=(
        ParameterModel(name="hashtag", type="str", required=True),
        ParameterModel(name="end_cursor", type="str"),
    ),
)
_SEARCH_REELS_V1 = Arguments(
    operation="instagram_search_reels_v1",
    parameters=(
        ParameterModel(name="keyword", type="str", required=True),
        ParameterModel(name="pagination_token", type="str"),
    ),
)


def _request_instagram_get_comment_replies_v1(
    *,
    media_id: str,
    comment_id: str,
    min_id: str | Unset = "",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["mediaId"] = media_id

    params["commentId"] = comment_id

    params["minId"] = min_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/instagram/get-comment-replies/v1",
        "params": params,
    }

    return _kwargs


def _request_instagram_get_post_comments_v1(
    *,
    code: str,
    min_id: str | Unset = "",
    sort_order: InstagramGetPostCommentsV1SortOrder | Unset = "newest",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["code"] = code

    params["minId"] = min_id

    json_sort_order: str | Unset = UNSET
    if not isinstance(sort_order, Unset):
        json_sort_order = sort_order

    params["sortOrder"] = json_sort_order

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/instagram/get-post-comments/v1",
        "params": params,
    }

    return _kwargs


def _request_instagram_get_post_detail_v1(
    *,
    code: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["code"] = code

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/instagram/get-post-detail/v1",
        "params": params,
    }

    return _kwargs


def _request_instagram_get_user_detail_v1(
    *,
    username: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["username"] = username

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/instagram/get-user-detail/v1",
        "params": params,
    }

    return _kwargs


def _request_instagram_get_user_detail_v2(
    *,
    username: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["username"] = username

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/instagram/get-user-detail/v2",
        "params": params,
    }

    return _kwargs


def _request_instagram_get_user_posts_v1(
    *,
    username: str,
    pagination_token: str | Unset = "",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["username"] = username

    params["paginationToken"] = pagination_token

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/instagram/get-user-posts/v1",
        "params": params,
    }

    return _kwargs


def _request_instagram_search_hashtag_posts_v1(
    *,
    hashtag: str,
    end_cursor: str | Unset = "",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["hashtag"] = hashtag

    params["endCursor"] = end_cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/instagram/search-hashtag-posts/v1",
        "params": params,
    }

    return _kwargs


def _request_instagram_search_reels_v1(
    *,
    keyword: str,
    pagination_token: str | Unset = "",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    params["paginationToken"] = pagination_token

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/instagram/search-reels/v1",
        "params": params,
    }

    return _kwargs


class Instagram(_Suggesting):
    """Profiles, posts, comments and reels on Instagram."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_comment_replies_v1(self, *, media_id: str, comment_id: str, min_id: str | None = None) -> Result:
        """Replies to a comment.

        One page of the replies under a comment, by numeric media id and comment id. The cursor of a further page is
        `next_min_child_cursor` of the answer.

        `GET /api/instagram/get-comment-replies/v1`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Example:
            api.instagram.get_comment_replies_v1(media_id="1", comment_id="1")

        Args:
            media_id: Numeric id of the post.
            comment_id: Id of the comment whose replies are wanted.
            min_id: The `next_min_child_cursor` of the answer before; empty for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/instagram.html#get_comment_replies_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_COMMENT_REPLIES_V1,
            {"media_id": media_id, "comment_id": comment_id, "min_id": min_id},
            lambda _given: _request_instagram_get_comment_replies_v1(
                media_id=_given["media_id"], comment_id=_given["comment_id"], min_id=_given.get("min_id", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def get_post_comments_v1(
        self, *, code: str, min_id: str | None = None, sort_order: Literal["newest", "popular"] | None = None
    ) -> Result:
        """Top-level comments on a post.

        One page of the comments under a post, by its shortcode, newest or most popular first. The cursor of a
        further page is `next_min_id` of the answer.

        `GET /api/instagram/get-post-comments/v1`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.instagram.get_post_comments_v1(code="1")

        Args:
            code: Short code of the post, as in its address.
            min_id: The `next_min_id` of the answer before; empty for the first page.
            sort_order: Order of the comments. `popular` or `newest`. The service's default is `newest`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/instagram.html#get_post_comments_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_POST_COMMENTS_V1,
            {"code": code, "min_id": min_id, "sort_order": sort_order},
            lambda _given: _request_instagram_get_post_comments_v1(
                code=_given["code"], min_id=_given.get("min_id", UNSET), sort_order=_given.get("sort_order", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def get_post_detail_v1(self, *, code: str) -> InstagramPostDetailResult:
        """One post by its shortcode.

        Caption, media, tags, co-authors, counts and settings of one post or reel, found by the shortcode in its
        address.

        `GET /api/instagram/get-post-detail/v1`, charged when it succeeds. The response is typed.

        Example:
            api.instagram.get_post_detail_v1(code="1")

        Args:
            code: Short code of the post, as in its address.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/instagram.html#get_post_detail_v1
        """
        from ..models.instagram_post_detail_result import InstagramPostDetailResult

        return _call(
            self._client,
            _GET_POST_DETAIL_V1,
            {"code": code},
            lambda _given: _request_instagram_get_post_detail_v1(code=_given["code"]),
            lambda response: InstagramPostDetailResult.from_dict(response.json()),
        )

    def get_user_detail_v1(self, *, username: str) -> InstagramUserDetailResult:
        """Profile of a user, with account history.

        The profile of an account, by user name, including country, joining date and former names. The provider
        recommends `/api/instagram/get-user-detail/v2`.

        `GET /api/instagram/get-user-detail/v1`, charged when it succeeds. The response is typed.

        Example:
            api.instagram.get_user_detail_v1(username="alice")

        Args:
            username: Name of the user.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/instagram.html#get_user_detail_v1
        """
        from ..models.instagram_user_detail_result import InstagramUserDetailResult

        return _call(
            self._client,
            _GET_USER_DETAIL_V1,
            {"username": username},
            lambda _given: _request_instagram_get_user_detail_v1(username=_given["username"]),
            lambda response: InstagramUserDetailResult.from_dict(response.json()),
        )

    def get_user_detail_v2(self, *, username: str) -> InstagramUserDetailV2Result:
        """Profile of a user, with latest posts.

        The profile of an account, by user name, shorter but including its latest posts. The provider recommends
        this operation of its family.

        `GET /api/instagram/get-user-detail/v2`, charged when it succeeds. The response is typed.

        Example:
            api.instagram.get_user_detail_v2(username="alice")

        Args:
            username: Name of the user.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/instagram.html#get_user_detail_v2
        """
        from ..models.instagram_user_detail_v2_result import InstagramUserDetailV2Result

        return _call(
            self._client,
            _GET_USER_DETAIL_V2,
            {"username": username},
            lambda _given: _request_instagram_get_user_detail_v2(username=_given["username"]),
            lambda response: InstagramUserDetailV2Result.from_dict(response.json()),
        )

    def get_user_posts_v1(self, *, username: str, pagination_token: str | None = None) -> InstagramUserPostsResult:
        """Posts of a user.

        One page of the posts of an account, by user name. The token of a further page is `pagination_token` of the
        answer.

        `GET /api/instagram/get-user-posts/v1`, charged when it succeeds. The response is typed.
        `iter_get_user_posts_v1` goes through the items of all pages, `pages_get_user_posts_v1` through the pages.

        Example:
            api.instagram.get_user_posts_v1(username="alice")

        Args:
            username: Name of the user.
            pagination_token: Token of the next page, from the answer before; empty for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/instagram.html#get_user_posts_v1
        """
        from ..models.instagram_user_posts_result import InstagramUserPostsResult

        return _call(
            self._client,
            _GET_USER_POSTS_V1,
            {"username": username, "pagination_token": pagination_token},
            lambda _given: _request_instagram_get_user_posts_v1(
                username=_given["username"], pagination_token=_given.get("pagination_token", UNSET)
            ),
            lambda response: InstagramUserPostsResult.from_dict(response.json()),
        )

    def pages_get_user_posts_v1(
        self,
        *,
        username: str,
        pagination_token: str | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Pages[InstagramUserPostsResult]:
        """Pages of `get_user_posts_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.instagram.pages_get_user_posts_v1(username="alice", max_pages=3): ...

        Args:
            username: Name of the user.
            pagination_token: Token of the next page, from the answer before; empty for the first page.
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
            reference/justone/instagram.html#get_user_posts_v1
        """
        return _Pages(
            self.get_user_posts_v1,
            _GET_USER_POSTS_V1,
            {"username": username, "pagination_token": pagination_token},
            _GET_USER_POSTS_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_user_posts_v1(
        self,
        *,
        username: str,
        pagination_token: str | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Items[InstagramDataItem]:
        """What is on the pages of `get_user_posts_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.instagram.iter_get_user_posts_v1(username="alice", max_pages=3): ...

        Args:
            username: Name of the user.
            pagination_token: Token of the next page, from the answer before; empty for the first page.
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
            reference/justone/instagram.html#get_user_posts_v1
        """
        _pages = self.pages_get_user_posts_v1(
            username=username, pagination_token=pagination_token, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.data.data.items, _GET_USER_POSTS_V1_PAGINATION)

    def search_hashtag_posts_v1(
        self, *, hashtag: str, end_cursor: str | None = None
    ) -> InstagramSearchHashtagPostsResult:
        """Posts under a hashtag.

        One page of the posts under a hashtag, and the top posts beside them. The cursor of a further page is
        `end_cursor` in the answer's page info.

        `GET /api/instagram/search-hashtag-posts/v1`, charged when it succeeds. The response is typed.
        `iter_search_hashtag_posts_v1` goes through the items of all pages, `pages_search_hashtag_posts_v1` through
        the pages.

        Example:
            api.instagram.search_hashtag_posts_v1(hashtag="coffee")

        Args:
            hashtag: Hashtag, or another word, to look for.
            end_cursor: Cursor of the next page, from the answer before; empty for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/instagram.html#search_hashtag_posts_v1
        """
        from ..models.instagram_search_hashtag_posts_result import InstagramSearchHashtagPostsResult

        return _call(
            self._client,
            _SEARCH_HASHTAG_POSTS_V1,
            {"hashtag": hashtag, "end_cursor": end_cursor},
            lambda _given: _request_instagram_search_hashtag_posts_v1(
                hashtag=_given["hashtag"], end_cursor=_given.get("end_cursor", UNSET)
            ),
            lambda response: InstagramSearchHashtagPostsResult.from_dict(response.json()),
        )

    def pages_search_hashtag_posts_v1(
        self, *, hashtag: str, end_cursor: str | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _Pages[InstagramSearchHashtagPostsResult]:
        """Pages of `search_hashtag_posts_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.instagram.pages_search_hashtag_posts_v1(hashtag="coffee", max_pages=3): ...

        Args:
            hashtag: Hashtag, or another word, to look for.
            end_cursor: Cursor of the next page, from the answer before; empty for the first page.
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
            reference/justone/instagram.html#search_hashtag_posts_v1
        """
        return _Pages(
            self.search_hashtag_posts_v1,
            _SEARCH_HASHTAG_POSTS_V1,
            {"hashtag": hashtag, "end_cursor": end_cursor},
            _SEARCH_HASHTAG_POSTS_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_search_hashtag_posts_v1(
        self, *, hashtag: str, end_cursor: str | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _Items[InstagramTimelineMediaEdge]:
        """What is on the pages of `search_hashtag_posts_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.instagram.iter_search_hashtag_posts_v1(hashtag="coffee", max_pages=3): ...

        Args:
            hashtag: Hashtag, or another word, to look for.
            end_cursor: Cursor of the next page, from the answer before; empty for the first page.
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
            reference/justone/instagram.html#search_hashtag_posts_v1
        """
        _pages = self.pages_search_hashtag_posts_v1(
            hashtag=hashtag, end_cursor=end_cursor, max_pages=max_pages, resume=resume
        )
        return _Items(
            _pages, lambda page: page.data.data.hashtag.edge_hashtag_to_media.edges, _SEARCH_HASHTAG_POSTS_V1_PAGINATION
        )

    def search_reels_v1(self, *, keyword: str, pagination_token: str | None = None) -> InstagramSearchReelsResult:
        """Reels matching a keyword or hashtag.

        One page of the reels that match a keyword or hashtag. The token of a further page is `pagination_token` of
        the answer.

        `GET /api/instagram/search-reels/v1`, charged when it succeeds. The response is typed.
        `iter_search_reels_v1` goes through the items of all pages, `pages_search_reels_v1` through the pages.

        Example:
            api.instagram.search_reels_v1(keyword="coffee")

        Args:
            keyword: Words or hashtag to search for.
            pagination_token: Token of the next page, from the answer before; empty for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/instagram.html#search_reels_v1
        """
        from ..models.instagram_search_reels_result import InstagramSearchReelsResult

        return _call(
            self._client,
            _SEARCH_REELS_V1,
            {"keyword": keyword, "pagination_token": pagination_token},
            lambda _given: _request_instagram_search_reels_v1(
                keyword=_given["keyword"], pagination_token=_given.get("pagination_token", UNSET)
            ),
            lambda response: InstagramSearchReelsResult.from_dict(response.json()),
        )

    def pages_search_reels_v1(
        self,
        *,
        keyword: str,
        pagination_token: str | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Pages[InstagramSearchReelsResult]:
        """Pages of `search_reels_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.instagram.pages_search_reels_v1(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words or hashtag to search for.
            pagination_token: Token of the next page, from the answer before; empty for the first page.
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
            reference/justone/instagram.html#search_reels_v1
        """
        return _Pages(
            self.search_reels_v1,
            _SEARCH_REELS_V1,
            {"keyword": keyword, "pagination_token": pagination_token},
            _SEARCH_REELS_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_search_reels_v1(
        self,
        *,
        keyword: str,
        pagination_token: str | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Items[InstagramPost]:
        """What is on the pages of `search_reels_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.instagram.iter_search_reels_v1(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words or hashtag to search for.
            pagination_token: Token of the next page, from the answer before; empty for the first page.
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
            reference/justone/instagram.html#search_reels_v1
        """
        _pages = self.pages_search_reels_v1(
            keyword=keyword, pagination_token=pagination_token, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.data.data.items, _SEARCH_REELS_V1_PAGINATION)


class AsyncInstagram(_Suggesting):
    """Profiles, posts, comments and reels on Instagram."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_comment_replies_v1(self, *, media_id: str, comment_id: str, min_id: str | None = None) -> Result:
        """Replies to a comment.

        One page of the replies under a comment, by numeric media id and comment id. The cursor of a further page is
        `next_min_child_cursor` of the answer.

        `GET /api/instagram/get-comment-replies/v1`, charged when it succeeds. The response is open: no one says
        what is in it, and `to_dict()` has all of it.

        Example:
            api.instagram.get_comment_replies_v1(media_id="1", comment_id="1")

        Args:
            media_id: Numeric id of the post.
            comment_id: Id of the comment whose replies are wanted.
            min_id: The `next_min_child_cursor` of the answer before; empty for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/instagram.html#get_comment_replies_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_COMMENT_REPLIES_V1,
            {"media_id": media_id, "comment_id": comment_id, "min_id": min_id},
            lambda _given: _request_instagram_get_comment_replies_v1(
                media_id=_given["media_id"], comment_id=_given["comment_id"], min_id=_given.get("min_id", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_post_comments_v1(
        self, *, code: str, min_id: str | None = None, sort_order: Literal["newest", "popular"] | None = None
    ) -> Result:
        """Top-level comments on a post.

        One page of the comments under a post, by its shortcode, newest or most popular first. The cursor of a
        further page is `next_min_id` of the answer.

        `GET /api/instagram/get-post-comments/v1`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.instagram.get_post_comments_v1(code="1")

        Args:
            code: Short code of the post, as in its address.
            min_id: The `next_min_id` of the answer before; empty for the first page.
            sort_order: Order of the comments. `popular` or `newest`. The service's default is `newest`.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/instagram.html#get_post_comments_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_POST_COMMENTS_V1,
            {"code": code, "min_id": min_id, "sort_order": sort_order},
            lambda _given: _request_instagram_get_post_comments_v1(
                code=_given["code"], min_id=_given.get("min_id", UNSET), sort_order=_given.get("sort_order", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_post_detail_v1(self, *, code: str) -> InstagramPostDetailResult:
        """One post by its shortcode.

        Caption, media, tags, co-authors, counts and settings of one post or reel, found by the shortcode in its
        address.

        `GET /api/instagram/get-post-detail/v1`, charged when it succeeds. The response is typed.

        Example:
            api.instagram.get_post_detail_v1(code="1")

        Args:
            code: Short code of the post, as in its address.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/instagram.html#get_post_detail_v1
        """
        from ..models.instagram_post_detail_result import InstagramPostDetailResult

        return await _acall(
            self._client,
            _GET_POST_DETAIL_V1,
            {"code": code},
            lambda _given: _request_instagram_get_post_detail_v1(code=_given["code"]),
            lambda response: InstagramPostDetailResult.from_dict(response.json()),
        )

    async def get_user_detail_v1(self, *, username: str) -> InstagramUserDetailResult:
        """Profile of a user, with account history.

        The profile of an account, by user name, including country, joining date and former names. The provider
        recommends `/api/instagram/get-user-detail/v2`.

        `GET /api/instagram/get-user-detail/v1`, charged when it succeeds. The response is typed.

        Example:
            api.instagram.get_user_detail_v1(username="alice")

        Args:
            username: Name of the user.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/instagram.html#get_user_detail_v1
        """
        from ..models.instagram_user_detail_result import InstagramUserDetailResult

        return await _acall(
            self._client,
            _GET_USER_DETAIL_V1,
            {"username": username},
            lambda _given: _request_instagram_get_user_detail_v1(username=_given["username"]),
            lambda response: InstagramUserDetailResult.from_dict(response.json()),
        )

    async def get_user_detail_v2(self, *, username: str) -> InstagramUserDetailV2Result:
        """Profile of a user, with latest posts.

        The profile of an account, by user name, shorter but including its latest posts. The provider recommends
        this operation of its family.

        `GET /api/instagram/get-user-detail/v2`, charged when it succeeds. The response is typed.

        Example:
            api.instagram.get_user_detail_v2(username="alice")

        Args:
            username: Name of the user.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/instagram.html#get_user_detail_v2
        """
        from ..models.instagram_user_detail_v2_result import InstagramUserDetailV2Result

        return await _acall(
            self._client,
            _GET_USER_DETAIL_V2,
            {"username": username},
            lambda _given: _request_instagram_get_user_detail_v2(username=_given["username"]),
            lambda response: InstagramUserDetailV2Result.from_dict(response.json()),
        )

    async def get_user_posts_v1(
        self, *, username: str, pagination_token: str | None = None
    ) -> InstagramUserPostsResult:
        """Posts of a user.

        One page of the posts of an account, by user name. The token of a further page is `pagination_token` of the
        answer.

        `GET /api/instagram/get-user-posts/v1`, charged when it succeeds. The response is typed.
        `iter_get_user_posts_v1` goes through the items of all pages, `pages_get_user_posts_v1` through the pages.

        Example:
            api.instagram.get_user_posts_v1(username="alice")

        Args:
            username: Name of the user.
            pagination_token: Token of the next page, from the answer before; empty for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/instagram.html#get_user_posts_v1
        """
        from ..models.instagram_user_posts_result import InstagramUserPostsResult

        return await _acall(
            self._client,
            _GET_USER_POSTS_V1,
            {"username": username, "pagination_token": pagination_token},
            lambda _given: _request_instagram_get_user_posts_v1(
                username=_given["username"], pagination_token=_given.get("pagination_token", UNSET)
            ),
            lambda response: InstagramUserPostsResult.from_dict(response.json()),
        )

    def pages_get_user_posts_v1(
        self,
        *,
        username: str,
        pagination_token: str | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncPages[InstagramUserPostsResult]:
        """Pages of `get_user_posts_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.instagram.pages_get_user_posts_v1(username="alice", max_pages=3): ...

        Args:
            username: Name of the user.
            pagination_token: Token of the next page, from the answer before; empty for the first page.
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
            reference/justone/instagram.html#get_user_posts_v1
        """
        return _AsyncPages(
            self.get_user_posts_v1,
            _GET_USER_POSTS_V1,
            {"username": username, "pagination_token": pagination_token},
            _GET_USER_POSTS_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_user_posts_v1(
        self,
        *,
        username: str,
        pagination_token: str | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncItems[InstagramDataItem]:
        """What is on the pages of `get_user_posts_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.instagram.iter_get_user_posts_v1(username="alice", max_pages=3): ...

        Args:
            username: Name of the user.
            pagination_token: Token of the next page, from the answer before; empty for the first page.
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
            reference/justone/instagram.html#get_user_posts_v1
        """
        _pages = self.pages_get_user_posts_v1(
            username=username, pagination_token=pagination_token, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.data.data.items, _GET_USER_POSTS_V1_PAGINATION)

    async def search_hashtag_posts_v1(
        self, *, hashtag: str, end_cursor: str | None = None
    ) -> InstagramSearchHashtagPostsResult:
        """Posts under a hashtag.

        One page of the posts under a hashtag, and the top posts beside them. The cursor of a further page is
        `end_cursor` in the answer's page info.

        `GET /api/instagram/search-hashtag-posts/v1`, charged when it succeeds. The response is typed.
        `iter_search_hashtag_posts_v1` goes through the items of all pages, `pages_search_hashtag_posts_v1` through
        the pages.

        Example:
            api.instagram.search_hashtag_posts_v1(hashtag="coffee")

        Args:
            hashtag: Hashtag, or another word, to look for.
            end_cursor: Cursor of the next page, from the answer before; empty for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/instagram.html#search_hashtag_posts_v1
        """
        from ..models.instagram_search_hashtag_posts_result import InstagramSearchHashtagPostsResult

        return await _acall(
            self._client,
            _SEARCH_HASHTAG_POSTS_V1,
            {"hashtag": hashtag, "end_cursor": end_cursor},
            lambda _given: _request_instagram_search_hashtag_posts_v1(
                hashtag=_given["hashtag"], end_cursor=_given.get("end_cursor", UNSET)
            ),
            lambda response: InstagramSearchHashtagPostsResult.from_dict(response.json()),
        )

    def pages_search_hashtag_posts_v1(
        self, *, hashtag: str, end_cursor: str | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _AsyncPages[InstagramSearchHashtagPostsResult]:
        """Pages of `search_hashtag_posts_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.instagram.pages_search_hashtag_posts_v1(hashtag="coffee", max_pages=3): ...

        Args:
            hashtag: Hashtag, or another word, to look for.
            end_cursor: Cursor of the next page, from the answer before; empty for the first page.
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
            reference/justone/instagram.html#search_hashtag_posts_v1
        """
        return _AsyncPages(
            self.search_hashtag_posts_v1,
            _SEARCH_HASHTAG_POSTS_V1,
            {"hashtag": hashtag, "end_cursor": end_cursor},
            _SEARCH_HASHTAG_POSTS_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_search_hashtag_posts_v1(
        self, *, hashtag: str, end_cursor: str | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _AsyncItems[InstagramTimelineMediaEdge]:
        """What is on the pages of `search_hashtag_posts_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.instagram.iter_search_hashtag_posts_v1(hashtag="coffee", max_pages=3): ...

        Args:
            hashtag: Hashtag, or another word, to look for.
            end_cursor: Cursor of the next page, from the answer before; empty for the first page.
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
            reference/justone/instagram.html#search_hashtag_posts_v1
        """
        _pages = self.pages_search_hashtag_posts_v1(
            hashtag=hashtag, end_cursor=end_cursor, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(
            _pages, lambda page: page.data.data.hashtag.edge_hashtag_to_media.edges, _SEARCH_HASHTAG_POSTS_V1_PAGINATION
        )

    async def search_reels_v1(self, *, keyword: str, pagination_token: str | None = None) -> InstagramSearchReelsResult:
        """Reels matching a keyword or hashtag.

        One page of the reels that match a keyword or hashtag. The token of a further page is `pagination_token` of
        the answer.

        `GET /api/instagram/search-reels/v1`, charged when it succeeds. The response is typed.
        `iter_search_reels_v1` goes through the items of all pages, `pages_search_reels_v1` through the pages.

        Example:
            api.instagram.search_reels_v1(keyword="coffee")

        Args:
            keyword: Words or hashtag to search for.
            pagination_token: Token of the next page, from the answer before; empty for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/instagram.html#search_reels_v1
        """
        from ..models.instagram_search_reels_result import InstagramSearchReelsResult

        return await _acall(
            self._client,
            _SEARCH_REELS_V1,
            {"keyword": keyword, "pagination_token": pagination_token},
            lambda _given: _request_instagram_search_reels_v1(
                keyword=_given["keyword"], pagination_token=_given.get("pagination_token", UNSET)
            ),
            lambda response: InstagramSearchReelsResult.from_dict(response.json()),
        )

    def pages_search_reels_v1(
        self,
        *,
        keyword: str,
        pagination_token: str | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncPages[InstagramSearchReelsResult]:
        """Pages of `search_reels_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.instagram.pages_search_reels_v1(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words or hashtag to search for.
            pagination_token: Token of the next page, from the answer before; empty for the first page.
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
            reference/justone/instagram.html#search_reels_v1
        """
        return _AsyncPages(
            self.search_reels_v1,
            _SEARCH_REELS_V1,
            {"keyword": keyword, "pagination_token": pagination_token},
            _SEARCH_REELS_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_search_reels_v1(
        self,
        *,
        keyword: str,
        pagination_token: str | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncItems[InstagramPost]:
        """What is on the pages of `search_reels_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.instagram.iter_search_reels_v1(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words or hashtag to search for.
            pagination_token: Token of the next page, from the answer before; empty for the first page.
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
            reference/justone/instagram.html#search_reels_v1
        """
        _pages = self.pages_search_reels_v1(
            keyword=keyword, pagination_token=pagination_token, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.data.data.items, _SEARCH_REELS_V1_PAGINATION)
