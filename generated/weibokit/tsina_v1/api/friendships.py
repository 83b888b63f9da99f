# Do not edit: `make generate` writes this file from specs/tsina_v1.

"""The namespace `friendships`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import quote

from ..._runtime.arguments.parameters import Arguments, ParameterModel
from ..._runtime.arguments.requirements import Requirement
from ..._runtime.client import acall as _acall
from ..._runtime.client import call as _call
from ..._runtime.suggestions import Suggesting as _Suggesting
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..._runtime.client import Client
    from ..models.enumerations import (
        FriendshipsDestroyByIdDeleteIsFollower,
        FriendshipsDestroyDeleteIsFollower,
    )
    from ..models.exists import Exists
    from ..models.friendships_create_batch_body import FriendshipsCreateBatchBody
    from ..models.friendships_create_body import FriendshipsCreateBody
    from ..models.friendships_create_by_id_body import FriendshipsCreateByIdBody
    from ..models.friendships_destroy_body import FriendshipsDestroyBody
    from ..models.friendships_destroy_by_id_body import FriendshipsDestroyByIdBody
    from ..models.open_ import Open
    from ..models.relationship import Relationship
    from ..models.user import User

__all__ = ["AsyncFriendships", "Friendships"]


_CREATE = Arguments(
    operation="friendships_create",
    parameters=(
        ParameterModel(name="id", type="str", in_path=True),
        ParameterModel(name="user_id", type="int"),
        ParameterModel(name="screen_name", type="str"),
        ParameterModel(name="follow", type="str"),
    ),
    requires=(
        Requirement(
            mode="at_least_one",
            names=("id", "user_id", "screen_name"),
            wanted="at least one of `id`, `user_id` and `screen_name`",
        ),
    ),
)
_DESTROY = Arguments(
    operation="friendships_destroy",
    parameters=(
        ParameterModel(name="id", type="str", in_path=True),
        ParameterModel(name="user_id", type="int"),
        ParameterModel(name="screen_name", type="str"),
        ParameterModel(name="is_follower", type="int"),
    ),
    requires=(
        Requirement(
            mode="at_least_one",
            names=("id", "user_id", "screen_name"),
            wanted="at least one of `id`, `user_id` and `screen_name`",
        ),
    ),
)
_DESTROY_DELETE = Arguments(
    operation="friendships_destroy_delete",
    parameters=(
        ParameterModel(name="id", type="str", in_path=True),
        ParameterModel(name="user_id", type="int"),
        ParameterModel(name="screen_name", type="str"),
        ParameterModel(name="is_follower", type="int"),
    ),
    requires=(
        Requirement(
            mode="at_least_one",
            names=("id", "user_id", "screen_name"),
            wanted="at least one of `id`, `user_id` and `screen_name`",
        ),
    ),
)
_CREATE_BATCH = Arguments(
    operation="friendships_create_batch", parameters=(ParameterModel(name="ids", type="str", required=True),)
)
_EXISTS = Arguments(
    operation="friendships_exists",
    parameters=(
        ParameterModel(name="user_a", type="int", required=True),
        ParameterModel(name="user_b", type="int", required=True),
    ),
)
_BATCH_EXISTS = Arguments(
    operation="friendships_batch_exists", parameters=(ParameterModel(name="uids", type="str", required=True),)
)
_SHOW = Arguments(
    operation="friendships_show",
    parameters=(
        ParameterModel(name="source_id", type="int"),
        ParameterModel(name="source_screen_name", type="str"),
        ParameterModel(name="target_id", type="int"),
        ParameterModel(name="target_screen_name", type="str"),
    ),
    requires=(
        Requirement(
            mode="at_least_one",
            names=("target_id", "target_screen_name"),
            wanted="at least one of `target_id` and `target_screen_name`",
        ),
    ),
)


def _request_friendships_create(
    format_: str,
    *,
    body: FriendshipsCreateBody | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/friendships/create.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
    }

    if not isinstance(body, Unset):
        _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_friendships_create_by_id(
    id: str,
    format_: str,
    *,
    body: FriendshipsCreateByIdBody | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/friendships/create/{id}.{format_}".format(
            id=quote(str(id), safe=""),
            format_=quote(str(format_), safe=""),
        ),
    }

    if not isinstance(body, Unset):
        _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_friendships_destroy(
    format_: str,
    *,
    body: FriendshipsDestroyBody | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/friendships/destroy.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
    }

    if not isinstance(body, Unset):
        _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_friendships_destroy_by_id(
    id: str,
    format_: str,
    *,
    body: FriendshipsDestroyByIdBody | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/friendships/destroy/{id}.{format_}".format(
            id=quote(str(id), safe=""),
            format_=quote(str(format_), safe=""),
        ),
    }

    if not isinstance(body, Unset):
        _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_friendships_destroy_delete(
    format_: str,
    *,
    user_id: int | Unset = UNSET,
    screen_name: str | Unset = UNSET,
    is_follower: FriendshipsDestroyDeleteIsFollower | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["user_id"] = user_id

    params["screen_name"] = screen_name

    json_is_follower: int | Unset = UNSET
    if not isinstance(is_follower, Unset):
        json_is_follower = is_follower

    params["is_follower"] = json_is_follower

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/friendships/destroy.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_friendships_destroy_by_id_delete(
    id: str,
    format_: str,
    *,
    user_id: int | Unset = UNSET,
    screen_name: str | Unset = UNSET,
    is_follower: FriendshipsDestroyByIdDeleteIsFollower | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["user_id"] = user_id

    params["screen_name"] = screen_name

    json_is_follower: int | Unset = UNSET
    if not isinstance(is_follower, Unset):
        json_is_follower = is_follower

    params["is_follower"] = json_is_follower

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/friendships/destroy/{id}.{format_}".format(
            id=quote(str(id), safe=""),
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_friendships_create_batch(
    format_: str,
    *,
    body: FriendshipsCreateBatchBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/friendships/create_batch.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_friendships_exists(
    format_: str,
    *,
    user_a: int,
    user_b: int,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["user_a"] = user_a

    params["user_b"] = user_b

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/friendships/exists.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_friendships_batch_exists(
    format_: str,
    *,
    uids: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uids"] = uids

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/friendships/batch_exists.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _request_friendships_show(
    format_: str,
    *,
    source_id: int | Unset = UNSET,
    source_screen_name: str | Unset = UNSET,
    target_id: int | Unset = UNSET,
    target_screen_name: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["source_id"] = source_id

    params["source_screen_name"] = source_screen_name

    params["target_id"] = target_id

    params["target_screen_name"] = target_screen_name

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/friendships/show.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
        "params": params,
    }

    return _kwargs


class Friendships(_Suggesting):
    """Who follows whom."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def create(
        self,
        *,
        id: str | None = None,
        user_id: int | None = None,
        screen_name: str | None = None,
        follow: str | None = None,
    ) -> User:
        """Follow a user.

        Answers with the account. At most 2,000 can be followed.

        `POST /friendships/create.{format}`, free. The response is typed.

        Give at least one of `id`, `user_id` and `screen_name`.

        Example:
            api.friendships.create(user_id=1)

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            follow: `true` made the other follow back; without effect since 2010.

        Returns:
            The account.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Friendships/create/en&oldid=3609&printable=yes

        Documentation:
            reference/tsina_v1/friendships.html#create
        """
        if not isinstance(id, Unset | None):
            from ..models.friendships_create_by_id_body import FriendshipsCreateByIdBody
            from ..models.user import User

            return _call(
                self._client,
                _CREATE,
                {"id": id, "user_id": user_id, "screen_name": screen_name, "follow": follow},
                lambda _given: _request_friendships_create_by_id(
                    id=_given["id"],
                    format_=self._client.format,
                    body=FriendshipsCreateByIdBody(
                        user_id=_given.get("user_id", UNSET),
                        screen_name=_given.get("screen_name", UNSET),
                        follow=_given.get("follow", UNSET),
                    ),
                ),
                lambda response: User.from_dict(response.json()),
            )

        from ..models.friendships_create_body import FriendshipsCreateBody
        from ..models.user import User

        return _call(
            self._client,
            _CREATE,
            {"id": id, "user_id": user_id, "screen_name": screen_name, "follow": follow},
            lambda _given: _request_friendships_create(
                format_=self._client.format,
                body=FriendshipsCreateBody(
                    user_id=_given.get("user_id", UNSET),
                    screen_name=_given.get("screen_name", UNSET),
                    follow=_given.get("follow", UNSET),
                ),
            ),
            lambda response: User.from_dict(response.json()),
        )

    def destroy(
        self,
        *,
        id: str | None = None,
        user_id: int | None = None,
        screen_name: str | None = None,
        is_follower: Literal[0, 1] | None = None,
    ) -> User:
        """Stop following a user.

        Answers with the account.

        `POST /friendships/destroy.{format}`, free. The response is typed.

        Give at least one of `id`, `user_id` and `screen_name`.

        Example:
            api.friendships.destroy(user_id=1)

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            is_follower: 1 makes the user follow the caller no longer, instead. For partners. `0` or `1`. The
                service's default is `0`.

        Returns:
            The account.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Friendships/destroy/en&oldid=3613

        Documentation:
            reference/tsina_v1/friendships.html#destroy
        """
        if not isinstance(id, Unset | None):
            from ..models.friendships_destroy_by_id_body import FriendshipsDestroyByIdBody
            from ..models.user import User

            return _call(
                self._client,
                _DESTROY,
                {"id": id, "user_id": user_id, "screen_name": screen_name, "is_follower": is_follower},
                lambda _given: _request_friendships_destroy_by_id(
                    id=_given["id"],
                    format_=self._client.format,
                    body=FriendshipsDestroyByIdBody(
                        user_id=_given.get("user_id", UNSET),
                        screen_name=_given.get("screen_name", UNSET),
                        is_follower=_given.get("is_follower", UNSET),
                    ),
                ),
                lambda response: User.from_dict(response.json()),
            )

        from ..models.friendships_destroy_body import FriendshipsDestroyBody
        from ..models.user import User

        return _call(
            self._client,
            _DESTROY,
            {"id": id, "user_id": user_id, "screen_name": screen_name, "is_follower": is_follower},
            lambda _given: _request_friendships_destroy(
                format_=self._client.format,
                body=FriendshipsDestroyBody(
                    user_id=_given.get("user_id", UNSET),
                    screen_name=_given.get("screen_name", UNSET),
                    is_follower=_given.get("is_follower", UNSET),
                ),
            ),
            lambda response: User.from_dict(response.json()),
        )

    def destroy_delete(
        self,
        *,
        id: str | None = None,
        user_id: int | None = None,
        screen_name: str | None = None,
        is_follower: Literal[0, 1] | None = None,
    ) -> User:
        """Stop following a user.

        Answers with the account.

        `DELETE /friendships/destroy.{format}`, free. The response is typed.

        Give at least one of `id`, `user_id` and `screen_name`.

        Example:
            api.friendships.destroy_delete(user_id=1)

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            is_follower: 1 makes the user follow the caller no longer, instead. For partners. `0` or `1`. The
                service's default is `0`.

        Returns:
            The account.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Friendships/destroy/en&oldid=3613

        Documentation:
            reference/tsina_v1/friendships.html#destroy_delete
        """
        if not isinstance(id, Unset | None):
            from ..models.user import User

            return _call(
                self._client,
                _DESTROY_DELETE,
                {"id": id, "user_id": user_id, "screen_name": screen_name, "is_follower": is_follower},
                lambda _given: _request_friendships_destroy_by_id_delete(
                    id=_given["id"],
                    format_=self._client.format,
                    user_id=_given.get("user_id", UNSET),
                    screen_name=_given.get("screen_name", UNSET),
                    is_follower=_given.get("is_follower", UNSET),
                ),
                lambda response: User.from_dict(response.json()),
            )

        from ..models.user import User

        return _call(
            self._client,
            _DESTROY_DELETE,
            {"id": id, "user_id": user_id, "screen_name": screen_name, "is_follower": is_follower},
            lambda _given: _request_friendships_destroy_delete(
                format_=self._client.format,
                user_id=_given.get("user_id", UNSET),
                screen_name=_given.get("screen_name", UNSET),
                is_follower=_given.get("is_follower", UNSET),
            ),
            lambda response: User.from_dict(response.json()),
        )

    def create_batch(self, *, ids: str) -> Open:
        """Follow up to 20 users at once.

        `POST /friendships/create_batch.{format}`, free. The response is open: no one says what is in it, and
        `to_dict()` has all of it.

        Known from the code of old clients only; no page documents it.

        Example:
            api.friendships.create_batch(ids="1")

        Args:
            ids: The users by id, up to 20, separated by commas.

        Returns:
            What no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/friendships.html#create_batch
        """
        from ..models.friendships_create_batch_body import FriendshipsCreateBatchBody
        from ..models.open_ import Open

        return _call(
            self._client,
            _CREATE_BATCH,
            {"ids": ids},
            lambda _given: _request_friendships_create_batch(
                format_=self._client.format, body=FriendshipsCreateBatchBody(ids=_given["ids"])
            ),
            lambda response: Open.from_dict(response.json()),
        )

    def exists(self, *, user_a: int, user_b: int) -> Exists:
        """Whether one user follows another.

        `friendships/show` tells more.

        `GET /friendships/exists.{format}`, free. The response is typed.

        Example:
            api.friendships.exists(user_a=1, user_b=1)

        Args:
            user_a: The one who may follow, by id.
            user_b: The one who may be followed, by id.

        Returns:
            Whether it is so.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Friendships/exists/en

        Documentation:
            reference/tsina_v1/friendships.html#exists
        """
        from ..models.exists import Exists

        return _call(
            self._client,
            _EXISTS,
            {"user_a": user_a, "user_b": user_b},
            lambda _given: _request_friendships_exists(
                format_=self._client.format, user_a=_given["user_a"], user_b=_given["user_b"]
            ),
            lambda response: Exists.from_dict(response.json()),
        )

    def batch_exists(self, *, uids: str) -> Open:
        """Which of several users the caller follows.

        `GET /friendships/batch_exists.{format}`, free. The response is open: no one says what is in it, and
        `to_dict()` has all of it.

        Known from the code of old clients only; no page documents it.

        Example:
            api.friendships.batch_exists(uids="1")

        Args:
            uids: The users by id, up to 20, separated by commas.

        Returns:
            What no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/friendships.html#batch_exists
        """
        from ..models.open_ import Open

        return _call(
            self._client,
            _BATCH_EXISTS,
            {"uids": uids},
            lambda _given: _request_friendships_batch_exists(format_=self._client.format, uids=_given["uids"]),
            lambda response: Open.from_dict(response.json()),
        )

    def show(
        self,
        *,
        source_id: int | None = None,
        source_screen_name: str | None = None,
        target_id: int | None = None,
        target_screen_name: str | None = None,
    ) -> Relationship:
        """How two users stand to each other.

        Without a source, the caller is the source.

        `GET /friendships/show.{format}`, free. The response is typed.

        Give at least one of `target_id` and `target_screen_name`.

        Example:
            api.friendships.show(target_id=1)

        Args:
            source_id: The one side, by id.
            source_screen_name: The one side, by nickname.
            target_id: The other side, by id.
            target_screen_name: The other side, by nickname.

        Returns:
            Both sides.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Friendships/show/en&oldid=3619

        Documentation:
            reference/tsina_v1/friendships.html#show
        """
        from ..models.relationship import Relationship

        return _call(
            self._client,
            _SHOW,
            {
                "source_id": source_id,
                "source_screen_name": source_screen_name,
                "target_id": target_id,
                "target_screen_name": target_screen_name,
            },
            lambda _given: _request_friendships_show(
                format_=self._client.format,
                source_id=_given.get("source_id", UNSET),
                source_screen_name=_given.get("source_screen_name", UNSET),
                target_id=_given.get("target_id", UNSET),
                target_screen_name=_given.get("target_screen_name", UNSET),
            ),
            lambda response: Relationship.from_dict(response.json()),
        )


