# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_tab_info_config import TiktokTabInfoConfig


class TiktokShowTabConfig(Model):
    """What is in `comment_panel_show_tab_config` of TiktokCommentConfig."""

    comment_tab_info_config: list[TiktokTabInfoConfig] = field(
        "comment_tab_info_config", "TiktokTabInfoConfig[]", required=True
    )
    max_tab_count: int = field("max_tab_count", "int", required=True)
