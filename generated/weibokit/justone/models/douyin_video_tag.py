# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinVideoTag(Model):
    """An item of `video_tag` of DouyinVideo.

    Attributes:
        level: Level.
        tag_id: Id of the tag.
        tag_name: Name of the tag.
    """

    level: int = field("level", "int", required=True)
    tag_id: int = field("tag_id", "int", required=True)
    tag_name: str = field("tag_name", "str", required=True)
