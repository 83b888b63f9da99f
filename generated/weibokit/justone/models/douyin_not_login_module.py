# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_image import DouyinImage


class DouyinNotLoginModule(Model):
    """What is in `not_login_module` of DouyinUserVideoListPage.

    Attributes:
        extra: What the source adds.
        guide_login_tip_cover_url: A picture, with addresses that hold the same.
    """

    extra: str = field("extra", "str", required=True)
    guide_login_tip_cover_url: DouyinImage = field("guide_login_tip_cover_url", "DouyinImage", required=True)
    guide_login_tip_exist: bool = field("guide_login_tip_exist", "bool", required=True)
    guide_login_tip_style: int = field("guide_login_tip_style", "int", required=True)
