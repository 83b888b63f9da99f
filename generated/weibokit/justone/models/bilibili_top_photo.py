# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliTopPhoto(Model):
    """What is in `top_photo_v2` of BilibiliSpaceInfo."""

    l_200h_img: str = field("l_200h_img", "str", required=True)
    l_img: str = field("l_img", "str", required=True)
    sid: int = field("sid", "int", required=True)
