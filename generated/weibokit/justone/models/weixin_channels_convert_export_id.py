# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class WeixinChannelsConvertExportId(Model):
    """What the response holds, in WeixinChannelsConvertExportIdResult.

    Attributes:
        origin_code: Code of the original.
        object_id: Id of the object.
        nickname: Nickname.
    """

    origin_code: int = field("origin_code", "int", required=True)
    object_id: str = field("object_id", "str", required=True)
    nickname: str = field("nickname", "str", required=True)
    v2_name: str = field("v2_name", "str", required=True)
