# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xingtu_base_resp import XingtuBaseResp


class XingtuAuthorOrderExperience(Model):
    """What the response holds, in XingtuAuthorOrderExperienceResult.

    Attributes:
        base_resp: What the source says about the call itself.
    """

    base_resp: XingtuBaseResp = field("base_resp", "XingtuBaseResp", required=True)
    order_experience_industries: list[Any] = field("order_experience_industries", "[]", required=True)
