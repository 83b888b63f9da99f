# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class PugongyingClothingIndustryPrice(Model):
    """What is in `clothingIndustryPrice` of PugongyingKolInfo.

    Attributes:
        industry_id: Id of the industry.
        picture_price: Price of the picture.
        picture_state: State of the picture.
        video_price: Price of the video.
        video_state: State of the video.
    """

    biz_type: Any = field("bizType", required=True)
    industry_id: int = field("industryId", "int", required=True)
    picture_price: int = field("picturePrice", "int", required=True)
    picture_state: int = field("pictureState", "int", required=True)
    video_price: int = field("videoPrice", "int", required=True)
    video_state: int = field("videoState", "int", required=True)
