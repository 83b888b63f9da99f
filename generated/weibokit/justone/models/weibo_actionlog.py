# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class WeiboActionlog(Model):
    """What is in `actionlog` of WeiboTopic.

    Attributes:
        uuid: Id.
    """

    act_code: int = field("act_code", "int", required=True)
    act_type: int = field("act_type", "int", required=True)
    cardid: str = field("cardid", "str", required=True)
    ext: str = field("ext", "str", required=True)
    fid: str = field("fid", "str", required=True)
    lcardid: str = field("lcardid", "str", required=True)
    lfid: str = field("lfid", "str", required=True)
    luicode: str = field("luicode", "str", required=True)
    oid: str = field("oid", "str", required=True)
    uicode: str = field("uicode", "str", required=True)
    uuid: int = field("uuid", "int", required=True)
