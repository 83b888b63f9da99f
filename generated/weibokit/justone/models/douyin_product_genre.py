# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_special import DouyinSpecial


class DouyinProductGenre(Model):
    """What is in `product_genre_info` of DouyinVideo.

    Attributes:
        special_info: What is in `special_info` of DouyinProductGenre.
    """

    material_genre_sub_type_set: list[int] = field("material_genre_sub_type_set", "int[]", required=True)
    product_genre_type: int = field("product_genre_type", "int", required=True)
    special_info: DouyinSpecial = field("special_info", "DouyinSpecial", required=True)
