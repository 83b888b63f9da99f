# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokVideoControl(Model):
    """What is in `video_control` of TiktokAweme.

    Attributes:
        allow_download: Whether the download is allowed.
        allow_music: Whether the music is allowed.
        share_type: Type of the share.
    """

    allow_download: bool = field("allow_download", "bool", required=True)
    allow_duet: bool = field("allow_duet", "bool", required=True)
    allow_dynamic_wallpaper: bool = field("allow_dynamic_wallpaper", "bool", required=True)
    allow_music: bool = field("allow_music", "bool", required=True)
    allow_react: bool = field("allow_react", "bool", required=True)
    allow_stitch: bool = field("allow_stitch", "bool", required=True)
    draft_progress_bar: int = field("draft_progress_bar", "int", required=True)
    prevent_download_type: int = field("prevent_download_type", "int", required=True)
    share_type: int = field("share_type", "int", required=True)
    show_progress_bar: int = field("show_progress_bar", "int", required=True)
    timer_status: int = field("timer_status", "int", required=True)
