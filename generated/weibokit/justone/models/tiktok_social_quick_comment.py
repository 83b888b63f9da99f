# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.model import Answer, field

if TYPE_CHECKING:
    from .tiktok_rec_metric import TiktokRecMetric


class TiktokSocialQuickComment(Answer):
    """An object of a response."""

    enabled: bool = field("enabled", "bool", required=True)
    rec_metrics: TiktokRecMetric = field("rec_metrics", "TiktokRecMetric", required=True)
