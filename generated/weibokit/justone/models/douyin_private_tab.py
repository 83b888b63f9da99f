# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinPrivateTab(Model):
    """What is in `private_tab` of DouyinTabSetting."""

    private_tab_style: int = field("private_tab_style", "int", required=True)
    show_private_tab: bool = field("show_private_tab", "bool", required=True)
