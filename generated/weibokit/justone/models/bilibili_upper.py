# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliUpper(Model):
    """What is in `upper` of BilibiliVideoCommentData.

    Attributes:
        mid: Id of the post or the member.
    """

    mid: int = field("mid", "int", required=True)
