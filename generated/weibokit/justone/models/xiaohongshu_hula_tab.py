# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xiaohongshu_show_tab_config import XiaohongshuShowTabConfig


class XiaohongshuHulaTab(Model):
    """What is in `hula_tabs` of XiaohongshuProfile."""

    all_show_tab_config: list[XiaohongshuShowTabConfig] = field(
        "all_show_tab_config", "XiaohongshuShowTabConfig[]", required=True
    )
    tab_id_selected: str = field("tab_id_selected", "str", required=True)
