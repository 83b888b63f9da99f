# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class PugongyingKolNotesRateNote(Model):
    """An item of `notes` of PugongyingNotesRate.

    Attributes:
        collect_num: Number of collections.
        date: Day, as the source writes it.
        img_url: Address of the picture.
        interaction_num: Number of interactions.
        like_num: Number of likes.
        note_id: Id of the note.
        publish_time: Time of the publication.
        read_num: Number of reads.
        title: Title.
        type_: What sort of thing it is, as the source writes it.
    """

    can_jump: bool = field("canJump", "bool", required=True)
    collect_beyond_rate: float = field("collectBeyondRate", "float", required=True)
    collect_num: int = field("collectNum", "int", required=True)
    date: Any = field("date", required=True)
    img_url: str = field("imgUrl", "str", required=True)
    imp_beyond_rate: float = field("impBeyondRate", "float", required=True)
    imp_num: int = field("impNum", "int", required=True)
    interaction_beyond_rate: float = field("interactionBeyondRate", "float", required=True)
    interaction_num: int = field("interactionNum", "int", required=True)
    like_beyond_rate: float = field("likeBeyondRate", "float", required=True)
    like_num: int = field("likeNum", "int", required=True)
    note_id: str = field("noteId", "str", required=True)
    publish_time: str = field("publishTime", "str", required=True)
    read_beyond_rate: float = field("readBeyondRate", "float", required=True)
    read_num: int = field("readNum", "int", required=True)
    title: str = field("title", "str", required=True)
    type_: int = field("type", "int", required=True)
