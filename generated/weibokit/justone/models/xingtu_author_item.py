# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XingtuAuthorItem(Model):
    """An item of `items` of XingtuFoundAuthor.

    Attributes:
        item_id: Id of the item.
        video_tag: Tag of the video.
    """

    item_id: str = field("item_id", "str", required=True)
    video_tag: int = field("video_tag", "int", required=True)
    vv: int = field("vv", "int", required=True)
