# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class JdBusinessConfig(Model):
    """What is in `businessConfig` of JdItemDetailCommon."""

    limit_cart_num_default: str = field("limitCartNumDefault", "str", required=True)
