# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .direct_message import DirectMessage


class DirectMessagesRemovedList(Model):
    """The bare list of messages that were removed.

    Attributes:
        direct_messages: The bare list of messages that were removed.
    """

    direct_messages: list[DirectMessage] = field("direct_messages", "DirectMessage[]", required=True)
