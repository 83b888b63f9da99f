# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BeikeMiniProgram(Model):
    """What is in `miniProgram` of BeikeErshoufangDetail.

    Attributes:
        path: Path.
    """

    access_key: str = field("accessKey", "str", required=True)
    path: str = field("path", "str", required=True)
