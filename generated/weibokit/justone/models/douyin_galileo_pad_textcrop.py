# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinGalileoPadTextcrop(Model):
    """What is in `galileo_pad_textcrop` of DouyinVideo.

    Attributes:
        version: Version.
    """

    android_d_h_cut_ratio: list[int] = field("android_d_h_cut_ratio", "int[]", required=True)
    android_d_v_cut_ratio: list[int] = field("android_d_v_cut_ratio", "int[]", required=True)
    ipad_d_h_cut_ratio: list[int] = field("ipad_d_h_cut_ratio", "int[]", required=True)
    ipad_d_v_cut_ratio: list[int] = field("ipad_d_v_cut_ratio", "int[]", required=True)
    version: int = field("version", "int", required=True)
