# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `reddit`, synchronous and asynchronous."""

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
    from ..models.reddit_comment_tree import RedditCommentTree
    from ..models.reddit_main_edge import RedditMainEdge
    from ..models.reddit_post_comments_result import RedditPostCommentsResult
    from ..models.reddit_post_detail_result import RedditPostDetailResult
    from ..models.reddit_search_result import RedditSearchResult

__all__ = ["AsyncReddit", "Reddit"]

_GET_POST_COMMENTS_V1_PAGINATION = Pagination(
    start={},
    next={"cursor": ("data", "postInfoById", "commentForest", "trees", "-1", "more", "cursor")},
    items=("data", "postInfoById", "commentForest", "trees"),
    end=("unless", ("data", "postInfoById", "commentForest", "pageInfo", "hasNextPage"), True),
)
_SEARCH_V1_PAGINATION = Pagination(
    start={},
    next={"after": ("data", "search", "dynamic", "components", "main", "pageInfo", "endCursor")},
    items=("data", "search", "dynamic", "components", "main", "edges"),
    end=("unless", ("data", "search", "dynamic", "components", "main", "pageInfo", "hasNextPage"), True),
)

_GET_POST_COMMENTS_V1 = Arguments(
    operation="reddit_get_post_comments_v1",
    parameters=(ParameterModel(name="post_id", type="str", required=True), ParameterModel(name="cursor", type="str")),
)
_GET_POST_DETAIL_V1 = Arguments(
    operation="reddit_get_post_detail_v1", parameters=(ParameterModel(name="post_id", type="str", required=True),)
)
_SEARCH_V1 = Arguments(
    operation="reddit_search_v1",
    parameters=(ParameterModel(name="keyword", type="str", required=True), ParameterModel(name="after", type="str")),
)


def _request_reddit_get_post_comments_v1(
    *,
    post_id: str,
    cursor: str | Unset = "",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["postId"] = post_id

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/reddit/get-post-comments/v1",
        "params": params,
    }

    return _kwargs


def _request_reddit_get_post_detail_v1(
    *,
    post_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["postId"] = post_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/reddit/get-post-detail/v1",
        "params": params,
    }

    return _kwargs


def _request_reddit_search_v1(
    *,
    keyword: str,
    after: str | Unset = "",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    params["after"] = after

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/reddit/search/v1",
        "params": params,
    }

    return _kwargs


