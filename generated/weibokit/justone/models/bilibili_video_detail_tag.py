# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliVideoDetailTag(Model):
    """An item of `tags` of BilibiliVideoDetail.

    Attributes:
        jump_url: Address of the target.
        music_id: Id of the music.
        show_report: Whether the report is shown.
        tag_id: Id of the tag.
        tag_name: Name of the tag.
        tag_type: Type of the tag.
    """

    jump_url: str = field("jump_url", "str", required=True)
    music_id: str = field("music_id", "str", required=True)
    show_detail: bool = field("showDetail", "bool", required=True)
    show_report: bool = field("showReport", "bool", required=True)
    tag_id: int = field("tag_id", "int", required=True)
    tag_name: str = field("tag_name", "str", required=True)
    tag_type: str = field("tag_type", "str", required=True)
    time_out: Any = field("timeOut", required=True)
