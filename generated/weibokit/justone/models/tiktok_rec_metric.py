# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokRecMetric(Model):
    """What is in `rec_metrics` of TiktokSocialQuickComment."""

    non_social_enabled: str = field("non_social_enabled", "str", required=True)
    p_comment: str = field("p_comment", "str", required=True)
    p_skip: str = field("p_skip", "str", required=True)
    p_stay_time: str = field("p_stay_time", "str", required=True)
