# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BeikeImg(Model):
    """An item of `imgObjectList` of BeikeHeadPicture.

    Attributes:
        group_id: Id of the group.
        group_name: Name of the group.
        img_url: Address of the picture.
    """

    group_id: int = field("groupId", "int", required=True)
    group_name: str = field("groupName", "str", required=True)
    img_url: str = field("imgUrl", "str", required=True)
