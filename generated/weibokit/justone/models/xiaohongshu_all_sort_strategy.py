# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuAllSortStrategy(Model):
    """An item of `all_sort_strategies` of XiaohongshuNoteCommentPage.

    Attributes:
        type_: What sort of thing it is, as the source writes it.
    """

    optional_name: str = field("optional_name", "str", required=True)
    suffix_name: str = field("suffix_name", "str", required=True)
    type_: str = field("type", "str", required=True)
