# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_enterprise_tab import DouyinEnterpriseTab
    from .douyin_private_tab import DouyinPrivateTab


class DouyinTabSetting(Model):
    """An object of a response."""

    enterprise_tab: DouyinEnterpriseTab = field("enterprise_tab", "DouyinEnterpriseTab", required=True)
    private_tab: DouyinPrivateTab = field("private_tab", "DouyinPrivateTab", required=True)
