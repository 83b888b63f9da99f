# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .jd_f_data_ext import JdFDataExt


class JdFData(Model):
    """What is in `fData` of JdNewBanner.

    Attributes:
        banner_name: Name of the banner.
        banner_type: Type of the banner.
        bg_img: Picture of the background, or its address.
        ext: What is in `ext` of JdFData.
    """

    banner_name: str = field("bannerName", "str", required=True)
    banner_type: int = field("bannerType", "int", required=True)
    bg_img: str = field("bgImg", "str", required=True)
    ext: JdFDataExt = field("ext", "JdFDataExt", required=True)
    right_icon: str = field("rightIcon", "str", required=True)
    right_icon_link: str = field("rightIconLink", "str", required=True)
