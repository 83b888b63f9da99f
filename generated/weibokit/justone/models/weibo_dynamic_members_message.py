# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .weibo_user_grace_setting import WeiboUserGraceSetting


class WeiboDynamicMembersMessage(Model):
    """What is in `attitude_dynamic_members_message` of WeiboStatus.

    Attributes:
        media_id: Id of the medium.
        media_url: Address of the medium.
        scheme: Address inside the app.
        type_: What sort of thing it is, as the source writes it.
        user_grace_setting: What is in `user_grace_setting` of WeiboDynamicMembersMessage.
    """

    bgimg: str = field("bgimg", "str", required=True)
    color_t: str = field("colorT", "str", required=True)
    default_media_url: str = field("default_media_url", "str", required=True)
    media_id: str = field("media_id", "str", required=True)
    media_url: str = field("media_url", "str", required=True)
    portrait: str = field("portrait", "str", required=True)
    protocol: str = field("protocol", "str", required=True)
    scene_show_option: int = field("scene_show_option", "int", required=True)
    scheme: str = field("scheme", "str", required=True)
    type_: int = field("type", "int", required=True)
    user_grace_setting: WeiboUserGraceSetting = field("user_grace_setting", "WeiboUserGraceSetting", required=True)
