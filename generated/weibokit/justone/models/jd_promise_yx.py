# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class JdPromiseYx(Model):
    """What is in `promiseYX` of JdStock.

    Attributes:
        pic_url: Address of the picture.
    """

    help_link: str = field("helpLink", "str", required=True)
    icon_code: str = field("iconCode", "str", required=True)
    icon_service_type: int = field("iconServiceType", "int", required=True)
    icon_src: str = field("iconSrc", "str", required=True)
    icon_tip: str = field("iconTip", "str", required=True)
    icon_type: int = field("iconType", "int", required=True)
    pic_url: str = field("picUrl", "str", required=True)
    result_code: int = field("resultCode", "int", required=True)
    show_name: str = field("showName", "str", required=True)
