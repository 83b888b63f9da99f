# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoService(Model):
    """What is in `service` of TaobaoItemDetailData."""

    remark_url: str = field("remarkUrl", "str", required=True)
