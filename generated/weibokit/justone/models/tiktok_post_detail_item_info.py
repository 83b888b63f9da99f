# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.model import Answer, field

if TYPE_CHECKING:
    from .tiktok_post import TiktokPost


class TiktokPostDetailItemInfo(Answer):
    """An object of a response.

    Attributes:
        item_struct: A post as the website shows it.
    """

    item_struct: TiktokPost = field("itemStruct", "TiktokPost", required=True)
