# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliMediaData(Model):
    """What is in `mediaData` of BilibiliPlaylist.

    Attributes:
        media_list: The media.
    """

    media_list: list[Any] = field("mediaList", "[]", required=True)
    no_more: bool = field("noMore", "bool", required=True)
    pn: int = field("pn", "int", required=True)
    ps: int = field("ps", "int", required=True)
