# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoItemDetailFeature(Model):
    """What is in `feature` of TaobaoItemDetailV3."""

    is_on_line: str = field("isOnLine", "str", required=True)
    tcloud_to_h5: str = field("tcloudToH5", "str", required=True)
