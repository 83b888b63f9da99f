# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoSeeMore(Model):
    """What is in `seeMore` of TaobaoItemDetailData.

    Attributes:
        recommend_url: Address of the recommendation.
    """

    jump_url_prefix: str = field("jumpUrlPrefix", "str", required=True)
    recommend_url: str = field("recommendUrl", "str", required=True)
