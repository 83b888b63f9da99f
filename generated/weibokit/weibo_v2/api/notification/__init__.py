# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""The namespace `notification`, synchronous and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.client import result as _result
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models.notification_sent import NotificationSent

__all__ = ["AsyncNotificationNamespace", "NotificationNamespace"]


class NotificationNamespace:
    """Notifications of an app to its users."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def send(
        self,
        *,
        uids: str,
        tpl_id: str,
        objects1: str | Unset = UNSET,
        objects1_count: int | Unset = UNSET,
        objects2: str | Unset = UNSET,
        objects2_count: int | Unset = UNSET,
        objects3: str | Unset = UNSET,
        objects3_count: int | Unset = UNSET,
        action_url: str | Unset = UNSET,
    ) -> NotificationSent:
        """Send a notification.

        What it says comes from a template with three places to fill.

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
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/notification/send
        """
        from ...models.notification_send_body import NotificationSendBody
        from . import notification_send

        return _result(
            notification_send.sync_detailed(
                body=NotificationSendBody(
                    uids=uids,
                    tpl_id=tpl_id,
                    objects1=objects1,
                    objects1_count=objects1_count,
                    objects2=objects2,
                    objects2_count=objects2_count,
                    objects3=objects3,
                    objects3_count=objects3_count,
                    action_url=action_url,
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )


class AsyncNotificationNamespace:
    """Notifications of an app to its users."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def send(
        self,
        *,
        uids: str,
        tpl_id: str,
        objects1: str | Unset = UNSET,
        objects1_count: int | Unset = UNSET,
        objects2: str | Unset = UNSET,
        objects2_count: int | Unset = UNSET,
        objects3: str | Unset = UNSET,
        objects3_count: int | Unset = UNSET,
        action_url: str | Unset = UNSET,
    ) -> NotificationSent:
        """Send a notification.

        What it says comes from a template with three places to fill.

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
            APIError: The service refused; the subclass says why.
            WeibokitError: No response came, or not one that the definition allows.

        Source:
            https://open.weibo.com/wiki/2/notification/send
        """
        from ...models.notification_send_body import NotificationSendBody
        from . import notification_send

        return _result(
            await notification_send.asyncio_detailed(
                body=NotificationSendBody(
                    uids=uids,
                    tpl_id=tpl_id,
                    objects1=objects1,
                    objects1_count=objects1_count,
                    objects2=objects2,
                    objects2_count=objects2_count,
                    objects3=objects3,
                    objects3_count=objects3_count,
                    action_url=action_url,
                ),
                client=self._client,
            ),
            strict=self._client.strict,
        )
