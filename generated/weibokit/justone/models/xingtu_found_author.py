# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xingtu_attribute_data import XingtuAttributeData
    from .xingtu_author_item import XingtuAuthorItem
    from .xingtu_extra_data import XingtuExtraData
    from .xingtu_task import XingtuTask


class XingtuFoundAuthor(Model):
    """A creator that a search found.

    Attributes:
        attribute_datas: What is in `attribute_datas` of XingtuFoundAuthor.
        extra_data: What is in `extra_data` of XingtuFoundAuthor.
        items: Items of the list.
        star_id: Id of the star.
        task_infos: What is known of the tasks.
    """

    attribute_datas: XingtuAttributeData = field("attribute_datas", "XingtuAttributeData", required=True)
    extra_data: XingtuExtraData = field("extra_data", "XingtuExtraData", required=True)
    items: list[XingtuAuthorItem] = field("items", "XingtuAuthorItem[]", required=True)
    star_id: str = field("star_id", "str", required=True)
    task_infos: list[XingtuTask] = field("task_infos", "XingtuTask[]", required=True)
