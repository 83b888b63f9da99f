# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_fail import DouyinFail


class DouyinDuet(Model):
    """What is known of the download, in DouyinVideoControl.

    Attributes:
        level: Level.
        fail_info: What is in `fail_info` of DouyinDuet.
    """

    level: int = field("level", "int", required=True)
    fail_info: DouyinFail = field("fail_info", "DouyinFail")
