# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .instagram_achievement import InstagramAchievement
    from .instagram_additional_audio import InstagramAdditionalAudio
    from .instagram_audio_ranking import InstagramAudioRanking
    from .instagram_branded_content_tag import InstagramBrandedContentTag
    from .instagram_content_appreciation import InstagramContentAppreciation
    from .instagram_ig_app import InstagramIgApp
    from .instagram_mashup import InstagramMashup
    from .instagram_original_sound import InstagramOriginalSound


class InstagramClipsMetadata(Model):
    """What is in `clips_metadata` of InstagramPost.

    Attributes:
        achievements_info: What is in `achievements_info` of InstagramClipsMetadata.
        additional_audio_info: What is in `additional_audio_info` of InstagramClipsMetadata.
        audio_ranking_info: What is in `audio_ranking_info` of InstagramClipsMetadata.
        audio_type: Type of the audio.
        basel_template_info_for_ig_app: What is in `basel_template_info_for_ig_app` of InstagramClipsMetadata.
        branded_content_tag_info: What is in `branded_content_tag_info` of InstagramClipsMetadata.
        challenge_info: What is known of the challenge.
        content_appreciation_info: What is in `content_appreciation_info` of InstagramClipsMetadata.
        mashup_info: What is in `mashup_info` of InstagramClipsMetadata.
        music_info: What is known of the music.
        original_sound_info: What is known of the original sound, in InstagramClipsMetadata.
        show_tips: Whether the tip is shown.
        template_info: What is known of the template.
    """

    achievements_info: InstagramAchievement = field("achievements_info", "InstagramAchievement", required=True)
    additional_audio_info: InstagramAdditionalAudio = field(
        "additional_audio_info", "InstagramAdditionalAudio", required=True
    )
    asset_recommendation_info: Any = field("asset_recommendation_info", required=True)
    audio_canonical_id: str = field("audio_canonical_id", "str", required=True)
    audio_ranking_info: InstagramAudioRanking = field("audio_ranking_info", "InstagramAudioRanking", required=True)
    audio_type: str = field("audio_type", "str", required=True)
    basel_template_info_for_ig_app: InstagramIgApp = field(
        "basel_template_info_for_ig_app", "InstagramIgApp", required=True
    )
    branded_content_tag_info: InstagramBrandedContentTag = field(
        "branded_content_tag_info", "InstagramBrandedContentTag", required=True
    )
    breaking_content_info: Any = field("breaking_content_info", required=True)
    breaking_creator_info: Any = field("breaking_creator_info", required=True)
    challenge_info: Any = field("challenge_info", required=True)
    clips_creation_entry_point: str = field("clips_creation_entry_point", "str", required=True)
    content_appreciation_info: InstagramContentAppreciation = field(
        "content_appreciation_info", "InstagramContentAppreciation", required=True
    )
    contextual_highlight_info: Any = field("contextual_highlight_info", required=True)
    cutout_sticker_info: list[Any] = field("cutout_sticker_info", "[]", required=True)
    disable_use_in_clips_client_cache: bool = field("disable_use_in_clips_client_cache", "bool", required=True)
    external_media_info: Any = field("external_media_info", required=True)
    featured_label: Any = field("featured_label", required=True)
    is_fan_club_promo_video: bool = field("is_fan_club_promo_video", "bool", required=True)
    is_public_chat_welcome_video: bool = field("is_public_chat_welcome_video", "bool", required=True)
    is_shared_to_fb: bool = field("is_shared_to_fb", "bool", required=True)
    mashup_info: InstagramMashup = field("mashup_info", "InstagramMashup", required=True)
    may_have_template_info: Any = field("may_have_template_info", required=True)
    merchandising_pill_info: Any = field("merchandising_pill_info", required=True)
    music_info: Any = field("music_info", required=True)
    nux_info: Any = field("nux_info", required=True)
    original_sound_info: InstagramOriginalSound = field("original_sound_info", "InstagramOriginalSound", required=True)
    originality_info: Any = field("originality_info", required=True)
    professional_clips_upsell_type: int = field("professional_clips_upsell_type", "int", required=True)
    reels_on_the_rise_info: Any = field("reels_on_the_rise_info", required=True)
    reusable_text_attribute_string: Any = field("reusable_text_attribute_string", required=True)
    reusable_text_info: Any = field("reusable_text_info", required=True)
    shopping_info: Any = field("shopping_info", required=True)
    show_achievements: bool = field("show_achievements", "bool", required=True)
    show_tips: Any = field("show_tips", required=True)
    template_info: Any = field("template_info", required=True)
    viewer_interaction_settings: Any = field("viewer_interaction_settings", required=True)
