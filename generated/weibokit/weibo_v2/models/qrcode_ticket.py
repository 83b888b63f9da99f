# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class QrcodeTicket(Model):
    """The ticket for a QR code.

    Attributes:
        ticket: What the code is fetched with.
        expire_seconds: How long the code is good, in seconds.
    """

    ticket: str = field("ticket", "str")
    expire_seconds: int = field("expire_seconds", "int")
