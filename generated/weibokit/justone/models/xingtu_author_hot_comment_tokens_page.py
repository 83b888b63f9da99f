# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xingtu_base_resp import XingtuBaseResp
    from .xingtu_hot_comment_token import XingtuHotCommentToken


class XingtuAuthorHotCommentTokensPage(Model):
    """What the response holds, in XingtuAuthorHotCommentTokensResult.

    Attributes:
        base_resp: What the source says about the call itself.
    """

    base_resp: XingtuBaseResp = field("base_resp", "XingtuBaseResp", required=True)
    hot_comment_tokens: list[XingtuHotCommentToken] = field(
        "hot_comment_tokens", "XingtuHotCommentToken[]", required=True
    )
