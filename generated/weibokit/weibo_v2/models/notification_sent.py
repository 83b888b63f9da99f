# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .notification import Notification


class NotificationSent(Model):
    """A notification, and whom it did not reach.

    Attributes:
        notification: A notification.
        failed_uid: Ids of the users whom it did not reach, as text.
    """

    notification: Notification = field("notification", "Notification")
    failed_uid: list[str] = field("failed_uid", "str[]")
