# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_duration_high_precision import TiktokDurationHighPrecision
    from .tiktok_image import TiktokImage
    from .tiktok_matched_pgc_sound import TiktokMatchedPgcSound
    from .tiktok_matched_song import TiktokMatchedSong


class TiktokMusic(Model):
    """What is in `added_sound_music_info` of TiktokAweme.

    Attributes:
        avatar_medium: A picture, with addresses that hold the same.
        avatar_thumb: A picture, with addresses that hold the same.
        cover_large: A picture, with addresses that hold the same.
        cover_medium: A picture, with addresses that hold the same.
        cover_thumb: A picture, with addresses that hold the same.
        create_time: When it was created.
        duration: How long it lasts.
        duration_high_precision: What is in `duration_high_precision` of TiktokMusic.
        extra: What the source adds.
        id: Id.
        id_str: Id, as text.
        is_original: Whether it is original.
        matched_pgc_sound: What is in `matched_pgc_sound` of TiktokMusic.
        matched_song: What is in `matched_song` of TiktokMusic.
        mid: Id of the post or the member.
        owner_id: Id of the owner.
        play_url: A picture, with addresses that hold the same.
        position: Place in the list or on the screen.
        recommend_status: State of the recommendation.
        sec_uid: Id of the user, as the web pages write it.
        status: State, as the source writes it.
        strong_beat_url: A picture, with addresses that hold the same.
        tag_list: The tags.
        title: Title.
        user_count: Number of users.
        video_duration: How long the video lasts.
    """

    album: str = field("album", "str", required=True)
    allow_offline_music_to_detail_page: bool = field("allow_offline_music_to_detail_page", "bool", required=True)
    artists: list[Any] = field("artists", "[]", required=True)
    audition_duration: int = field("audition_duration", "int", required=True)
    author: str = field("author", "str", required=True)
    author_deleted: bool = field("author_deleted", "bool", required=True)
    author_position: Any = field("author_position", required=True)
    avatar_medium: TiktokImage = field("avatar_medium", "TiktokImage", required=True)
    avatar_thumb: TiktokImage = field("avatar_thumb", "TiktokImage", required=True)
    binded_challenge_id: int = field("binded_challenge_id", "int", required=True)
    can_be_stitched: bool = field("can_be_stitched", "bool", required=True)
    can_not_reuse: bool = field("can_not_reuse", "bool", required=True)
    collect_stat: int = field("collect_stat", "int", required=True)
    commercial_right_type: int = field("commercial_right_type", "int", required=True)
    cover_large: TiktokImage = field("cover_large", "TiktokImage", required=True)
    cover_medium: TiktokImage = field("cover_medium", "TiktokImage", required=True)
    cover_thumb: TiktokImage = field("cover_thumb", "TiktokImage", required=True)
    create_time: int = field("create_time", "int", required=True)
    dmv_auto_show: bool = field("dmv_auto_show", "bool", required=True)
    duration: int = field("duration", "int", required=True)
    duration_high_precision: TiktokDurationHighPrecision = field(
        "duration_high_precision", "TiktokDurationHighPrecision", required=True
    )
    external_song_info: list[Any] = field("external_song_info", "[]", required=True)
    extra: str = field("extra", "str", required=True)
    has_commerce_right: bool = field("has_commerce_right", "bool", required=True)
    has_commerce_right_strict: bool = field("has_commerce_right_strict", "bool", required=True)
    has_human_voice: bool = field("has_human_voice", "bool", required=True)
    id: int = field("id", "int", required=True)
    id_str: str = field("id_str", "str", required=True)
    is_audio_url_with_cookie: bool = field("is_audio_url_with_cookie", "bool", required=True)
    is_author_artist: bool = field("is_author_artist", "bool", required=True)
    is_commerce_music: bool = field("is_commerce_music", "bool", required=True)
    is_commerce_music_strict: bool = field("is_commerce_music_strict", "bool", required=True)
    is_matched_metadata: bool = field("is_matched_metadata", "bool", required=True)
    is_original: bool = field("is_original", "bool", required=True)
    is_original_sound: bool = field("is_original_sound", "bool", required=True)
    is_pgc: bool = field("is_pgc", "bool", required=True)
    is_play_music: bool = field("is_play_music", "bool", required=True)
    is_shooting_allow: bool = field("is_shooting_allow", "bool", required=True)
    log_extra: str = field("log_extra", "str", required=True)
    lyric_short_position: Any = field("lyric_short_position", required=True)
    matched_pgc_sound: TiktokMatchedPgcSound = field("matched_pgc_sound", "TiktokMatchedPgcSound", required=True)
    matched_song: TiktokMatchedSong = field("matched_song", "TiktokMatchedSong", required=True)
    meme_song_info: dict[str, Any] = field("meme_song_info", "{}", required=True)
    mid: str = field("mid", "str", required=True)
    multi_bit_rate_play_info: Any = field("multi_bit_rate_play_info", required=True)
    music_group_use_count: int = field("music_group_use_count", "int", required=True)
    music_ugid: int = field("music_ugid", "int", required=True)
    music_ugid_use_count: int = field("music_ugid_use_count", "int", required=True)
    mute_share: bool = field("mute_share", "bool", required=True)
    offline_desc: str = field("offline_desc", "str", required=True)
    owner_handle: str = field("owner_handle", "str", required=True)
    owner_id: str = field("owner_id", "str", required=True)
    owner_nickname: str = field("owner_nickname", "str", required=True)
    play_url: TiktokImage = field("play_url", "TiktokImage", required=True)
    position: Any = field("position", required=True)
    prevent_download: bool = field("prevent_download", "bool", required=True)
    preview_end_time: int = field("preview_end_time", "int", required=True)
    preview_start_time: int = field("preview_start_time", "int", required=True)
    recommend_status: int = field("recommend_status", "int", required=True)
    same_group_id_v3: int = field("same_group_id_v3", "int", required=True)
    search_highlight: Any = field("search_highlight", required=True)
    sec_uid: str = field("sec_uid", "str", required=True)
    shoot_duration: int = field("shoot_duration", "int", required=True)
    sim_group_id_v3: int = field("sim_group_id_v3", "int", required=True)
    source_platform: int = field("source_platform", "int", required=True)
    status: int = field("status", "int", required=True)
    strong_beat_url: TiktokImage = field("strong_beat_url", "TiktokImage", required=True)
    tag_list: Any = field("tag_list", required=True)
    title: str = field("title", "str", required=True)
    tt_to_dsp_song_infos: Any = field("tt_to_dsp_song_infos", required=True)
    uncert_artists: Any = field("uncert_artists", required=True)
    user_count: int = field("user_count", "int", required=True)
    video_duration: int = field("video_duration", "int", required=True)
    mute_type: int = field("mute_type", "int")
