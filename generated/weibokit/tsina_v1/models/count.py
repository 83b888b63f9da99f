# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class Count(Model):
    """The counts of one post.

    Attributes:
        id: Id of the post.
        comments: How often it was commented on.
        rt: How often it was reposted.
    """

    id: int = field("id", "int", required=True)
    comments: int = field("comments", "int", required=True)
    rt: int = field("rt", "int", required=True)
