# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_dcm_extra import DouyinDcmExtra


class DouyinDcm(Model):
    """What is in `dcm_info` of DouyinVideo.

    Attributes:
        dcm_extra: What is in `dcm_extra` of DouyinDcm.
    """

    dcm: str = field("dcm", "str", required=True)
    dcm_extra: DouyinDcmExtra = field("dcm_extra", "DouyinDcmExtra", required=True)
