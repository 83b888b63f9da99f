# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoItemDetailPropValue(Model):
    """An item of `values` of TaobaoItemDetailProp.

    Attributes:
        sku_url: Address of the variant.
        vid: Id of the video.
    """

    sku_url: str = field("sku_url", "str", required=True)
    vid: str = field("vid", "str", required=True)
    vname: str = field("vname", "str", required=True)
