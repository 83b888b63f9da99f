# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class Privacy(Model):
    """What the caller lets others do and see, as numbers.

    Attributes:
        badge: 1 when badges are shown, else 0.
        comment: Whose comments are let in, 0 everybody's, 1 those of followed accounts.
        geo: 1 when posts may carry a position, else 0.
        message: Whose private messages are let in, 0 everybody's, 1 those of followed accounts.
        mobile: 1 when the caller can be found by phone number, else 0.
        realname: 1 when the caller can be found by real name, else 0.
    """

    badge: int = field("badge", "int")
    comment: int = field("comment", "int")
    geo: int = field("geo", "int")
    message: int = field("message", "int")
    mobile: int = field("mobile", "int")
    realname: int = field("realname", "int")
