# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xiaohongshu_found_note import XiaohongshuFoundNote


class XiaohongshuSearchNoteItem(Model):
    """An item of `items` of XiaohongshuSearchNote.

    Attributes:
        model_type: Type of the model.
        note: A note that a search found.
    """

    model_type: str = field("model_type", "str", required=True)
    note: XiaohongshuFoundNote = field("note", "XiaohongshuFoundNote", required=True)
