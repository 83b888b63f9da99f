# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class JdStateSubsidiesText(Model):
    """What is in `stateSubsidiesText` of JdBusinessText."""

    discount: str = field("discount", "str", required=True)
    rebate: str = field("rebate", "str", required=True)
    to_app_text: str = field("toAppText", "str", required=True)
