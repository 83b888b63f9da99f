# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class WeixinSuggestedCoverImg(Model):
    """What is in `SuggestedCoverImg` of WeixinAppMsgDetail.

    Attributes:
        url: Address.
    """

    url: str = field("url", "str", required=True)
    width_hint: int = field("width_hint", "int", required=True)
    height_hint: int = field("height_hint", "int", required=True)
