# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class JdCategory(Model):
    """Category, in JdItemDetail.

    Attributes:
        category_id: Id of the category.
        category_name: Name of the category.
        status: State, as the source writes it.
    """

    category_class: int = field("categoryClass", "int", required=True)
    category_id: int = field("categoryId", "int", required=True)
    category_name: str = field("categoryName", "str", required=True)
    category_name_alias: str = field("categoryNameAlias", "str", required=True)
    created: int = field("created", "int", required=True)
    father_category_id: int = field("fatherCategoryId", "int", required=True)
    img: str = field("img", "str", required=True)
    modified: int = field("modified", "int", required=True)
    order_sort: int = field("orderSort", "int", required=True)
    status: int = field("status", "int", required=True)
    yn: int = field("yn", "int", required=True)
