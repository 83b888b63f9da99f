# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class PugongyingKolCostEffective(Model):
    """What the response holds, in PugongyingKolCostEffectiveResult.

    Attributes:
        date: Day, as the source writes it.
    """

    date: Any = field("date", required=True)
    estimate_picture_cpm: Any = field("estimatePictureCpm", required=True)
    estimate_picture_cpm_compare: Any = field("estimatePictureCpmCompare", required=True)
    estimate_picture_engage_cost: Any = field("estimatePictureEngageCost", required=True)
    estimate_picture_engage_cost_compare: Any = field("estimatePictureEngageCostCompare", required=True)
    estimate_video_cpm: float = field("estimateVideoCpm", "float", required=True)
    estimate_video_cpm_compare: float = field("estimateVideoCpmCompare", "float", required=True)
    estimate_video_engage_cost: float = field("estimateVideoEngageCost", "float", required=True)
    estimate_video_engage_cost_compare: float = field("estimateVideoEngageCostCompare", "float", required=True)
    picture_case: int = field("pictureCase", "int", required=True)
    picture_read_cost: Any = field("pictureReadCost", required=True)
    picture_surpass_rate: Any = field("pictureSurpassRate", required=True)
    video_case: int = field("videoCase", "int", required=True)
    video_read_cost: str = field("videoReadCost", "str", required=True)
    video_surpass_rate: float = field("videoSurpassRate", "float", required=True)
