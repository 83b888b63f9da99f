# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.model import Answer, field

if TYPE_CHECKING:
    from .bilibili_res_image import BilibiliResImage


class BilibiliLayerResource(Answer):
    """An object of a response."""

    res_image: BilibiliResImage = field("res_image", "BilibiliResImage", required=True)
    res_type: int = field("res_type", "int", required=True)
