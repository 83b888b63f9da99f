# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TwitterUserMention(Model):
    """An item of `user_mentions` of TwitterEntities.

    Attributes:
        id_str: Id, as text.
        name: Name.
        screen_name: Name of the screen.
    """

    id_str: str = field("id_str", "str", required=True)
    name: str = field("name", "str", required=True)
    screen_name: str = field("screen_name", "str", required=True)
    indices: list[int] = field("indices", "int[]")
