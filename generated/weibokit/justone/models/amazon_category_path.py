# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class AmazonCategoryPath(Model):
    """An item of `category_path` of AmazonProductDetail.

    Attributes:
        id: Id.
        link: Address that it leads to.
        name: Name.
    """

    id: str = field("id", "str", required=True)
    link: str = field("link", "str", required=True)
    name: str = field("name", "str", required=True)
