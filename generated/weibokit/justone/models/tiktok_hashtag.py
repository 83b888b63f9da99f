# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_extra_attr import TiktokExtraAttr
    from .tiktok_share import TiktokShare
    from .tiktok_user import TiktokUser


class TiktokHashtag(Model):
    """A hashtag as the app shows it.

    Attributes:
        author: A user as the app shows them.
        banner_list: The banners.
        desc: Description.
        extra_attr: What is in `extra_attr` of TiktokHashtag.
        is_commerce: Whether it is commercial.
        schema: Address inside the app.
        share_info: What is known of the share, in TiktokAweme.
        show_items: Whether the item is shown.
        sub_type: Type of the reply.
        type_: What sort of thing it is, as the source writes it.
        user_count: Number of users.
        view_count: Number of views.
    """

    author: TiktokUser = field("author", "TiktokUser", required=True)
    banner_list: Any = field("banner_list", required=True)
    cha_attrs: Any = field("cha_attrs", required=True)
    cha_name: str = field("cha_name", "str", required=True)
    cid: str = field("cid", "str", required=True)
    collect_stat: int = field("collect_stat", "int", required=True)
    connect_music: list[Any] = field("connect_music", "[]", required=True)
    desc: str = field("desc", "str", required=True)
    extra_attr: TiktokExtraAttr = field("extra_attr", "TiktokExtraAttr", required=True)
    hashtag_profile: str = field("hashtag_profile", "str", required=True)
    is_challenge: int = field("is_challenge", "int", required=True)
    is_commerce: bool = field("is_commerce", "bool", required=True)
    is_pgcshow: bool = field("is_pgcshow", "bool", required=True)
    schema: str = field("schema", "str", required=True)
    search_highlight: Any = field("search_highlight", required=True)
    share_info: TiktokShare = field("share_info", "TiktokShare", required=True)
    show_items: Any = field("show_items", required=True)
    sub_type: int = field("sub_type", "int", required=True)
    type_: int = field("type", "int", required=True)
    use_count: int = field("use_count", "int", required=True)
    user_count: int = field("user_count", "int", required=True)
    view_count: int = field("view_count", "int", required=True)
