# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class WeiboIconData(Model):
    """What the response holds, in WeiboIcon."""

    mbrank: int = field("mbrank", "int", required=True)
    mbtype: int = field("mbtype", "int", required=True)
    svip: int = field("svip", "int", required=True)
    vvip: int = field("vvip", "int", required=True)
