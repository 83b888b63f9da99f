# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_secondary_panel import BilibiliSecondaryPanel


class BilibiliFeedbackPanelDetail(Model):
    """An item of `feedback_panel_detail` of BilibiliFeedbackPanel.

    Attributes:
        jump_type: Type of the target.
        jump_url: Address of the target.
        sub_text: Text of the reply.
        text: The text.
    """

    icon_url: str = field("icon_url", "str", required=True)
    jump_type: int = field("jump_type", "int", required=True)
    jump_url: str = field("jump_url", "str", required=True)
    module_id: int = field("module_id", "int", required=True)
    secondary_panel: list[BilibiliSecondaryPanel] = field("secondary_panel", "BilibiliSecondaryPanel[]", required=True)
    sub_text: str = field("sub_text", "str", required=True)
    text: str = field("text", "str", required=True)
