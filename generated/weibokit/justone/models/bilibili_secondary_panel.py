# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliSecondaryPanel(Model):
    """An item of `secondary_panel` of BilibiliFeedbackPanelDetail.

    Attributes:
        text: The text.
    """

    reason_id: int = field("reason_id", "int", required=True)
    text: str = field("text", "str", required=True)
