# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.answer import Answer, field

if TYPE_CHECKING:
    from .tiktok_post import TiktokPost


class TiktokPostDetailItemInfo(Answer):
    """An object of an answer."""

    item_struct: TiktokPost = field("itemStruct", "TiktokPost", required=True)
