# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .weibo_user import WeiboUser


class FollowersPage(Model):
    """One page of the accounts that a user follows.

    Attributes:
        users: Users.
        next_cursor: Offset of the next page; 0 on the last one.
        has_filtered_attentions: Whether followed accounts were left out.
        previous_cursor: Offset of the previous page; 0 on the first one.
        total_number: Accounts in the whole list.
        has_filtered_fans: Whether followers were left out.
        sort_type: Order in force.
        type_: What sort of thing it is, as the source writes it.
        screen_name: Nickname of the user whose list this is.
        ok: 1 when the source answered.
    """

    users: list[WeiboUser] = field("users", "WeiboUser[]", required=True)
    next_cursor: int = field("next_cursor", "int", required=True)
    has_filtered_attentions: bool = field("has_filtered_attentions", "bool")
    previous_cursor: int = field("previous_cursor", "int")
    total_number: int = field("total_number", "int")
    use_sink_stragety: bool = field("use_sink_stragety", "bool")
    has_filtered_fans: bool = field("has_filtered_fans", "bool")
    use_status_strategy: bool = field("use_status_strategy", "bool")
    show_related_topic: bool = field("show_related_topic", "bool")
    sort_type: int = field("sort_type", "int")
    type_: int = field("type", "int")
    show_unread: bool = field("show_unread", "bool")
    fill_material: int = field("fill_material", "int")
    screen_name: str = field("screenName", "str")
    ok: int = field("ok", "int")
    display_total_number: int = field("display_total_number", "int")
    display_total_number_str: str = field("display_total_number_str", "str")
