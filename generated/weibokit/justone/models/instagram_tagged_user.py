# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .instagram_user import InstagramUser


class InstagramTaggedUser(Model):
    """An item of `tagged_users` of InstagramPost.

    Attributes:
        position: Place in the list or on the screen.
        user: A user, in full or as posts show them.
        x: Place from the left.
        y: Place from the top.
    """

    position: list[int] = field("position", "int[]", required=True)
    show_category_of_user: bool = field("show_category_of_user", "bool", required=True)
    user: InstagramUser = field("user", "InstagramUser", required=True)
    x: int = field("x", "int", required=True)
    y: int = field("y", "int", required=True)
