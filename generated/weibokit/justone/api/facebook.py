# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `facebook`, synchronous and asynchronous."""

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
    import datetime

    from ..._runtime.client import Client
    from ..._runtime.pagination.iterators import State
    from ..models.facebook_post import FacebookPost
    from ..models.facebook_profile_id_result import FacebookProfileIdResult
    from ..models.facebook_search_post_result import FacebookSearchPostResult
    from ..models.result import Result

__all__ = ["AsyncFacebook", "Facebook"]

_SEARCH_POST_V1_PAGINATION = Pagination(start={}, next={"cursor": ("data", "cursor")}, items=("data", "results"))

_GET_COMMENT_REPLIES_V1 = Arguments(
    operation="facebook_get_comment_replies_v1",
    parameters=(
        ParameterModel(name="post_id", type="str", required=True),
        ParameterModel(name="comment_id", type="str", required=True),
        ParameterModel(name="expansion_token", type="str", required=True),
    ),
)
_GET_POST_COMMENTS_V1 = Arguments(
    operation="facebook_get_post_comments_v1",
    parameters=(ParameterModel(name="post_id", type="str", required=True), ParameterModel(name="cursor", type="str")),
)
_GET_PROFILE_ID_V1 = Arguments(
    operation="facebook_get_profile_id_v1", parameters=(ParameterModel(name="url", type="str", required=True),)
)
_GET_PROFILE_POSTS_V1 = Arguments(
    operation="facebook_get_profile_posts_v1",
    parameters=(
        ParameterModel(name="profile_id", type="str", required=True),
        ParameterModel(name="cursor", type="str"),
    ),
)
_SEARCH_POST_V1 = Arguments(
    operation="facebook_search_post_v1",
    parameters=(
        ParameterModel(name="keyword", type="str", required=True),
        ParameterModel(name="start_date", type="date"),
        ParameterModel(name="end_date", type="date"),
        ParameterModel(name="cursor", type="str"),
    ),
)


def _request_facebook_get_comment_replies_v1(
    *,
    post_id: str,
    comment_id: str,
    expansion_token: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["postId"] = post_id

    params["commentId"] = comment_id

    params["expansionToken"] = expansion_token

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/facebook/get-comment-replies/v1",
        "params": params,
    }

    return _kwargs


def _request_facebook_get_post_comments_v1(
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
        "url": "/api/facebook/get-post-comments/v1",
        "params": params,
    }

    return _kwargs


def _request_facebook_get_profile_id_v1(
    *,
    url_query: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["url"] = url_query

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/facebook/get-profile-id/v1",
        "params": params,
    }

    return _kwargs


def _request_facebook_get_profile_posts_v1(
    *,
    profile_id: str,
    cursor: str | Unset = "",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["profileId"] = profile_id

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/facebook/get-profile-posts/v1",
        "params": params,
    }

    return _kwargs


def _request_facebook_search_post_v1(
    *,
    keyword: str,
    start_date: datetime.date | Unset = UNSET,
    end_date: datetime.date | Unset = UNSET,
    cursor: str | Unset = "",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    json_start_date: str | Unset = UNSET
    if not isinstance(start_date, Unset):
        json_start_date = start_date.isoformat()
    params["startDate"] = json_start_date

    json_end_date: str | Unset = UNSET
    if not isinstance(end_date, Unset):
        json_end_date = end_date.isoformat()
    params["endDate"] = json_end_date

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/facebook/search-post/v1",
        "params": params,
    }

    return _kwargs


