# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""The namespace `users`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.arguments.parameters import Arguments, ParameterModel
from ...._runtime.arguments.requirements import Requirement
from ...._runtime.client import acall as _acall
from ...._runtime.client import call as _call
from ...._runtime.suggestions import Suggesting as _Suggesting
from ...types import UNSET

if TYPE_CHECKING:
    from ...client import Client
    from ...models.counts_of_users_list import CountsOfUsersList
    from ...models.unseen import Unseen
    from ...models.user import User
    from ...models.users_page import UsersPage

__all__ = ["AsyncUsers", "Users"]


_CANCEL_TOP_STATUS = Arguments(
    operation="users_cancel_top_status", parameters=(ParameterModel(name="id", type="int", required=True),)
)
_COUNTS = Arguments(operation="users_counts", parameters=(ParameterModel(name="uids", type="str", required=True),))
_DOMAIN_SHOW = Arguments(
    operation="users_domain_show", parameters=(ParameterModel(name="domain", type="str", required=True),)
)
_GET_TOP_STATUS = Arguments(
    operation="users_get_top_status", parameters=(ParameterModel(name="uid", type="int", required=True),)
)
_SET_TOP_STATUS = Arguments(
    operation="users_set_top_status", parameters=(ParameterModel(name="id", type="int", required=True),)
)
_SHOW = Arguments(
    operation="users_show",
    parameters=(ParameterModel(name="uid", type="int"), ParameterModel(name="screen_name", type="str")),
    requires=(
        Requirement(mode="exactly_one", names=("uid", "screen_name"), wanted="exactly one of `uid` and `screen_name`"),
    ),
)
_SHOW_BATCH = Arguments(
    operation="users_show_batch",
    parameters=(ParameterModel(name="uids", type="str"), ParameterModel(name="screen_name", type="str")),
    requires=(
        Requirement(
            mode="exactly_one", names=("uids", "screen_name"), wanted="exactly one of `uids` and `screen_name`"
        ),
    ),
)
_SHOW_RANK = Arguments(operation="users_show_rank", parameters=(ParameterModel(name="uid", type="int", required=True),))


