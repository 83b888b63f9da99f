# Do not edit: `make generate` writes this file from specs/tsina_v1.

"""The namespace `user`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.client import result as _result

if TYPE_CHECKING:
    from ...client import Client
    from ...models.user import User

__all__ = ["AsyncUserNamespace", "UserNamespace"]


class UserNamespace:
    """Accounts that the caller follows."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def friends_update_remark(self, *, user_id: int, remark: str) -> User:
        """Note a name of the caller's own for somebody followed.

        Only for accounts that the caller follows.

        Args:
            user_id: The user, by id.
            remark: The name.

        Returns:
            The account.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/user/friends/update_remark
        """
        from ...models.user_friends_update_remark_body import UserFriendsUpdateRemarkBody
        from . import user_friends_update_remark

        return _result(
            user_friends_update_remark.sync_detailed(
                format_=self._client.format,
                body=UserFriendsUpdateRemarkBody(user_id=user_id, remark=remark),
                client=self._client,
            ),
            strict=self._client.strict,
        )


class AsyncUserNamespace:
    """Accounts that the caller follows."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def friends_update_remark(self, *, user_id: int, remark: str) -> User:
        """Note a name of the caller's own for somebody followed.

        Only for accounts that the caller follows.

        Args:
            user_id: The user, by id.
            remark: The name.

        Returns:
            The account.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/user/friends/update_remark
        """
        from ...models.user_friends_update_remark_body import UserFriendsUpdateRemarkBody
        from . import user_friends_update_remark

        return _result(
            await user_friends_update_remark.asyncio_detailed(
                format_=self._client.format,
                body=UserFriendsUpdateRemarkBody(user_id=user_id, remark=remark),
                client=self._client,
            ),
            strict=self._client.strict,
        )
