# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field, time_field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from datetime import datetime

    from .user import User


class DirectMessage(Model):
    """A message from one user to another.

    Attributes:
        created_at: When it was sent, such as `Sat May 07 09:05:00 +0800 2011`.
        id: Id of the message.
        text: The text.
        sender_id: Id of the sender.
        recipient_id: Id of the recipient.
        sender_screen_name: Nickname of the sender.
        recipient_screen_name: Nickname of the recipient.
        sender: A Sina Weibo account.
        recipient: A Sina Weibo account.
        created_at_time: `created_at` as a datetime with its zone.
    """

    created_at: str = field("created_at", "str", required=True)
    id: int = field("id", "int", required=True)
    text: str = field("text", "str", required=True)
    sender_id: int = field("sender_id", "int", required=True)
    recipient_id: int = field("recipient_id", "int", required=True)
    sender_screen_name: str = field("sender_screen_name", "str")
    recipient_screen_name: str = field("recipient_screen_name", "str")
    sender: User = field("sender", "User")
    recipient: User = field("recipient", "User")
    created_at_time: datetime = time_field("created_at", "weibo")
