# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class WeiboFilterGroup(Model):
    """An item of `filter_group` of WeiboPostCommentsAnswer.

    Attributes:
        scheme: Address inside the app.
        title: Title.
        is_default: Whether it is the default.
    """

    param: str = field("param", "str", required=True)
    scheme: str = field("scheme", "str", required=True)
    title: str = field("title", "str", required=True)
    is_default: int = field("isDefault", "int", required=True)
