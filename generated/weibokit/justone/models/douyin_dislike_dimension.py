# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_dislike_dimension_entity import DouyinDislikeDimensionEntity


class DouyinDislikeDimension(Model):
    """An item of `dislike_dimension_list_v2` of DouyinVideo.

    Attributes:
        icon: The icon, or its address.
        text: The text.
    """

    entitys: list[DouyinDislikeDimensionEntity] = field("entitys", "DouyinDislikeDimensionEntity[]", required=True)
    icon: str = field("icon", "str", required=True)
    text: str = field("text", "str", required=True)
