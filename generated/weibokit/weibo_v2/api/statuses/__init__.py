# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""The namespace `statuses`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...._runtime.arguments.checks import file as _file
from ...._runtime.arguments.checks import part as _part
from ...._runtime.arguments.requirements import Condition, Requirement
from ...._runtime.arguments.requirements import check as _check
from ...._runtime.client import result as _result
from ...._runtime.pagination.pages import Pagination
from ...._runtime.pagination.pages import apages as _apages
from ...._runtime.pagination.pages import pages as _pages
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ...client import Client
    from ...models.counts_of_statuses_list import CountsOfStatusesList
    from ...models.id_of_mid import IdOfMid
    from ...models.mid_of_id import MidOfId
    from ...models.redirect import Redirect
    from ...models.reposts_page import RepostsPage
    from ...models.status import Status
    from ...models.status_batch import StatusBatch
    from ...models.status_ids_page import StatusIdsPage
    from ...models.statuses_list import StatusesList
    from ...models.statuses_page import StatusesPage
    from ...models.unseen import Unseen
    from ...types import File

__all__ = ["AsyncStatuses", "Statuses"]

_BILATERAL_TIMELINE_PAGINATION = Pagination(
    start={"max_id": 0},
    next={"max_id": ("next_cursor",)},
    items=("statuses",),
    end=("equals", ("next_cursor",), 0),
    past_empty=True,
)
_FRIENDS_TIMELINE_PAGINATION = Pagination(
    start={"max_id": 0},
    next={"max_id": ("next_cursor",)},
    items=("statuses",),
    end=("equals", ("next_cursor",), 0),
    past_empty=True,
)
_FRIENDS_TIMELINE_IDS_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_HOME_TIMELINE_PAGINATION = Pagination(
    start={"max_id": 0},
    next={"max_id": ("next_cursor",)},
    items=("statuses",),
    end=("equals", ("next_cursor",), 0),
    past_empty=True,
)
_MENTIONS_PAGINATION = Pagination(
    start={"max_id": 0},
    next={"max_id": ("next_cursor",)},
    items=("statuses",),
    end=("equals", ("next_cursor",), 0),
    past_empty=True,
)
_MENTIONS_IDS_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_PUBLIC_TIMELINE_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_REPOST_BY_ME_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_REPOST_TIMELINE_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("reposts",))
_REPOST_TIMELINE_IDS_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_TAG_TIMELINE_IDS_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_TIMELINE_BATCH_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_TO_ME_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_TO_ME_IDS_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_USER_TIMELINE_PAGINATION = Pagination(
    start={"max_id": 0},
    next={"max_id": ("next_cursor",)},
    items=("statuses",),
    end=("equals", ("next_cursor",), 0),
    past_empty=True,
)
_USER_TIMELINE_IDS_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))

_TIMELINE_BATCH_REQUIRES = (
    Requirement(mode="exactly_one", names=("uids", "screen_names"), wanted="exactly one of `uids` and `screen_names`"),
)
_UPDATE_REQUIRES = (
    Requirement(
        mode="needed",
        names=("list_id",),
        wanted="`list_id` when `visible` is 3",
        when=Condition(name="visible", test="equals", value=3),
    ),
)
_UPLOAD_REQUIRES = (
    Requirement(
        mode="needed",
        names=("list_id",),
        wanted="`list_id` when `visible` is 3",
        when=Condition(name="visible", test="equals", value=3),
    ),
)
_UPLOAD_URL_TEXT_REQUIRES = (
    Requirement(mode="at_least_one", names=("url", "pic_id"), wanted="at least one of `url` and `pic_id`"),
    Requirement(
        mode="needed",
        names=("list_id",),
        wanted="`list_id` when `visible` is 3",
        when=Condition(name="visible", test="equals", value=3),
    ),
)
_USER_TIMELINE_REQUIRES = (
    Requirement(mode="at_most_one", names=("uid", "screen_name"), wanted="at most one of `uid` and `screen_name`"),
)
_USER_TIMELINE_IDS_REQUIRES = (
    Requirement(mode="at_least_one", names=("uid", "screen_name"), wanted="at least one of `uid` and `screen_name`"),
)


