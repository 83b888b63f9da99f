# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_rec_metric import TiktokRecMetric


class TiktokSocialQuickComment(Model):
    """What is in `social_quick_comment` of TiktokCommentConfig.

    Attributes:
        enabled: Whether it is on.
        rec_metrics: What is in `rec_metrics` of TiktokSocialQuickComment.
    """

    enabled: bool = field("enabled", "bool", required=True)
    rec_metrics: TiktokRecMetric = field("rec_metrics", "TiktokRecMetric", required=True)
