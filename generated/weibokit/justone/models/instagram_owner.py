# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramOwner(Model):
    """What is in `owner` of InstagramTimelineMedia.

    Attributes:
        id: Id.
        username: Name of the user.
    """

    id: str = field("id", "str", required=True)
    username: str = field("username", "str")
