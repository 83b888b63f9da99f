# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .direct_message import DirectMessage


class DirectMessagesPage(Model):
    """One page of private messages.

    Attributes:
        direct_messages: The messages, the newest first.
        previous_cursor: Always 0.
        next_cursor: Where the next page begins; 0 when there is none.
        total_number: Messages in the whole list.
    """

    direct_messages: list[DirectMessage] = field("direct_messages", "DirectMessage[]", required=True)
    previous_cursor: int = field("previous_cursor", "int")
    next_cursor: int = field("next_cursor", "int")
    total_number: int = field("total_number", "int")
