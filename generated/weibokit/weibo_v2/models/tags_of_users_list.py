# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .user_tags import UserTags


class TagsOfUsersList(Model):
    """Tags of several users.

    Attributes:
        users: Tags of several users.
    """

    users: list[UserTags] = field("users", "UserTags[]", required=True)
