# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_author import DouyinAuthor
    from .douyin_extra_attr import DouyinExtraAttr
    from .douyin_search_impr import DouyinSearchImpr
    from .douyin_share import DouyinShare


class DouyinChallenge(Model):
    """A hashtag.

    Attributes:
        author: The author of a video post.
        banner_list: The banners.
        desc: Description.
        extra_attr: What is in `extra_attr` of DouyinChallenge.
        is_commerce: Whether it is commercial.
        schema: Address inside the app.
        search_impr: What is in `search_impr` of DouyinVideo.
        share_info: What is known of the share, in DouyinUser.
        show_items: Whether the item is shown.
        sub_type: Type of the reply.
        type_: What sort of thing it is, as the source writes it.
        user_count: Number of users.
        view_count: Number of views.
        challenge_status: State of the challenge.
    """

    author: DouyinAuthor = field("author", "DouyinAuthor", required=True)
    banner_list: Any = field("banner_list", required=True)
    cha_attrs: Any = field("cha_attrs", required=True)
    cha_name: str = field("cha_name", "str", required=True)
    cid: str = field("cid", "str", required=True)
    collect_stat: int = field("collect_stat", "int", required=True)
    connect_music: list[Any] = field("connect_music", "[]", required=True)
    desc: str = field("desc", "str", required=True)
    extra_attr: DouyinExtraAttr = field("extra_attr", "DouyinExtraAttr", required=True)
    hashtag_profile: str = field("hashtag_profile", "str", required=True)
    is_challenge: int = field("is_challenge", "int", required=True)
    is_commerce: bool = field("is_commerce", "bool", required=True)
    is_pgcshow: bool = field("is_pgcshow", "bool", required=True)
    schema: str = field("schema", "str", required=True)
    search_impr: DouyinSearchImpr = field("search_impr", "DouyinSearchImpr", required=True)
    share_info: DouyinShare = field("share_info", "DouyinShare", required=True)
    show_items: Any = field("show_items", required=True)
    sub_type: int = field("sub_type", "int", required=True)
    type_: int = field("type", "int", required=True)
    user_count: int = field("user_count", "int", required=True)
    view_count: int = field("view_count", "int", required=True)
    challenge_status: int = field("challenge_status", "int")
    from_ugc_hashtag_bank: str = field("from_ugc_hashtag_bank", "str")
    insert_template_category_list: Any = field("insert_template_category_list")