class Reddit(_Suggesting):
    """Posts and comments on Reddit."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_post_comments_v1(self, *, post_id: str, cursor: str | None = None) -> RedditPostCommentsResult:
        """Comments on a Reddit post.

        The comment tree of a Reddit post, with author, text and depth of each comment. The cursor for more comments
        sits in the last tree of the answer and is about 2,700 characters long.

        `GET /api/reddit/get-post-comments/v1`, charged when it succeeds. The response is typed.
        `iter_get_post_comments_v1` goes through the items of all pages, `pages_get_post_comments_v1` through the
        pages.

        Example:
            api.reddit.get_post_comments_v1(post_id="1")

        Args:
            post_id: Id of the post.
            cursor: Cursor from the answer before; left out for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/reddit.html#get_post_comments_v1
        """
        from ..models.reddit_post_comments_result import RedditPostCommentsResult

        return _call(
            self._client,
            _GET_POST_COMMENTS_V1,
            {"post_id": post_id, "cursor": cursor},
            lambda _given: _request_reddit_get_post_comments_v1(
                post_id=_given["post_id"], cursor=_given.get("cursor", UNSET)
            ),
            lambda response: RedditPostCommentsResult.from_dict(response.json()),
        )

    def pages_get_post_comments_v1(
        self, *, post_id: str, cursor: str | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _Pages[RedditPostCommentsResult]:
        """Pages of `get_post_comments_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.reddit.pages_get_post_comments_v1(post_id="1", max_pages=3): ...

        Args:
            post_id: Id of the post.
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
            reference/justone/reddit.html#get_post_comments_v1
        """
        return _Pages(
            self.get_post_comments_v1,
            _GET_POST_COMMENTS_V1,
            {"post_id": post_id, "cursor": cursor},
            _GET_POST_COMMENTS_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_post_comments_v1(
        self, *, post_id: str, cursor: str | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _Items[RedditCommentTree]:
        """What is on the pages of `get_post_comments_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.reddit.iter_get_post_comments_v1(post_id="1", max_pages=3): ...

        Args:
            post_id: Id of the post.
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
            reference/justone/reddit.html#get_post_comments_v1
        """
        _pages = self.pages_get_post_comments_v1(post_id=post_id, cursor=cursor, max_pages=max_pages, resume=resume)
        return _Items(
            _pages, lambda page: page.data.post_info_by_id.comment_forest.trees, _GET_POST_COMMENTS_V1_PAGINATION
        )

    def get_post_detail_v1(self, *, post_id: str) -> RedditPostDetailResult:
        """One Reddit post in full.

        One Reddit post with its author, content, awards and comment count, given its id in the form `t3_<post id>`.

        `GET /api/reddit/get-post-detail/v1`, charged when it succeeds. The response is typed.

        Example:
            api.reddit.get_post_detail_v1(post_id="1")

        Args:
            post_id: Id of the post with t3_ in front.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/reddit.html#get_post_detail_v1
        """
        from ..models.reddit_post_detail_result import RedditPostDetailResult

        return _call(
            self._client,
            _GET_POST_DETAIL_V1,
            {"post_id": post_id},
            lambda _given: _request_reddit_get_post_detail_v1(post_id=_given["post_id"]),
            lambda response: RedditPostDetailResult.from_dict(response.json()),
        )

    def search_v1(self, *, keyword: str, after: str | None = None) -> RedditSearchResult:
        """Reddit posts matching a keyword.

        Reddit posts found for a keyword, a page per call. The next page takes the end cursor of the answer's page
        information.

        `GET /api/reddit/search/v1`, charged when it succeeds. The response is typed. `iter_search_v1` goes through
        the items of all pages, `pages_search_v1` through the pages.

        Example:
            api.reddit.search_v1(keyword="coffee")

        Args:
            keyword: Words to search for.
            after: Token of the next page, from the answer before; left out for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/reddit.html#search_v1
        """
        from ..models.reddit_search_result import RedditSearchResult

        return _call(
            self._client,
            _SEARCH_V1,
            {"keyword": keyword, "after": after},
            lambda _given: _request_reddit_search_v1(keyword=_given["keyword"], after=_given.get("after", UNSET)),
            lambda response: RedditSearchResult.from_dict(response.json()),
        )

    def pages_search_v1(
        self, *, keyword: str, after: str | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _Pages[RedditSearchResult]:
        """Pages of `search_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.reddit.pages_search_v1(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words to search for.
            after: Token of the next page, from the answer before; left out for the first page.
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
            reference/justone/reddit.html#search_v1
        """
        return _Pages(
            self.search_v1,
            _SEARCH_V1,
            {"keyword": keyword, "after": after},
            _SEARCH_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_search_v1(
        self, *, keyword: str, after: str | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _Items[RedditMainEdge]:
        """What is on the pages of `search_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.reddit.iter_search_v1(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words to search for.
            after: Token of the next page, from the answer before; left out for the first page.
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
            reference/justone/reddit.html#search_v1
        """
        _pages = self.pages_search_v1(keyword=keyword, after=after, max_pages=max_pages, resume=resume)
        return _Items(_pages, lambda page: page.data.search.dynamic.components.main.edges, _SEARCH_V1_PAGINATION)


class AsyncReddit(_Suggesting):
    """Posts and comments on Reddit."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_post_comments_v1(self, *, post_id: str, cursor: str | None = None) -> RedditPostCommentsResult:
        """Comments on a Reddit post.

        The comment tree of a Reddit post, with author, text and depth of each comment. The cursor for more comments
        sits in the last tree of the answer and is about 2,700 characters long.

        `GET /api/reddit/get-post-comments/v1`, charged when it succeeds. The response is typed.
        `iter_get_post_comments_v1` goes through the items of all pages, `pages_get_post_comments_v1` through the
        pages.

        Example:
            api.reddit.get_post_comments_v1(post_id="1")

        Args:
            post_id: Id of the post.
            cursor: Cursor from the answer before; left out for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/reddit.html#get_post_comments_v1
        """
        from ..models.reddit_post_comments_result import RedditPostCommentsResult

        return await _acall(
            self._client,
            _GET_POST_COMMENTS_V1,
            {"post_id": post_id, "cursor": cursor},
            lambda _given: _request_reddit_get_post_comments_v1(
                post_id=_given["post_id"], cursor=_given.get("cursor", UNSET)
            ),
            lambda response: RedditPostCommentsResult.from_dict(response.json()),
        )

    def pages_get_post_comments_v1(
        self, *, post_id: str, cursor: str | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _AsyncPages[RedditPostCommentsResult]:
        """Pages of `get_post_comments_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.reddit.pages_get_post_comments_v1(post_id="1", max_pages=3): ...

        Args:
            post_id: Id of the post.
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
            reference/justone/reddit.html#get_post_comments_v1
        """
        return _AsyncPages(
            self.get_post_comments_v1,
            _GET_POST_COMMENTS_V1,
            {"post_id": post_id, "cursor": cursor},
            _GET_POST_COMMENTS_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_get_post_comments_v1(
        self, *, post_id: str, cursor: str | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _AsyncItems[RedditCommentTree]:
        """What is on the pages of `get_post_comments_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.reddit.iter_get_post_comments_v1(post_id="1", max_pages=3): ...

        Args:
            post_id: Id of the post.
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
            reference/justone/reddit.html#get_post_comments_v1
        """
        _pages = self.pages_get_post_comments_v1(post_id=post_id, cursor=cursor, max_pages=max_pages, resume=resume)
        return _AsyncItems(
            _pages, lambda page: page.data.post_info_by_id.comment_forest.trees, _GET_POST_COMMENTS_V1_PAGINATION
        )

    async def get_post_detail_v1(self, *, post_id: str) -> RedditPostDetailResult:
        """One Reddit post in full.

        One Reddit post with its author, content, awards and comment count, given its id in the form `t3_<post id>`.

        `GET /api/reddit/get-post-detail/v1`, charged when it succeeds. The response is typed.

        Example:
            api.reddit.get_post_detail_v1(post_id="1")

        Args:
            post_id: Id of the post with t3_ in front.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/reddit.html#get_post_detail_v1
        """
        from ..models.reddit_post_detail_result import RedditPostDetailResult

        return await _acall(
            self._client,
            _GET_POST_DETAIL_V1,
            {"post_id": post_id},
            lambda _given: _request_reddit_get_post_detail_v1(post_id=_given["post_id"]),
            lambda response: RedditPostDetailResult.from_dict(response.json()),
        )

    async def search_v1(self, *, keyword: str, after: str | None = None) -> RedditSearchResult:
        """Reddit posts matching a keyword.

        Reddit posts found for a keyword, a page per call. The next page takes the end cursor of the answer's page
        information.

        `GET /api/reddit/search/v1`, charged when it succeeds. The response is typed. `iter_search_v1` goes through
        the items of all pages, `pages_search_v1` through the pages.

        Example:
            api.reddit.search_v1(keyword="coffee")

        Args:
            keyword: Words to search for.
            after: Token of the next page, from the answer before; left out for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/reddit.html#search_v1
        """
        from ..models.reddit_search_result import RedditSearchResult

        return await _acall(
            self._client,
            _SEARCH_V1,
            {"keyword": keyword, "after": after},
            lambda _given: _request_reddit_search_v1(keyword=_given["keyword"], after=_given.get("after", UNSET)),
            lambda response: RedditSearchResult.from_dict(response.json()),
        )

    def pages_search_v1(
        self, *, keyword: str, after: str | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _AsyncPages[RedditSearchResult]:
        """Pages of `search_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.reddit.pages_search_v1(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words to search for.
            after: Token of the next page, from the answer before; left out for the first page.
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
            reference/justone/reddit.html#search_v1
        """
        return _AsyncPages(
            self.search_v1,
            _SEARCH_V1,
            {"keyword": keyword, "after": after},
            _SEARCH_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_search_v1(
        self, *, keyword: str, after: str | None = None, max_pages: int | None = 10, resume: State | None = None
    ) -> _AsyncItems[RedditMainEdge]:
        """What is on the pages of `search_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.reddit.iter_search_v1(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words to search for.
            after: Token of the next page, from the answer before; left out for the first page.
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
            reference/justone/reddit.html#search_v1
        """
        _pages = self.pages_search_v1(keyword=keyword, after=after, max_pages=max_pages, resume=resume)
        return _AsyncItems(_pages, lambda page: page.data.search.dynamic.components.main.edges, _SEARCH_V1_PAGINATION)
