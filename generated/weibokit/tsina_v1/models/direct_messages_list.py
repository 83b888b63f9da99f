# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .direct_message import DirectMessage


class DirectMessagesList(Model):
    """The bare list of messages.

    Attributes:
        direct_messages: The bare list of messages.
    """

    direct_messages: list[DirectMessage] = field("direct_messages", "DirectMessage[]", required=True)
