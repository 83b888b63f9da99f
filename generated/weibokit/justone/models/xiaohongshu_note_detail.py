# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xiaohongshu_note import XiaohongshuNote
    from .xiaohongshu_user import XiaohongshuUser


class XiaohongshuNoteDetail(Model):
    """An item of `data` of XiaohongshuNoteDetailResult.

    Attributes:
        comment_list: The comments.
        model_type: Type of the model.
        note_list: The notes.
        track_id: Id of the track.
        user: The author of a comment.
    """

    comment_list: list[Any] = field("comment_list", "[]", required=True)
    model_type: str = field("model_type", "str", required=True)
    note_list: list[XiaohongshuNote] = field("note_list", "XiaohongshuNote[]", required=True)
    track_id: str = field("track_id", "str", required=True)
    user: XiaohongshuUser = field("user", "XiaohongshuUser", required=True)
