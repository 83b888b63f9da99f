# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field, time_field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from datetime import datetime

    from .user import User


class DirectMessage(Model):
    """A private message.

    Attributes:
        id: Id of the message.
        idstr: The id as text; missing in conversations.
        created_at: When it was sent.
        text: The text.
        send_type: Not documented; only in conversations.
        sender_id: Id of the sender.
        recipient_id: Id of the recipient.
        sender_screen_name: Nickname of the sender.
        recipient_screen_name: Nickname of the recipient.
        mid: Another id of the same message, as text; missing in the list of all.
        status_id: Id of the status that was sent along; 0 for none, missing in the list of all.
        msg_type: 1 a private message, 2 one in the message box; only in the list of all.
        sender: A Weibo account.
        recipient: A Weibo account.
        created_at_time: `created_at` as a datetime with its zone.
    """

    id: int = field("id", "int", required=True)
    idstr: str = field("idstr", "str")
    created_at: str = field("created_at", "str")
    text: str = field("text", "str")
    send_type: int = field("send_type", "int")
    sender_id: int = field("sender_id", "int")
    recipient_id: int = field("recipient_id", "int")
    sender_screen_name: str = field("sender_screen_name", "str")
    recipient_screen_name: str = field("recipient_screen_name", "str")
    mid: str = field("mid", "str")
    status_id: int = field("status_id", "int")
    msg_type: int = field("msg_type", "int")
    sender: User = field("sender", "User")
    recipient: User = field("recipient", "User")
    created_at_time: datetime = time_field("created_at", "weibo")
