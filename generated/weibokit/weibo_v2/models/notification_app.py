# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class NotificationApp(Model):
    """The app that sent a notification.

    Attributes:
        appkey62: Key of the app in base62.
    """

    appkey62: str = field("appkey62", "str")
