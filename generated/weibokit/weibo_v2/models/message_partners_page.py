# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .message_partner import MessagePartner


class MessagePartnersPage(Model):
    """One page of those with whom the caller has a conversation.

    Attributes:
        user_list: The users.
        next_cursor: Cursor of the next page, 0 on the last one.
        previous_cursor: Cursor of the page before, 0 on the first one.
        total_number: Users in the whole list.
    """

    user_list: list[MessagePartner] = field("user_list", "MessagePartner[]", required=True)
    next_cursor: int = field("next_cursor", "int")
    previous_cursor: int = field("previous_cursor", "int")
    total_number: int = field("total_number", "int")
