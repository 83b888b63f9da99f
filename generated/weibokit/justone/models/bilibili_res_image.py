# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_image_src import BilibiliImageSrc


class BilibiliResImage(Model):
    """What is in `res_image` of BilibiliLayerResource.

    Attributes:
        image_src: Where the picture comes from, in BilibiliResImage.
    """

    image_src: BilibiliImageSrc = field("image_src", "BilibiliImageSrc", required=True)