class Statuses:
    """Posts: timelines, publishing, reposts, tags."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def bilateral_timeline(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        trim_user: Literal[0, 1] | Unset = UNSET,
    ) -> StatusesPage:
        """Latest posts of mutual friends.

        Posts of accounts that the caller follows and is followed by.

        Access level of the app: normal.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.

        Returns:
            One page of posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/bilateral_timeline
        """
        from . import statuses_bilateral_timeline

        return _result(
            statuses_bilateral_timeline.sync_detailed(
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                base_app=base_app,
                feature=feature,
                trim_user=trim_user,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_bilateral_timeline(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        trim_user: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[StatusesPage]:
        """Pages of `bilateral_timeline`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> StatusesPage:
            return self.bilateral_timeline(
                since_id=since_id,
                count=count,
                page=page,
                base_app=base_app,
                feature=feature,
                trim_user=trim_user,
                **_state,
            )

        _given: dict[str, Any] = {"max_id": max_id}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _BILATERAL_TIMELINE_PAGINATION, max_pages)

    def iter_bilateral_timeline(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        trim_user: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[Status]:
        """What is on the pages of `bilateral_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_bilateral_timeline(
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                base_app=base_app,
                feature=feature,
                trim_user=trim_user,
                max_pages=max_pages,
            )
            for item in page.statuses
        )

    def count(self, *, ids: str) -> CountsOfStatusesList:
        """How often posts were reposted and commented on.

        Access level of the app: normal.

        Args:
            ids: Ids of posts, separated by commas, 100 at most.

        Returns:
            Counts, one entry for each post.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/count
        """
        from . import statuses_count

        return _result(statuses_count.sync_detailed(ids=ids, client=self._client), strict=self._client.strict)

    def destroy(self, *, id: int) -> Status:
        """Delete a post.

        Only the author can.

        Access level of the app: normal.

        Args:
            id: Id of the post.

        Returns:
            The post that is gone now.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/destroy
        """
        from ...models.statuses_destroy_body import StatusesDestroyBody
        from . import statuses_destroy

        return _result(
            statuses_destroy.sync_detailed(body=StatusesDestroyBody(id=id), client=self._client),
            strict=self._client.strict,
        )

    def filter_create(self, *, id: int) -> Status:
        """Hide a post from one's own timelines.

        Args:
            id: Id of the post.

        Returns:
            The post that is hidden now.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/filter/create
        """
        from ...models.statuses_filter_create_body import StatusesFilterCreateBody
        from . import statuses_filter_create

        return _result(
            statuses_filter_create.sync_detailed(body=StatusesFilterCreateBody(id=id), client=self._client),
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
        trim_user: Literal[0, 1] | Unset = UNSET,
    ) -> StatusesPage:
        """Latest posts of followed accounts, and one's own.

        The same list as `statuses/home_timeline`.

        Access level of the app: normal.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.

        Returns:
            One page of posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/friends_timeline
        """
        from . import statuses_friends_timeline

        return _result(
            statuses_friends_timeline.sync_detailed(
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                base_app=base_app,
                feature=feature,
                trim_user=trim_user,
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
        trim_user: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[StatusesPage]:
        """Pages of `friends_timeline`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> StatusesPage:
            return self.friends_timeline(
                since_id=since_id,
                count=count,
                page=page,
                base_app=base_app,
                feature=feature,
                trim_user=trim_user,
                **_state,
            )

        _given: dict[str, Any] = {"max_id": max_id}
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
        trim_user: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[Status]:
        """What is on the pages of `friends_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.
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
                trim_user=trim_user,
                max_pages=max_pages,
            )
            for item in page.statuses
        )

    def friends_timeline_ids(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
    ) -> StatusIdsPage:
        """Ids of the latest posts of followed accounts.

        Access level of the app: normal.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.

        Returns:
            One page of ids.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/friends_timeline/ids
        """
        from . import statuses_friends_timeline_ids

        return _result(
            statuses_friends_timeline_ids.sync_detailed(
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

    def pages_friends_timeline_ids(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[StatusIdsPage]:
        """Pages of `friends_timeline_ids`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> StatusIdsPage:
            return self.friends_timeline_ids(
                since_id=since_id, max_id=max_id, count=count, base_app=base_app, feature=feature, **_state
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _FRIENDS_TIMELINE_IDS_PAGINATION, max_pages)

    def iter_friends_timeline_ids(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[str]:
        """What is on the pages of `friends_timeline_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_friends_timeline_ids(
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

    def go(self, *, uid: int, id: int) -> Redirect:
        """Open the web page of a post.

        Leads to the page of the post, or to the front page of Weibo when there is no such post.

        Access level of the app: normal.

        Args:
            uid: Id of the post's author.
            id: Id of the post.

        Returns:
            The way to the page.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/go
        """
        from . import statuses_go

        return _result(statuses_go.sync_detailed(uid=uid, id=id, client=self._client), strict=self._client.strict)

    def home_timeline(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        trim_user: Literal[0, 1] | Unset = UNSET,
    ) -> StatusesPage:
        """Latest posts of followed accounts, and one's own.

        Leaves out people who have not granted the app access, so a page may be short. The official mobile SDK sees
        up to 30 % more.

        Access level of the app: normal.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.

        Returns:
            One page of posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/home_timeline
        """
        from . import statuses_home_timeline

        return _result(
            statuses_home_timeline.sync_detailed(
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                base_app=base_app,
                feature=feature,
                trim_user=trim_user,
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
        trim_user: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[StatusesPage]:
        """Pages of `home_timeline`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> StatusesPage:
            return self.home_timeline(
                since_id=since_id,
                count=count,
                page=page,
                base_app=base_app,
                feature=feature,
                trim_user=trim_user,
                **_state,
            )

        _given: dict[str, Any] = {"max_id": max_id}
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
        trim_user: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[Status]:
        """What is on the pages of `home_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.
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
                trim_user=trim_user,
                max_pages=max_pages,
            )
            for item in page.statuses
        )

    def hot_comments_daily(
        self, *, count: int | Unset = UNSET, base_app: Literal[0, 1] | Unset = UNSET
    ) -> StatusesList:
        """Posts of the last day with most comments.

        Closed: the service behind it has been shut down, so expect an error response.

        Args:
            count: How many posts, 50 at most. At least 1. The service's default is `20`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            The posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/hot/comments_daily
        """
        from . import statuses_hot_comments_daily

        return _result(
            statuses_hot_comments_daily.sync_detailed(count=count, base_app=base_app, client=self._client),
            strict=self._client.strict,
        )

    def hot_comments_weekly(
        self, *, count: int | Unset = UNSET, base_app: Literal[0, 1] | Unset = UNSET
    ) -> StatusesList:
        """Posts of the last week with most comments.

        Closed: the service behind it has been shut down, so expect an error response.

        Access level of the app: normal.

        Args:
            count: How many posts, 50 at most. At least 1. The service's default is `20`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            The posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/hot/comments_weekly
        """
        from . import statuses_hot_comments_weekly

        return _result(
            statuses_hot_comments_weekly.sync_detailed(count=count, base_app=base_app, client=self._client),
            strict=self._client.strict,
        )

    def hot_repost_daily(self, *, count: int | Unset = UNSET, base_app: Literal[0, 1] | Unset = UNSET) -> StatusesList:
        """Posts reposted most in the last day.

        Closed: the service behind it has been shut down, so expect an error response.

        Args:
            count: How many posts, 50 at most. At least 1. The service's default is `20`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            The posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/hot/repost_daily
        """
        from . import statuses_hot_repost_daily

        return _result(
            statuses_hot_repost_daily.sync_detailed(count=count, base_app=base_app, client=self._client),
            strict=self._client.strict,
        )

    def hot_repost_weekly(self, *, count: int | Unset = UNSET, base_app: Literal[0, 1] | Unset = UNSET) -> StatusesList:
        """Posts reposted most in the last week.

        Closed: the service behind it has been shut down, so expect an error response.

        Args:
            count: How many posts, 50 at most. At least 1. The service's default is `20`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            The posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/hot/repost_weekly
        """
        from . import statuses_hot_repost_weekly

        return _result(
            statuses_hot_repost_weekly.sync_detailed(count=count, base_app=base_app, client=self._client),
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
        filter_by_type: Literal[0, 1] | Unset = UNSET,
    ) -> StatusesPage:
        """Latest posts that mention the caller.

        Leaves out people who have not granted the app access, so a page may be short.

        Access level of the app: normal.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
            filter_by_source: 0 everything, 1 what was written on Weibo, 2 in Weibo groups. The service's default is
                `0`.
            filter_by_type: 0 all, 1 originals only. The service's default is `0`.

        Returns:
            One page of posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/mentions
        """
        from . import statuses_mentions

        return _result(
            statuses_mentions.sync_detailed(
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                filter_by_author=filter_by_author,
                filter_by_source=filter_by_source,
                filter_by_type=filter_by_type,
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
        filter_by_type: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[StatusesPage]:
        """Pages of `mentions`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
            filter_by_source: 0 everything, 1 what was written on Weibo, 2 in Weibo groups. The service's default is
                `0`.
            filter_by_type: 0 all, 1 originals only. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> StatusesPage:
            return self.mentions(
                since_id=since_id,
                count=count,
                page=page,
                filter_by_author=filter_by_author,
                filter_by_source=filter_by_source,
                filter_by_type=filter_by_type,
                **_state,
            )

        _given: dict[str, Any] = {"max_id": max_id}
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
        filter_by_type: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[Status]:
        """What is on the pages of `mentions`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
            filter_by_source: 0 everything, 1 what was written on Weibo, 2 in Weibo groups. The service's default is
                `0`.
            filter_by_type: 0 all, 1 originals only. The service's default is `0`.
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
                filter_by_type=filter_by_type,
                max_pages=max_pages,
            )
            for item in page.statuses
        )

    def mentions_ids(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        filter_by_author: Literal[0, 1, 2] | Unset = UNSET,
        filter_by_source: Literal[0, 1, 2] | Unset = UNSET,
        filter_by_type: Literal[0, 1] | Unset = UNSET,
    ) -> StatusIdsPage:
        """Ids of the latest posts that mention the caller.

        Access level of the app: normal.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
            filter_by_source: 0 everything, 1 what was written on Weibo, 2 in Weibo groups. The service's default is
                `0`.
            filter_by_type: 0 all, 1 originals only. The service's default is `0`.

        Returns:
            One page of ids.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/mentions/ids
        """
        from . import statuses_mentions_ids

        return _result(
            statuses_mentions_ids.sync_detailed(
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                filter_by_author=filter_by_author,
                filter_by_source=filter_by_source,
                filter_by_type=filter_by_type,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_mentions_ids(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        filter_by_author: Literal[0, 1, 2] | Unset = UNSET,
        filter_by_source: Literal[0, 1, 2] | Unset = UNSET,
        filter_by_type: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[StatusIdsPage]:
        """Pages of `mentions_ids`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
            filter_by_source: 0 everything, 1 what was written on Weibo, 2 in Weibo groups. The service's default is
                `0`.
            filter_by_type: 0 all, 1 originals only. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> StatusIdsPage:
            return self.mentions_ids(
                since_id=since_id,
                max_id=max_id,
                count=count,
                filter_by_author=filter_by_author,
                filter_by_source=filter_by_source,
                filter_by_type=filter_by_type,
                **_state,
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _MENTIONS_IDS_PAGINATION, max_pages)

    def iter_mentions_ids(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        filter_by_author: Literal[0, 1, 2] | Unset = UNSET,
        filter_by_source: Literal[0, 1, 2] | Unset = UNSET,
        filter_by_type: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[str]:
        """What is on the pages of `mentions_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
            filter_by_source: 0 everything, 1 what was written on Weibo, 2 in Weibo groups. The service's default is
                `0`.
            filter_by_type: 0 all, 1 originals only. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_mentions_ids(
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                filter_by_author=filter_by_author,
                filter_by_source=filter_by_source,
                filter_by_type=filter_by_type,
                max_pages=max_pages,
            )
            for item in page.statuses
        )

    def mentions_shield(self, *, id: int, follow_up: Literal[0, 1] | Unset = UNSET) -> Unseen:
        """Hide a post that mentions the caller.

        The post must be in `statuses/mentions`.

        Args:
            id: Id of the post.
            follow_up: 1 hides also what later reposts of it bring, 0 this post only. The service's default is `1`.

        Returns:
            An answer that no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/mentions/shield
        """
        from ...models.statuses_mentions_shield_body import StatusesMentionsShieldBody
        from . import statuses_mentions_shield

        return _result(
            statuses_mentions_shield.sync_detailed(
                body=StatusesMentionsShieldBody(id=id, follow_up=follow_up), client=self._client
            ),
            strict=self._client.strict,
        )

    def public_timeline(
        self, *, count: int | Unset = UNSET, page: int | Unset = UNSET, base_app: Literal[0, 1] | Unset = UNSET
    ) -> StatusesPage:
        """Latest public posts.

        Access level of the app: normal.

        Args:
            count: Posts per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            One page of posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/public_timeline
        """
        from . import statuses_public_timeline

        return _result(
            statuses_public_timeline.sync_detailed(count=count, page=page, base_app=base_app, client=self._client),
            strict=self._client.strict,
        )

    def pages_public_timeline(
        self,
        *,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[StatusesPage]:
        """Pages of `public_timeline`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            count: Posts per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> StatusesPage:
            return self.public_timeline(count=count, base_app=base_app, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _PUBLIC_TIMELINE_PAGINATION, max_pages)

    def iter_public_timeline(
        self,
        *,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[Status]:
        """What is on the pages of `public_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            count: Posts per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_public_timeline(count=count, page=page, base_app=base_app, max_pages=max_pages)
            for item in page.statuses
        )

    def queryid(
        self,
        *,
        mid: str,
        type_: Literal[1, 2, 3],
        is_batch: Literal[0, 1] | Unset = UNSET,
        inbox: Literal[0, 1] | Unset = UNSET,
        is_base_62: Literal[0, 1] | Unset = UNSET,
    ) -> IdOfMid:
        """Find the id behind a MID.

        A MID is the name of a post, comment or message in web addresses, as a number or in base62.

        Access level of the app: normal.

        Args:
            mid: The MID; in batch mode several, separated by commas, 20 at most.
            type_: What it is of: 1 a post, 2 a comment, 3 a message. The service's default is `1`.
            is_batch: 1 takes several at once, 0 one. The service's default is `0`.
            inbox: Of messages: 1 those received, 0 those sent. The service's default is `0`.
            is_base_62: 1 when the MID is base62, 0 when it is a number. The service's default is `0`.

        Returns:
            The id; in batch mode a list of MIDs with their ids.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/queryid
        """
        from . import statuses_queryid

        return _result(
            statuses_queryid.sync_detailed(
                mid=mid, type_=type_, is_batch=is_batch, inbox=inbox, is_base_62=is_base_62, client=self._client
            ),
            strict=self._client.strict,
        )

    def querymid(self, *, id: str, type_: Literal[1, 2, 3], is_batch: Literal[0, 1] | Unset = UNSET) -> MidOfId:
        """Find the MID of an id.

        The other way round: `statuses/queryid` finds the id.

        Access level of the app: normal.

        Args:
            id: The id; in batch mode several, separated by commas, 20 at most.
            type_: What it is of: 1 a post, 2 a comment, 3 a message. The service's default is `1`.
            is_batch: 1 takes several at once, 0 one. The service's default is `0`.

        Returns:
            The MID; in batch mode a list of ids with their MIDs.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/querymid
        """
        from . import statuses_querymid

        return _result(
            statuses_querymid.sync_detailed(id=id, type_=type_, is_batch=is_batch, client=self._client),
            strict=self._client.strict,
        )

    def repost(
        self,
        *,
        id: int,
        status: str | Unset = UNSET,
        is_comment: Literal[0, 1, 2, 3] | Unset = UNSET,
        rip: str | Unset = UNSET,
    ) -> Status:
        """Repost a post.

        Access level of the app: normal.

        Args:
            id: Id of the post.
            status: Text of the repost, 140 Chinese characters at most. The service's default is `转发微博`.
            is_comment: Comment too: 0 nowhere, 1 on the post, 2 on the original, 3 on both. The service's default
                is `0`.
            rip: IP address of the user who acts, as the app sees it.

        Returns:
            The new post, with the reposted one inside.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/repost
        """
        from ...models.statuses_repost_body import StatusesRepostBody
        from . import statuses_repost

        return _result(
            statuses_repost.sync_detailed(
                body=StatusesRepostBody(id=id, status=status, is_comment=is_comment, rip=rip), client=self._client
            ),
            strict=self._client.strict,
        )

    def repost_by_me(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> StatusesPage:
        """Latest posts that the caller reposted.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/repost_by_me
        """
        from . import statuses_repost_by_me

        return _result(
            statuses_repost_by_me.sync_detailed(
                since_id=since_id, max_id=max_id, count=count, page=page, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_repost_by_me(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[StatusesPage]:
        """Pages of `repost_by_me`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> StatusesPage:
            return self.repost_by_me(since_id=since_id, max_id=max_id, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _REPOST_BY_ME_PAGINATION, max_pages)

    def iter_repost_by_me(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[Status]:
        """What is on the pages of `repost_by_me`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_repost_by_me(
                since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages
            )
            for item in page.statuses
        )

    def repost_timeline(
        self,
        *,
        id: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        filter_by_author: Literal[0, 1, 2] | Unset = UNSET,
    ) -> RepostsPage:
        """Latest reposts of a post.

        Access level of the app: normal.

        Args:
            id: Id of the post.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.

        Returns:
            One page of reposts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/repost_timeline
        """
        from . import statuses_repost_timeline

        return _result(
            statuses_repost_timeline.sync_detailed(
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

    def pages_repost_timeline(
        self,
        *,
        id: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        filter_by_author: Literal[0, 1, 2] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[RepostsPage]:
        """Pages of `repost_timeline`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            id: Id of the post.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> RepostsPage:
            return self.repost_timeline(
                id=id, since_id=since_id, max_id=max_id, count=count, filter_by_author=filter_by_author, **_state
            )

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
        filter_by_author: Literal[0, 1, 2] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[Status]:
        """What is on the pages of `repost_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            id: Id of the post.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 200 at most. At least 1. The service's default is `20`.
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
            for page in self.pages_repost_timeline(
                id=id,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                filter_by_author=filter_by_author,
                max_pages=max_pages,
            )
            for item in page.reposts
        )

    def repost_timeline_ids(
        self,
        *,
        id: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        filter_by_author: Literal[0, 1, 2] | Unset = UNSET,
    ) -> StatusIdsPage:
        """Ids of the latest reposts of a post.

        Leaves out people who have not granted the app access, so a page may be short.

        Access level of the app: normal.

        Args:
            id: Id of the post.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.

        Returns:
            One page of ids.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/repost_timeline/ids
        """
        from . import statuses_repost_timeline_ids

        return _result(
            statuses_repost_timeline_ids.sync_detailed(
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

    def pages_repost_timeline_ids(
        self,
        *,
        id: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        filter_by_author: Literal[0, 1, 2] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[StatusIdsPage]:
        """Pages of `repost_timeline_ids`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            id: Id of the post.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> StatusIdsPage:
            return self.repost_timeline_ids(
                id=id, since_id=since_id, max_id=max_id, count=count, filter_by_author=filter_by_author, **_state
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _REPOST_TIMELINE_IDS_PAGINATION, max_pages)

    def iter_repost_timeline_ids(
        self,
        *,
        id: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        filter_by_author: Literal[0, 1, 2] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[str]:
        """What is on the pages of `repost_timeline_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            id: Id of the post.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page, 200 at most. At least 1. The service's default is `20`.
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
            for page in self.pages_repost_timeline_ids(
                id=id,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                filter_by_author=filter_by_author,
                max_pages=max_pages,
            )
            for item in page.statuses
        )

    def share(self, *, status: str, pic: File | Unset = UNSET, rip: str | Unset = UNSET) -> Status:
        """Share a link.

        To an SDK of 2021 the only way to publish outside the commercial interface. The text must hold an address
        below the domain that the app is bound to, and no `#topic#`.

        Access level of the app: normal.

        Args:
            status: Text of the post with the link, 140 Chinese characters at most.
            pic: The picture: JPEG, GIF or PNG of less than 5 MB.
            rip: IP address of the user who acts, as the app sees it.

        Returns:
            The new post.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/share
        """
        from ...models.statuses_share_body import StatusesShareBody
        from . import statuses_share

        return _result(
            statuses_share.sync_detailed(
                body=StatusesShareBody(
                    status=_part("statuses_share", "status", status),
                    pic=UNSET if isinstance(pic, Unset | None) else _file("statuses_share", "pic", pic),
                    rip=UNSET if isinstance(rip, Unset | None) else _part("statuses_share", "rip", rip),
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def show(self, *, id: int) -> Status:
        """One post.

        Access level of the app: normal.

        Args:
            id: Id of the post.

        Returns:
            The post.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/show
        """
        from . import statuses_show

        return _result(statuses_show.sync_detailed(id=id, client=self._client), strict=self._client.strict)

    def show_batch(self, *, ids: str, trim_user: Literal[0, 1] | Unset = UNSET) -> StatusBatch:
        """Several posts by their ids.

        Leaves out posts of people who have not granted the app access, and wrong ids unless all are wrong. Of a
        deleted post only the id and a fixed text are left.

        Access level of the app: advanced.

        Args:
            ids: Ids of posts, separated by commas, 50 at most.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.

        Returns:
            The posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/show_batch
        """
        from . import statuses_show_batch

        return _result(
            statuses_show_batch.sync_detailed(ids=ids, trim_user=trim_user, client=self._client),
            strict=self._client.strict,
        )

    def tag_timeline_ids(
        self,
        *,
        tag: str,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> StatusIdsPage:
        """Ids of one's own posts with a tag.

        Of its parameters only the names are documented.

        Args:
            tag: The tag.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page. At least 1.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of ids.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/tag_timeline/ids
        """
        from . import statuses_tag_timeline_ids

        return _result(
            statuses_tag_timeline_ids.sync_detailed(
                tag=tag, since_id=since_id, max_id=max_id, count=count, page=page, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_tag_timeline_ids(
        self,
        *,
        tag: str,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[StatusIdsPage]:
        """Pages of `tag_timeline_ids`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            tag: The tag.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page. At least 1.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> StatusIdsPage:
            return self.tag_timeline_ids(tag=tag, since_id=since_id, max_id=max_id, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _TAG_TIMELINE_IDS_PAGINATION, max_pages)

    def iter_tag_timeline_ids(
        self,
        *,
        tag: str,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[str]:
        """What is on the pages of `tag_timeline_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            tag: The tag.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page. At least 1.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_tag_timeline_ids(
                tag=tag, since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages
            )
            for item in page.statuses
        )

    def tags(self, *, count: int | Unset = UNSET) -> Unseen:
        """Tags that the caller gave to posts.

        Of its parameters only the names are documented.

        Args:
            count: How many tags. At least 1.

        Returns:
            An answer that no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/tags
        """
        from . import statuses_tags

        return _result(statuses_tags.sync_detailed(count=count, client=self._client), strict=self._client.strict)

    def tags_create(self, *, tag: str) -> Unseen:
        """Make a tag for one's own posts.

        Of its parameters only the names are documented.

        Args:
            tag: The tag.

        Returns:
            An answer that no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/tags/create
        """
        from ...models.statuses_tags_create_body import StatusesTagsCreateBody
        from . import statuses_tags_create

        return _result(
            statuses_tags_create.sync_detailed(body=StatusesTagsCreateBody(tag=tag), client=self._client),
            strict=self._client.strict,
        )

    def tags_destroy(self, *, tag: str) -> Unseen:
        """Delete a tag of one's own posts.

        Of its parameters only the names are documented.

        Args:
            tag: The tag.

        Returns:
            An answer that no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/tags/destroy
        """
        from ...models.statuses_tags_destroy_body import StatusesTagsDestroyBody
        from . import statuses_tags_destroy

        return _result(
            statuses_tags_destroy.sync_detailed(body=StatusesTagsDestroyBody(tag=tag), client=self._client),
            strict=self._client.strict,
        )

    def tags_show_batch(self, *, ids: str) -> Unseen:
        """Tags of several posts.

        Of its parameters only the names are documented.

        Args:
            ids: Ids of posts, separated by commas.

        Returns:
            An answer that no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/tags/show_batch
        """
        from . import statuses_tags_show_batch

        return _result(statuses_tags_show_batch.sync_detailed(ids=ids, client=self._client), strict=self._client.strict)

    def tags_update(self, *, old_tag: str, new_tag: str) -> Unseen:
        """Rename a tag of one's own posts.

        Of its parameters only the names are documented.

        Args:
            old_tag: The tag as it is.
            new_tag: The tag as it shall be.

        Returns:
            An answer that no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/tags/update
        """
        from ...models.statuses_tags_update_body import StatusesTagsUpdateBody
        from . import statuses_tags_update

        return _result(
            statuses_tags_update.sync_detailed(
                body=StatusesTagsUpdateBody(old_tag=old_tag, new_tag=new_tag), client=self._client
            ),
            strict=self._client.strict,
        )

    def timeline_batch(
        self,
        *,
        uids: str | Unset = UNSET,
        screen_names: str | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
    ) -> StatusesPage:
        """Latest posts of several users.

        Leaves out people who have not granted the app access, so a page may be short.

        Give exactly one of `uids` and `screen_names`.

        Access level of the app: advanced.

        Args:
            uids: Ids of users, separated by commas, 20 at most.
            screen_names: Nicknames, separated by commas, 20 at most.
            count: Posts per page. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.

        Returns:
            One page of posts.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/timeline_batch
        """
        _given = {"uids": uids, "screen_names": screen_names}
        _check("statuses_timeline_batch", _TIMELINE_BATCH_REQUIRES, _given)
        from . import statuses_timeline_batch

        return _result(
            statuses_timeline_batch.sync_detailed(
                uids=uids,
                screen_names=screen_names,
                count=count,
                page=page,
                base_app=base_app,
                feature=feature,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_timeline_batch(
        self,
        *,
        uids: str | Unset = UNSET,
        screen_names: str | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[StatusesPage]:
        """Pages of `timeline_batch`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            uids: Ids of users, separated by commas, 20 at most.
            screen_names: Nicknames, separated by commas, 20 at most.
            count: Posts per page. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> StatusesPage:
            return self.timeline_batch(
                uids=uids, screen_names=screen_names, count=count, base_app=base_app, feature=feature, **_state
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _TIMELINE_BATCH_PAGINATION, max_pages)

    def iter_timeline_batch(
        self,
        *,
        uids: str | Unset = UNSET,
        screen_names: str | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[Status]:
        """What is on the pages of `timeline_batch`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            uids: Ids of users, separated by commas, 20 at most.
            screen_names: Nicknames, separated by commas, 20 at most.
            count: Posts per page. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_timeline_batch(
                uids=uids,
                screen_names=screen_names,
                count=count,
                page=page,
                base_app=base_app,
                feature=feature,
                max_pages=max_pages,
            )
            for item in page.statuses
        )

    def to_me(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        trim_user: Literal[0, 1] | Unset = UNSET,
    ) -> StatusesPage:
        """Latest posts directed to the caller.

        Posts that followed accounts show to a group only, where the caller is in that group.

        Access level of the app: advanced. Scope of the token: statuses_to_me_read.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            page: Number of the page, from 1. The service's default is `1`.
            count: Posts per page, 200 at most. At least 1. The service's default is `20`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.

        Returns:
            One page of posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/to_me
        """
        from . import statuses_to_me

        return _result(
            statuses_to_me.sync_detailed(
                since_id=since_id, max_id=max_id, page=page, count=count, trim_user=trim_user, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_to_me(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        trim_user: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[StatusesPage]:
        """Pages of `to_me`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            page: Number of the page, from 1. The service's default is `1`.
            count: Posts per page, 200 at most. At least 1. The service's default is `20`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> StatusesPage:
            return self.to_me(since_id=since_id, max_id=max_id, count=count, trim_user=trim_user, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _TO_ME_PAGINATION, max_pages)

    def iter_to_me(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        trim_user: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[Status]:
        """What is on the pages of `to_me`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            page: Number of the page, from 1. The service's default is `1`.
            count: Posts per page, 200 at most. At least 1. The service's default is `20`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_to_me(
                since_id=since_id, max_id=max_id, page=page, count=count, trim_user=trim_user, max_pages=max_pages
            )
            for item in page.statuses
        )

    def to_me_ids(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> StatusIdsPage:
        """Ids of the latest posts directed to the caller.

        Scope of the token: statuses_to_me_read.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page. At least 1.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of ids.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/to_me/ids
        """
        from . import statuses_to_me_ids

        return _result(
            statuses_to_me_ids.sync_detailed(
                since_id=since_id, max_id=max_id, count=count, page=page, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_to_me_ids(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[StatusIdsPage]:
        """Pages of `to_me_ids`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page. At least 1.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> StatusIdsPage:
            return self.to_me_ids(since_id=since_id, max_id=max_id, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _TO_ME_IDS_PAGINATION, max_pages)

    def iter_to_me_ids(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[str]:
        """What is on the pages of `to_me_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page. At least 1.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_to_me_ids(
                since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages
            )
            for item in page.statuses
        )

    def update(
        self,
        *,
        status: str,
        visible: Literal[0, 1, 2, 3] | Unset = UNSET,
        list_id: str | Unset = UNSET,
        lat: float | Unset = UNSET,
        long: float | Unset = UNSET,
        annotations: str | Unset = UNSET,
        rip: str | Unset = UNSET,
    ) -> Status:
        """Publish a post.

        Refused when the text is that of the post before. Without a membership, a group that sees the post may have
        200 members.

        Give `list_id` when `visible` is 3.

        Access level of the app: normal.

        Args:
            status: Text of the post, 140 Chinese characters at most.
            visible: Who sees the post: 0 everybody, 1 the caller, 2 close friends, 3 a group. The service's default
                is `0`.
            list_id: Id of the group that sees the post; needed with `visible` 3.
            lat: Latitude, north is positive. From -90 to 90. The service's default is `0`.
            long: Longitude, east is positive. From -180 to 180. The service's default is `0`.
            annotations: Notes of the app itself, JSON in text; they come back with the post. At most 512
                characters.
            rip: IP address of the user who acts, as the app sees it.

        Returns:
            The new post.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/update
        """
        _given = {"visible": visible, "list_id": list_id}
        _check("statuses_update", _UPDATE_REQUIRES, _given)
        from ...models.statuses_update_body import StatusesUpdateBody
        from . import statuses_update

        return _result(
            statuses_update.sync_detailed(
                body=StatusesUpdateBody(
                    status=status,
                    visible=visible,
                    list_id=list_id,
                    lat=lat,
                    long=long,
                    annotations=annotations,
                    rip=rip,
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def update_tags(self, *, id: int, tags: str | Unset = UNSET) -> Status:
        """Set the tags of a post.

        Without `tags`, or with unknown ones, the post has none afterwards.

        Access level of the app: advanced.

        Args:
            id: Id of the post.
            tags: The new tags, separated by commas, 5 at most.

        Returns:
            The post with its new tags.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/update_tags
        """
        from ...models.statuses_update_tags_body import StatusesUpdateTagsBody
        from . import statuses_update_tags

        return _result(
            statuses_update_tags.sync_detailed(body=StatusesUpdateTagsBody(id=id, tags=tags), client=self._client),
            strict=self._client.strict,
        )

    def upload(
        self,
        *,
        status: str,
        pic: File,
        visible: Literal[0, 1, 2, 3] | Unset = UNSET,
        list_id: str | Unset = UNSET,
        lat: float | Unset = UNSET,
        long: float | Unset = UNSET,
        annotations: str | Unset = UNSET,
        rip: str | Unset = UNSET,
    ) -> Status:
        """Publish a post with a picture.

        Without a membership, a group that sees the post may have 200 members.

        Give `list_id` when `visible` is 3.

        Access level of the app: normal.

        Args:
            status: Text of the post, 140 Chinese characters at most.
            pic: The picture: JPEG, GIF or PNG of less than 5 MB.
            visible: Who sees the post: 0 everybody, 1 the caller, 2 close friends, 3 a group. The service's default
                is `0`.
            list_id: Id of the group that sees the post; needed with `visible` 3.
            lat: Latitude, north is positive. From -90 to 90. The service's default is `0`.
            long: Longitude, east is positive. From -180 to 180. The service's default is `0`.
            annotations: Notes of the app itself, JSON in text; they come back with the post. At most 512
                characters.
            rip: IP address of the user who acts, as the app sees it.

        Returns:
            The new post.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/upload
        """
        _given = {"visible": visible, "list_id": list_id}
        _check("statuses_upload", _UPLOAD_REQUIRES, _given)
        from ...models.statuses_upload_body import StatusesUploadBody
        from . import statuses_upload

        return _result(
            statuses_upload.sync_detailed(
                body=StatusesUploadBody(
                    status=_part("statuses_upload", "status", status),
                    pic=_file("statuses_upload", "pic", pic),
                    visible=UNSET
                    if isinstance(visible, Unset | None)
                    else _part("statuses_upload", "visible", visible),
                    list_id=UNSET
                    if isinstance(list_id, Unset | None)
                    else _part("statuses_upload", "list_id", list_id),
                    lat=UNSET if isinstance(lat, Unset | None) else _part("statuses_upload", "lat", lat),
                    long=UNSET if isinstance(long, Unset | None) else _part("statuses_upload", "long", long),
                    annotations=UNSET
                    if isinstance(annotations, Unset | None)
                    else _part("statuses_upload", "annotations", annotations),
                    rip=UNSET if isinstance(rip, Unset | None) else _part("statuses_upload", "rip", rip),
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def upload_url_text(
        self,
        *,
        status: str | Unset = UNSET,
        visible: Literal[0, 1, 2, 3] | Unset = UNSET,
        list_id: str | Unset = UNSET,
        url: str | Unset = UNSET,
        pic_id: str | Unset = UNSET,
        lat: float | Unset = UNSET,
        long: float | Unset = UNSET,
        annotations: str | Unset = UNSET,
        rip: str | Unset = UNSET,
    ) -> Status:
        """Publish a post with pictures that are online.

        Pictures are given by their address or by ids of uploads; the ids win. Refused when the text is that of the
        post before.

        Give at least one of `url` and `pic_id`. Give `list_id` when `visible` is 3.

        Access level of the app: advanced.

        Args:
            status: Text of the post, 140 Chinese characters at most.
            visible: Who sees the post: 0 everybody, 1 the caller, 2 close friends, 3 a group. The service's default
                is `0`.
            list_id: Id of the group that sees the post; needed with `visible` 3.
            url: Address of the picture.
            pic_id: Ids of uploaded pictures, separated by commas, 9 at most.
            lat: Latitude, north is positive. From -90 to 90. The service's default is `0`.
            long: Longitude, east is positive. From -180 to 180. The service's default is `0`.
            annotations: Notes of the app itself, JSON in text; they come back with the post. At most 512
                characters.
            rip: IP address of the user who acts, as the app sees it.

        Returns:
            The new post.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/upload_url_text
        """
        _given = {"visible": visible, "list_id": list_id, "url": url, "pic_id": pic_id}
        _check("statuses_upload_url_text", _UPLOAD_URL_TEXT_REQUIRES, _given)
        from ...models.statuses_upload_url_text_body import StatusesUploadUrlTextBody
        from . import statuses_upload_url_text

        return _result(
            statuses_upload_url_text.sync_detailed(
                body=StatusesUploadUrlTextBody(
                    status=status,
                    visible=visible,
                    list_id=list_id,
                    url=url,
                    pic_id=pic_id,
                    lat=lat,
                    long=long,
                    annotations=annotations,
                    rip=rip,
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def user_timeline(
        self,
        *,
        uid: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        trim_user: Literal[0, 1] | Unset = UNSET,
    ) -> StatusesPage:
        """Latest posts of a user.

        By id or by nickname; without both, those of the caller. The service takes the caller's own account only.
        Gives the latest 5 posts, 10 in the official mobile SDK.

        Give at most one of `uid` and `screen_name`.

        Access level of the app: normal.

        Args:
            uid: Whose, by id.
            screen_name: Whose, by nickname.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page. More counts as 100. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.

        Returns:
            One page of posts.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/user_timeline
        """
        _given = {"uid": uid, "screen_name": screen_name}
        _check("statuses_user_timeline", _USER_TIMELINE_REQUIRES, _given)
        from . import statuses_user_timeline

        return _result(
            statuses_user_timeline.sync_detailed(
                uid=uid,
                screen_name=screen_name,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                base_app=base_app,
                feature=feature,
                trim_user=trim_user,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_user_timeline(
        self,
        *,
        uid: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        trim_user: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[StatusesPage]:
        """Pages of `user_timeline`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            uid: Whose, by id.
            screen_name: Whose, by nickname.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page. More counts as 100. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> StatusesPage:
            return self.user_timeline(
                uid=uid,
                screen_name=screen_name,
                since_id=since_id,
                count=count,
                page=page,
                base_app=base_app,
                feature=feature,
                trim_user=trim_user,
                **_state,
            )

        _given: dict[str, Any] = {"max_id": max_id}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _USER_TIMELINE_PAGINATION, max_pages)

    def iter_user_timeline(
        self,
        *,
        uid: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        trim_user: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[Status]:
        """What is on the pages of `user_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            uid: Whose, by id.
            screen_name: Whose, by nickname.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page. More counts as 100. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_user_timeline(
                uid=uid,
                screen_name=screen_name,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                base_app=base_app,
                feature=feature,
                trim_user=trim_user,
                max_pages=max_pages,
            )
            for item in page.statuses
        )

    def user_timeline_ids(
        self,
        *,
        uid: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
    ) -> StatusIdsPage:
        """Ids of the latest posts of a user.

        By id or by nickname; the id wins. The service takes the caller's own account only. Gives the latest 5, 10
        in the official mobile SDK.

        Give at least one of `uid` and `screen_name`.

        Access level of the app: normal.

        Args:
            uid: Whose, by id.
            screen_name: Whose, by nickname.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.

        Returns:
            One page of ids.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/user_timeline/ids
        """
        _given = {"uid": uid, "screen_name": screen_name}
        _check("statuses_user_timeline_ids", _USER_TIMELINE_IDS_REQUIRES, _given)
        from . import statuses_user_timeline_ids

        return _result(
            statuses_user_timeline_ids.sync_detailed(
                uid=uid,
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

    def pages_user_timeline_ids(
        self,
        *,
        uid: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[StatusIdsPage]:
        """Pages of `user_timeline_ids`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            uid: Whose, by id.
            screen_name: Whose, by nickname.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> StatusIdsPage:
            return self.user_timeline_ids(
                uid=uid,
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
        return _pages(_call, _known, _USER_TIMELINE_IDS_PAGINATION, max_pages)

    def iter_user_timeline_ids(
        self,
        *,
        uid: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[str]:
        """What is on the pages of `user_timeline_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            uid: Whose, by id.
            screen_name: Whose, by nickname.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_user_timeline_ids(
                uid=uid,
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


class AsyncStatuses:
    """Posts: timelines, publishing, reposts, tags."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def bilateral_timeline(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        trim_user: Literal[0, 1] | Unset = UNSET,
    ) -> StatusesPage:
        """Latest posts of mutual friends.

        Posts of accounts that the caller follows and is followed by.

        Access level of the app: normal.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.

        Returns:
            One page of posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/bilateral_timeline
        """
        from . import statuses_bilateral_timeline

        return _result(
            await statuses_bilateral_timeline.asyncio_detailed(
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                base_app=base_app,
                feature=feature,
                trim_user=trim_user,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_bilateral_timeline(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        trim_user: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[StatusesPage]:
        """Pages of `bilateral_timeline`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> StatusesPage:
            return await self.bilateral_timeline(
                since_id=since_id,
                count=count,
                page=page,
                base_app=base_app,
                feature=feature,
                trim_user=trim_user,
                **_state,
            )

        _given: dict[str, Any] = {"max_id": max_id}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _BILATERAL_TIMELINE_PAGINATION, max_pages)

    def iter_bilateral_timeline(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        trim_user: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[Status]:
        """What is on the pages of `bilateral_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_bilateral_timeline(
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                base_app=base_app,
                feature=feature,
                trim_user=trim_user,
                max_pages=max_pages,
            )
            for item in page.statuses
        )

    async def count(self, *, ids: str) -> CountsOfStatusesList:
        """How often posts were reposted and commented on.

        Access level of the app: normal.

        Args:
            ids: Ids of posts, separated by commas, 100 at most.

        Returns:
            Counts, one entry for each post.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/count
        """
        from . import statuses_count

        return _result(await statuses_count.asyncio_detailed(ids=ids, client=self._client), strict=self._client.strict)

    async def destroy(self, *, id: int) -> Status:
        """Delete a post.

        Only the author can.

        Access level of the app: normal.

        Args:
            id: Id of the post.

        Returns:
            The post that is gone now.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/destroy
        """
        from ...models.statuses_destroy_body import StatusesDestroyBody
        from . import statuses_destroy

        return _result(
            await statuses_destroy.asyncio_detailed(body=StatusesDestroyBody(id=id), client=self._client),
            strict=self._client.strict,
        )

    async def filter_create(self, *, id: int) -> Status:
        """Hide a post from one's own timelines.

        Args:
            id: Id of the post.

        Returns:
            The post that is hidden now.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/filter/create
        """
        from ...models.statuses_filter_create_body import StatusesFilterCreateBody
        from . import statuses_filter_create

        return _result(
            await statuses_filter_create.asyncio_detailed(body=StatusesFilterCreateBody(id=id), client=self._client),
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
        trim_user: Literal[0, 1] | Unset = UNSET,
    ) -> StatusesPage:
        """Latest posts of followed accounts, and one's own.

        The same list as `statuses/home_timeline`.

        Access level of the app: normal.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.

        Returns:
            One page of posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/friends_timeline
        """
        from . import statuses_friends_timeline

        return _result(
            await statuses_friends_timeline.asyncio_detailed(
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                base_app=base_app,
                feature=feature,
                trim_user=trim_user,
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
        trim_user: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[StatusesPage]:
        """Pages of `friends_timeline`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> StatusesPage:
            return await self.friends_timeline(
                since_id=since_id,
                count=count,
                page=page,
                base_app=base_app,
                feature=feature,
                trim_user=trim_user,
                **_state,
            )

        _given: dict[str, Any] = {"max_id": max_id}
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
        trim_user: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[Status]:
        """What is on the pages of `friends_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.
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
                trim_user=trim_user,
                max_pages=max_pages,
            )
            for item in page.statuses
        )

    async def friends_timeline_ids(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
    ) -> StatusIdsPage:
        """Ids of the latest posts of followed accounts.

        Access level of the app: normal.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.

        Returns:
            One page of ids.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/friends_timeline/ids
        """
        from . import statuses_friends_timeline_ids

        return _result(
            await statuses_friends_timeline_ids.asyncio_detailed(
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

    def pages_friends_timeline_ids(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[StatusIdsPage]:
        """Pages of `friends_timeline_ids`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> StatusIdsPage:
            return await self.friends_timeline_ids(
                since_id=since_id, max_id=max_id, count=count, base_app=base_app, feature=feature, **_state
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _FRIENDS_TIMELINE_IDS_PAGINATION, max_pages)

    def iter_friends_timeline_ids(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[str]:
        """What is on the pages of `friends_timeline_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_friends_timeline_ids(
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

    async def go(self, *, uid: int, id: int) -> Redirect:
        """Open the web page of a post.

        Leads to the page of the post, or to the front page of Weibo when there is no such post.

        Access level of the app: normal.

        Args:
            uid: Id of the post's author.
            id: Id of the post.

        Returns:
            The way to the page.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/go
        """
        from . import statuses_go

        return _result(
            await statuses_go.asyncio_detailed(uid=uid, id=id, client=self._client), strict=self._client.strict
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
        trim_user: Literal[0, 1] | Unset = UNSET,
    ) -> StatusesPage:
        """Latest posts of followed accounts, and one's own.

        Leaves out people who have not granted the app access, so a page may be short. The official mobile SDK sees
        up to 30 % more.

        Access level of the app: normal.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.

        Returns:
            One page of posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/home_timeline
        """
        from . import statuses_home_timeline

        return _result(
            await statuses_home_timeline.asyncio_detailed(
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                base_app=base_app,
                feature=feature,
                trim_user=trim_user,
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
        trim_user: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[StatusesPage]:
        """Pages of `home_timeline`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> StatusesPage:
            return await self.home_timeline(
                since_id=since_id,
                count=count,
                page=page,
                base_app=base_app,
                feature=feature,
                trim_user=trim_user,
                **_state,
            )

        _given: dict[str, Any] = {"max_id": max_id}
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
        trim_user: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[Status]:
        """What is on the pages of `home_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.
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
                trim_user=trim_user,
                max_pages=max_pages,
            )
            for item in page.statuses
        )

    async def hot_comments_daily(
        self, *, count: int | Unset = UNSET, base_app: Literal[0, 1] | Unset = UNSET
    ) -> StatusesList:
        """Posts of the last day with most comments.

        Closed: the service behind it has been shut down, so expect an error response.

        Args:
            count: How many posts, 50 at most. At least 1. The service's default is `20`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            The posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/hot/comments_daily
        """
        from . import statuses_hot_comments_daily

        return _result(
            await statuses_hot_comments_daily.asyncio_detailed(count=count, base_app=base_app, client=self._client),
            strict=self._client.strict,
        )

    async def hot_comments_weekly(
        self, *, count: int | Unset = UNSET, base_app: Literal[0, 1] | Unset = UNSET
    ) -> StatusesList:
        """Posts of the last week with most comments.

        Closed: the service behind it has been shut down, so expect an error response.

        Access level of the app: normal.

        Args:
            count: How many posts, 50 at most. At least 1. The service's default is `20`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            The posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/hot/comments_weekly
        """
        from . import statuses_hot_comments_weekly

        return _result(
            await statuses_hot_comments_weekly.asyncio_detailed(count=count, base_app=base_app, client=self._client),
            strict=self._client.strict,
        )

    async def hot_repost_daily(
        self, *, count: int | Unset = UNSET, base_app: Literal[0, 1] | Unset = UNSET
    ) -> StatusesList:
        """Posts reposted most in the last day.

        Closed: the service behind it has been shut down, so expect an error response.

        Args:
            count: How many posts, 50 at most. At least 1. The service's default is `20`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            The posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/hot/repost_daily
        """
        from . import statuses_hot_repost_daily

        return _result(
            await statuses_hot_repost_daily.asyncio_detailed(count=count, base_app=base_app, client=self._client),
            strict=self._client.strict,
        )

    async def hot_repost_weekly(
        self, *, count: int | Unset = UNSET, base_app: Literal[0, 1] | Unset = UNSET
    ) -> StatusesList:
        """Posts reposted most in the last week.

        Closed: the service behind it has been shut down, so expect an error response.

        Args:
            count: How many posts, 50 at most. At least 1. The service's default is `20`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            The posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/hot/repost_weekly
        """
        from . import statuses_hot_repost_weekly

        return _result(
            await statuses_hot_repost_weekly.asyncio_detailed(count=count, base_app=base_app, client=self._client),
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
        filter_by_type: Literal[0, 1] | Unset = UNSET,
    ) -> StatusesPage:
        """Latest posts that mention the caller.

        Leaves out people who have not granted the app access, so a page may be short.

        Access level of the app: normal.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
            filter_by_source: 0 everything, 1 what was written on Weibo, 2 in Weibo groups. The service's default is
                `0`.
            filter_by_type: 0 all, 1 originals only. The service's default is `0`.

        Returns:
            One page of posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/mentions
        """
        from . import statuses_mentions

        return _result(
            await statuses_mentions.asyncio_detailed(
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                filter_by_author=filter_by_author,
                filter_by_source=filter_by_source,
                filter_by_type=filter_by_type,
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
        filter_by_type: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[StatusesPage]:
        """Pages of `mentions`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
            filter_by_source: 0 everything, 1 what was written on Weibo, 2 in Weibo groups. The service's default is
                `0`.
            filter_by_type: 0 all, 1 originals only. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> StatusesPage:
            return await self.mentions(
                since_id=since_id,
                count=count,
                page=page,
                filter_by_author=filter_by_author,
                filter_by_source=filter_by_source,
                filter_by_type=filter_by_type,
                **_state,
            )

        _given: dict[str, Any] = {"max_id": max_id}
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
        filter_by_type: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[Status]:
        """What is on the pages of `mentions`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
            filter_by_source: 0 everything, 1 what was written on Weibo, 2 in Weibo groups. The service's default is
                `0`.
            filter_by_type: 0 all, 1 originals only. The service's default is `0`.
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
                filter_by_type=filter_by_type,
                max_pages=max_pages,
            )
            for item in page.statuses
        )

    async def mentions_ids(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        filter_by_author: Literal[0, 1, 2] | Unset = UNSET,
        filter_by_source: Literal[0, 1, 2] | Unset = UNSET,
        filter_by_type: Literal[0, 1] | Unset = UNSET,
    ) -> StatusIdsPage:
        """Ids of the latest posts that mention the caller.

        Access level of the app: normal.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
            filter_by_source: 0 everything, 1 what was written on Weibo, 2 in Weibo groups. The service's default is
                `0`.
            filter_by_type: 0 all, 1 originals only. The service's default is `0`.

        Returns:
            One page of ids.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/mentions/ids
        """
        from . import statuses_mentions_ids

        return _result(
            await statuses_mentions_ids.asyncio_detailed(
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                filter_by_author=filter_by_author,
                filter_by_source=filter_by_source,
                filter_by_type=filter_by_type,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_mentions_ids(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        filter_by_author: Literal[0, 1, 2] | Unset = UNSET,
        filter_by_source: Literal[0, 1, 2] | Unset = UNSET,
        filter_by_type: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[StatusIdsPage]:
        """Pages of `mentions_ids`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
            filter_by_source: 0 everything, 1 what was written on Weibo, 2 in Weibo groups. The service's default is
                `0`.
            filter_by_type: 0 all, 1 originals only. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> StatusIdsPage:
            return await self.mentions_ids(
                since_id=since_id,
                max_id=max_id,
                count=count,
                filter_by_author=filter_by_author,
                filter_by_source=filter_by_source,
                filter_by_type=filter_by_type,
                **_state,
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _MENTIONS_IDS_PAGINATION, max_pages)

    def iter_mentions_ids(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        filter_by_author: Literal[0, 1, 2] | Unset = UNSET,
        filter_by_source: Literal[0, 1, 2] | Unset = UNSET,
        filter_by_type: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[str]:
        """What is on the pages of `mentions_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
            filter_by_source: 0 everything, 1 what was written on Weibo, 2 in Weibo groups. The service's default is
                `0`.
            filter_by_type: 0 all, 1 originals only. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_mentions_ids(
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                filter_by_author=filter_by_author,
                filter_by_source=filter_by_source,
                filter_by_type=filter_by_type,
                max_pages=max_pages,
            )
            for item in page.statuses
        )

    async def mentions_shield(self, *, id: int, follow_up: Literal[0, 1] | Unset = UNSET) -> Unseen:
        """Hide a post that mentions the caller.

        The post must be in `statuses/mentions`.

        Args:
            id: Id of the post.
            follow_up: 1 hides also what later reposts of it bring, 0 this post only. The service's default is `1`.

        Returns:
            An answer that no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/mentions/shield
        """
        from ...models.statuses_mentions_shield_body import StatusesMentionsShieldBody
        from . import statuses_mentions_shield

        return _result(
            await statuses_mentions_shield.asyncio_detailed(
                body=StatusesMentionsShieldBody(id=id, follow_up=follow_up), client=self._client
            ),
            strict=self._client.strict,
        )

    async def public_timeline(
        self, *, count: int | Unset = UNSET, page: int | Unset = UNSET, base_app: Literal[0, 1] | Unset = UNSET
    ) -> StatusesPage:
        """Latest public posts.

        Access level of the app: normal.

        Args:
            count: Posts per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.

        Returns:
            One page of posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/public_timeline
        """
        from . import statuses_public_timeline

        return _result(
            await statuses_public_timeline.asyncio_detailed(
                count=count, page=page, base_app=base_app, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_public_timeline(
        self,
        *,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[StatusesPage]:
        """Pages of `public_timeline`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            count: Posts per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> StatusesPage:
            return await self.public_timeline(count=count, base_app=base_app, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _PUBLIC_TIMELINE_PAGINATION, max_pages)

    def iter_public_timeline(
        self,
        *,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[Status]:
        """What is on the pages of `public_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            count: Posts per page. At least 1. The service's default is `50`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_public_timeline(count=count, page=page, base_app=base_app, max_pages=max_pages)
            for item in page.statuses
        )

    async def queryid(
        self,
        *,
        mid: str,
        type_: Literal[1, 2, 3],
        is_batch: Literal[0, 1] | Unset = UNSET,
        inbox: Literal[0, 1] | Unset = UNSET,
        is_base_62: Literal[0, 1] | Unset = UNSET,
    ) -> IdOfMid:
        """Find the id behind a MID.

        A MID is the name of a post, comment or message in web addresses, as a number or in base62.

        Access level of the app: normal.

        Args:
            mid: The MID; in batch mode several, separated by commas, 20 at most.
            type_: What it is of: 1 a post, 2 a comment, 3 a message. The service's default is `1`.
            is_batch: 1 takes several at once, 0 one. The service's default is `0`.
            inbox: Of messages: 1 those received, 0 those sent. The service's default is `0`.
            is_base_62: 1 when the MID is base62, 0 when it is a number. The service's default is `0`.

        Returns:
            The id; in batch mode a list of MIDs with their ids.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/queryid
        """
        from . import statuses_queryid

        return _result(
            await statuses_queryid.asyncio_detailed(
                mid=mid, type_=type_, is_batch=is_batch, inbox=inbox, is_base_62=is_base_62, client=self._client
            ),
            strict=self._client.strict,
        )

    async def querymid(self, *, id: str, type_: Literal[1, 2, 3], is_batch: Literal[0, 1] | Unset = UNSET) -> MidOfId:
        """Find the MID of an id.

        The other way round: `statuses/queryid` finds the id.

        Access level of the app: normal.

        Args:
            id: The id; in batch mode several, separated by commas, 20 at most.
            type_: What it is of: 1 a post, 2 a comment, 3 a message. The service's default is `1`.
            is_batch: 1 takes several at once, 0 one. The service's default is `0`.

        Returns:
            The MID; in batch mode a list of ids with their MIDs.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/querymid
        """
        from . import statuses_querymid

        return _result(
            await statuses_querymid.asyncio_detailed(id=id, type_=type_, is_batch=is_batch, client=self._client),
            strict=self._client.strict,
        )

    async def repost(
        self,
        *,
        id: int,
        status: str | Unset = UNSET,
        is_comment: Literal[0, 1, 2, 3] | Unset = UNSET,
        rip: str | Unset = UNSET,
    ) -> Status:
        """Repost a post.

        Access level of the app: normal.

        Args:
            id: Id of the post.
            status: Text of the repost, 140 Chinese characters at most. The service's default is `转发微博`.
            is_comment: Comment too: 0 nowhere, 1 on the post, 2 on the original, 3 on both. The service's default
                is `0`.
            rip: IP address of the user who acts, as the app sees it.

        Returns:
            The new post, with the reposted one inside.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/repost
        """
        from ...models.statuses_repost_body import StatusesRepostBody
        from . import statuses_repost

        return _result(
            await statuses_repost.asyncio_detailed(
                body=StatusesRepostBody(id=id, status=status, is_comment=is_comment, rip=rip), client=self._client
            ),
            strict=self._client.strict,
        )

    async def repost_by_me(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> StatusesPage:
        """Latest posts that the caller reposted.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/repost_by_me
        """
        from . import statuses_repost_by_me

        return _result(
            await statuses_repost_by_me.asyncio_detailed(
                since_id=since_id, max_id=max_id, count=count, page=page, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_repost_by_me(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[StatusesPage]:
        """Pages of `repost_by_me`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> StatusesPage:
            return await self.repost_by_me(since_id=since_id, max_id=max_id, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _REPOST_BY_ME_PAGINATION, max_pages)

    def iter_repost_by_me(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[Status]:
        """What is on the pages of `repost_by_me`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_repost_by_me(
                since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages
            )
            for item in page.statuses
        )

    async def repost_timeline(
        self,
        *,
        id: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        filter_by_author: Literal[0, 1, 2] | Unset = UNSET,
    ) -> RepostsPage:
        """Latest reposts of a post.

        Access level of the app: normal.

        Args:
            id: Id of the post.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.

        Returns:
            One page of reposts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/repost_timeline
        """
        from . import statuses_repost_timeline

        return _result(
            await statuses_repost_timeline.asyncio_detailed(
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

    def pages_repost_timeline(
        self,
        *,
        id: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        filter_by_author: Literal[0, 1, 2] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[RepostsPage]:
        """Pages of `repost_timeline`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            id: Id of the post.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> RepostsPage:
            return await self.repost_timeline(
                id=id, since_id=since_id, max_id=max_id, count=count, filter_by_author=filter_by_author, **_state
            )

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
        filter_by_author: Literal[0, 1, 2] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[Status]:
        """What is on the pages of `repost_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            id: Id of the post.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page, 200 at most. At least 1. The service's default is `20`.
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
            async for page in self.pages_repost_timeline(
                id=id,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                filter_by_author=filter_by_author,
                max_pages=max_pages,
            )
            for item in page.reposts
        )

    async def repost_timeline_ids(
        self,
        *,
        id: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        filter_by_author: Literal[0, 1, 2] | Unset = UNSET,
    ) -> StatusIdsPage:
        """Ids of the latest reposts of a post.

        Leaves out people who have not granted the app access, so a page may be short.

        Access level of the app: normal.

        Args:
            id: Id of the post.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.

        Returns:
            One page of ids.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/repost_timeline/ids
        """
        from . import statuses_repost_timeline_ids

        return _result(
            await statuses_repost_timeline_ids.asyncio_detailed(
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

    def pages_repost_timeline_ids(
        self,
        *,
        id: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        filter_by_author: Literal[0, 1, 2] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[StatusIdsPage]:
        """Pages of `repost_timeline_ids`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            id: Id of the post.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page, 200 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            filter_by_author: 0 everybody's, 1 those of followed accounts, 2 those of strangers. The service's
                default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> StatusIdsPage:
            return await self.repost_timeline_ids(
                id=id, since_id=since_id, max_id=max_id, count=count, filter_by_author=filter_by_author, **_state
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _REPOST_TIMELINE_IDS_PAGINATION, max_pages)

    def iter_repost_timeline_ids(
        self,
        *,
        id: int,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        filter_by_author: Literal[0, 1, 2] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[str]:
        """What is on the pages of `repost_timeline_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            id: Id of the post.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page, 200 at most. At least 1. The service's default is `20`.
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
            async for page in self.pages_repost_timeline_ids(
                id=id,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                filter_by_author=filter_by_author,
                max_pages=max_pages,
            )
            for item in page.statuses
        )

    async def share(self, *, status: str, pic: File | Unset = UNSET, rip: str | Unset = UNSET) -> Status:
        """Share a link.

        To an SDK of 2021 the only way to publish outside the commercial interface. The text must hold an address
        below the domain that the app is bound to, and no `#topic#`.

        Access level of the app: normal.

        Args:
            status: Text of the post with the link, 140 Chinese characters at most.
            pic: The picture: JPEG, GIF or PNG of less than 5 MB.
            rip: IP address of the user who acts, as the app sees it.

        Returns:
            The new post.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/share
        """
        from ...models.statuses_share_body import StatusesShareBody
        from . import statuses_share

        return _result(
            await statuses_share.asyncio_detailed(
                body=StatusesShareBody(
                    status=_part("statuses_share", "status", status),
                    pic=UNSET if isinstance(pic, Unset | None) else _file("statuses_share", "pic", pic),
                    rip=UNSET if isinstance(rip, Unset | None) else _part("statuses_share", "rip", rip),
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def show(self, *, id: int) -> Status:
        """One post.

        Access level of the app: normal.

        Args:
            id: Id of the post.

        Returns:
            The post.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/show
        """
        from . import statuses_show

        return _result(await statuses_show.asyncio_detailed(id=id, client=self._client), strict=self._client.strict)

    async def show_batch(self, *, ids: str, trim_user: Literal[0, 1] | Unset = UNSET) -> StatusBatch:
        """Several posts by their ids.

        Leaves out posts of people who have not granted the app access, and wrong ids unless all are wrong. Of a
        deleted post only the id and a fixed text are left.

        Access level of the app: advanced.

        Args:
            ids: Ids of posts, separated by commas, 50 at most.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.

        Returns:
            The posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/show_batch
        """
        from . import statuses_show_batch

        return _result(
            await statuses_show_batch.asyncio_detailed(ids=ids, trim_user=trim_user, client=self._client),
            strict=self._client.strict,
        )

    async def tag_timeline_ids(
        self,
        *,
        tag: str,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> StatusIdsPage:
        """Ids of one's own posts with a tag.

        Of its parameters only the names are documented.

        Args:
            tag: The tag.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page. At least 1.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of ids.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/tag_timeline/ids
        """
        from . import statuses_tag_timeline_ids

        return _result(
            await statuses_tag_timeline_ids.asyncio_detailed(
                tag=tag, since_id=since_id, max_id=max_id, count=count, page=page, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_tag_timeline_ids(
        self,
        *,
        tag: str,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[StatusIdsPage]:
        """Pages of `tag_timeline_ids`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            tag: The tag.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page. At least 1.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> StatusIdsPage:
            return await self.tag_timeline_ids(tag=tag, since_id=since_id, max_id=max_id, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _TAG_TIMELINE_IDS_PAGINATION, max_pages)

    def iter_tag_timeline_ids(
        self,
        *,
        tag: str,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[str]:
        """What is on the pages of `tag_timeline_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            tag: The tag.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page. At least 1.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_tag_timeline_ids(
                tag=tag, since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages
            )
            for item in page.statuses
        )

    async def tags(self, *, count: int | Unset = UNSET) -> Unseen:
        """Tags that the caller gave to posts.

        Of its parameters only the names are documented.

        Args:
            count: How many tags. At least 1.

        Returns:
            An answer that no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/tags
        """
        from . import statuses_tags

        return _result(
            await statuses_tags.asyncio_detailed(count=count, client=self._client), strict=self._client.strict
        )

    async def tags_create(self, *, tag: str) -> Unseen:
        """Make a tag for one's own posts.

        Of its parameters only the names are documented.

        Args:
            tag: The tag.

        Returns:
            An answer that no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/tags/create
        """
        from ...models.statuses_tags_create_body import StatusesTagsCreateBody
        from . import statuses_tags_create

        return _result(
            await statuses_tags_create.asyncio_detailed(body=StatusesTagsCreateBody(tag=tag), client=self._client),
            strict=self._client.strict,
        )

    async def tags_destroy(self, *, tag: str) -> Unseen:
        """Delete a tag of one's own posts.

        Of its parameters only the names are documented.

        Args:
            tag: The tag.

        Returns:
            An answer that no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/tags/destroy
        """
        from ...models.statuses_tags_destroy_body import StatusesTagsDestroyBody
        from . import statuses_tags_destroy

        return _result(
            await statuses_tags_destroy.asyncio_detailed(body=StatusesTagsDestroyBody(tag=tag), client=self._client),
            strict=self._client.strict,
        )

    async def tags_show_batch(self, *, ids: str) -> Unseen:
        """Tags of several posts.

        Of its parameters only the names are documented.

        Args:
            ids: Ids of posts, separated by commas.

        Returns:
            An answer that no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/tags/show_batch
        """
        from . import statuses_tags_show_batch

        return _result(
            await statuses_tags_show_batch.asyncio_detailed(ids=ids, client=self._client), strict=self._client.strict
        )

    async def tags_update(self, *, old_tag: str, new_tag: str) -> Unseen:
        """Rename a tag of one's own posts.

        Of its parameters only the names are documented.

        Args:
            old_tag: The tag as it is.
            new_tag: The tag as it shall be.

        Returns:
            An answer that no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/tags/update
        """
        from ...models.statuses_tags_update_body import StatusesTagsUpdateBody
        from . import statuses_tags_update

        return _result(
            await statuses_tags_update.asyncio_detailed(
                body=StatusesTagsUpdateBody(old_tag=old_tag, new_tag=new_tag), client=self._client
            ),
            strict=self._client.strict,
        )

    async def timeline_batch(
        self,
        *,
        uids: str | Unset = UNSET,
        screen_names: str | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
    ) -> StatusesPage:
        """Latest posts of several users.

        Leaves out people who have not granted the app access, so a page may be short.

        Give exactly one of `uids` and `screen_names`.

        Access level of the app: advanced.

        Args:
            uids: Ids of users, separated by commas, 20 at most.
            screen_names: Nicknames, separated by commas, 20 at most.
            count: Posts per page. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.

        Returns:
            One page of posts.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/timeline_batch
        """
        _given = {"uids": uids, "screen_names": screen_names}
        _check("statuses_timeline_batch", _TIMELINE_BATCH_REQUIRES, _given)
        from . import statuses_timeline_batch

        return _result(
            await statuses_timeline_batch.asyncio_detailed(
                uids=uids,
                screen_names=screen_names,
                count=count,
                page=page,
                base_app=base_app,
                feature=feature,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_timeline_batch(
        self,
        *,
        uids: str | Unset = UNSET,
        screen_names: str | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[StatusesPage]:
        """Pages of `timeline_batch`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            uids: Ids of users, separated by commas, 20 at most.
            screen_names: Nicknames, separated by commas, 20 at most.
            count: Posts per page. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> StatusesPage:
            return await self.timeline_batch(
                uids=uids, screen_names=screen_names, count=count, base_app=base_app, feature=feature, **_state
            )

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _TIMELINE_BATCH_PAGINATION, max_pages)

    def iter_timeline_batch(
        self,
        *,
        uids: str | Unset = UNSET,
        screen_names: str | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[Status]:
        """What is on the pages of `timeline_batch`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            uids: Ids of users, separated by commas, 20 at most.
            screen_names: Nicknames, separated by commas, 20 at most.
            count: Posts per page. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_timeline_batch(
                uids=uids,
                screen_names=screen_names,
                count=count,
                page=page,
                base_app=base_app,
                feature=feature,
                max_pages=max_pages,
            )
            for item in page.statuses
        )

    async def to_me(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        trim_user: Literal[0, 1] | Unset = UNSET,
    ) -> StatusesPage:
        """Latest posts directed to the caller.

        Posts that followed accounts show to a group only, where the caller is in that group.

        Access level of the app: advanced. Scope of the token: statuses_to_me_read.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            page: Number of the page, from 1. The service's default is `1`.
            count: Posts per page, 200 at most. At least 1. The service's default is `20`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.

        Returns:
            One page of posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/to_me
        """
        from . import statuses_to_me

        return _result(
            await statuses_to_me.asyncio_detailed(
                since_id=since_id, max_id=max_id, page=page, count=count, trim_user=trim_user, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_to_me(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        trim_user: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[StatusesPage]:
        """Pages of `to_me`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            page: Number of the page, from 1. The service's default is `1`.
            count: Posts per page, 200 at most. At least 1. The service's default is `20`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> StatusesPage:
            return await self.to_me(since_id=since_id, max_id=max_id, count=count, trim_user=trim_user, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _TO_ME_PAGINATION, max_pages)

    def iter_to_me(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        trim_user: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[Status]:
        """What is on the pages of `to_me`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            page: Number of the page, from 1. The service's default is `1`.
            count: Posts per page, 200 at most. At least 1. The service's default is `20`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_to_me(
                since_id=since_id, max_id=max_id, page=page, count=count, trim_user=trim_user, max_pages=max_pages
            )
            for item in page.statuses
        )

    async def to_me_ids(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> StatusIdsPage:
        """Ids of the latest posts directed to the caller.

        Scope of the token: statuses_to_me_read.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page. At least 1.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of ids.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/to_me/ids
        """
        from . import statuses_to_me_ids

        return _result(
            await statuses_to_me_ids.asyncio_detailed(
                since_id=since_id, max_id=max_id, count=count, page=page, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_to_me_ids(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[StatusIdsPage]:
        """Pages of `to_me_ids`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page. At least 1.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> StatusIdsPage:
            return await self.to_me_ids(since_id=since_id, max_id=max_id, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _TO_ME_IDS_PAGINATION, max_pages)

    def iter_to_me_ids(
        self,
        *,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[str]:
        """What is on the pages of `to_me_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page. At least 1.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_to_me_ids(
                since_id=since_id, max_id=max_id, count=count, page=page, max_pages=max_pages
            )
            for item in page.statuses
        )

    async def update(
        self,
        *,
        status: str,
        visible: Literal[0, 1, 2, 3] | Unset = UNSET,
        list_id: str | Unset = UNSET,
        lat: float | Unset = UNSET,
        long: float | Unset = UNSET,
        annotations: str | Unset = UNSET,
        rip: str | Unset = UNSET,
    ) -> Status:
        """Publish a post.

        Refused when the text is that of the post before. Without a membership, a group that sees the post may have
        200 members.

        Give `list_id` when `visible` is 3.

        Access level of the app: normal.

        Args:
            status: Text of the post, 140 Chinese characters at most.
            visible: Who sees the post: 0 everybody, 1 the caller, 2 close friends, 3 a group. The service's default
                is `0`.
            list_id: Id of the group that sees the post; needed with `visible` 3.
            lat: Latitude, north is positive. From -90 to 90. The service's default is `0`.
            long: Longitude, east is positive. From -180 to 180. The service's default is `0`.
            annotations: Notes of the app itself, JSON in text; they come back with the post. At most 512
                characters.
            rip: IP address of the user who acts, as the app sees it.

        Returns:
            The new post.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/update
        """
        _given = {"visible": visible, "list_id": list_id}
        _check("statuses_update", _UPDATE_REQUIRES, _given)
        from ...models.statuses_update_body import StatusesUpdateBody
        from . import statuses_update

        return _result(
            await statuses_update.asyncio_detailed(
                body=StatusesUpdateBody(
                    status=status,
                    visible=visible,
                    list_id=list_id,
                    lat=lat,
                    long=long,
                    annotations=annotations,
                    rip=rip,
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def update_tags(self, *, id: int, tags: str | Unset = UNSET) -> Status:
        """Set the tags of a post.

        Without `tags`, or with unknown ones, the post has none afterwards.

        Access level of the app: advanced.

        Args:
            id: Id of the post.
            tags: The new tags, separated by commas, 5 at most.

        Returns:
            The post with its new tags.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/update_tags
        """
        from ...models.statuses_update_tags_body import StatusesUpdateTagsBody
        from . import statuses_update_tags

        return _result(
            await statuses_update_tags.asyncio_detailed(
                body=StatusesUpdateTagsBody(id=id, tags=tags), client=self._client
            ),
            strict=self._client.strict,
        )

    async def upload(
        self,
        *,
        status: str,
        pic: File,
        visible: Literal[0, 1, 2, 3] | Unset = UNSET,
        list_id: str | Unset = UNSET,
        lat: float | Unset = UNSET,
        long: float | Unset = UNSET,
        annotations: str | Unset = UNSET,
        rip: str | Unset = UNSET,
    ) -> Status:
        """Publish a post with a picture.

        Without a membership, a group that sees the post may have 200 members.

        Give `list_id` when `visible` is 3.

        Access level of the app: normal.

        Args:
            status: Text of the post, 140 Chinese characters at most.
            pic: The picture: JPEG, GIF or PNG of less than 5 MB.
            visible: Who sees the post: 0 everybody, 1 the caller, 2 close friends, 3 a group. The service's default
                is `0`.
            list_id: Id of the group that sees the post; needed with `visible` 3.
            lat: Latitude, north is positive. From -90 to 90. The service's default is `0`.
            long: Longitude, east is positive. From -180 to 180. The service's default is `0`.
            annotations: Notes of the app itself, JSON in text; they come back with the post. At most 512
                characters.
            rip: IP address of the user who acts, as the app sees it.

        Returns:
            The new post.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/upload
        """
        _given = {"visible": visible, "list_id": list_id}
        _check("statuses_upload", _UPLOAD_REQUIRES, _given)
        from ...models.statuses_upload_body import StatusesUploadBody
        from . import statuses_upload

        return _result(
            await statuses_upload.asyncio_detailed(
                body=StatusesUploadBody(
                    status=_part("statuses_upload", "status", status),
                    pic=_file("statuses_upload", "pic", pic),
                    visible=UNSET
                    if isinstance(visible, Unset | None)
                    else _part("statuses_upload", "visible", visible),
                    list_id=UNSET
                    if isinstance(list_id, Unset | None)
                    else _part("statuses_upload", "list_id", list_id),
                    lat=UNSET if isinstance(lat, Unset | None) else _part("statuses_upload", "lat", lat),
                    long=UNSET if isinstance(long, Unset | None) else _part("statuses_upload", "long", long),
                    annotations=UNSET
                    if isinstance(annotations, Unset | None)
                    else _part("statuses_upload", "annotations", annotations),
                    rip=UNSET if isinstance(rip, Unset | None) else _part("statuses_upload", "rip", rip),
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def upload_url_text(
        self,
        *,
        status: str | Unset = UNSET,
        visible: Literal[0, 1, 2, 3] | Unset = UNSET,
        list_id: str | Unset = UNSET,
        url: str | Unset = UNSET,
        pic_id: str | Unset = UNSET,
        lat: float | Unset = UNSET,
        long: float | Unset = UNSET,
        annotations: str | Unset = UNSET,
        rip: str | Unset = UNSET,
    ) -> Status:
        """Publish a post with pictures that are online.

        Pictures are given by their address or by ids of uploads; the ids win. Refused when the text is that of the
        post before.

        Give at least one of `url` and `pic_id`. Give `list_id` when `visible` is 3.

        Access level of the app: advanced.

        Args:
            status: Text of the post, 140 Chinese characters at most.
            visible: Who sees the post: 0 everybody, 1 the caller, 2 close friends, 3 a group. The service's default
                is `0`.
            list_id: Id of the group that sees the post; needed with `visible` 3.
            url: Address of the picture.
            pic_id: Ids of uploaded pictures, separated by commas, 9 at most.
            lat: Latitude, north is positive. From -90 to 90. The service's default is `0`.
            long: Longitude, east is positive. From -180 to 180. The service's default is `0`.
            annotations: Notes of the app itself, JSON in text; they come back with the post. At most 512
                characters.
            rip: IP address of the user who acts, as the app sees it.

        Returns:
            The new post.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/upload_url_text
        """
        _given = {"visible": visible, "list_id": list_id, "url": url, "pic_id": pic_id}
        _check("statuses_upload_url_text", _UPLOAD_URL_TEXT_REQUIRES, _given)
        from ...models.statuses_upload_url_text_body import StatusesUploadUrlTextBody
        from . import statuses_upload_url_text

        return _result(
            await statuses_upload_url_text.asyncio_detailed(
                body=StatusesUploadUrlTextBody(
                    status=status,
                    visible=visible,
                    list_id=list_id,
                    url=url,
                    pic_id=pic_id,
                    lat=lat,
                    long=long,
                    annotations=annotations,
                    rip=rip,
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )

    async def user_timeline(
        self,
        *,
        uid: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        trim_user: Literal[0, 1] | Unset = UNSET,
    ) -> StatusesPage:
        """Latest posts of a user.

        By id or by nickname; without both, those of the caller. The service takes the caller's own account only.
        Gives the latest 5 posts, 10 in the official mobile SDK.

        Give at most one of `uid` and `screen_name`.

        Access level of the app: normal.

        Args:
            uid: Whose, by id.
            screen_name: Whose, by nickname.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page. More counts as 100. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.

        Returns:
            One page of posts.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/user_timeline
        """
        _given = {"uid": uid, "screen_name": screen_name}
        _check("statuses_user_timeline", _USER_TIMELINE_REQUIRES, _given)
        from . import statuses_user_timeline

        return _result(
            await statuses_user_timeline.asyncio_detailed(
                uid=uid,
                screen_name=screen_name,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                base_app=base_app,
                feature=feature,
                trim_user=trim_user,
                client=self._client,
            ),
            strict=self._client.strict,
        )

    def pages_user_timeline(
        self,
        *,
        uid: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        trim_user: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[StatusesPage]:
        """Pages of `user_timeline`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            uid: Whose, by id.
            screen_name: Whose, by nickname.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page. More counts as 100. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> StatusesPage:
            return await self.user_timeline(
                uid=uid,
                screen_name=screen_name,
                since_id=since_id,
                count=count,
                page=page,
                base_app=base_app,
                feature=feature,
                trim_user=trim_user,
                **_state,
            )

        _given: dict[str, Any] = {"max_id": max_id}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _USER_TIMELINE_PAGINATION, max_pages)

    def iter_user_timeline(
        self,
        *,
        uid: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        trim_user: Literal[0, 1] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[Status]:
        """What is on the pages of `user_timeline`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            uid: Whose, by id.
            screen_name: Whose, by nickname.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Posts per page. More counts as 100. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            trim_user: 1 puts only the author's id into each entry, 0 the whole user. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_user_timeline(
                uid=uid,
                screen_name=screen_name,
                since_id=since_id,
                max_id=max_id,
                count=count,
                page=page,
                base_app=base_app,
                feature=feature,
                trim_user=trim_user,
                max_pages=max_pages,
            )
            for item in page.statuses
        )

    async def user_timeline_ids(
        self,
        *,
        uid: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
    ) -> StatusIdsPage:
        """Ids of the latest posts of a user.

        By id or by nickname; the id wins. The service takes the caller's own account only. Gives the latest 5, 10
        in the official mobile SDK.

        Give at least one of `uid` and `screen_name`.

        Access level of the app: normal.

        Args:
            uid: Whose, by id.
            screen_name: Whose, by nickname.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.

        Returns:
            One page of ids.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/statuses/user_timeline/ids
        """
        _given = {"uid": uid, "screen_name": screen_name}
        _check("statuses_user_timeline_ids", _USER_TIMELINE_IDS_REQUIRES, _given)
        from . import statuses_user_timeline_ids

        return _result(
            await statuses_user_timeline_ids.asyncio_detailed(
                uid=uid,
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

    def pages_user_timeline_ids(
        self,
        *,
        uid: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[StatusIdsPage]:
        """Pages of `user_timeline_ids`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            uid: Whose, by id.
            screen_name: Whose, by nickname.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> StatusIdsPage:
            return await self.user_timeline_ids(
                uid=uid,
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
        return _apages(_call, _known, _USER_TIMELINE_IDS_PAGINATION, max_pages)

    def iter_user_timeline_ids(
        self,
        *,
        uid: int | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        since_id: int | Unset = UNSET,
        max_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        base_app: Literal[0, 1] | Unset = UNSET,
        feature: Literal[0, 1, 2, 3, 4] | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[str]:
        """What is on the pages of `user_timeline_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            uid: Whose, by id.
            screen_name: Whose, by nickname.
            since_id: Only what has a larger id, and so is newer; 0 sets no bound. The service's default is `0`.
            max_id: Only what has this id or a smaller one; 0 sets no bound. The service's default is `0`.
            count: Ids per page, 100 at most. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            base_app: 1 gives only what came through the calling app, 0 everything. The service's default is `0`.
            feature: 0 all, 1 originals, 2 with pictures, 3 with videos, 4 with music. The service's default is `0`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_user_timeline_ids(
                uid=uid,
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
