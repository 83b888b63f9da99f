# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_post import TiktokPost


class TiktokPostDetailItemInfo(Model):
    """What is known of the item, in TiktokPostDetail.

    Attributes:
        item_struct: A post as the website shows it.
    """

    item_struct: TiktokPost = field("itemStruct", "TiktokPost", required=True)
