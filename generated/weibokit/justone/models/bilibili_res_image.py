# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.model import Answer, field

if TYPE_CHECKING:
    from .bilibili_image_src import BilibiliImageSrc


class BilibiliResImage(Answer):
    """An object of a response."""

    image_src: BilibiliImageSrc = field("image_src", "BilibiliImageSrc", required=True)
