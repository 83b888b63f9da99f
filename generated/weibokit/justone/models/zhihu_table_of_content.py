# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ZhihuTableOfContent(Model):
    """What is in `table_of_contents` of ZhihuTargetSetting.

    Attributes:
        enabled: Whether it is on.
    """

    enabled: bool = field("enabled", "bool", required=True)
