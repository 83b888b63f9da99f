# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .direct_message import DirectMessage
    from .user import User


class MessagePartner(Model):
    """One with whom the caller has a conversation.

    Attributes:
        user: A Weibo account.
        direct_message: A private message.
    """

    user: User = field("user", "User")
    direct_message: DirectMessage = field("direct_message", "DirectMessage")
