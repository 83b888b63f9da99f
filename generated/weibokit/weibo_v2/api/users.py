# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""The namespace `users`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.arguments.parameters import Arguments, ParameterModel
from ..._runtime.arguments.requirements import Requirement
from ..._runtime.client import acall as _acall
from ..._runtime.client import call as _call
from ..._runtime.suggestions import Suggesting as _Suggesting
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..._runtime.client import Client
    from ..models.counts_of_users_list import CountsOfUsersList
    from ..models.unseen import Unseen
    from ..models.user import User
    from ..models.users_cancel_top_status_body import UsersCancelTopStatusBody
    from ..models.users_page import UsersPage
    from ..models.users_set_top_status_body import UsersSetTopStatusBody

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


def _request_users_cancel_top_status(
    *,
    body: UsersCancelTopStatusBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/users/cancel_top_status.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_users_counts(
    *,
    uids: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uids"] = uids

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/users/counts.json",
        "params": params,
    }

    return _kwargs


def _request_users_domain_show(
    *,
    domain: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["domain"] = domain

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/users/domain_show.json",
        "params": params,
    }

    return _kwargs


def _request_users_get_top_status(
    *,
    uid: int,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uid"] = uid

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/users/get_top_status.json",
        "params": params,
    }

    return _kwargs


def _request_users_set_top_status(
    *,
    body: UsersSetTopStatusBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/users/set_top_status.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_users_show(
    *,
    uid: int | Unset = UNSET,
    screen_name: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uid"] = uid

    params["screen_name"] = screen_name

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/users/show.json",
        "params": params,
    }

    return _kwargs


def _request_users_show_batch(
    *,
    uids: str | Unset = UNSET,
    screen_name: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uids"] = uids

    params["screen_name"] = screen_name

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/users/show_batch.json",
        "params": params,
    }

    return _kwargs


def _request_users_show_rank(
    *,
    uid: int,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uid"] = uid

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/users/show_rank.json",
        "params": params,
    }

    return _kwargs


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
        from ..models.unseen import Unseen
        from ..models.users_cancel_top_status_body import UsersCancelTopStatusBody

        return _call(
            self._client,
            _CANCEL_TOP_STATUS,
            {"id": id},
            lambda _given: _request_users_cancel_top_status(body=UsersCancelTopStatusBody(id=_given["id"])),
            lambda response: Unseen.from_dict(response.json()),
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
        from ..models.counts_of_users_list import CountsOfUsersList

        return _call(
            self._client,
            _COUNTS,
            {"uids": uids},
            lambda _given: _request_users_counts(uids=_given["uids"]),
            lambda response: CountsOfUsersList.from_dict(response.json()),
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
        from ..models.user import User

        return _call(
            self._client,
            _DOMAIN_SHOW,
            {"domain": domain},
            lambda _given: _request_users_domain_show(domain=_given["domain"]),
            lambda response: User.from_dict(response.json()),
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
        from ..models.unseen import Unseen

        return _call(
            self._client,
            _GET_TOP_STATUS,
            {"uid": uid},
            lambda _given: _request_users_get_top_status(uid=_given["uid"]),
            lambda response: Unseen.from_dict(response.json()),
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
        from ..models.unseen import Unseen
        from ..models.users_set_top_status_body import UsersSetTopStatusBody

        return _call(
            self._client,
            _SET_TOP_STATUS,
            {"id": id},
            lambda _given: _request_users_set_top_status(body=UsersSetTopStatusBody(id=_given["id"])),
            lambda response: Unseen.from_dict(response.json()),
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
        from ..models.user import User

        return _call(
            self._client,
            _SHOW,
            {"uid": uid, "screen_name": screen_name},
            lambda _given: _request_users_show(
                uid=_given.get("uid", UNSET), screen_name=_given.get("screen_name", UNSET)
            ),
            lambda response: User.from_dict(response.json()),
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
        from ..models.users_page import UsersPage

        return _call(
            self._client,
            _SHOW_BATCH,
            {"uids": uids, "screen_name": screen_name},
            lambda _given: _request_users_show_batch(
                uids=_given.get("uids", UNSET), screen_name=_given.get("screen_name", UNSET)
            ),
            lambda response: UsersPage.from_dict(response.json()),
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
        from ..models.unseen import Unseen

        return _call(
            self._client,
            _SHOW_RANK,
            {"uid": uid},
            lambda _given: _request_users_show_rank(uid=_given["uid"]),
            lambda response: Unseen.from_dict(response.json()),
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
        from ..models.unseen import Unseen
        from ..models.users_cancel_top_status_body import UsersCancelTopStatusBody

        return await _acall(
            self._client,
            _CANCEL_TOP_STATUS,
            {"id": id},
            lambda _given: _request_users_cancel_top_status(body=UsersCancelTopStatusBody(id=_given["id"])),
            lambda response: Unseen.from_dict(response.json()),
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
        from ..models.counts_of_users_list import CountsOfUsersList

        return await _acall(
            self._client,
            _COUNTS,
            {"uids": uids},
            lambda _given: _request_users_counts(uids=_given["uids"]),
            lambda response: CountsOfUsersList.from_dict(response.json()),
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
        from ..models.user import User

        return await _acall(
            self._client,
            _DOMAIN_SHOW,
            {"domain": domain},
            lambda _given: _request_users_domain_show(domain=_given["domain"]),
            lambda response: User.from_dict(response.json()),
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
        from ..models.unseen import Unseen

        return await _acall(
            self._client,
            _GET_TOP_STATUS,
            {"uid": uid},
            lambda _given: _request_users_get_top_status(uid=_given["uid"]),
            lambda response: Unseen.from_dict(response.json()),
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
        from ..models.unseen import Unseen
        from ..models.users_set_top_status_body import UsersSetTopStatusBody

        return await _acall(
            self._client,
            _SET_TOP_STATUS,
            {"id": id},
            lambda _given: _request_users_set_top_status(body=UsersSetTopStatusBody(id=_given["id"])),
            lambda response: Unseen.from_dict(response.json()),
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
        from ..models.user import User

        return await _acall(
            self._client,
            _SHOW,
            {"uid": uid, "screen_name": screen_name},
            lambda _given: _request_users_show(
                uid=_given.get("uid", UNSET), screen_name=_given.get("screen_name", UNSET)
            ),
            lambda response: User.from_dict(response.json()),
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
        from ..models.users_page import UsersPage

        return await _acall(
            self._client,
            _SHOW_BATCH,
            {"uids": uids, "screen_name": screen_name},
            lambda _given: _request_users_show_batch(
                uids=_given.get("uids", UNSET), screen_name=_given.get("screen_name", UNSET)
            ),
            lambda response: UsersPage.from_dict(response.json()),
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
        from ..models.unseen import Unseen

        return await _acall(
            self._client,
            _SHOW_RANK,
            {"uid": uid},
            lambda _given: _request_users_show_rank(uid=_given["uid"]),
            lambda response: Unseen.from_dict(response.json()),
        )
