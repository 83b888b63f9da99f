# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .youku_data_recommend import YoukuDataRecommend


class YoukuRecommend(Model):
    """What is in `recommendDTO` of YoukuNodeData."""

    recommend_left_icon: str = field("recommendLeftIcon", "str", required=True)
    recommends: list[YoukuDataRecommend] = field("recommends", "YoukuDataRecommend[]", required=True)
    show_type: int = field("showType", "int", required=True)
