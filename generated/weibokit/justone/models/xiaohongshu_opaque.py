# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuOpaque(Model):
    """What is in `opaque1` of XiaohongshuVideoStream.

    Attributes:
        device_score: Score of the device.
    """

    amend: str = field("amend", "str", required=True)
    device_score: str = field("device_score", "str", required=True)
    did_loudnorm: str = field("didLoudnorm", "str", required=True)
    has_soundtrack: str = field("has_soundtrack", "str", required=True)
    pcdn_302_flag: str = field("pcdn_302_flag", "str", required=True)
    pcdn_supplier: str = field("pcdn_supplier", "str", required=True)
    use_pcdn: str = field("use_pcdn", "str", required=True)
