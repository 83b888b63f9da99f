# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class YoukuFollow(Model):
    """What is in `follow` of YoukuUserNode.

    Attributes:
        id: Id.
        is_follow: Whether it is followed.
        title: Title.
    """

    animation: bool = field("animation", "bool", required=True)
    id: str = field("id", "str", required=True)
    is_follow: bool = field("isFollow", "bool", required=True)
    title: str = field("title", "str", required=True)
