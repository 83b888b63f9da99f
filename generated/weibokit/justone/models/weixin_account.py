# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class WeixinAccount(Model):
    """What is known of the account, in WeixinAccountHistoryArticles.

    Attributes:
        user_name: Name of the user.
        service_type: Type of the service.
        nick_name: Name of the nickname.
        head_img_url: Address of the head picture.
    """

    user_name: str = field("UserName", "str", required=True)
    service_type: int = field("ServiceType", "int", required=True)
    nick_name: str = field("NickName", "str", required=True)
    head_img_url: str = field("HeadImgUrl", "str", required=True)
    signature: str = field("Signature", "str", required=True)
