# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class YoukuVideo(Model):
    """A video.

    Attributes:
        album_id: Id of the album.
        allow_comment: Whether the comment is allowed.
        allow_download: Whether the download is allowed.
        allow_like: Whether the like is allowed.
        allow_share: Whether the share is allowed.
        download_status: State of the download.
        duration: How long it lasts.
        episode_total: Number of all episodes.
        is_favorite: Whether it is a favorite.
        is_video: Whether it is a video.
        page_key: Key of the page.
        page_title: Title of the page.
        report_url: Address of the report.
        show_category: Whether the category is shown.
        show_img: Whether the picture is shown.
        show_subtitle: Whether the subtitle is shown.
        stream_types: Types of the stream.
        total_comment: Number of all comments.
        user_id: Id of the user.
        video_category_id: Id of the video category.
        video_id: Id of the video.
        video_img: Picture of the video, or its address.
        video_publish_time: Time of the video publication.
        video_title: Title of the video.
        video_type: Type of the video.
    """

    ad_restricted: int = field("adRestricted", "int", required=True)
    album_id: Any = field("albumId", required=True)
    allow_comment: bool = field("allowComment", "bool", required=True)
    allow_download: bool = field("allowDownload", "bool", required=True)
    allow_like: bool = field("allowLike", "bool", required=True)
    allow_share: bool = field("allowShare", "bool", required=True)
    allow_union_refresh: int = field("allowUnionRefresh", "int", required=True)
    anime_edition: Any = field("animeEdition", required=True)
    audiolang: list[Any] = field("audiolang", "[]", required=True)
    auto_pay: bool = field("autoPay", "bool", required=True)
    completed: Any = field("completed", required=True)
    download_status: list[Any] = field("downloadStatus", "[]", required=True)
    dsp_pop_display_time: Any = field("dspPopDisplayTime", required=True)
    duration: float = field("duration", "float", required=True)
    episode_final_stage: Any = field("episodeFinalStage", required=True)
    episode_last: Any = field("episodeLast", required=True)
    episode_total: Any = field("episodeTotal", required=True)
    has_video_type: Any = field("hasVideoType", required=True)
    interactive_chapter: Any = field("interactiveChapter", required=True)
    is_favorite: bool = field("isFavorite", "bool", required=True)
    is_new_reservation: bool = field("isNewReservation", "bool", required=True)
    is_pugv: bool = field("isPugv", "bool", required=True)
    is_short: bool = field("isShort", "bool", required=True)
    is_tracking: bool = field("isTracking", "bool", required=True)
    is_video: bool = field("isVideo", "bool", required=True)
    micro_video_schema: Any = field("microVideoSchema", required=True)
    page_key: str = field("pageKey", "str", required=True)
    page_title: str = field("pageTitle", "str", required=True)
    paid: int = field("paid", "int", required=True)
    pc_search_seo_str: Any = field("pcSearchSeoStr", required=True)
    playing_type: Any = field("playingType", required=True)
    playlist_id: Any = field("playlistId", required=True)
    playlist_long_id: Any = field("playlistLongId", required=True)
    playlist_title: Any = field("playlistTitle", required=True)
    politics_sensitive: Any = field("politicsSensitive", required=True)
    pre_paid: Any = field("prePaid", required=True)
    report_url: str = field("reportUrl", "str", required=True)
    safety_content_element: Any = field("safetyContentElement", required=True)
    scg_id: Any = field("scgId", required=True)
    show_category: Any = field("showCategory", required=True)
    show_category_id: Any = field("showCategoryId", required=True)
    show_id: Any = field("showId", required=True)
    show_img: Any = field("showImg", required=True)
    show_img_v: Any = field("showImgV", required=True)
    show_img_w3h2: Any = field("showImgW3H2", required=True)
    show_library_tag: Any = field("showLibraryTag", required=True)
    show_long_id: Any = field("showLongId", required=True)
    show_name: Any = field("showName", required=True)
    show_package_type: Any = field("showPackageType", required=True)
    show_release_time: Any = field("showReleaseTime", required=True)
    show_subtitle: Any = field("showSubtitle", required=True)
    show_video_stage: Any = field("showVideoStage", required=True)
    show_video_stage_desc: str = field("showVideoStageDesc", "str", required=True)
    stream_types: list[str] = field("streamTypes", "str[]", required=True)
    sub_categories: Any = field("subCategories", required=True)
    to_find: bool = field("toFind", "bool", required=True)
    total_comment: int = field("totalComment", "int", required=True)
    total_up: int = field("totalUp", "int", required=True)
    user_id: Any = field("userId", required=True)
    v_id: str = field("vId", "str", required=True)
    vertical_style: Any = field("verticalStyle", required=True)
    video_cache_config: Any = field("videoCacheConfig", required=True)
    video_category: str = field("videoCategory", "str", required=True)
    video_category_id: int = field("videoCategoryId", "int", required=True)
    video_id: str = field("videoId", "str", required=True)
    video_img: str = field("videoImg", "str", required=True)
    video_img_v: str = field("videoImgV", "str", required=True)
    video_kind: Any = field("videoKind", required=True)
    video_library_tag: Any = field("videoLibraryTag", required=True)
    video_long_id: int = field("videoLongId", "int", required=True)
    video_package_type: Any = field("videoPackageType", required=True)
    video_publish_time: str = field("videoPublishTime", "str", required=True)
    video_risk_mark: Any = field("videoRiskMark", required=True)
    video_sizes: Any = field("videoSizes", required=True)
    video_title: str = field("videoTitle", "str", required=True)
    video_type: Any = field("videoType", required=True)
    video_type_code: Any = field("videoTypeCode", required=True)
    video_ups_stream: Any = field("videoUpsStream", required=True)
