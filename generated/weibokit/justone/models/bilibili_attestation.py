# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_attestation_common import BilibiliAttestationCommon
    from .bilibili_splice import BilibiliSplice


class BilibiliAttestation(Model):
    """What is in `attestation` of BilibiliSpaceInfo.

    Attributes:
        common_info: What is in `common_info` of BilibiliAttestation.
        desc: Description.
        icon: The icon, or its address.
        splice_info: What is in `splice_info` of BilibiliAttestation.
        type_: What sort of thing it is, as the source writes it.
    """

    common_info: BilibiliAttestationCommon = field("common_info", "BilibiliAttestationCommon", required=True)
    desc: str = field("desc", "str", required=True)
    icon: str = field("icon", "str", required=True)
    splice_info: BilibiliSplice = field("splice_info", "BilibiliSplice", required=True)
    type_: int = field("type", "int", required=True)
