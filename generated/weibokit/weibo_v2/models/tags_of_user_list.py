# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TagsOfUserList(Model):
    """Tags of a user.

    Attributes:
        tags: Tags of a user.
    """

    tags: list[dict[str, str | int]] = field("tags", "((str|int){})[]", required=True)
