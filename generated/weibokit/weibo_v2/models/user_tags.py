# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class UserTags(Model):
    """The tags of one user.

    Attributes:
        id: Id of the user.
        tags: The tags.
    """

    id: int = field("id", "int", required=True)
    tags: list[dict[str, str | int]] = field("tags", "((str|int){})[]")
