# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.answer import Answer, field

if TYPE_CHECKING:
    from .xiaohongshu_found_note import XiaohongshuFoundNote


class XiaohongshuSearchNoteItem(Answer):
    """An object of an answer."""

    model_type: str = field("model_type", "str", required=True)
    note: XiaohongshuFoundNote = field("note", "XiaohongshuFoundNote", required=True)
