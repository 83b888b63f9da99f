# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xiaohongshu_comment_prompt_config import XiaohongshuCommentPromptConfig
    from .xiaohongshu_content_tran import XiaohongshuContentTran
    from .xiaohongshu_feedback import XiaohongshuFeedback
    from .xiaohongshu_function_switch import XiaohongshuFunctionSwitch
    from .xiaohongshu_hash_tag import XiaohongshuHashTag
    from .xiaohongshu_image import XiaohongshuImage
    from .xiaohongshu_long_press_share import XiaohongshuLongPressShare
    from .xiaohongshu_media_save_config import XiaohongshuMediaSaveConfig
    from .xiaohongshu_mini_program import XiaohongshuMiniProgram
    from .xiaohongshu_native_voice import XiaohongshuNativeVoice
    from .xiaohongshu_privacy import XiaohongshuPrivacy
    from .xiaohongshu_share import XiaohongshuShare
    from .xiaohongshu_text_press_option import XiaohongshuTextPressOption
    from .xiaohongshu_topic import XiaohongshuTopic
    from .xiaohongshu_user import XiaohongshuUser


class XiaohongshuNote(Model):
    """A note.

    Attributes:
        collected_count: Number of collections.
        comment_prompt_config: What is in `comment_prompt_config` of XiaohongshuNote.
        comments_count: Number of comments.
        content_trans_info: What is in `content_trans_info` of XiaohongshuNote.
        desc: Description.
        feedback_info: What is known of the feedback, in XiaohongshuNote.
        goods_info: What is known of the product.
        has_music: Whether there is a music.
        head_tags: Tags of the head.
        id: Id.
        images_list: The pictures.
        ip_location: Where the IP address is.
        liked: Whether one likes it.
        liked_count: Number of likes.
        long_press_share_info: What is in `long_press_share_info` of XiaohongshuNote.
        media_save_config: What is in `media_save_config` of XiaohongshuNote.
        mini_program_info: What is in `mini_program_info` of XiaohongshuNote.
        model_type: Type of the model.
        privacy: What is in `privacy` of XiaohongshuNote.
        qq_mini_program_info: What is in `mini_program_info` of XiaohongshuNote.
        share_info: What is known of the share, in XiaohongshuNote.
        shared_count: Number of shares.
        text_language_code: Code of the text language.
        time: Time, as the source writes it.
        title: Title.
        topics: Topics.
        type_: What sort of thing it is, as the source writes it.
        user: The author of a comment.
        view_count: Number of views.
        native_voice_info: What is in `native_voice_info` of XiaohongshuNote.
    """

    api_upgrade: int = field("api_upgrade", "int", required=True)
    ats: list[XiaohongshuUser] = field("ats", "XiaohongshuUser[]", required=True)
    biz_map: dict[str, Any] = field("biz_map", "{}", required=True)
    collected: bool = field("collected", "bool", required=True)
    collected_count: int = field("collected_count", "int", required=True)
    comment_prompt_config: XiaohongshuCommentPromptConfig = field(
        "comment_prompt_config", "XiaohongshuCommentPromptConfig", required=True
    )
    comments_count: int = field("comments_count", "int", required=True)
    content_trans_info: XiaohongshuContentTran = field("content_trans_info", "XiaohongshuContentTran", required=True)
    cooperate_binds: list[Any] = field("cooperate_binds", "[]", required=True)
    countdown: int = field("countdown", "int", required=True)
    desc: str = field("desc", "str", required=True)
    enable_brand_lottery: bool = field("enable_brand_lottery", "bool", required=True)
    enable_co_produce: bool = field("enable_co_produce", "bool", required=True)
    enable_fls_bridge_cards: bool = field("enable_fls_bridge_cards", "bool", required=True)
    enable_fls_related_cards: bool = field("enable_fls_related_cards", "bool", required=True)
    feedback_info: XiaohongshuFeedback = field("feedback_info", "XiaohongshuFeedback", required=True)
    foot_tags: list[Any] = field("foot_tags", "[]", required=True)
    function_switch: list[XiaohongshuFunctionSwitch] = field(
        "function_switch", "XiaohongshuFunctionSwitch[]", required=True
    )
    goods_info: dict[str, Any] = field("goods_info", "{}", required=True)
    has_co_produce: bool = field("has_co_produce", "bool", required=True)
    has_music: bool = field("has_music", "bool", required=True)
    has_related_goods: bool = field("has_related_goods", "bool", required=True)
    hash_tag: list[XiaohongshuHashTag] = field("hash_tag", "XiaohongshuHashTag[]", required=True)
    head_tags: list[Any] = field("head_tags", "[]", required=True)
    id: str = field("id", "str", required=True)
    images_list: list[XiaohongshuImage] = field("images_list", "XiaohongshuImage[]", required=True)
    in_censor: bool = field("in_censor", "bool", required=True)
    ip_location: str = field("ip_location", "str", required=True)
    last_update_time: int = field("last_update_time", "int", required=True)
    liked: bool = field("liked", "bool", required=True)
    liked_count: int = field("liked_count", "int", required=True)
    liked_users: list[Any] = field("liked_users", "[]", required=True)
    long_press_share_info: XiaohongshuLongPressShare = field(
        "long_press_share_info", "XiaohongshuLongPressShare", required=True
    )
    may_have_red_packet: bool = field("may_have_red_packet", "bool", required=True)
    media_save_config: XiaohongshuMediaSaveConfig = field(
        "media_save_config", "XiaohongshuMediaSaveConfig", required=True
    )
    mini_program_info: XiaohongshuMiniProgram = field("mini_program_info", "XiaohongshuMiniProgram", required=True)
    model_type: str = field("model_type", "str", required=True)
    need_next_step: bool = field("need_next_step", "bool", required=True)
    need_product_review: bool = field("need_product_review", "bool", required=True)
    note_text_press_options: list[XiaohongshuTextPressOption] = field(
        "note_text_press_options", "XiaohongshuTextPressOption[]", required=True
    )
    privacy: XiaohongshuPrivacy = field("privacy", "XiaohongshuPrivacy", required=True)
    qq_mini_program_info: XiaohongshuMiniProgram = field(
        "qq_mini_program_info", "XiaohongshuMiniProgram", required=True
    )
    red_envelope_note: bool = field("red_envelope_note", "bool", required=True)
    seeded: bool = field("seeded", "bool", required=True)
    seeded_count: int = field("seeded_count", "int", required=True)
    share_code_flag: int = field("share_code_flag", "int", required=True)
    share_info: XiaohongshuShare = field("share_info", "XiaohongshuShare", required=True)
    shared_count: int = field("shared_count", "int", required=True)
    sticky: bool = field("sticky", "bool", required=True)
    text_language_code: str = field("text_language_code", "str", required=True)
    time: int = field("time", "int", required=True)
    title: str = field("title", "str", required=True)
    topics: list[XiaohongshuTopic] = field("topics", "XiaohongshuTopic[]", required=True)
    type_: str = field("type", "str", required=True)
    use_water_color: bool = field("use_water_color", "bool", required=True)
    user: XiaohongshuUser = field("user", "XiaohongshuUser", required=True)
    view_count: int = field("view_count", "int", required=True)
    widgets_context: str = field("widgets_context", "str", required=True)
    widgets_groups: list[list[str]] = field("widgets_groups", "str[][]", required=True)
    native_voice_info: XiaohongshuNativeVoice = field("native_voice_info", "XiaohongshuNativeVoice")
    co_produce_link: str = field("co_produce_link", "str")
