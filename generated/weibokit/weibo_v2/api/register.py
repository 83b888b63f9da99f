# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""The namespace `register`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.arguments.parameters import Arguments, ParameterModel
from ..._runtime.client import acall as _acall
from ..._runtime.client import call as _call
from ..._runtime.suggestions import Suggesting as _Suggesting
from ..types import UNSET

if TYPE_CHECKING:
    from ..._runtime.client import Client
    from ..models.nickname_check import NicknameCheck

__all__ = ["AsyncRegister", "Register"]


_VERIFY_NICKNAME = Arguments(
    operation="register_verify_nickname", parameters=(ParameterModel(name="nickname", type="str", required=True),)
)


def _request_register_verify_nickname(
    *,
    nickname: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["nickname"] = nickname

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/register/verify_nickname.json",
        "params": params,
    }

    return _kwargs


class Register(_Suggesting):
    """Before an account is made."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def verify_nickname(self, *, nickname: str) -> NicknameCheck:
        """Whether a nickname is free.

        `GET /2/register/verify_nickname.json`, free. The response is typed.

        Example:
            api.register.verify_nickname(nickname="alice")

        Args:
            nickname: The nickname: 4 to 20 Chinese characters, letters, digits, `_` or `-`.

        Returns:
            Whether it can be had, with others that can.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/register/verify_nickname

        Documentation:
            reference/weibo_v2/register.html#verify_nickname
        """
        from ..models.nickname_check import NicknameCheck

        return _call(
            self._client,
            _VERIFY_NICKNAME,
            {"nickname": nickname},
            lambda _given: _request_register_verify_nickname(nickname=_given["nickname"]),
            lambda response: NicknameCheck.from_dict(response.json()),
        )


class AsyncRegister(_Suggesting):
    """Before an account is made."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def verify_nickname(self, *, nickname: str) -> NicknameCheck:
        """Whether a nickname is free.

        `GET /2/register/verify_nickname.json`, free. The response is typed.

        Example:
            api.register.verify_nickname(nickname="alice")

        Args:
            nickname: The nickname: 4 to 20 Chinese characters, letters, digits, `_` or `-`.

        Returns:
            Whether it can be had, with others that can.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/register/verify_nickname

        Documentation:
            reference/weibo_v2/register.html#verify_nickname
        """
        from ..models.nickname_check import NicknameCheck

        return await _acall(
            self._client,
            _VERIFY_NICKNAME,
            {"nickname": nickname},
            lambda _given: _request_register_verify_nickname(nickname=_given["nickname"]),
            lambda response: NicknameCheck.from_dict(response.json()),
        )
