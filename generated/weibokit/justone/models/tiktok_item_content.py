# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_item_text_extra import TiktokItemTextExtra


class TiktokItemContent(Model):
    """An item of `contents` of TiktokPost.

    Attributes:
        desc: Description.
    """

    desc: str = field("desc", "str", required=True)
    text_extra: list[TiktokItemTextExtra] = field("textExtra", "TiktokItemTextExtra[]")
