# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class KuaishouExtParam(Model):
    """What is in `extParams` of KuaishouSearchUserPage."""

    disable_photo_insert: bool = field("disablePhotoInsert", "bool", required=True)
    dynamic_shard: bool = field("dynamicShard", "bool", required=True)
    is_show_pymk_user_photos: bool = field("isShowPymkUserPhotos", "bool", required=True)
    is_show_scroll_top_button: bool = field("isShowScrollTopButton", "bool", required=True)
    rs_reco_after_play_interval: int = field("rsRecoAfterPlayInterval", "int", required=True)
    search_task_param: dict[str, Any] = field("searchTaskParam", "{}", required=True)
    stream_ext_params: str = field("streamExtParams", "str", required=True)
    subtag_with_pic: bool = field("subtagWithPic", "bool", required=True)
