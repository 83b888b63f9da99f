# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class JdIr(Model):
    """An item of `ir` of JdStock.

    Attributes:
        pic_url: Address of the picture.
    """

    help_link: str = field("helpLink", "str", required=True)
    icon_code: str = field("iconCode", "str", required=True)
    icon_service_type: str = field("iconServiceType", "str", required=True)
    icon_src: str = field("iconSrc", "str", required=True)
    icon_tip: str = field("iconTip", "str", required=True)
    icon_type: str = field("iconType", "str", required=True)
    pic_url: str = field("picUrl", "str", required=True)
    position_code: str = field("positionCode", "str", required=True)
    result_code: str = field("resultCode", "str", required=True)
    show_name: str = field("showName", "str", required=True)
