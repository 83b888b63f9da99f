# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_duet import DouyinDuet
    from .douyin_timer import DouyinTimer


class DouyinVideoControl(Model):
    """What is in `video_control` of DouyinVideo.

    Attributes:
        allow_download: Whether the download is allowed.
        allow_music: Whether the music is allowed.
        allow_share: Whether the share is allowed.
        download_info: What is known of the download, in DouyinVideoControl.
        duet_info: What is known of the download, in DouyinVideoControl.
        share_type: Type of the share.
        timer_info: What is in `timer_info` of DouyinVideoControl.
    """

    allow_douplus: bool = field("allow_douplus", "bool", required=True)
    allow_download: bool = field("allow_download", "bool", required=True)
    allow_duet: bool = field("allow_duet", "bool", required=True)
    allow_dynamic_wallpaper: bool = field("allow_dynamic_wallpaper", "bool", required=True)
    allow_music: bool = field("allow_music", "bool", required=True)
    allow_react: bool = field("allow_react", "bool", required=True)
    allow_record: bool = field("allow_record", "bool", required=True)
    allow_share: bool = field("allow_share", "bool", required=True)
    allow_stitch: bool = field("allow_stitch", "bool", required=True)
    disable_record_reason: str = field("disable_record_reason", "str", required=True)
    download_ignore_visibility: bool = field("download_ignore_visibility", "bool", required=True)
    download_info: DouyinDuet = field("download_info", "DouyinDuet", required=True)
    draft_progress_bar: int = field("draft_progress_bar", "int", required=True)
    duet_ignore_visibility: bool = field("duet_ignore_visibility", "bool", required=True)
    duet_info: DouyinDuet = field("duet_info", "DouyinDuet", required=True)
    prevent_download_type: int = field("prevent_download_type", "int", required=True)
    share_grayed: bool = field("share_grayed", "bool", required=True)
    share_ignore_visibility: bool = field("share_ignore_visibility", "bool", required=True)
    share_type: int = field("share_type", "int", required=True)
    show_progress_bar: int = field("show_progress_bar", "int", required=True)
    timer_info: DouyinTimer = field("timer_info", "DouyinTimer", required=True)
    timer_status: int = field("timer_status", "int", required=True)
