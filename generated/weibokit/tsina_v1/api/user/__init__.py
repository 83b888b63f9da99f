# Do not edit: `make generate` writes this file from specs/tsina_v1.

"""The namespace `user`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.arguments.requirements import Requirement
from ...._runtime.arguments.requirements import check as _check
from ...._runtime.client import result as _result
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models.user import User

__all__ = ["AsyncUserNamespace", "UserNamespace"]


_FRIENDS_UPDATE_REMARK_REQUIRES = (
    Requirement(mode="at_least_one", names=("user_id", "id"), wanted="at least one of `user_id` and `id`"),
)


class UserNamespace:
    """Accounts that the caller follows."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def friends_update_remark(self, *, remark: str, user_id: int | Unset = UNSET, id: int | Unset = UNSET) -> User:
        """Note a name of the caller's own for somebody followed.

        Only for accounts that the caller follows.

        Give at least one of `user_id` and `id`.

        Args:
            remark: The name.
            user_id: The user, by id.
            id: The user, by id; the same as `user_id`.

        Returns:
            The account.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/user/friends/update_remark
        """
        _given = {"user_id": user_id, "id": id}
        _check("user_friends_update_remark", _FRIENDS_UPDATE_REMARK_REQUIRES, _given)
        from ...models.user_friends_update_remark_body import UserFriendsUpdateRemarkBody
        from . import user_friends_update_remark

        return _result(
            user_friends_update_remark.sync_detailed(
                format_=self._client.format,
                body=UserFriendsUpdateRemarkBody(remark=remark, user_id=user_id, id=id),
                client=self._client,
            ),
            strict=self._client.strict,
        )


class AsyncUserNamespace:
    """Accounts that the caller follows."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def friends_update_remark(
        self, *, remark: str, user_id: int | Unset = UNSET, id: int | Unset = UNSET
    ) -> User:
        """Note a name of the caller's own for somebody followed.

        Only for accounts that the caller follows.

        Give at least one of `user_id` and `id`.

        Args:
            remark: The name.
            user_id: The user, by id.
            id: The user, by id; the same as `user_id`.

        Returns:
            The account.

        Raises:
            InvalidArguments: The arguments don't go together as they should; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/user/friends/update_remark
        """
        _given = {"user_id": user_id, "id": id}
        _check("user_friends_update_remark", _FRIENDS_UPDATE_REMARK_REQUIRES, _given)
        from ...models.user_friends_update_remark_body import UserFriendsUpdateRemarkBody
        from . import user_friends_update_remark

        return _result(
            await user_friends_update_remark.asyncio_detailed(
                format_=self._client.format,
                body=UserFriendsUpdateRemarkBody(remark=remark, user_id=user_id, id=id),
                client=self._client,
            ),
            strict=self._client.strict,
        )
