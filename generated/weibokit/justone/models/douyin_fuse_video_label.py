# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_top_label import DouyinTopLabel


class DouyinFuseVideoLabel(Model):
    """What is in `fuse_video_labels_v2` of DouyinVideoMedia."""

    top_1: list[DouyinTopLabel] = field("Top1", "DouyinTopLabel[]", required=True)
