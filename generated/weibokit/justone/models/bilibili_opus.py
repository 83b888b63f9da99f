# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_fallback import BilibiliFallback


class BilibiliOpus(Model):
    """What is in `opus` of BilibiliUserDetail.

    Attributes:
        fallback: What is in `fallback` of BilibiliOpus.
        id: Id.
    """

    detail: Any = field("detail", required=True)
    fallback: BilibiliFallback = field("fallback", "BilibiliFallback", required=True)
    id: str = field("id", "str", required=True)
    is_client: bool = field("isClient", "bool", required=True)
    is_tab_3: bool = field("isTab3", "bool", required=True)
    preview: Any = field("preview", required=True)
    unique_k: str = field("uniqueK", "str", required=True)
    verify_data: Any = field("verifyData", required=True)
