# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ZhihuShareGuide(Model):
    """What is in `share_guide` of ZhihuArticle."""

    has_positive_bubble: bool = field("has_positive_bubble", "bool", required=True)
    has_time_bubble: bool = field("has_time_bubble", "bool", required=True)
    hit_share_guide_cluster: bool = field("hit_share_guide_cluster", "bool", required=True)
