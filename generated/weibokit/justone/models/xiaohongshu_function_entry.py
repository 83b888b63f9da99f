# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuFunctionEntry(Model):
    """An item of `function_entries` of XiaohongshuLongPressShare.

    Attributes:
        type_: What sort of thing it is, as the source writes it.
    """

    type_: str = field("type", "str", required=True)