class Facebook(_Suggesting):
    """Profiles, posts and comments on Facebook."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_comment_replies_v1(self, *, post_id: str, comment_id: str, expansion_token: str) -> Result:
        """Replies to a comment.

        The replies under one comment, without paging. All of post id, comment id and the comment's expansion token
        are required; the post id is the old, numeric one.

        `GET /api/facebook/get-comment-replies/v1`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.facebook.get_comment_replies_v1(post_id="1", comment_id="1", expansion_token="1")

        Args:
            post_id: Id of the post in its old form, a number.
            comment_id: Id of the comment whose replies are wanted.
            expansion_token: Token that came with the comment whose replies are wanted.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/facebook.html#get_comment_replies_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_COMMENT_REPLIES_V1,
            {"post_id": post_id, "comment_id": comment_id, "expansion_token": expansion_token},
            lambda _given: _request_facebook_get_comment_replies_v1(
                post_id=_given["post_id"], comment_id=_given["comment_id"], expansion_token=_given["expansion_token"]
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def get_post_comments_v1(self, *, post_id: str, cursor: str | None = None) -> Result:
        """Comments on a post.

        One page of the comments under a post, by post id. The first call leaves the cursor empty.

        `GET /api/facebook/get-post-comments/v1`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.facebook.get_post_comments_v1(post_id="1")

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
            reference/justone/facebook.html#get_post_comments_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_POST_COMMENTS_V1,
            {"post_id": post_id, "cursor": cursor},
            lambda _given: _request_facebook_get_post_comments_v1(
                post_id=_given["post_id"], cursor=_given.get("cursor", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def get_profile_id_v1(self, *, url: str) -> FacebookProfileIdResult:
        """Profile id of a profile path.

        The numeric id behind the path of a profile's address. Despite its name, `url` takes the path alone, without
        scheme and host.

        `GET /api/facebook/get-profile-id/v1`, charged when it succeeds. The response is typed.

        Example:
            api.facebook.get_profile_id_v1(url="https://example.com/1")

        Args:
            url: Path of the profile, the address without scheme and host, beginning with a slash.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/facebook.html#get_profile_id_v1
        """
        from ..models.facebook_profile_id_result import FacebookProfileIdResult

        return _call(
            self._client,
            _GET_PROFILE_ID_V1,
            {"url": url},
            lambda _given: _request_facebook_get_profile_id_v1(url_query=_given["url"]),
            lambda response: FacebookProfileIdResult.from_dict(response.json()),
        )

    def get_profile_posts_v1(self, *, profile_id: str, cursor: str | None = None) -> Result:
        """Public posts of a profile.

        One page of a profile's public posts, by profile id. The first call leaves the cursor empty.

        `GET /api/facebook/get-profile-posts/v1`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.facebook.get_profile_posts_v1(profile_id="1")

        Args:
            profile_id: Id of the profile.
            cursor: Cursor from the answer before; left out for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/facebook.html#get_profile_posts_v1
        """
        from ..models.result import Result

        return _call(
            self._client,
            _GET_PROFILE_POSTS_V1,
            {"profile_id": profile_id, "cursor": cursor},
            lambda _given: _request_facebook_get_profile_posts_v1(
                profile_id=_given["profile_id"], cursor=_given.get("cursor", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    def search_post_v1(
        self,
        *,
        keyword: str,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        cursor: str | None = None,
    ) -> FacebookSearchPostResult:
        """Public posts matching a keyword.

        One page of the public posts that match a keyword, with author, text, media and reaction counts. First and
        last day are optional and both count; the cursor is a JSON document in a string, to be sent back untouched.

        `GET /api/facebook/search-post/v1`, charged when it succeeds. The response is typed. `iter_search_post_v1`
        goes through the items of all pages, `pages_search_post_v1` through the pages.

        Example:
            api.facebook.search_post_v1(keyword="coffee")

        Args:
            keyword: Words to search public posts for.
            start_date: First day to search, written yyyy-MM-dd; it counts.
            end_date: Last day to search, written yyyy-MM-dd; it counts.
            cursor: Cursor from the answer before; left out for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/facebook.html#search_post_v1
        """
        from ..models.facebook_search_post_result import FacebookSearchPostResult

        return _call(
            self._client,
            _SEARCH_POST_V1,
            {"keyword": keyword, "start_date": start_date, "end_date": end_date, "cursor": cursor},
            lambda _given: _request_facebook_search_post_v1(
                keyword=_given["keyword"],
                start_date=_given.get("start_date", UNSET),
                end_date=_given.get("end_date", UNSET),
                cursor=_given.get("cursor", UNSET),
            ),
            lambda response: FacebookSearchPostResult.from_dict(response.json()),
        )

    def pages_search_post_v1(
        self,
        *,
        keyword: str,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        cursor: str | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Pages[FacebookSearchPostResult]:
        """Pages of `search_post_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.facebook.pages_search_post_v1(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words to search public posts for.
            start_date: First day to search, written yyyy-MM-dd; it counts.
            end_date: Last day to search, written yyyy-MM-dd; it counts.
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
            reference/justone/facebook.html#search_post_v1
        """
        return _Pages(
            self.search_post_v1,
            _SEARCH_POST_V1,
            {"keyword": keyword, "start_date": start_date, "end_date": end_date, "cursor": cursor},
            _SEARCH_POST_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_search_post_v1(
        self,
        *,
        keyword: str,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        cursor: str | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _Items[FacebookPost]:
        """What is on the pages of `search_post_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.facebook.iter_search_post_v1(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words to search public posts for.
            start_date: First day to search, written yyyy-MM-dd; it counts.
            end_date: Last day to search, written yyyy-MM-dd; it counts.
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
            reference/justone/facebook.html#search_post_v1
        """
        _pages = self.pages_search_post_v1(
            keyword=keyword, start_date=start_date, end_date=end_date, cursor=cursor, max_pages=max_pages, resume=resume
        )
        return _Items(_pages, lambda page: page.data.results, _SEARCH_POST_V1_PAGINATION)


class AsyncFacebook(_Suggesting):
    """Profiles, posts and comments on Facebook."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_comment_replies_v1(self, *, post_id: str, comment_id: str, expansion_token: str) -> Result:
        """Replies to a comment.

        The replies under one comment, without paging. All of post id, comment id and the comment's expansion token
        are required; the post id is the old, numeric one.

        `GET /api/facebook/get-comment-replies/v1`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.facebook.get_comment_replies_v1(post_id="1", comment_id="1", expansion_token="1")

        Args:
            post_id: Id of the post in its old form, a number.
            comment_id: Id of the comment whose replies are wanted.
            expansion_token: Token that came with the comment whose replies are wanted.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/facebook.html#get_comment_replies_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_COMMENT_REPLIES_V1,
            {"post_id": post_id, "comment_id": comment_id, "expansion_token": expansion_token},
            lambda _given: _request_facebook_get_comment_replies_v1(
                post_id=_given["post_id"], comment_id=_given["comment_id"], expansion_token=_given["expansion_token"]
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_post_comments_v1(self, *, post_id: str, cursor: str | None = None) -> Result:
        """Comments on a post.

        One page of the comments under a post, by post id. The first call leaves the cursor empty.

        `GET /api/facebook/get-post-comments/v1`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.facebook.get_post_comments_v1(post_id="1")

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
            reference/justone/facebook.html#get_post_comments_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_POST_COMMENTS_V1,
            {"post_id": post_id, "cursor": cursor},
            lambda _given: _request_facebook_get_post_comments_v1(
                post_id=_given["post_id"], cursor=_given.get("cursor", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def get_profile_id_v1(self, *, url: str) -> FacebookProfileIdResult:
        """Profile id of a profile path.

        The numeric id behind the path of a profile's address. Despite its name, `url` takes the path alone, without
        scheme and host.

        `GET /api/facebook/get-profile-id/v1`, charged when it succeeds. The response is typed.

        Example:
            api.facebook.get_profile_id_v1(url="https://example.com/1")

        Args:
            url: Path of the profile, the address without scheme and host, beginning with a slash.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/facebook.html#get_profile_id_v1
        """
        from ..models.facebook_profile_id_result import FacebookProfileIdResult

        return await _acall(
            self._client,
            _GET_PROFILE_ID_V1,
            {"url": url},
            lambda _given: _request_facebook_get_profile_id_v1(url_query=_given["url"]),
            lambda response: FacebookProfileIdResult.from_dict(response.json()),
        )

    async def get_profile_posts_v1(self, *, profile_id: str, cursor: str | None = None) -> Result:
        """Public posts of a profile.

        One page of a profile's public posts, by profile id. The first call leaves the cursor empty.

        `GET /api/facebook/get-profile-posts/v1`, charged when it succeeds. The response is open: no one says what
        is in it, and `to_dict()` has all of it.

        Example:
            api.facebook.get_profile_posts_v1(profile_id="1")

        Args:
            profile_id: Id of the profile.
            cursor: Cursor from the answer before; left out for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/facebook.html#get_profile_posts_v1
        """
        from ..models.result import Result

        return await _acall(
            self._client,
            _GET_PROFILE_POSTS_V1,
            {"profile_id": profile_id, "cursor": cursor},
            lambda _given: _request_facebook_get_profile_posts_v1(
                profile_id=_given["profile_id"], cursor=_given.get("cursor", UNSET)
            ),
            lambda response: Result.from_dict(response.json()),
        )

    async def search_post_v1(
        self,
        *,
        keyword: str,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        cursor: str | None = None,
    ) -> FacebookSearchPostResult:
        """Public posts matching a keyword.

        One page of the public posts that match a keyword, with author, text, media and reaction counts. First and
        last day are optional and both count; the cursor is a JSON document in a string, to be sent back untouched.

        `GET /api/facebook/search-post/v1`, charged when it succeeds. The response is typed. `iter_search_post_v1`
        goes through the items of all pages, `pages_search_post_v1` through the pages.

        Example:
            api.facebook.search_post_v1(keyword="coffee")

        Args:
            keyword: Words to search public posts for.
            start_date: First day to search, written yyyy-MM-dd; it counts.
            end_date: Last day to search, written yyyy-MM-dd; it counts.
            cursor: Cursor from the answer before; left out for the first page.

        Returns:
            The envelope around `data`.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/justone/facebook.html#search_post_v1
        """
        from ..models.facebook_search_post_result import FacebookSearchPostResult

        return await _acall(
            self._client,
            _SEARCH_POST_V1,
            {"keyword": keyword, "start_date": start_date, "end_date": end_date, "cursor": cursor},
            lambda _given: _request_facebook_search_post_v1(
                keyword=_given["keyword"],
                start_date=_given.get("start_date", UNSET),
                end_date=_given.get("end_date", UNSET),
                cursor=_given.get("cursor", UNSET),
            ),
            lambda response: FacebookSearchPostResult.from_dict(response.json()),
        )

    def pages_search_post_v1(
        self,
        *,
        keyword: str,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        cursor: str | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncPages[FacebookSearchPostResult]:
        """Pages of `search_post_v1`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.facebook.pages_search_post_v1(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words to search public posts for.
            start_date: First day to search, written yyyy-MM-dd; it counts.
            end_date: Last day to search, written yyyy-MM-dd; it counts.
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
            reference/justone/facebook.html#search_post_v1
        """
        return _AsyncPages(
            self.search_post_v1,
            _SEARCH_POST_V1,
            {"keyword": keyword, "start_date": start_date, "end_date": end_date, "cursor": cursor},
            _SEARCH_POST_V1_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_search_post_v1(
        self,
        *,
        keyword: str,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        cursor: str | None = None,
        max_pages: int | None = 10,
        resume: State | None = None,
    ) -> _AsyncItems[FacebookPost]:
        """What is on the pages of `search_post_v1`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.facebook.iter_search_post_v1(keyword="coffee", max_pages=3): ...

        Args:
            keyword: Words to search public posts for.
            start_date: First day to search, written yyyy-MM-dd; it counts.
            end_date: Last day to search, written yyyy-MM-dd; it counts.
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
            reference/justone/facebook.html#search_post_v1
        """
        _pages = self.pages_search_post_v1(
            keyword=keyword, start_date=start_date, end_date=end_date, cursor=cursor, max_pages=max_pages, resume=resume
        )
        return _AsyncItems(_pages, lambda page: page.data.results, _SEARCH_POST_V1_PAGINATION)
