# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""The namespace `comments`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...._runtime.client import result as _result
from ...._runtime.pagination.pages import Pagination
from ...._runtime.pagination.pages import apages as _apages
from ...._runtime.pagination.pages import pages as _pages
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ...client import Client
    from ...models.comment import Comment
    from ...models.comments_list import CommentsList
    from ...models.comments_page import CommentsPage

__all__ = ["AsyncComments", "Comments"]

_BY_ME_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("comments",))
_MENTIONS_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("comments",))
_SHOW_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("comments",))
_TIMELINE_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("comments",))
_TO_ME_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("comments",))


class Comments:
    """Comments on posts."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def by_me(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        filter_by_source: Literal[0, 1, 2] | Unset = UNSET,
    ) -> CommentsPage:
        """Latest comments that the caller wrote.

        Access level of the app: normal.

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
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/comments/by_me
        """
        from . import comments_by_me

        return _result(
            comments_by_me.sync_detailed(
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                filter_by_source=filter_by_source,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_by_me(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        filter_by_source: Literal[0, 1, 2] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[CommentsPage]:
        """Pages of `by_me`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_source: 0 everything, 1 what was written on Weibo, 2 in Weibo groups. The service's default is
                `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> CommentsPage:
            return self.by_me(
                since_id=since_id, max_id=max_id, count=count, filter_by_source=filter_by_source, **_state
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _BY_ME_PAGINATION, max_pages)

    def iter_by_me(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        filter_by_source: Literal[0, 1, 2] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[Comment]:
        """What is on the pages of `by_me`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_source: 0 everything, 1 what was written on Weibo, 2 in Weibo groups. The service's default is
                `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_by_me(
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                filter_by_source=filter_by_source,
                max_pages=max_pages,
            )
            for item in page.comments
        )

    def create(
        self, *, comment: str, id: int, comment_ori: Literal[0, 1] | Unset = UNSET, rip: str | Unset = UNSET
    ) -> Comment:
        """Comment on a post.

        Access level of the app: normal.

        Args:
            comment: Text of the comment, 140 Chinese characters at most.
            id: Id of the post.
            comment_ori: 1 comments on the reposted original too, 0 does not. The service's default is `0`.
            rip: IP address of the user who acts, as the app sees it.

        Returns:
            The new comment.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/comments/create
        """
        from ...models.comments_create_body import CommentsCreateBody
        from . import comments_create

        return _result(
            comments_create.sync_detailed(
                body=CommentsCreateBody(comment=comment, id=id, comment_ori=comment_ori, rip=rip), client=self._client
            ),
            strict=self._client.strict,
        )

    def destroy(self, *, cid: int) -> Comment:
        """Delete a comment.

        Only its author can.

        Access level of the app: normal.

        Args:
            cid: Id of the comment.

        Returns:
            The comment that is gone now.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/comments/destroy
        """
        from ...models.comments_destroy_body import CommentsDestroyBody
        from . import comments_destroy

        return _result(
            comments_destroy.sync_detailed(body=CommentsDestroyBody(cid=cid), client=self._client),
            strict=self._client.strict,
        )

    def destroy_batch(self, *, cids: str) -> CommentsList:
        """Delete several comments.

        Access level of the app: normal.

        Args:
            cids: Ids of comments, separated by commas, 20 at most.

        Returns:
            The comments that are gone now.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/comments/destroy_batch
        """
        from ...models.comments_destroy_batch_body import CommentsDestroyBatchBody
        from . import comments_destroy_batch

        return _result(
            comments_destroy_batch.sync_detailed(body=CommentsDestroyBatchBody(cids=cids), client=self._client),
            strict=self._client.strict,
        )

    def mentions(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        filter_by_author: Literal[0, 1, 2] | Unset = UNSET,
        filter_by_source: Literal[0, 1, 2] | Unset = UNSET,
    ) -> CommentsPage:
        """Latest comments that mention the caller.

        Access level of the app: normal.

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
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/comments/mentions
        """
        from . import comments_mentions

        return _result(
            comments_mentions.sync_detailed(
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                filter_by_author=filter_by_author,
                filter_by_source=filter_by_source,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_mentions(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        filter_by_author: Literal[0, 1, 2] | Unset = UNSET,
        filter_by_source: Literal[0, 1, 2] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[CommentsPage]:
        """Pages of `mentions`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

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

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> CommentsPage:
            return self.mentions(
                since_id=since_id,
                max_id=max_id,
                count=count,
                filter_by_author=filter_by_author,
                filter_by_source=filter_by_source,
                **_state,
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _MENTIONS_PAGINATION, max_pages)

    def iter_mentions(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        filter_by_author: Literal[0, 1, 2] | Unset = UNSET,
        filter_by_source: Literal[0, 1, 2] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[Comment]:
        """What is on the pages of `mentions`, one by one.

        Each page is fetched when its first item is asked for.

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

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_mentions(
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                filter_by_author=filter_by_author,
                filter_by_source=filter_by_source,
                max_pages=max_pages,
            )
            for item in page.comments
        )

    def reply(
        self,
        *,
        cid: int,
        id: int,
        comment: str,
        without_mention: Literal[0, 1] | Unset = UNSET,
        comment_ori: Literal[0, 1] | Unset = UNSET,
        rip: str | Unset = UNSET,
    ) -> Comment:
        """Reply to a comment.

        Access level of the app: normal.

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
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/comments/reply
        """
        from ...models.comments_reply_body import CommentsReplyBody
        from . import comments_reply

        return _result(
            comments_reply.sync_detailed(
                body=CommentsReplyBody(
                    cid=cid, id=id, comment=comment, without_mention=without_mention, comment_ori=comment_ori, rip=rip
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def show(
        self,
        *,
        id: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        filter_by_author: Literal[0, 1, 2] | Unset = UNSET,
    ) -> CommentsPage:
        """Latest comments on a post.

        Access level of the app: normal.

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
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/comments/show
        """
        from . import comments_show

        return _result(
            comments_show.sync_detailed(
                id=id,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                filter_by_author=filter_by_author,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_show(
        self,
        *,
        id: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        filter_by_author: Literal[0, 1, 2] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[CommentsPage]:
        """Pages of `show`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            id: Id of the post.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> CommentsPage:
            return self.show(
                id=id, since_id=since_id, max_id=max_id, count=count, filter_by_author=filter_by_author, **_state
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _SHOW_PAGINATION, max_pages)

    def iter_show(
        self,
        *,
        id: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        filter_by_author: Literal[0, 1, 2] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[Comment]:
        """What is on the pages of `show`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            id: Id of the post.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_show(
                id=id,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                filter_by_author=filter_by_author,
                max_pages=max_pages,
            )
            for item in page.comments
        )

    def show_batch(self, *, cids: str) -> CommentsList:
        """Several comments by their ids.

        Access level of the app: normal.

        Args:
            cids: Ids of comments, separated by commas, 50 at most.

        Returns:
            The comments.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/comments/show_batch
        """
        from . import comments_show_batch

        return _result(comments_show_batch.sync_detailed(cids=cids, client=self._client), strict=self._client.strict)

    def timeline(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        trim_user: Literal[0, 1] | Unset = UNSET,
    ) -> CommentsPage:
        """Latest comments that the caller wrote or received.

        Access level of the app: normal.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.

        Returns:
            One page of comments.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/comments/timeline
        """
        from . import comments_timeline

        return _result(
            comments_timeline.sync_detailed(
                since_id=since_id, max_id=max_id, count=count, page=page, trim_user=trim_user, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_timeline(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        trim_user: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[CommentsPage]:
        """Pages of `timeline`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> CommentsPage:
            return self.timeline(since_id=since_id, max_id=max_id, count=count, trim_user=trim_user, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _TIMELINE_PAGINATION, max_pages)

    def iter_timeline(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        trim_user: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[Comment]:
        """What is on the pages of `timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_timeline(
                since_id=since_id, max_id=max_id, count=count, page=page, trim_user=trim_user, max_pages=max_pages
            )
            for item in page.comments
        )

    def to_me(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        filter_by_author: Literal[0, 1, 2] | Unset = UNSET,
        filter_by_source: Literal[0, 1, 2] | Unset = UNSET,
    ) -> CommentsPage:
        """Latest comments that the caller received.

        Leaves out people who have not granted the app access, so a page may be short.

        Access level of the app: normal.

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
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/comments/to_me
        """
        from . import comments_to_me

        return _result(
            comments_to_me.sync_detailed(
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                filter_by_author=filter_by_author,
                filter_by_source=filter_by_source,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_to_me(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        filter_by_author: Literal[0, 1, 2] | Unset = UNSET,
        filter_by_source: Literal[0, 1, 2] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[CommentsPage]:
        """Pages of `to_me`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

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

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> CommentsPage:
            return self.to_me(
                since_id=since_id,
                max_id=max_id,
                count=count,
                filter_by_author=filter_by_author,
                filter_by_source=filter_by_source,
                **_state,
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _TO_ME_PAGINATION, max_pages)

    def iter_to_me(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        filter_by_author: Literal[0, 1, 2] | Unset = UNSET,
        filter_by_source: Literal[0, 1, 2] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[Comment]:
        """What is on the pages of `to_me`, one by one.

        Each page is fetched when its first item is asked for.

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

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_to_me(
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                filter_by_author=filter_by_author,
                filter_by_source=filter_by_source,
                max_pages=max_pages,
            )
            for item in page.comments
        )


class AsyncComments:
    """Comments on posts."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def by_me(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        filter_by_source: Literal[0, 1, 2] | Unset = UNSET,
    ) -> CommentsPage:
        """Latest comments that the caller wrote.

        Access level of the app: normal.

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
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/comments/by_me
        """
        from . import comments_by_me

        return _result(
            await comments_by_me.asyncio_detailed(
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                filter_by_source=filter_by_source,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_by_me(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        filter_by_source: Literal[0, 1, 2] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[CommentsPage]:
        """Pages of `by_me`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_source: 0 everything, 1 what was written on Weibo, 2 in Weibo groups. The service's default is
                `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> CommentsPage:
            return await self.by_me(
                since_id=since_id, max_id=max_id, count=count, filter_by_source=filter_by_source, **_state
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _BY_ME_PAGINATION, max_pages)

    def iter_by_me(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        filter_by_source: Literal[0, 1, 2] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[Comment]:
        """What is on the pages of `by_me`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_source: 0 everything, 1 what was written on Weibo, 2 in Weibo groups. The service's default is
                `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_by_me(
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                filter_by_source=filter_by_source,
                max_pages=max_pages,
            )
            for item in page.comments
        )

    async def create(
        self, *, comment: str, id: int, comment_ori: Literal[0, 1] | Unset = UNSET, rip: str | Unset = UNSET
    ) -> Comment:
        """Comment on a post.

        Access level of the app: normal.

        Args:
            comment: Text of the comment, 140 Chinese characters at most.
            id: Id of the post.
            comment_ori: 1 comments on the reposted original too, 0 does not. The service's default is `0`.
            rip: IP address of the user who acts, as the app sees it.

        Returns:
            The new comment.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/comments/create
        """
        from ...models.comments_create_body import CommentsCreateBody
        from . import comments_create

        return _result(
            await comments_create.asyncio_detailed(
                body=CommentsCreateBody(comment=comment, id=id, comment_ori=comment_ori, rip=rip), client=self._client
            ),
            strict=self._client.strict,
        )

    async def destroy(self, *, cid: int) -> Comment:
        """Delete a comment.

        Only its author can.

        Access level of the app: normal.

        Args:
            cid: Id of the comment.

        Returns:
            The comment that is gone now.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/comments/destroy
        """
        from ...models.comments_destroy_body import CommentsDestroyBody
        from . import comments_destroy

        return _result(
            await comments_destroy.asyncio_detailed(body=CommentsDestroyBody(cid=cid), client=self._client),
            strict=self._client.strict,
        )

    async def destroy_batch(self, *, cids: str) -> CommentsList:
        """Delete several comments.

        Access level of the app: normal.

        Args:
            cids: Ids of comments, separated by commas, 20 at most.

        Returns:
            The comments that are gone now.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/comments/destroy_batch
        """
        from ...models.comments_destroy_batch_body import CommentsDestroyBatchBody
        from . import comments_destroy_batch

        return _result(
            await comments_destroy_batch.asyncio_detailed(
                body=CommentsDestroyBatchBody(cids=cids), client=self._client
            ),
            strict=self._client.strict,
        )

    async def mentions(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        filter_by_author: Literal[0, 1, 2] | Unset = UNSET,
        filter_by_source: Literal[0, 1, 2] | Unset = UNSET,
    ) -> CommentsPage:
        """Latest comments that mention the caller.

        Access level of the app: normal.

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
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/comments/mentions
        """
        from . import comments_mentions

        return _result(
            await comments_mentions.asyncio_detailed(
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                filter_by_author=filter_by_author,
                filter_by_source=filter_by_source,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_mentions(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        filter_by_author: Literal[0, 1, 2] | Unset = UNSET,
        filter_by_source: Literal[0, 1, 2] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[CommentsPage]:
        """Pages of `mentions`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

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

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> CommentsPage:
            return await self.mentions(
                since_id=since_id,
                max_id=max_id,
                count=count,
                filter_by_author=filter_by_author,
                filter_by_source=filter_by_source,
                **_state,
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _MENTIONS_PAGINATION, max_pages)

    def iter_mentions(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        filter_by_author: Literal[0, 1, 2] | Unset = UNSET,
        filter_by_source: Literal[0, 1, 2] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[Comment]:
        """What is on the pages of `mentions`, one by one.

        Each page is fetched when its first item is asked for.

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

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_mentions(
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                filter_by_author=filter_by_author,
                filter_by_source=filter_by_source,
                max_pages=max_pages,
            )
            for item in page.comments
        )

    async def reply(
        self,
        *,
        cid: int,
        id: int,
        comment: str,
        without_mention: Literal[0, 1] | Unset = UNSET,
        comment_ori: Literal[0, 1] | Unset = UNSET,
        rip: str | Unset = UNSET,
    ) -> Comment:
        """Reply to a comment.

        Access level of the app: normal.

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
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/comments/reply
        """
        from ...models.comments_reply_body import CommentsReplyBody
        from . import comments_reply

        return _result(
            await comments_reply.asyncio_detailed(
                body=CommentsReplyBody(
                    cid=cid, id=id, comment=comment, without_mention=without_mention, comment_ori=comment_ori, rip=rip
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def show(
        self,
        *,
        id: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        filter_by_author: Literal[0, 1, 2] | Unset = UNSET,
    ) -> CommentsPage:
        """Latest comments on a post.

        Access level of the app: normal.

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
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/comments/show
        """
        from . import comments_show

        return _result(
            await comments_show.asyncio_detailed(
                id=id,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                filter_by_author=filter_by_author,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_show(
        self,
        *,
        id: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        filter_by_author: Literal[0, 1, 2] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[CommentsPage]:
        """Pages of `show`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            id: Id of the post.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> CommentsPage:
            return await self.show(
                id=id, since_id=since_id, max_id=max_id, count=count, filter_by_author=filter_by_author, **_state
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _SHOW_PAGINATION, max_pages)

    def iter_show(
        self,
        *,
        id: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        filter_by_author: Literal[0, 1, 2] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[Comment]:
        """What is on the pages of `show`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            id: Id of the post.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_show(
                id=id,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                filter_by_author=filter_by_author,
                max_pages=max_pages,
            )
            for item in page.comments
        )

    async def show_batch(self, *, cids: str) -> CommentsList:
        """Several comments by their ids.

        Access level of the app: normal.

        Args:
            cids: Ids of comments, separated by commas, 50 at most.

        Returns:
            The comments.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/comments/show_batch
        """
        from . import comments_show_batch

        return _result(
            await comments_show_batch.asyncio_detailed(cids=cids, client=self._client), strict=self._client.strict
        )

    async def timeline(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        trim_user: Literal[0, 1] | Unset = UNSET,
    ) -> CommentsPage:
        """Latest comments that the caller wrote or received.

        Access level of the app: normal.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.

        Returns:
            One page of comments.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/comments/timeline
        """
        from . import comments_timeline

        return _result(
            await comments_timeline.asyncio_detailed(
                since_id=since_id, max_id=max_id, count=count, page=page, trim_user=trim_user, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_timeline(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        trim_user: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[CommentsPage]:
        """Pages of `timeline`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> CommentsPage:
            return await self.timeline(since_id=since_id, max_id=max_id, count=count, trim_user=trim_user, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _TIMELINE_PAGINATION, max_pages)

    def iter_timeline(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        trim_user: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[Comment]:
        """What is on the pages of `timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Comments per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_timeline(
                since_id=since_id, max_id=max_id, count=count, page=page, trim_user=trim_user, max_pages=max_pages
            )
            for item in page.comments
        )

    async def to_me(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        filter_by_author: Literal[0, 1, 2] | Unset = UNSET,
        filter_by_source: Literal[0, 1, 2] | Unset = UNSET,
    ) -> CommentsPage:
        """Latest comments that the caller received.

        Leaves out people who have not granted the app access, so a page may be short.

        Access level of the app: normal.

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
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/comments/to_me
        """
        from . import comments_to_me

        return _result(
            await comments_to_me.asyncio_detailed(
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                filter_by_author=filter_by_author,
                filter_by_source=filter_by_source,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_to_me(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        filter_by_author: Literal[0, 1, 2] | Unset = UNSET,
        filter_by_source: Literal[0, 1, 2] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[CommentsPage]:
        """Pages of `to_me`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

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

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> CommentsPage:
            return await self.to_me(
                since_id=since_id,
                max_id=max_id,
                count=count,
                filter_by_author=filter_by_author,
                filter_by_source=filter_by_source,
                **_state,
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _TO_ME_PAGINATION, max_pages)

    def iter_to_me(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        filter_by_author: Literal[0, 1, 2] | Unset = UNSET,
        filter_by_source: Literal[0, 1, 2] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[Comment]:
        """What is on the pages of `to_me`, one by one.

        Each page is fetched when its first item is asked for.

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

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_to_me(
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                filter_by_author=filter_by_author,
                filter_by_source=filter_by_source,
                max_pages=max_pages,
            )
            for item in page.comments
        )
