# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class YoukuOrder(Model):
    """An item of `format` of YoukuFilter.

    Attributes:
        title: Title.
        value: Value.
    """

    title: str = field("title", "str", required=True)
    value: int = field("value", "int", required=True)
