# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliCurrentRcmdTab(Model):
    """What is in `currentRcmdTab` of BilibiliVideoDetail.

    Attributes:
        tab_name: Name of the tab.
        tab_type: Type of the tab.
    """

    tab_name: str = field("tab_name", "str", required=True)
    tab_order: int = field("tab_order", "int", required=True)
    tab_type: int = field("tab_type", "int", required=True)
