# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuVideoOpaque(Model):
    """What is in `opaque1` of XiaohongshuVideo."""

    amend: str = field("amend", "str", required=True)
    amend_mobile: str = field("amend_mobile", "str", required=True)
    domestic: str = field("domestic", "str", required=True)
    livephoto_flag: str = field("livephoto_flag", "str", required=True)
