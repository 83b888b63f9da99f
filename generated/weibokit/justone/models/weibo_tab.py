# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class WeiboTab(Model):
    """An item of `tabList` of WeiboUserDetailData.

    Attributes:
        name: Name.
        tab_name: Name of the tab.
    """

    name: str = field("name", "str", required=True)
    tab_name: str = field("tabName", "str", required=True)
