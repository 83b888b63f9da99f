# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""The namespace `remind`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.arguments.parameters import Arguments, ParameterModel
from ..._runtime.client import acall as _acall
from ..._runtime.client import call as _call
from ..._runtime.suggestions import Suggesting as _Suggesting
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..._runtime.client import Client
    from ..models.enumerations import (
        RemindSetCountBodyType,
        RemindUnreadCountUnreadMessage,
    )
    from ..models.remind_set_count_body import RemindSetCountBody
    from ..models.result import Result
    from ..models.unread_counts import UnreadCounts

__all__ = ["AsyncRemind", "Remind"]


_SET_COUNT = Arguments(
    operation="remind_set_count", parameters=(ParameterModel(name="type_", type="str", required=True),)
)
_UNREAD_COUNT = Arguments(
    operation="remind_unread_count",
    parameters=(
        ParameterModel(name="uid", type="int", required=True),
        ParameterModel(name="callback", type="str"),
        ParameterModel(name="unread_message", type="int"),
    ),
)


def _request_remind_set_count(
    *,
    body: RemindSetCountBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/remind/set_count.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _request_remind_unread_count(
    *,
    uid: int,
    callback: str | Unset = UNSET,
    unread_message: RemindUnreadCountUnreadMessage | Unset = 0,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["uid"] = uid

    params["callback"] = callback

    json_unread_message: int | Unset = UNSET
    if not isinstance(unread_message, Unset):
        json_unread_message = unread_message

    params["unread_message"] = json_unread_message

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/2/remind/unread_count.json",
        "params": params,
    }

    return _kwargs


class Remind(_Suggesting):
    """Unread counts."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def set_count(self, *, type_: RemindSetCountBodyType) -> Result:
        """Reset an unread count.

        One count a call.

        `POST /2/remind/set_count.json`, free. The response is typed.

        Reached at https://rm.api.weibo.com, to be given as `base_url`.

        Example:
            api.remind.set_count(type_="follower")

        Args:
            type_: Which count. `follower`, `cmt`, `dm`, `mention_status`, `mention_cmt`, `group`, `notice`,
                `invite`, `badge`, `photo`, `close_friends_feeds`, `close_friends_mention_status`,
                `close_friends_mention_cmt`, `close_friends_cmt`, `close_friends_attitude`,
                `close_friends_common_cmt` or `close_friends_invite`.

        Returns:
            Whether it was done.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/remind/set_count

        Documentation:
            reference/weibo_v2/remind.html#set_count
        """
        from ..models.remind_set_count_body import RemindSetCountBody
        from ..models.result import Result

        return _call(
            self._client,
            _SET_COUNT,
            {"type_": type_},
            lambda _given: _request_remind_set_count(body=RemindSetCountBody(type_=_given["type_"])),
            lambda response: Result.from_dict(response.json()),
        )

    def unread_count(
        self, *, uid: int, callback: str | None = None, unread_message: Literal[0, 1] | None = None
    ) -> UnreadCounts:
        """Unread counts of the caller.

        Not counted as a call.

        `GET /2/remind/unread_count.json`, free. The response is typed.

        Access level of the app: normal. Reached at https://rm.api.weibo.com, to be given as `base_url`.

        Example:
            api.remind.unread_count(uid=1)

        Args:
            uid: The caller's own id.
            callback: Name of a function, for an answer in JSONP.
            unread_message: Which set of counts: 0 the first, 1 the later one. The service's default is `0`.

        Returns:
            The counts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/remind/unread_count

        Documentation:
            reference/weibo_v2/remind.html#unread_count
        """
        from ..models.unread_counts import UnreadCounts

        return _call(
            self._client,
            _UNREAD_COUNT,
            {"uid": uid, "callback": callback, "unread_message": unread_message},
            lambda _given: _request_remind_unread_count(
                uid=_given["uid"],
                callback=_given.get("callback", UNSET),
                unread_message=_given.get("unread_message", UNSET),
            ),
            lambda response: UnreadCounts.from_dict(response.json()),
        )


class AsyncRemind(_Suggesting):
    """Unread counts."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def set_count(self, *, type_: RemindSetCountBodyType) -> Result:
        """Reset an unread count.

        One count a call.

        `POST /2/remind/set_count.json`, free. The response is typed.

        Reached at https://rm.api.weibo.com, to be given as `base_url`.

        Example:
            api.remind.set_count(type_="follower")

        Args:
            type_: Which count. `follower`, `cmt`, `dm`, `mention_status`, `mention_cmt`, `group`, `notice`,
                `invite`, `badge`, `photo`, `close_friends_feeds`, `close_friends_mention_status`,
                `close_friends_mention_cmt`, `close_friends_cmt`, `close_friends_attitude`,
                `close_friends_common_cmt` or `close_friends_invite`.

        Returns:
            Whether it was done.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/remind/set_count

        Documentation:
            reference/weibo_v2/remind.html#set_count
        """
        from ..models.remind_set_count_body import RemindSetCountBody
        from ..models.result import Result

        return await _acall(
            self._client,
            _SET_COUNT,
            {"type_": type_},
            lambda _given: _request_remind_set_count(body=RemindSetCountBody(type_=_given["type_"])),
            lambda response: Result.from_dict(response.json()),
        )

    async def unread_count(
        self, *, uid: int, callback: str | None = None, unread_message: Literal[0, 1] | None = None
    ) -> UnreadCounts:
        """Unread counts of the caller.

        Not counted as a call.

        `GET /2/remind/unread_count.json`, free. The response is typed.

        Access level of the app: normal. Reached at https://rm.api.weibo.com, to be given as `base_url`.

        Example:
            api.remind.unread_count(uid=1)

        Args:
            uid: The caller's own id.
            callback: Name of a function, for an answer in JSONP.
            unread_message: Which set of counts: 0 the first, 1 the later one. The service's default is `0`.

        Returns:
            The counts.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/remind/unread_count

        Documentation:
            reference/weibo_v2/remind.html#unread_count
        """
        from ..models.unread_counts import UnreadCounts

        return await _acall(
            self._client,
            _UNREAD_COUNT,
            {"uid": uid, "callback": callback, "unread_message": unread_message},
            lambda _given: _request_remind_unread_count(
                uid=_given["uid"],
                callback=_given.get("callback", UNSET),
                unread_message=_given.get("unread_message", UNSET),
            ),
            lambda response: UnreadCounts.from_dict(response.json()),
        )
