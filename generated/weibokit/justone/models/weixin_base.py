# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class WeixinBase(Model):
    """What is in `BaseInfo` of WeixinMessage.

    Attributes:
        msg_id: Id of the message.
        msg_type: Type of the message.
        tab_action_type: Type of the tab action.
    """

    msg_id: int = field("MsgId", "int", required=True)
    msg_type: int = field("MsgType", "int", required=True)
    date_time: int = field("DateTime", "int", required=True)
    unique_id: str = field("UniqueId", "str", required=True)
    tab_action_type: int = field("TabActionType", "int", required=True)
