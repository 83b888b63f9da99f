# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xingtu_base_resp import XingtuBaseResp


class XingtuAuthorContentHotKeywords(Model):
    """What the response holds, in XingtuAuthorContentHotKeywordsResult.

    Attributes:
        base_resp: What the source says about the call itself.
    """

    base_resp: XingtuBaseResp = field("base_resp", "XingtuBaseResp", required=True)
    keyword_item_distribution: dict[str, Any] = field("keyword_item_distribution", "{}", required=True)
    keyword_map: dict[str, Any] = field("keyword_map", "{}", required=True)
