# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XingtuVideoContentDistribution(Model):
    """An item of `video_content_distribution` of XingtuAuthorVideoDistributionPage.

    Attributes:
        name: Name.
    """

    cnt: int = field("cnt", "int", required=True)
    name: str = field("name", "str", required=True)
    proportion: float = field("proportion", "float", required=True)
