# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""The namespace `comments`, synchronous and asynchronous."""

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
    from ..models.comment import Comment
    from ..models.comments_create_body import CommentsCreateBody
    from ..models.comments_destroy_batch_body import CommentsDestroyBatchBody
    from ..models.comments_destroy_body import CommentsDestroyBody
    from ..models.comments_list import CommentsList
    from ..models.comments_page import CommentsPage
    from ..models.comments_reply_body import CommentsReplyBody
    from ..models.enumerations import (
        CommentsByMeFilterBySource,
        CommentsMentionsFilterByAuthor,
        CommentsMentionsFilterBySource,
        CommentsShowFilterByAuthor,
        CommentsTimelineTrimUser,
        CommentsToMeFilterByAuthor,
        CommentsToMeFilterBySource,
    )

__all__ = ["AsyncComments", "Comments"]

_BY_ME_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("comments",))
_MENTIONS_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("comments",))
_SHOW_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("comments",))
_TIMELINE_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("comments",))
_TO_ME_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("comments",))

_BY_ME = Arguments(
    operation="comments_by_me",
    parameters=(
        ParameterModel(name="since_id", type="int"),
        ParameterModel(name="max_id", type="int"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="filter_by_source", type="int"),
    ),
)
_CREATE = Arguments(
    operation="comments_create",
    parameters=(
        ParameterModel(name="comment", type="str", required=True),
        ParameterModel(name="id", type="int", required=True),
        ParameterModel(name="comment_ori", type="int"),
        ParameterModel(name="rip", type="str"),
    ),
)
_DESTROY = Arguments(operation="comments_destroy", parameters=(ParameterModel(name="cid", type="int", required=True),))
_DESTROY_BATCH = Arguments(
    operation="comments_destroy_batch", parameters=(ParameterModel(name="cids", type="str", required=True),)
)
_MENTIONS = Arguments(
    operation="comments_mentions",
    parameters=(
        ParameterModel(name="since_id", type="int"),
        ParameterModel(name="max_id", type="int"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="filter_by_author", type="int"),
        ParameterModel(name="filter_by_source", type="int"),
    ),
)
_REPLY = Arguments(
    operation="comments_reply",
    parameters=(
        ParameterModel(name="cid", type="int", required=True),
        ParameterModel(name="id", type="int", required=True),
        ParameterModel(name="comment", type="str", required=True),
        ParameterModel(name="without_mention", type="int"),
        ParameterModel(name="comment_ori", type="int"),
        ParameterModel(name="rip", type="str"),
    ),
)
_SHOW = Arguments(
    operation="comments_show",
    parameters=(
        ParameterModel(name="id", type="int", required=True),
        ParameterModel(name="since_id", type="int"),
        ParameterModel(name="max_id", type="int"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="filter_by_author", type="int"),
    ),
)
_SHOW_BATCH = Arguments(
    operation="comments_show_batch", parameters=(ParameterModel(name="cids", type="str", required=True),)
)
_TIMELINE = Arguments(
    operation="comments_timeline",
    parameters=(
        ParameterModel(name="since_id", type="int"),
        ParameterModel(name="max_id", type="int"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="trim_user", type="int"),
    ),
)
_TO_ME = Arguments(
    operation="comments_to_me",
    parameters=(
        ParameterModel(name="since_id", type="int"),
        ParameterModel(name="max_id", type="int"),
        ParameterModel(name="count", type="int"),
        ParameterModel(name="page", type="int"),
        ParameterModel(name="filter_by_author", type="int"),
        ParameterModel(name="filter_by_source", type="int"),
    ),
)


def _request_comments_by_me(
    *,
    since_id: int | Unset = 0,
    max_id: int | Unset = 0,
    count: int | Unset = 50,
    page: int | Unset = 1,
    filter_by_source: CommentsByMeFilterBySource | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["since_id"] = since_id

    params["max_id"] = max_id

    params["count"] = count

    params["page"] = page

    json_filter_by_source: int | Unset = UNSET
    if not isinstance(filter_by_source, Unset):
        json_filter_by_source = filter_by_source

    params["filter_by_source"] = json_filter_by_source

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/comments/by_me.json",
        "params": params,
    }

    return _kwargs


