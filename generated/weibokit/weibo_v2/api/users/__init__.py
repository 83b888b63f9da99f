# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""The namespace `users`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.arguments.requirements import Requirement
from ...._runtime.arguments.requirements import check as _check
from ...._runtime.client import result as _result
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models.counts_of_users_list import CountsOfUsersList
    from ...models.unseen import Unseen
    from ...models.user import User
    from ...models.users_page import UsersPage

__all__ = ["AsyncUsers", "Users"]


_SHOW_REQUIRES = (
    Requirement(mode="exactly_one", names=("uid", "screen_name"), wanted="exactly one of `uid` and `screen_name`"),
)
_SHOW_BATCH_REQUIRES = (
    Requirement(mode="exactly_one", names=("uids", "screen_name"), wanted="exactly one of `uids` and `screen_name`"),
)


class Users:
    """Users, and what they pinned."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def cancel_top_status(self, *, id: int) -> Unseen:
        """Take the pinned post off one's own page.

        Of its parameters only the names are documented.

        Args:
            id: Id of the post.

        Returns:
            An answer that no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/users/cancel_top_status
        """
        from ...models.users_cancel_top_status_body import UsersCancelTopStatusBody
        from . import users_cancel_top_status

        return _result(
            users_cancel_top_status.sync_detailed(body=UsersCancelTopStatusBody(id=id), client=self._client),
            strict=self._client.strict,
        )

    def counts(self, *, uids: str) -> CountsOfUsersList:
        """How many followers, friends and posts users have.

        There are none of users who have not granted the app access.

        Access level of the app: normal.

        Args:
            uids: Ids of users, separated by commas, 100 at most.

        Returns:
            Counts, one entry for each user.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/users/counts
        """
        from . import users_counts

        return _result(users_counts.sync_detailed(uids=uids, client=self._client), strict=self._client.strict)

    def domain_show(self, *, domain: str) -> User:
        """Find a user by personal domain.

        Of somebody who has not granted the app access, description, reason of verification, counts and latest post
        are missing.

        Access level of the app: normal.

        Args:
            domain: The personal domain word.

        Returns:
            The user.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/users/domain_show
        """
        from . import users_domain_show

        return _result(users_domain_show.sync_detailed(domain=domain, client=self._client), strict=self._client.strict)

    def get_top_status(self, *, uid: int) -> Unseen:
        """The post that a user pinned.

        Of its parameters only the names are documented.

        Args:
            uid: Whose post, by id.

        Returns:
            An answer that no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/users/get_top_status
        """
        from . import users_get_top_status

        return _result(users_get_top_status.sync_detailed(uid=uid, client=self._client), strict=self._client.strict)

    def set_top_status(self, *, id: int) -> Unseen:
        """Pin a post to one's own page.

        Of its parameters only the names are documented.

        Args:
            id: Id of the post.

        Returns:
            An answer that no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/users/set_top_status
        """
        from ...models.users_set_top_status_body import UsersSetTopStatusBody
        from . import users_set_top_status

        return _result(
            users_set_top_status.sync_detailed(body=UsersSetTopStatusBody(id=id), client=self._client),
            strict=self._client.strict,
        )

    def show(self, *, uid: int | Unset = UNSET, screen_name: str | Unset = UNSET) -> User:
        """One user, by id or nickname.

        Of somebody who has not granted the app access, description, reason of verification, counts and latest post
        are missing.

        Give exactly one of `uid` and `screen_name`.

        Access level of the app: normal.

        Args:
            uid: The user, by id.
            screen_name: The user, by nickname.

        Returns:
            The user.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/users/show
        """
        _given = {"uid": uid, "screen_name": screen_name}
        _check("users_show", _SHOW_REQUIRES, _given)
        from . import users_show

        return _result(
            users_show.sync_detailed(uid=uid, screen_name=screen_name, client=self._client), strict=self._client.strict
        )

    def show_batch(self, *, uids: str | Unset = UNSET, screen_name: str | Unset = UNSET) -> UsersPage:
        """Several users, by ids or nicknames.

        Give exactly one of `uids` and `screen_name`.

        Args:
            uids: Ids of users, separated by commas, 20 at most.
            screen_name: Nicknames, separated by commas, 20 at most.

        Returns:
            The users.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/users/show_batch
        """
        _given = {"uids": uids, "screen_name": screen_name}
        _check("users_show_batch", _SHOW_BATCH_REQUIRES, _given)
        from . import users_show_batch

        return _result(
            users_show_batch.sync_detailed(uids=uids, screen_name=screen_name, client=self._client),
            strict=self._client.strict,
        )

    def show_rank(self, *, uid: int) -> Unseen:
        """Rank of a user.

        Closed: the service behind it has been shut down, so expect an error response.

        Args:
            uid: The user, by id.

        Returns:
            An answer that no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/users/show_rank
        """
        from . import users_show_rank

        return _result(users_show_rank.sync_detailed(uid=uid, client=self._client), strict=self._client.strict)


class AsyncUsers:
    """Users, and what they pinned."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def cancel_top_status(self, *, id: int) -> Unseen:
        """Take the pinned post off one's own page.

        Of its parameters only the names are documented.

        Args:
            id: Id of the post.

        Returns:
            An answer that no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/users/cancel_top_status
        """
        from ...models.users_cancel_top_status_body import UsersCancelTopStatusBody
        from . import users_cancel_top_status

        return _result(
            await users_cancel_top_status.asyncio_detailed(body=UsersCancelTopStatusBody(id=id), client=self._client),
            strict=self._client.strict,
        )

    async def counts(self, *, uids: str) -> CountsOfUsersList:
        """How many followers, friends and posts users have.

        There are none of users who have not granted the app access.

        Access level of the app: normal.

        Args:
            uids: Ids of users, separated by commas, 100 at most.

        Returns:
            Counts, one entry for each user.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/users/counts
        """
        from . import users_counts

        return _result(await users_counts.asyncio_detailed(uids=uids, client=self._client), strict=self._client.strict)

    async def domain_show(self, *, domain: str) -> User:
        """Find a user by personal domain.

        Of somebody who has not granted the app access, description, reason of verification, counts and latest post
        are missing.

        Access level of the app: normal.

        Args:
            domain: The personal domain word.

        Returns:
            The user.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/users/domain_show
        """
        from . import users_domain_show

        return _result(
            await users_domain_show.asyncio_detailed(domain=domain, client=self._client), strict=self._client.strict
        )

    async def get_top_status(self, *, uid: int) -> Unseen:
        """The post that a user pinned.

        Of its parameters only the names are documented.

        Args:
            uid: Whose post, by id.

        Returns:
            An answer that no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/users/get_top_status
        """
        from . import users_get_top_status

        return _result(
            await users_get_top_status.asyncio_detailed(uid=uid, client=self._client), strict=self._client.strict
        )

    async def set_top_status(self, *, id: int) -> Unseen:
        """Pin a post to one's own page.

        Of its parameters only the names are documented.

        Args:
            id: Id of the post.

        Returns:
            An answer that no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/users/set_top_status
        """
        from ...models.users_set_top_status_body import UsersSetTopStatusBody
        from . import users_set_top_status

        return _result(
            await users_set_top_status.asyncio_detailed(body=UsersSetTopStatusBody(id=id), client=self._client),
            strict=self._client.strict,
        )

    async def show(self, *, uid: int | Unset = UNSET, screen_name: str | Unset = UNSET) -> User:
        """One user, by id or nickname.

        Of somebody who has not granted the app access, description, reason of verification, counts and latest post
        are missing.

        Give exactly one of `uid` and `screen_name`.

        Access level of the app: normal.

        Args:
            uid: The user, by id.
            screen_name: The user, by nickname.

        Returns:
            The user.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/users/show
        """
        _given = {"uid": uid, "screen_name": screen_name}
        _check("users_show", _SHOW_REQUIRES, _given)
        from . import users_show

        return _result(
            await users_show.asyncio_detailed(uid=uid, screen_name=screen_name, client=self._client),
            strict=self._client.strict,
        )

    async def show_batch(self, *, uids: str | Unset = UNSET, screen_name: str | Unset = UNSET) -> UsersPage:
        """Several users, by ids or nicknames.

        Give exactly one of `uids` and `screen_name`.

        Args:
            uids: Ids of users, separated by commas, 20 at most.
            screen_name: Nicknames, separated by commas, 20 at most.

        Returns:
            The users.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/users/show_batch
        """
        _given = {"uids": uids, "screen_name": screen_name}
        _check("users_show_batch", _SHOW_BATCH_REQUIRES, _given)
        from . import users_show_batch

        return _result(
            await users_show_batch.asyncio_detailed(uids=uids, screen_name=screen_name, client=self._client),
            strict=self._client.strict,
        )

    async def show_rank(self, *, uid: int) -> Unseen:
        """Rank of a user.

        Closed: the service behind it has been shut down, so expect an error response.

        Args:
            uid: The user, by id.

        Returns:
            An answer that no source shows.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/users/show_rank
        """
        from . import users_show_rank

        return _result(await users_show_rank.asyncio_detailed(uid=uid, client=self._client), strict=self._client.strict)
