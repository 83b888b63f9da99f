# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .group import Group


class GroupsPage(Model):
    """Groups of a user, all at once.

    Attributes:
        lists: The groups.
        total_number: Groups of the user.
    """

    lists: list[Group] = field("lists", "Group[]", required=True)
    total_number: int = field("total_number", "int")
