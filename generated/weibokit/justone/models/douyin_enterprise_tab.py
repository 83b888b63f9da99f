# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinEnterpriseTab(Model):
    """What is in `enterprise_tab` of DouyinTabSetting.

    Attributes:
        show_tab_style: Whether the tab style is shown.
        tab_link: Address that the tab leads to.
        tab_type: Type of the tab.
        title: Title.
    """

    show_tab_settings: bool = field("show_tab_settings", "bool", required=True)
    show_tab_style: int = field("show_tab_style", "int", required=True)
    tab_link: str = field("tab_link", "str", required=True)
    tab_type: int = field("tab_type", "int", required=True)
    title: str = field("title", "str", required=True)
