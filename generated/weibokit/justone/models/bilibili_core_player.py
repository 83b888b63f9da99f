# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliCorePlayer(Model):
    """What is in `corePlayer` of BilibiliVideoDetail.

    Attributes:
        id: Id.
        version: Version.
    """

    id: int = field("id", "int", required=True)
    ref: str = field("ref", "str", required=True)
    str_: str = field("str", "str", required=True)
    version: str = field("version", "str", required=True)
