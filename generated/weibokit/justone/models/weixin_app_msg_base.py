# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class WeixinAppMsgBase(Model):
    """What is in `BaseInfo` of WeixinAppMsg.

    Attributes:
        app_msg_id: Id of the app message.
    """

    app_msg_id: int = field("AppMsgId", "int", required=True)
    create_time: int = field("CreateTime", "int", required=True)
    update_time: int = field("UpdateTime", "int", required=True)
    type_: int = field("Type", "int", required=True)
    big_pic: int = field("BigPic", "int", required=True)
