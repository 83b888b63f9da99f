# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""The namespace `notification`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.arguments.parameters import Arguments, ParameterModel
from ..._runtime.client import acall as _acall
from ..._runtime.client import call as _call
from ..._runtime.suggestions import Suggesting as _Suggesting
from ..types import UNSET

if TYPE_CHECKING:
    from ..._runtime.client import Client
    from ..models.notification_send_body import NotificationSendBody
    from ..models.notification_sent import NotificationSent

__all__ = ["AsyncNotificationNamespace", "NotificationNamespace"]


_SEND = Arguments(
    operation="notification_send",
    parameters=(
        ParameterModel(name="uids", type="str", required=True),
        ParameterModel(name="tpl_id", type="str", required=True),
        ParameterModel(name="objects1", type="str"),
        ParameterModel(name="objects1_count", type="int"),
        ParameterModel(name="objects2", type="str"),
        ParameterModel(name="objects2_count", type="int"),
        ParameterModel(name="objects3", type="str"),
        ParameterModel(name="objects3_count", type="int"),
        ParameterModel(name="action_url", type="str"),
    ),
)


def _request_notification_send(
    *,
    body: NotificationSendBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/2/notification/send.json",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


class NotificationNamespace(_Suggesting):
    """Notifications of an app to its users."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def send(
        self,
        *,
        uids: str,
        tpl_id: str,
        objects1: str | None = None,
        objects1_count: int | None = None,
        objects2: str | None = None,
        objects2_count: int | None = None,
        objects3: str | None = None,
        objects3_count: int | None = None,
        action_url: str | None = None,
    ) -> NotificationSent:
        """Send a notification.

        What it says comes from a template with three places to fill.

        `POST /2/notification/send.json`, free. The response is typed.

        Example:
            api.notification.send(uids="1", tpl_id="1")

        Args:
            uids: Ids of users, separated by commas.
            tpl_id: Id of the template.
            objects1: What is put into place 1 of the template.
            objects1_count: The number that goes with place 1.
            objects2: What is put into place 2 of the template.
            objects2_count: The number that goes with place 2.
            objects3: What is put into place 3 of the template.
            objects3_count: The number that goes with place 3.
            action_url: Where the notification leads.

        Returns:
            What was sent.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/notification/send

        Documentation:
            reference/weibo_v2/notification.html#send
        """
        from ..models.notification_send_body import NotificationSendBody
        from ..models.notification_sent import NotificationSent

        return _call(
            self._client,
            _SEND,
            {
                "uids": uids,
                "tpl_id": tpl_id,
                "objects1": objects1,
                "objects1_count": objects1_count,
                "objects2": objects2,
                "objects2_count": objects2_count,
                "objects3": objects3,
                "objects3_count": objects3_count,
                "action_url": action_url,
            },
            lambda _given: _request_notification_send(
                body=NotificationSendBody(
                    uids=_given["uids"],
                    tpl_id=_given["tpl_id"],
                    objects1=_given.get("objects1", UNSET),
                    objects1_count=_given.get("objects1_count", UNSET),
                    objects2=_given.get("objects2", UNSET),
                    objects2_count=_given.get("objects2_count", UNSET),
                    objects3=_given.get("objects3", UNSET),
                    objects3_count=_given.get("objects3_count", UNSET),
                    action_url=_given.get("action_url", UNSET),
                )
            ),
            lambda response: NotificationSent.from_dict(response.json()),
        )


class AsyncNotificationNamespace(_Suggesting):
    """Notifications of an app to its users."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def send(
        self,
        *,
        uids: str,
        tpl_id: str,
        objects1: str | None = None,
        objects1_count: int | None = None,
        objects2: str | None = None,
        objects2_count: int | None = None,
        objects3: str | None = None,
        objects3_count: int | None = None,
        action_url: str | None = None,
    ) -> NotificationSent:
        """Send a notification.

        What it says comes from a template with three places to fill.

        `POST /2/notification/send.json`, free. The response is typed.

        Example:
            api.notification.send(uids="1", tpl_id="1")

        Args:
            uids: Ids of users, separated by commas.
            tpl_id: Id of the template.
            objects1: What is put into place 1 of the template.
            objects1_count: The number that goes with place 1.
            objects2: What is put into place 2 of the template.
            objects2_count: The number that goes with place 2.
            objects3: What is put into place 3 of the template.
            objects3_count: The number that goes with place 3.
            action_url: Where the notification leads.

        Returns:
            What was sent.

        Raises:
            InvalidArguments: An argument is missing or unfit, or some don't go together; nothing was sent.
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/notification/send

        Documentation:
            reference/weibo_v2/notification.html#send
        """
        from ..models.notification_send_body import NotificationSendBody
        from ..models.notification_sent import NotificationSent

        return await _acall(
            self._client,
            _SEND,
            {
                "uids": uids,
                "tpl_id": tpl_id,
                "objects1": objects1,
                "objects1_count": objects1_count,
                "objects2": objects2,
                "objects2_count": objects2_count,
                "objects3": objects3,
                "objects3_count": objects3_count,
                "action_url": action_url,
            },
            lambda _given: _request_notification_send(
                body=NotificationSendBody(
                    uids=_given["uids"],
                    tpl_id=_given["tpl_id"],
                    objects1=_given.get("objects1", UNSET),
                    objects1_count=_given.get("objects1_count", UNSET),
                    objects2=_given.get("objects2", UNSET),
                    objects2_count=_given.get("objects2_count", UNSET),
                    objects3=_given.get("objects3", UNSET),
                    objects3_count=_given.get("objects3_count", UNSET),
                    action_url=_given.get("action_url", UNSET),
                )
            ),
            lambda response: NotificationSent.from_dict(response.json()),
        )
