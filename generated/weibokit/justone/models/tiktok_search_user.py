# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_user import TiktokUser


class TiktokSearchUser(Model):
    """An item of `user_list` of TiktokSearchUserPage.

    Attributes:
        items: Items of the list.
        position: Place in the list or on the screen.
        user_info: A user as the app shows them.
    """

    challenges: Any = field("challenges", required=True)
    effects: Any = field("effects", required=True)
    items: Any = field("items", required=True)
    mix_list: Any = field("mix_list", required=True)
    musics: Any = field("musics", required=True)
    position: Any = field("position", required=True)
    uniqid_position: Any = field("uniqid_position", required=True)
    user_info: TiktokUser = field("user_info", "TiktokUser", required=True)
