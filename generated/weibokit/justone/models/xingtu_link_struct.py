# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xingtu_base_resp import XingtuBaseResp
    from .xingtu_link import XingtuLink


class XingtuLinkStruct(Model):
    """What the response holds, in XingtuLinkStructResult.

    Attributes:
        author_link_type: Type of the author link.
        base_resp: What the source says about the call itself.
    """

    author_link_type: str = field("author_link_type", "str", required=True)
    base_resp: XingtuBaseResp = field("base_resp", "XingtuBaseResp", required=True)
    link_struct: dict[str, XingtuLink] = field("link_struct", "XingtuLink{}", required=True)
