# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ZhihuBrand(Model):
    """What is in `brand` of ZhihuAnswerListAd.

    Attributes:
        id: Id.
        name: Name.
    """

    id: int = field("id", "int", required=True)
    logo: str = field("logo", "str", required=True)
    name: str = field("name", "str", required=True)
