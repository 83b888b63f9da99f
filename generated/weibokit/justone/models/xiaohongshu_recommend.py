# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuRecommend(Model):
    """What is in `recommend` of XiaohongshuListedNote.

    Attributes:
        desc: Description.
        icon: The icon, or its address.
        target_id: Id of the target.
        target_name: Name of the target.
        track_id: Id of the track.
        type_: What sort of thing it is, as the source writes it.
    """

    desc: str = field("desc", "str", required=True)
    icon: str = field("icon", "str", required=True)
    target_id: str = field("target_id", "str", required=True)
    target_name: str = field("target_name", "str", required=True)
    track_id: str = field("track_id", "str", required=True)
    type_: str = field("type", "str", required=True)
