# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""The namespace `suggestions`, synchronous and asynchronous."""

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
    from ...models.interesting_user import InterestingUser
    from ...models.interesting_users_list import InterestingUsersList
    from ...models.liked_post import LikedPost
    from ...models.liked_posts_page import LikedPostsPage
    from ...models.sorted_ids_page import SortedIdsPage
    from ...models.status import Status
    from ...models.statuses_list import StatusesList
    from ...models.statuses_page import StatusesPage
    from ...models.suggestions_users_hot_category import SuggestionsUsersHotCategory
    from ...models.user import User
    from ...models.users_list import UsersList
    from ...models.users_page import UsersPage

__all__ = ["AsyncSuggestions", "Suggestions"]

_FAVORITES_HOT_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_STATUSES_HOT_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_STATUSES_REORDER_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_STATUSES_REORDER_IDS_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("statuses",))
_USERS_MAY_INTERESTED_PAGINATION = Pagination(start={"page": 1}, next={"page": "increment"}, items=("users",))


class Suggestions:
    """What the platform recommends."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def favorites_hot(self, *, count: int | Unset = UNSET, page: int | Unset = UNSET) -> StatusesList:
        """Posts that many bookmark.

        Args:
            count: Posts per page. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/suggestions/favorites/hot
        """
        from . import suggestions_favorites_hot

        return _result(
            suggestions_favorites_hot.sync_detailed(count=count, page=page, client=self._client),
            strict=self._client.strict,
        )

    def pages_favorites_hot(
        self, *, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[StatusesList]:
        """Pages of `favorites_hot`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            count: Posts per page. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> StatusesList:
            return self.favorites_hot(count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _FAVORITES_HOT_PAGINATION, max_pages)

    def iter_favorites_hot(
        self, *, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[Status]:
        """What is on the pages of `favorites_hot`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
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
            for page in self.pages_favorites_hot(count=count, page=page, max_pages=max_pages)
            for item in page.statuses
        )

    def statuses_hot(
        self,
        *,
        type_: Literal[1, 10, 2, 3, 4, 5, 6, 7, 8, 9],
        is_pic: Literal[0, 1],
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> LikedPostsPage:
        """Popular posts of a kind.

        Closed: the service behind it has been shut down, so expect an error response.

        Access level of the app: normal.

        Args:
            type_: Kind: 1 show business, 2 jokes, 3 beauty, 4 videos, 5 astrology, 6 cute things, 7 fashion, 8
                cars, 9 food, 10 music.
            is_pic: 1 gives posts with pictures, 0 all.
            count: Posts per page. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of posts, each inside an entry.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/suggestions/statuses/hot
        """
        from . import suggestions_statuses_hot

        return _result(
            suggestions_statuses_hot.sync_detailed(
                type_=type_, is_pic=is_pic, count=count, page=page, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_statuses_hot(
        self,
        *,
        type_: Literal[1, 10, 2, 3, 4, 5, 6, 7, 8, 9],
        is_pic: Literal[0, 1],
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[LikedPostsPage]:
        """Pages of `statuses_hot`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            type_: Kind: 1 show business, 2 jokes, 3 beauty, 4 videos, 5 astrology, 6 cute things, 7 fashion, 8
                cars, 9 food, 10 music.
            is_pic: 1 gives posts with pictures, 0 all.
            count: Posts per page. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> LikedPostsPage:
            return self.statuses_hot(type_=type_, is_pic=is_pic, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _STATUSES_HOT_PAGINATION, max_pages)

    def iter_statuses_hot(
        self,
        *,
        type_: Literal[1, 10, 2, 3, 4, 5, 6, 7, 8, 9],
        is_pic: Literal[0, 1],
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> Iterator[LikedPost]:
        """What is on the pages of `statuses_hot`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            type_: Kind: 1 show business, 2 jokes, 3 beauty, 4 videos, 5 astrology, 6 cute things, 7 fashion, 8
                cars, 9 food, 10 music.
            is_pic: 1 gives posts with pictures, 0 all.
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
            for page in self.pages_statuses_hot(type_=type_, is_pic=is_pic, count=count, page=page, max_pages=max_pages)
            for item in page.statuses
        )

    def statuses_reorder(self, *, section: int, count: int | Unset = UNSET, page: int | Unset = UNSET) -> StatusesPage:
        """Timeline, what interests most first.

        Posts of followed accounts of the last hours.

        Args:
            section: How far back to look, in seconds; a day at most.
            count: Posts per page. At least 1.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/suggestions/statuses/reorder
        """
        from . import suggestions_statuses_reorder

        return _result(
            suggestions_statuses_reorder.sync_detailed(section=section, count=count, page=page, client=self._client),
            strict=self._client.strict,
        )

    def pages_statuses_reorder(
        self, *, section: int, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[StatusesPage]:
        """Pages of `statuses_reorder`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            section: How far back to look, in seconds; a day at most.
            count: Posts per page. At least 1.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> StatusesPage:
            return self.statuses_reorder(section=section, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _STATUSES_REORDER_PAGINATION, max_pages)

    def iter_statuses_reorder(
        self, *, section: int, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[Status]:
        """What is on the pages of `statuses_reorder`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            section: How far back to look, in seconds; a day at most.
            count: Posts per page. At least 1.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_statuses_reorder(section=section, count=count, page=page, max_pages=max_pages)
            for item in page.statuses
        )

    def statuses_reorder_ids(
        self, *, section: int, count: int | Unset = UNSET, page: int | Unset = UNSET
    ) -> SortedIdsPage:
        """Ids of the timeline, what interests most first.

        Args:
            section: How far back to look, in seconds; a day at most.
            count: Ids per page. At least 1.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of ids.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/suggestions/statuses/reorder/ids
        """
        from . import suggestions_statuses_reorder_ids

        return _result(
            suggestions_statuses_reorder_ids.sync_detailed(
                section=section, count=count, page=page, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_statuses_reorder_ids(
        self, *, section: int, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[SortedIdsPage]:
        """Pages of `statuses_reorder_ids`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            section: How far back to look, in seconds; a day at most.
            count: Ids per page. At least 1.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> SortedIdsPage:
            return self.statuses_reorder_ids(section=section, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _STATUSES_REORDER_IDS_PAGINATION, max_pages)

    def iter_statuses_reorder_ids(
        self, *, section: int, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[int | str]:
        """What is on the pages of `statuses_reorder_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            section: How far back to look, in seconds; a day at most.
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
            for page in self.pages_statuses_reorder_ids(section=section, count=count, page=page, max_pages=max_pages)
            for item in page.statuses
        )

    def users_by_status(self, *, content: str, num: int | Unset = UNSET) -> UsersPage:
        """Users who suit a text.

        Args:
            content: The text that the users shall suit.
            num: How many users. At least 1. The service's default is `10`.

        Returns:
            The users.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/suggestions/users/by_status
        """
        from . import suggestions_users_by_status

        return _result(
            suggestions_users_by_status.sync_detailed(content=content, num=num, client=self._client),
            strict=self._client.strict,
        )

    def users_hot(self, *, category: SuggestionsUsersHotCategory | Unset = UNSET) -> UsersList:
        """Well-known users of a field.

        Access level of the app: normal.

        Args:
            category: The field. `default`, `ent`, `music`, `sports`, `fashion`, `art`, `cartoon`, `games`, `trip`,
                `food`, `health`, `literature`, `stock`, `business`, `tech`, `house`, `auto`, `fate`, `govern`,
                `medium` or `marketer`. The service's default is `default`.

        Returns:
            The users.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/suggestions/users/hot
        """
        from . import suggestions_users_hot

        return _result(
            suggestions_users_hot.sync_detailed(category=category, client=self._client), strict=self._client.strict
        )

    def users_may_interested(self, *, count: int | Unset = UNSET, page: int | Unset = UNSET) -> InterestingUsersList:
        """Users whom the caller may like.

        Access level of the app: normal.

        Args:
            count: Accounts per page. At least 1. The service's default is `10`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of users, each with the reason.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/suggestions/users/may_interested
        """
        from . import suggestions_users_may_interested

        return _result(
            suggestions_users_may_interested.sync_detailed(count=count, page=page, client=self._client),
            strict=self._client.strict,
        )

    def pages_users_may_interested(
        self, *, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[InterestingUsersList]:
        """Pages of `users_may_interested`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            count: Accounts per page. At least 1. The service's default is `10`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> InterestingUsersList:
            return self.users_may_interested(count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _USERS_MAY_INTERESTED_PAGINATION, max_pages)

    def iter_users_may_interested(
        self, *, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> Iterator[InterestingUser]:
        """What is on the pages of `users_may_interested`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            count: Accounts per page. At least 1. The service's default is `10`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_users_may_interested(count=count, page=page, max_pages=max_pages)
            for item in page.users
        )

    def users_not_interested(self, *, uid: int) -> User:
        """Have a user no longer suggested.

        Args:
            uid: The user, by id.

        Returns:
            The user.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/suggestions/users/not_interested
        """
        from ...models.suggestions_users_not_interested_body import SuggestionsUsersNotInterestedBody
        from . import suggestions_users_not_interested

        return _result(
            suggestions_users_not_interested.sync_detailed(
                body=SuggestionsUsersNotInterestedBody(uid=uid), client=self._client
            ),
            strict=self._client.strict,
        )


class AsyncSuggestions:
    """What the platform recommends."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def favorites_hot(self, *, count: int | Unset = UNSET, page: int | Unset = UNSET) -> StatusesList:
        """Posts that many bookmark.

        Args:
            count: Posts per page. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/suggestions/favorites/hot
        """
        from . import suggestions_favorites_hot

        return _result(
            await suggestions_favorites_hot.asyncio_detailed(count=count, page=page, client=self._client),
            strict=self._client.strict,
        )

    def pages_favorites_hot(
        self, *, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[StatusesList]:
        """Pages of `favorites_hot`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            count: Posts per page. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> StatusesList:
            return await self.favorites_hot(count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _FAVORITES_HOT_PAGINATION, max_pages)

    def iter_favorites_hot(
        self, *, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[Status]:
        """What is on the pages of `favorites_hot`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
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
            async for page in self.pages_favorites_hot(count=count, page=page, max_pages=max_pages)
            for item in page.statuses
        )

    async def statuses_hot(
        self,
        *,
        type_: Literal[1, 10, 2, 3, 4, 5, 6, 7, 8, 9],
        is_pic: Literal[0, 1],
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
    ) -> LikedPostsPage:
        """Popular posts of a kind.

        Closed: the service behind it has been shut down, so expect an error response.

        Access level of the app: normal.

        Args:
            type_: Kind: 1 show business, 2 jokes, 3 beauty, 4 videos, 5 astrology, 6 cute things, 7 fashion, 8
                cars, 9 food, 10 music.
            is_pic: 1 gives posts with pictures, 0 all.
            count: Posts per page. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of posts, each inside an entry.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/suggestions/statuses/hot
        """
        from . import suggestions_statuses_hot

        return _result(
            await suggestions_statuses_hot.asyncio_detailed(
                type_=type_, is_pic=is_pic, count=count, page=page, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_statuses_hot(
        self,
        *,
        type_: Literal[1, 10, 2, 3, 4, 5, 6, 7, 8, 9],
        is_pic: Literal[0, 1],
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[LikedPostsPage]:
        """Pages of `statuses_hot`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            type_: Kind: 1 show business, 2 jokes, 3 beauty, 4 videos, 5 astrology, 6 cute things, 7 fashion, 8
                cars, 9 food, 10 music.
            is_pic: 1 gives posts with pictures, 0 all.
            count: Posts per page. At least 1. The service's default is `20`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> LikedPostsPage:
            return await self.statuses_hot(type_=type_, is_pic=is_pic, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _STATUSES_HOT_PAGINATION, max_pages)

    def iter_statuses_hot(
        self,
        *,
        type_: Literal[1, 10, 2, 3, 4, 5, 6, 7, 8, 9],
        is_pic: Literal[0, 1],
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        max_pages: int | None = None,
    ) -> AsyncIterator[LikedPost]:
        """What is on the pages of `statuses_hot`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            type_: Kind: 1 show business, 2 jokes, 3 beauty, 4 videos, 5 astrology, 6 cute things, 7 fashion, 8
                cars, 9 food, 10 music.
            is_pic: 1 gives posts with pictures, 0 all.
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
            async for page in self.pages_statuses_hot(
                type_=type_, is_pic=is_pic, count=count, page=page, max_pages=max_pages
            )
            for item in page.statuses
        )

    async def statuses_reorder(
        self, *, section: int, count: int | Unset = UNSET, page: int | Unset = UNSET
    ) -> StatusesPage:
        """Timeline, what interests most first.

        Posts of followed accounts of the last hours.

        Args:
            section: How far back to look, in seconds; a day at most.
            count: Posts per page. At least 1.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of posts.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/suggestions/statuses/reorder
        """
        from . import suggestions_statuses_reorder

        return _result(
            await suggestions_statuses_reorder.asyncio_detailed(
                section=section, count=count, page=page, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_statuses_reorder(
        self, *, section: int, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[StatusesPage]:
        """Pages of `statuses_reorder`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            section: How far back to look, in seconds; a day at most.
            count: Posts per page. At least 1.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> StatusesPage:
            return await self.statuses_reorder(section=section, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _STATUSES_REORDER_PAGINATION, max_pages)

    def iter_statuses_reorder(
        self, *, section: int, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[Status]:
        """What is on the pages of `statuses_reorder`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            section: How far back to look, in seconds; a day at most.
            count: Posts per page. At least 1.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_statuses_reorder(section=section, count=count, page=page, max_pages=max_pages)
            for item in page.statuses
        )

    async def statuses_reorder_ids(
        self, *, section: int, count: int | Unset = UNSET, page: int | Unset = UNSET
    ) -> SortedIdsPage:
        """Ids of the timeline, what interests most first.

        Args:
            section: How far back to look, in seconds; a day at most.
            count: Ids per page. At least 1.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of ids.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/suggestions/statuses/reorder/ids
        """
        from . import suggestions_statuses_reorder_ids

        return _result(
            await suggestions_statuses_reorder_ids.asyncio_detailed(
                section=section, count=count, page=page, client=self._client
            ),
            strict=self._client.strict,
        )

    def pages_statuses_reorder_ids(
        self, *, section: int, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[SortedIdsPage]:
        """Pages of `statuses_reorder_ids`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            section: How far back to look, in seconds; a day at most.
            count: Ids per page. At least 1.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> SortedIdsPage:
            return await self.statuses_reorder_ids(section=section, count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _STATUSES_REORDER_IDS_PAGINATION, max_pages)

    def iter_statuses_reorder_ids(
        self, *, section: int, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[int | str]:
        """What is on the pages of `statuses_reorder_ids`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            section: How far back to look, in seconds; a day at most.
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
            async for page in self.pages_statuses_reorder_ids(
                section=section, count=count, page=page, max_pages=max_pages
            )
            for item in page.statuses
        )

    async def users_by_status(self, *, content: str, num: int | Unset = UNSET) -> UsersPage:
        """Users who suit a text.

        Args:
            content: The text that the users shall suit.
            num: How many users. At least 1. The service's default is `10`.

        Returns:
            The users.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/suggestions/users/by_status
        """
        from . import suggestions_users_by_status

        return _result(
            await suggestions_users_by_status.asyncio_detailed(content=content, num=num, client=self._client),
            strict=self._client.strict,
        )

    async def users_hot(self, *, category: SuggestionsUsersHotCategory | Unset = UNSET) -> UsersList:
        """Well-known users of a field.

        Access level of the app: normal.

        Args:
            category: The field. `default`, `ent`, `music`, `sports`, `fashion`, `art`, `cartoon`, `games`, `trip`,
                `food`, `health`, `literature`, `stock`, `business`, `tech`, `house`, `auto`, `fate`, `govern`,
                `medium` or `marketer`. The service's default is `default`.

        Returns:
            The users.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/suggestions/users/hot
        """
        from . import suggestions_users_hot

        return _result(
            await suggestions_users_hot.asyncio_detailed(category=category, client=self._client),
            strict=self._client.strict,
        )

    async def users_may_interested(
        self, *, count: int | Unset = UNSET, page: int | Unset = UNSET
    ) -> InterestingUsersList:
        """Users whom the caller may like.

        Access level of the app: normal.

        Args:
            count: Accounts per page. At least 1. The service's default is `10`.
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            One page of users, each with the reason.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/suggestions/users/may_interested
        """
        from . import suggestions_users_may_interested

        return _result(
            await suggestions_users_may_interested.asyncio_detailed(count=count, page=page, client=self._client),
            strict=self._client.strict,
        )

    def pages_users_may_interested(
        self, *, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[InterestingUsersList]:
        """Pages of `users_may_interested`, one after the other.

        Each page is fetched when it is asked for. An error ends the pagination; a new one can begin where it failed.

        Args:
            count: Accounts per page. At least 1. The service's default is `10`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> InterestingUsersList:
            return await self.users_may_interested(count=count, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _USERS_MAY_INTERESTED_PAGINATION, max_pages)

    def iter_users_may_interested(
        self, *, count: int | Unset = UNSET, page: int | Unset = UNSET, max_pages: int | None = None
    ) -> AsyncIterator[InterestingUser]:
        """What is on the pages of `users_may_interested`, one by one.

        Each page is fetched when its first item is asked for.

        Args:
            count: Accounts per page. At least 1. The service's default is `10`.
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_users_may_interested(count=count, page=page, max_pages=max_pages)
            for item in page.users
        )

    async def users_not_interested(self, *, uid: int) -> User:
        """Have a user no longer suggested.

        Args:
            uid: The user, by id.

        Returns:
            The user.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/suggestions/users/not_interested
        """
        from ...models.suggestions_users_not_interested_body import SuggestionsUsersNotInterestedBody
        from . import suggestions_users_not_interested

        return _result(
            await suggestions_users_not_interested.asyncio_detailed(
                body=SuggestionsUsersNotInterestedBody(uid=uid), client=self._client
            ),
            strict=self._client.strict,
        )
