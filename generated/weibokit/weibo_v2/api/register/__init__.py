# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""The namespace `register`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.client import result as _result

if TYPE_CHECKING:
    from ...client import Client
    from ...models.nickname_check import NicknameCheck

__all__ = ["AsyncRegister", "Register"]


class Register:
    """Before an account is made."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def verify_nickname(self, *, nickname: str) -> NicknameCheck:
        """Whether a nickname is free.

        Args:
            nickname: The nickname: 4 to 20 Chinese characters, letters, digits, `_` or `-`.

        Returns:
            Whether it can be had, with others that can.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/register/verify_nickname
        """
        from . import register_verify_nickname

        return _result(
            register_verify_nickname.sync_detailed(nickname=nickname, client=self._client), strict=self._client.strict
        )


class AsyncRegister:
    """Before an account is made."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def verify_nickname(self, *, nickname: str) -> NicknameCheck:
        """Whether a nickname is free.

        Args:
            nickname: The nickname: 4 to 20 Chinese characters, letters, digits, `_` or `-`.

        Returns:
            Whether it can be had, with others that can.

        Raises:
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/register/verify_nickname
        """
        from . import register_verify_nickname

        return _result(
            await register_verify_nickname.asyncio_detailed(nickname=nickname, client=self._client),
            strict=self._client.strict,
        )
