# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XingtuHotItem(Model):
    """What is in `expect_vv` of XingtuCpInfo.

    Attributes:
        value: Value.
    """

    value: int = field("value", "int", required=True)
