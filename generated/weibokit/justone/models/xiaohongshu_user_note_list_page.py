# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xiaohongshu_listed_note import XiaohongshuListedNote


class XiaohongshuUserNoteListPage(Model):
    """What the response holds, in XiaohongshuUserNoteListResult.

    Attributes:
        has_more: Whether there are more pages.
        tags: Tags.
    """

    has_more: bool = field("has_more", "bool", required=True)
    notes: list[XiaohongshuListedNote] = field("notes", "XiaohongshuListedNote[]", required=True)
    tags: list[Any] = field("tags", "[]", required=True)
