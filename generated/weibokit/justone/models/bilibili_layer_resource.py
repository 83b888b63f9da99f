# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_res_image import BilibiliResImage


class BilibiliLayerResource(Model):
    """What is in `resource` of BilibiliLayer.

    Attributes:
        res_image: What is in `res_image` of BilibiliLayerResource.
    """

    res_image: BilibiliResImage = field("res_image", "BilibiliResImage", required=True)
    res_type: int = field("res_type", "int", required=True)
