# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class WeiboLog(Model):
    """What is in `logs` of WeiboHotSearchAnswer."""

    act_code: int = field("act_code", "int", required=True)
    ext: str = field("ext", "str", required=True)