def _request_comments_create(
    *,
    body: CommentsCreateBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/comments/create.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_comments_destroy(
    *,
    body: CommentsDestroyBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/comments/destroy.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_comments_destroy_batch(
    *,
    body: CommentsDestroyBatchBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/comments/destroy_batch.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_comments_mentions(
    *,
    since_id: int | Unset = 0,
    max_id: int | Unset = 0,
    count: int | Unset = 50,
    page: int | Unset = 1,
    filter_by_author: CommentsMentionsFilterByAuthor | Unset = 0,
    filter_by_source: CommentsMentionsFilterBySource | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["since_id"] = since_id

    params["max_id"] = max_id

    params["count"] = count

    params["page"] = page

    json_filter_by_author: int | Unset = UNSET
    if not isinstance(filter_by_author, Unset):
        json_filter_by_author = filter_by_author

    params["filter_by_author"] = json_filter_by_author

    json_filter_by_source: int | Unset = UNSET
    if not isinstance(filter_by_source, Unset):
        json_filter_by_source = filter_by_source

    params["filter_by_source"] = json_filter_by_source

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/comments/mentions.json",
        "params": params,
    }

    return _kwargs


def _request_comments_reply(
    *,
    body: CommentsReplyBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/comments/reply.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_comments_show(
    *,
    id: int,
    since_id: int | Unset = 0,
    max_id: int | Unset = 0,
    count: int | Unset = 50,
    page: int | Unset = 1,
    filter_by_author: CommentsShowFilterByAuthor | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["id"] = id

    params["since_id"] = since_id

    params["max_id"] = max_id

    params["count"] = count

    params["page"] = page

    json_filter_by_author: int | Unset = UNSET
    if not isinstance(filter_by_author, Unset):
        json_filter_by_author = filter_by_author

    params["filter_by_author"] = json_filter_by_author

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/comments/show.json",
        "params": params,
    }

    return _kwargs


def _request_comments_show_batch(
    *,
    cids: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["cids"] = cids

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/comments/show_batch.json",
        "params": params,
    }

    return _kwargs


def _request_comments_timeline(
    *,
    since_id: int | Unset = 0,
    max_id: int | Unset = 0,
    count: int | Unset = 50,
    page: int | Unset = 1,
    trim_user: CommentsTimelineTrimUser | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["since_id"] = since_id

    params["max_id"] = max_id

    params["count"] = count

    params["page"] = page

    json_trim_user: int | Unset = UNSET
    if not isinstance(trim_user, Unset):
        json_trim_user = trim_user

    params["trim_user"] = json_trim_user

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/comments/timeline.json",
        "params": params,
    }

    return _kwargs


def _request_comments_to_me(
    *,
    since_id: int | Unset = 0,
    max_id: int | Unset = 0,
    count: int | Unset = 50,
    page: int | Unset = 1,
    filter_by_author: CommentsToMeFilterByAuthor | Unset = 0,
    filter_by_source: CommentsToMeFilterBySource | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["since_id"] = since_id

    params["max_id"] = max_id

    params["count"] = count

    params["page"] = page

    json_filter_by_author: int | Unset = UNSET
    if not isinstance(filter_by_author, Unset):
        json_filter_by_author = filter_by_author

    params["filter_by_author"] = json_filter_by_author

    json_filter_by_source: int | Unset = UNSET
    if not isinstance(filter_by_source, Unset):
        json_filter_by_source = filter_by_source

    params["filter_by_source"] = json_filter_by_source

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/comments/to_me.json",
        "params": params,
    }

    return _kwargs


class Comments(_Suggesting):
    """Comments on posts."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def by_me(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        filter_by_source: Literal[0, 1, 2] | None = None,
    ) -> CommentsPage:
        """Latest comments that the caller wrote.

        `GET /2/comments/by_me.json`, free. The response is typed. `iter_by_me` goes through the items of all pages,
        `pages_by_me` through the pages.

        Access level of the app: normal.

        Example:
            api.comments.by_me()

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_source: 0 everything, 1 what was written on Weibo, 2 in Weibo groups. The service's default is
                `0`.

        Returns:
            One page of comments.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/comments/by_me

        Documentation:
            reference/weibo_v2/comments.html#by_me
        """
        from ..models.comments_page import CommentsPage

        return _call(
            self._client,
            _BY_ME,
            {
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "filter_by_source": filter_by_source,
            },
            lambda _given: _request_comments_by_me(
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                filter_by_source=_given.get("filter_by_source", UNSET),
            ),
            lambda response: CommentsPage.from_dict(response.json()),
        )

    def pages_by_me(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        filter_by_source: Literal[0, 1, 2] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[CommentsPage]:
        """Pages of `by_me`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.comments.pages_by_me(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_source: 0 everything, 1 what was written on Weibo, 2 in Weibo groups. The service's default is
                `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/comments.html#by_me
        """
        return _Pages(
            self.by_me,
            _BY_ME,
            {
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "filter_by_source": filter_by_source,
            },
            _BY_ME_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_by_me(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        filter_by_source: Literal[0, 1, 2] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Comment]:
        """What is on the pages of `by_me`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.comments.iter_by_me(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_source: 0 everything, 1 what was written on Weibo, 2 in Weibo groups. The service's default is
                `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/comments.html#by_me
        """
        _pages = self.pages_by_me(
            since_id=since_id,
            max_id=max_id,
            count=count,
            page=page,
            filter_by_source=filter_by_source,
            max_pages=max_pages,
            resume=resume,
        )
        return _Items(_pages, lambda page: page.comments, _BY_ME_PAGINATION)

    def create(
        self, *, comment: str, id: int, comment_ori: Literal[0, 1] | None = None, rip: str | None = None
    ) -> Comment:
        """Comment on a post.

        `POST /2/comments/create.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.comments.create(comment="Hello", id=1)

        Args:
            comment: Text of the comment, 140 Chinese characters at most.
            id: Id of the post.
            comment_ori: 1 comments on the reposted original too, 0 does not. The service's default is `0`.
            rip: IP address of the user who acts, as the app sees it.

        Returns:
            The new comment.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/comments/create

        Documentation:
            reference/weibo_v2/comments.html#create
        """
        from ..models.comment import Comment
        from ..models.comments_create_body import CommentsCreateBody

        return _call(
            self._client,
            _CREATE,
            {"comment": comment, "id": id, "comment_ori": comment_ori, "rip": rip},
            lambda _given: _request_comments_create(
                body=CommentsCreateBody(
                    comment=_given["comment"],
                    id=_given["id"],
                    comment_ori=_given.get("comment_ori", UNSET),
                    rip=_given.get("rip", UNSET),
                )
            ),
            lambda response: Comment.from_dict(response.json()),
        )

    def destroy(self, *, cid: int) -> Comment:
        """Delete a comment.

        Only its author can.

        `POST /2/comments/destroy.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.comments.destroy(cid=1)

        Args:
            cid: Id of the comment.

        Returns:
            The comment that is gone now.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/comments/destroy

        Documentation:
            reference/weibo_v2/comments.html#destroy
        """
        from ..models.comment import Comment
        from ..models.comments_destroy_body import CommentsDestroyBody

        return _call(
            self._client,
            _DESTROY,
            {"cid": cid},
            lambda _given: _request_comments_destroy(body=CommentsDestroyBody(cid=_given["cid"])),
            lambda response: Comment.from_dict(response.json()),
        )

    def destroy_batch(self, *, cids: str) -> CommentsList:
        """Delete several comments.

        `POST /2/comments/destroy_batch.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.comments.destroy_batch(cids="1")

        Args:
            cids: Ids of comments, separated by commas, 20 at most.

        Returns:
            The comments that are gone now.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/comments/destroy_batch

        Documentation:
            reference/weibo_v2/comments.html#destroy_batch
        """
        from ..models.comments_destroy_batch_body import CommentsDestroyBatchBody
        from ..models.comments_list import CommentsList

        return _call(
            self._client,
            _DESTROY_BATCH,
            {"cids": cids},
            lambda _given: _request_comments_destroy_batch(body=CommentsDestroyBatchBody(cids=_given["cids"])),
            lambda response: CommentsList.from_dict(response.json()),
        )

    def mentions(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        filter_by_author: Literal[0, 1, 2] | None = None,
        filter_by_source: Literal[0, 1, 2] | None = None,
    ) -> CommentsPage:
        """Latest comments that mention the caller.

        `GET /2/comments/mentions.json`, free. The response is typed. `iter_mentions` goes through the items of all
        pages, `pages_mentions` through the pages.

        Access level of the app: normal.

        Example:
            api.comments.mentions()

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
            filter_by_source: 0 everything, 1 what was written on Weibo, 2 in Weibo groups. The service's default is
                `0`.

        Returns:
            One page of comments.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/comments/mentions

        Documentation:
            reference/weibo_v2/comments.html#mentions
        """
        from ..models.comments_page import CommentsPage

        return _call(
            self._client,
            _MENTIONS,
            {
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "filter_by_author": filter_by_author,
                "filter_by_source": filter_by_source,
            },
            lambda _given: _request_comments_mentions(
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                filter_by_author=_given.get("filter_by_author", UNSET),
                filter_by_source=_given.get("filter_by_source", UNSET),
            ),
            lambda response: CommentsPage.from_dict(response.json()),
        )

    def pages_mentions(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        filter_by_author: Literal[0, 1, 2] | None = None,
        filter_by_source: Literal[0, 1, 2] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[CommentsPage]:
        """Pages of `mentions`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.comments.pages_mentions(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
            filter_by_source: 0 everything, 1 what was written on Weibo, 2 in Weibo groups. The service's default is
                `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/comments.html#mentions
        """
        return _Pages(
            self.mentions,
            _MENTIONS,
            {
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "filter_by_author": filter_by_author,
                "filter_by_source": filter_by_source,
            },
            _MENTIONS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_mentions(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        filter_by_author: Literal[0, 1, 2] | None = None,
        filter_by_source: Literal[0, 1, 2] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Comment]:
        """What is on the pages of `mentions`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.comments.iter_mentions(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
            filter_by_source: 0 everything, 1 what was written on Weibo, 2 in Weibo groups. The service's default is
                `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/comments.html#mentions
        """
        _pages = self.pages_mentions(
            since_id=since_id,
            max_id=max_id,
            count=count,
            page=page,
            filter_by_author=filter_by_author,
            filter_by_source=filter_by_source,
            max_pages=max_pages,
            resume=resume,
        )
        return _Items(_pages, lambda page: page.comments, _MENTIONS_PAGINATION)

    def reply(
        self,
        *,
        cid: int,
        id: int,
        comment: str,
        without_mention: Literal[0, 1] | None = None,
        comment_ori: Literal[0, 1] | None = None,
        rip: str | None = None,
    ) -> Comment:
        """Reply to a comment.

        `POST /2/comments/reply.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.comments.reply(cid=1, id=1, comment="Hello")

        Args:
            cid: Id of the comment.
            id: Id of the post.
            comment: Text of the reply, 140 Chinese characters at most.
            without_mention: 1 leaves out the words that name whom the reply is to, 0 puts them in front. The
                service's default is `0`.
            comment_ori: 1 comments on the reposted original too, 0 does not. The service's default is `0`.
            rip: IP address of the user who acts, as the app sees it.

        Returns:
            The new comment, with the one it replies to inside.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/comments/reply

        Documentation:
            reference/weibo_v2/comments.html#reply
        """
        from ..models.comment import Comment
        from ..models.comments_reply_body import CommentsReplyBody

        return _call(
            self._client,
            _REPLY,
            {
                "cid": cid,
                "id": id,
                "comment": comment,
                "without_mention": without_mention,
                "comment_ori": comment_ori,
                "rip": rip,
            },
            lambda _given: _request_comments_reply(
                body=CommentsReplyBody(
                    cid=_given["cid"],
                    id=_given["id"],
                    comment=_given["comment"],
                    without_mention=_given.get("without_mention", UNSET),
                    comment_ori=_given.get("comment_ori", UNSET),
                    rip=_given.get("rip", UNSET),
                )
            ),
            lambda response: Comment.from_dict(response.json()),
        )

    def show(
        self,
        *,
        id: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        filter_by_author: Literal[0, 1, 2] | None = None,
    ) -> CommentsPage:
        """Latest comments on a post.

        `GET /2/comments/show.json`, free. The response is typed. `iter_show` goes through the items of all pages,
        `pages_show` through the pages.

        Access level of the app: normal.

        Example:
            api.comments.show(id=1)

        Args:
            id: Id of the post.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.

        Returns:
            One page of comments.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/comments/show

        Documentation:
            reference/weibo_v2/comments.html#show
        """
        from ..models.comments_page import CommentsPage

        return _call(
            self._client,
            _SHOW,
            {
                "id": id,
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "filter_by_author": filter_by_author,
            },
            lambda _given: _request_comments_show(
                id=_given["id"],
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                filter_by_author=_given.get("filter_by_author", UNSET),
            ),
            lambda response: CommentsPage.from_dict(response.json()),
        )

    def pages_show(
        self,
        *,
        id: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        filter_by_author: Literal[0, 1, 2] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[CommentsPage]:
        """Pages of `show`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.comments.pages_show(id=1, max_pages=3): ...

        Args:
            id: Id of the post.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/comments.html#show
        """
        return _Pages(
            self.show,
            _SHOW,
            {
                "id": id,
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "filter_by_author": filter_by_author,
            },
            _SHOW_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_show(
        self,
        *,
        id: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        filter_by_author: Literal[0, 1, 2] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Comment]:
        """What is on the pages of `show`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.comments.iter_show(id=1, max_pages=3): ...

        Args:
            id: Id of the post.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/comments.html#show
        """
        _pages = self.pages_show(
            id=id,
            since_id=since_id,
            max_id=max_id,
            count=count,
            page=page,
            filter_by_author=filter_by_author,
            max_pages=max_pages,
            resume=resume,
        )
        return _Items(_pages, lambda page: page.comments, _SHOW_PAGINATION)

    def show_batch(self, *, cids: str) -> CommentsList:
        """Several comments by their ids.

        `GET /2/comments/show_batch.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.comments.show_batch(cids="1")

        Args:
            cids: Ids of comments, separated by commas, 50 at most.

        Returns:
            The comments.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/comments/show_batch

        Documentation:
            reference/weibo_v2/comments.html#show_batch
        """
        from ..models.comments_list import CommentsList

        return _call(
            self._client,
            _SHOW_BATCH,
            {"cids": cids},
            lambda _given: _request_comments_show_batch(cids=_given["cids"]),
            lambda response: CommentsList.from_dict(response.json()),
        )

    def timeline(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        trim_user: Literal[0, 1] | None = None,
    ) -> CommentsPage:
        """Latest comments that the caller wrote or received.

        `GET /2/comments/timeline.json`, free. The response is typed. `iter_timeline` goes through the items of all
        pages, `pages_timeline` through the pages.

        Access level of the app: normal.

        Example:
            api.comments.timeline()

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.

        Returns:
            One page of comments.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/comments/timeline

        Documentation:
            reference/weibo_v2/comments.html#timeline
        """
        from ..models.comments_page import CommentsPage

        return _call(
            self._client,
            _TIMELINE,
            {"since_id": since_id, "max_id": max_id, "count": count, "page": page, "trim_user": trim_user},
            lambda _given: _request_comments_timeline(
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                trim_user=_given.get("trim_user", UNSET),
            ),
            lambda response: CommentsPage.from_dict(response.json()),
        )

    def pages_timeline(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        trim_user: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[CommentsPage]:
        """Pages of `timeline`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.comments.pages_timeline(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/comments.html#timeline
        """
        return _Pages(
            self.timeline,
            _TIMELINE,
            {"since_id": since_id, "max_id": max_id, "count": count, "page": page, "trim_user": trim_user},
            _TIMELINE_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_timeline(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        trim_user: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Comment]:
        """What is on the pages of `timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.comments.iter_timeline(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/comments.html#timeline
        """
        _pages = self.pages_timeline(
            since_id=since_id,
            max_id=max_id,
            count=count,
            page=page,
            trim_user=trim_user,
            max_pages=max_pages,
            resume=resume,
        )
        return _Items(_pages, lambda page: page.comments, _TIMELINE_PAGINATION)

    def to_me(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        filter_by_author: Literal[0, 1, 2] | None = None,
        filter_by_source: Literal[0, 1, 2] | None = None,
    ) -> CommentsPage:
        """Latest comments that the caller received.

        Leaves out people who have not granted the app access, so a page may be short.

        `GET /2/comments/to_me.json`, free. The response is typed. `iter_to_me` goes through the items of all pages,
        `pages_to_me` through the pages.

        Access level of the app: normal.

        Example:
            api.comments.to_me()

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
            filter_by_source: 0 everything, 1 what was written on Weibo, 2 in Weibo groups. The service's default is
                `0`.

        Returns:
            One page of comments.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/comments/to_me

        Documentation:
            reference/weibo_v2/comments.html#to_me
        """
        from ..models.comments_page import CommentsPage

        return _call(
            self._client,
            _TO_ME,
            {
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "filter_by_author": filter_by_author,
                "filter_by_source": filter_by_source,
            },
            lambda _given: _request_comments_to_me(
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                filter_by_author=_given.get("filter_by_author", UNSET),
                filter_by_source=_given.get("filter_by_source", UNSET),
            ),
            lambda response: CommentsPage.from_dict(response.json()),
        )

    def pages_to_me(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        filter_by_author: Literal[0, 1, 2] | None = None,
        filter_by_source: Literal[0, 1, 2] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Pages[CommentsPage]:
        """Pages of `to_me`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.comments.pages_to_me(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
            filter_by_source: 0 everything, 1 what was written on Weibo, 2 in Weibo groups. The service's default is
                `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/comments.html#to_me
        """
        return _Pages(
            self.to_me,
            _TO_ME,
            {
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "filter_by_author": filter_by_author,
                "filter_by_source": filter_by_source,
            },
            _TO_ME_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_to_me(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        filter_by_author: Literal[0, 1, 2] | None = None,
        filter_by_source: Literal[0, 1, 2] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _Items[Comment]:
        """What is on the pages of `to_me`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.comments.iter_to_me(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
            filter_by_source: 0 everything, 1 what was written on Weibo, 2 in Weibo groups. The service's default is
                `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/comments.html#to_me
        """
        _pages = self.pages_to_me(
            since_id=since_id,
            max_id=max_id,
            count=count,
            page=page,
            filter_by_author=filter_by_author,
            filter_by_source=filter_by_source,
            max_pages=max_pages,
            resume=resume,
        )
        return _Items(_pages, lambda page: page.comments, _TO_ME_PAGINATION)


class AsyncComments(_Suggesting):
    """Comments on posts."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def by_me(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        filter_by_source: Literal[0, 1, 2] | None = None,
    ) -> CommentsPage:
        """Latest comments that the caller wrote.

        `GET /2/comments/by_me.json`, free. The response is typed. `iter_by_me` goes through the items of all pages,
        `pages_by_me` through the pages.

        Access level of the app: normal.

        Example:
            api.comments.by_me()

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_source: 0 everything, 1 what was written on Weibo, 2 in Weibo groups. The service's default is
                `0`.

        Returns:
            One page of comments.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/comments/by_me

        Documentation:
            reference/weibo_v2/comments.html#by_me
        """
        from ..models.comments_page import CommentsPage

        return await _acall(
            self._client,
            _BY_ME,
            {
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "filter_by_source": filter_by_source,
            },
            lambda _given: _request_comments_by_me(
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                filter_by_source=_given.get("filter_by_source", UNSET),
            ),
            lambda response: CommentsPage.from_dict(response.json()),
        )

    def pages_by_me(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        filter_by_source: Literal[0, 1, 2] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[CommentsPage]:
        """Pages of `by_me`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.comments.pages_by_me(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_source: 0 everything, 1 what was written on Weibo, 2 in Weibo groups. The service's default is
                `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/comments.html#by_me
        """
        return _AsyncPages(
            self.by_me,
            _BY_ME,
            {
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "filter_by_source": filter_by_source,
            },
            _BY_ME_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_by_me(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        filter_by_source: Literal[0, 1, 2] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Comment]:
        """What is on the pages of `by_me`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.comments.iter_by_me(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_source: 0 everything, 1 what was written on Weibo, 2 in Weibo groups. The service's default is
                `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/comments.html#by_me
        """
        _pages = self.pages_by_me(
            since_id=since_id,
            max_id=max_id,
            count=count,
            page=page,
            filter_by_source=filter_by_source,
            max_pages=max_pages,
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.comments, _BY_ME_PAGINATION)

    async def create(
        self, *, comment: str, id: int, comment_ori: Literal[0, 1] | None = None, rip: str | None = None
    ) -> Comment:
        """Comment on a post.

        `POST /2/comments/create.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.comments.create(comment="Hello", id=1)

        Args:
            comment: Text of the comment, 140 Chinese characters at most.
            id: Id of the post.
            comment_ori: 1 comments on the reposted original too, 0 does not. The service's default is `0`.
            rip: IP address of the user who acts, as the app sees it.

        Returns:
            The new comment.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/comments/create

        Documentation:
            reference/weibo_v2/comments.html#create
        """
        from ..models.comment import Comment
        from ..models.comments_create_body import CommentsCreateBody

        return await _acall(
            self._client,
            _CREATE,
            {"comment": comment, "id": id, "comment_ori": comment_ori, "rip": rip},
            lambda _given: _request_comments_create(
                body=CommentsCreateBody(
                    comment=_given["comment"],
                    id=_given["id"],
                    comment_ori=_given.get("comment_ori", UNSET),
                    rip=_given.get("rip", UNSET),
                )
            ),
            lambda response: Comment.from_dict(response.json()),
        )

    async def destroy(self, *, cid: int) -> Comment:
        """Delete a comment.

        Only its author can.

        `POST /2/comments/destroy.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.comments.destroy(cid=1)

        Args:
            cid: Id of the comment.

        Returns:
            The comment that is gone now.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/comments/destroy

        Documentation:
            reference/weibo_v2/comments.html#destroy
        """
        from ..models.comment import Comment
        from ..models.comments_destroy_body import CommentsDestroyBody

        return await _acall(
            self._client,
            _DESTROY,
            {"cid": cid},
            lambda _given: _request_comments_destroy(body=CommentsDestroyBody(cid=_given["cid"])),
            lambda response: Comment.from_dict(response.json()),
        )

    async def destroy_batch(self, *, cids: str) -> CommentsList:
        """Delete several comments.

        `POST /2/comments/destroy_batch.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.comments.destroy_batch(cids="1")

        Args:
            cids: Ids of comments, separated by commas, 20 at most.

        Returns:
            The comments that are gone now.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/comments/destroy_batch

        Documentation:
            reference/weibo_v2/comments.html#destroy_batch
        """
        from ..models.comments_destroy_batch_body import CommentsDestroyBatchBody
        from ..models.comments_list import CommentsList

        return await _acall(
            self._client,
            _DESTROY_BATCH,
            {"cids": cids},
            lambda _given: _request_comments_destroy_batch(body=CommentsDestroyBatchBody(cids=_given["cids"])),
            lambda response: CommentsList.from_dict(response.json()),
        )

    async def mentions(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        filter_by_author: Literal[0, 1, 2] | None = None,
        filter_by_source: Literal[0, 1, 2] | None = None,
    ) -> CommentsPage:
        """Latest comments that mention the caller.

        `GET /2/comments/mentions.json`, free. The response is typed. `iter_mentions` goes through the items of all
        pages, `pages_mentions` through the pages.

        Access level of the app: normal.

        Example:
            api.comments.mentions()

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
            filter_by_source: 0 everything, 1 what was written on Weibo, 2 in Weibo groups. The service's default is
                `0`.

        Returns:
            One page of comments.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/comments/mentions

        Documentation:
            reference/weibo_v2/comments.html#mentions
        """
        from ..models.comments_page import CommentsPage

        return await _acall(
            self._client,
            _MENTIONS,
            {
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "filter_by_author": filter_by_author,
                "filter_by_source": filter_by_source,
            },
            lambda _given: _request_comments_mentions(
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                filter_by_author=_given.get("filter_by_author", UNSET),
                filter_by_source=_given.get("filter_by_source", UNSET),
            ),
            lambda response: CommentsPage.from_dict(response.json()),
        )

    def pages_mentions(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        filter_by_author: Literal[0, 1, 2] | None = None,
        filter_by_source: Literal[0, 1, 2] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[CommentsPage]:
        """Pages of `mentions`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.comments.pages_mentions(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
            filter_by_source: 0 everything, 1 what was written on Weibo, 2 in Weibo groups. The service's default is
                `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/comments.html#mentions
        """
        return _AsyncPages(
            self.mentions,
            _MENTIONS,
            {
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "filter_by_author": filter_by_author,
                "filter_by_source": filter_by_source,
            },
            _MENTIONS_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_mentions(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        filter_by_author: Literal[0, 1, 2] | None = None,
        filter_by_source: Literal[0, 1, 2] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Comment]:
        """What is on the pages of `mentions`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.comments.iter_mentions(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
            filter_by_source: 0 everything, 1 what was written on Weibo, 2 in Weibo groups. The service's default is
                `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/comments.html#mentions
        """
        _pages = self.pages_mentions(
            since_id=since_id,
            max_id=max_id,
            count=count,
            page=page,
            filter_by_author=filter_by_author,
            filter_by_source=filter_by_source,
            max_pages=max_pages,
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.comments, _MENTIONS_PAGINATION)

    async def reply(
        self,
        *,
        cid: int,
        id: int,
        comment: str,
        without_mention: Literal[0, 1] | None = None,
        comment_ori: Literal[0, 1] | None = None,
        rip: str | None = None,
    ) -> Comment:
        """Reply to a comment.

        `POST /2/comments/reply.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.comments.reply(cid=1, id=1, comment="Hello")

        Args:
            cid: Id of the comment.
            id: Id of the post.
            comment: Text of the reply, 140 Chinese characters at most.
            without_mention: 1 leaves out the words that name whom the reply is to, 0 puts them in front. The
                service's default is `0`.
            comment_ori: 1 comments on the reposted original too, 0 does not. The service's default is `0`.
            rip: IP address of the user who acts, as the app sees it.

        Returns:
            The new comment, with the one it replies to inside.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/comments/reply

        Documentation:
            reference/weibo_v2/comments.html#reply
        """
        from ..models.comment import Comment
        from ..models.comments_reply_body import CommentsReplyBody

        return await _acall(
            self._client,
            _REPLY,
            {
                "cid": cid,
                "id": id,
                "comment": comment,
                "without_mention": without_mention,
                "comment_ori": comment_ori,
                "rip": rip,
            },
            lambda _given: _request_comments_reply(
                body=CommentsReplyBody(
                    cid=_given["cid"],
                    id=_given["id"],
                    comment=_given["comment"],
                    without_mention=_given.get("without_mention", UNSET),
                    comment_ori=_given.get("comment_ori", UNSET),
                    rip=_given.get("rip", UNSET),
                )
            ),
            lambda response: Comment.from_dict(response.json()),
        )

    async def show(
        self,
        *,
        id: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        filter_by_author: Literal[0, 1, 2] | None = None,
    ) -> CommentsPage:
        """Latest comments on a post.

        `GET /2/comments/show.json`, free. The response is typed. `iter_show` goes through the items of all pages,
        `pages_show` through the pages.

        Access level of the app: normal.

        Example:
            api.comments.show(id=1)

        Args:
            id: Id of the post.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.

        Returns:
            One page of comments.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/comments/show

        Documentation:
            reference/weibo_v2/comments.html#show
        """
        from ..models.comments_page import CommentsPage

        return await _acall(
            self._client,
            _SHOW,
            {
                "id": id,
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "filter_by_author": filter_by_author,
            },
            lambda _given: _request_comments_show(
                id=_given["id"],
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                filter_by_author=_given.get("filter_by_author", UNSET),
            ),
            lambda response: CommentsPage.from_dict(response.json()),
        )

    def pages_show(
        self,
        *,
        id: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        filter_by_author: Literal[0, 1, 2] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[CommentsPage]:
        """Pages of `show`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.comments.pages_show(id=1, max_pages=3): ...

        Args:
            id: Id of the post.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/comments.html#show
        """
        return _AsyncPages(
            self.show,
            _SHOW,
            {
                "id": id,
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "filter_by_author": filter_by_author,
            },
            _SHOW_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_show(
        self,
        *,
        id: int,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        filter_by_author: Literal[0, 1, 2] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Comment]:
        """What is on the pages of `show`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.comments.iter_show(id=1, max_pages=3): ...

        Args:
            id: Id of the post.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/comments.html#show
        """
        _pages = self.pages_show(
            id=id,
            since_id=since_id,
            max_id=max_id,
            count=count,
            page=page,
            filter_by_author=filter_by_author,
            max_pages=max_pages,
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.comments, _SHOW_PAGINATION)

    async def show_batch(self, *, cids: str) -> CommentsList:
        """Several comments by their ids.

        `GET /2/comments/show_batch.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.comments.show_batch(cids="1")

        Args:
            cids: Ids of comments, separated by commas, 50 at most.

        Returns:
            The comments.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/comments/show_batch

        Documentation:
            reference/weibo_v2/comments.html#show_batch
        """
        from ..models.comments_list import CommentsList

        return await _acall(
            self._client,
            _SHOW_BATCH,
            {"cids": cids},
            lambda _given: _request_comments_show_batch(cids=_given["cids"]),
            lambda response: CommentsList.from_dict(response.json()),
        )

    async def timeline(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        trim_user: Literal[0, 1] | None = None,
    ) -> CommentsPage:
        """Latest comments that the caller wrote or received.

        `GET /2/comments/timeline.json`, free. The response is typed. `iter_timeline` goes through the items of all
        pages, `pages_timeline` through the pages.

        Access level of the app: normal.

        Example:
            api.comments.timeline()

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.

        Returns:
            One page of comments.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/comments/timeline

        Documentation:
            reference/weibo_v2/comments.html#timeline
        """
        from ..models.comments_page import CommentsPage

        return await _acall(
            self._client,
            _TIMELINE,
            {"since_id": since_id, "max_id": max_id, "count": count, "page": page, "trim_user": trim_user},
            lambda _given: _request_comments_timeline(
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                trim_user=_given.get("trim_user", UNSET),
            ),
            lambda response: CommentsPage.from_dict(response.json()),
        )

    def pages_timeline(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        trim_user: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[CommentsPage]:
        """Pages of `timeline`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.comments.pages_timeline(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/comments.html#timeline
        """
        return _AsyncPages(
            self.timeline,
            _TIMELINE,
            {"since_id": since_id, "max_id": max_id, "count": count, "page": page, "trim_user": trim_user},
            _TIMELINE_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_timeline(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        trim_user: Literal[0, 1] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Comment]:
        """What is on the pages of `timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.comments.iter_timeline(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/comments.html#timeline
        """
        _pages = self.pages_timeline(
            since_id=since_id,
            max_id=max_id,
            count=count,
            page=page,
            trim_user=trim_user,
            max_pages=max_pages,
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.comments, _TIMELINE_PAGINATION)

    async def to_me(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        filter_by_author: Literal[0, 1, 2] | None = None,
        filter_by_source: Literal[0, 1, 2] | None = None,
    ) -> CommentsPage:
        """Latest comments that the caller received.

        Leaves out people who have not granted the app access, so a page may be short.

        `GET /2/comments/to_me.json`, free. The response is typed. `iter_to_me` goes through the items of all pages,
        `pages_to_me` through the pages.

        Access level of the app: normal.

        Example:
            api.comments.to_me()

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
            filter_by_source: 0 everything, 1 what was written on Weibo, 2 in Weibo groups. The service's default is
                `0`.

        Returns:
            One page of comments.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/comments/to_me

        Documentation:
            reference/weibo_v2/comments.html#to_me
        """
        from ..models.comments_page import CommentsPage

        return await _acall(
            self._client,
            _TO_ME,
            {
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "filter_by_author": filter_by_author,
                "filter_by_source": filter_by_source,
            },
            lambda _given: _request_comments_to_me(
                since_id=_given.get("since_id", UNSET),
                max_id=_given.get("max_id", UNSET),
                count=_given.get("count", UNSET),
                page=_given.get("page", UNSET),
                filter_by_author=_given.get("filter_by_author", UNSET),
                filter_by_source=_given.get("filter_by_source", UNSET),
            ),
            lambda response: CommentsPage.from_dict(response.json()),
        )

    def pages_to_me(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        filter_by_author: Literal[0, 1, 2] | None = None,
        filter_by_source: Literal[0, 1, 2] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncPages[CommentsPage]:
        """Pages of `to_me`, one after the other.

        Each page is fetched when it is asked for. After an error, `next()` asks for the same page again.

        Example:
            for page in api.comments.pages_to_me(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
            filter_by_source: 0 everything, 1 what was written on Weibo, 2 in Weibo groups. The service's default is
                `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/comments.html#to_me
        """
        return _AsyncPages(
            self.to_me,
            _TO_ME,
            {
                "since_id": since_id,
                "max_id": max_id,
                "count": count,
                "page": page,
                "filter_by_author": filter_by_author,
                "filter_by_source": filter_by_source,
            },
            _TO_ME_PAGINATION,
            max_pages=max_pages,
            resume=resume,
        )

    def iter_to_me(
        self,
        *,
        since_id: int | None = None,
        max_id: int | None = None,
        count: int | None = None,
        page: int | None = None,
        filter_by_author: Literal[0, 1, 2] | None = None,
        filter_by_source: Literal[0, 1, 2] | None = None,
        max_pages: int | None = None,
        resume: State | None = None,
    ) -> _AsyncItems[Comment]:
        """What is on the pages of `to_me`, one by one.

        Each page is fetched when its first item is asked for.

        Example:
            for item in api.comments.iter_to_me(max_pages=3): ...

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
            filter_by_source: 0 everything, 1 what was written on Weibo, 2 in Weibo groups. The service's default is
                `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.
            resume: The `state` of an earlier iterator with the same arguments, to go on where it stood.

        Returns:
            An iterator with `state`, where it stands, and `more`, whether there is more than it gave.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/weibo_v2/comments.html#to_me
        """
        _pages = self.pages_to_me(
            since_id=since_id,
            max_id=max_id,
            count=count,
            page=page,
            filter_by_author=filter_by_author,
            filter_by_source=filter_by_source,
            max_pages=max_pages,
            resume=resume,
        )
        return _AsyncItems(_pages, lambda page: page.comments, _TO_ME_PAGINATION)
