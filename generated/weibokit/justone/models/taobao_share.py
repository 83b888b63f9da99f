# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoShare(Model):
    """What is known of the share, in TaobaoComment.

    Attributes:
        pic: The picture, or its address.
    """

    last_reply_time: str = field("lastReplyTime", "str", required=True)
    pic: int = field("pic", "int", required=True)
    reply: int = field("reply", "int", required=True)
    share: bool = field("share", "bool", required=True)
    user_num_id_base_64: str = field("userNumIdBase64", "str", required=True)
