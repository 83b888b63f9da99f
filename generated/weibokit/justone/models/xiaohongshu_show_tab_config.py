# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuShowTabConfig(Model):
    """An item of `all_show_tab_config` of XiaohongshuHulaTab.

    Attributes:
        tab_id: Id of the tab.
        tab_name: Name of the tab.
    """

    tab_id: str = field("tab_id", "str", required=True)
    tab_index_weight: int = field("tab_index_weight", "int", required=True)
    tab_name: str = field("tab_name", "str", required=True)
