# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_enterprise_tab import DouyinEnterpriseTab
    from .douyin_private_tab import DouyinPrivateTab


class DouyinTabSetting(Model):
    """What is in `tab_settings` of DouyinUser.

    Attributes:
        enterprise_tab: What is in `enterprise_tab` of DouyinTabSetting.
        private_tab: What is in `private_tab` of DouyinTabSetting.
    """

    enterprise_tab: DouyinEnterpriseTab = field("enterprise_tab", "DouyinEnterpriseTab", required=True)
    private_tab: DouyinPrivateTab = field("private_tab", "DouyinPrivateTab", required=True)
