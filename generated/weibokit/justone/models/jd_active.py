# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class JdActive(Model):
    """An item of `activeInfo` of JdItemDetail.

    Attributes:
        enable: Whether it is on.
        icon: The icon, or its address.
        text: The text.
        title: Title.
        url: Address.
    """

    enable: bool = field("enable", "bool", required=True)
    icon: str = field("icon", "str", required=True)
    is_promotion: bool = field("isPromotion", "bool", required=True)
    mark: str = field("mark", "str", required=True)
    text: str = field("text", "str", required=True)
    title: str = field("title", "str", required=True)
    url: str = field("url", "str", required=True)
