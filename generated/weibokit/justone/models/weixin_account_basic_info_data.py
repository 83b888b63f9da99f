# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class WeixinAccountBasicInfoData(Model):
    """What the response holds, in WeixinAccountBasicInfoAnswer.

    Attributes:
        name: Name.
        type_: What sort of thing it is, as the source writes it.
        avatar: Address of the avatar.
        desc: Description.
    """

    name: str = field("name", "str", required=True)
    biz: str = field("biz", "str", required=True)
    wxid: str = field("wxid", "str", required=True)
    type_: str = field("type", "str", required=True)
    avatar: str = field("avatar", "str", required=True)
    desc: str = field("desc", "str", required=True)
