# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xingtu_author_square_extra_data import XingtuAuthorSquareExtraData
    from .xingtu_base_resp import XingtuBaseResp
    from .xingtu_found_author import XingtuFoundAuthor
    from .xingtu_pagination import XingtuPagination


class XingtuSearch(Model):
    """What the response holds, in XingtuSearchResult.

    Attributes:
        base_resp: What the source says about the call itself.
        extra_data: What is in `extra_data` of XingtuSearch.
        pagination: What is in `pagination` of XingtuConvertVideosOrProducts.
    """

    authors: list[XingtuFoundAuthor] = field("authors", "XingtuFoundAuthor[]", required=True)
    base_resp: XingtuBaseResp = field("base_resp", "XingtuBaseResp", required=True)
    extra_data: XingtuAuthorSquareExtraData = field("extra_data", "XingtuAuthorSquareExtraData", required=True)
    pagination: XingtuPagination = field("pagination", "XingtuPagination", required=True)
