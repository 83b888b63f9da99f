# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliOwner(Model):
    """The uploader of a video.

    Attributes:
        mid: Id of the post or the member.
        name: Name.
    """

    mid: int = field("mid", "int", required=True)
    name: str = field("name", "str", required=True)
    face: str = field("face", "str")
