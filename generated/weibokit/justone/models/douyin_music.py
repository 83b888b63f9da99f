# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_cover_url import DouyinCoverUrl
    from .douyin_luna import DouyinLuna
    from .douyin_play_url import DouyinPlayUrl
    from .douyin_search_impr import DouyinSearchImpr


class DouyinMusic(Model):
    """The music of a video.

    Attributes:
        artist_user_infos: What is known of the artist users.
        author_status: State of the author.
        avatar_large: What is in `avatar_168x168` of DouyinUser.
        avatar_medium: What is in `avatar_168x168` of DouyinUser.
        avatar_thumb: What is in `avatar_168x168` of DouyinUser.
        cover_hd: What is in `avatar_168x168` of DouyinUser.
        cover_large: What is in `avatar_168x168` of DouyinUser.
        cover_medium: What is in `avatar_168x168` of DouyinUser.
        cover_thumb: What is in `avatar_168x168` of DouyinUser.
        duration: How long it lasts.
        end_time: When it ends.
        extra: What the source adds.
        id: Id.
        id_str: Id, as text.
        is_original: Whether it is original.
        mid: Id of the post or the member.
        music_collect_count: Number of music collections.
        music_status: State of the music.
        owner_id: Id of the owner.
        play_url: Address of the play, in DouyinMusic.
        position: Place in the list or on the screen.
        search_impr: What is in `search_impr` of DouyinVideo.
        sec_uid: Id of the user, as the web pages write it.
        show_origin_clip: Whether the original clip is shown.
        start_time: When it begins.
        status: State, as the source writes it.
        tag_list: The tags.
        title: Title.
        user_count: Number of users.
        video_duration: How long the video lasts.
        luna_info: What is in `luna_info` of DouyinMusic.
    """

    album: str = field("album", "str", required=True)
    artist_user_infos: Any = field("artist_user_infos", required=True)
    artists: list[Any] = field("artists", "[]", required=True)
    audition_duration: int = field("audition_duration", "int", required=True)
    author: str = field("author", "str", required=True)
    author_deleted: bool = field("author_deleted", "bool", required=True)
    author_position: Any = field("author_position", required=True)
    author_status: int = field("author_status", "int", required=True)
    avatar_large: DouyinCoverUrl = field("avatar_large", "DouyinCoverUrl", required=True)
    avatar_medium: DouyinCoverUrl = field("avatar_medium", "DouyinCoverUrl", required=True)
    avatar_thumb: DouyinCoverUrl = field("avatar_thumb", "DouyinCoverUrl", required=True)
    binded_challenge_id: int = field("binded_challenge_id", "int", required=True)
    can_background_play: bool = field("can_background_play", "bool", required=True)
    collect_stat: int = field("collect_stat", "int", required=True)
    cover_hd: DouyinCoverUrl = field("cover_hd", "DouyinCoverUrl", required=True)
    cover_large: DouyinCoverUrl = field("cover_large", "DouyinCoverUrl", required=True)
    cover_medium: DouyinCoverUrl = field("cover_medium", "DouyinCoverUrl", required=True)
    cover_thumb: DouyinCoverUrl = field("cover_thumb", "DouyinCoverUrl", required=True)
    dmv_auto_show: bool = field("dmv_auto_show", "bool", required=True)
    dsp_status: int = field("dsp_status", "int", required=True)
    duration: int = field("duration", "int", required=True)
    end_time: int = field("end_time", "int", required=True)
    external_song_info: list[Any] = field("external_song_info", "[]", required=True)
    extra: str = field("extra", "str", required=True)
    id: int = field("id", "int", required=True)
    id_str: str = field("id_str", "str", required=True)
    is_audio_url_with_cookie: bool = field("is_audio_url_with_cookie", "bool", required=True)
    is_commerce_music: bool = field("is_commerce_music", "bool", required=True)
    is_del_video: bool = field("is_del_video", "bool", required=True)
    is_matched_metadata: bool = field("is_matched_metadata", "bool", required=True)
    is_original: bool = field("is_original", "bool", required=True)
    is_original_sound: bool = field("is_original_sound", "bool", required=True)
    is_pgc: bool = field("is_pgc", "bool", required=True)
    is_restricted: bool = field("is_restricted", "bool", required=True)
    is_video_self_see: bool = field("is_video_self_see", "bool", required=True)
    lyric_short_position: Any = field("lyric_short_position", required=True)
    mid: str = field("mid", "str", required=True)
    music_chart_ranks: Any = field("music_chart_ranks", required=True)
    music_collect_count: int = field("music_collect_count", "int", required=True)
    music_cover_atmosphere_color_value: str = field("music_cover_atmosphere_color_value", "str", required=True)
    music_status: int = field("music_status", "int", required=True)
    musician_user_infos: Any = field("musician_user_infos", required=True)
    mute_share: bool = field("mute_share", "bool", required=True)
    offline_desc: str = field("offline_desc", "str", required=True)
    owner_handle: str = field("owner_handle", "str", required=True)
    owner_id: str = field("owner_id", "str", required=True)
    owner_nickname: str = field("owner_nickname", "str", required=True)
    pgc_music_type: int = field("pgc_music_type", "int", required=True)
    play_url: DouyinPlayUrl = field("play_url", "DouyinPlayUrl", required=True)
    position: Any = field("position", required=True)
    prevent_download: bool = field("prevent_download", "bool", required=True)
    prevent_item_download_status: int = field("prevent_item_download_status", "int", required=True)
    preview_end_time: int = field("preview_end_time", "int", required=True)
    preview_start_time: int = field("preview_start_time", "int", required=True)
    reason_type: int = field("reason_type", "int", required=True)
    redirect: bool = field("redirect", "bool", required=True)
    schema_url: str = field("schema_url", "str", required=True)
    search_impr: DouyinSearchImpr = field("search_impr", "DouyinSearchImpr", required=True)
    sec_uid: str = field("sec_uid", "str", required=True)
    shoot_duration: int = field("shoot_duration", "int", required=True)
    show_origin_clip: bool = field("show_origin_clip", "bool", required=True)
    source_platform: int = field("source_platform", "int", required=True)
    start_time: int = field("start_time", "int", required=True)
    status: int = field("status", "int", required=True)
    tag_list: Any = field("tag_list", required=True)
    title: str = field("title", "str", required=True)
    unshelve_countries: Any = field("unshelve_countries", required=True)
    user_count: int = field("user_count", "int", required=True)
    video_duration: int = field("video_duration", "int", required=True)
    luna_info: DouyinLuna = field("luna_info", "DouyinLuna")
    talent_hashtag_name_list: Any = field("talent_hashtag_name_list")
