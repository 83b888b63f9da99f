# Do not edit: `make generate` writes this file from specs/tsina_v1.

"""The namespace `user`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ..._runtime.arguments.parameters import Arguments, ParameterModel
from ..._runtime.arguments.requirements import Requirement
from ..._runtime.client import acall as _acall
from ..._runtime.client import call as _call
from ..._runtime.suggestions import Suggesting as _Suggesting
from ..types import UNSET

if TYPE_CHECKING:
    from ..._runtime.client import Client
    from ..models.user import User
    from ..models.user_friends_update_remark_body import UserFriendsUpdateRemarkBody

__all__ = ["AsyncUserNamespace", "UserNamespace"]


_FRIENDS_UPDATE_REMARK = Arguments(
    operation="user_friends_update_remark",
    parameters=(
        ParameterModel(name="remark", type="str", required=True),
        ParameterModel(name="user_id", type="int"),
        ParameterModel(name="id", type="int"),
    ),
    requires=(Requirement(mode="at_least_one", names=("user_id", "id"), wanted="at least one of `user_id` and `id`"),),
)


def _request_user_friends_update_remark(
    format_: str,
    *,
    body: UserFriendsUpdateRemarkBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/user/friends/update_remark.{format_}".format(
            format_=quote(str(format_), safe=""),
        ),
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


class UserNamespace(_Suggesting):
    """Accounts that the caller follows."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def friends_update_remark(self, *, remark: str, user_id: int | None = None, id: int | None = None) -> User:
        """Note a name of the caller's own for somebody followed.

        Only for accounts that the caller follows.

        `POST /user/friends/update_remark.{format}`, free. The response is typed.

        Give at least one of `user_id` and `id`.

        Example:
            api.user.friends_update_remark(remark="1", user_id=1)

        Args:
            remark: The name.
            user_id: The user, by id.
            id: The user, by id; the same as `user_id`.

        Returns:
            The account.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/user/friends/update_remark

        Documentation:
            reference/tsina_v1/user.html#friends_update_remark
        """
        from ..models.user import User
        from ..models.user_friends_update_remark_body import UserFriendsUpdateRemarkBody

        return _call(
            self._client,
            _FRIENDS_UPDATE_REMARK,
            {"remark": remark, "user_id": user_id, "id": id},
            lambda _given: _request_user_friends_update_remark(
                format_=self._client.format,
                body=UserFriendsUpdateRemarkBody(
                    remark=_given["remark"], user_id=_given.get("user_id", UNSET), id=_given.get("id", UNSET)
                ),
            ),
            lambda response: User.from_dict(response.json()),
        )


class AsyncUserNamespace(_Suggesting):
    """Accounts that the caller follows."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def friends_update_remark(self, *, remark: str, user_id: int | None = None, id: int | None = None) -> User:
        """Note a name of the caller's own for somebody followed.

        Only for accounts that the caller follows.

        `POST /user/friends/update_remark.{format}`, free. The response is typed.

        Give at least one of `user_id` and `id`.

        Example:
            api.user.friends_update_remark(remark="1", user_id=1)

        Args:
            remark: The name.
            user_id: The user, by id.
            id: The user, by id; the same as `user_id`.

        Returns:
            The account.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/user/friends/update_remark

        Documentation:
            reference/tsina_v1/user.html#friends_update_remark
        """
        from ..models.user import User
        from ..models.user_friends_update_remark_body import UserFriendsUpdateRemarkBody

        return await _acall(
            self._client,
            _FRIENDS_UPDATE_REMARK,
            {"remark": remark, "user_id": user_id, "id": id},
            lambda _given: _request_user_friends_update_remark(
                format_=self._client.format,
                body=UserFriendsUpdateRemarkBody(
                    remark=_given["remark"], user_id=_given.get("user_id", UNSET), id=_given.get("id", UNSET)
                ),
            ),
            lambda response: User.from_dict(response.json()),
        )
