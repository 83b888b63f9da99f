# Do not edit: `make generate` writes this file from specs/tsina_v1.

"""The namespace `statuses`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...._runtime.arguments.checks import file as _file
from ...._runtime.arguments.checks import part as _part
from ...._runtime.arguments.checks import segment as _segment
from ...._runtime.arguments.requirements import Requirement
from ...._runtime.arguments.requirements import check as _check
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
    from ...models.counts_list import CountsList
    from ...models.redirect import Redirect
    from ...models.result import Result
    from ...models.status import Status
    from ...models.statuses_found import StatusesFound
    from ...models.statuses_list import StatusesList
    from ...models.unread import Unread
    from ...models.uploaded_picture import UploadedPicture
    from ...models.user import User
    from ...models.users_list import UsersList
    from ...models.users_page import UsersPage
    from ...types import File

__all__ = ["AsyncStatuses", "Statuses"]

_FRIENDS_TIMELINE_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_HOME_TIMELINE_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_USER_TIMELINE_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_MENTIONS_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_COMMENTS_TIMELINE_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("comments",))
_COMMENTS_BY_ME_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("comments",))
_COMMENTS_TO_ME_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("comments",))
_COMMENTS_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("comments",))
_REPOST_TIMELINE_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_REPOST_BY_ME_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_BATCH_TIMELINE_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_FRIENDS_PAGINATION = Pagination(
    start={"cursor": -1},
    next={"cursor": ("next_cursor",)},
    items=("users",),
    end=("equals", ("next_cursor",), 0),
    past_empty=True,
)
_FOLLOWERS_PAGINATION = Pagination(
    start={"cursor": -1},
    next={"cursor": ("next_cursor",)},
    items=("users",),
    end=("equals", ("next_cursor",), 0),
    past_empty=True,
)
_SEARCH_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))

_BATCH_TIMELINE_REQUIRES = (
    Requirement(
        mode="at_least_one", names=("user_id", "screen_name"), wanted="at least one of `user_id` and `screen_name`"
    ),
)
_UPLOAD_URL_TEXT_REQUIRES = (
    Requirement(mode="at_least_one", names=("pic_id", "url"), wanted="at least one of `pic_id` and `url`"),
)


class Statuses:
    """Posts, timelines, comments on posts, and the accounts around them."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def public_timeline(self, *, count: int | Unset = UNSET, base_app: Literal[0, 1] | Unset = UNSET) -> StatusesList:
        """The newest public posts.

        Kept by the server for up to a minute, so two calls in a row can answer the same.

        Args:
            count: Entries on a page. At most 200. The service's default is `20`.
            base_app: 1 leaves out what came from other apps, 0 nothing.

        Returns:
            The posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/public_timeline/en&oldid=3745
        """
        from . import statuses_public_timeline

        return _result(
            statuses_public_timeline.sync_detailed(
                format_=self._client.format, count=count, base_app=base_app, client=self._client
            ),
            strict=self._client.strict,
        )

    def friends_timeline(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
    ) -> StatusesList:
        """The newest posts of the caller and of those that the caller follows.

        What the caller's home page shows. About 1,000 posts can be reached.

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            feature: Kind of post: 0 for all, 1 for originals, 2 with a picture, 3 with a video, 4 with music.

        Returns:
            The posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/friends_timeline/en&diff=3495&oldid=3483
        """
        from . import statuses_friends_timeline

        return _result(
            statuses_friends_timeline.sync_detailed(
                format_=self._client.format,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                base_app=base_app,
                feature=feature,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_friends_timeline(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[StatusesList]:
        """Pages of `friends_timeline`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            feature: Kind of post: 0 for all, 1 for originals, 2 with a picture, 3 with a video, 4 with music.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> StatusesList:
            return self.friends_timeline(
                since_id=since_id, max_id=max_id, count=count, base_app=base_app, feature=feature, **_state
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _FRIENDS_TIMELINE_PAGINATION, max_pages)

    def iter_friends_timeline(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[Status]:
        """What is on the pages of `friends_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            feature: Kind of post: 0 for all, 1 for originals, 2 with a picture, 3 with a video, 4 with music.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_friends_timeline(
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                base_app=base_app,
                feature=feature,
                max_pages=max_pages,
            )
            for item in page.statuses
        )

    def home_timeline(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
    ) -> StatusesList:
        """The newest posts of the caller and of those that the caller follows.

        Another name of `statuses/friends_timeline`, with the same answers.

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            feature: Kind of post: 0 for all, 1 for originals, 2 with a picture, 3 with a video, 4 with music.

        Returns:
            The posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/friends_timeline/en&diff=3495&oldid=3483
        """
        from . import statuses_home_timeline

        return _result(
            statuses_home_timeline.sync_detailed(
                format_=self._client.format,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                base_app=base_app,
                feature=feature,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_home_timeline(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[StatusesList]:
        """Pages of `home_timeline`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            feature: Kind of post: 0 for all, 1 for originals, 2 with a picture, 3 with a video, 4 with music.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> StatusesList:
            return self.home_timeline(
                since_id=since_id, max_id=max_id, count=count, base_app=base_app, feature=feature, **_state
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _HOME_TIMELINE_PAGINATION, max_pages)

    def iter_home_timeline(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[Status]:
        """What is on the pages of `home_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            feature: Kind of post: 0 for all, 1 for originals, 2 with a picture, 3 with a video, 4 with music.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_home_timeline(
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                base_app=base_app,
                feature=feature,
                max_pages=max_pages,
            )
            for item in page.statuses
        )

    def user_timeline(
        self,
        *,
        id: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
    ) -> StatusesList:
        """The newest posts of one user.

        Without `id`, `user_id` and `screen_name`, those of the caller. About the newest 200 can be reached.

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            feature: Kind of post: 0 for all, 1 for originals, 2 with a picture, 3 with a video, 4 with music.

        Returns:
            The posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/user_timeline&diff=1047&oldid=1000
        """
        if not isinstance(id, Unset | None):
            from . import statuses_user_timeline_by_id

            return _result(
                statuses_user_timeline_by_id.sync_detailed(
                    id=_segment("statuses_user_timeline_by_id", "id", id),
                    format_=self._client.format,
                    user_id=user_id,
                    screen_name=screen_name,
                    since_id=since_id,
                    max_id=max_id,
                    count=count,
                    page=page,
                    base_app=base_app,
                    feature=feature,
                    client=self._client,
                ),
                strict=self._client.strict,
            )

        from . import statuses_user_timeline

        return _result(
            statuses_user_timeline.sync_detailed(
                format_=self._client.format,
                user_id=user_id,
                screen_name=screen_name,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                base_app=base_app,
                feature=feature,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_user_timeline(
        self,
        *,
        id: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[StatusesList]:
        """Pages of `user_timeline`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            feature: Kind of post: 0 for all, 1 for originals, 2 with a picture, 3 with a video, 4 with music.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> StatusesList:
            return self.user_timeline(
                id=id,
                user_id=user_id,
                screen_name=screen_name,
                since_id=since_id,
                max_id=max_id,
                count=count,
                base_app=base_app,
                feature=feature,
                **_state,
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _USER_TIMELINE_PAGINATION, max_pages)

    def iter_user_timeline(
        self,
        *,
        id: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[Status]:
        """What is on the pages of `user_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            feature: Kind of post: 0 for all, 1 for originals, 2 with a picture, 3 with a video, 4 with music.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_user_timeline(
                id=id,
                user_id=user_id,
                screen_name=screen_name,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                base_app=base_app,
                feature=feature,
                max_pages=max_pages,
            )
            for item in page.statuses
        )

    def mentions(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> StatusesList:
        """The newest posts that mention the caller.

        Posts with `@` and the caller's nickname. About 1,000 can be reached.

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.

        Returns:
            The posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Statuses/mentions/en
        """
        from . import statuses_mentions

        return _result(
            statuses_mentions.sync_detailed(
                format_=self._client.format,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
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
        max_pages: int | None = None,
    ) -> Iterator[StatusesList]:
        """Pages of `mentions`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> StatusesList:
            return self.mentions(since_id=since_id, max_id=max_id, count=count, **_state)

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
        max_pages: int | None = None,
    ) -> Iterator[Status]:
        """What is on the pages of `mentions`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_mentions(
                since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages
            )
            for item in page.statuses
        )

    def comments_timeline(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> CommentsList:
        """The newest comments by and to the caller.

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.

        Returns:
            The comments.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Statuses/comments_timeline
        """
        from . import statuses_comments_timeline

        return _result(
            statuses_comments_timeline.sync_detailed(
                format_=self._client.format,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_comments_timeline(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[CommentsList]:
        """Pages of `comments_timeline`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> CommentsList:
            return self.comments_timeline(since_id=since_id, max_id=max_id, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _COMMENTS_TIMELINE_PAGINATION, max_pages)

    def iter_comments_timeline(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[Comment]:
        """What is on the pages of `comments_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_comments_timeline(
                since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages
            )
            for item in page.comments
        )

    def comments_by_me(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> CommentsList:
        """The newest comments by the caller.

        About 200 can be reached.

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.

        Returns:
            The comments.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/comments_by_me&oldid=1985
        """
        from . import statuses_comments_by_me

        return _result(
            statuses_comments_by_me.sync_detailed(
                format_=self._client.format,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_comments_by_me(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[CommentsList]:
        """Pages of `comments_by_me`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> CommentsList:
            return self.comments_by_me(since_id=since_id, max_id=max_id, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _COMMENTS_BY_ME_PAGINATION, max_pages)

    def iter_comments_by_me(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[Comment]:
        """What is on the pages of `comments_by_me`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_comments_by_me(
                since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages
            )
            for item in page.comments
        )

    def comments_to_me(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> CommentsList:
        """The newest comments to the caller.

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.

        Returns:
            The comments.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Statuses/comments_to_me
        """
        from . import statuses_comments_to_me

        return _result(
            statuses_comments_to_me.sync_detailed(
                format_=self._client.format,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_comments_to_me(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[CommentsList]:
        """Pages of `comments_to_me`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> CommentsList:
            return self.comments_to_me(since_id=since_id, max_id=max_id, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _COMMENTS_TO_ME_PAGINATION, max_pages)

    def iter_comments_to_me(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[Comment]:
        """What is on the pages of `comments_to_me`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_comments_to_me(
                since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages
            )
            for item in page.comments
        )

    def comments(self, *, id: int, count: int | Unset = UNSET, page: int | Unset = UNSET) -> CommentsList:
        """The comments on one post.

        Args:
            id: The post.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.

        Returns:
            The comments.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/comments/en&printable=yes
        """
        from . import statuses_comments

        return _result(
            statuses_comments.sync_detailed(
                format_=self._client.format, id=id, count=count, page=page, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_comments(
        self, *, id: int, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[CommentsList]:
        """Pages of `comments`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            id: The post.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> CommentsList:
            return self.comments(id=id, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _COMMENTS_PAGINATION, max_pages)

    def iter_comments(
        self, *, id: int, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[Comment]:
        """What is on the pages of `comments`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            id: The post.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_comments(id=id, count=count, page=page, max_pages=max_pages)
            for item in page.comments
        )

    def repost_timeline(
        self,
        *,
        id: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> StatusesList:
        """The newest reposts of one post.

        Only for a post that is no repost itself.

        Args:
            id: The post.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.

        Returns:
            The posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Statuses/repost_timeline/en
        """
        from . import statuses_repost_timeline

        return _result(
            statuses_repost_timeline.sync_detailed(
                format_=self._client.format,
                id=id,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_repost_timeline(
        self,
        *,
        id: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[StatusesList]:
        """Pages of `repost_timeline`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            id: The post.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> StatusesList:
            return self.repost_timeline(id=id, since_id=since_id, max_id=max_id, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _REPOST_TIMELINE_PAGINATION, max_pages)

    def iter_repost_timeline(
        self,
        *,
        id: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[Status]:
        """What is on the pages of `repost_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            id: The post.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_repost_timeline(
                id=id, since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages
            )
            for item in page.statuses
        )

    def repost_by_me(
        self,
        *,
        id: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> StatusesList:
        """The newest reposts by one user.

        Args:
            id: The user, by id.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.

        Returns:
            The posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/repost_by_me/en&oldid=3531
        """
        from . import statuses_repost_by_me

        return _result(
            statuses_repost_by_me.sync_detailed(
                format_=self._client.format,
                id=id,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_repost_by_me(
        self,
        *,
        id: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[StatusesList]:
        """Pages of `repost_by_me`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            id: The user, by id.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> StatusesList:
            return self.repost_by_me(id=id, since_id=since_id, max_id=max_id, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _REPOST_BY_ME_PAGINATION, max_pages)

    def iter_repost_by_me(
        self,
        *,
        id: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[Status]:
        """What is on the pages of `repost_by_me`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            id: The user, by id.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_repost_by_me(
                id=id, since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages
            )
            for item in page.statuses
        )

    def batch_timeline(
        self,
        *,
        user_id: str | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
    ) -> StatusesList:
        """The newest posts of several users.

        Known from the code of old clients only; no page documents it.

        Give at least one of `user_id` and `screen_name`.

        Args:
            user_id: The users by id, up to 20, separated by commas.
            screen_name: The users by nickname, up to 20, separated by commas.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            feature: Kind of post: 0 for all, 1 for originals, 2 with a picture, 3 with a video, 4 with music.
            base_app: 1 leaves out what came from other apps, 0 nothing.

        Returns:
            The posts.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        _given = {"user_id": user_id, "screen_name": screen_name}
        _check("statuses_batch_timeline", _BATCH_TIMELINE_REQUIRES, _given)
        from . import statuses_batch_timeline

        return _result(
            statuses_batch_timeline.sync_detailed(
                format_=self._client.format,
                user_id=user_id,
                screen_name=screen_name,
                count=count,
                page=page,
                feature=feature,
                base_app=base_app,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_batch_timeline(
        self,
        *,
        user_id: str | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[StatusesList]:
        """Pages of `batch_timeline`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            user_id: The users by id, up to 20, separated by commas.
            screen_name: The users by nickname, up to 20, separated by commas.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            feature: Kind of post: 0 for all, 1 for originals, 2 with a picture, 3 with a video, 4 with music.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> StatusesList:
            return self.batch_timeline(
                user_id=user_id, screen_name=screen_name, count=count, feature=feature, base_app=base_app, **_state
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _BATCH_TIMELINE_PAGINATION, max_pages)

    def iter_batch_timeline(
        self,
        *,
        user_id: str | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[Status]:
        """What is on the pages of `batch_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            user_id: The users by id, up to 20, separated by commas.
            screen_name: The users by nickname, up to 20, separated by commas.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            feature: Kind of post: 0 for all, 1 for originals, 2 with a picture, 3 with a video, 4 with music.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_batch_timeline(
                user_id=user_id,
                screen_name=screen_name,
                count=count,
                page=page,
                feature=feature,
                base_app=base_app,
                max_pages=max_pages,
            )
            for item in page.statuses
        )

    def hot_repost_daily(self, *, count: int | Unset = UNSET, base_app: Literal[0, 1] | Unset = UNSET) -> StatusesList:
        """The posts that were reposted most within a day.

        Known from the code of old clients only; no page documents it.

        Args:
            count: Number of posts.
            base_app: 1 leaves out what came from other apps, 0 nothing.

        Returns:
            The posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import statuses_hot_repost_daily

        return _result(
            statuses_hot_repost_daily.sync_detailed(
                format_=self._client.format, count=count, base_app=base_app, client=self._client
            ),
            strict=self._client.strict,
        )

    def hot_repost_weekly(self, *, count: int | Unset = UNSET) -> StatusesList:
        """The posts that were reposted most within a week.

        Args:
            count: Number of posts. At most 50. The service's default is `20`.

        Returns:
            The posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Statuses/hot/repost_weekly
        """
        from . import statuses_hot_repost_weekly

        return _result(
            statuses_hot_repost_weekly.sync_detailed(format_=self._client.format, count=count, client=self._client),
            strict=self._client.strict,
        )

    def hot_comments_daily(
        self, *, count: int | Unset = UNSET, base_app: Literal[0, 1] | Unset = UNSET
    ) -> StatusesList:
        """The posts that were commented on most within a day.

        Known from the code of old clients only; no page documents it.

        Args:
            count: Number of posts.
            base_app: 1 leaves out what came from other apps, 0 nothing.

        Returns:
            The posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import statuses_hot_comments_daily

        return _result(
            statuses_hot_comments_daily.sync_detailed(
                format_=self._client.format, count=count, base_app=base_app, client=self._client
            ),
            strict=self._client.strict,
        )

    def hot_comments_weekly(
        self, *, count: int | Unset = UNSET, base_app: Literal[0, 1] | Unset = UNSET
    ) -> StatusesList:
        """The posts that were commented on most within a week.

        Known from the code of old clients only; no page documents it.

        Args:
            count: Number of posts.
            base_app: 1 leaves out what came from other apps, 0 nothing.

        Returns:
            The posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import statuses_hot_comments_weekly

        return _result(
            statuses_hot_comments_weekly.sync_detailed(
                format_=self._client.format, count=count, base_app=base_app, client=self._client
            ),
            strict=self._client.strict,
        )

    def counts(self, *, ids: str) -> CountsList:
        """How often posts were commented on and reposted.

        The answer has nothing for posts that don't exist.

        Args:
            ids: The posts by id, up to 100, separated by commas.

        Returns:
            The counts, one entry for each post.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/counts&oldid=9444
        """
        from . import statuses_counts

        return _result(
            statuses_counts.sync_detailed(format_=self._client.format, ids=ids, client=self._client),
            strict=self._client.strict,
        )

    def unread(self, *, with_new_status: Literal[0, 1] | Unset = UNSET, since_id: int | Unset = UNSET) -> Unread:
        """How much is new for the caller.

        Comments, mentions, direct messages and followers since the counts were reset. With `with_new_status`, also
        whether there are new posts.

        Args:
            with_new_status: 1 tells in `new_status` whether there are new posts. `0` or `1`. The service's default
                is `0`.
            since_id: With `with_new_status`: posts with a greater id are new.

        Returns:
            The counts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/unread&diff=9445&oldid=1116
        """
        from . import statuses_unread

        return _result(
            statuses_unread.sync_detailed(
                format_=self._client.format, with_new_status=with_new_status, since_id=since_id, client=self._client
            ),
            strict=self._client.strict,
        )

    def reset_count(self, *, type_: Literal[1, 2, 3, 4]) -> Result:
        """Set one of the caller's counts of new things to zero.

        Args:
            type_: Which one: 1 for comments, 2 for mentions, 3 for direct messages, 4 for followers.

        Returns:
            Whether it is so, or was done.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Statuses/reset_count/en
        """
        from ...models.statuses_reset_count_body import StatusesResetCountBody
        from . import statuses_reset_count

        return _result(
            statuses_reset_count.sync_detailed(
                format_=self._client.format, body=StatusesResetCountBody(type_=type_), client=self._client
            ),
            strict=self._client.strict,
        )

    def show_by_id(self, *, id: int) -> Status:
        """One post.

        Args:
            id: The post.

        Returns:
            The post.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/show&printable=yes
        """
        from . import statuses_show_by_id

        return _result(
            statuses_show_by_id.sync_detailed(
                id=_segment("statuses_show_by_id", "id", id), format_=self._client.format, client=self._client
            ),
            strict=self._client.strict,
        )

    def get_by_id(self, *, userid: int, id: int) -> Redirect:
        """The page of one post on the web.

        Leads to the page; there is no data.

        Args:
            userid: The author, by id.
            id: The post.

        Returns:
            The way to the page.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/User/statuses/id/en
        """
        from . import statuses_get_by_id

        return _result(
            statuses_get_by_id.sync_detailed(
                userid=_segment("statuses_get_by_id", "userid", userid),
                id=_segment("statuses_get_by_id", "id", id),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def batch_show(self, *, ids: str, del_ctrl: Literal[0, 1] | Unset = UNSET) -> StatusesList:
        """Several posts.

        Known from the code of old clients only; no page documents it.

        Args:
            ids: The posts by id, separated by commas.
            del_ctrl: 1 keeps removed posts in the answer, with `estate` saying so. `0` or `1`.

        Returns:
            The posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import statuses_batch_show

        return _result(
            statuses_batch_show.sync_detailed(
                format_=self._client.format, ids=ids, del_ctrl=del_ctrl, client=self._client
            ),
            strict=self._client.strict,
        )

    def update(
        self,
        *,
        status: str,
        in_reply_to_status_id: int | Unset = UNSET,
        lat: float | Unset = UNSET,
        long: float | Unset = UNSET,
        annotations: str | Unset = UNSET,
    ) -> Status:
        """Post a text.

        The same text twice in a row is refused. `lat` and `long` count together only, and only where the caller
        lets places be shown.

        Args:
            status: The text, up to 140 Chinese characters.
            in_reply_to_status_id: A post to answer or to repost.
            lat: Latitude of the place, the north positive. From -90 to 90.
            long: Longitude of the place, the east positive. From -180 to 180.
            annotations: Data of the app's own: a JSON array of objects, as text of up to 512 characters.

        Returns:
            The post.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/update/en&oldid=3555
        """
        from ...models.statuses_update_body import StatusesUpdateBody
        from . import statuses_update

        return _result(
            statuses_update.sync_detailed(
                format_=self._client.format,
                body=StatusesUpdateBody(
                    status=status,
                    in_reply_to_status_id=in_reply_to_status_id,
                    lat=lat,
                    long=long,
                    annotations=annotations,
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def upload(self, *, status: str, pic: File, lat: float | Unset = UNSET, long: float | Unset = UNSET) -> Status:
        """Post a text with a picture.

        The picture goes along as a part of a multipart form.

        Args:
            status: The text, up to 140 Chinese characters.
            pic: The picture, in JPEG, GIF or PNG; it has to stay below 5 MB.
            lat: Latitude of the place, the north positive. From -90 to 90.
            long: Longitude of the place, the east positive. From -180 to 180.

        Returns:
            The post.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php/Statuses/upload
        """
        from ...models.statuses_upload_body import StatusesUploadBody
        from . import statuses_upload

        return _result(
            statuses_upload.sync_detailed(
                format_=self._client.format,
                body=StatusesUploadBody(
                    status=_part("statuses_upload", "status", status),
                    pic=_file("statuses_upload", "pic", pic),
                    lat=UNSET if isinstance(lat, Unset | None) else _part("statuses_upload", "lat", lat),
                    long=UNSET if isinstance(long, Unset | None) else _part("statuses_upload", "long", long),
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def upload_pic(self, *, pic: File) -> UploadedPicture:
        """Upload a picture, to be posted later.

        Its id is for `statuses/upload_url_text`. For partners.

        Known from the code of old clients only; no page documents it.

        Args:
            pic: The picture, in JPEG, GIF or PNG.

        Returns:
            The picture.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from ...models.statuses_upload_pic_body import StatusesUploadPicBody
        from . import statuses_upload_pic

        return _result(
            statuses_upload_pic.sync_detailed(
                format_=self._client.format,
                body=StatusesUploadPicBody(pic=_file("statuses_upload_pic", "pic", pic)),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def upload_url_text(self, *, status: str, pic_id: str | Unset = UNSET, url: str | Unset = UNSET) -> Status:
        """Post a text with a picture that is there already.

        By its id or its address; the id counts where both are given.

        Give at least one of `pic_id` and `url`.

        Args:
            status: The text, up to 140 Chinese characters.
            pic_id: Id of a picture from `statuses/upload_pic`.
            url: Address of a picture, beginning with `http://`.

        Returns:
            The post.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Statuses/upload_url_text
        """
        _given = {"pic_id": pic_id, "url": url}
        _check("statuses_upload_url_text", _UPLOAD_URL_TEXT_REQUIRES, _given)
        from ...models.statuses_upload_url_text_body import StatusesUploadUrlTextBody
        from . import statuses_upload_url_text

        return _result(
            statuses_upload_url_text.sync_detailed(
                format_=self._client.format,
                body=StatusesUploadUrlTextBody(status=status, pic_id=pic_id, url=url),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def repost(
        self, *, id: int, status: str | Unset = UNSET, is_comment: Literal[0, 1, 2, 3] | Unset = UNSET
    ) -> Status:
        """Repost a post.

        The answer names the post and its author as what it replies to; read later, the same post does not.

        Args:
            id: The post.
            status: A text to add, up to 140 Chinese characters. The service's default is `转发微博`.
            is_comment: Whether it becomes a comment, too: 0 no, 1 on the post, 2 on the post that this one reposts,
                3 on both. The service's default is `0`.

        Returns:
            The post.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/repost&printable=yes
        """
        from ...models.statuses_repost_body import StatusesRepostBody
        from . import statuses_repost

        return _result(
            statuses_repost.sync_detailed(
                format_=self._client.format,
                body=StatusesRepostBody(id=id, status=status, is_comment=is_comment),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def retweet_by_id(self, *, id: int, status: str | Unset = UNSET) -> Status:
        """Repost a post, by its id in the path.

        The older form of `statuses/repost`. Without `status`, the author and the text of the post are quoted.

        Args:
            id: The post.
            status: A text to add, up to 140 Chinese characters.

        Returns:
            The post.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/repost&oldid=1989
        """
        from ...models.statuses_retweet_by_id_body import StatusesRetweetByIdBody
        from . import statuses_retweet_by_id

        return _result(
            statuses_retweet_by_id.sync_detailed(
                id=_segment("statuses_retweet_by_id", "id", id),
                format_=self._client.format,
                body=StatusesRetweetByIdBody(status=status),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def destroy_by_id(self, *, id: int) -> Status:
        """Remove one of the caller's posts.

        Answers with what was removed.

        Args:
            id: The post.

        Returns:
            The post.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Statuses/destroy/en
        """
        from . import statuses_destroy_by_id

        return _result(
            statuses_destroy_by_id.sync_detailed(
                id=_segment("statuses_destroy_by_id", "id", id), format_=self._client.format, client=self._client
            ),
            strict=self._client.strict,
        )

    def destroy_by_id_delete(self, *, id: int) -> Status:
        """Remove one of the caller's posts.

        Answers with what was removed.

        Args:
            id: The post.

        Returns:
            The post.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Statuses/destroy/en
        """
        from . import statuses_destroy_by_id_delete

        return _result(
            statuses_destroy_by_id_delete.sync_detailed(
                id=_segment("statuses_destroy_by_id_delete", "id", id), format_=self._client.format, client=self._client
            ),
            strict=self._client.strict,
        )

    def comment(
        self,
        *,
        id: int,
        comment: str,
        cid: int | Unset = UNSET,
        without_mention: Literal[0, 1] | Unset = UNSET,
        comment_ori: Literal[0, 1] | Unset = UNSET,
    ) -> Comment:
        """Comment on a post, or answer a comment.

        With `cid`, it does what `statuses/reply` does, whichever post `id` names. The same text twice in a row is
        refused.

        Args:
            id: The post.
            comment: The text, up to 140 Chinese characters.
            cid: A comment to answer.
            without_mention: 1 leaves out the `回复@nickname:` that is put before the text. `0` or `1`. The service's
                default is `0`.
            comment_ori: 1 comments on the post that this one reposts, too. `0` or `1`. The service's default is
                `0`.

        Returns:
            The comment.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/statuses/comment
        """
        from ...models.statuses_comment_body import StatusesCommentBody
        from . import statuses_comment

        return _result(
            statuses_comment.sync_detailed(
                format_=self._client.format,
                body=StatusesCommentBody(
                    id=id, comment=comment, cid=cid, without_mention=without_mention, comment_ori=comment_ori
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def reply(self, *, cid: int, comment: str, id: int, without_mention: Literal[0, 1] | Unset = UNSET) -> Comment:
        """Reply to somebody's comment.

        `回复@`, the nickname and a colon are put before the text, unless `without_mention` is 1. Where there is no
        such comment, it comments on the post.

        Args:
            cid: The comment.
            comment: The text, up to 140 Chinese characters.
            id: The post that was commented on.
            without_mention: 1 leaves out the `回复@nickname:` that is put before the text. `0` or `1`. The service's
                default is `0`.

        Returns:
            The comment.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/reply&oldid=9454
        """
        from ...models.statuses_reply_body import StatusesReplyBody
        from . import statuses_reply

        return _result(
            statuses_reply.sync_detailed(
                format_=self._client.format,
                body=StatusesReplyBody(cid=cid, comment=comment, id=id, without_mention=without_mention),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def comment_destroy_by_id(self, *, id: int) -> Comment:
        """Remove one of the caller's comments.

        Comments of others stay, even those on the caller's own posts. Answers with what was removed.

        Args:
            id: The comment.

        Returns:
            The comment.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/comment_destroy&diff=2775&oldid=664
        """
        from . import statuses_comment_destroy_by_id

        return _result(
            statuses_comment_destroy_by_id.sync_detailed(
                id=_segment("statuses_comment_destroy_by_id", "id", id),
                format_=self._client.format,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def comment_destroy_by_id_delete(self, *, id: int) -> Comment:
        """Remove one of the caller's comments.

        Comments of others stay, even those on the caller's own posts. Answers with what was removed.

        Args:
            id: The comment.

        Returns:
            The comment.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/comment_destroy&diff=2775&oldid=664
        """
        from . import statuses_comment_destroy_by_id_delete

        return _result(
            statuses_comment_destroy_by_id_delete.sync_detailed(
                id=_segment("statuses_comment_destroy_by_id_delete", "id", id),
                format_=self._client.format,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def comment_destroy_batch(self, *, ids: str) -> CommentsList:
        """Remove up to 20 comments by the caller.

        Answers with those that were removed; ids of others are skipped.

        Args:
            ids: The comments by id, up to 20, separated by commas.

        Returns:
            The comments.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/comment/destroy_batch/en&oldid=3575
        """
        from ...models.statuses_comment_destroy_batch_body import StatusesCommentDestroyBatchBody
        from . import statuses_comment_destroy_batch

        return _result(
            statuses_comment_destroy_batch.sync_detailed(
                format_=self._client.format, body=StatusesCommentDestroyBatchBody(ids=ids), client=self._client
            ),
            strict=self._client.strict,
        )

    def comment_destroy_batch_delete(self, *, ids: str) -> CommentsList:
        """Remove up to 20 comments by the caller.

        Answers with those that were removed; ids of others are skipped.

        Args:
            ids: The comments by id, up to 20, separated by commas.

        Returns:
            The comments.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/comment/destroy_batch/en&oldid=3575
        """
        from . import statuses_comment_destroy_batch_delete

        return _result(
            statuses_comment_destroy_batch_delete.sync_detailed(
                format_=self._client.format, ids=ids, client=self._client
            ),
            strict=self._client.strict,
        )

    def friends(
        self,
        *,
        id: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        cursor: int | Unset = UNSET,
        count: int | Unset = UNSET,
    ) -> UsersPage:
        """The accounts that a user follows, each with its last post.

        The latest one followed first. Without `id`, `user_id` and `screen_name`, those whom the caller follows.

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. Without it the
                answer is a bare list of the first users.
            count: Entries on a page. At most 200. The service's default is `20`.

        Returns:
            With `cursor` a page with its cursors, without it the bare list.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/friends/en&printable=yes
        """
        if not isinstance(id, Unset | None):
            from . import statuses_friends_by_id

            return _result(
                statuses_friends_by_id.sync_detailed(
                    id=_segment("statuses_friends_by_id", "id", id),
                    format_=self._client.format,
                    user_id=user_id,
                    screen_name=screen_name,
                    cursor=cursor,
                    count=count,
                    client=self._client,
                ),
                strict=self._client.strict,
            )

        from . import statuses_friends

        return _result(
            statuses_friends.sync_detailed(
                format_=self._client.format,
                user_id=user_id,
                screen_name=screen_name,
                cursor=cursor,
                count=count,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_friends(
        self,
        *,
        id: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        cursor: int | Unset = UNSET,
        count: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[UsersPage]:
        """Pages of `friends`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. Without it the
                answer is a bare list of the first users.
            count: Entries on a page. At most 200. The service's default is `20`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> UsersPage:
            return self.friends(id=id, user_id=user_id, screen_name=screen_name, count=count, **_state)

        _given: dict[str, Any] = {"cursor": cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _FRIENDS_PAGINATION, max_pages)

    def iter_friends(
        self,
        *,
        id: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        cursor: int | Unset = UNSET,
        count: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[User]:
        """What is on the pages of `friends`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. Without it the
                answer is a bare list of the first users.
            count: Entries on a page. At most 200. The service's default is `20`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_friends(
                id=id, user_id=user_id, screen_name=screen_name, cursor=cursor, count=count, max_pages=max_pages
            )
            for item in page.users
        )

    def followers(
        self,
        *,
        id: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        cursor: int | Unset = UNSET,
        count: int | Unset = UNSET,
    ) -> UsersPage:
        """The accounts that follow a user, each with its last post.

        The latest follower first. Without `id`, `user_id` and `screen_name`, the followers of the caller. Suspended
        accounts are left out, so a page may hold fewer than `count`. Only what the user shows to the public or to
        followers is returned, and 5,000 followers at most.

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. Without it the
                answer is a bare list of the first users.
            count: Entries on a page. At most 200. The service's default is `20`.

        Returns:
            With `cursor` a page with its cursors, without it the bare list.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Statuses/followers
        """
        if not isinstance(id, Unset | None):
            from . import statuses_followers_by_id

            return _result(
                statuses_followers_by_id.sync_detailed(
                    id=_segment("statuses_followers_by_id", "id", id),
                    format_=self._client.format,
                    user_id=user_id,
                    screen_name=screen_name,
                    cursor=cursor,
                    count=count,
                    client=self._client,
                ),
                strict=self._client.strict,
            )

        from . import statuses_followers

        return _result(
            statuses_followers.sync_detailed(
                format_=self._client.format,
                user_id=user_id,
                screen_name=screen_name,
                cursor=cursor,
                count=count,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_followers(
        self,
        *,
        id: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        cursor: int | Unset = UNSET,
        count: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[UsersPage]:
        """Pages of `followers`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. Without it the
                answer is a bare list of the first users.
            count: Entries on a page. At most 200. The service's default is `20`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> UsersPage:
            return self.followers(id=id, user_id=user_id, screen_name=screen_name, count=count, **_state)

        _given: dict[str, Any] = {"cursor": cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _FOLLOWERS_PAGINATION, max_pages)

    def iter_followers(
        self,
        *,
        id: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        cursor: int | Unset = UNSET,
        count: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[User]:
        """What is on the pages of `followers`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. Without it the
                answer is a bare list of the first users.
            count: Entries on a page. At most 200. The service's default is `20`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_followers(
                id=id, user_id=user_id, screen_name=screen_name, cursor=cursor, count=count, max_pages=max_pages
            )
            for item in page.users
        )

    def magic_followers(self, *, user_id: int, count: int | Unset = UNSET) -> UsersList:
        """Followers of a user who matter, each with its last post.

        Known from the code of old clients only; no page documents it.

        Args:
            user_id: The user, by id.
            count: Number of accounts. At most 20.

        Returns:
            The accounts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import statuses_magic_followers

        return _result(
            statuses_magic_followers.sync_detailed(
                format_=self._client.format, user_id=user_id, count=count, client=self._client
            ),
            strict=self._client.strict,
        )

    def search(
        self,
        *,
        q: str | Unset = UNSET,
        filter_ori: Literal[0, 4, 5] | Unset = UNSET,
        filter_pic: Literal[0, 1, 2] | Unset = UNSET,
        fuid: int | Unset = UNSET,
        province: int | Unset = UNSET,
        city: int | Unset = UNSET,
        starttime: float | Unset = UNSET,
        endtime: float | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        needcount: bool | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> StatusesFound:
        """Search posts by word, author, place and time.

        Args:
            q: What to look for.
            filter_ori: 0 for all posts, 5 for originals, 4 for reposts. The service's default is `0`.
            filter_pic: 0 for all posts, 1 with a picture, 2 without.
            fuid: The author, by id.
            province: Code of a province.
            city: Code of a city.
            starttime: Posts since then, in seconds since 1970.
            endtime: Posts until then, in seconds since 1970.
            page: Number of the page.
            count: Entries on a page. At most 200. The service's default is `10`.
            needcount: Whether the answer tells how many posts were found.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            callback: Name of a function in JavaScript; JSON comes as the argument of a call of it.

        Returns:
            The posts; with `needcount` also how many there are.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/search/en&oldid=3759
        """
        from . import statuses_search

        return _result(
            statuses_search.sync_detailed(
                format_=self._client.format,
                q=q,
                filter_ori=filter_ori,
                filter_pic=filter_pic,
                fuid=fuid,
                province=province,
                city=city,
                starttime=starttime,
                endtime=endtime,
                page=page,
                count=count,
                needcount=needcount,
                base_app=base_app,
                callback=callback,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_search(
        self,
        *,
        q: str | Unset = UNSET,
        filter_ori: Literal[0, 4, 5] | Unset = UNSET,
        filter_pic: Literal[0, 1, 2] | Unset = UNSET,
        fuid: int | Unset = UNSET,
        province: int | Unset = UNSET,
        city: int | Unset = UNSET,
        starttime: float | Unset = UNSET,
        endtime: float | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        needcount: bool | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        callback: str | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[StatusesFound]:
        """Pages of `search`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            q: What to look for.
            filter_ori: 0 for all posts, 5 for originals, 4 for reposts. The service's default is `0`.
            filter_pic: 0 for all posts, 1 with a picture, 2 without.
            fuid: The author, by id.
            province: Code of a province.
            city: Code of a city.
            starttime: Posts since then, in seconds since 1970.
            endtime: Posts until then, in seconds since 1970.
            page: Number of the page.
            count: Entries on a page. At most 200. The service's default is `10`.
            needcount: Whether the answer tells how many posts were found.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            callback: Name of a function in JavaScript; JSON comes as the argument of a call of it.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> StatusesFound:
            return self.search(
                q=q,
                filter_ori=filter_ori,
                filter_pic=filter_pic,
                fuid=fuid,
                province=province,
                city=city,
                starttime=starttime,
                endtime=endtime,
                count=count,
                needcount=needcount,
                base_app=base_app,
                callback=callback,
                **_state,
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _SEARCH_PAGINATION, max_pages)

    def iter_search(
        self,
        *,
        q: str | Unset = UNSET,
        filter_ori: Literal[0, 4, 5] | Unset = UNSET,
        filter_pic: Literal[0, 1, 2] | Unset = UNSET,
        fuid: int | Unset = UNSET,
        province: int | Unset = UNSET,
        city: int | Unset = UNSET,
        starttime: float | Unset = UNSET,
        endtime: float | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        needcount: bool | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        callback: str | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[Status]:
        """What is on the pages of `search`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            q: What to look for.
            filter_ori: 0 for all posts, 5 for originals, 4 for reposts. The service's default is `0`.
            filter_pic: 0 for all posts, 1 with a picture, 2 without.
            fuid: The author, by id.
            province: Code of a province.
            city: Code of a city.
            starttime: Posts since then, in seconds since 1970.
            endtime: Posts until then, in seconds since 1970.
            page: Number of the page.
            count: Entries on a page. At most 200. The service's default is `10`.
            needcount: Whether the answer tells how many posts were found.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            callback: Name of a function in JavaScript; JSON comes as the argument of a call of it.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_search(
                q=q,
                filter_ori=filter_ori,
                filter_pic=filter_pic,
                fuid=fuid,
                province=province,
                city=city,
                starttime=starttime,
                endtime=endtime,
                page=page,
                count=count,
                needcount=needcount,
                base_app=base_app,
                callback=callback,
                max_pages=max_pages,
            )
            for item in page.statuses
        )


class AsyncStatuses:
    """Posts, timelines, comments on posts, and the accounts around them."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def public_timeline(
        self, *, count: int | Unset = UNSET, base_app: Literal[0, 1] | Unset = UNSET
    ) -> StatusesList:
        """The newest public posts.

        Kept by the server for up to a minute, so two calls in a row can answer the same.

        Args:
            count: Entries on a page. At most 200. The service's default is `20`.
            base_app: 1 leaves out what came from other apps, 0 nothing.

        Returns:
            The posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/public_timeline/en&oldid=3745
        """
        from . import statuses_public_timeline

        return _result(
            await statuses_public_timeline.asyncio_detailed(
                format_=self._client.format, count=count, base_app=base_app, client=self._client
            ),
            strict=self._client.strict,
        )

    async def friends_timeline(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
    ) -> StatusesList:
        """The newest posts of the caller and of those that the caller follows.

        What the caller's home page shows. About 1,000 posts can be reached.

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            feature: Kind of post: 0 for all, 1 for originals, 2 with a picture, 3 with a video, 4 with music.

        Returns:
            The posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/friends_timeline/en&diff=3495&oldid=3483
        """
        from . import statuses_friends_timeline

        return _result(
            await statuses_friends_timeline.asyncio_detailed(
                format_=self._client.format,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                base_app=base_app,
                feature=feature,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_friends_timeline(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[StatusesList]:
        """Pages of `friends_timeline`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            feature: Kind of post: 0 for all, 1 for originals, 2 with a picture, 3 with a video, 4 with music.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> StatusesList:
            return await self.friends_timeline(
                since_id=since_id, max_id=max_id, count=count, base_app=base_app, feature=feature, **_state
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _FRIENDS_TIMELINE_PAGINATION, max_pages)

    def iter_friends_timeline(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[Status]:
        """What is on the pages of `friends_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            feature: Kind of post: 0 for all, 1 for originals, 2 with a picture, 3 with a video, 4 with music.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_friends_timeline(
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                base_app=base_app,
                feature=feature,
                max_pages=max_pages,
            )
            for item in page.statuses
        )

    async def home_timeline(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
    ) -> StatusesList:
        """The newest posts of the caller and of those that the caller follows.

        Another name of `statuses/friends_timeline`, with the same answers.

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            feature: Kind of post: 0 for all, 1 for originals, 2 with a picture, 3 with a video, 4 with music.

        Returns:
            The posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/friends_timeline/en&diff=3495&oldid=3483
        """
        from . import statuses_home_timeline

        return _result(
            await statuses_home_timeline.asyncio_detailed(
                format_=self._client.format,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                base_app=base_app,
                feature=feature,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_home_timeline(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[StatusesList]:
        """Pages of `home_timeline`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            feature: Kind of post: 0 for all, 1 for originals, 2 with a picture, 3 with a video, 4 with music.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> StatusesList:
            return await self.home_timeline(
                since_id=since_id, max_id=max_id, count=count, base_app=base_app, feature=feature, **_state
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _HOME_TIMELINE_PAGINATION, max_pages)

    def iter_home_timeline(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[Status]:
        """What is on the pages of `home_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            feature: Kind of post: 0 for all, 1 for originals, 2 with a picture, 3 with a video, 4 with music.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_home_timeline(
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                base_app=base_app,
                feature=feature,
                max_pages=max_pages,
            )
            for item in page.statuses
        )

    async def user_timeline(
        self,
        *,
        id: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
    ) -> StatusesList:
        """The newest posts of one user.

        Without `id`, `user_id` and `screen_name`, those of the caller. About the newest 200 can be reached.

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            feature: Kind of post: 0 for all, 1 for originals, 2 with a picture, 3 with a video, 4 with music.

        Returns:
            The posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/user_timeline&diff=1047&oldid=1000
        """
        if not isinstance(id, Unset | None):
            from . import statuses_user_timeline_by_id

            return _result(
                await statuses_user_timeline_by_id.asyncio_detailed(
                    id=_segment("statuses_user_timeline_by_id", "id", id),
                    format_=self._client.format,
                    user_id=user_id,
                    screen_name=screen_name,
                    since_id=since_id,
                    max_id=max_id,
                    count=count,
                    page=page,
                    base_app=base_app,
                    feature=feature,
                    client=self._client,
                ),
                strict=self._client.strict,
            )

        from . import statuses_user_timeline

        return _result(
            await statuses_user_timeline.asyncio_detailed(
                format_=self._client.format,
                user_id=user_id,
                screen_name=screen_name,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                base_app=base_app,
                feature=feature,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_user_timeline(
        self,
        *,
        id: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[StatusesList]:
        """Pages of `user_timeline`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            feature: Kind of post: 0 for all, 1 for originals, 2 with a picture, 3 with a video, 4 with music.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> StatusesList:
            return await self.user_timeline(
                id=id,
                user_id=user_id,
                screen_name=screen_name,
                since_id=since_id,
                max_id=max_id,
                count=count,
                base_app=base_app,
                feature=feature,
                **_state,
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _USER_TIMELINE_PAGINATION, max_pages)

    def iter_user_timeline(
        self,
        *,
        id: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[Status]:
        """What is on the pages of `user_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            feature: Kind of post: 0 for all, 1 for originals, 2 with a picture, 3 with a video, 4 with music.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_user_timeline(
                id=id,
                user_id=user_id,
                screen_name=screen_name,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                base_app=base_app,
                feature=feature,
                max_pages=max_pages,
            )
            for item in page.statuses
        )

    async def mentions(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> StatusesList:
        """The newest posts that mention the caller.

        Posts with `@` and the caller's nickname. About 1,000 can be reached.

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.

        Returns:
            The posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Statuses/mentions/en
        """
        from . import statuses_mentions

        return _result(
            await statuses_mentions.asyncio_detailed(
                format_=self._client.format,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
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
        max_pages: int | None = None,
    ) -> AsyncIterator[StatusesList]:
        """Pages of `mentions`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> StatusesList:
            return await self.mentions(since_id=since_id, max_id=max_id, count=count, **_state)

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
        max_pages: int | None = None,
    ) -> AsyncIterator[Status]:
        """What is on the pages of `mentions`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_mentions(
                since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages
            )
            for item in page.statuses
        )

    async def comments_timeline(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> CommentsList:
        """The newest comments by and to the caller.

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.

        Returns:
            The comments.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Statuses/comments_timeline
        """
        from . import statuses_comments_timeline

        return _result(
            await statuses_comments_timeline.asyncio_detailed(
                format_=self._client.format,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_comments_timeline(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[CommentsList]:
        """Pages of `comments_timeline`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> CommentsList:
            return await self.comments_timeline(since_id=since_id, max_id=max_id, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _COMMENTS_TIMELINE_PAGINATION, max_pages)

    def iter_comments_timeline(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[Comment]:
        """What is on the pages of `comments_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_comments_timeline(
                since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages
            )
            for item in page.comments
        )

    async def comments_by_me(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> CommentsList:
        """The newest comments by the caller.

        About 200 can be reached.

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.

        Returns:
            The comments.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/comments_by_me&oldid=1985
        """
        from . import statuses_comments_by_me

        return _result(
            await statuses_comments_by_me.asyncio_detailed(
                format_=self._client.format,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_comments_by_me(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[CommentsList]:
        """Pages of `comments_by_me`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> CommentsList:
            return await self.comments_by_me(since_id=since_id, max_id=max_id, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _COMMENTS_BY_ME_PAGINATION, max_pages)

    def iter_comments_by_me(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[Comment]:
        """What is on the pages of `comments_by_me`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_comments_by_me(
                since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages
            )
            for item in page.comments
        )

    async def comments_to_me(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> CommentsList:
        """The newest comments to the caller.

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.

        Returns:
            The comments.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Statuses/comments_to_me
        """
        from . import statuses_comments_to_me

        return _result(
            await statuses_comments_to_me.asyncio_detailed(
                format_=self._client.format,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_comments_to_me(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[CommentsList]:
        """Pages of `comments_to_me`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> CommentsList:
            return await self.comments_to_me(since_id=since_id, max_id=max_id, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _COMMENTS_TO_ME_PAGINATION, max_pages)

    def iter_comments_to_me(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[Comment]:
        """What is on the pages of `comments_to_me`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_comments_to_me(
                since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages
            )
            for item in page.comments
        )

    async def comments(self, *, id: int, count: int | Unset = UNSET, page: int | Unset = UNSET) -> CommentsList:
        """The comments on one post.

        Args:
            id: The post.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.

        Returns:
            The comments.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/comments/en&printable=yes
        """
        from . import statuses_comments

        return _result(
            await statuses_comments.asyncio_detailed(
                format_=self._client.format, id=id, count=count, page=page, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_comments(
        self, *, id: int, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[CommentsList]:
        """Pages of `comments`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            id: The post.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> CommentsList:
            return await self.comments(id=id, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _COMMENTS_PAGINATION, max_pages)

    def iter_comments(
        self, *, id: int, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[Comment]:
        """What is on the pages of `comments`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            id: The post.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_comments(id=id, count=count, page=page, max_pages=max_pages)
            for item in page.comments
        )

    async def repost_timeline(
        self,
        *,
        id: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> StatusesList:
        """The newest reposts of one post.

        Only for a post that is no repost itself.

        Args:
            id: The post.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.

        Returns:
            The posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Statuses/repost_timeline/en
        """
        from . import statuses_repost_timeline

        return _result(
            await statuses_repost_timeline.asyncio_detailed(
                format_=self._client.format,
                id=id,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_repost_timeline(
        self,
        *,
        id: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[StatusesList]:
        """Pages of `repost_timeline`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            id: The post.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> StatusesList:
            return await self.repost_timeline(id=id, since_id=since_id, max_id=max_id, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _REPOST_TIMELINE_PAGINATION, max_pages)

    def iter_repost_timeline(
        self,
        *,
        id: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[Status]:
        """What is on the pages of `repost_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            id: The post.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_repost_timeline(
                id=id, since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages
            )
            for item in page.statuses
        )

    async def repost_by_me(
        self,
        *,
        id: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> StatusesList:
        """The newest reposts by one user.

        Args:
            id: The user, by id.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.

        Returns:
            The posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/repost_by_me/en&oldid=3531
        """
        from . import statuses_repost_by_me

        return _result(
            await statuses_repost_by_me.asyncio_detailed(
                format_=self._client.format,
                id=id,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_repost_by_me(
        self,
        *,
        id: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[StatusesList]:
        """Pages of `repost_by_me`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            id: The user, by id.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> StatusesList:
            return await self.repost_by_me(id=id, since_id=since_id, max_id=max_id, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _REPOST_BY_ME_PAGINATION, max_pages)

    def iter_repost_by_me(
        self,
        *,
        id: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[Status]:
        """What is on the pages of `repost_by_me`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            id: The user, by id.
            since_id: Only entries with a greater id, which are newer.
            max_id: Only entries with this id or a smaller one.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_repost_by_me(
                id=id, since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages
            )
            for item in page.statuses
        )

    async def batch_timeline(
        self,
        *,
        user_id: str | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
    ) -> StatusesList:
        """The newest posts of several users.

        Known from the code of old clients only; no page documents it.

        Give at least one of `user_id` and `screen_name`.

        Args:
            user_id: The users by id, up to 20, separated by commas.
            screen_name: The users by nickname, up to 20, separated by commas.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            feature: Kind of post: 0 for all, 1 for originals, 2 with a picture, 3 with a video, 4 with music.
            base_app: 1 leaves out what came from other apps, 0 nothing.

        Returns:
            The posts.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        _given = {"user_id": user_id, "screen_name": screen_name}
        _check("statuses_batch_timeline", _BATCH_TIMELINE_REQUIRES, _given)
        from . import statuses_batch_timeline

        return _result(
            await statuses_batch_timeline.asyncio_detailed(
                format_=self._client.format,
                user_id=user_id,
                screen_name=screen_name,
                count=count,
                page=page,
                feature=feature,
                base_app=base_app,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_batch_timeline(
        self,
        *,
        user_id: str | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[StatusesList]:
        """Pages of `batch_timeline`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            user_id: The users by id, up to 20, separated by commas.
            screen_name: The users by nickname, up to 20, separated by commas.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            feature: Kind of post: 0 for all, 1 for originals, 2 with a picture, 3 with a video, 4 with music.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> StatusesList:
            return await self.batch_timeline(
                user_id=user_id, screen_name=screen_name, count=count, feature=feature, base_app=base_app, **_state
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _BATCH_TIMELINE_PAGINATION, max_pages)

    def iter_batch_timeline(
        self,
        *,
        user_id: str | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[Status]:
        """What is on the pages of `batch_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            user_id: The users by id, up to 20, separated by commas.
            screen_name: The users by nickname, up to 20, separated by commas.
            count: Entries on a page. At most 200. The service's default is `20`.
            page: Number of the page. The service's default is `1`.
            feature: Kind of post: 0 for all, 1 for originals, 2 with a picture, 3 with a video, 4 with music.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_batch_timeline(
                user_id=user_id,
                screen_name=screen_name,
                count=count,
                page=page,
                feature=feature,
                base_app=base_app,
                max_pages=max_pages,
            )
            for item in page.statuses
        )

    async def hot_repost_daily(
        self, *, count: int | Unset = UNSET, base_app: Literal[0, 1] | Unset = UNSET
    ) -> StatusesList:
        """The posts that were reposted most within a day.

        Known from the code of old clients only; no page documents it.

        Args:
            count: Number of posts.
            base_app: 1 leaves out what came from other apps, 0 nothing.

        Returns:
            The posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import statuses_hot_repost_daily

        return _result(
            await statuses_hot_repost_daily.asyncio_detailed(
                format_=self._client.format, count=count, base_app=base_app, client=self._client
            ),
            strict=self._client.strict,
        )

    async def hot_repost_weekly(self, *, count: int | Unset = UNSET) -> StatusesList:
        """The posts that were reposted most within a week.

        Args:
            count: Number of posts. At most 50. The service's default is `20`.

        Returns:
            The posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Statuses/hot/repost_weekly
        """
        from . import statuses_hot_repost_weekly

        return _result(
            await statuses_hot_repost_weekly.asyncio_detailed(
                format_=self._client.format, count=count, client=self._client
            ),
            strict=self._client.strict,
        )

    async def hot_comments_daily(
        self, *, count: int | Unset = UNSET, base_app: Literal[0, 1] | Unset = UNSET
    ) -> StatusesList:
        """The posts that were commented on most within a day.

        Known from the code of old clients only; no page documents it.

        Args:
            count: Number of posts.
            base_app: 1 leaves out what came from other apps, 0 nothing.

        Returns:
            The posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import statuses_hot_comments_daily

        return _result(
            await statuses_hot_comments_daily.asyncio_detailed(
                format_=self._client.format, count=count, base_app=base_app, client=self._client
            ),
            strict=self._client.strict,
        )

    async def hot_comments_weekly(
        self, *, count: int | Unset = UNSET, base_app: Literal[0, 1] | Unset = UNSET
    ) -> StatusesList:
        """The posts that were commented on most within a week.

        Known from the code of old clients only; no page documents it.

        Args:
            count: Number of posts.
            base_app: 1 leaves out what came from other apps, 0 nothing.

        Returns:
            The posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import statuses_hot_comments_weekly

        return _result(
            await statuses_hot_comments_weekly.asyncio_detailed(
                format_=self._client.format, count=count, base_app=base_app, client=self._client
            ),
            strict=self._client.strict,
        )

    async def counts(self, *, ids: str) -> CountsList:
        """How often posts were commented on and reposted.

        The answer has nothing for posts that don't exist.

        Args:
            ids: The posts by id, up to 100, separated by commas.

        Returns:
            The counts, one entry for each post.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/counts&oldid=9444
        """
        from . import statuses_counts

        return _result(
            await statuses_counts.asyncio_detailed(format_=self._client.format, ids=ids, client=self._client),
            strict=self._client.strict,
        )

    async def unread(self, *, with_new_status: Literal[0, 1] | Unset = UNSET, since_id: int | Unset = UNSET) -> Unread:
        """How much is new for the caller.

        Comments, mentions, direct messages and followers since the counts were reset. With `with_new_status`, also
        whether there are new posts.

        Args:
            with_new_status: 1 tells in `new_status` whether there are new posts. `0` or `1`. The service's default
                is `0`.
            since_id: With `with_new_status`: posts with a greater id are new.

        Returns:
            The counts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/unread&diff=9445&oldid=1116
        """
        from . import statuses_unread

        return _result(
            await statuses_unread.asyncio_detailed(
                format_=self._client.format, with_new_status=with_new_status, since_id=since_id, client=self._client
            ),
            strict=self._client.strict,
        )

    async def reset_count(self, *, type_: Literal[1, 2, 3, 4]) -> Result:
        """Set one of the caller's counts of new things to zero.

        Args:
            type_: Which one: 1 for comments, 2 for mentions, 3 for direct messages, 4 for followers.

        Returns:
            Whether it is so, or was done.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Statuses/reset_count/en
        """
        from ...models.statuses_reset_count_body import StatusesResetCountBody
        from . import statuses_reset_count

        return _result(
            await statuses_reset_count.asyncio_detailed(
                format_=self._client.format, body=StatusesResetCountBody(type_=type_), client=self._client
            ),
            strict=self._client.strict,
        )

    async def show_by_id(self, *, id: int) -> Status:
        """One post.

        Args:
            id: The post.

        Returns:
            The post.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/show&printable=yes
        """
        from . import statuses_show_by_id

        return _result(
            await statuses_show_by_id.asyncio_detailed(
                id=_segment("statuses_show_by_id", "id", id), format_=self._client.format, client=self._client
            ),
            strict=self._client.strict,
        )

    async def get_by_id(self, *, userid: int, id: int) -> Redirect:
        """The page of one post on the web.

        Leads to the page; there is no data.

        Args:
            userid: The author, by id.
            id: The post.

        Returns:
            The way to the page.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/User/statuses/id/en
        """
        from . import statuses_get_by_id

        return _result(
            await statuses_get_by_id.asyncio_detailed(
                userid=_segment("statuses_get_by_id", "userid", userid),
                id=_segment("statuses_get_by_id", "id", id),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def batch_show(self, *, ids: str, del_ctrl: Literal[0, 1] | Unset = UNSET) -> StatusesList:
        """Several posts.

        Known from the code of old clients only; no page documents it.

        Args:
            ids: The posts by id, separated by commas.
            del_ctrl: 1 keeps removed posts in the answer, with `estate` saying so. `0` or `1`.

        Returns:
            The posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import statuses_batch_show

        return _result(
            await statuses_batch_show.asyncio_detailed(
                format_=self._client.format, ids=ids, del_ctrl=del_ctrl, client=self._client
            ),
            strict=self._client.strict,
        )

    async def update(
        self,
        *,
        status: str,
        in_reply_to_status_id: int | Unset = UNSET,
        lat: float | Unset = UNSET,
        long: float | Unset = UNSET,
        annotations: str | Unset = UNSET,
    ) -> Status:
        """Post a text.

        The same text twice in a row is refused. `lat` and `long` count together only, and only where the caller
        lets places be shown.

        Args:
            status: The text, up to 140 Chinese characters.
            in_reply_to_status_id: A post to answer or to repost.
            lat: Latitude of the place, the north positive. From -90 to 90.
            long: Longitude of the place, the east positive. From -180 to 180.
            annotations: Data of the app's own: a JSON array of objects, as text of up to 512 characters.

        Returns:
            The post.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/update/en&oldid=3555
        """
        from ...models.statuses_update_body import StatusesUpdateBody
        from . import statuses_update

        return _result(
            await statuses_update.asyncio_detailed(
                format_=self._client.format,
                body=StatusesUpdateBody(
                    status=status,
                    in_reply_to_status_id=in_reply_to_status_id,
                    lat=lat,
                    long=long,
                    annotations=annotations,
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def upload(
        self, *, status: str, pic: File, lat: float | Unset = UNSET, long: float | Unset = UNSET
    ) -> Status:
        """Post a text with a picture.

        The picture goes along as a part of a multipart form.

        Args:
            status: The text, up to 140 Chinese characters.
            pic: The picture, in JPEG, GIF or PNG; it has to stay below 5 MB.
            lat: Latitude of the place, the north positive. From -90 to 90.
            long: Longitude of the place, the east positive. From -180 to 180.

        Returns:
            The post.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php/Statuses/upload
        """
        from ...models.statuses_upload_body import StatusesUploadBody
        from . import statuses_upload

        return _result(
            await statuses_upload.asyncio_detailed(
                format_=self._client.format,
                body=StatusesUploadBody(
                    status=_part("statuses_upload", "status", status),
                    pic=_file("statuses_upload", "pic", pic),
                    lat=UNSET if isinstance(lat, Unset | None) else _part("statuses_upload", "lat", lat),
                    long=UNSET if isinstance(long, Unset | None) else _part("statuses_upload", "long", long),
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def upload_pic(self, *, pic: File) -> UploadedPicture:
        """Upload a picture, to be posted later.

        Its id is for `statuses/upload_url_text`. For partners.

        Known from the code of old clients only; no page documents it.

        Args:
            pic: The picture, in JPEG, GIF or PNG.

        Returns:
            The picture.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from ...models.statuses_upload_pic_body import StatusesUploadPicBody
        from . import statuses_upload_pic

        return _result(
            await statuses_upload_pic.asyncio_detailed(
                format_=self._client.format,
                body=StatusesUploadPicBody(pic=_file("statuses_upload_pic", "pic", pic)),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def upload_url_text(self, *, status: str, pic_id: str | Unset = UNSET, url: str | Unset = UNSET) -> Status:
        """Post a text with a picture that is there already.

        By its id or its address; the id counts where both are given.

        Give at least one of `pic_id` and `url`.

        Args:
            status: The text, up to 140 Chinese characters.
            pic_id: Id of a picture from `statuses/upload_pic`.
            url: Address of a picture, beginning with `http://`.

        Returns:
            The post.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Statuses/upload_url_text
        """
        _given = {"pic_id": pic_id, "url": url}
        _check("statuses_upload_url_text", _UPLOAD_URL_TEXT_REQUIRES, _given)
        from ...models.statuses_upload_url_text_body import StatusesUploadUrlTextBody
        from . import statuses_upload_url_text

        return _result(
            await statuses_upload_url_text.asyncio_detailed(
                format_=self._client.format,
                body=StatusesUploadUrlTextBody(status=status, pic_id=pic_id, url=url),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def repost(
        self, *, id: int, status: str | Unset = UNSET, is_comment: Literal[0, 1, 2, 3] | Unset = UNSET
    ) -> Status:
        """Repost a post.

        The answer names the post and its author as what it replies to; read later, the same post does not.

        Args:
            id: The post.
            status: A text to add, up to 140 Chinese characters. The service's default is `转发微博`.
            is_comment: Whether it becomes a comment, too: 0 no, 1 on the post, 2 on the post that this one reposts,
                3 on both. The service's default is `0`.

        Returns:
            The post.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/repost&printable=yes
        """
        from ...models.statuses_repost_body import StatusesRepostBody
        from . import statuses_repost

        return _result(
            await statuses_repost.asyncio_detailed(
                format_=self._client.format,
                body=StatusesRepostBody(id=id, status=status, is_comment=is_comment),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def retweet_by_id(self, *, id: int, status: str | Unset = UNSET) -> Status:
        """Repost a post, by its id in the path.

        The older form of `statuses/repost`. Without `status`, the author and the text of the post are quoted.

        Args:
            id: The post.
            status: A text to add, up to 140 Chinese characters.

        Returns:
            The post.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/repost&oldid=1989
        """
        from ...models.statuses_retweet_by_id_body import StatusesRetweetByIdBody
        from . import statuses_retweet_by_id

        return _result(
            await statuses_retweet_by_id.asyncio_detailed(
                id=_segment("statuses_retweet_by_id", "id", id),
                format_=self._client.format,
                body=StatusesRetweetByIdBody(status=status),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def destroy_by_id(self, *, id: int) -> Status:
        """Remove one of the caller's posts.

        Answers with what was removed.

        Args:
            id: The post.

        Returns:
            The post.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Statuses/destroy/en
        """
        from . import statuses_destroy_by_id

        return _result(
            await statuses_destroy_by_id.asyncio_detailed(
                id=_segment("statuses_destroy_by_id", "id", id), format_=self._client.format, client=self._client
            ),
            strict=self._client.strict,
        )

    async def destroy_by_id_delete(self, *, id: int) -> Status:
        """Remove one of the caller's posts.

        Answers with what was removed.

        Args:
            id: The post.

        Returns:
            The post.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Statuses/destroy/en
        """
        from . import statuses_destroy_by_id_delete

        return _result(
            await statuses_destroy_by_id_delete.asyncio_detailed(
                id=_segment("statuses_destroy_by_id_delete", "id", id), format_=self._client.format, client=self._client
            ),
            strict=self._client.strict,
        )

    async def comment(
        self,
        *,
        id: int,
        comment: str,
        cid: int | Unset = UNSET,
        without_mention: Literal[0, 1] | Unset = UNSET,
        comment_ori: Literal[0, 1] | Unset = UNSET,
    ) -> Comment:
        """Comment on a post, or answer a comment.

        With `cid`, it does what `statuses/reply` does, whichever post `id` names. The same text twice in a row is
        refused.

        Args:
            id: The post.
            comment: The text, up to 140 Chinese characters.
            cid: A comment to answer.
            without_mention: 1 leaves out the `回复@nickname:` that is put before the text. `0` or `1`. The service's
                default is `0`.
            comment_ori: 1 comments on the post that this one reposts, too. `0` or `1`. The service's default is
                `0`.

        Returns:
            The comment.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/statuses/comment
        """
        from ...models.statuses_comment_body import StatusesCommentBody
        from . import statuses_comment

        return _result(
            await statuses_comment.asyncio_detailed(
                format_=self._client.format,
                body=StatusesCommentBody(
                    id=id, comment=comment, cid=cid, without_mention=without_mention, comment_ori=comment_ori
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def reply(
        self, *, cid: int, comment: str, id: int, without_mention: Literal[0, 1] | Unset = UNSET
    ) -> Comment:
        """Reply to somebody's comment.

        `回复@`, the nickname and a colon are put before the text, unless `without_mention` is 1. Where there is no
        such comment, it comments on the post.

        Args:
            cid: The comment.
            comment: The text, up to 140 Chinese characters.
            id: The post that was commented on.
            without_mention: 1 leaves out the `回复@nickname:` that is put before the text. `0` or `1`. The service's
                default is `0`.

        Returns:
            The comment.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/reply&oldid=9454
        """
        from ...models.statuses_reply_body import StatusesReplyBody
        from . import statuses_reply

        return _result(
            await statuses_reply.asyncio_detailed(
                format_=self._client.format,
                body=StatusesReplyBody(cid=cid, comment=comment, id=id, without_mention=without_mention),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def comment_destroy_by_id(self, *, id: int) -> Comment:
        """Remove one of the caller's comments.

        Comments of others stay, even those on the caller's own posts. Answers with what was removed.

        Args:
            id: The comment.

        Returns:
            The comment.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/comment_destroy&diff=2775&oldid=664
        """
        from . import statuses_comment_destroy_by_id

        return _result(
            await statuses_comment_destroy_by_id.asyncio_detailed(
                id=_segment("statuses_comment_destroy_by_id", "id", id),
                format_=self._client.format,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def comment_destroy_by_id_delete(self, *, id: int) -> Comment:
        """Remove one of the caller's comments.

        Comments of others stay, even those on the caller's own posts. Answers with what was removed.

        Args:
            id: The comment.

        Returns:
            The comment.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/comment_destroy&diff=2775&oldid=664
        """
        from . import statuses_comment_destroy_by_id_delete

        return _result(
            await statuses_comment_destroy_by_id_delete.asyncio_detailed(
                id=_segment("statuses_comment_destroy_by_id_delete", "id", id),
                format_=self._client.format,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def comment_destroy_batch(self, *, ids: str) -> CommentsList:
        """Remove up to 20 comments by the caller.

        Answers with those that were removed; ids of others are skipped.

        Args:
            ids: The comments by id, up to 20, separated by commas.

        Returns:
            The comments.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/comment/destroy_batch/en&oldid=3575
        """
        from ...models.statuses_comment_destroy_batch_body import StatusesCommentDestroyBatchBody
        from . import statuses_comment_destroy_batch

        return _result(
            await statuses_comment_destroy_batch.asyncio_detailed(
                format_=self._client.format, body=StatusesCommentDestroyBatchBody(ids=ids), client=self._client
            ),
            strict=self._client.strict,
        )

    async def comment_destroy_batch_delete(self, *, ids: str) -> CommentsList:
        """Remove up to 20 comments by the caller.

        Answers with those that were removed; ids of others are skipped.

        Args:
            ids: The comments by id, up to 20, separated by commas.

        Returns:
            The comments.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/comment/destroy_batch/en&oldid=3575
        """
        from . import statuses_comment_destroy_batch_delete

        return _result(
            await statuses_comment_destroy_batch_delete.asyncio_detailed(
                format_=self._client.format, ids=ids, client=self._client
            ),
            strict=self._client.strict,
        )

    async def friends(
        self,
        *,
        id: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        cursor: int | Unset = UNSET,
        count: int | Unset = UNSET,
    ) -> UsersPage:
        """The accounts that a user follows, each with its last post.

        The latest one followed first. Without `id`, `user_id` and `screen_name`, those whom the caller follows.

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. Without it the
                answer is a bare list of the first users.
            count: Entries on a page. At most 200. The service's default is `20`.

        Returns:
            With `cursor` a page with its cursors, without it the bare list.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/friends/en&printable=yes
        """
        if not isinstance(id, Unset | None):
            from . import statuses_friends_by_id

            return _result(
                await statuses_friends_by_id.asyncio_detailed(
                    id=_segment("statuses_friends_by_id", "id", id),
                    format_=self._client.format,
                    user_id=user_id,
                    screen_name=screen_name,
                    cursor=cursor,
                    count=count,
                    client=self._client,
                ),
                strict=self._client.strict,
            )

        from . import statuses_friends

        return _result(
            await statuses_friends.asyncio_detailed(
                format_=self._client.format,
                user_id=user_id,
                screen_name=screen_name,
                cursor=cursor,
                count=count,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_friends(
        self,
        *,
        id: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        cursor: int | Unset = UNSET,
        count: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[UsersPage]:
        """Pages of `friends`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. Without it the
                answer is a bare list of the first users.
            count: Entries on a page. At most 200. The service's default is `20`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> UsersPage:
            return await self.friends(id=id, user_id=user_id, screen_name=screen_name, count=count, **_state)

        _given: dict[str, Any] = {"cursor": cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _FRIENDS_PAGINATION, max_pages)

    def iter_friends(
        self,
        *,
        id: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        cursor: int | Unset = UNSET,
        count: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[User]:
        """What is on the pages of `friends`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. Without it the
                answer is a bare list of the first users.
            count: Entries on a page. At most 200. The service's default is `20`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_friends(
                id=id, user_id=user_id, screen_name=screen_name, cursor=cursor, count=count, max_pages=max_pages
            )
            for item in page.users
        )

    async def followers(
        self,
        *,
        id: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        cursor: int | Unset = UNSET,
        count: int | Unset = UNSET,
    ) -> UsersPage:
        """The accounts that follow a user, each with its last post.

        The latest follower first. Without `id`, `user_id` and `screen_name`, the followers of the caller. Suspended
        accounts are left out, so a page may hold fewer than `count`. Only what the user shows to the public or to
        followers is returned, and 5,000 followers at most.

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. Without it the
                answer is a bare list of the first users.
            count: Entries on a page. At most 200. The service's default is `20`.

        Returns:
            With `cursor` a page with its cursors, without it the bare list.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Statuses/followers
        """
        if not isinstance(id, Unset | None):
            from . import statuses_followers_by_id

            return _result(
                await statuses_followers_by_id.asyncio_detailed(
                    id=_segment("statuses_followers_by_id", "id", id),
                    format_=self._client.format,
                    user_id=user_id,
                    screen_name=screen_name,
                    cursor=cursor,
                    count=count,
                    client=self._client,
                ),
                strict=self._client.strict,
            )

        from . import statuses_followers

        return _result(
            await statuses_followers.asyncio_detailed(
                format_=self._client.format,
                user_id=user_id,
                screen_name=screen_name,
                cursor=cursor,
                count=count,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_followers(
        self,
        *,
        id: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        cursor: int | Unset = UNSET,
        count: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[UsersPage]:
        """Pages of `followers`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. Without it the
                answer is a bare list of the first users.
            count: Entries on a page. At most 200. The service's default is `20`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> UsersPage:
            return await self.followers(id=id, user_id=user_id, screen_name=screen_name, count=count, **_state)

        _given: dict[str, Any] = {"cursor": cursor}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _FOLLOWERS_PAGINATION, max_pages)

    def iter_followers(
        self,
        *,
        id: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        cursor: int | Unset = UNSET,
        count: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[User]:
        """What is on the pages of `followers`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            cursor: Which page: -1 asks for the first, then the `next_cursor` of the answer before. Without it the
                answer is a bare list of the first users.
            count: Entries on a page. At most 200. The service's default is `20`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_followers(
                id=id, user_id=user_id, screen_name=screen_name, cursor=cursor, count=count, max_pages=max_pages
            )
            for item in page.users
        )

    async def magic_followers(self, *, user_id: int, count: int | Unset = UNSET) -> UsersList:
        """Followers of a user who matter, each with its last post.

        Known from the code of old clients only; no page documents it.

        Args:
            user_id: The user, by id.
            count: Number of accounts. At most 20.

        Returns:
            The accounts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        from . import statuses_magic_followers

        return _result(
            await statuses_magic_followers.asyncio_detailed(
                format_=self._client.format, user_id=user_id, count=count, client=self._client
            ),
            strict=self._client.strict,
        )

    async def search(
        self,
        *,
        q: str | Unset = UNSET,
        filter_ori: Literal[0, 4, 5] | Unset = UNSET,
        filter_pic: Literal[0, 1, 2] | Unset = UNSET,
        fuid: int | Unset = UNSET,
        province: int | Unset = UNSET,
        city: int | Unset = UNSET,
        starttime: float | Unset = UNSET,
        endtime: float | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        needcount: bool | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        callback: str | Unset = UNSET,
    ) -> StatusesFound:
        """Search posts by word, author, place and time.

        Args:
            q: What to look for.
            filter_ori: 0 for all posts, 5 for originals, 4 for reposts. The service's default is `0`.
            filter_pic: 0 for all posts, 1 with a picture, 2 without.
            fuid: The author, by id.
            province: Code of a province.
            city: Code of a city.
            starttime: Posts since then, in seconds since 1970.
            endtime: Posts until then, in seconds since 1970.
            page: Number of the page.
            count: Entries on a page. At most 200. The service's default is `10`.
            needcount: Whether the answer tells how many posts were found.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            callback: Name of a function in JavaScript; JSON comes as the argument of a call of it.

        Returns:
            The posts; with `needcount` also how many there are.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Statuses/search/en&oldid=3759
        """
        from . import statuses_search

        return _result(
            await statuses_search.asyncio_detailed(
                format_=self._client.format,
                q=q,
                filter_ori=filter_ori,
                filter_pic=filter_pic,
                fuid=fuid,
                province=province,
                city=city,
                starttime=starttime,
                endtime=endtime,
                page=page,
                count=count,
                needcount=needcount,
                base_app=base_app,
                callback=callback,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_search(
        self,
        *,
        q: str | Unset = UNSET,
        filter_ori: Literal[0, 4, 5] | Unset = UNSET,
        filter_pic: Literal[0, 1, 2] | Unset = UNSET,
        fuid: int | Unset = UNSET,
        province: int | Unset = UNSET,
        city: int | Unset = UNSET,
        starttime: float | Unset = UNSET,
        endtime: float | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        needcount: bool | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        callback: str | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[StatusesFound]:
        """Pages of `search`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            q: What to look for.
            filter_ori: 0 for all posts, 5 for originals, 4 for reposts. The service's default is `0`.
            filter_pic: 0 for all posts, 1 with a picture, 2 without.
            fuid: The author, by id.
            province: Code of a province.
            city: Code of a city.
            starttime: Posts since then, in seconds since 1970.
            endtime: Posts until then, in seconds since 1970.
            page: Number of the page.
            count: Entries on a page. At most 200. The service's default is `10`.
            needcount: Whether the answer tells how many posts were found.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            callback: Name of a function in JavaScript; JSON comes as the argument of a call of it.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> StatusesFound:
            return await self.search(
                q=q,
                filter_ori=filter_ori,
                filter_pic=filter_pic,
                fuid=fuid,
                province=province,
                city=city,
                starttime=starttime,
                endtime=endtime,
                count=count,
                needcount=needcount,
                base_app=base_app,
                callback=callback,
                **_state,
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _SEARCH_PAGINATION, max_pages)

    def iter_search(
        self,
        *,
        q: str | Unset = UNSET,
        filter_ori: Literal[0, 4, 5] | Unset = UNSET,
        filter_pic: Literal[0, 1, 2] | Unset = UNSET,
        fuid: int | Unset = UNSET,
        province: int | Unset = UNSET,
        city: int | Unset = UNSET,
        starttime: float | Unset = UNSET,
        endtime: float | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        needcount: bool | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        callback: str | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[Status]:
        """What is on the pages of `search`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            q: What to look for.
            filter_ori: 0 for all posts, 5 for originals, 4 for reposts. The service's default is `0`.
            filter_pic: 0 for all posts, 1 with a picture, 2 without.
            fuid: The author, by id.
            province: Code of a province.
            city: Code of a city.
            starttime: Posts since then, in seconds since 1970.
            endtime: Posts until then, in seconds since 1970.
            page: Number of the page.
            count: Entries on a page. At most 200. The service's default is `10`.
            needcount: Whether the answer tells how many posts were found.
            base_app: 1 leaves out what came from other apps, 0 nothing.
            callback: Name of a function in JavaScript; JSON comes as the argument of a call of it.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_search(
                q=q,
                filter_ori=filter_ori,
                filter_pic=filter_pic,
                fuid=fuid,
                province=province,
                city=city,
                starttime=starttime,
                endtime=endtime,
                page=page,
                count=count,
                needcount=needcount,
                base_app=base_app,
                callback=callback,
                max_pages=max_pages,
            )
            for item in page.statuses
        )
