# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliVideoCaptionData(Model):
    """An item of `data` of BilibiliVideoCaptionAnswer.

    Attributes:
        subtitle_url: Address of the subtitle.
    """

    lan: str = field("lan", "str", required=True)
    lan_doc: str = field("lan_doc", "str", required=True)
    subtitle_url: str = field("subtitle_url", "str", required=True)
