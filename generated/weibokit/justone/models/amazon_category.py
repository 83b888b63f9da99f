# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class AmazonCategory(Model):
    """Category, in AmazonProductDetail.

    Attributes:
        id: Id.
        name: Name.
    """

    id: str = field("id", "str", required=True)
    name: str = field("name", "str", required=True)
