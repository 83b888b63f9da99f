# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoPropValue(Model):
    """An item of `values` of TaobaoSkuBaseProp.

    Attributes:
        name: Name.
        vid: Id of the video.
        image: The picture, or its address.
    """

    name: str = field("name", "str", required=True)
    vid: str = field("vid", "str", required=True)
    image: str = field("image", "str")
