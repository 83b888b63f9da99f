# Do not edit: `make generate` writes this file from specs/weibo_v2.

"""Models of requests and answers, each imported when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .badge_level import BadgeLevel
    from .friendships_friends_bilateral_sort_interactive_trim_status import (
        FriendshipsFriendsBilateralSortInteractiveTrimStatus,
    )
    from .friendships_groups_follow_body import FriendshipsGroupsFollowBody
    from .group import Group
    from .status import Status
    from .user import User
    from .user_badge import UserBadge
    from .users_page import UsersPage

__all__ = [
    "BadgeLevel",
    "FriendshipsFriendsBilateralSortInteractiveTrimStatus",
    "FriendshipsGroupsFollowBody",
    "Group",
    "Status",
    "User",
    "UserBadge",
    "UsersPage",
]

# Type checkers would take any name for known if they saw this.
if not TYPE_CHECKING:
    _MODULES = {
        "BadgeLevel": ".badge_level",
        "FriendshipsFriendsBilateralSortInteractiveTrimStatus": ".friendships_friends_bilateral_sort_interactive_trim_status",
        "FriendshipsGroupsFollowBody": ".friendships_groups_follow_body",
        "Group": ".group",
        "Status": ".status",
        "User": ".user",
        "UserBadge": ".user_badge",
        "UsersPage": ".users_page",
    }

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(_MODULES[name], __name__), name)
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
