# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokTabInfoConfig(Model):
    """An item of `comment_tab_info_config` of TiktokShowTabConfig.

    Attributes:
        tab_id: Id of the tab.
        tab_name: Name of the tab.
    """

    priority: int = field("priority", "int", required=True)
    tab_id: int = field("tab_id", "int", required=True)
    tab_name: str = field("tab_name", "str", required=True)
