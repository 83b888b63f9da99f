# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuBizLabel(Model):
    """What is in `biz_label` of XiaohongshuComment."""

    group_invite: str = field("group_invite", "str", required=True)
    product_review: bool = field("product_review", "bool", required=True)
    rich_text: str = field("rich_text", "str", required=True)