class AsyncFriendships(_Suggesting):
    """Who follows whom."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(
        self,
        *,
        id: str | None = None,
        user_id: int | None = None,
        screen_name: str | None = None,
        follow: str | None = None,
    ) -> User:
        """Follow a user.

        Answers with the account. At most 2,000 can be followed.

        `POST /friendships/create.{format}`, free. The response is typed.

        Give at least one of `id`, `user_id` and `screen_name`.

        Example:
            api.friendships.create(user_id=1)

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            follow: `true` made the other follow back; without effect since 2010.

        Returns:
            The account.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Friendships/create/en&oldid=3609&printable=yes

        Documentation:
            reference/tsina_v1/friendships.html#create
        """
        if not isinstance(id, Unset | None):
            from ..models.friendships_create_by_id_body import FriendshipsCreateByIdBody
            from ..models.user import User

            return await _acall(
                self._client,
                _CREATE,
                {"id": id, "user_id": user_id, "screen_name": screen_name, "follow": follow},
                lambda _given: _request_friendships_create_by_id(
                    id=_given["id"],
                    format_=self._client.format,
                    body=FriendshipsCreateByIdBody(
                        user_id=_given.get("user_id", UNSET),
                        screen_name=_given.get("screen_name", UNSET),
                        follow=_given.get("follow", UNSET),
                    ),
                ),
                lambda response: User.from_dict(response.json()),
            )

        from ..models.friendships_create_body import FriendshipsCreateBody
        from ..models.user import User

        return await _acall(
            self._client,
            _CREATE,
            {"id": id, "user_id": user_id, "screen_name": screen_name, "follow": follow},
            lambda _given: _request_friendships_create(
                format_=self._client.format,
                body=FriendshipsCreateBody(
                    user_id=_given.get("user_id", UNSET),
                    screen_name=_given.get("screen_name", UNSET),
                    follow=_given.get("follow", UNSET),
                ),
            ),
            lambda response: User.from_dict(response.json()),
        )

    async def destroy(
        self,
        *,
        id: str | None = None,
        user_id: int | None = None,
        screen_name: str | None = None,
        is_follower: Literal[0, 1] | None = None,
    ) -> User:
        """Stop following a user.

        Answers with the account.

        `POST /friendships/destroy.{format}`, free. The response is typed.

        Give at least one of `id`, `user_id` and `screen_name`.

        Example:
            api.friendships.destroy(user_id=1)

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            is_follower: 1 makes the user follow the caller no longer, instead. For partners. `0` or `1`. The
                service's default is `0`.

        Returns:
            The account.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Friendships/destroy/en&oldid=3613

        Documentation:
            reference/tsina_v1/friendships.html#destroy
        """
        if not isinstance(id, Unset | None):
            from ..models.friendships_destroy_by_id_body import FriendshipsDestroyByIdBody
            from ..models.user import User

            return await _acall(
                self._client,
                _DESTROY,
                {"id": id, "user_id": user_id, "screen_name": screen_name, "is_follower": is_follower},
                lambda _given: _request_friendships_destroy_by_id(
                    id=_given["id"],
                    format_=self._client.format,
                    body=FriendshipsDestroyByIdBody(
                        user_id=_given.get("user_id", UNSET),
                        screen_name=_given.get("screen_name", UNSET),
                        is_follower=_given.get("is_follower", UNSET),
                    ),
                ),
                lambda response: User.from_dict(response.json()),
            )

        from ..models.friendships_destroy_body import FriendshipsDestroyBody
        from ..models.user import User

        return await _acall(
            self._client,
            _DESTROY,
            {"id": id, "user_id": user_id, "screen_name": screen_name, "is_follower": is_follower},
            lambda _given: _request_friendships_destroy(
                format_=self._client.format,
                body=FriendshipsDestroyBody(
                    user_id=_given.get("user_id", UNSET),
                    screen_name=_given.get("screen_name", UNSET),
                    is_follower=_given.get("is_follower", UNSET),
                ),
            ),
            lambda response: User.from_dict(response.json()),
        )

    async def destroy_delete(
        self,
        *,
        id: str | None = None,
        user_id: int | None = None,
        screen_name: str | None = None,
        is_follower: Literal[0, 1] | None = None,
    ) -> User:
        """Stop following a user.

        Answers with the account.

        `DELETE /friendships/destroy.{format}`, free. The response is typed.

        Give at least one of `id`, `user_id` and `screen_name`.

        Example:
            api.friendships.destroy_delete(user_id=1)

        Args:
            id: The user, by id or by nickname.
            user_id: The user by id; clear even where somebody's nickname is a number.
            screen_name: The user by nickname; clear even where the nickname is a number.
            is_follower: 1 makes the user follow the caller no longer, instead. For partners. `0` or `1`. The
                service's default is `0`.

        Returns:
            The account.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Friendships/destroy/en&oldid=3613

        Documentation:
            reference/tsina_v1/friendships.html#destroy_delete
        """
        if not isinstance(id, Unset | None):
            from ..models.user import User

            return await _acall(
                self._client,
                _DESTROY_DELETE,
                {"id": id, "user_id": user_id, "screen_name": screen_name, "is_follower": is_follower},
                lambda _given: _request_friendships_destroy_by_id_delete(
                    id=_given["id"],
                    format_=self._client.format,
                    user_id=_given.get("user_id", UNSET),
                    screen_name=_given.get("screen_name", UNSET),
                    is_follower=_given.get("is_follower", UNSET),
                ),
                lambda response: User.from_dict(response.json()),
            )

        from ..models.user import User

        return await _acall(
            self._client,
            _DESTROY_DELETE,
            {"id": id, "user_id": user_id, "screen_name": screen_name, "is_follower": is_follower},
            lambda _given: _request_friendships_destroy_delete(
                format_=self._client.format,
                user_id=_given.get("user_id", UNSET),
                screen_name=_given.get("screen_name", UNSET),
                is_follower=_given.get("is_follower", UNSET),
            ),
            lambda response: User.from_dict(response.json()),
        )

    async def create_batch(self, *, ids: str) -> Open:
        """Follow up to 20 users at once.

        `POST /friendships/create_batch.{format}`, free. The response is open: no one says what is in it, and
        `to_dict()` has all of it.

        Known from the code of old clients only; no page documents it.

        Example:
            api.friendships.create_batch(ids="1")

        Args:
            ids: The users by id, up to 20, separated by commas.

        Returns:
            What no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/friendships.html#create_batch
        """
        from ..models.friendships_create_batch_body import FriendshipsCreateBatchBody
        from ..models.open_ import Open

        return await _acall(
            self._client,
            _CREATE_BATCH,
            {"ids": ids},
            lambda _given: _request_friendships_create_batch(
                format_=self._client.format, body=FriendshipsCreateBatchBody(ids=_given["ids"])
            ),
            lambda response: Open.from_dict(response.json()),
        )

    async def exists(self, *, user_a: int, user_b: int) -> Exists:
        """Whether one user follows another.

        `friendships/show` tells more.

        `GET /friendships/exists.{format}`, free. The response is typed.

        Example:
            api.friendships.exists(user_a=1, user_b=1)

        Args:
            user_a: The one who may follow, by id.
            user_b: The one who may be followed, by id.

        Returns:
            Whether it is so.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/Friendships/exists/en

        Documentation:
            reference/tsina_v1/friendships.html#exists
        """
        from ..models.exists import Exists

        return await _acall(
            self._client,
            _EXISTS,
            {"user_a": user_a, "user_b": user_b},
            lambda _given: _request_friendships_exists(
                format_=self._client.format, user_a=_given["user_a"], user_b=_given["user_b"]
            ),
            lambda response: Exists.from_dict(response.json()),
        )

    async def batch_exists(self, *, uids: str) -> Open:
        """Which of several users the caller follows.

        `GET /friendships/batch_exists.{format}`, free. The response is open: no one says what is in it, and
        `to_dict()` has all of it.

        Known from the code of old clients only; no page documents it.

        Example:
            api.friendships.batch_exists(uids="1")

        Args:
            uids: The users by id, up to 20, separated by commas.

        Returns:
            What no source shows.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Documentation:
            reference/tsina_v1/friendships.html#batch_exists
        """
        from ..models.open_ import Open

        return await _acall(
            self._client,
            _BATCH_EXISTS,
            {"uids": uids},
            lambda _given: _request_friendships_batch_exists(format_=self._client.format, uids=_given["uids"]),
            lambda response: Open.from_dict(response.json()),
        )

    async def show(
        self,
        *,
        source_id: int | None = None,
        source_screen_name: str | None = None,
        target_id: int | None = None,
        target_screen_name: str | None = None,
    ) -> Relationship:
        """How two users stand to each other.

        Without a source, the caller is the source.

        `GET /friendships/show.{format}`, free. The response is typed.

        Give at least one of `target_id` and `target_screen_name`.

        Example:
            api.friendships.show(target_id=1)

        Args:
            source_id: The one side, by id.
            source_screen_name: The one side, by nickname.
            target_id: The other side, by id.
            target_screen_name: The other side, by nickname.

        Returns:
            Both sides.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/index.php?title=Friendships/show/en&oldid=3619

        Documentation:
            reference/tsina_v1/friendships.html#show
        """
        from ..models.relationship import Relationship

        return await _acall(
            self._client,
            _SHOW,
            {
                "source_id": source_id,
                "source_screen_name": source_screen_name,
                "target_id": target_id,
                "target_screen_name": target_screen_name,
            },
            lambda _given: _request_friendships_show(
                format_=self._client.format,
                source_id=_given.get("source_id", UNSET),
                source_screen_name=_given.get("source_screen_name", UNSET),
                target_id=_given.get("target_id", UNSET),
                target_screen_name=_given.get("target_screen_name", UNSET),
            ),
            lambda response: Relationship.from_dict(response.json()),
        )
