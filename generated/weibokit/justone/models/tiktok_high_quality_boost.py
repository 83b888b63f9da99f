# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokHighQualityBoost(Model):
    """What is in `high_quality_boost_info` of TiktokCustomBiz.

    Attributes:
        description: Description.
        link: Address that it leads to.
    """

    description: str = field("description", "str", required=True)
    is_high_quality_post: bool = field("is_high_quality_post", "bool", required=True)
    link: str = field("link", "str", required=True)
