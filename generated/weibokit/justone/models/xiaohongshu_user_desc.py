# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xiaohongshu_user_desc_at import XiaohongshuUserDescAt


class XiaohongshuUserDesc(Model):
    """What is in `user_desc_info` of XiaohongshuProfile.

    Attributes:
        desc: Description.
    """

    desc: str = field("desc", "str", required=True)
    desc_at_users: list[XiaohongshuUserDescAt] = field("desc_at_users", "XiaohongshuUserDescAt[]", required=True)
    desc_keywords_switch: bool = field("desc_keywords_switch", "bool", required=True)
    desc_with_placeholder: str = field("desc_with_placeholder", "str", required=True)
