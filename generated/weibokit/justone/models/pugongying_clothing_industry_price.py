# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class PugongyingClothingIndustryPrice(Model):
    """An object of a response."""

    biz_type: Any = field("bizType", required=True)
    industry_id: int = field("industryId", "int", required=True)
    picture_price: int = field("picturePrice", "int", required=True)
    picture_state: int = field("pictureState", "int", required=True)
    video_price: int = field("videoPrice", "int", required=True)
    video_state: int = field("videoState", "int", required=True)
