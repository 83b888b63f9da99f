# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field, time_field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from datetime import datetime

    from .notification_app import NotificationApp


class Notification(Model):
    """A notification.

    Attributes:
        notification_id: Id of the notification.
        title: Title.
        content: Text.
        created_at: When it was sent.
        sender_app: The app that sent a notification.
        sender_uid: Id of the user who sent it.
        created_at_time: `created_at` as a datetime with its zone.
    """

    notification_id: int = field("notification_id", "int")
    title: str = field("title", "str")
    content: str = field("content", "str")
    created_at: str = field("created_at", "str")
    sender_app: NotificationApp = field("sender_app", "NotificationApp")
    sender_uid: int = field("sender_uid", "int")
    created_at_time: datetime = time_field("created_at", "weibo")