class Users(_Suggesting):
    """Users, and what they pinned."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def cancel_top_status(self, *, id: int) -> Unseen:
        """Take the pinned post off one's own page.

        `POST /2/users/cancel_top_status.json`, free. The response is open: no one says what is in it, and
        `to_dict()` has all of it.

        Of its parameters only the names are documented.

        Example:
            api.users.cancel_top_status(id=1)

        Args:
            id: Id of the post.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/users/cancel_top_status

        Documentation:
            reference/weibo_v2/users.html#cancel_top_status
        """
        from ...models.users_cancel_top_status_body import UsersCancelTopStatusBody
        from . import users_cancel_top_status

        return _call(
            self._client,
            _CANCEL_TOP_STATUS,
            {"id": id},
            lambda _given: users_cancel_top_status.sync_detailed(
                body=UsersCancelTopStatusBody(id=_given["id"]), client=self._client
            ),
        )

    def counts(self, *, uids: str) -> CountsOfUsersList:
        """How many followers, friends and posts users have.

        There are none of users who have not granted the app access.

        `GET /2/users/counts.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.users.counts(uids="1")

        Args:
            uids: Ids of users, separated by commas, 100 at most.

        Returns:
            Counts, one entry for each user.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/users/counts

        Documentation:
            reference/weibo_v2/users.html#counts
        """
        from . import users_counts

        return _call(
            self._client,
            _COUNTS,
            {"uids": uids},
            lambda _given: users_counts.sync_detailed(uids=_given["uids"], client=self._client),
        )

    def domain_show(self, *, domain: str) -> User:
        """Find a user by personal domain.

        Of somebody who has not granted the app access, description, reason of verification, counts and latest post
        are missing.

        `GET /2/users/domain_show.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.users.domain_show(domain="https://example.com/1")

        Args:
            domain: The personal domain word.

        Returns:
            The user.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/users/domain_show

        Documentation:
            reference/weibo_v2/users.html#domain_show
        """
        from . import users_domain_show

        return _call(
            self._client,
            _DOMAIN_SHOW,
            {"domain": domain},
            lambda _given: users_domain_show.sync_detailed(domain=_given["domain"], client=self._client),
        )

    def get_top_status(self, *, uid: int) -> Unseen:
        """The post that a user pinned.

        `GET /2/users/get_top_status.json`, free. The response is open: no one says what is in it, and `to_dict()`
        has all of it.

        Of its parameters only the names are documented.

        Example:
            api.users.get_top_status(uid=1)

        Args:
            uid: Whose post, by id.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/users/get_top_status

        Documentation:
            reference/weibo_v2/users.html#get_top_status
        """
        from . import users_get_top_status

        return _call(
            self._client,
            _GET_TOP_STATUS,
            {"uid": uid},
            lambda _given: users_get_top_status.sync_detailed(uid=_given["uid"], client=self._client),
        )

    def set_top_status(self, *, id: int) -> Unseen:
        """Pin a post to one's own page.

        `POST /2/users/set_top_status.json`, free. The response is open: no one says what is in it, and `to_dict()`
        has all of it.

        Of its parameters only the names are documented.

        Example:
            api.users.set_top_status(id=1)

        Args:
            id: Id of the post.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/users/set_top_status

        Documentation:
            reference/weibo_v2/users.html#set_top_status
        """
        from ...models.users_set_top_status_body import UsersSetTopStatusBody
        from . import users_set_top_status

        return _call(
            self._client,
            _SET_TOP_STATUS,
            {"id": id},
            lambda _given: users_set_top_status.sync_detailed(
                body=UsersSetTopStatusBody(id=_given["id"]), client=self._client
            ),
        )

    def show(self, *, uid: int | None = None, screen_name: str | None = None) -> User:
        """One user, by id or nickname.

        Of somebody who has not granted the app access, description, reason of verification, counts and latest post
        are missing.

        `GET /2/users/show.json`, free. The response is typed.

        Give exactly one of `uid` and `screen_name`.

        Access level of the app: normal.

        Example:
            api.users.show(uid=1)

        Args:
            uid: The user, by id.
            screen_name: The user, by nickname.

        Returns:
            The user.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/users/show

        Documentation:
            reference/weibo_v2/users.html#show
        """
        from . import users_show

        return _call(
            self._client,
            _SHOW,
            {"uid": uid, "screen_name": screen_name},
            lambda _given: users_show.sync_detailed(
                uid=_given.get("uid", UNSET), screen_name=_given.get("screen_name", UNSET), client=self._client
            ),
        )

    def show_batch(self, *, uids: str | None = None, screen_name: str | None = None) -> UsersPage:
        """Several users, by ids or nicknames.

        `GET /2/users/show_batch.json`, free. The response is typed.

        Give exactly one of `uids` and `screen_name`.

        Example:
            api.users.show_batch(uids="1")

        Args:
            uids: Ids of users, separated by commas, 20 at most.
            screen_name: Nicknames, separated by commas, 20 at most.

        Returns:
            The users.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/users/show_batch

        Documentation:
            reference/weibo_v2/users.html#show_batch
        """
        from . import users_show_batch

        return _call(
            self._client,
            _SHOW_BATCH,
            {"uids": uids, "screen_name": screen_name},
            lambda _given: users_show_batch.sync_detailed(
                uids=_given.get("uids", UNSET), screen_name=_given.get("screen_name", UNSET), client=self._client
            ),
        )

    def show_rank(self, *, uid: int) -> Unseen:
        """Rank of a user.

        `GET /2/users/show_rank.json`, free. The response is open: no one says what is in it, and `to_dict()` has
        all of it.

        Closed: the service behind it has been shut down, so expect an error response.

        Example:
            api.users.show_rank(uid=1)

        Args:
            uid: The user, by id.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/users/show_rank

        Documentation:
            reference/weibo_v2/users.html#show_rank
        """
        from . import users_show_rank

        return _call(
            self._client,
            _SHOW_RANK,
            {"uid": uid},
            lambda _given: users_show_rank.sync_detailed(uid=_given["uid"], client=self._client),
        )


class AsyncUsers(_Suggesting):
    """Users, and what they pinned."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def cancel_top_status(self, *, id: int) -> Unseen:
        """Take the pinned post off one's own page.

        `POST /2/users/cancel_top_status.json`, free. The response is open: no one says what is in it, and
        `to_dict()` has all of it.

        Of its parameters only the names are documented.

        Example:
            api.users.cancel_top_status(id=1)

        Args:
            id: Id of the post.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/users/cancel_top_status

        Documentation:
            reference/weibo_v2/users.html#cancel_top_status
        """
        from ...models.users_cancel_top_status_body import UsersCancelTopStatusBody
        from . import users_cancel_top_status

        return await _acall(
            self._client,
            _CANCEL_TOP_STATUS,
            {"id": id},
            lambda _given: users_cancel_top_status.asyncio_detailed(
                body=UsersCancelTopStatusBody(id=_given["id"]), client=self._client
            ),
        )

    async def counts(self, *, uids: str) -> CountsOfUsersList:
        """How many followers, friends and posts users have.

        There are none of users who have not granted the app access.

        `GET /2/users/counts.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.users.counts(uids="1")

        Args:
            uids: Ids of users, separated by commas, 100 at most.

        Returns:
            Counts, one entry for each user.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/users/counts

        Documentation:
            reference/weibo_v2/users.html#counts
        """
        from . import users_counts

        return await _acall(
            self._client,
            _COUNTS,
            {"uids": uids},
            lambda _given: users_counts.asyncio_detailed(uids=_given["uids"], client=self._client),
        )

    async def domain_show(self, *, domain: str) -> User:
        """Find a user by personal domain.

        Of somebody who has not granted the app access, description, reason of verification, counts and latest post
        are missing.

        `GET /2/users/domain_show.json`, free. The response is typed.

        Access level of the app: normal.

        Example:
            api.users.domain_show(domain="https://example.com/1")

        Args:
            domain: The personal domain word.

        Returns:
            The user.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/users/domain_show

        Documentation:
            reference/weibo_v2/users.html#domain_show
        """
        from . import users_domain_show

        return await _acall(
            self._client,
            _DOMAIN_SHOW,
            {"domain": domain},
            lambda _given: users_domain_show.asyncio_detailed(domain=_given["domain"], client=self._client),
        )

    async def get_top_status(self, *, uid: int) -> Unseen:
        """The post that a user pinned.

        `GET /2/users/get_top_status.json`, free. The response is open: no one says what is in it, and `to_dict()`
        has all of it.

        Of its parameters only the names are documented.

        Example:
            api.users.get_top_status(uid=1)

        Args:
            uid: Whose post, by id.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/users/get_top_status

        Documentation:
            reference/weibo_v2/users.html#get_top_status
        """
        from . import users_get_top_status

        return await _acall(
            self._client,
            _GET_TOP_STATUS,
            {"uid": uid},
            lambda _given: users_get_top_status.asyncio_detailed(uid=_given["uid"], client=self._client),
        )

    async def set_top_status(self, *, id: int) -> Unseen:
        """Pin a post to one's own page.

        `POST /2/users/set_top_status.json`, free. The response is open: no one says what is in it, and `to_dict()`
        has all of it.

        Of its parameters only the names are documented.

        Example:
            api.users.set_top_status(id=1)

        Args:
            id: Id of the post.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/users/set_top_status

        Documentation:
            reference/weibo_v2/users.html#set_top_status
        """
        from ...models.users_set_top_status_body import UsersSetTopStatusBody
        from . import users_set_top_status

        return await _acall(
            self._client,
            _SET_TOP_STATUS,
            {"id": id},
            lambda _given: users_set_top_status.asyncio_detailed(
                body=UsersSetTopStatusBody(id=_given["id"]), client=self._client
            ),
        )

    async def show(self, *, uid: int | None = None, screen_name: str | None = None) -> User:
        """One user, by id or nickname.

        Of somebody who has not granted the app access, description, reason of verification, counts and latest post
        are missing.

        `GET /2/users/show.json`, free. The response is typed.

        Give exactly one of `uid` and `screen_name`.

        Access level of the app: normal.

        Example:
            api.users.show(uid=1)

        Args:
            uid: The user, by id.
            screen_name: The user, by nickname.

        Returns:
            The user.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/users/show

        Documentation:
            reference/weibo_v2/users.html#show
        """
        from . import users_show

        return await _acall(
            self._client,
            _SHOW,
            {"uid": uid, "screen_name": screen_name},
            lambda _given: users_show.asyncio_detailed(
                uid=_given.get("uid", UNSET), screen_name=_given.get("screen_name", UNSET), client=self._client
            ),
        )

    async def show_batch(self, *, uids: str | None = None, screen_name: str | None = None) -> UsersPage:
        """Several users, by ids or nicknames.

        `GET /2/users/show_batch.json`, free. The response is typed.

        Give exactly one of `uids` and `screen_name`.

        Example:
            api.users.show_batch(uids="1")

        Args:
            uids: Ids of users, separated by commas, 20 at most.
            screen_name: Nicknames, separated by commas, 20 at most.

        Returns:
            The users.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/users/show_batch

        Documentation:
            reference/weibo_v2/users.html#show_batch
        """
        from . import users_show_batch

        return await _acall(
            self._client,
            _SHOW_BATCH,
            {"uids": uids, "screen_name": screen_name},
            lambda _given: users_show_batch.asyncio_detailed(
                uids=_given.get("uids", UNSET), screen_name=_given.get("screen_name", UNSET), client=self._client
            ),
        )

    async def show_rank(self, *, uid: int) -> Unseen:
        """Rank of a user.

        `GET /2/users/show_rank.json`, free. The response is open: no one says what is in it, and `to_dict()` has
        all of it.

        Closed: the service behind it has been shut down, so expect an error response.

        Example:
            api.users.show_rank(uid=1)

        Args:
            uid: The user, by id.

        Returns:
            An answer that no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/users/show_rank

        Documentation:
            reference/weibo_v2/users.html#show_rank
        """
        from . import users_show_rank

        return await _acall(
            self._client,
            _SHOW_RANK,
            {"uid": uid},
            lambda _given: users_show_rank.asyncio_detailed(uid=_given["uid"], client=self._client),
        )
