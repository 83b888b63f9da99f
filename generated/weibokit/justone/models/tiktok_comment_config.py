# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_comment_button_config import TiktokCommentButtonConfig
    from .tiktok_preload import TiktokPreload
    from .tiktok_quick_comment import TiktokQuickComment
    from .tiktok_show_tab_config import TiktokShowTabConfig
    from .tiktok_social_quick_comment import TiktokSocialQuickComment
    from .tiktok_top_bar_component import TiktokTopBarComponent


class TiktokCommentConfig(Model):
    """Settings of the comment, in TiktokAweme.

    Attributes:
        comment_panel_show_tab_config: What is in `comment_panel_show_tab_config` of TiktokCommentConfig.
        emoji_recommend_list: The emoji recommendations.
        has_author_comment: Whether there is a author comment.
        preload: What is in `preload` of TiktokCommentConfig.
        quick_comment: What is in `quick_comment` of TiktokCommentConfig.
        social_quick_comment: What is in `social_quick_comment` of TiktokCommentConfig.
        zero_comment_button_config: What is in `zero_comment_button_config` of TiktokCommentConfig.
    """

    comment_panel_show_tab_config: TiktokShowTabConfig = field(
        "comment_panel_show_tab_config", "TiktokShowTabConfig", required=True
    )
    comment_top_bar_component: list[TiktokTopBarComponent] = field(
        "comment_top_bar_component", "TiktokTopBarComponent[]", required=True
    )
    emoji_recommend_list: Any = field("emoji_recommend_list", required=True)
    has_author_comment: bool = field("has_author_comment", "bool", required=True)
    has_visual_comment: bool = field("has_visual_comment", "bool", required=True)
    long_press_recommend_list: Any = field("long_press_recommend_list", required=True)
    preload: TiktokPreload = field("preload", "TiktokPreload", required=True)
    quick_comment: TiktokQuickComment = field("quick_comment", "TiktokQuickComment", required=True)
    quick_comment_emoji_recommend_list: Any = field("quick_comment_emoji_recommend_list", required=True)
    social_quick_comment: TiktokSocialQuickComment = field(
        "social_quick_comment", "TiktokSocialQuickComment", required=True
    )
    zero_comment_button_config: TiktokCommentButtonConfig = field(
        "zero_comment_button_config", "TiktokCommentButtonConfig", required=True
    )
