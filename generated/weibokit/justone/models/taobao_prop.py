# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoProp(Model):
    """What is in `props` of TaobaoItemDetailData."""

    group_props: list[dict[str, list[dict[str, str]]]] = field("groupProps", "str{}[]{}[]", required=True)
