# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class YoukuCate(Model):
    """An item of `cate` of YoukuFilter.

    Attributes:
        id: Id.
        title: Title.
    """

    id: str = field("id", "str", required=True)
    title: str = field("title", "str", required=True)
