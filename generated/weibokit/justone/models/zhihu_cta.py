# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ZhihuCta(Model):
    """What is in `cta` of ZhihuCreative.

    Attributes:
        value: Value.
    """

    value: str = field("value", "str", required=True)
