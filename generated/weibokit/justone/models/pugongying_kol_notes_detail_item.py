# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class PugongyingKolNotesDetailItem(Model):
    """An item of `list` of PugongyingKolNotesPage.

    Attributes:
        brand_name: Name of the brand.
        collect_num: Number of collections.
        date: Day, as the source writes it.
        img_url: Address of the picture.
        is_video: Whether it is a video.
        like_num: Number of likes.
        note_id: Id of the note.
        read_num: Number of reads.
        title: Title.
    """

    brand_name: Any = field("brandName", required=True)
    collect_num: int = field("collectNum", "int", required=True)
    date: str = field("date", "str", required=True)
    img_url: str = field("imgUrl", "str", required=True)
    is_advertise: bool = field("isAdvertise", "bool", required=True)
    is_video: bool = field("isVideo", "bool", required=True)
    like_num: int = field("likeNum", "int", required=True)
    note_id: str = field("noteId", "str", required=True)
    read_num: int = field("readNum", "int", required=True)
    third_read_user_num: int = field("thirdReadUserNum", "int", required=True)
    title: str = field("title", "str", required=True)
