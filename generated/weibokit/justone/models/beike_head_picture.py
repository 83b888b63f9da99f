# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .beike_img import BeikeImg


class BeikeHeadPicture(Model):
    """An item of `headPictures` of BeikeErshoufangDetail.

    Attributes:
        group_id: Id of the group.
        group_name: Name of the group.
        img_object_list: The picture objects.
    """

    group_id: int = field("groupId", "int", required=True)
    group_name: str = field("groupName", "str", required=True)
    img_object_list: list[BeikeImg] = field("imgObjectList", "BeikeImg[]", required=True)
