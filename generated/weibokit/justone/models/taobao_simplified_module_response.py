# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoSimplifiedModuleResponse(Model):
    """What is in `pageSimplifiedModuleResponse` of TaobaoHttpData.

    Attributes:
        success: Whether it went well.
        user_id: Id of the user.
    """

    simplified: bool = field("simplified", "bool", required=True)
    simplified_type: str = field("simplifiedType", "str", required=True)
    success: bool = field("success", "bool", required=True)
    user_id: str = field("userId", "str", required=True)
