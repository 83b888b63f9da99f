# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_feedback_panel_detail import BilibiliFeedbackPanelDetail


class BilibiliFeedbackPanel(Model):
    """What is in `feedback_panel` of BilibiliAds."""

    close_rec_tips: str = field("close_rec_tips", "str", required=True)
    open_rec_tips: str = field("open_rec_tips", "str", required=True)
    panel_type_text: str = field("panel_type_text", "str", required=True)
    toast: str = field("toast", "str", required=True)
    feedback_panel_detail: list[BilibiliFeedbackPanelDetail] = field(
        "feedback_panel_detail", "BilibiliFeedbackPanelDetail[]"
    )
