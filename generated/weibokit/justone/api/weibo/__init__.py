# Do not edit: `make generate` writes this file from specs/justone.

"""The namespace `weibo`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime.client import result as _result
from ...._runtime.pagination import Paging
from ...._runtime.pagination import apages as _apages
from ...._runtime.pagination import pages as _pages
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ...client import Client
    from ...models.followers_result import FollowersResult
    from ...models.weibo_user import WeiboUser

__all__ = ["AsyncWeibo", "Weibo"]

_GET_FOLLOWERS_V1_PAGING = Paging(
    start={"page": 1}, next={"page": "increment"}, items=("data", "users"), end=(("data", "next_cursor"), 0)
)


class Weibo:
    """Accounts, posts and relations on Weibo."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_followers_v1(self, *, uid: str, page: int | Unset = UNSET) -> FollowersResult:
        """Accounts that a user follows.

        One page of the accounts that a Weibo user follows, with id, nickname, avatar and verification of each. Mind
        the name: despite "followers" in the path, these are the accounts *followed by* the user, not the ones
        following.

        Args:
            uid: Weibo user id (UID).
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.

        Source:
            https://docs.justoneapi.com/zh/api/weibo-apis/user-followers-v1
        """
        from . import weibo_get_followers_v1

        return _result(
            weibo_get_followers_v1.sync_detailed(uid=uid, page=page, client=self._client), strict=self._client.strict
        )

    def pages_get_followers_v1(
        self, *, uid: str, page: int | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[FollowersResult]:
        """Pages of `get_followers_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the walk; a new one can begin where it failed.

        Args:
            uid: Weibo user id (UID).
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """

        def _call(_state: dict[str, Any]) -> FollowersResult:
            return self.get_followers_v1(uid=uid, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _pages(_call, _known, _GET_FOLLOWERS_V1_PAGING, max_pages)

    def iter_get_followers_v1(
        self, *, uid: str, page: int | Unset = UNSET, max_pages: int | None = 10
    ) -> Iterator[WeiboUser]:
        """What is on the pages of `get_followers_v1`, one by one.

        Each page is fetched when its first entry is asked for.

        Args:
            uid: Weibo user id (UID).
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        return (
            item
            for page in self.pages_get_followers_v1(uid=uid, page=page, max_pages=max_pages)
            for item in page.data.users
        )


class AsyncWeibo:
    """Accounts, posts and relations on Weibo."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_followers_v1(self, *, uid: str, page: int | Unset = UNSET) -> FollowersResult:
        """Accounts that a user follows.

        One page of the accounts that a Weibo user follows, with id, nickname, avatar and verification of each. Mind
        the name: despite "followers" in the path, these are the accounts *followed by* the user, not the ones
        following.

        Args:
            uid: Weibo user id (UID).
            page: Number of the page, from 1. The service's default is `1`.

        Returns:
            The envelope; `code` says whether the call succeeded.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.

        Source:
            https://docs.justoneapi.com/zh/api/weibo-apis/user-followers-v1
        """
        from . import weibo_get_followers_v1

        return _result(
            await weibo_get_followers_v1.asyncio_detailed(uid=uid, page=page, client=self._client),
            strict=self._client.strict,
        )

    def pages_get_followers_v1(
        self, *, uid: str, page: int | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[FollowersResult]:
        """Pages of `get_followers_v1`, one after the other.

        Each page is fetched when it is asked for. An error ends the walk; a new one can begin where it failed.

        Args:
            uid: Weibo user id (UID).
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """

        async def _call(_state: dict[str, Any]) -> FollowersResult:
            return await self.get_followers_v1(uid=uid, **_state)

        _given: dict[str, Any] = {"page": page}
        _known = {name: value for name, value in _given.items() if value is not UNSET and value is not None}
        return _apages(_call, _known, _GET_FOLLOWERS_V1_PAGING, max_pages)

    def iter_get_followers_v1(
        self, *, uid: str, page: int | Unset = UNSET, max_pages: int | None = 10
    ) -> AsyncIterator[WeiboUser]:
        """What is on the pages of `get_followers_v1`, one by one.

        Each page is fetched when its first entry is asked for.

        Args:
            uid: Weibo user id (UID).
            page: Number of the page, from 1. The service's default is `1`.
            max_pages: Stop after this many pages, at least 1; None goes on to the end. Every page is charged.

        Raises:
            ConfigurationError: `max_pages` is no whole number from 1.
            APIError: The service refused; the subclass says why.
            WeibokitError: No answer came, or not one that the definition allows.
        """
        return (
            item
            async for page in self.pages_get_followers_v1(uid=uid, page=page, max_pages=max_pages)
            for item in page.data.users
        )
