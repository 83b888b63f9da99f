# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokC2Pa(Model):
    """What is in `c2pa_info` of TiktokAweme.

    Attributes:
        total_audio: Number of all audios.
        total_img: Number of all pictures.
    """

    aigc_src: str = field("aigc_src", "str", required=True)
    c2pa_extra_data: str = field("c2pa_extra_data", "str", required=True)
    dedup_err: str = field("dedup_err", "str", required=True)
    dedup_src: str = field("dedup_src", "str", required=True)
    first_aigc_src: str = field("first_aigc_src", "str", required=True)
    first_src: str = field("first_src", "str", required=True)
    is_capcut: bool = field("is_capcut", "bool", required=True)
    is_tiktok: bool = field("is_tiktok", "bool", required=True)
    last_aigc_src: str = field("last_aigc_src", "str", required=True)
    last_src: str = field("last_src", "str", required=True)
    total_audio: int = field("total_audio", "int", required=True)
    total_err: int = field("total_err", "int", required=True)
    total_img: int = field("total_img", "int", required=True)
    total_src: int = field("total_src", "int", required=True)
    total_vid: int = field("total_vid", "int", required=True)
    upload_dur: int = field("upload_dur", "int", required=True)
